internal import Glibc

/// Paths as the system knows them.
enum SystemPath {
    /// The path of something that is there, from the root, without links; the path itself where
    /// that cannot be found out.
    static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
