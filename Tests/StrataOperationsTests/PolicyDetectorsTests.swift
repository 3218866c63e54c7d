import FoundationEssentials
import StrataCore
import StrataDetect
import Testing

@testable import StrataOperations

/// Detectors of a policy document, from the document to the report.
struct PolicyDetectorsTests {
    private static func document(pattern: String, validator: String = "") -> String {
        """
        schema: 1
        policy: acme
        version: "1"
        title: {en: Acme, zh: 顶点}
        extends: default
        vocabulary:
          acme_policy:
            title: {en: Policy number, zh: 保单号}
            tier: T1
            category: identity
            standards: {gbt43697: 3, jrt0197: 3, gdpr: personal, pipl: personal}
        detectors:
          - id: policy_no
            label: acme_policy
            pattern: "\(pattern)"
            headers: [policy no, 保单号]
            keywords: {words: [保单, policy], distance: 20}
        \(validator.isEmpty ? "" : "    validator: \(validator)\n")
        """
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func policy() throws -> Policy {
        let path = try folder.file("policy.yaml", Self.document(pattern: "ZP[0-9]{8}"))
        return try PolicyLoading.policy(path: path, profiles: [])
    }

    @Test func aColumnGetsTheLabelAndTierOfThePolicy() throws {
        let rows = (0..<40).map { "\($0),ZP\(10_000_000 + $0 * 7)" }
        let path = try folder.file("t.csv", "n,c2\n" + rows.joined(separator: "\n") + "\n")
        let report = try ScanOperation(
            ScanRequest(
                paths: [path], policy: try policy(),
                engine: Background { DetectionEngine(depth: .rules) })
        ).run()
        let column = try #require(report.sources.first?.columns.last)
        #expect(column.label == "acme_policy")
        #expect(column.tier == .t1)
        #expect(column.evidence.contains { $0.detector == "policy_no" })
    }

    @Test func aCopyHidesWhatTheOrganisationsDetectorFinds() throws {
        let path = try folder.file("t.txt", "the customer of policy ZP10000007 called again\n")
        let output = folder.path + "/out.txt"
        _ = try MaskOperation(
            MaskRequest(path: path, output: output, policy: try policy(), depth: .rules)
        ).run()
        let copy = try String(contentsOfFile: output, encoding: .utf8)
        #expect(!copy.contains("10000007"))
        #expect(copy.contains("called again"))
    }

    @Test(arguments: [
        // The policy's own checks find neither of them.
        ("x{5,2}", "", 15, 14), ("[0-9]{4}", "nothing", 18, 16),
    ])
    func aDetectorThatTheEngineRefusesIsNamedWithItsPlace(
        _ pattern: String, _ validator: String, _ line: Int, _ column: Int
    ) throws {
        let path = try folder.file(
            "policy.yaml", Self.document(pattern: pattern, validator: validator))
        let error = #expect(throws: DocumentError.self) {
            _ = try PolicyLoading.policy(path: path, profiles: [])
        }
        guard case .invalid(let diagnostics)? = error else {
            Issue.record("another error")
            return
        }
        #expect(diagnostics.map { "\($0.line):\($0.column)" } == ["\(line):\(column)"])
    }

    @Test func patternAndValidatorAreRefusedTogether() throws {
        let path = try folder.file(
            "policy.yaml", Self.document(pattern: "x{5,2}", validator: "nothing"))
        #expect(try PolicyLoading.check(path: path).count { $0.severity == .error } == 2)
    }

    @Test(arguments: ["a*", "(?:[0-9]?)", "x|"])
    func aPatternThatMatchesNothingIsSaidInOurWords(pattern: String) throws {
        let path = try folder.file("policy.yaml", Self.document(pattern: pattern, validator: ""))
        let found = try PolicyLoading.check(path: path).filter { $0.severity == .error }
        #expect(found.map(\.message.key) == ["policy.pattern.empty"])
        for language in Language.allCases {
            #expect(found.allSatisfy { !$0.text(in: language).contains("HS_") })
        }
    }
}
