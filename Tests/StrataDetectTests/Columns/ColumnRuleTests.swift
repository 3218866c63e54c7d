import StrataCore
import Testing

@testable import StrataDetect

/// What the judge tells by forms, headers and the table around a column.
@Suite struct ColumnRuleTests {
    private func verdict(_ header: String, _ values: [String]) -> ColumnVerdict {
        SmallTable([(header, values)]).verdicts()[0]
    }

    private func label(_ header: String, _ values: [String]) -> LabelID? {
        verdict(header, values).label
    }

    private func tier(_ label: LabelID?) -> SensitivityTier {
        label.map { Policy.standard.tier(of: $0) } ?? .t3
    }

    private func rows(
        _ seed: UInt64 = 77, _ value: (inout TestRandom, Int) -> String
    ) -> [String] { Array(TestColumn.make(seed, value).prefix(60)) }

    // MARK: Forms

    @Test func vehicleNumbersAreFoundByTheirCheckDigit() {
        let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
        let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ")
        let worth: [Character: Int] = Dictionary(
            uniqueKeysWithValues: zip(
                letters, [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
        let values = rows { random, _ in
            var text = (0..<13).map { _ in letters.randomElement(using: &random) ?? "A" }
            text += Array(random.digits(4))
            let sum = zip(text, weights).reduce(0) {
                $0 + (worth[$1.0] ?? $1.0.wholeNumberValue ?? 0) * $1.1
            }
            text[8] = Array("0123456789X")[sum % 11]
            return String(text)
        }
        #expect(label("c4", values) == "vehicle_vin")
        // The same length without digits at the end is another code.
        #expect(label("c4", values.map { String($0.reversed()) }) != "vehicle_vin")
    }

    @Test func britishPlatesAndLicencesAreFound() {
        let plates = rows { random, _ in
            "AB" + "\(Int.random(in: 10...69, using: &random)) "
                + (["VZX", "KLM", "RTY"].randomElement(using: &random) ?? "")
        }
        #expect(label("F5", plates) == "licence_plate")
        let licences = rows { random, _ in
            "SMITH" + random.digits(1) + "0" + "\(Int.random(in: 1...9, using: &random))" + "1"
                + random.digits(1) + random.digits(1) + "AB9CD"
        }
        #expect(label("F4", licences) == "driving_licence")
    }

    @Test func deviceNumbersAreNoOrderNumbers() {
        let values = rows { random, _ in TestColumn.withLuhn("35" + random.digits(12)) }
        #expect(label("S", values) == "device_id")
    }

    @Test func healthServiceNumbersAreNoTelephoneNumbers() {
        let values = rows { random, _ in
            while true {
                let body = "9" + random.digits(8)
                let sum = zip(body, (2...10).reversed()).reduce(0) {
                    $0 + ($1.0.wholeNumberValue ?? 0) * $1.1
                }
                let check = (11 - sum % 11) % 11
                if check < 10 { return body + "\(check)" }
            }
        }
        #expect(label("NHSNo", values) == "uk_nhs")
        #expect(label("x1", values) == "uk_nhs")
        // Ten digits of which few hold stay telephone numbers.
        let phones = rows { random, _ in "212" + "5" + random.digits(6) }
        #expect(label("phone", phones) == "phone")
    }

    @Test func articleNumbersAreNobodys() {
        let values = rows { random, _ in
            let body = "690" + random.digits(9)
            let sum = body.enumerated().reduce(0) {
                $0 + ($1.element.wholeNumberValue ?? 0) * ($1.offset % 2 == 0 ? 1 : 3)
            }
            return body + "\((10 - sum % 10) % 10)"
        }
        #expect(label("c9", values) == "opaque_id")
        #expect(label("c9", rows { random, _ in "690" + random.digits(10) }) != "opaque_id")
    }

    @Test func hashesOfPasswordsAndRecoveryKeysAreCredentials() {
        let hashes = rows { random, _ in
            "$2b$10$"
                + String((0..<53).map { _ in "abcXYZ0129./".randomElement(using: &random) ?? "a" })
        }
        #expect(label("pwdHash", hashes) == "credential")
        #expect(label("x7", hashes) == "credential")
        let keys = rows { random, _ in
            (0..<8).map { _ in random.digits(6) }.joined(separator: "-")
        }
        #expect(label("recovery", keys) == "credential")
    }

    @Test func pathsAndLinksAreNoSentences() {
        let paths = rows { random, row in "/data/img/2024/\(row)_\(random.digits(8))_before.jpg" }
        #expect(label("x2", paths) == .unknown)
        let links = rows { _, row in "https://cert.example.com/a/b/c-\(row)?x=1&y=2&z=3" }
        #expect(label("x3", links) != "call_note")
    }

    @Test func positionsInsideJSONAreFound() {
        let values = rows { random, _ in
            "{\"lat\": 31.\(random.digits(6)), \"lng\": 121.\(random.digits(6)), \"acc\": 30}"
        }
        #expect(label("lastLoc", values) == "gps_position")
        let other = rows { random, _ in "{\"w\": \(random.digits(2)), \"h\": \(random.digits(2))}" }
        #expect(label("x5", other) != "gps_position")
    }

    @Test(arguments: ["06-May-1957", "May 6, 1957", "6 May 1957", "1957年5月"])
    func datesWithNamesOfMonthsAreDates(_ text: String) {
        let values = rows { random, row in
            text.replacing("1957", with: "\(1950 + row % 55)")
        }
        #expect(label("DoB", values) == "date_of_birth")
        #expect(label("x1", values) == "date_of_birth")
    }

    @Test(arguments: ["¥4,100", "HK$17,250", "£12.50", "1,250元", "€ 99"])
    func amountsOfAnyCurrencyArePurchases(_ text: String) {
        let values = rows { _, row in text.replacing("1", with: "\(row % 9 + 1)") }
        let table = SmallTable([("客户姓名", Array(TestColumn.chineseNames.prefix(60))), ("x", values)])
        #expect(table.verdicts()[1].label == "purchase")
    }

    // MARK: Hidden values

    @Test func hiddenValuesAreWhatTheyHide() {
        #expect(label("mobileMask", rows { r, _ in "138****" + r.digits(4) }) == "phone")
        #expect(label("x1", rows { r, _ in "138****" + r.digits(4) }) == "phone")
        #expect(label("realNm", rows { _, row in ["王**", "李*", "张**"][row % 3] }) == "person_name")
        #expect(
            label("证件", rows { r, _ in "110105********" + r.digits(4) }) == "cn_resident_id")
        #expect(label("x1", rows { _, _ in "****" }) != "phone")
    }

    // MARK: Clear headers

    @Test(arguments: ["银行卡号", "card number", "信用卡号"])
    func aCardHeaderIsNeverOverruledToAWeakerTier(_ header: String) {
        let rounded = rows { random, _ in "622202" + random.digits(9) + "0000" }
        #expect(label(header, rounded) == "payment_card")
        let failing = rows { random, _ in
            let good = TestColumn.withLuhn("622202" + random.digits(12))
            let last = good.last?.wholeNumberValue ?? 0
            return good.dropLast() + "\((last + 1) % 10)"
        }
        #expect(tier(label(header, failing)) == .t1)
        let scientific = rows { random, _ in "6.2220\(random.digits(1))E+18" }
        #expect(label(header, scientific) == "payment_card")
    }

    @Test func aSchoolIsNoCompanyUnderItsHeader() {
        let values = rows { _, row in
            ["St Bede RC High Ltd", "Oakwood Academy Inc", "Hill School Ltd"][row % 3]
                + ", Y\(7 + row % 5)"
        }
        #expect(tier(label("School/Year", values)) == .t1)
    }

    @Test func aConstantColumnIsWhatAClearHeaderSays() {
        let values = [String](repeating: "张三", count: 40)
        #expect(label("姓名", values) == "person_name")
        #expect(label("name", values) == "person_name")
        let empty = [String](repeating: "", count: 5)
        #expect(label("身份证号", empty) == "cn_resident_id")
        #expect(
            SmallTable(["姓名", "身份证号"], []).verdicts().map(\.label) == [
                "person_name", "cn_resident_id",
            ])
    }

    @Test(arguments: ["ok", "TRUE", "Boston", "True", "Summer"])
    func aConstantWordIsNobodysName(_ word: String) {
        #expect(label("c3", [String](repeating: word, count: 40)) != "person_name")
    }

    // MARK: Telephones

    @Test func japaneseMobilesAreNoServiceNumbers() {
        let values = rows { random, _ in "090-\(random.digits(4))-\(random.digits(4))" }
        #expect(label("電話", values) == "phone")
        #expect(label("c2", values) == "phone")
    }

    @Test func foreignNumbersArePhonesUnderAPhoneHeader() {
        #expect(label("手機", rows { r, _ in "6\(r.digits(3)) \(r.digits(4))" }) == "phone")
        #expect(label("Telefon", rows { r, _ in "089 / \(r.digits(6))" }) == "phone")
    }

    @Test func callersThatAreAllServiceNumbersAreNobodys() {
        let values = rows { _, row in ["95588", "4008208820", "95533", "95566"][row % 4] }
        #expect(label("主叫号码", values) == "company_phone")
        let mixed = rows { random, row in row % 3 == 0 ? "95588" : "138" + random.digits(8) }
        #expect(label("主叫号码", mixed) == "phone")
    }

    @Test func aNameWithATelephoneNumberIsSomebody() {
        let values = rows { random, row in
            TestColumn.chineseNames[row] + " 138" + random.digits(8)
        }
        #expect(tier(label("x5", values)) == .t2)
        #expect(label("x5", values) == "third_party_person")
    }

    // MARK: Few words

    @Test func relationsAndStatesAreJudgedByTheirWords() {
        let relations = rows { _, row in ["父亲", "同事", "朋友", "配偶"][row % 4] }
        #expect(label("c1", relations) == "marital_family")
        let states = rows { _, row in ["active", "pending", "closed"][row % 3] }
        #expect(label("c2", states) == nil)
        let moods = rows { _, row in ["neutral", "angry", "happy"][row % 3] }
        #expect(label("c3", moods) == "call_record")
    }

    @Test func flagsUnderAHeaderThatSaysNothingStayUnknown() {
        let names = Array(TestColumn.chineseNames.prefix(60))
        let flags = rows { _, row in row % 3 == 0 ? "是" : "否" }
        let verdicts = SmallTable([("姓名", names), ("字段16", flags), ("是否开票", flags)]).verdicts()
        #expect(verdicts[1].label == .unknown)
        #expect(tier(verdicts[2].label) < .t1)
    }

    @Test(arguments: ["是否残疾", "HIV", "是否党员", "on_dialysis", "has_zorbosis"])
    func sensitiveFlagsStayStrict(_ header: String) {
        let names = Array(TestColumn.chineseNames.prefix(60))
        let flags = rows { _, row in row % 3 == 0 ? "1" : "0" }
        let verdicts = SmallTable([("姓名", names), (header, flags)]).verdicts()
        #expect(tier(verdicts[1].label) == .t1)
    }

    // MARK: Tables about things

    private func goods() -> [(String, [String])] {
        [
            ("sku", rows { r, _ in "GYV-\(r.digits(4))" }),
            (
                "name",
                rows { _, row in
                    ["Garden Hose 15m", "Bath Mixer Tap Mk II", "Desk Lamp 40W"][row % 3]
                }
            ),
            ("list_price", rows { r, _ in "£1\(r.digits(1)).99" }),
            ("weight_kg", rows { r, _ in "\(r.digits(1)).2\(r.digits(1))" }),
            ("stock", rows { r, _ in "1\(r.digits(2))" }),
            ("discontinued", rows { _, row in row % 2 == 0 ? "TRUE" : "FALSE" }),
        ]
    }

    @Test func nobodyStandsInAListOfGoods() {
        for verdict in SmallTable(goods()).verdicts() {
            #expect(
                tier(verdict.label) == .t3, "\(verdict.name): \(verdict.label?.rawValue ?? "-")")
            #expect(!verdict.evidence.isEmpty)
        }
    }

    @Test(arguments: ["customer", "buyer phone", "order_no"])
    func oneColumnOfAPersonKeepsTheStrictReading(_ header: String) {
        let values: [String] =
            header == "order_no"
            ? TestColumn.orders : header == "customer" ? TestColumn.names : TestColumn.mobiles
        let verdicts = SmallTable(goods() + [(header, Array(values.prefix(60)))]).verdicts()
        #expect(verdicts.first { $0.name == "list_price" }?.label == "purchase")
    }

    @Test func aKeyThatComesAgainMayBeAPersons() {
        let keys = rows { _, row in "\(1000 + row % 17)" }
        let verdicts = SmallTable(goods() + [("id", keys)]).verdicts()
        #expect(verdicts.first { $0.name == "list_price" }?.label == "purchase")
    }

    @Test func undecidedNicknamesInAListOfGoodsKeepTheStrictReading() {
        let names = rows { random, row in "一只小橘\(random.digits(3))\(row)" }
        let verdicts = SmallTable(goods() + [("c5", names)]).verdicts()
        #expect(verdicts.first { $0.name == "list_price" }?.label == "purchase")
    }

    @Test func remarksInAListOfGoodsStayNotes() {
        let notes = rows { _, row in "客户说第\(row)次送货，下周再联系，先把资料发过去。" }
        let verdicts = SmallTable(goods() + [("备注", notes)]).verdicts()
        #expect(verdicts.last?.label == "call_note")
    }

    @Test func opaqueHeadersOverLongNumbersStayStrict() {
        let verdicts = SmallTable([
            ("a1", rows { r, row in "8" + r.digits(7 + row % 5) }),
            ("a2", rows { r, _ in "\(r.digits(1)).5" }),
        ]).verdicts()
        #expect(verdicts[0].label == .unknown)
        #expect(tier(verdicts[1].label) > .t3)
    }

    @Test func ratesOfExchangeAreNoPositions() {
        let rates = rows { r, _ in "0.9\(r.digits(4))" }
        let dates = rows { _, row in "\(row % 28 + 1).01.2024" }
        let verdicts = SmallTable([("Date", dates), ("HKD/CNY", rates), ("USD/CNY", rates)])
            .verdicts()
        #expect(verdicts[1].label == nil)
        #expect(verdicts[2].label == nil)
        let north = rows { r, _ in "31.\(r.digits(6))" }
        let east = rows { r, _ in "121.\(r.digits(6))" }
        #expect(SmallTable([("c1", north), ("c2", east)]).verdicts()[0].label == "gps_position")
    }

    // MARK: Headers

    @Test(arguments: [
        ("SMSconsent", "consent_record"), ("2、您的年龄段", "age"), ("ovd_days", "income_debt"),
        ("ctc_rel", "third_party_person"), ("身分證字號", "tw_id"), ("累積消費", "purchase"),
        ("rs429358", "genetic"), ("400电话", "company_phone"), ("Telefonnummer", "phone"),
        ("date de naissance", "date_of_birth"), ("dirección", "detailed_address"),
    ])
    func headersAreRead(_ header: String, _ expected: LabelID) {
        #expect(HeaderReader.shared.read(header).candidates.first?.label.id == expected)
    }

    @Test(arguments: [
        ("F10", false), ("col_7", false), ("字段16", false), ("is_active", true), ("是否开票", true),
    ])
    func aHeaderIsReadableOrNot(_ header: String, _ expected: Bool) {
        #expect(ColumnWords.isReadable(header) == expected)
    }
}
