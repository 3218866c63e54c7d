import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What authenticates a card's holder is in no record, whatever its column is called (PCI DSS 3.3.1).
@Suite struct CardSecretTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static let pins = [
        "4249", "0388", "7315", "6640", "0912", "5127", "8806", "2071", "3359", "0764",
    ]
    private static let codes = [
        "564", "759", "203", "918", "447", "681", "330", "825", "172", "096",
    ]

    private static func card(_ row: Int) -> String { luhn("411111202345\(100 + row * 7)") }

    private static func luhn(_ body: String) -> String {
        var sum = 0
        for (index, digit) in body.reversed().enumerated() {
            let value = (digit.wholeNumberValue ?? 0) * (index % 2 == 0 ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return body + "\((10 - sum % 10) % 10)"
    }

    private static func first(_ row: Int) -> String {
        "%B\(card(row))^WANG/FANG^2712101015485932093?"
    }
    private static func second(_ row: Int) -> String { ";\(card(row))=2712101629792\(10 + row)?" }

    private static func table(_ header: String) -> String {
        header + "\n"
            + (0..<10).map { row in
                [
                    "王芳\(row)", "1380013800\(row)", card(row), first(row), second(row),
                    pins[row], codes[row],
                ].joined(separator: ",")
            }.joined(separator: "\n") + "\n"
    }

    /// All that the records hold, opened.
    private func values() throws -> String {
        try fixture.with { vault in
            var all = "\n"
            for row in 0..<10 {
                for number in try fixture.lookup(vault).find(.phone("1380013800\(row)")) {
                    guard let subject = try vault.records.read({ try $0.subject(number) }) else {
                        continue
                    }
                    for (_, fields) in try vault.openRecords(of: subject, tiers: [.t1, .t2]) {
                        all += fields.values.values.joined(separator: "\n") + "\n"
                        all += fields.masked.values.joined(separator: "\n") + "\n"
                    }
                }
            }
            return all
        }
    }

    @Test(arguments: [
        "姓名,手机号,卡号,磁道1,磁道2,密码,安全码", "name,phone,card,track1,track2,pin,cvv2",
        "姓名,手机号,卡号,c4,c5,PIN码,CVV", "姓名,手机号,卡号,备用1,备用2,取款密码,卡背面三位",
        "c1,手机号,c3,c4,c5,c6,c7",
    ])
    func columnsOfThemAreLeftOut(header: String) throws {
        let outcome = try fixture.bring(Self.table(header))
        #expect(outcome.tally.records == 10 && outcome.tally.dropped == 40)
        let values = try values()
        #expect(values.contains(Self.card(3)), "the card's number itself may be kept")
        for row in 0..<10 {
            #expect(!values.contains("^") && !values.contains("="))
            #expect(!values.contains("\n\(Self.pins[row])\n"))
            #expect(!values.contains("\n\(Self.codes[row])\n"))
        }
    }

    @Test(arguments: ["备注", "notes", "工单", "邮箱", "地址"])
    func notesAndCellsOfAnyColumnAreCleaned(header: String) throws {
        let rows = (0..<10).map { row in
            "王芳\(row),1380013800\(row),\"客户刷卡 \(Self.first(row)) 已确认，\(Self.second(row))\"\n"
        }
        let outcome = try fixture.bring("姓名,手机号,\(header)\n" + rows.joined())
        let values = try values()
        #expect(!values.contains("^") && !values.contains("2712101"))
        #expect(outcome.tally.dropped >= 10)
    }

    /// Rows that are not taken are kept as they were, but for these.
    @Test func rejectedRowsHoldNoneOfThem() throws {
        let extra = "\(Self.first(1)),surplus\n"
        let outcome = try fixture.bring(
            Self.table("姓名,手机号,卡号,磁道1,磁道2,密码,安全码")
                + "赵六,13600136006,\(Self.card(5)),\(Self.first(5)),\(Self.second(5)),7741,933,"
                + extra)
        #expect(outcome.tally.rejected == [.tooManyCells: 1])
        let cells = try fixture.with { vault in
            let batch = try #require(try DatasetCatalogue(vault: vault).batches().first)
            return try DatasetCatalogue(vault: vault).rejects(of: batch).flatMap(\.cells)
        }
        #expect(cells.contains("赵六") && cells.contains("surplus"))
        let text = cells.joined(separator: "\n")
        #expect(!text.contains("^") && !text.contains("7741") && !text.contains("933"))
        #expect(!text.contains("2712101"))
    }

    @Test func aSingleTrackFarDownInAColumnOfSomethingElseIsFound() throws {
        var rows = (0..<3_000).map { "E\($0),1390000\(1000 + $0),DD-2026-\(100_000 + $0 * 37)\n" }
        rows[2_777] = "王芳,13800138000,\(Self.second(4))\n"
        let outcome = try fixture.bring("姓名,手机号,订单号\n" + rows.joined())
        #expect(outcome.tally.dropped == 1)
        #expect(try !values().contains("2712101"))
    }

    @Test func aPINInANoteIsCutWhereACardIsMeant() throws {
        let notes = [
            "客户刷卡 \(Self.card(1)) 已确认，CVV 564，密码 4249", "取款密码 424917，请保密",
            "银行卡密码是4249", "card 4111 1111 1111 1111, her pin is 4249",
        ]
        let rows = notes.enumerated().map { "王芳,1380013800\($0.offset),\"\($0.element)\"\n" }
        try fixture.bring("姓名,手机号,备注\n" + rows.joined())
        #expect(try !values().contains("4249"))
        #expect(try values().contains("[card_verification]"))
    }

    @Test func otherPasswordsOfANoteStay() throws {
        try fixture.bring("姓名,手机号,备注\n王芳,13800138000,门锁密码 4249，放在门口\n")
        #expect(try values().contains("4249"))
    }

    @Test func aPasswordWithoutACardBesideItStays() throws {
        try fixture.bring("姓名,手机号,密码\n王芳,13800138000,4249\n李娜,13800138001,8123\n")
        #expect(try values().contains("4249"))
    }

    @Test func aCorrectionCannotBringThemIn() throws {
        try fixture.bring("姓名,手机号,备注\n王芳,13800138000,三月回访\n")
        try fixture.with { vault in
            let one = try #require(try fixture.lookup(vault).find(.phone("13800138000")).first)
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            for value in [
                Self.first(1), Self.second(2), "\(Self.card(3))=27121016297921", "CVV 123",
                "好的 \(Self.first(1)) CVV 123",
            ] {
                for field in ["备注", "姓名"] {
                    #expect(throws: SubjectError.neverStored("card_verification")) {
                        _ = try change.correct(one, field: field, to: value)
                    }
                }
            }
            #expect(try change.correct(one, field: "备注", to: "六月回访") == 1)
        }
        #expect(try !values().contains("2712101"))
    }
}
