internal import Glibc

/// Paths as the system knows them.
package enum SystemPath {
    /// The path from the root, with its links: what they lead to may change.
    package static func fromRoot(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return String(cString: folder) + "/" + path
    }

    /// The path of something that is there, from the root, without links; the path itself where
    /// that cannot be found out.
    package static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
