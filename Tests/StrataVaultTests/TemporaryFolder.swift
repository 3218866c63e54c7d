import Foundation

/// A folder for one test, deleted at its end.
final class TemporaryFolder {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appending(path: "strata-vault-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A path inside.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// Copies everything in a folder of it to another.
    func copy(_ name: String, to other: String) throws {
        try? FileManager.default.removeItem(atPath: self(other))
        try FileManager.default.copyItem(atPath: self(name), toPath: self(other))
    }
}
