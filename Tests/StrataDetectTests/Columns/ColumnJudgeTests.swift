import StrataCore
import Testing

@testable import StrataDetect

@Suite struct ColumnJudgeTests {
    private func label(
        _ header: String, _ values: [String], _ engine: DetectionEngine = Scan.full
    ) -> LabelID? {
        SmallTable([(header, values)]).verdicts(engine)[0].label
    }

    @Test func wordsThatAreStatesCodesInCapitalsAreNoPlaces() {
        let values = (0..<200).map { $0 % 3 == 0 ? "ok" : "in" }
        #expect(SmallTable([("result", values)]).verdicts()[0].label != "coarse_location")
        let states = (0..<200).map { ["TX", "OK", "IN", "CA", "NY"][$0 % 5] }
        #expect(SmallTable([("state", states)]).verdicts()[0].label == "coarse_location")
    }

    @Test(arguments: [
        // Clear, cryptic and opaque headers over the same values.
        ("手机号", "phone"), ("ph1", "phone"), ("c7", "phone"), ("", "phone"),
    ])
    func mobileNumbersAreFoundUnderAnyHeader(_ header: String, _ expected: LabelID) {
        #expect(label(header, TestColumn.mobiles) == expected)
    }

    @Test(arguments: ["身份证号", "sfzh", "c1"])
    func residentNumbersAreFoundUnderAnyHeader(_ header: String) {
        #expect(label(header, TestColumn.residents) == "cn_resident_id")
    }

    @Test(arguments: ["银行卡号", "ccn", "field_12", "order_no"])
    func cardsAreFoundUnderAnyHeader(_ header: String) {
        #expect(label(header, TestColumn.cards) == "payment_card")
    }

    @Test(arguments: ["Customer Name", "nm", "x3"])
    func namesAreFoundUnderAnyHeader(_ header: String) {
        #expect(label(header, TestColumn.names) == "person_name")
        #expect(label(header, TestColumn.chineseNames) == "person_name")
    }

    @Test(arguments: ["E-Mail", "em", "x4"])
    func addressesOfMailAreFoundUnderAnyHeader(_ header: String) {
        #expect(label(header, TestColumn.mails) == "email")
    }

    @Test(arguments: ["出生日期", "bdt", "x5"])
    func birthdaysAreFoundUnderAnyHeader(_ header: String) {
        #expect(label(header, TestColumn.birthdays) == "date_of_birth")
    }

    @Test(arguments: ["订单号", "order_no", "ordn", "c9", ""])
    func numbersThatPassACheckDigitByChanceAreNoCards(_ header: String) {
        let verdict = SmallTable([(header, TestColumn.orders)]).verdicts()[0]
        #expect(verdict.label != "payment_card")
        #expect(verdict.label != "bank_account")
        #expect(verdict.contains["payment_card"] == nil)
    }

    @Test(arguments: ["card_number", "卡号"])
    func aHeaderAloneDoesNotMakeNumbersCards(_ header: String) {
        let verdict = SmallTable([(header, TestColumn.orders)]).verdicts()[0]
        #expect(verdict.label != "payment_card")
        #expect(verdict.evidence.contains { $0.kind == .contradiction })
    }

    @Test(arguments: ["毫秒时间戳", "tsp", "c3"])
    func millisecondsAreTimes(_ header: String) {
        #expect(label(header, TestColumn.milliseconds) == "timestamp")
    }

    @Test(arguments: ["流水号", "serial_no", "c4"])
    func serialsLikeResidentNumbersAreNone(_ header: String) {
        let verdict = SmallTable([(header, TestColumn.serials)]).verdicts()[0]
        #expect(verdict.label != "cn_resident_id")
        #expect(verdict.contains["cn_resident_id"] == nil)
    }

    @Test(arguments: ["版本号", "ver", "c5"])
    func versionsAreNoAddressesOfTheNet(_ header: String) {
        #expect(label(header, TestColumn.versions) == "opaque_id")
    }

    @Test func whatNothingDecidesIsUnknown() {
        let values = TestColumn.make(30) { random, _ in
            ["q7", "zz", "k-", "x1y"].randomElement(using: &random) ?? ""
        }
        let verdict = SmallTable([("c12", values)]).verdicts()[0]
        #expect(verdict.label == .unknown)
        #expect(verdict.confidence < ColumnJudge.threshold)
        #expect(Policy.standard.tier(of: .unknown) == .t1)
    }

    @Test func anEmptyColumnIsWhatItsHeaderSaysOrNothing() {
        let empty = [String](repeating: "", count: 40)
        let verdicts = SmallTable([("身份证号", empty), ("c8", empty)]).verdicts()
        #expect(verdicts[0].label == "cn_resident_id")
        #expect(verdicts[0].filled == 0)
        #expect(verdicts[1].label == nil)
        #expect(!verdicts[1].evidence.isEmpty)
    }

    @Test(arguments: [
        ("公司电话", "company_phone"), ("company_phone", "company_phone"), ("联系电话", "phone"),
        ("对公联系电话", "company_phone"), ("个人手机", "phone"),
    ])
    func aQualifiedHeaderSaysWhosePhoneItIs(_ header: String, _ expected: LabelID) {
        let values = TestColumn.make(21) { random, _ in "010-6" + random.digits(7) }
        #expect(label(header, values) == expected)
    }

    @Test func aGuardiansNameIsAGuardians() {
        #expect(label("监护人姓名", TestColumn.chineseNames) == "guardian")
        #expect(label("guardian_name", TestColumn.names) == "guardian")
    }

    @Test func identifiersInsideATextColumnAreCounted() {
        var notes = TestColumn.make(22) { random, row in
            "客户说下周再联系，先把资料发过去，第\(row)次。"
        }
        notes[7] = "客户报身份证11010519491231002X，请核对后归档。"
        let verdict = SmallTable([("备注", notes)]).verdicts()[0]
        #expect(verdict.label == "call_note")
        #expect(verdict.contains["cn_resident_id"] == 1)
    }

    @Test func examplesAreMasked() {
        let verdicts = SmallTable([
            ("card", TestColumn.cards), ("mail", TestColumn.mails),
            ("姓名", TestColumn.chineseNames),
        ]).verdicts()
        let values = Set(TestColumn.cards + TestColumn.mails + TestColumn.chineseNames)
        for verdict in verdicts {
            #expect(!verdict.examples.isEmpty)
            for example in verdict.examples {
                #expect(!values.contains(example))
                #expect(!example.contains { $0.isNumber })
            }
        }
    }

    @Test func verdictsDoNotDependOnThreadsAndBlocks() {
        let table = SmallTable([
            ("c1", Self.long(TestColumn.mobiles)), ("c2", Self.long(TestColumn.orders)),
            ("姓名", Self.long(TestColumn.chineseNames)), ("c4", Self.long(TestColumn.birthdays)),
        ])
        let first = table.verdicts().map(Self.text)
        for (rows, profilers, backwards) in [(37, 1, false), (100, 3, true), (501, 2, false)] {
            let other = table.verdicts(blockRows: rows, profilers: profilers, backwards: backwards)
            #expect(other.map(Self.text) == first)
        }
    }

    /// More rows than a sample holds.
    private static func long(_ values: [String]) -> [String] {
        Array(repeatElement(values, count: 7).joined())
    }

    private static func text(_ verdict: ColumnVerdict) -> String {
        let contains = verdict.contains.sorted { $0.key < $1.key }
        return "\(verdict.name) \(verdict.label?.rawValue ?? "-") \(verdict.confidence) "
            + "\(verdict.filled) \(contains) \(verdict.examples) \(verdict.evidence)"
    }
}
