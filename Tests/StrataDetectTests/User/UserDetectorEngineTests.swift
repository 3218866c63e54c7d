import StrataCore
import Testing

@testable import StrataDetect

/// An organisation's detectors inside the engine: in free text and in columns.
struct UserDetectorEngineTests {
    private static let policyNumber = UserDetector(
        id: "policy_no", label: "acme_policy", pattern: "ZP[0-9]{8}", keywords: ["保单", "policy"],
        headers: ["policy no", "保单号"])

    private static func engine(_ detectors: UserDetector...) throws -> DetectionEngine {
        try DetectionEngine(Scan.full, userDetectors: detectors)
    }

    private func findings(_ text: String, _ engine: DetectionEngine) -> [Finding] {
        var scanner = engine.makeTextScanner()
        var copy = text
        return copy.withUTF8 { scanner.scan($0) }
    }

    @Test func aMatchInTextHasTheLabelOfTheOrganisation() throws {
        let engine = try Self.engine(Self.policyNumber)
        let text = "😀客户的保单是ZP12345678，电话13812345678"
        let found = findings(text, engine)
        #expect(found.map(\.label) == ["acme_policy", "phone"])
        #expect(found.first?.codePoints == 7..<17)
        let evidence = try #require(found.first?.evidence)
        #expect(evidence.allSatisfy { $0.detector == "policy_no" })
        #expect(evidence.contains { $0.kind == .format })
        #expect(evidence.contains { $0.kind == .context && $0.detail == "保单" && $0.distance == 1 })
    }

    @Test func aBuiltinLabelMayBeGiven() throws {
        let engine = try Self.engine(
            UserDetector(id: "staff", label: "staff_id", pattern: "EMP_[a-z]{4}"))
        #expect(findings("ask EMP_abcd about it", engine).map(\.label) == ["staff_id"])
    }

    @Test func ofOverlappingFindingsTheSurerIsKept() throws {
        let weak = try Self.engine(
            UserDetector(id: "n", label: "opaque_id", pattern: "[0-9]{6}", confidence: 0.1))
        let text = "身份证11010519491231002X"
        #expect(findings(text, weak).map(\.label) == ["cn_resident_id"])
        let strong = try Self.engine(
            UserDetector(
                id: "n", label: "acme", pattern: "证[0-9X]{18}", confidence: 1))
        let found = findings("卡片证11010519491231002Z和证110105194912310029", strong)
        #expect(found.contains { $0.label == "acme" })
        for (a, b) in zip(found, found.dropFirst()) {
            #expect(a.range.upperBound <= b.range.lowerBound)
        }
    }

    @Test func languagesAreRespected() throws {
        var detector = UserDetector(id: "x", label: "acme", pattern: "K[0-9]{4}")
        detector.languages = [.zh]
        let engine = try Self.engine(detector)
        #expect(findings("号码K1234", engine).map(\.label) == ["acme"])
        #expect(findings("number K1234", engine).isEmpty)
    }

    @Test func bytesThatAreNoTextDoNoHarm() throws {
        let engine = try Self.engine(
            UserDetector(id: "x", label: "acme", pattern: "[^a]{2}Q[0-9]"))
        var scanner = engine.makeTextScanner()
        let bytes: [UInt8] = [0xFF, 0xE4, 0xB8, 0x51, 0x31, 0xF0, 0x9F]
        let found = bytes.withUnsafeBufferPointer { scanner.scan($0) }
        #expect(found.map(\.range) == [1..<5])
    }

    @Test(arguments: ["policy_no", "c9", "保单号"])
    func aColumnOfMatchesIsTheOrganisations(_ header: String) throws {
        let engine = try Self.engine(Self.policyNumber)
        let values = TestColumn.make(41) { random, _ in "ZP" + random.digits(8) }
        let verdict = SmallTable([(header, values)]).verdicts(engine)[0]
        #expect(verdict.label == "acme_policy")
        #expect(verdict.evidence.contains { $0.kind == .share && $0.detector == "policy_no" })
        #expect(verdict.evidence.contains { $0.kind == .header } == (header != "c9"))
        #expect(verdict.contains["acme_policy"] == nil)
    }

    @Test func aKeywordThatIsRequiredMayStandInTheHeader() throws {
        let engine = try Self.engine(
            UserDetector(
                id: "dept", label: "acme", pattern: "[0-9]{5}", keywords: ["branch"],
                requiresKeyword: true))
        let values = TestColumn.make(42) { random, _ in random.digits(5) }
        let verdicts = SmallTable([("branch", values), ("c2", values)]).verdicts(engine)
        #expect(verdicts[0].label == "acme")
        #expect(verdicts[1].label != "acme")
    }

    @Test func otherValuesContradictTheHeader() throws {
        let engine = try Self.engine(Self.policyNumber)
        let verdict = SmallTable([("policy no", TestColumn.mobiles)]).verdicts(engine)[0]
        #expect(verdict.label == "phone")
    }

    @Test func matchesInsideOtherColumnsAreCounted() throws {
        let engine = try Self.engine(Self.policyNumber)
        var notes = TestColumn.make(43) { _, row in
            "customer asked to be called again, number \(row)."
        }
        notes[3] = "the customer named ZP12345678 and hung up after that."
        let verdict = SmallTable([("notes", notes)]).verdicts(engine)[0]
        #expect(verdict.contains["acme_policy"] == 1)
    }

    @Test func aBrokenOneIsRefused() {
        #expect(throws: UserDetectorError.self) {
            _ = try DetectionEngine(
                depth: .rules,
                userDetectors: [UserDetector(id: "x", label: "acme", pattern: "a(")])
        }
    }
}
