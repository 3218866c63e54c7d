import StrataCore
package import StrataVault

/// What `strata queue next --format json` prints.
package struct QueueLeadReport: Sendable, Encodable {
    package var lead: String
    package var subject: String
    /// Its last digits alone.
    package var number: String
    package var tier: String
    package var until: String
    package var isStale: Bool
    package var isCallBack: Bool

    package init(_ lead: QueueDesk.Lead, _ vault: Vault) {
        self.lead = lead.lead
        subject = vault.keys.identifiers.identifier(.subject, lead.subject)
        number = lead.maskedNumber
        tier = lead.tier.rawValue
        until = TimeText.utc(lead.until)
        isStale = lead.isStale
        isCallBack = lead.isCallBack
    }
}

/// What `strata queue result --format json` prints.
package struct QueueOutcomeReport: Sendable, Encodable {
    package var result: String
    package var listed: Int
    package var undoUntil: String

    package init(_ outcome: QueueResults.Outcome) {
        result = outcome.result
        listed = outcome.listed
        undoUntil = TimeText.utc(outcome.undoUntil)
    }
}
