import StrataCore
import StrataVault
import Synchronization

/// The schemas of a vault's datasets, each read once: for one transaction.
final class SchemaCache {
    private let vault: Vault
    private let memory: SchemaMemory?
    private var datasets: [Int64: Dataset] = [:]
    private var dictionary: ResultDictionary?

    /// - Parameters:
    ///   - vault: Whose datasets they are.
    ///   - memory: What was decoded in transactions before.
    init(_ vault: Vault, memory: SchemaMemory? = nil) {
        self.vault = vault
        self.memory = memory
    }

    func dataset(_ number: Int64, _ reader: RecordReader) throws -> Dataset? {
        if let known = datasets[number] { return known }
        guard let row = try reader.document(.dataset, number) else { return nil }
        let dataset = try memory?.dataset(row, vault) ?? Dataset(row, vault)
        datasets[number] = dataset
        return dataset
    }

    /// The vault's result dictionary.
    func results(_ reader: RecordReader) throws -> ResultDictionary {
        if let dictionary { return dictionary }
        let found = try ResultCatalogue(vault: vault).dictionary(dataset: nil, reader)
        dictionary = found
        return found
    }

    /// A dataset that was asked for before.
    func known(_ number: Int64) -> Dataset? { datasets[number] }

    func schema(
        _ dataset: Int64, _ number: UInt16, _ reader: RecordReader
    ) throws -> DatasetSchema? {
        try self.dataset(dataset, reader)?.schema(number)
    }
}

/// Datasets as they were decoded, for as long as their rows stay the same: every transaction reads
/// and checks the row, but opens and decodes it only when it has changed.
final class SchemaMemory: Sendable {
    private let known = Mutex<[Int64: (row: DocumentRow, dataset: Dataset)]>([:])

    func dataset(_ row: DocumentRow, _ vault: Vault) throws -> Dataset {
        if let found = known.withLock({ $0[row.number] }), found.row == row {
            return found.dataset
        }
        let dataset = try Dataset(row, vault)
        known.withLock { $0[row.number] = (row, dataset) }
        return dataset
    }
}
