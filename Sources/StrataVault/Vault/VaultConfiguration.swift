/// What a vault's folder says about it: where things are, and how the root key is found. No secret.
///
/// A text of lines `name = value` behind the line `strata vault 2`.
package struct VaultConfiguration: Sendable, Hashable {
    package var vault: VaultID
    package var provider: KeyProviderSettings
    /// The address of the database of records; `nil` for a file in the folder.
    package var records: String?
    /// The address of the key store; `nil` for a file in the folder.
    package var keys: String?
    /// The folder of the ledger of erasures; `nil` for one in the vault's folder.
    package var ledger: String?
    /// How many days the oldest backup or copy of the vault is kept; `nil` where nobody said.
    package var backupsKept: Int?
    /// Which hand-over to another root is in force: the key store's rows name it, too.
    package var root: String?
    /// The root key that was in use before, while it is not destroyed.
    package var former: KeyProviderSettings?
    /// The kind of a root key that was left and not destroyed: copies from then open with it.
    package var leftBehind: KeyProviderKind?
    /// What is set of the audit log, by names without `audit.`.
    package var audit: [String: String] = [:]
    /// Where the archive is, by names without `archive.`.
    package var archive: [String: String] = [:]
    /// Where backups go, by names without `backup.`.
    package var backup: [String: String] = [:]
    /// In the copy that a database holds: the vault's folder.
    package var folder: String?

    package init(
        vault: VaultID, provider: KeyProviderSettings, records: String? = nil,
        keys: String? = nil, ledger: String? = nil
    ) {
        self.vault = vault
        self.provider = provider
        self.records = records
        self.keys = keys
        self.ledger = ledger
    }

    private static let title = "strata vault 2"
    /// The format of versions before the first release, of which nothing is read any more.
    private static let formerTitle = "strata vault 1"
    /// What may be said of how long backups are kept.
    package static let backupDays = 0...36_500

    package var text: String {
        var lines = [Self.title, "vault = \(vault)", "provider = \(provider.kind.rawValue)"]
        func append(_ settings: KeyProviderSettings, _ prefix: String) {
            for (name, value) in settings.values.sorted(by: { $0.key < $1.key }) {
                lines.append("\(prefix).\(name) = \(value)")
            }
        }
        append(provider, "provider")
        if let records { lines.append("records = \(records)") }
        if let keys { lines.append("keys = \(keys)") }
        if let ledger { lines.append("ledger = \(ledger)") }
        if let backupsKept { lines.append("backups-kept = \(backupsKept)") }
        if let root { lines.append("root = \(root)") }
        if let former {
            lines.append("former = \(former.kind.rawValue)")
            append(former, "former")
        }
        if let leftBehind { lines.append("left-behind = \(leftBehind.rawValue)") }
        for (name, value) in audit.sorted(by: { $0.key < $1.key }) {
            lines.append("audit.\(name) = \(value)")
        }
        for (name, value) in archive.sorted(by: { $0.key < $1.key }) {
            lines.append("archive.\(name) = \(value)")
        }
        for (name, value) in backup.sorted(by: { $0.key < $1.key }) {
            lines.append("backup.\(name) = \(value)")
        }
        if let folder { lines.append("folder = \(folder)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// - Throws: `VaultConfigurationError`.
    package init(text: String) throws(VaultConfigurationError) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("strata vault ") else {
            throw .notOne
        }
        guard first != Self.formerTitle else { throw .older(String(first)) }
        guard first == Self.title else { throw .newer(String(first)) }
        var values: [String: String] = [:]
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            guard let equals = line.firstRange(of: " = ") else { throw .line(index + 1) }
            let name = String(line[..<equals.lowerBound])
            guard values[name] == nil else { throw .line(index + 1) }
            values[name] = String(line[equals.upperBound...])
        }
        guard let vault = values["vault"].flatMap({ VaultID($0) }) else { throw .missing("vault") }
        guard let kind = values["provider"].flatMap(KeyProviderKind.init(rawValue:)) else {
            throw .missing("provider")
        }
        self.vault = vault
        func settings(_ kind: KeyProviderKind, _ prefix: String) -> KeyProviderSettings {
            KeyProviderSettings(
                kind: kind,
                values: values.reduce(into: [:]) { settings, entry in
                    guard entry.key.hasPrefix(prefix) else { return }
                    settings[String(entry.key.dropFirst(prefix.count))] = entry.value
                })
        }
        provider = settings(kind, "provider.")
        records = values["records"]
        keys = values["keys"]
        ledger = values["ledger"]
        root = values["root"]
        if let text = values["backups-kept"] {
            guard let days = Int(text), Self.backupDays.contains(days) else {
                throw .missing("backups-kept")
            }
            backupsKept = days
        }
        if let text = values["left-behind"] {
            guard let kind = KeyProviderKind(rawValue: text) else { throw .missing("left-behind") }
            leftBehind = kind
        }
        if let text = values["former"] {
            guard let kind = KeyProviderKind(rawValue: text) else { throw .missing("former") }
            former = settings(kind, "former.")
        }
        audit = settings(.passphrase, "audit.").values
        archive = settings(.passphrase, "archive.").values
        backup = settings(.passphrase, "backup.").values
        folder = values["folder"]
    }
}

/// What is wrong with a vault's own description.
package enum VaultConfigurationError: Error, Sendable, Hashable {
    case notOne
    case newer(String)
    case older(String)
    case line(Int)
    case missing(String)
}
