internal import Glibc

/// The folder that a vault is in, and the description that stands there.
package struct VaultFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    private var descriptionPath: String { path + "/vault.conf" }

    /// Whether a description is there.
    var isDescribed: Bool { access(descriptionPath, F_OK) == 0 }

    /// Whether nothing is in it, or nothing but files of some names.
    func isEmpty(besides names: Set<String> = []) throws(VaultError) -> Bool {
        guard let directory = opendir(path) else {
            throw .file(path: path, reason: SystemError.text)
        }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if ![".", "..", "lost+found"].contains(name), !names.contains(name) { return false }
        }
        return true
    }

    /// - Throws: `VaultError.insideVault` where a file would be written into the vault's folder.
    package func checkOutside(_ file: String) throws(VaultError) {
        let parent = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        let folder = SystemPath.absolute(parent.isEmpty ? "/" : parent)
        let own = SystemPath.absolute(path)
        guard folder != own, !folder.hasPrefix(own + "/") else { throw .insideVault(path: file) }
    }

    /// Whether a vault can be made here: the folder is empty, or not there yet.
    package func isFree() throws(VaultError) -> Bool {
        if access(path, F_OK) != 0, errno == ENOENT { return true }
        return try isEmpty()
    }

    /// Removes what a vault that could not be made left behind.
    func removeDraft() {
        for name in ["keys.db", "records.db"] {
            for end in ["", "-wal", "-shm"] { unlink(path + "/" + name + end) }
        }
        for name in ["erasures.ledger", "vault.conf.new", "lock"] { unlink(path + "/" + name) }
    }

    /// Writes the description beside, syncs it and puts it in place.
    func write(_ configuration: VaultConfiguration) throws(VaultError) {
        let path = descriptionPath
        let draft = path + ".new"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .file(path: draft, reason: SystemError.text) }
        let bytes = Array(configuration.text.utf8)
        let isWritten =
            bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) } == bytes.count
        let isSynced = fsync(file) == 0
        close(file)
        guard isWritten, isSynced, rename(draft, path) == 0 else {
            throw .file(path: path, reason: SystemError.text)
        }
        let directory = open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    /// The description of the vault in a folder.
    ///
    /// - Throws: `VaultError.notFound` where there is no vault, `.descriptionLost` where there is one
    ///   without it.
    package func configuration() throws(VaultError) -> VaultConfiguration {
        let path = descriptionPath
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR {
                if isBeingRestored { throw .restoring(path: self.path) }
                throw hasStore ? .descriptionLost(self.path) : .notFound(self.path)
            }
            throw .file(path: path, reason: SystemError.text)
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw .file(path: path, reason: SystemError.text) }
        return try Self.configuration(String(decoding: bytes[..<count], as: UTF8.self), of: path)
    }

    /// Reads a description; `path` says in messages where it stands.
    static func configuration(
        _ text: String, of path: String
    ) throws(VaultError) -> VaultConfiguration {
        do throws(VaultConfigurationError) {
            return try VaultConfiguration(text: text)
        } catch {
            switch error {
            case .newer(let name): throw .newerFormat(name)
            case .older(let name): throw .olderFormat(name)
            case .notOne: throw .badDescription(path: path, line: 1)
            case .line(let line): throw .badDescription(path: path, line: line)
            case .missing(let name): throw .descriptionLacks(path: path, name: name)
            }
        }
    }
}
