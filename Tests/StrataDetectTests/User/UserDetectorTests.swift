import StrataCore
import StrataDetect
import Testing

struct UserDetectorTests {
    let today = CivilDate(secondsSinceEpoch: 1_767_225_600)

    func matches(_ detector: UserDetector, _ text: String) throws -> [String] {
        let set = try UserDetectorSet([detector])
        return try set.scan(text, today: today).map {
            String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
        }
    }

    @Test func theLongestOfTheLeftmostMatchesIsKept() throws {
        let detector = UserDetector(id: "policy", label: "business_id", pattern: "P[0-9]{4,8}")
        #expect(try matches(detector, "P12345678 and P1234, P123") == ["P12345678", "P1234"])
    }

    @Test func chineseTextIsMatchedByCodePoints() throws {
        let detector = UserDetector(id: "dept", label: "occupation", pattern: "[一-龥]{2}部")
        #expect(try matches(detector, "请转销售部，谢谢") == ["销售部"])
    }

    @Test func aDoublyNestedRepetitionStaysLinear() throws {
        let set = try UserDetectorSet([
            UserDetector(id: "evil", label: "opaque_id", pattern: "(a+)+$"),
            UserDetector(id: "evil2", label: "opaque_id", pattern: "(a|aa)+b"),
        ])
        let text = String(repeating: "a", count: 200_000)
        let clock = ContinuousClock()
        let start = clock.now
        let none = try set.scan(text + "!", today: today)
        let all = try set.scan(text, today: today)
        #expect(none.isEmpty)
        #expect(all.map(\.range) == [0..<200_000])
        let time = start.duration(to: clock.now)
        #expect(time < .seconds(20))
    }

    /// The block mode of vectorscan copies such texts into a buffer that is too short.
    @Test(arguments: ["(a)+a", "[0-9]+AB", "(b|c)[a-z]*xy"])
    func longTextsUnderPatternsThatEndInKnownCharactersAreScanned(pattern: String) throws {
        let detector = UserDetector(id: "tail", label: "opaque_id", pattern: pattern)
        let text = "aa 123AB bqqxy " + String(repeating: "- aa 1AB cxy ", count: 400)
        #expect(try matches(detector, text).count == 401)
    }

    @Test func aPatternThatDoesNotCompileIsReportedWithItsPlace() {
        let error = #expect(throws: UserDetectorError.self) {
            _ = try UserDetectorSet([
                UserDetector(id: "fine", label: "opaque_id", pattern: "abc"),
                UserDetector(id: "broken", label: "opaque_id", pattern: "ab(cd"),
            ])
        }
        guard case .pattern(let id, let offset?, let detail)? = error else {
            Issue.record("another error")
            return
        }
        #expect(id == "broken")
        #expect(offset <= 5)
        #expect(!detail.isEmpty)
        #expect(error?.message.text(in: .en).contains("broken") == true)
        #expect(error?.message.text(in: .zh).contains("broken") == true)
    }

    @Test(arguments: ["(?=a)b", "(a)\\1", "[z-a]", "a**", "(", "x{3,1}", "a*", ""])
    func patternsThatCannotBeAreRefused(pattern: String) {
        #expect(throws: UserDetectorError.self) {
            _ = try UserDetectorSet([
                UserDetector(id: "one", label: "opaque_id", pattern: pattern)
            ])
        }
    }

    @Test(arguments: [
        "a{100000}", "(a{100}){200}", "((([a-z]{50}){50}){50}){50}", "(?:\\d{999}){99}",
        String(repeating: "(", count: 60) + "a" + String(repeating: ")", count: 60),
    ])
    func patternsThatUnfoldTooFarAreRefused(pattern: String) {
        #expect(throws: UserDetectorError.patternTooLarge(id: "big")) {
            _ = try UserDetectorSet([
                UserDetector(id: "big", label: "opaque_id", pattern: pattern)
            ])
        }
    }

    @Test func aPatternOfTooManyBytesIsRefused() {
        #expect(throws: UserDetectorError.patternTooLong(id: "long")) {
            _ = try UserDetectorSet([
                UserDetector(
                    id: "long", label: "opaque_id", pattern: String(repeating: "a", count: 1025))
            ])
        }
    }

    @Test func keywordsCountByDistanceInCodePoints() throws {
        var detector = UserDetector(
            id: "order", label: "business_id", pattern: "[0-9]{6}", keywords: ["订单", "order"],
            keywordDistance: 3, requiresKeyword: true)
        #expect(try matches(detector, "订单号：123456") == ["123456"])
        #expect(try matches(detector, "订单的号码是：123456").isEmpty)
        #expect(try matches(detector, "ORDER 123456") == ["123456"])
        #expect(try matches(detector, "border 123456").isEmpty)
        detector.requiresKeyword = false
        let set = try UserDetectorSet([detector])
        let match = try #require(try set.scan("订单号：123456", today: today).first)
        #expect(match.keyword == "订单")
        #expect(match.keywordDistance == 2)
    }

    @Test func exclusionsAndAllowedValuesAreLeftOut() throws {
        let detector = UserDetector(
            id: "card", label: "customer_id", pattern: "C[0-9]{4}", exclusions: ["sample", "样例"],
            allowed: ["c0000"])
        #expect(try matches(detector, "C1234, C0000") == ["C1234"])
        #expect(try matches(detector, "sample C1234").isEmpty)
        #expect(try matches(detector, "样例：C1234").isEmpty)
        #expect(try matches(detector, "sample and much later on C1234") == ["C1234"])
    }

    @Test func theValidatorDecides() throws {
        let detector = UserDetector(
            id: "cards", label: "payment_card", pattern: "[0-9]{16}", validator: "payment_card")
        #expect(
            try matches(detector, "4111111111111111 4111111111111112") == ["4111111111111111"])
        #expect(throws: UserDetectorError.unknownValidator(id: "x", name: "nothing")) {
            _ = try UserDetectorSet([
                UserDetector(id: "x", label: "opaque_id", pattern: "a", validator: "nothing")
            ])
        }
    }

    @Test func aSetOfNoneFindsNothing() throws {
        #expect(try UserDetectorSet([]).scan("text", today: today).isEmpty)
    }

    @Test func manyThreadsMayScanAtOnce() async throws {
        let set = try UserDetectorSet([
            UserDetector(id: "a", label: "opaque_id", pattern: "[0-9]{3}", keywords: ["no"])
        ])
        let today = today
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<16 {
                group.addTask {
                    let text = String(repeating: "no 123 ", count: 50 + index)
                    return try set.scan(text, today: today).count
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == (0..<16).reduce(0) { $0 + 50 + $1 })
    }
}
