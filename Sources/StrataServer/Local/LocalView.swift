internal import Glibc

/// How a process sees the file system, as far as a command's words name places in it.
enum LocalView {
    /// At most so many are compared.
    static let most = 256

    /// Device and node of the folders that words name from the root, each the deepest that is
    /// there: a word itself, or what stands behind its equals sign.
    static func folders(named words: [String]) -> [String: [UInt64]] {
        var found: [String: [UInt64]] = [:]
        for word in words where found.count < most {
            let behind = word.firstIndex(of: "=").map { word[word.index(after: $0)...] }
            for path in [word[...], behind].compactMap(\.self) where path.hasPrefix("/") {
                var folder = path
                while let slash = folder.lastIndex(of: "/") {
                    folder = folder[..<slash]
                    let name = folder.isEmpty ? "/" : String(folder)
                    if found[name] != nil { break }
                    guard let node = node(name) else { continue }
                    found[name] = node
                    break
                }
            }
        }
        return found
    }

    /// The first of the folders that is another one here. What may not be looked at here will not
    /// be opened either.
    static func difference(_ folders: [String: [UInt64]]) -> String? {
        folders.sorted { $0.key < $1.key }.first { path, node in
            guard let own = Self.node(path) else { return errno != EACCES }
            return own != node
        }?.key
    }

    /// Device and node of a path.
    private static func node(_ path: String) -> [UInt64]? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return [UInt64(status.st_dev), UInt64(status.st_ino)]
    }
}
