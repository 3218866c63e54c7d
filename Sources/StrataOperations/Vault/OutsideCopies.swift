import StrataCore
import StrataVault

/// Copies of lists that left the vault, as transfers, lists for calls or messages, and other exports; what
/// one person got of their own data is none of them.
struct OutsideCopies {
    struct Copy: Hashable {
        /// Whose it is; `nil` for a file that went nowhere that is known.
        var peer: String?
        var path: String
        /// Microseconds since 1970, UTC.
        var time: Int64
        var purpose: Purpose?
        fileprivate var datasets: Set<Int64>

        /// What makes two of them one: who has it.
        fileprivate var holder: String { peer.map { "peer \($0)" } ?? "path \(path)" }
    }

    private var copies: [Copy]
    /// When each import was.
    private var batches: [Int64: Int64] = [:]

    /// - Throws: `VaultError.tampered`, `DatabaseError`.
    init(in vault: Vault, _ reader: RecordReader) throws {
        let transfers = try reader.documents(.transfer).map { try TransferNote($0, vault) }
            .filter(\.isSent)
        copies = try ClearCopies.ofLists(in: vault, reader).map { copy in
            let transfer = transfers.first { $0.path == copy.path && $0.time == copy.time }
            return Copy(
                peer: transfer?.peer.name, path: copy.path, time: copy.time,
                purpose: transfer?.purpose, datasets: copy.datasets)
        }
    }

    /// Those that may have something of records: made since the first of them came into a list.
    ///
    /// - Parameters:
    ///   - records: One person's.
    ///   - reader: For the days of imports.
    /// - Returns: Of each holder the newest, in the order of time.
    /// - Throws: `VaultError.tampered`, `DatabaseError`.
    mutating func of(_ records: [RecordRow], _ reader: RecordReader) throws -> [Copy] {
        guard !copies.isEmpty else { return [] }
        var since: [Int64: Int64] = [:]
        for record in records {
            let time = try imported(record.batch, reader)
            since[record.dataset] = min(since[record.dataset] ?? .max, time)
        }
        var newest: [String: Copy] = [:]
        for copy in copies {
            let isIn = copy.datasets.contains { since[$0].map { $0 <= copy.time } ?? false }
            guard isIn, newest[copy.holder].map({ $0.time < copy.time }) ?? true else { continue }
            newest[copy.holder] = copy
        }
        return newest.values.sorted { ($0.time, $0.path) < ($1.time, $1.path) }
    }

    /// The same of a person.
    static func of(
        _ subject: SubjectRow, in vault: Vault, _ reader: RecordReader
    ) throws -> [Copy] {
        var copies = try OutsideCopies(in: vault, reader)
        return try copies.of(reader.records(of: subject.number), reader)
    }

    private mutating func imported(_ batch: Int64, _ reader: RecordReader) throws -> Int64 {
        guard batch != 0 else { return 0 }
        if let known = batches[batch] { return known }
        let time = try reader.document(.batch, batch).map { try ImportBatch($0).time } ?? 0
        batches[batch] = time
        return time
    }
}

extension SubjectRequest.Recipient {
    init(_ copy: OutsideCopies.Copy) {
        self.init(name: copy.peer ?? copy.path, time: copy.time, purpose: copy.purpose)
    }
}
