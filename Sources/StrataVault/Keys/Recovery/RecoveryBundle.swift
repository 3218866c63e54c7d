/// The vault's own keys, sealed for the recovery key.
///
/// The line `strata recovery 1`, then a CBOR array of four byte strings: header, encapsulated key,
/// ciphertext, code. The header, a CBOR map, is associated data; the code is HMAC-SHA-256 under the
/// vault's integrity key over the array of the first three: anybody may seal for a public key, and
/// only the vault can say that it did.
///
/// Plaintext, for each key: length of the purpose (1) and the purpose, generation (4), when it was
/// made (8, microseconds), key (32). Integers are big-endian.
package struct RecoveryBundle: Sendable, Hashable {
    package let vault: VaultID
    /// The splitting whose shares open it.
    package let set: [UInt8]
    package let needed: Int
    package let shares: Int
    /// The generation of the vault's keys that it holds.
    package let epoch: Int
    /// How many keys it holds.
    package let count: Int
    /// When the newest of its keys was made; microseconds since 1970, UTC.
    package let time: Int64
    private let header: [UInt8]
    private let encapsulated: [UInt8]
    private let ciphertext: [UInt8]
    private let code: [UInt8]

    private static let title = Array("strata recovery 1\n".utf8)
    private static let family = Array("strata recovery ".utf8)
    private static let keyLength = 32
    /// More bytes than any bundle has.
    package static let limit = 65_536

    /// Seals keys for those who hold shares.
    init(
        _ keys: [HeldSystemKey], plan: RecoveryPlan, vault: VaultID, epoch: Int,
        authenticator: RowAuthenticator
    ) throws {
        self.vault = vault
        set = plan.set
        needed = plan.needed
        shares = plan.shares
        self.epoch = epoch
        count = keys.count
        time = keys.map(\.created).max() ?? 0
        header =
            CBOR.map([
                "vault": .bytes(vault.bytes), "set": .bytes(set),
                "needed": .integer(Int64(needed)), "shares": .integer(Int64(shares)),
                "epoch": .integer(Int64(epoch)), "count": .integer(Int64(count)),
                "time": .integer(time),
            ]).encoded
        var plaintext: [UInt8] = []
        plaintext.reserveCapacity(keys.count * 80)
        defer { SecretBytes.wipe(&plaintext) }
        for key in keys {
            let purpose = Array(key.purpose.rawValue.utf8)
            plaintext.append(UInt8(purpose.count))
            plaintext += purpose
            plaintext.appendBigEndian(UInt32(key.generation))
            plaintext.appendBigEndian(key.created)
            key.secret.withBytes { plaintext.append(contentsOf: $0) }
        }
        (encapsulated, ciphertext) = try RecoveryKey.seal(
            plaintext, to: plan.publicKey, vault: vault, authenticating: header)
        code = authenticator.code(recovery: Self.signed(header, encapsulated, ciphertext))
    }

    private static func signed(
        _ header: [UInt8], _ encapsulated: [UInt8], _ ciphertext: [UInt8]
    ) -> [UInt8] {
        CBOR.array([.bytes(header), .bytes(encapsulated), .bytes(ciphertext)]).encoded
    }

    package var encoded: [UInt8] {
        Self.title
            + CBOR.array([.bytes(header), .bytes(encapsulated), .bytes(ciphertext), .bytes(code)])
            .encoded
    }

    /// Reads a bundle's outside.
    ///
    /// - Throws: `RecoveryError.notABundle`, `.newer`.
    package init(_ bytes: [UInt8]) throws(RecoveryError) {
        guard bytes.starts(with: Self.family) else { throw .notABundle }
        guard bytes.starts(with: Self.title) else { throw .newer }
        guard let items = try? CBOR(Array(bytes.dropFirst(Self.title.count))).array,
            items.count == 4, let header = items[0].bytes, let encapsulated = items[1].bytes,
            let ciphertext = items[2].bytes, let code = items[3].bytes,
            let fields = try? CBOR(header),
            let vault = fields["vault"]?.bytes.flatMap({
                VaultID(bytes: $0)
            }), let set = fields["set"]?.bytes, let needed = fields["needed"]?.integer,
            let shares = fields["shares"]?.integer, let epoch = fields["epoch"]?.integer,
            let count = fields["count"]?.integer, let time = fields["time"]?.integer
        else { throw .notABundle }
        self.vault = vault
        self.set = set
        self.needed = Int(needed)
        self.shares = Int(shares)
        self.epoch = Int(epoch)
        self.count = Int(count)
        self.time = time
        self.header = header
        self.encapsulated = encapsulated
        self.ciphertext = ciphertext
        self.code = code
    }

    /// Whether the vault whose integrity key this is made the bundle.
    func isGenuine(_ authenticator: RowAuthenticator) -> Bool {
        authenticator.isValid(code, recovery: Self.signed(header, encapsulated, ciphertext))
    }

    /// Opens the bundle with the seed that the shares gave back.
    ///
    /// - Returns: The keys, and what authenticates rows of the vault.
    /// - Throws: `RecoveryError.damaged` where it does not open, or was not made by the vault.
    func open(
        _ seed: borrowing SecretBytes
    ) throws(RecoveryError) -> (keys: [HeldSystemKey], authenticator: RowAuthenticator) {
        let plaintext: SecretBytes
        do {
            plaintext = try RecoveryKey.open(
                ciphertext, encapsulated: encapsulated, seed: seed, vault: vault,
                authenticating: header)
        } catch { throw .damaged }
        let keys = try plaintext.withBytes { (bytes) throws(RecoveryError) in
            try Self.keys(bytes)
        }
        guard keys.count == count,
            let integrity = keys.filter({ $0.purpose == .integrity })
                .max(by: { $0.generation < $1.generation })
        else { throw .damaged }
        let authenticator = RowAuthenticator(integrity.secret.symmetricKey())
        guard isGenuine(authenticator) else { throw .damaged }
        return (keys, authenticator)
    }

    private static func keys(
        _ bytes: UnsafeRawBufferPointer
    ) throws(RecoveryError) -> [HeldSystemKey] {
        var keys: [HeldSystemKey] = []
        var rest = bytes[...]
        func take(_ count: Int) throws(RecoveryError) -> Slice<UnsafeRawBufferPointer> {
            guard rest.count >= count else { throw .damaged }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
        func integer(_ count: Int) throws(RecoveryError) -> Int64 {
            try take(count).reduce(0) { $0 << 8 | Int64($1) }
        }
        while !rest.isEmpty {
            let name = try take(Int(integer(1)))
            guard
                let purpose = SystemKeyPurpose(rawValue: String(decoding: name, as: UTF8.self))
            else { throw .damaged }
            let generation = Int(try integer(4))
            let created = try integer(8)
            let key = try take(keyLength)
            keys.append(
                HeldSystemKey(
                    purpose: purpose, generation: generation, created: created,
                    secret: SecretBytes(count: keyLength) { $0.copyBytes(from: key) }))
        }
        return keys
    }
}
