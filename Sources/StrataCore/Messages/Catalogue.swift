/// Every message of Strata in every language, by key.
///
/// One file an area adds its part; a test checks that every key used in the sources stands here,
/// that every entry is used, and that the languages have the same placeholders.
package enum Catalogue {
    package typealias Part = [(key: String, text: LocalizedText)]

    package static let parts: [Part] = [
        common, connect, detect, policy, commands, reports, generate, vault, vaultCommands,
        recordings, relabel, lists, keys, vaultChecks, contacting, contactingCommands, value,
        valueFit, lead, audit, auditCommands, partialErasure,
        access, accounts, server, columns, imports, accountCommands, oidc,
        scoring, valueVault, queue, queueLists, lifecycle, disposal, disposalPage, requests,
        requestRegister,
        archive, backup,
        objectStore,
        local, settings, signIn, administration,
        resources, canaries, transfer,
    ]

    package static let entries: [String: LocalizedText] = {
        var all: [String: LocalizedText] = [:]
        for part in parts {
            for entry in part { all[entry.key] = entry.text }
        }
        return all
    }()

    /// Shorthand for the parts' files.
    static func entry(_ key: String, en: String, zh: String) -> (key: String, text: LocalizedText) {
        (key, LocalizedText(en: en, zh: zh))
    }
}
