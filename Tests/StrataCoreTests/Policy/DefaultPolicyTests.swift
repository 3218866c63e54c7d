import Foundation
import Testing

@testable import StrataCore

/// The shared reference files beside the package, where there are any.
enum Reference {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/reference")

    static let labels = text("labels.md")
    static let rules = text("rules.md")

    private static func text(_ name: String) -> String? {
        try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// The cells of a table's rows.
    static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
            line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }
}

@Suite struct DefaultPolicyTests {
    @Test func shippedPolicyHasNoDiagnostic() {
        let result = Policy.parse(yaml: Policy.standardDocument, path: "default")
        #expect(result.diagnostics.map { $0.text(in: .en) } == [])
        #expect(result.policy == Policy.standard)
    }

    @Test(arguments: Policy.shippedProfiles)
    func shippedProfileHasNoDiagnostic(name: String) throws {
        let text = try #require(Policy.profileDocument(name))
        let result = Policy.parse(yaml: text, path: name)
        #expect(result.diagnostics.map { $0.text(in: .en) } == [])
        #expect(result.policy?.name == name)
    }

    @Test(.enabled(if: Reference.labels != nil, "the shared reference folder is absent"))
    func everyLabelOfTheReferenceIsInTheDefaultPolicyWithItsTier() throws {
        let rows = Reference.rows(Reference.labels ?? "").filter {
            $0.count >= 6 && ["T1", "T2", "T3"].contains($0[3])
        }
        #expect(rows.count > 80)
        for row in rows {
            let label = try #require(Policy.standard.label(LabelID(row[0])), "\(row[0])")
            #expect(label.tier.rawValue == row[3], "\(row[0])")
            #expect(label.category.rawValue == row[4], "\(row[0])")
            let regulations = Set(row[5].split(separator: " ").map(String.init))
            let cited = Set(label.regulations.map(\.regulation))
            #expect(!regulations.contains("P28") || label.standards.pipl == .sensitive, "\(row[0])")
            #expect(!regulations.contains("G9") || label.standards.gdpr == .art9, "\(row[0])")
            #expect(!regulations.contains("G10") || label.standards.gdpr == .art10, "\(row[0])")
            #expect(!regulations.contains("X") || label.standards.pci == .sad, "\(row[0])")
            #expect(!regulations.contains("H") || label.standards.hipaa != .none, "\(row[0])")
            #expect(!regulations.contains("C") || cited.contains("PCI-DSS"), "\(row[0])")
            #expect(!regulations.contains("T") || cited.contains("TSR"), "\(row[0])")
            #expect(!regulations.contains("G") || cited.contains("GDPR"), "\(row[0])")
        }
    }

    @Test(arguments: Policy.standard.vocabulary) func labelIsComplete(label: LabelDefinition) {
        #expect(!label.title.en.isEmpty && !label.title.zh.isEmpty)
        #expect(label.title.zh.unicodeScalars.contains { $0.value > 0x2E80 } || label.id == "iban")
        let decision = Policy.standard.handling(HandlingQuestion(labels: [label.id]))
        for property in HandlingProperty.allCases where property != .mask {
            #expect(decision.votes[property]?.contains(where: \.won) == true, "\(property)")
        }
        #expect(label.tier == .t3 || label.retentionClass != nil)
        #expect(label.standards.uncertain.contains(.jrt0197))
    }

    @Test func unknownLabelsAreRestricted() {
        #expect(Policy.standard.tier(of: .unknown) == .t1)
        #expect(Policy.standard.tier(of: "no_such_label") == .t1)
    }

    @Test func unknownLabelIsHandledAsRestricted() {
        let unknown = Policy.standard.handling(HandlingQuestion(labels: ["no_such_label"]))
        let plain = Policy.standard.handling(ofTier: .t1)
        for field in HandlingField.all {
            let change = field.compare(plain.handling, unknown.handling)
            #expect(change == .same || change == .stricter, "\(field.property)")
        }
    }

    @Test func canonicalFormReadsBackToItself() throws {
        for profiles in [[], ["cn", "us"], Policy.shippedProfiles] {
            let policy = try Policy.standard.applying(profiles: profiles)
            let result = Policy.parse(yaml: policy.canonicalForm, path: "canonical")
            #expect(
                result.diagnostics.filter { $0.severity == .error }.map { $0.text(in: .en) } == [])
            #expect(result.policy?.canonicalForm == policy.canonicalForm)
            #expect(result.policy == policy)
        }
    }
}
