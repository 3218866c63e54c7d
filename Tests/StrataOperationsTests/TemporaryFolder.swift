import FoundationEssentials
import Glibc

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder {
    let path: String

    init() throws {
        let parent = URL.temporaryDirectory.path
        path = "\(parent)/strata-test-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and returns its path.
    @discardableResult
    func file(_ name: String, _ text: String, mode: mode_t = 0o644) throws -> String {
        try file(name, Data(text.utf8), mode: mode)
    }

    @discardableResult
    func file(_ name: String, _ data: Data, mode: mode_t = 0o644) throws -> String {
        let place = "\(path)/\(name)"
        try data.write(to: URL(filePath: place))
        chmod(place, mode)
        return place
    }

    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}
