package import StrataCore
package import StrataVault

/// Who is not to be called: numbers and people, without any other trace of them.
package struct DoNotCall: Sendable {
    let vault: Vault

    /// One's own list, beside registries.
    package static let own = "own"
    /// The scope of whoever is not to be called for anything.
    package static let everything = "all"

    package init(vault: Vault) { self.vault = vault }

    /// A number or a person.
    package enum Target: Sendable, Hashable {
        case phone(String)
        case identity(String)
    }

    /// - Throws: `SubjectError.badQuery` for what is no such value.
    func entry(_ target: Target) throws(SubjectError) -> [UInt8] {
        var normalised: [UInt8]?
        let kind: UInt8
        switch target {
        case .phone(var text):
            kind = 1
            normalised = text.withUTF8(ValueNormaliser.phone)
        case .identity(var text):
            kind = 2
            normalised = text.withUTF8(ValueNormaliser.identity)
        }
        guard let normalised else { throw .badQuery }
        return vault.keys.suppression.entry([kind] + normalised)
    }

    /// Puts a number or person on one's own list; again is the same as once.
    package func add(_ target: Target, scope: String = everything, at time: Int64) throws {
        let row = SuppressionRow(
            entry: try entry(target), scope: scope, source: Self.own, version: "", time: time)
        try vault.act(.doNotCallAdd) { transaction in
            let known = try transaction.suppressions(row.entry)
            guard !known.contains(where: { $0.scope == scope && $0.source == Self.own }) else {
                return
            }
            try transaction.put([row])
        }
    }

    /// What stands against a call; empty where nothing does.
    package func check(_ target: Target, scope: String? = nil) throws -> [SuppressionRow] {
        let entry = try entry(target)
        return try AuditTrail(vault).perform(.init(.doNotCallCheck)) {
            try vault.records.read { try $0.suppressions(entry) }.filter {
                scope == nil || $0.scope == Self.everything || $0.scope == scope
            }
        }
    }

    /// Whether any of some normalised numbers is listed.
    func bars(_ phones: [[UInt8]], _ reader: RecordReader) throws -> Bool {
        try phones.contains { phone in
            let entry = vault.keys.suppression.entry([1] + phone)
            return try !reader.suppressions(entry).isEmpty
        }
    }

    /// What asking to take an entry out did.
    package enum Removal: Sendable, Hashable {
        /// A second person has to ask for the same.
        case asked
        case removed
    }

    /// Takes an entry out of one's own list: two people have to ask for it.
    ///
    /// - Throws: `DoNotCallError.notListed`, `.samePerson`.
    package func remove(
        _ target: Target, scope: String = everything, by person: String
    ) throws -> Removal {
        let entry = try entry(target)
        var request = AuditTrail.Request(.doNotCallRemove)
        request.texts = ["by": person]
        request.details = [TreeHash.digest(entry + Array(scope.utf8)).description]
        return try AuditTrail(vault).perform(request) { try remove(entry, scope, by: person) }
    }

    private func remove(_ entry: [UInt8], _ scope: String, by person: String) throws -> Removal {
        try vault.records.write { transaction in
            guard
                var row = try transaction.suppressions(entry).first(where: {
                    $0.scope == scope && $0.source == Self.own
                })
            else { throw DoNotCallError.notListed }
            // Who signed in has the agreement of a second person already, where it is needed.
            if vault.actor != nil {
                try transaction.remove([row])
                return .removed
            }
            guard let first = row.removalAskedBy else {
                row.removalAskedBy = person
                try transaction.put([row])
                return .asked
            }
            guard !PersonName.same(first, person) else { throw DoNotCallError.samePerson }
            try transaction.remove([row])
            return .removed
        }
    }

    /// A source of entries: which, how many, how old.
    package struct Source: Sendable, Encodable {
        package var source: String
        package var version: String
        package var entries: Int
        /// Microseconds since 1970, UTC, of the newest entry.
        package var newest: Int64
    }

    /// The lists that there are, for whoever may see open data.
    package func listSources() throws -> [Source] {
        try AuditTrail(vault).perform(.init(.catalogueList)) { try sources() }
    }

    func sources() throws -> [Source] {
        try vault.records.read { reader in
            try reader.suppressionSources().map {
                Source(
                    source: $0.source, version: $0.version, entries: $0.count, newest: $0.newest)
            }
        }
    }
}

/// Why an entry was not taken out.
package enum DoNotCallError: Error, Sendable, Hashable {
    case notListed
    /// Who asked first cannot also agree.
    case samePerson
    /// A registry's list without a number would take out all that is there.
    case emptyRegistry
    /// The registry is there in a later version.
    case olderVersion(String)
}

extension DoNotCallError: MessageError {
    package var message: Message {
        switch self {
        case .notListed: Message("dnc.notListed")
        case .samePerson: Message("dnc.samePerson")
        case .emptyRegistry: Message("dnc.emptyRegistry")
        case .olderVersion(let version): Message("dnc.olderVersion", ["version": version])
        }
    }
}
