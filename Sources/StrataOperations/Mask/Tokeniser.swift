import Crypto
import FoundationEssentials
import Glibc
package import StrataCore

/// Replaces values by tokens: the same value of the same label always by the same one, and none
/// that can be turned back or guessed without the key.
///
/// A token is `tok_` and the first 16 bytes of HMAC-SHA-256 over a domain, the label and the value,
/// in base32. The label is part of it, so that equal values in different fields cannot be linked.
package struct Tokeniser: Sendable {
    private let key: SymmetricKey

    /// A key that nothing keeps: tokens of this run can be linked with no other run's.
    package init() { key = SymmetricKey(size: .bits256) }

    /// The key in a file: at least 32 bytes, readable by nobody but its owner.
    package init(keyFile path: String) throws(KeyFileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            throw .unreadable(path: path, reason: OutputError.systemReason)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: SystemReason.text(EINVAL))
        }
        guard status.st_mode & 0o077 == 0 else { throw .open(path: path) }
        var bytes = [UInt8](repeating: 0, count: Self.largestKeyFile + 1)
        defer {
            bytes.withUnsafeMutableBytes { buffer in
                if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
            }
        }
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw .unreadable(path: path, reason: OutputError.systemReason)
            }
            if count == 0 { break }
            filled += count
        }
        guard (32...Self.largestKeyFile).contains(filled) else {
            throw .size(path: path, count: filled)
        }
        // Whatever its length and form, the file's content becomes one key.
        key = SymmetricKey(data: SHA256.hash(data: bytes[..<filled]))
    }

    /// The token of `value` (white space around it does not count) as a value of `label`.
    package func token(for value: some Collection<UInt8>, label: LabelID) -> String {
        let space: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let trimmed = Array(value.drop(while: space)).reversed().drop(while: space).reversed()
        var authentication = HMAC<SHA256>(key: key)
        authentication.update(data: Data("strata.token.1\u{0}\(label.rawValue)\u{0}".utf8))
        authentication.update(data: Data(trimmed))
        return "tok_" + Self.base32(authentication.finalize().prefix(16))
    }

    private static let largestKeyFile = 4096

    /// RFC 4648 section 6 in lower case, without padding.
    static func base32(_ bytes: some Sequence<UInt8>) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var result: [UInt8] = []
        var (pending, bits) = (0, 0)
        for byte in bytes {
            pending = pending << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                result.append(alphabet[pending >> bits & 31])
            }
            pending &= (1 << bits) - 1
        }
        if bits > 0 { result.append(alphabet[pending << (5 - bits) & 31]) }
        return String(decoding: result, as: UTF8.self)
    }
}

/// A key file that cannot be used.
package enum KeyFileError: MessageError, Equatable {
    case unreadable(path: String, reason: String)
    /// Others than its owner may read or write it.
    case open(path: String)
    case size(path: String, count: Int)

    package var message: Message {
        switch self {
        case .unreadable(let path, let reason):
            Message("mask.key.unreadable", ["path": DisplayText.neutral(path), "reason": reason])
        case .open(let path): Message("mask.key.open", ["path": DisplayText.neutral(path)])
        case .size(let path, let count):
            Message("mask.key.size", ["path": DisplayText.neutral(path), "count": "\(count)"])
        }
    }
}
