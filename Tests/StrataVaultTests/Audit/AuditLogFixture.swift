import Crypto
import Foundation
import StrataCore

@testable import StrataVault

/// A log of a test's own.
struct AuditLogFixture {
    let folder: TemporaryFolder
    let keys: AuditKeys

    init() throws {
        folder = try TemporaryFolder()
        keys = AuditKeys(vault: VaultID(), key: SymmetricKey(size: .bits256))
    }

    var path: String { folder("audit") }
    var log: LogFolder { LogFolder(path: path) }

    func open(
        mark: AuditMark = .none, rotateBytes: Int = 4_000, failover: String? = nil,
        keep: @escaping @Sendable (AuditMark) throws -> Void = { _ in }
    ) throws -> AuditLog {
        var options = AuditLog.Options()
        options.rotateBytes = rotateBytes
        options.failover = failover
        options.reserveBytes = 0
        return try AuditLog(path: path, keys: keys, options: options, mark: mark, keep: keep)
    }

    /// An entry as Strata writes them.
    static func entry(_ number: Int, outcomeOf act: Int? = nil) -> [UInt8] {
        func name(_ number: Int) -> [UInt8] {
            (0..<16).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        guard let id = AuditID(name(number)), let session = AuditID(name(7)) else { return [] }
        let actor = AuditName(prefix: "usr", code: name(1))
        let body: AuditEntry.Body
        if let act, let id = AuditID(name(act)) {
            body = .outcome(AuditOutcome(of: id, .done, counts: [.records: 2]))
        } else {
            body = .act(
                AuditAct(
                    .subjectReveal, objects: [AuditName(prefix: "sub", code: name(number))],
                    fields: ["id_number"], role: .agent, purpose: .service,
                    ticket: AuditTicket("CASE-12"),
                    policy: AuditPolicy(version: AuditVersion("1.0"), digest: .digest([1]))))
        }
        return AuditEntry(
            id: id, time: 1_700_000_000_000_000, session: session, actor: actor, body: body
        ).encoded
    }

    /// Appends acts with their outcomes, some to a session.
    func fill(_ count: Int, from first: Int = 0, sessions: Int = 1) throws {
        var next = first
        for session in 0..<sessions {
            let log = try open()
            let end = first + count * (session + 1) / sessions
            while next < end {
                let entry =
                    next % 2 == 0 ? Self.entry(next) : Self.entry(next, outcomeOf: next - 1)
                try log.append(entry, isStrict: next % 7 == 0)
                next += 1
            }
            try log.close()
        }
    }

    func verify(others: [Int64: TreeHash] = [:]) throws -> AuditVerifier.Report {
        try AuditVerifier(log, key: keys.signer.key).run(others: others)
    }

    func read(_ name: String) throws -> Data {
        try Data(contentsOf: URL(filePath: path + "/" + name))
    }

    func write(_ name: String, _ data: Data) throws {
        try data.write(to: URL(filePath: path + "/" + name))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }
}
