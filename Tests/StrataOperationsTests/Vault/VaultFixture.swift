import Foundation
import PostgresServer
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A vault of a test's own.
final class VaultFixture {
    let folder: TemporaryFolder
    let policy = Policy.standard
    private let passphrase = "correct horse battery staple"

    /// Where the stores of a vault are; the key store of one on a server is on another server.
    enum Engine: String, CaseIterable {
        case sqlite, postgres
    }

    init(_ engine: Engine = .sqlite) throws {
        folder = try TemporaryFolder()
        try Vault.create(
            folder: path, provider: newProvider(),
            places: engine == .postgres ? Self.servers() : Vault.Places(), now: 1)
    }

    /// Without PostgreSQL the test is skipped; where `CI` is `true`, it fails.
    static func servers() throws -> Vault.Places {
        if PostgresServer.programs == nil, !PostgresServer.isRequired {
            try Test.cancel("\(PostgresServer.absence)")
        }
        return try Vault.Places(
            records: PostgresServer.shared.get().newDatabase(),
            keys: PostgresServer.second.get().newDatabase())
    }

    /// Far below what `strata init` takes: a test opens vaults often.
    static let cost = Argon2Cost(memoryKiB: 64, passes: 1, lanes: 1)

    var path: String { folder.path + "/vault" }

    /// A path beside the vault.
    func inFolder(_ name: String) -> String { folder.path + "/" + name }

    private func secret() -> SecretBytes {
        var bytes = Array(passphrase.utf8)
        return SecretBytes(wiping: &bytes)
    }

    func newProvider() throws -> PassphraseProvider {
        try PassphraseProvider(creating: secret(), cost: Self.cost, floor: Self.cost)
    }

    /// The provider that settings name, by the passphrase of this vault.
    func provider(_ settings: KeyProviderSettings) throws -> PassphraseProvider {
        try PassphraseProvider(opening: settings, passphrase: secret(), floor: Self.cost)
    }

    /// Opens the vault, by its own folder or another one with the same description.
    func open(
        _ folder: String? = nil, acceptsOlderRecords: Bool = false,
        now: Int64 = SystemClock.microseconds
    ) throws -> Vault {
        let folder = folder ?? path
        let settings = try VaultFolder(path: folder).configuration().provider
        return try Vault.open(
            folder: folder,
            provider: PassphraseProvider(
                opening: settings, passphrase: secret(), floor: Self.cost),
            acceptsOlderRecords: acceptsOlderRecords, now: now)
    }

    /// Opens the vault, runs `body` and closes it.
    @discardableResult
    func with<Result>(
        now: Int64 = SystemClock.microseconds, _ body: (Vault) throws -> Result
    ) throws -> Result {
        let vault = try open(now: now)
        let result: Result
        do {
            // As `VaultAccess` does for every command.
            try IndexRenewal(vault: vault).run()
            result = try body(vault)
        } catch {
            try? vault.close()
            throw error
        }
        try vault.close()
        return result
    }

    func lookup(_ vault: Vault, as role: Role = .agent) -> SubjectLookup {
        SubjectLookup(vault: vault, policy: policy, role: role)
    }

    /// Imports a table.
    @discardableResult
    func bring(
        _ text: String, name: String = "list.csv", kind: RecordKind = .contact,
        mapping: [String: LabelID?] = [:], threads: Int = 1, batchRows: Int = 20_000,
        results: [String: String] = [:], dataset: String = "list", now: Int64 = 2,
        again: Bool = false
    ) throws -> ImportOperation.Outcome {
        let file = try folder.file(name, text)
        return try bring(
            file: file, kind: kind, mapping: mapping, threads: threads, batchRows: batchRows,
            results: results, dataset: dataset, now: now, again: again)
    }

    @discardableResult
    func bring(
        file: String, kind: RecordKind = .contact, mapping: [String: LabelID?] = [:],
        threads: Int = 1, batchRows: Int = 20_000, results: [String: String] = [:],
        dataset: String = "list", now: Int64 = 2, again: Bool = false
    ) throws -> ImportOperation.Outcome {
        var request = ImportRequest(
            path: file, kind: kind, dataset: dataset, policy: policy, threads: threads, now: now)
        request.results = results
        request.again = again
        request.mapping = mapping
        request.batchRows = batchRows
        let operation = ImportOperation(request)
        let proposal = try operation.propose()
        return try with { try operation.run(proposal.plan, in: $0) }
    }

    /// As if the disk with the records were gone, or their server.
    func loseRecords() throws {
        guard let url = try VaultFolder(path: path).configuration().records else {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + "/records.db" + end)
            }
            return
        }
        let database = try PostgresDatabase(PostgresURL(url))
        defer { try? database.close() }
        try database.write { session in
            try session.execute("DROP SCHEMA public CASCADE")
            try session.execute("CREATE SCHEMA public")
        }
    }

    /// The files of the vault in which a value stands in the clear.
    func leaks(of values: [String]) throws -> [String] {
        var leaks: [String] = []
        let files = FileManager.default.enumerator(atPath: path)
        while let file = files?.nextObject() as? String {
            guard let bytes = FileManager.default.contents(atPath: path + "/" + file) else {
                continue
            }
            for value in values where bytes.firstRange(of: Data(value.utf8)) != nil {
                leaks.append("\(value) in \(file)")
            }
        }
        return leaks
    }
}

/// Tables for tests: every value is found nowhere else.
enum Lists {
    static let people = """
        姓名,手机号,邮箱,身份证号,详细地址,备注
        王芳,13800138001,wangfang77@example.org,11010519491231002X,北京市海淀区中关村大街27号院3号楼1502室,客户想了解产品价格
        欧阳明,13900139002,ouyangm@example.org,440524188001010014,广州市天河区体育东路116号财富广场东塔3305,本人身份证号11010519491231002X请核对
        Daniel Moore,+1 571-555-0184,daniel.moore39@example.net,,"985 Maple Ln, Apt 25C, Raleigh, NC 27611",Prefers texts
        李娜,13700137003,lina.8812@example.org,,上海市浦东新区世纪大道100号55层,三月回访

        """
}
