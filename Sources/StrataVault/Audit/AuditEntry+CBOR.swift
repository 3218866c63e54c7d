package import StrataCore

extension AuditEntry {
    /// The version of the encoding.
    static let version: Int64 = 1

    /// The one encoding of the entry: a map of deterministic CBOR, whose bytes are the leaf.
    package var encoded: [UInt8] {
        // Keys in the order of their encodings: the shorter first, then bytewise.
        var map = EntryMap()
        map.integer("v", Self.version)
        map.integer("at", time)
        map.bytes("id", id.bytes)
        switch body {
        case .act(let act):
            map.text("for", act.purpose?.rawValue)
            map.text("who", actor.description)
            map.text("kind", "act")
            map.text("role", act.role?.rawValue)
            map.text("action", act.action.rawValue)
            map.texts("fields", act.fields, \.rawValue)
            map.bytes("policy", act.policy?.digest.bytes)
            if case .denied(let reason) = act.decision { map.text("reason", reason.description) }
            map.text("ticket", act.ticket?.description)
            map.boolean("allowed", act.decision == .allowed)
            map.bytes("content", act.content?.bytes)
            map.texts("objects", act.objects, \.description)
            map.bytes("session", session.bytes)
            map.text("version", act.policy?.version?.description)
        case .outcome(let outcome):
            map.bytes("act", outcome.act.bytes)
            map.text("who", actor.description)
            map.text("kind", "outcome")
            if !outcome.counts.isEmpty {
                let counts = outcome.counts.map { ($0.key.rawValue, CBOR.integer($0.value)) }
                map.item("counts", .map(Dictionary(uniqueKeysWithValues: counts)))
            }
            map.texts("fields", outcome.fields, \.rawValue)
            map.text("reason", outcome.reason?.description)
            map.text("result", outcome.result.rawValue)
            map.texts("objects", outcome.objects, \.description)
            map.bytes("session", session.bytes)
        }
        return map.encoded
    }

    /// Reads an entry.
    ///
    /// - Throws: `AuditEntryError` for anything that `encoded` would not have made.
    package init(_ bytes: UnsafeRawBufferPointer) throws(AuditEntryError) {
        let map: CBOR
        do { map = try CBOR(bytes) } catch { throw .malformed }
        guard let version = map["v"]?.integer else { throw .malformed }
        guard version == Self.version else { throw .newer }
        guard let id = map["id"]?.bytes.flatMap({ AuditID($0) }), let time = map["at"]?.integer,
            let session = map["session"]?.bytes.flatMap({ AuditID($0) }),
            let actor = map["who"]?.text.flatMap({ AuditName($0) }),
            let body = Self.act(map) ?? Self.outcome(map)
        else { throw .malformed }
        self.init(id: id, time: time, session: session, actor: actor, body: body)
        guard encoded.elementsEqual(bytes) else { throw .malformed }
    }

    package init(_ bytes: [UInt8]) throws(AuditEntryError) {
        self = try bytes.withBytes { (bytes) throws(AuditEntryError) in try AuditEntry(bytes) }
    }

    private static func names(_ item: CBOR?) -> [AuditName] {
        (item?.array ?? []).compactMap { $0.text.flatMap { AuditName($0) } }
    }

    private static func labels(_ item: CBOR?) -> [LabelID] {
        (item?.array ?? []).compactMap { $0.text.map { LabelID($0) } }
    }

    private static func act(_ map: CBOR) -> Body? {
        guard map["kind"]?.text == "act", let allowed = map["allowed"]?.boolean,
            let action = map["action"]?.text.flatMap(AuditAction.init(rawValue:))
        else { return nil }
        let reason = map["reason"]?.text.map { AuditReason(stored: $0) ?? .unknown }
        return .act(
            AuditAct(
                action, objects: names(map["objects"]), fields: labels(map["fields"]),
                role: map["role"]?.text.flatMap(Role.init(rawValue:)),
                purpose: map["for"]?.text.flatMap(Purpose.init(rawValue:)),
                ticket: map["ticket"]?.text.flatMap { AuditTicket($0) },
                decision: allowed ? .allowed : .denied(reason ?? .unknown),
                policy: map["policy"]?.bytes.flatMap { TreeHash($0) }.map { digest in
                    AuditPolicy(
                        version: map["version"]?.text.flatMap { AuditVersion($0) }, digest: digest)
                }, content: map["content"]?.bytes.flatMap { TreeHash($0) }))
    }

    private static func outcome(_ map: CBOR) -> Body? {
        guard map["kind"]?.text == "outcome",
            let act = map["act"]?.bytes.flatMap({ AuditID($0) }),
            let result = map["result"]?.text.flatMap(AuditResult.init(rawValue:))
        else { return nil }
        var counts: [AuditCount: Int64] = [:]
        if case .map(let pairs) = map["counts"] {
            for (key, value) in pairs {
                guard let count = AuditCount(rawValue: key), let value = value.integer else {
                    return nil
                }
                counts[count] = value
            }
        }
        return .outcome(
            AuditOutcome(
                of: act, result,
                reason: map["reason"]?.text.map { AuditReason(stored: $0) ?? .unknown },
                objects: names(map["objects"]), fields: labels(map["fields"]), counts: counts))
    }
}

/// A map of fewer than 24 members that are written in their order; those that are `nil` or empty are
/// left out. An act writes two, so no tree is built for them.
private struct EntryMap {
    private var output: [UInt8] = [0]
    private var count: UInt8 = 0

    init() { output.reserveCapacity(320) }

    var encoded: [UInt8] {
        var encoded = output
        encoded[0] = CBORWriter.Major.map.rawValue << 5 | count
        return encoded
    }

    private mutating func key(_ key: StaticString) {
        count += 1
        key.withUTF8Buffer { CBORWriter.text($0, to: &output) }
    }

    mutating func integer(_ key: StaticString, _ value: Int64) {
        self.key(key)
        CBORWriter.integer(value, to: &output)
    }

    mutating func boolean(_ key: StaticString, _ value: Bool) {
        self.key(key)
        CBORWriter.boolean(value, to: &output)
    }

    mutating func bytes(_ key: StaticString, _ value: [UInt8]?) {
        guard let value else { return }
        self.key(key)
        CBORWriter.bytes(value, to: &output)
    }

    mutating func text(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        CBORWriter.text(value, to: &output)
    }

    mutating func texts<Item>(
        _ key: StaticString, _ items: [Item], _ text: (Item) -> String
    ) {
        guard !items.isEmpty else { return }
        self.key(key)
        CBORWriter.array(count: items.count, to: &output)
        for item in items { CBORWriter.text(text(item), to: &output) }
    }

    mutating func item(_ key: StaticString, _ item: CBOR) {
        self.key(key)
        output += item.encoded
    }
}

/// Why bytes are no entry of the audit log.
package enum AuditEntryError: Error, Sendable, Hashable {
    case malformed
    /// It was written by a later version of Strata.
    case newer
}

/// What links entries, read without making anything of the rest.
struct AuditLink {
    var id: UInt128
    /// The entry whose outcome it is.
    var act: UInt128?

    /// `nil` where the bytes are no map with an id of 16 bytes.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = CBORReader(bytes)
        guard let count = try? reader.map() else { return nil }
        var id: UInt128?
        for _ in 0..<count {
            guard let key = try? reader.utf8() else { return nil }
            if key.count == 2, key[0] == 0x69, key[1] == 0x64 {
                guard let name = Self.name(&reader) else { return nil }
                id = name
            } else if key.count == 3, key[0] == 0x61, key[1] == 0x63, key[2] == 0x74 {
                guard let name = Self.name(&reader) else { return nil }
                act = name
            } else if key.count > 3 {
                // Keys come in the order of their lengths: nothing of interest follows.
                break
            } else {
                guard (try? reader.skip()) != nil else { return nil }
            }
        }
        guard let id else { return nil }
        self.id = id
    }

    private static func name(_ reader: inout CBORReader) -> UInt128? {
        guard let bytes = try? reader.bytes(), bytes.count == 16 else { return nil }
        return bytes.loadUnaligned(as: UInt128.self)
    }
}

extension CBORReader {
    /// Moves behind an item that holds no other.
    mutating func skip() throws(CBORError) {
        if takeNull() { return }
        var ahead = self
        switch try ahead.head().0 {
        case .unsigned, .negative: _ = try integer()
        case .bytes: _ = try bytes()
        case .text: _ = try utf8()
        case .simple: _ = try boolean()
        case .array, .map: throw .unexpected
        }
    }
}
