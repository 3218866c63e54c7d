import StrataCore
import StrataVault

/// Somebody who was planted: a record like any other, of nobody.
package struct PlantedCanary: Sendable, Hashable {
    package var subject: Int64
    package var dataset: Int64
    /// Microseconds since 1970, UTC.
    package var planted: Int64
    /// When it was taken out again.
    package var removed: Int64?
    /// Its numbers, by their places in the order.
    var numbers: [MarkedNumber]
}

/// A number by its place in the order of its space.
struct MarkedNumber: Hashable {
    var space: NumberSpace
    var index: Int64
}

/// Where alarms are sent.
package struct AlarmHook: Sendable, Hashable {
    package var address: String
    /// Signs what is sent.
    package var secret: [UInt8]
}

/// Which people are planted, which numbers were given out, where alarms go: one sealed document, whose
/// size tells little.
struct CanaryRegister {
    var planted: [PlantedCanary] = []
    var hook: AlarmHook?
    private var key: [UInt8]
    /// How many numbers of each space were given out.
    private var used: [NumberSpace: Int64] = [:]

    private static let purpose = "canaries"
    private static let step = 4_096

    /// The register of a vault; an empty one where there is none.
    init(_ reader: RecordReader, _ vault: Vault) throws {
        guard let row = try reader.document(.canaries, 0) else {
            key = SystemRandom.bytes(32)
            return
        }
        self = try CanaryRegister(row, vault)
    }

    private init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose))
        guard let key = sealed["key"]?.bytes, key.count == 32 else {
            throw VaultError.tampered("canaries")
        }
        self.key = key
        for space in NumberSpace.allCases {
            used[space] = sealed["used"]?[space.rawValue]?.integer
        }
        planted = (sealed["planted"]?.array ?? []).compactMap(PlantedCanary.init)
        if let address = sealed["hook"]?.text, let secret = sealed["secret"]?.bytes {
            hook = AlarmHook(address: address, secret: secret)
        }
    }

    func document(_ vault: Vault) -> DocumentRow {
        var pairs: [String: CBOR] = [
            "key": .bytes(key), "planted": .array(planted.map(\.document)),
            "used": .map(
                Dictionary(uniqueKeysWithValues: used.map { ($0.rawValue, .integer($1)) })),
        ]
        pairs["hook"] = hook.map { .text($0.address) }
        pairs["secret"] = hook.map { .bytes($0.secret) }
        let length = CBOR.map(pairs).encoded.count
        pairs["fill"] = .bytes([UInt8](repeating: 0, count: Self.step - length % Self.step))
        return DocumentRow(
            kind: .canaries, number: 0, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(CBOR.map(pairs).encoded, for: Self.purpose))
    }

    /// Those who are planted, for whoever leaves them out or watches them.
    static func subjects(_ reader: RecordReader, _ vault: Vault) throws -> Set<Int64> {
        guard let row = try reader.document(.canaries, 0) else { return [] }
        return try vault.canaries.numbers(row.revision) {
            Set(
                try CanaryRegister(row, vault).planted.filter { $0.removed == nil }
                    .map(\.subject))
        }
    }

    /// Who was planted with a number; nobody in most cases, without a look at the register.
    static func subject(
        normalised number: String, _ reader: RecordReader, _ vault: Vault
    ) throws -> [Int64] {
        guard NumberSpace.read(normalised: number) != nil else { return [] }
        let register = try CanaryRegister(reader, vault)
        return register.marked(normalised: number).flatMap(register.planted).map { [$0.subject] }
            ?? []
    }

    // MARK: Numbers

    /// The next number of a space; nobody else gets it until all were given out.
    mutating func take(_ space: NumberSpace) -> (marked: MarkedNumber, national: String) {
        let index = used[space] ?? 0
        used[space] = index + 1
        let place = NumberOrder(space, key: key).place(UInt64(index))
        return (
            MarkedNumber(space: space, index: Int64(UInt64(index) % space.size)),
            space.national(place)
        )
    }

    /// Whether a number was given out, and as which.
    func marked(_ space: NumberSpace, _ place: UInt64) -> MarkedNumber? {
        let index = Int64(NumberOrder(space, key: key).index(place))
        return index < used[space] ?? 0 ? MarkedNumber(space: space, index: index) : nil
    }

    func marked(normalised number: String) -> MarkedNumber? {
        NumberSpace.read(normalised: number).flatMap { marked($0.space, $0.place) }
    }

    /// Who was planted with a number.
    func planted(with number: MarkedNumber) -> PlantedCanary? {
        planted.first { $0.removed == nil && $0.numbers.contains(number) }
    }
}

// MARK: As documents

extension MarkedNumber {
    var document: CBOR { .array([.text(space.rawValue), .integer(index)]) }

    init?(_ document: CBOR) {
        guard let parts = document.array, parts.count == 2,
            let space = parts[0].text.flatMap(NumberSpace.init), let index = parts[1].integer
        else { return nil }
        self.init(space: space, index: index)
    }
}

extension PlantedCanary {
    var document: CBOR {
        var pairs: [String: CBOR] = [
            "n": .integer(subject), "set": .integer(dataset), "at": .integer(planted),
            "numbers": .array(numbers.map(\.document)),
        ]
        pairs["out"] = removed.map(CBOR.integer)
        return .map(pairs)
    }

    init?(_ document: CBOR) {
        guard let subject = document["n"]?.integer, let dataset = document["set"]?.integer,
            let planted = document["at"]?.integer
        else { return nil }
        self.init(
            subject: subject, dataset: dataset, planted: planted,
            removed: document["out"]?.integer,
            numbers: (document["numbers"]?.array ?? []).compactMap(MarkedNumber.init))
    }
}
