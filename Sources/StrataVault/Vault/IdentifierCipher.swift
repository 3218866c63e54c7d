internal import Crypto

/// What a number of the store is the number of.
package enum IdentifierKind: UInt8, Sendable, Hashable, CaseIterable {
    case subject = 1
    case record = 2
    case dataset = 3
    case batch = 4
    case erasure = 5
    case conflict = 6
    case relabel = 41
    case decision = 42
    case importJob = 43
    case team = 20
    case assignment = 21
    case campaign = 22
    case company = 23
    case account = 60
    case session = 61
    case token = 62
    case approval = 63
    /// A place in a campaign's queue.
    case lead = 71
    case alarm = 81
    /// An export that can be told by its rows.
    case export = 82
    case transfer = 84
    case legalHold = 90
    case disposal = 91
    case segment = 93
    case retrieval = 94
    case request = 96

    /// What identifiers of the kind begin with.
    var prefix: String {
        switch self {
        case .subject: "sub"
        case .record: "rec"
        case .dataset: "set"
        case .batch: "imp"
        case .erasure: "era"
        case .conflict: "con"
        case .relabel: "rel"
        case .decision: "dec"
        case .importJob: "job"
        case .team: "tea"
        case .assignment: "asg"
        case .campaign: "cam"
        case .company: "com"
        case .account: "usr"
        case .session: "ses"
        case .token: "tok"
        case .approval: "apr"
        case .lead: "lea"
        case .alarm: "alm"
        case .export: "exp"
        case .transfer: "trf"
        case .legalHold: "hld"
        case .disposal: "dsp"
        case .segment: "seg"
        case .retrieval: "ret"
        case .request: "req"
        }
    }
}

/// Turns numbers of the store into the identifiers that people and programs see, and back.
///
/// An identifier is one block of AES-256 over kind (1), seven zeros and the number (8): it tells
/// nothing, cannot be guessed, and one that was never given out is recognised. It is written as a
/// prefix and 26 digits of Crockford's base 32.
package struct IdentifierCipher: Sendable {
    private let permutation: BlockPermutation

    init(key: SymmetricKey) { permutation = BlockPermutation(key) }

    private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The value of every byte as a digit; 255 for none.
    private static let values: [UInt8] = (0...255).map { byte in
        let lower = (65...90).contains(byte) ? byte | 0x20 : byte
        return digits.firstIndex(of: UInt8(lower)).map { UInt8($0) } ?? 255
    }

    package func identifier(_ kind: IdentifierKind, _ number: Int64) -> String {
        let block = UInt128(kind.rawValue) << 120 | UInt128(UInt64(bitPattern: number))
        var value = permutation.encrypt(block)
        let prefix = kind.prefix.utf8
        return String(unsafeUninitializedCapacity: prefix.count + 27) { text in
            var place = 0
            for byte in prefix {
                text[place] = byte
                place += 1
            }
            text[place] = UInt8(ascii: "-")
            for digit in stride(from: place + 26, to: place, by: -1) {
                text[digit] = Self.digits[Int(truncatingIfNeeded: value) & 31]
                value >>= 5
            }
            return place + 27
        }
    }

    /// The number behind an identifier, or `nil` where it is none of this vault's of that kind.
    package func number(_ kind: IdentifierKind, _ text: String) -> Int64? {
        let prefix = kind.prefix.utf8
        var written = text.utf8[...]
        for byte in prefix {
            guard let first = written.popFirst(), first == byte || first == byte & 0xDF else {
                return nil
            }
        }
        guard written.popFirst() == UInt8(ascii: "-"), written.count == 26 else { return nil }
        var value: UInt128 = 0
        for (index, digit) in written.enumerated() {
            let found = Self.values[Int(digit)]
            guard found < 32, index > 0 || found < 8 else { return nil }
            value = value << 5 | UInt128(found)
        }
        let block = permutation.decrypt(value)
        guard block >> 64 == UInt128(kind.rawValue) << 56 else { return nil }
        return Int64(bitPattern: UInt64(truncatingIfNeeded: block))
    }
}
