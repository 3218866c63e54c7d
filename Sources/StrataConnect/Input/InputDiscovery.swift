import CArchive  // defines `stat` as this module sees it
import Glibc
import StrataCore

/// One input to read.
package struct InputItem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case file, standardInput }
    /// The path as given or found; `-` for standard input.
    package var path: String
    package var kind: Kind

    package init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }
}

/// The inputs behind the paths of a command line, and what could not be reached.
package struct InputDiscovery: Sendable {
    package private(set) var items: [InputItem] = []
    /// Paths that cannot be read, each with the reason; the rest is listed all the same.
    package private(set) var problems: [(path: String, problem: ReadProblem)] = []
    private var visited: Set<FileIdentity> = []

    private struct FileIdentity: Hashable {
        var device: UInt64
        var inode: UInt64
    }

    /// Lists files in the order given, folders recursively in bytewise order of their names.
    ///
    /// Hidden entries are listed too, but for the folders of version control, which are named. A
    /// folder or file that was already listed (a loop of symbolic links, a second link) is listed
    /// once. A folder in which nothing is to be read is named.
    package init(paths: [String]) {
        for path in paths {
            if path == "-" {
                if !items.contains(where: { $0.kind == .standardInput }) {
                    items.append(InputItem(path: "-", kind: .standardInput))
                }
            } else {
                if !visit(path) {
                    note(path, "file.emptyFolder", Message("connect.emptyFolder"))
                }
            }
        }
    }

    /// Whether anything but folders was met.
    private mutating func visit(_ start: String) -> Bool {
        // A stack of its own: folders may nest deeper than the thread's stack allows.
        var stack: [(path: String, inside: Bool)] = [(start, false)]
        let problemsBefore = problems.count
        var metFile = false
        while let (path, inside) = stack.popLast() {
            var status = stat()
            guard stat(path, &status) == 0 else {
                fail(path, systemError: errno)
                continue
            }
            let identity = FileIdentity(
                device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                metFile = true
                guard !inside || visited.insert(identity).inserted else { continue }
                visited.insert(identity)
                items.append(InputItem(path: path, kind: .file))
            case S_IFDIR:
                // A folder that was listed already is not empty for that.
                guard visited.insert(identity).inserted else {
                    metFile = true
                    continue
                }
                if inside, Self.isVersionControl(path) {
                    note(path, "file.versionControl", Message("connect.versionControl"))
                    continue
                }
                // Reversed, so that the stack gives them back in order.
                for name in entries(of: path).reversed() {
                    stack.append((path.hasSuffix("/") ? path + name : path + "/" + name, true))
                }
            default:
                problems.append(
                    (
                        path,
                        ReadProblem(
                            code: "file.special", message: Message("connect.specialFile"))
                    ))
            }
        }
        return metFile || problems.count > problemsBefore
    }

    /// Whether a folder holds a version-control system's own data: compressed copies of files.
    private static func isVersionControl(_ path: String) -> Bool {
        [".git", ".hg", ".svn", ".bzr", ".jj"].contains(path.split(separator: "/").last)
    }

    private mutating func note(_ path: String, _ code: String, _ message: Message) {
        problems.append((path, ReadProblem(code: code, message: message, isNote: true)))
    }

    private mutating func entries(of path: String) -> [String] {
        guard let folder = opendir(path) else {
            fail(path, systemError: errno)
            return []
        }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                Array(raw.prefix { $0 != 0 })
            }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
            errno = 0
        }
        if errno != 0 { fail(path, systemError: errno) }
        names.sort { $0.lexicographicallyPrecedes($1) }
        return names.compactMap { name in
            if let text = String(validating: name, as: UTF8.self) { return text }
            problems.append(
                (
                    path,
                    ReadProblem(code: "file.nameNotUTF8", message: Message("connect.nameNotUTF8"))
                ))
            return nil
        }
    }

    private mutating func fail(_ path: String, systemError: CInt) {
        problems.append((path, ReadProblem.system(systemError)))
    }
}

extension ReadProblem {
    /// The problem behind a failed system call.
    static func system(_ code: CInt, byteOffset: Int? = nil) -> ReadProblem {
        switch code {
        case ENOENT, ENOTDIR:
            ReadProblem(code: "file.missing", message: Message("connect.fileMissing"))
        case EACCES, EPERM:
            ReadProblem(code: "file.permission", message: Message("connect.noPermission"))
        case ELOOP:
            ReadProblem(code: "file.loop", message: Message("connect.linkLoop"))
        default:
            ReadProblem(
                code: "file.readFailed",
                message: Message(
                    "connect.readFailed", ["reason": SystemReason.text(code)]),
                byteOffset: byteOffset)
        }
    }
}
