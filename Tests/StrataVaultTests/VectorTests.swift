import Crypto
import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// The vault's formats against vectors that another implementation made
/// (`Scripts/make-vault-vectors.py`).
@Suite struct VectorTests {
    private let vectors: Vectors

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Vectors/vault.json")
        vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
    }

    private struct Vectors: Decodable {
        var vault: String
        var index: Index
        var identifiers: Identifiers
        var ring: Ring
        var record: Record
        var rows: Rows
        var recovery: Recovery
        var ledger: Ledger

        struct Ledger: Decodable {
            var key, bytes: String
            var rings, records: [Int64]
            /// Ring, slot, generation, whether all of it.
            var renewals: [[Int64]]
        }
        struct Recovery: Decodable {
            var seed, publicKey, bundle: String
            var keys: [Kept]
        }
        struct Kept: Decodable {
            var purpose, key: String
            var generation: Int
            var created: Int64
        }
        struct Index: Decodable {
            var base: String
            var generation: String
            var tags: [Tag]
        }
        struct Tag: Decodable { var field, value, tag: String }
        struct Identifiers: Decodable {
            var key: String
            var values: [Identifier]
        }
        struct Identifier: Decodable {
            var kind: UInt8
            var number: Int64
            var text: String
        }
        struct Ring: Decodable {
            var tierOne: String
            var ring: Int64
            var epoch: Int
            var seed: String
            var derived: [Derived]
            var keys: [Key]
            var wrapped: String
        }
        struct Derived: Decodable {
            var slot: UInt8
            var key: String
        }
        struct Key: Decodable {
            var slot: UInt8
            var generation: UInt32
            var key: String
        }
        struct Record: Decodable {
            var record: Int64
            var kind: UInt8
            var revision: Int64
            var schema: UInt16
            var ring: Int64
            var parts: [Part]
            var sealed: String
        }
        struct Part: Decodable {
            var slot: UInt8
            var generation: UInt32
            var key: String
            var plaintext: String
        }
        struct Rows: Decodable {
            var integrity: String
            var subject: Int64
            var code, addend: String
            var sequence: Int64
            var keySequence: Int64
            var state: String
        }
    }

    private func key(_ hex: String) -> SymmetricKey { SymmetricKey(data: bytes(hex)) }

    private var vault: VaultID {
        get throws { try #require(VaultID(vectors.vault)) }
    }

    @Test func tags() throws {
        let index = BlindIndex(
            base: key(vectors.index.base), generation: 1,
            generationKey: key(vectors.index.generation))
        let fields: [String: SearchField] = [
            "phone": .phone, "email": .email, "identity": .identity,
            "lastFourAndDataset": .lastFourAndDataset, "possibleIdentity": .possibleIdentity,
        ]
        #expect(vectors.index.tags.count == SearchField.allCases.count)
        for vector in vectors.index.tags {
            let field = try #require(fields[vector.field])
            let tag = index.tag(field, bytes(vector.value))
            #expect(tag.bytes == bytes(vector.tag), "\(vector.field)")
            // A new generation tells the same values apart as a fresh index under its key does.
            let next = BlindIndex(
                base: key(vectors.index.base), generation: 2,
                generationKey: SymmetricKey(size: .bits256))
            #expect(next.retag(tag, from: index) == next.tag(field, bytes(vector.value)))
        }
    }

    @Test func identifiers() throws {
        let cipher = IdentifierCipher(key: key(vectors.identifiers.key))
        for vector in vectors.identifiers.values {
            let kind = try #require(IdentifierKind(rawValue: vector.kind))
            #expect(cipher.identifier(kind, vector.number) == vector.text)
            #expect(cipher.number(kind, vector.text.uppercased()) == vector.number)
            for other in IdentifierKind.allCases where other != kind {
                #expect(cipher.number(other, vector.text) == nil)
            }
            var mistyped = Array(vector.text)
            mistyped[mistyped.count - 1] = mistyped.last == "0" ? "1" : "0"
            #expect(cipher.number(kind, String(mistyped)) == nil)
        }
    }

    @Test func ring() throws {
        let vector = vectors.ring
        func cipher(_ epoch: Int) throws -> RingCipher {
            RingCipher(
                vault: try vault, epoch: epoch, tierOne: key(vector.tierOne),
                tierTwo: SymmetricKey(size: .bits256))
        }
        let (seed, keys) = try bytes(vector.wrapped).withUnsafeBytes {
            try cipher(vector.epoch).unwrap($0, ring: vector.ring, tier: .t1)
        }
        let found = try #require(seed)
        #expect(found.secret.withUnsafeBytes { Array($0) } == bytes(vector.seed))
        #expect(keys.map(\.slot.code) == vector.keys.map(\.slot))
        #expect(keys.map(\.generation) == vector.keys.map(\.generation))
        #expect(
            keys.map { $0.key.withUnsafeBytes { Array($0) } } == vector.keys.map { bytes($0.key) })
        func refused(_ epoch: Int, _ ring: Int64, _ tier: SensitivityTier) throws {
            let cipher = try cipher(epoch)
            #expect(throws: SealError.refused) {
                try bytes(vector.wrapped).withUnsafeBytes {
                    try cipher.unwrap($0, ring: ring, tier: tier)
                }
            }
        }
        try refused(vector.epoch + 1, vector.ring, .t1)
        try refused(vector.epoch, vector.ring + 1, .t1)
        try refused(vector.epoch, vector.ring, .t2)
        // Strata's own bytes are the same.
        let subject = SubjectKeys(ring: vector.ring, seeds: [found], keys: keys)
        #expect(try cipher(vector.epoch).wrap(subject, tier: .t1) == bytes(vector.wrapped))
        // What is derived from the seed, and what is written down and goes before that.
        for derived in vector.derived {
            let slot = try #require(KeySlot(code: derived.slot))
            let key = try #require(subject[slot])
            #expect(key.generation == 1)
            #expect(key.key.withUnsafeBytes { Array($0) } == bytes(derived.key))
        }
        #expect(subject[KeySlot(.t1, .identity)]?.generation == 200)
        #expect(subject[KeySlot(.t2, .identity)] == nil)
    }

    @Test func ledgerOfErasures() throws {
        let ledger = vectors.ledger
        let folder = try TemporaryFolder()
        let renewals = ledger.renewals.map { fields in
            PartialErasure.Renewal(
                ring: fields[0], slot: KeySlot(code: UInt8(fields[1])) ?? KeySlot(.t1, .identity),
                generation: UInt32(fields[2]), isWhole: fields[3] == 1)
        }
        let part = PartialErasure(time: 4_000, renewals: renewals, records: ledger.records)
        // Written as the vector is.
        let path = folder("written")
        try ErasureLedger.create(path: path)
        let written = ErasureLedger(path: path, key: key(ledger.key))
        let first = try written.append(ledger.rings, at: 3_000, behind: 0)
        let second = try written.append(part, behind: first)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(bytes(ledger.bytes)))
        // And read from it.
        let foreign = folder("foreign")
        try Data(bytes(ledger.bytes)).write(to: URL(filePath: foreign))
        let entries = try ErasureLedger(path: foreign, key: key(ledger.key)).entries(from: 0)
        #expect(entries.map(\.end) == [first, second])
        #expect(entries.first?.rings == ledger.rings && entries.last?.part == part)
    }

    @Test func record() throws {
        let vector = vectors.record
        let place = RecordPlace(
            vault: try vault, record: vector.record,
            kind: try #require(RecordKind(rawValue: vector.kind)), revision: vector.revision)
        let keys = try vector.parts.map { part in
            SubjectKey(
                slot: try #require(KeySlot(code: part.slot)), generation: part.generation,
                key: key(part.key))
        }
        let sealed = try SealedRecord(bytes(vector.sealed))
        #expect(sealed.schema == vector.schema && sealed.ring == vector.ring)
        for (envelope, (part, key)) in zip(sealed.envelopes, zip(vector.parts, keys)) {
            #expect(try sealed.open(envelope, key: key, at: place) == bytes(part.plaintext))
        }
        // With the same nonce, Strata's own bytes are the same.
        let nonce = sealed.bytes.withUnsafeBytes { SealNonce(.init(rebasing: $0[4..<16])) }
        var sealer = RecordSealer(
            place: place, schema: vector.schema, ring: vector.ring, nonce: nonce)
        for (part, key) in zip(vector.parts, keys) { sealer.add(bytes(part.plaintext), key: key) }
        #expect(sealer.finish() == bytes(vector.sealed))
        let fields = try RecordFields(bytes(vector.parts[1].plaintext))
        #expect(fields.values == [1: "王芳"] && fields.masked == [0: "***002X"])
    }

    @Test func rows() throws {
        let vector = vectors.rows
        let authenticator = RowAuthenticator(key(vector.integrity))
        let code = SubjectRow(number: vector.subject).code(authenticator)
        #expect(code == bytes(vector.code))
        var state = StateDigest(
            vault: try vault, sequence: vector.sequence, rows: 1, keySequence: vector.keySequence)
        state.sum = authenticator.addend(code)
        #expect(state.sumBytes == bytes(vector.addend))
        #expect(authenticator.code(state: state) == bytes(vector.state))
        state.sequence -= 1
        #expect(!authenticator.isValid(bytes(vector.state), state: state))
    }

    @Test func recoveryBundle() throws {
        let vector = vectors.recovery
        var seedBytes = bytes(vector.seed)
        let seed = SecretBytes(wiping: &seedBytes)
        let publicKey = try RecoveryKey.publicKey(of: seed)
        #expect(publicKey == bytes(vector.publicKey))
        let bundle = try RecoveryBundle(bytes(vector.bundle))
        #expect(bundle.encoded == bytes(vector.bundle))
        #expect(try bundle.vault == vault)
        #expect(bundle.needed == 3 && bundle.shares == 5 && bundle.epoch == 3)
        #expect(bundle.count == 3 && bundle.time == 2_000)
        let (keys, authenticator) = try bundle.open(seed)
        #expect(bundle.isGenuine(authenticator))
        for (key, expected) in zip(keys, vector.keys) {
            #expect(key.purpose.rawValue == expected.purpose)
            #expect(key.generation == expected.generation && key.created == expected.created)
            #expect(key.secret.withBytes { Array($0) } == bytes(expected.key))
        }
        // Anybody may seal for the public key, and only the vault says that it did.
        let plan = RecoveryPlan(
            set: bundle.set, needed: 3, shares: 5, made: 1, publicKey: publicKey)
        let forger = RowAuthenticator(SymmetricKey(size: .bits256))
        let forged = try RecoveryBundle(
            keys, plan: plan, vault: bundle.vault, epoch: 3, authenticator: forger)
        #expect(throws: RecoveryError.damaged) { _ = try forged.open(seed) }
        let own = try RecoveryBundle(
            keys, plan: plan, vault: bundle.vault, epoch: 3, authenticator: authenticator)
        let opened = try own.open(seed)
        #expect(opened.keys.count == 3)
    }
}
