import StrataCore
import Testing

@testable import StrataDetect

/// What a column is by the bands, marks and codes of its values, and by the columns beside it.
@Suite struct ColumnFormTests {
    private func label(_ header: String, _ values: [String]) -> LabelID? {
        SmallTable([(header, values)]).verdicts()[0].label
    }

    private func labels(_ columns: [(String, [String])]) -> [LabelID?] {
        SmallTable(columns).verdicts().map(\.label)
    }

    private func rows(_ value: (inout TestRandom, Int) -> String) -> [String] {
        Array(TestColumn.make(31, value).prefix(60))
    }

    private func picks(_ words: [String]) -> [String] {
        rows { random, _ in words.randomElement(using: &random) ?? "" }
    }

    @Test func birthDatesOfChildrenKeepTheirHeader() {
        let dates = rows { random, _ in
            "\(Int.random(in: 13...28, using: &random))/0\(Int.random(in: 1...9, using: &random))/201"
                + "\(Int.random(in: 3...5, using: &random))"
        }
        #expect(label("DOB", dates) == "date_of_birth")
        #expect(label("created", dates) == "timestamp")
    }

    @Test func unnamedColumnsAreJudgedByTheirValues() {
        let names = picks([
            "Emma Lee", "Timothy Reed", "Juan Lopez", "Robert Wood", "Christina Mendoza",
            "David Myers", "Jacob Clark", "Virginia Cook", "Emily Reed", "Nathan Clark",
        ])
        #expect(label("Unnamed: 0", names) == "person_name")
        let bills = picks(["$300+", "$201-300", "$151-200", "$101-150"])
        #expect(label("Unnamed: 4", bills) == "purchase")
    }

    @Test func bandsOfACreditScoreAreACreditReport() {
        let bands = picks(["Excellent 720+", "Good 680-719", "Fair 640-679", "Below 640"])
        #expect(label("x7", bands) == "credit_report")
        #expect(label("x7", picks(["Good 5", "Fair 3", "Poor 1"])) != "credit_report")
    }

    @Test func proofsOfConsentAreNoPlainLinks() {
        let proofs = rows { random, _ in
            "https://cert.trustedform.com/" + random.digits(20)
        }
        #expect(label("x9", proofs) == "consent_record")
        let links = rows { random, _ in "https://www.example.com/" + random.digits(20) }
        #expect(label("x9", links) != "consent_record")
    }

    @Test func namesOfBrowsersAreNoSentences() {
        let agents = rows { random, _ in
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                + "Chrome/1\(random.digits(2)).0.0.0 Safari/537.36"
        }
        #expect(label("x3", agents) == "device_id")
    }

    @Test func britishPostcodesAreFoundHoweverTheyAreWritten() {
        let codes = rows { random, row in
            let text = "RG\(random.digits(1))" + (row % 2 == 0 ? " " : "") + "\(random.digits(1))TG"
            return row % 3 == 0 ? text.lowercased() : text
        }
        #expect(label("x5", codes) == "coarse_location")
        #expect(label("x5", rows { random, _ in "RG" + random.digits(4) }) != "coarse_location")
    }

    @Test func accountsStandBesideSortCodes() {
        let codes = rows { random, _ in
            "\(Int.random(in: 40...99, using: &random))-\(random.digits(2))-\(random.digits(2))"
        }
        let accounts = rows { random, _ in "7" + random.digits(7) }
        #expect(labels([("q", codes), ("r", accounts)]) == ["bank_routing", "bank_account"])
        // Days, months and years are none.
        let dates = rows { random, _ in
            "1\(random.digits(1))-0\(Int.random(in: 1...9, using: &random))-2\(random.digits(1))"
        }
        #expect(labels([("q", dates), ("r", accounts)])[0] != "bank_routing")
        #expect(labels([("q", dates), ("r", accounts)])[1] != "bank_account")
    }

    @Test func schoolYearsAreNoAges() {
        #expect(label("Yr", picks(["Y5", "Y6", "Y7"])) == "school_grade")
        #expect(label("x2", picks(["5岁", "6岁", "12岁"])) == "age")
    }

    @Test func twoDivisionsInOneWordArePlaces() {
        #expect(label("x4", picks(["广东广州", "福建厦门", "辽宁沈阳", "浙江杭州"])) == "coarse_location")
        #expect(label("x4", picks(["广东话费", "福建套餐", "浙江卫视"])) != "coarse_location")
    }

    @Test func lengthsOfTimeBesideTelephonesAreCalls() {
        let lengths = rows { random, _ in
            "\(Int.random(in: 1...9, using: &random))分\(Int.random(in: 1...59, using: &random))秒"
        }
        let phones = rows { random, _ in "139" + random.digits(8) }
        #expect(labels([("B", phones), ("F", lengths)])[1] == "call_record")
        #expect(label("F", lengths) == "timestamp")
    }

    @Test func sensitiveHeadersAreNotOverruledByLeadingZeros() {
        let digits = rows { random, _ in random.digits(4) }
        let verdict = SmallTable([("LAST4", digits)]).verdicts()[0]
        #expect(verdict.label == "payment_card")
    }

    @Test func callsByTheHourAreCounts() {
        let hours = (0..<60).map {
            "2024-11-\($0 / 24 + 10) \($0 % 24 + 100):00".replacing(" 1", with: " ")
        }
        let calls = rows { random, _ in "\(Int.random(in: 200...3000, using: &random))" }
        let table = [("hr", hours), ("calls", calls)]
        #expect(labels(table)[1] == "aggregate")
        // Beside a person's telephone number they are that person's.
        let phones = rows { random, _ in "139" + random.digits(8) }
        #expect(labels(table + [("phone", phones)])[1] == "call_record")
    }

    @Test func goodsOfAShopAreNoChildren() {
        #expect(label("宝贝总数量", picks(["1", "2", "3"])) == "purchase")
        #expect(label("宝贝姓名", picks(["王小明", "李小红", "张子轩"])) != "purchase")
    }
}
