import StrataCore
import StrataVault

/// Who has copies of a person's data: what left the vault, as a transfer or a list, since the person
/// came into a list of it.
struct RequestRecipients {
    struct Copy: Hashable {
        /// Whose it is; `nil` for a file that went nowhere that is known.
        var peer: String?
        var path: String
        /// Microseconds since 1970, UTC.
        var time: Int64
        var purpose: Purpose?

        var recipient: SubjectRequest.Recipient {
            .init(name: peer ?? path, time: time, purpose: purpose)
        }
    }

    /// In the order of time; of one recipient the newest.
    private(set) var all: [Copy] = []

    /// - Throws: `VaultError.tampered`, `DatabaseError`.
    init(of subject: SubjectRow, in vault: Vault, _ reader: RecordReader) throws {
        var since: [Int64: Int64] = [:]
        var batches: [Int64: Int64] = [:]
        for record in try reader.records(of: subject.number) {
            let time: Int64
            if let known = batches[record.batch] {
                time = known
            } else {
                time =
                    try record.batch == 0
                    ? 0
                    : reader.document(.batch, record.batch).map { try ImportBatch($0).time } ?? 0
                batches[record.batch] = time
            }
            since[record.dataset] = min(since[record.dataset] ?? .max, time)
        }
        let transfers = try reader.documents(.transfer).map { try TransferNote($0, vault) }
            .filter(\.isSent)
        var newest: [String: Copy] = [:]
        for copy in try ClearCopies.ofLists(in: vault, reader) {
            let isIn = copy.datasets.contains { since[$0].map { $0 <= copy.time } ?? false }
            guard isIn else { continue }
            let transfer = transfers.first { $0.path == copy.path && $0.time == copy.time }
            let found = Copy(
                peer: transfer?.peer.name, path: copy.path, time: copy.time,
                purpose: transfer?.purpose)
            let key = found.peer.map { "peer \($0)" } ?? "path \(copy.path)"
            if newest[key].map({ $0.time < found.time }) ?? true { newest[key] = found }
        }
        all = newest.values.sorted { ($0.time, $0.path) < ($1.time, $1.path) }
    }
}
