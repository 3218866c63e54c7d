import StrataCore
import StrataVault

/// What deciding an act reads: as this process knows it, or as it stands in a transaction.
enum AccessRows {
    /// As long as nothing of a kind is written, what was read of it holds.
    case memory(Vault)
    case rows(RecordReader, Vault)

    /// An account without what it signs in with.
    func account(_ number: Int64) throws -> Account? {
        try value(.account, number) { try Account($0, $1).withoutSecrets }
    }

    func session(_ number: Int64) throws -> AccessSession? {
        try value(.session, number) { try AccessSession($0, $1) }
    }

    func token(_ number: Int64) throws -> ServiceToken? {
        try value(.token, number) { try ServiceToken($0, $1) }
    }

    /// The approvals that can still be used, and what waits.
    func approvals() throws -> [ApprovalRequest] {
        func decoded(_ reader: RecordReader, _ vault: Vault) throws -> [ApprovalRequest] {
            try reader.documents(.approval).map { try ApprovalRequest($0, vault) }.filter {
                $0.used == nil
            }
        }
        switch self {
        case .rows(let reader, let vault): return try decoded(reader, vault)
        case .memory(let vault):
            let records = vault.authorisersRecords
            return try records.memory.value(.approval, nil) {
                try records.read { try decoded($0, vault) }
            } ?? []
        }
    }

    private func value<Value: Sendable>(
        _ kind: DocumentKind, _ number: Int64, _ decode: (DocumentRow, Vault) throws -> Value
    ) throws -> Value? {
        switch self {
        case .rows(let reader, let vault):
            return try reader.document(kind, number).map { try decode($0, vault) }
        case .memory(let vault):
            let records = vault.authorisersRecords
            return try records.memory.value(kind, number) {
                try records.read { try $0.document(kind, number) }.map { try decode($0, vault) }
            }
        }
    }
}
