import Foundation
import Testing

@testable import StrataCore

/// The folder of shared reference files beside the package, where there is one.
private let referenceFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/reference")

@Suite struct DefaultPolicyTests {
    @Test func shippedPolicyHasNoDiagnostic() {
        let result = Policy.parse(yaml: Policy.standardDocument, path: "default")
        #expect(result.diagnostics.map { $0.text(in: .en) } == [])
        #expect(result.policy != nil)
    }

    @Test func everyLabelOfTheReferenceIsInTheDefaultPolicyWithItsTier() throws {
        let file = referenceFolder.appending(path: "labels.md")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped: \(file.path) is absent")
            return
        }
        let rows = text.split(separator: "\n").compactMap { line -> (LabelID, String, String)? in
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count >= 5, ["T1", "T2", "T3"].contains(cells[3]) else { return nil }
            return (LabelID(cells[0]), cells[3], cells[4])
        }
        #expect(rows.count > 80)
        for (id, tier, category) in rows {
            let label = Policy.standard.label(id)
            #expect(label?.tier.rawValue == tier, "\(id)")
            #expect(label?.category.rawValue == category, "\(id)")
        }
    }

    @Test func unknownLabelsAreRestricted() {
        #expect(Policy.standard.tier(of: .unknown) == .t1)
        #expect(Policy.standard.tier(of: "no_such_label") == .t1)
    }
}
