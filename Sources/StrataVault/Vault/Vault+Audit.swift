extension Vault {
    /// The folder of the audit log.
    package static func auditFolder(_ folder: String) -> String { folder + "/audit" }

    /// Makes the keys of the audit log and of backups for a vault that was made before there were any.
    static func addKeys(
        to keyStore: KeyStore, _ state: KeyStore.State, _ provider: any KeyProvider, now: Int64
    ) throws {
        let known = try keyStore.systemKeys().map(\.purpose)
        let missing = [SystemKeyPurpose.audit, .backup].filter { !known.contains($0) }
        guard !missing.isEmpty else { return }
        try keyStore.replaceSystemKeys(
            VaultKeys.make(
                missing, vault: state.vault, generation: state.epoch, now: now,
                provider: provider))
    }

    /// The audit log.
    ///
    /// - Throws: `AuditError` where it cannot be opened: then nothing happens that has to be logged.
    package func audit() throws -> AuditLog {
        try auditLog.withLock { log in
            if let log { return log }
            let opened = try AuditLog(
                path: Self.auditFolder(folder), keys: keys.audit,
                options: configuration.auditOptions,
                mark: keyStore.auditMark(), keep: { [keyStore] in try keyStore.put($0) })
            log = opened
            return opened
        }
    }

    /// The log, where it was opened.
    var openAudit: AuditLog? { auditLog.withLock { $0 } }

    /// Publishes what was logged. Where that is not possible now, the next one to open the log
    /// does it: the entries are durable.
    func closeAudit() {
        auditLog.withLock { log in
            try? log?.close()
            log = nil
        }
    }

    func abandonAudit() {
        auditLog.withLock { log in
            log?.abandon()
            log = nil
        }
    }

    /// What may be erased of the log's entries.
    package func auditContents() throws -> AuditContents {
        AuditContents(try audit().folder, keys.catalogue)
    }

    /// Changes what is set of the audit log; `nil` takes a setting out. Witnesses are in force at once,
    /// the failover and the limit when the vault is opened anew.
    package func setAudit(_ settings: [String: String?]) throws {
        try redescribe { for (name, value) in settings { $0.audit[name] = value } }
    }
}

extension VaultConfiguration {
    /// The settings of the audit log as limits and places.
    package var auditOptions: AuditLog.Options {
        var options = AuditLog.Options()
        options.failover = audit["failover"]
        if let seconds = audit["limit-seconds"].flatMap({ Int($0) }), (1...600).contains(seconds) {
            options.limitMilliseconds = seconds * 1_000
        }
        return options
    }
}
