import Testing

@testable import StrataCore

@Suite struct LabelDecisionTests {
    static let document = """
        schema: 1
        labels:
          - {source: "leads/*.csv", column: 备注, label: health, by: a.li, date: 2026-01-15, reason: looked at}
          - source: "**/export/*.xlsx"
            column: "code*"
            label: null
            by: a.li
            date: 2026-01-15
            reason: product numbers

        """

    @Test func fileOfDecisionsIsRead() throws {
        let decisions = try #require(
            LabelDecision.parse(yaml: Self.document, path: "labels.yaml").decisions)
        #expect(decisions.map(\.label) == ["health", nil])
        #expect(decisions[0].matches(source: "leads/may.csv", column: "备注"))
        #expect(!decisions[0].matches(source: "leads/old/may.csv", column: "备注"))
        #expect(!decisions[0].matches(source: "leads/may.csv", column: "备注2"))
        #expect(decisions[1].matches(source: "export/a.xlsx", column: "code_1"))
        #expect(decisions[1].matches(source: "x/y/export/a.xlsx", column: "code"))
    }

    @Test func decisionMustSayItsLabel() {
        let result = LabelDecision.parse(
            yaml: Self.document.replacing("    label: null\n", with: ""), path: "l")
        #expect(result.decisions == nil)
        #expect(result.diagnostics.map(\.message.key) == ["policy.missing"])
        #expect(result.diagnostics.map(\.line) == [4])
    }

    @Test func misspeltLabelIsCaught() {
        let result = LabelDecision.parse(
            yaml: Self.document.replacing("health", with: "heatlh"), path: "l")
        #expect(result.diagnostics.map(\.message.key) == ["policy.label.suggest"])
        #expect(result.diagnostics.first?.message.arguments["suggestion"] == "health")
    }

    @Test(arguments: [
        ("*.csv", "a.csv", true), ("*.csv", "a/b.csv", false), ("a?.csv", "ab.csv", true),
        ("a?.csv", "a/.csv", false), ("**", "a/b/c", true), ("**/c", "c", true),
        ("**/c", "a/b/c", true), ("**/c", "a/bc", false), ("a/**/c", "a/c", true),
        ("a/**/c", "a/x/y/c", true), ("", "", true), ("", "a", false), ("甲*", "甲乙", true),
    ])
    func globMatches(pattern: String, text: String, expected: Bool) {
        #expect(Glob.matches(pattern, text, separator: "/") == expected)
    }

    @Test func hostileGlobStaysFast() {
        let pattern = String(repeating: "*a", count: 200)
        let text = String(repeating: "a", count: 2000) + "b"
        #expect(!Glob.matches(pattern, text, separator: "/"))
    }
}
