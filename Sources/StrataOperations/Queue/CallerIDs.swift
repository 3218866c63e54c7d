package import StrataCore
package import StrataVault

/// A number that calls are made from: whose it is, of which kind, and what it may be used for.
package struct CallerID: Sendable, Hashable {
    package var number: Int64
    package var phone: String
    /// The company that holds it.
    package var holder: String
    package var kind: Kind
    package var purposes: [Purpose]

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case landline, mobile
        case shortCode = "short_code"
        case tollFree = "toll_free"
        case sip
    }
}

/// The registry of caller ids. Companies' numbers are no persons', but which campaign calls from
/// where can give lists away: it is sealed.
package struct CallerIDs: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    private static func purpose(_ number: Int64) -> String { "caller id \(number)" }

    /// The numbers, for whoever asks.
    ///
    /// - Throws: `AccessError`, `SealError`, `DatabaseError`.
    package func list() throws -> [CallerID] {
        try AuditTrail(vault).perform(.init(.catalogueList)) { try all() }
    }

    /// - Throws: `SealError`, `DatabaseError`.
    func all() throws -> [CallerID] {
        try vault.records.read { reader in
            try reader.documents(.callerID).map { row in
                let body = try CBOR(
                    try vault.keys.catalogue.open(
                        row.sealed ?? [], for: Self.purpose(row.number)))
                guard let phone = body["phone"]?.text,
                    let kind = body["kind"]?.text.flatMap(CallerID.Kind.init(rawValue:))
                else { throw SealError.malformed }
                return CallerID(
                    number: row.number, phone: phone, holder: body["holder"]?.text ?? "",
                    kind: kind,
                    purposes: (body["purposes"]?.array ?? []).compactMap {
                        $0.text.flatMap(Purpose.init(rawValue:))
                    })
            }
        }
    }

    /// Adds a number, or changes what is known of it.
    ///
    /// - Throws: `SubjectError.badQuery` for what is no number, `CallerIDError.noHolder`.
    package func add(
        _ text: String, holder: String, kind: CallerID.Kind, purposes: [Purpose]
    ) throws -> CallerID {
        guard !holder.allSatisfy(\.isWhitespace), !purposes.isEmpty else {
            throw CallerIDError.noHolder
        }
        let phone = try Self.normal(text)
        var request = AuditTrail.Request(.callerIDSet)
        request.details = [vault.keys.audit.pseudonym("cid", phone).description]
        return try AuditTrail(vault).attempt(request) { attempt in
            try attempt.begin()
            return try put(phone, holder: holder, kind: kind, purposes: purposes)
        }
    }

    private func put(
        _ phone: String, holder: String, kind: CallerID.Kind, purposes: [Purpose]
    ) throws -> CallerID {
        let known = try all().first { $0.phone == phone }?.number
        let number = try known ?? vault.keyStore.allocate(1)
        let body = CBOR.map([
            "phone": .text(phone), "holder": .text(holder), "kind": .text(kind.rawValue),
            "purposes": .array(purposes.map { .text($0.rawValue) }),
        ])
        try vault.records.write { transaction in
            try transaction.put(
                DocumentRow(
                    kind: .callerID, number: number, revision: 0, clear: CBOR.map([:]).encoded,
                    sealed: vault.keys.catalogue.seal(body.encoded, for: Self.purpose(number))))
        }
        return CallerID(
            number: number, phone: phone, holder: holder, kind: kind, purposes: purposes)
    }

    /// - Throws: `CallerIDError.unknown`.
    package func remove(_ text: String) throws {
        let phone = try Self.normal(text)
        var request = AuditTrail.Request(.callerIDSet)
        request.details = [vault.keys.audit.pseudonym("cid", phone).description]
        try AuditTrail(vault).perform(request) {
            guard let known = try all().first(where: { $0.phone == phone }) else {
                throw CallerIDError.unknown
            }
            try vault.records.write { try $0.delete(.callerID, known.number) }
        }
    }

    /// Sees to it that a number may be called from for a purpose.
    ///
    /// - Returns: The number in one form.
    /// - Throws: `CallerIDError`.
    func check(_ text: String, for purpose: Purpose) throws -> String {
        let phone = try Self.normal(text)
        guard let known = try all().first(where: { $0.phone == phone }) else {
            throw CallerIDError.unknown
        }
        guard known.purposes.contains(purpose) else { throw CallerIDError.otherUse }
        return phone
    }

    private static func normal(_ text: String) throws -> String {
        var own = text
        guard let normal = own.withUTF8(ValueNormaliser.phone) else { throw SubjectError.badQuery }
        return String(decoding: normal, as: UTF8.self)
    }
}

/// What is wrong with a caller id.
package enum CallerIDError: Error, Sendable, Hashable {
    case unknown
    case noHolder
    /// It is registered for other purposes.
    case otherUse
}

extension CallerIDError: MessageError {
    package var message: Message {
        switch self {
        case .unknown: Message("callerID.unknown")
        case .noHolder: Message("callerID.noHolder")
        case .otherUse: Message("callerID.otherUse")
        }
    }
}

/// What `strata caller-id list --format json` prints, one a number.
package struct CallerIDReport: Sendable, Encodable {
    package var phone: String
    package var holder: String
    package var kind: String
    package var purposes: [String]

    package init(_ callerID: CallerID) {
        phone = callerID.phone
        holder = callerID.holder
        kind = callerID.kind.rawValue
        purposes = callerID.purposes.map(\.rawValue)
    }
}
