import StrataCore
import StrataOperations
import StrataVault
import Testing

extension VaultFixture {
    /// An import of a table into a dataset of its own, as a request and its plan.
    func request(
        _ text: String, into dataset: String, name: String = "file.csv",
        mapping: [String: LabelID?] = [:], policy: Policy? = nil, now: Int64 = 2,
        hold minutes: Int? = nil
    ) throws -> ImportRequest {
        var request = ImportRequest(
            path: try folder.file(name, text), kind: .contact, dataset: dataset,
            policy: policy ?? self.policy, threads: 1, now: now)
        request.mapping = mapping
        request.holdMinutes = minutes
        // Tests bring lists again on purpose.
        request.again = true
        return request
    }

    /// Imports a table into a dataset.
    @discardableResult
    func bring(
        _ text: String, into dataset: String, name: String = "file.csv",
        mapping: [String: LabelID?] = [:]
    ) throws -> ImportOperation.Outcome {
        let operation = ImportOperation(
            try request(text, into: dataset, name: name, mapping: mapping))
        let proposal = try operation.propose()
        return try with { try operation.run(proposal.plan, in: $0) }
    }

    func dataset(_ name: String, _ vault: Vault) throws -> Dataset {
        try DatasetCatalogue(vault: vault).dataset(name)
    }

    /// Nothing is amiss, and nothing is left over.
    func expectWhole(_ vault: Vault) throws {
        let report = try VerifyOperation(vault: vault).run(repair: false)
        #expect(report.findings == [])
    }
}

/// Ends an operation between two of its steps, as a kill would.
struct Stopped: Error {}
