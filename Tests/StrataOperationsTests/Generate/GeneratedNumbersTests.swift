import Testing

@testable import StrataOperations

@Suite struct GeneratedNumbersTests {
    private let chinese: GeneratedData
    private let english: GeneratedData

    init() throws {
        chinese = try GeneratedData.make(.contacts, rows: 250, language: .zh)
        english = try GeneratedData.make(.contacts, rows: 250, language: .en)
    }

    @Test func residentNumbersHaveTheirCheckCharacterAndBirthDate() throws {
        let header = try #require(chinese.table.first)
        let idAt = try #require(header.firstIndex(of: "身份证号"))
        let birthAt = try #require(header.firstIndex(of: "出生日期"))
        let genderAt = try #require(header.firstIndex(of: "性别"))
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let checks = Array("10X98765432")
        var seen = 0
        for row in chinese.table.dropFirst() where !row[idAt].isEmpty {
            let id = Array(row[idAt].uppercased())
            try #require(id.count == 18)
            let body = id.dropLast().compactMap { $0.wholeNumberValue }
            try #require(body.count == 17)
            let sum = zip(body, weights).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(id[17] == checks[sum % 11])
            let birth = row[birthAt].filter { $0.isNumber }
            #expect(birth.isEmpty || String(id[6..<14]) == birth)
            #expect(row[genderAt].isEmpty || (row[genderAt] == "男") == (body[16] % 2 == 1))
            #expect((996...999).contains(body[14] * 100 + body[15] * 10 + body[16]))
            seen += 1
        }
        #expect(seen > 150)
    }

    @Test func cardsPassLuhnInTestRanges() {
        let cards = chinese.column("银行卡号") + english.column("card_number")
        let prefixes = [
            "621234", "620550", "620000", "400000", "424242", "411111", "401288", "555555",
            "222300", "520082", "510510", "601111", "378282",
        ]
        #expect(cards.count > 200)
        for card in cards {
            let digits = plainDigits(card)
            #expect(passesLuhn(digits))
            #expect([15, 16, 19].contains(digits.count))
            #expect(prefixes.contains(digits.prefix(6).map(String.init).joined()))
        }
    }

    @Test func creditCodesHaveBothCheckCharacters() throws {
        let codes = chinese.column("统一社会信用代码")
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        let wide = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
        #expect(codes.count > 30)
        for code in codes {
            let places = try Array(code).map { try #require(alphabet.firstIndex(of: $0)) }
            try #require(places.count == 18)
            let sum = zip(places, weights).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(places[17] == (31 - sum % 31) % 31)
            let body = try Array(code)[8..<16].map { try #require(wide.firstIndex(of: $0)) }
            let inner = zip(body, [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
            let expected: Character =
                inner == 1 ? "X" : inner == 0 ? "0" : Character("\(11 - inner)")
            #expect(Array(code)[16] == expected)
        }
    }

    @Test func accountNumbersOfAbroadHaveTheirCheckDigits() {
        let ibans = english.column("iban")
        #expect(ibans.count > 20)
        for iban in ibans {
            let compact = Array(iban.filter { $0 != " " })
            var rest = 0
            for character in compact.dropFirst(4) + compact.prefix(4) {
                let value = character.wholeNumberValue ?? Int(character.asciiValue ?? 0) - 55
                rest = (rest * (value > 9 ? 100 : 10) + value) % 97
            }
            #expect(rest == 1)
        }
        let routings = english.column("routing_number")
        #expect(routings.count > 20)
        for routing in routings {
            let digits = plainDigits(routing)
            let sum = zip(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(digits.count == 9 && sum % 10 == 0 && routing.hasPrefix("80"))
        }
    }

    @Test func numbersAreOfRangesThatNobodyAnswers() {
        for number in english.column("mobile") + english.column("landline") {
            var digits = plainDigits(number).map(String.init).joined()
            if number.hasPrefix("+1 ") || number.hasPrefix("+44") {
                digits.removeFirst(number.hasPrefix("+1 ") ? 1 : 2)
                if number.hasPrefix("+44") { digits = "0" + digits }
            }
            let american = digits.count == 10 && digits.dropFirst(3).hasPrefix("55501")
            let british =
                ["07700900", "077009", "0207946", "01", "0292018", "02896496"]
                .contains { digits.hasPrefix($0) } && digits.count == 11
            #expect(american || british)
        }
        for number in chinese.column("手机号") {
            let digits = plainDigits(number).map(String.init).joined()
            let national = digits.hasPrefix("86") ? String(digits.dropFirst(2)) : digits
            #expect(national.count == 11 && national.hasPrefix("1349"))
        }
    }

    @Test func securityNumbersHaveNoForbiddenPart() {
        let numbers = english.column("ssn")
        #expect(numbers.count > 60)
        for number in numbers {
            let parts = number.split(separator: "-").compactMap { Int($0) }
            #expect(parts.count == 3)
            #expect((773...899).contains(parts[0]) && parts[1] > 0 && parts[2] > 0)
        }
    }

    @Test func mailGoesNowhere() {
        let reserved = ["example.com", "example.org", "example.net", ".example"]
        for address in chinese.column("电子邮箱") + english.column("email") {
            let parts = address.split(separator: "@")
            #expect(parts.count == 2)
            #expect(reserved.contains { parts[1].hasSuffix($0) })
            #expect(parts[0].allSatisfy { $0.isASCII && $0 != " " && $0 != "'" })
        }
    }

    @Test func decoysAreNoCardsAndNoResidentNumbers() {
        for order in english.column("order_number") {
            #expect(order.count == 16 && order.hasPrefix("20"))
        }
        for tracking in english.column("tracking_number") {
            #expect(tracking.count == 18 && tracking.hasPrefix("7"))
        }
    }
}
