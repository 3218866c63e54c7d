import StrataCore

/// A tier's handling as a manager reads it: what the policy decided, in words.
struct HandlingText {
    var handling: Handling

    /// The measures that tell tiers apart, in the policy's order.
    var lines: [ReportGlossary.Handling] {
        var lines = [
            line(.transit, transit), line(.atRest, atRest), line(.secondFactor, secondFactor),
            line(.audit, audit), line(.export, export), line(.backup, backup),
            line(.deidentification, deidentification), line(.consent, consent),
            line(.disposal, disposal),
        ]
        if handling.approvals.count > 0 {
            let count = ["count": "\(handling.approvals.count)"]
            lines.insert(line(.approvals, Message("report.handling.people", count)), at: 4)
        }
        if handling.purposeStated == .yes {
            lines.insert(line(.purposeStated, Message("report.handling.yes")), at: 3)
        }
        if handling.impactAssessment == .yes {
            lines.append(line(.impactAssessment, Message("report.handling.yes")))
        }
        return lines
    }

    private func line(_ property: HandlingProperty, _ message: Message) -> ReportGlossary.Handling {
        line(property, LocalizedText(en: message.text(in: .en), zh: message.text(in: .zh)))
    }

    private func line(
        _ property: HandlingProperty, _ measure: LocalizedText
    ) -> ReportGlossary.Handling {
        ReportGlossary.Handling(aspect: property.title, measure: measure)
    }

    private var transit: Message {
        switch handling.transit {
        case .none: Message("report.handling.none")
        case .tls: Message("report.handling.tls")
        case .tls13: Message("report.handling.tls13")
        case .mutual: Message("report.handling.mutualTLS")
        }
    }

    private var atRest: Message {
        switch (handling.atRest, handling.keyScope) {
        case (.signed, _): Message("report.handling.signed")
        case (.capturedTemporarily, _): Message("report.handling.capturedTemporarily")
        case (.never, _): Message("report.handling.neverStored")
        case (.sealed, .subject): Message("report.handling.sealedSubject")
        case (.sealed, .tier): Message("report.handling.sealedTier")
        case (.sealed, _): Message("report.handling.sealed")
        }
    }

    private var secondFactor: LocalizedText {
        switch handling.secondFactor {
        case .notNeeded:
            let message = Message("report.handling.notNeeded")
            return LocalizedText(en: message.text(in: .en), zh: message.text(in: .zh))
        case .within(let duration):
            return LocalizedText(en: duration.text(in: .en), zh: duration.text(in: .zh))
        }
    }

    private var audit: Message {
        switch handling.audit {
        case .none: Message("report.handling.none")
        case .counted: Message("report.handling.counted")
        case .changes: Message("report.handling.changes")
        case .everyAccess: Message("report.handling.everyAccess")
        case .entryFirst: Message("report.handling.entryFirst")
        }
    }

    private var export: Message {
        switch handling.export {
        case .open: Message("report.handling.free")
        case .watermarked: Message("report.handling.watermarked")
        case .masked: Message("report.handling.masked")
        case .sealed: Message("report.handling.sealedFile")
        case .forbidden: Message("report.handling.forbidden")
        }
    }

    private var backup: Message {
        switch handling.backup {
        case .plain: Message("report.handling.plain")
        case .sealed: Message("report.handling.sealed")
        case .separateKeys: Message("report.handling.separateKeys")
        case .none: Message("report.handling.noBackup")
        }
    }

    private var deidentification: Message {
        switch handling.deidentification {
        case .none: Message("report.handling.asItIs")
        case .pseudonymised: Message("report.handling.pseudonymised")
        case .aggregated: Message("report.handling.aggregated")
        case .excluded: Message("report.handling.excluded")
        }
    }

    private var consent: Message {
        switch handling.consent {
        case .none: Message("report.handling.notNeeded")
        case .notice: Message("report.handling.notice")
        case .consent: Message("report.handling.consent")
        case .separate: Message("report.handling.separateConsent")
        case .guardian: Message("report.handling.guardianConsent")
        }
    }

    private var disposal: Message {
        switch handling.disposal {
        case .clear: Message("report.handling.clear")
        case .purge: Message("report.handling.purge")
        case .certified: Message("report.handling.cryptoErase")
        }
    }
}
