package import StrataCore

extension AuditEntry {
    /// The version of the encoding.
    static let version: Int64 = 1

    /// The one encoding of the entry: a map of deterministic CBOR, whose bytes are the leaf.
    package var encoded: [UInt8] {
        var map: [String: CBOR] = [
            "v": .integer(Self.version), "id": .bytes(id.bytes), "at": .integer(time),
            "who": .text(actor.description), "session": .bytes(session.bytes),
        ]
        func put(_ key: String, _ items: [CBOR]) { if !items.isEmpty { map[key] = .array(items) } }
        switch body {
        case .act(let act):
            map["kind"] = .text("act")
            map["action"] = .text(act.action.rawValue)
            put("objects", act.objects.map { .text($0.description) })
            put("fields", act.fields.map { .text($0.rawValue) })
            map["role"] = act.role.map { .text($0.rawValue) }
            map["for"] = act.purpose.map { .text($0.rawValue) }
            map["ticket"] = act.ticket.map { .text($0.description) }
            switch act.decision {
            case .allowed: map["allowed"] = .boolean(true)
            case .denied(let reason):
                map["allowed"] = .boolean(false)
                map["reason"] = .text(reason.description)
            }
            if let policy = act.policy {
                map["policy"] = .bytes(policy.digest.bytes)
                map["version"] = policy.version.map { .text($0.description) }
            }
            map["content"] = act.content.map { .bytes($0.bytes) }
        case .outcome(let outcome):
            map["kind"] = .text("outcome")
            map["act"] = .bytes(outcome.act.bytes)
            map["result"] = .text(outcome.result.rawValue)
            map["reason"] = outcome.reason.map { .text($0.description) }
            put("objects", outcome.objects.map { .text($0.description) })
            put("fields", outcome.fields.map { .text($0.rawValue) })
            if !outcome.counts.isEmpty {
                map["counts"] = .map(
                    outcome.counts.reduce(into: [:]) { $0[$1.key.rawValue] = .integer($1.value) })
            }
        }
        return CBOR.map(map).encoded
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
