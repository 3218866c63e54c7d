import Foundation
import StrataCore
import StrataOperations
import StrataVault

/// Recordings of a test's own, in the fixture's folder.
struct RecordingFolderFixture {
    let vault: VaultFixture
    let path: String

    static let pattern = "{agent}_{phone}_{time}"

    init(_ vault: VaultFixture) throws {
        self.vault = vault
        path = vault.folder.path + "/calls"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Eight-bit mono at 8,000 samples a second, its bytes told apart by `seed`.
    static func wav(seconds: Int, seed: UInt8) -> Data {
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        let samples = (0..<(seconds * 8_000)).map { UInt8(truncatingIfNeeded: $0 >> 8) &+ seed }
        let format: [UInt8] =
            little(1, 2) + little(1, 2) + little(8_000, 4) + little(8_000, 4) + little(1, 2)
            + little(8, 2)
        var bytes: [UInt8] = Array("RIFF".utf8) + little(36 + samples.count, 4)
        bytes += Array("WAVEfmt ".utf8) + little(16, 4) + format
        bytes += Array("data".utf8) + little(samples.count, 4) + samples
        return Data(bytes)
    }

    @discardableResult
    func add(_ name: String, seconds: Int = 1, seed: UInt8 = 0, text: String? = nil) throws -> Data
    {
        let audio = Self.wav(seconds: seconds, seed: seed)
        try vault.folder.file("calls/\(name).wav", audio)
        if let text { try vault.folder.file("calls/\(name).txt", text) }
        return audio
    }

    @discardableResult
    func bring(batchFiles: Int = 50, dataset: String = "calls") throws -> RecordingImport.Outcome {
        try vault.with { try bring(in: $0, batchFiles: batchFiles, dataset: dataset) }
    }

    func bring(
        in open: Vault, batchFiles: Int = 50, dataset: String = "calls"
    ) throws -> RecordingImport.Outcome {
        var request = ImportRequest(
            path: path, kind: .recording, dataset: dataset, policy: vault.policy, threads: 2,
            now: 2)
        request.batchRows = batchFiles
        return try RecordingImport(request, pattern: Self.pattern).run(in: open)
    }

    /// The files of audio in the vault.
    func objects() throws -> [String] {
        let files = FileManager.default.enumerator(atPath: vault.path + "/objects")
        var found: [String] = []
        while let file = files?.nextObject() as? String {
            guard file.contains("/") else { continue }
            found.append(vault.path + "/objects/" + file)
        }
        return found.sorted()
    }

    /// The recordings of whoever has a number, by identifier.
    func recordings(of phone: String, in open: Vault) throws -> [SubjectView.Record] {
        let lookup = vault.lookup(open)
        return try lookup.find(.phone(phone)).flatMap { try lookup.show($0).records }
            .filter { $0.kind == .recording }
    }
}
