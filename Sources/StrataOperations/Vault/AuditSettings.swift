package import StrataCore
package import StrataVault

/// What is changed of where copies of the log go, and of how long the disk may take.
package struct AuditSettings: Sendable, Hashable {
    /// A folder for entries that the first disk does not take; an empty text ends it.
    package var failover: String?
    /// Places by name; an empty text ends one.
    package var witnesses: [String: String] = [:]
    /// How often checkpoints go to them; 0 for on demand alone.
    package var witnessMinutes: Int?
    /// Seconds for which an act waits for the disk.
    package var limitSeconds: Int?

    package init() {}

    /// Changes the settings of a vault. Whoever agrees to it agrees to these and no others.
    ///
    /// - Throws: `AuditSettingsError`, `AccessError`, `VaultError.file`.
    package func apply(to vault: Vault) throws {
        let settings = try checked()
        var request = AuditTrail.Request(.auditSet)
        request.details = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value ?? "")" }
        try AuditTrail(vault).perform(request) { try vault.setAudit(settings) }
    }

    /// The settings as the vault's configuration has them.
    ///
    /// - Returns: Values by name; `nil` takes one out.
    /// - Throws: `AuditSettingsError.wrong` where one is none, `.nothing`.
    package func checked() throws(AuditSettingsError) -> [String: String?] {
        var settings: [String: String?] = [:]
        if let failover {
            guard failover.isEmpty || failover.hasPrefix("/"), !failover.contains("\n") else {
                throw .wrong("failover")
            }
            settings["failover"] = .some(failover.isEmpty ? nil : failover)
        }
        for (name, place) in witnesses {
            let isName = name.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
            guard !name.isEmpty, isName, place.isEmpty || AuditWitness(place) != nil,
                !place.contains("\n")
            else { throw .wrong("witness") }
            settings["witness.\(name)"] = .some(place.isEmpty ? nil : place)
        }
        if let witnessMinutes {
            guard (0...525_600).contains(witnessMinutes) else { throw .wrong("witness-minutes") }
            settings["witness-minutes"] = .some(witnessMinutes == 0 ? nil : "\(witnessMinutes)")
        }
        if let limitSeconds {
            guard (1...600).contains(limitSeconds) else { throw .wrong("limit-seconds") }
            settings["limit-seconds"] = .some("\(limitSeconds)")
        }
        guard !settings.isEmpty else { throw .nothing }
        return settings
    }
}

/// Why settings of the log were not changed.
package enum AuditSettingsError: Error, Sendable, Hashable {
    /// That one has no such value.
    case wrong(String)
    case nothing
}

extension AuditSettingsError: MessageError {
    package var message: Message { Message("audit.set.wrong") }
}
