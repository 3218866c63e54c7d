internal import Crypto
internal import Glibc

/// The file whose key every hold needs. It belongs into no backup, and goes with the last hold.
struct HoldFile: Sendable {
    let path: String

    private static let length = 32

    /// The key; `nil` where there is no file.
    func key() throws(VaultError) -> SymmetricKey? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .file(path: path, reason: SystemError.text)
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Self.length)
        defer { SecretBytes.wipe(&bytes) }
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        return count == Self.length ? SymmetricKey(data: bytes) : nil
    }

    /// Makes a file with a new key.
    func make() throws(VaultError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .file(path: path, reason: SystemError.text) }
        defer { close(file) }
        let key = SecretBytes.random(count: Self.length)
        let written = key.withBytes { write(file, $0.baseAddress, $0.count) }
        guard written == Self.length, fsync(file) == 0 else {
            throw .file(path: path, reason: SystemError.text)
        }
    }

    /// Overwrites and removes it; nothing where there is none.
    func remove() {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return }
        let zeros = [UInt8](repeating: 0, count: Self.length)
        _ = zeros.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        fsync(file)
        close(file)
        unlink(path)
    }
}
