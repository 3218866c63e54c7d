import Testing

@testable import StrataOperations

/// Days and amounts as files write them.
@Suite struct PurchaseFormsTests {
    private func day(_ text: String, _ order: DayReader.Order = .dmy) -> String? {
        // Cells stand in a text with readable bytes behind it.
        let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
        return bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.flatMap {
                DayReader(order: order).read($0, text.utf8.count).map(Day.text)
            }
        }
    }

    private func amount(_ text: String, _ decimal: AmountReader.Decimal = .point) -> Int64? {
        let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
        return bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.flatMap { AmountReader(decimal: decimal).read($0, text.utf8.count) }
        }
    }

    @Test(arguments: [
        "19970203", "1997-02-03", "1997/02/03", "1997.2.3", "1997-2-3 23:59:59",
        "1997-02-03T10:00:00Z", "1997-02-03T10:00:00.000+08:00", "1997年2月3日", "1997年02月03日 10:00",
        "3/2/1997", "03.02.1997", "03-02-1997 08:00", "3 Feb 1997", "03-Feb-1997", "Feb 3, 1997",
        "Mon, 3 February 1997", "19970203101500", "854928000", "854928000000",
    ])
    func daysAreRead(text: String) {
        #expect(day(text) == "1997-02-03")
    }

    @Test func orderOfDayAndMonthIsObeyed() {
        #expect(day("2/3/1997", .mdy) == "1997-02-03")
        #expect(day("12/31/1997", .mdy) == "1997-12-31")
        #expect(day("12/31/1997", .dmy) == nil)
    }

    @Test(arguments: [
        "", " ", "1997", "1997-13-01", "1997-02-30", "19970230", "1897-01-01", "3/2/97",
        "-19970203",
        "tomorrow", "1997-02", "1,234.50", "12.5",
        "1997-02-03-04", "99999999", "99999999999999999999",
        "no date 3 4 1997",
    ])
    func whatIsNoDayIsNotRead(text: String) {
        #expect(day(text) == nil)
    }

    @Test func leapDaysAreOfLeapYears() {
        #expect(day("2000-02-29") == "2000-02-29")
        #expect(day("1900-02-29") == nil)
        #expect(day("2024-02-29") == "2024-02-29")
        #expect(day("2023-02-29") == nil)
    }

    @Test(arguments: [
        ("12", 120_000), ("12.5", 125_000), ("-12.50", -125_000), ("0", 0), ("0.00", 0),
        ("1,234.50", 12_345_000), ("1.234,50", 12_345_000), ("1 234,50", 12_345_000),
        ("1'234.50", 12_345_000), ("$12.50", 125_000), ("-$12.50", -125_000), ("$-12.50", -125_000),
        ("¥1,234", 12_340_000), ("12元", 120_000), ("￥12.00", 120_000), ("12,50 €", 125_000),
        ("US$ 12", 120_000), ("CNY 12.5", 125_000), ("(12.50)", -125_000), ("12.50-", -125_000),
        ("−12", -120_000), ("+12", 120_000), ("12.34567", 123_457), ("1,234,567", 12_345_670_000),
        (".5", 5_000), ("１２．５", 125_000),
    ])
    func amountsAreReadExactly(text: String, expected: Int64) {
        #expect(amount(text) == expected)
    }

    @Test func loneMarkFollowsTheColumn() {
        #expect(amount("1,234", .point) == 12_340_000)
        #expect(amount("1,234", .comma) == 12_340)
        #expect(amount("1.234", .comma) == 12_340_000)
    }

    @Test(arguments: [
        "", "-", "abc", "12 apples", "1,23,456", "1.2.3", "--5", "5e3", "12/5", "=1+2", "(5", "5)",
        "99999999999999999999", "1,234,56", "nan", "12%",
    ])
    func whatIsNoAmountIsNotRead(text: String) {
        #expect(amount(text) == nil)
    }

    @Test func keysSortAndReadAsTheirTexts() {
        let texts = ["0", "00001", "12345678", "123456789", "abcdefghijklmno", "客户1"]
        let keys = texts.map { text in
            let bytes = Array(text.utf8) + [UInt8](repeating: 0x41, count: 16)
            return bytes.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { CustomerKey(short: $0, text.utf8.count) }
            }
        }.compactMap(\.self)
        #expect(keys.map { String(decoding: $0.text, as: UTF8.self) } == texts)
        #expect(keys.sorted() == keys)
        #expect(Set(keys).count == texts.count)
    }
}
