internal import Crypto
internal import Foundation

/// A part of a vault on its way: sealed to one recipient, signed by one sender, written and read in
/// pieces of any number.
///
/// `strata transfer 1\n`, length (4) and header, pieces, a length of zero, signature (64). The header is
/// a CBOR map: `id` (16 random bytes), `suite`, `to` and `from` (fingerprints), `enc` (the encapsulated
/// key). A piece is length (4) and ciphertext with tag: HPKE (RFC 9180), mode base, its messages in their
/// order; info `strata transfer 1` `00` ‖ id; associated data SHA-256(header) ‖ number of the piece (8) ‖
/// `01` for the last, `00` for others. The signature is Ed25519 over `strata transfer signature 1` `00` ‖
/// SHA-256 of all bytes before it. Integers are big-endian.
package enum TransferContainer {
    static let title = Array("strata transfer 1\n".utf8)
    static let family = Array("strata transfer ".utf8)
    static let signed = Array("strata transfer signature 1\u{0}".utf8)
    static let largestHeader = 65_536
    /// More plaintext than any piece has; a row has its place in one piece.
    package static let largestPiece = 16 << 20

    package struct Header: Sendable, Hashable {
        package var id: [UInt8]
        package var suite: TransferSuite
        package var to: [UInt8]
        package var from: [UInt8]
        var encapsulated: [UInt8]

        var encoded: [UInt8] {
            CBOR.map([
                "id": .bytes(id), "suite": .text(suite.rawValue), "to": .bytes(to),
                "from": .bytes(from), "enc": .bytes(encapsulated),
            ]).encoded
        }

        init(
            id: [UInt8], suite: TransferSuite, to: [UInt8], from: [UInt8], encapsulated: [UInt8]
        ) {
            self.id = id
            self.suite = suite
            self.to = to
            self.from = from
            self.encapsulated = encapsulated
        }

        init?(_ bytes: [UInt8]) {
            guard let map = try? CBOR(bytes), let id = map["id"]?.bytes, id.count == 16,
                let suite = map["suite"]?.text.flatMap(TransferSuite.init),
                let to = map["to"]?.bytes, to.count == 32, let from = map["from"]?.bytes,
                from.count == 32, let encapsulated = map["enc"]?.bytes
            else { return nil }
            self.init(id: id, suite: suite, to: to, from: from, encapsulated: encapsulated)
        }
    }

    static func info(_ id: [UInt8]) -> Data { Data(Array("strata transfer 1\u{0}".utf8) + id) }

    static func associated(_ header: SHA256.Digest, _ number: UInt64, isLast: Bool) -> [UInt8] {
        var bytes = Array(header)
        bytes.appendBigEndian(number)
        bytes.append(isLast ? 1 : 0)
        return bytes
    }
}

/// Writes a container piece by piece.
package struct TransferWriter {
    package let header: TransferContainer.Header
    private var sender: HPKE.Sender
    private let digest: SHA256.Digest
    private let key: TransferKey
    private var hash = SHA256()
    private var number: UInt64 = 0
    private let emit: ([UInt8]) throws -> Void

    /// - Parameters:
    ///   - recipient: Whom it is sealed to.
    ///   - key: Who sends it.
    ///   - emit: Takes the bytes.
    /// - Throws: What `emit` throws; `CryptoKitError` for a key that is none.
    package init(
        to recipient: TransferPublicKey, by key: TransferKey,
        emit: @escaping ([UInt8]) throws -> Void
    ) throws {
        let id = SystemRandom.bytes(16)
        let info = TransferContainer.info(id)
        switch recipient.suite {
        case .xwing:
            sender = try HPKE.Sender(
                recipientKey: XWingMLKEM768X25519.PublicKey(
                    rawRepresentation: Data(recipient.sealing)),
                ciphersuite: recipient.suite.ciphersuite, info: info)
        case .x25519:
            sender = try HPKE.Sender(
                recipientKey: Curve25519.KeyAgreement.PublicKey(
                    rawRepresentation: Data(recipient.sealing)),
                ciphersuite: recipient.suite.ciphersuite, info: info)
        }
        self.key = key
        self.emit = emit
        header = TransferContainer.Header(
            id: id, suite: recipient.suite, to: recipient.fingerprint,
            from: try key.publicKey(name: "").fingerprint,
            encapsulated: Array(sender.encapsulatedKey))
        let encoded = header.encoded
        digest = SHA256.hash(data: encoded)
        try write(TransferContainer.title)
        try write(Self.length(encoded.count) + encoded)
    }

    private static func length(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(UInt32(count))
        return bytes
    }

    private mutating func write(_ bytes: [UInt8]) throws {
        hash.update(data: bytes)
        try emit(bytes)
    }

    /// Seals a piece.
    ///
    /// - Parameters:
    ///   - plaintext: At most `largestPiece` bytes.
    ///   - isLast: Whether none comes behind it.
    /// - Throws: What takes the bytes throws.
    package mutating func add(_ plaintext: [UInt8], isLast: Bool = false) throws {
        precondition(plaintext.count <= TransferContainer.largestPiece, "a piece is not so long")
        let ciphertext = try sender.seal(
            plaintext,
            authenticating: TransferContainer.associated(digest, number, isLast: isLast))
        number += 1
        try write(Self.length(ciphertext.count) + Array(ciphertext))
    }

    /// Signs what was written; the last piece is out.
    ///
    /// - Returns: SHA-256 of the whole file.
    package mutating func finish() throws -> [UInt8] {
        try write(Self.length(0))
        let signature = try key.sign(TransferContainer.signed + Array(hash.finalize()))
        try write(signature)
        return Array(hash.finalize())
    }
}

/// Reads a container piece by piece. Nothing of it may be used before `finish` has found it whole and
/// signed.
package struct TransferReader {
    package let header: TransferContainer.Header
    private var recipient: HPKE.Recipient
    private let digest: SHA256.Digest
    private var hash: SHA256
    private var number: UInt64 = 0
    private var isOver = false
    private let take: (Int) throws -> [UInt8]

    /// Reads the outside.
    ///
    /// - Parameters:
    ///   - key: Of whom it is sealed to.
    ///   - sender: Who is said to have sent it.
    ///   - take: Gives the next bytes, fewer only where the file ends.
    /// - Throws: `TransferError`.
    package init(
        by key: TransferKey, from sender: TransferPublicKey,
        take: @escaping (Int) throws -> [UInt8]
    ) throws {
        let title = try take(TransferContainer.title.count)
        guard title == TransferContainer.title else {
            if !title.isEmpty, TransferContainer.title.starts(with: title) {
                throw TransferError.truncated
            }
            throw title.starts(with: TransferContainer.family)
                ? TransferError.newer : TransferError.notATransfer
        }
        var hash = SHA256()
        hash.update(data: title)
        let length = try Self.length(take, &hash)
        guard (1...TransferContainer.largestHeader).contains(length) else {
            throw TransferError.altered
        }
        let encoded = try take(length)
        guard encoded.count == length else { throw TransferError.truncated }
        hash.update(data: encoded)
        guard let header = TransferContainer.Header(encoded) else { throw TransferError.altered }
        guard header.to == (try key.publicKey(name: "").fingerprint), header.suite == key.suite
        else { throw TransferError.wrongRecipient }
        guard header.from == sender.fingerprint else { throw TransferError.wrongSender }
        let info = TransferContainer.info(header.id)
        do {
            switch header.suite {
            case .xwing:
                recipient = try HPKE.Recipient(
                    privateKey: key.xwing(), ciphersuite: header.suite.ciphersuite, info: info,
                    encapsulatedKey: Data(header.encapsulated))
            case .x25519:
                recipient = try HPKE.Recipient(
                    privateKey: key.x25519(), ciphersuite: header.suite.ciphersuite, info: info,
                    encapsulatedKey: Data(header.encapsulated))
            }
        } catch { throw TransferError.altered }
        self.header = header
        digest = SHA256.hash(data: encoded)
        self.hash = hash
        self.take = take
    }

    private static func length(
        _ take: (Int) throws -> [UInt8], _ hash: inout SHA256
    ) throws -> Int {
        let bytes = try take(4)
        guard bytes.count == 4 else { throw TransferError.truncated }
        hash.update(data: bytes)
        return bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    /// The next piece, and whether it is the last.
    ///
    /// - Throws: `TransferError.truncated`, `.altered`.
    package mutating func next() throws -> (plaintext: [UInt8], isLast: Bool) {
        guard !isOver else { throw TransferError.altered }
        let length = try Self.length(take, &hash)
        guard length > 16, length <= TransferContainer.largestPiece + 16 else {
            // Where the last piece is missing, so is the end of the file.
            throw length == 0 ? TransferError.truncated : TransferError.altered
        }
        let ciphertext = try take(length)
        guard ciphertext.count == length else { throw TransferError.truncated }
        hash.update(data: ciphertext)
        // The message's number in the sequence grows only with what opens.
        let number = number
        for isLast in [false, true] {
            let opened = try? recipient.open(
                ciphertext,
                authenticating: TransferContainer.associated(digest, number, isLast: isLast))
            guard let opened else { continue }
            self.number += 1
            isOver = isLast
            return (Array(opened), isLast)
        }
        throw TransferError.altered
    }

    /// Checks that nothing comes behind, and that the sender has signed all of it.
    ///
    /// - Returns: SHA-256 of the whole file.
    /// - Throws: `TransferError.truncated`, `.altered`.
    package mutating func finish(_ sender: TransferPublicKey) throws -> [UInt8] {
        guard isOver else { throw TransferError.truncated }
        guard try Self.length(take, &hash) == 0 else { throw TransferError.altered }
        let message = TransferContainer.signed + Array(hash.finalize())
        let signature = try take(64)
        guard signature.count == 64 else { throw TransferError.truncated }
        guard sender.hasSigned(message, signature) else { throw TransferError.altered }
        hash.update(data: signature)
        guard try take(1).isEmpty else { throw TransferError.altered }
        return Array(hash.finalize())
    }
}
