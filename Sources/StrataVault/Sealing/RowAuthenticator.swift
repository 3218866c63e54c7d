internal import Crypto

/// Authenticates rows and, over all of them, the state of the store.
package struct RowAuthenticator: Sendable {
    private let rowMAC: PreparedMAC
    private let stateKey: SymmetricKey
    private let addends: BlockPermutation
    private let recoveryKey: SymmetricKey

    package static let length = 16

    init(_ base: SymmetricKey) {
        func derive(_ name: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: base, salt: [UInt8](), info: Array(name.utf8),
                outputByteCount: 32)
        }
        rowMAC = PreparedMAC(derive("strata row 1"))
        stateKey = derive("strata state 1")
        addends = BlockPermutation(derive("strata state addend 1"))
        recoveryKey = derive("strata recovery bundle 1")
    }

    /// The code of a row: HMAC-SHA-256, cut to 16 bytes, over the table's name, a zero and the
    /// canonical fields, which the caller encodes.
    package func code(table: String, _ fields: [UInt8]) -> [UInt8] {
        withUnsafeBytes(of: number(table: table, fields).bigEndian) { Array($0) }
    }

    /// The same code as a number, its first byte the highest.
    private func number(table: String, _ fields: [UInt8]) -> UInt128 {
        var message: [UInt8] = []
        message.reserveCapacity(fields.count + 16)
        message.append(contentsOf: table.utf8)
        message.append(0)
        message.append(contentsOf: fields)
        return number(message)
    }

    /// The code of a message that begins with the table's name and a zero.
    func number(_ message: [UInt8]) -> UInt128 { rowMAC.code16(message) }

    /// A stored code as a number; `nil` where it has not the length of one.
    static func number(_ code: UnsafeRawBufferPointer) -> UInt128? {
        guard code.count == length else { return nil }
        return UInt128(bigEndian: code.loadUnaligned(as: UInt128.self))
    }

    /// Whether a message has the code that it should have.
    func isValid(_ code: UInt128?, message: [UInt8]) -> Bool {
        guard let code else { return false }
        return code ^ number(message) == 0
    }

    /// Whether a row has the code that it should have, compared in constant time.
    package func isValid(_ code: [UInt8], table: String, _ fields: [UInt8]) -> Bool {
        guard let code = code.withUnsafeBytes({ Self.number($0) }) else { return false }
        return code ^ number(table: table, fields) == 0
    }

    /// The code of a recovery bundle: HMAC-SHA-256.
    func code(recovery bytes: [UInt8]) -> [UInt8] {
        HMAC<SHA256>.authenticationCode(for: bytes, using: recoveryKey)
            .withUnsafeBytes { Array($0) }
    }

    func isValid(_ code: [UInt8], recovery bytes: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: recoveryKey)
    }

    /// What a row adds to the digest of the state: its code under AES, which nobody without the
    /// key can compute, so that sums cannot be balanced.
    package func addend(_ code: [UInt8]) -> UInt128 {
        addend(code.reduce(0) { $0 << 8 | UInt128($1) })
    }

    func addend(_ code: UInt128) -> UInt128 { addends.encrypt(code) }

    /// The code of the state as a whole.
    package func code(state: StateDigest) -> [UInt8] {
        HMAC<SHA256>.authenticationCode(for: state.encoded, using: stateKey)
            .withUnsafeBytes { Array($0) }
    }

    package func isValid(_ code: [UInt8], state: StateDigest) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: state.encoded, using: stateKey)
    }
}

/// What the rows of a store sum up to, and how often they changed.
package struct StateDigest: Sendable, Hashable {
    package var vault: VaultID
    /// Counts the transactions that changed rows.
    package var sequence: Int64
    /// The sum, modulo 2^128, of the addends of all rows.
    package var sum: UInt128
    /// Rows under the sum.
    package var rows: Int64
    /// The sequence of the key store that this state was written with.
    package var keySequence: Int64

    package init(
        vault: VaultID, sequence: Int64 = 0, sum: UInt128 = 0, rows: Int64 = 0,
        keySequence: Int64 = 0
    ) {
        self.vault = vault
        self.sequence = sequence
        self.sum = sum
        self.rows = rows
        self.keySequence = keySequence
    }

    var encoded: [UInt8] {
        var bytes = vault.bytes
        bytes.appendBigEndian(sequence)
        bytes.appendBigEndian(sum)
        bytes.appendBigEndian(rows)
        bytes.appendBigEndian(keySequence)
        return bytes
    }

    /// The sum as 16 bytes.
    package var sumBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(sum)
        return bytes
    }
}
