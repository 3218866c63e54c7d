package import StrataCore
package import StrataVault

/// Shows every clock of a person's data: rule, event, source, date, and what stands against
/// destruction.
package struct LifecycleExplain: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let language: Language
    private let now: Int64

    /// - Parameters:
    ///   - vault: The vault.
    ///   - policy: What counts; whoever signed in is under the vault's own.
    ///   - language: Of the texts.
    ///   - now: Microseconds since 1970, UTC; may be still to come, to see what will be.
    package init(vault: Vault, policy: Policy, language: Language, now: Int64) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.language = language
        self.now = now
    }

    /// - Throws: `SubjectError.gone`, `AccessError`, `VaultError.tampered`.
    package func explain(_ number: Int64) throws -> LifecycleExplanation {
        var request = AuditTrail.Request(.lifecycleExplain)
        request.subjects = [number]
        return try AuditTrail(vault, policy: policy).perform(request) {
            try vault.records.read { reader in
                guard let subject = try reader.subject(number), subject.state != .merged else {
                    throw SubjectError.gone
                }
                var reading = try LifecycleReading(vault, policy, at: now, reader)
                let parts = try reading.parts(of: subject, reader)
                return LifecycleExplanation(
                    subject: vault.keys.identifiers.identifier(.subject, number),
                    isRestricted: subject.state == .restricted,
                    holds: try LegalHolds(reader, vault).on(subject, reader).map {
                        .init(
                            hold: vault.keys.identifiers.identifier(.legalHold, $0.number),
                            matter: $0.matter, review: $0.review)
                    },
                    parts: parts.map { part($0, reading.verdict(on: $0, of: parts, policy)) })
            }
        }
    }

    private func part(
        _ part: LifecycleReading.Part, _ verdict: LifecycleVerdict
    ) -> LifecycleExplanation.Part {
        LifecycleExplanation.Part(
            retentionClass: part.retentionClass.rawValue,
            title: part.retentionClass.title[language],
            records: part.records.prefix(100).map {
                vault.keys.identifiers.identifier(.record, $0)
            },
            count: part.records.count, stage: verdict.stage.rawValue,
            stageText: verdict.stage.message.text(in: language),
            archive: verdict.archiveAt.map(Self.day), dispose: verdict.disposeAt.map(Self.day),
            restrictedFrom: verdict.restrictedFrom.map(Self.day), holds: verdict.holds,
            because: verdict.because.map { reason in
                LifecycleExplanation.Reason(
                    rule: reason.head.id, law: reason.head.grounds.law,
                    bound: reason.bound.rawValue, length: reason.length.description,
                    from: reason.from.rawValue, event: reason.event.map { Self.day($0.time) },
                    source: reason.event?.source, end: reason.end.map(Self.day),
                    decides: reason.decides, text: text(reason))
            })
    }

    private static func day(_ time: Int64) -> String { String(CivilTime(time).text.prefix(10)) }

    private func text(_ reason: LifecycleReason) -> String {
        let length = reason.length.text(in: language)
        let from = reason.from.title[language]
        let rule = reason.head.because[language]
        guard let event = reason.event, let end = reason.end else {
            return Message(
                "lifecycle.reason.notBegun",
                [
                    "bound": reason.bound.message.text(in: language), "length": length,
                    "from": from, "rule": rule,
                ]
            ).text(in: language)
        }
        return Message(
            "lifecycle.reason",
            [
                "bound": reason.bound.message.text(in: language), "length": length, "from": from,
                "event": Self.day(event.time), "end": Self.day(end), "rule": rule,
            ]
        ).text(in: language)
    }
}

/// What `strata lifecycle explain --format json` prints.
package struct LifecycleExplanation: Sendable, Encodable, Hashable {
    package struct Hold: Sendable, Encodable, Hashable {
        package var hold: String
        package var matter: String
        package var review: String
    }

    package struct Reason: Sendable, Encodable, Hashable {
        package var rule: String
        package var law: String?
        package var bound: String
        package var length: String
        package var from: String
        /// Days; absent where the event has not happened.
        package var event: String?
        package var source: String?
        package var end: String?
        package var decides: Bool
        package var text: String
    }

    package struct Part: Sendable, Encodable, Hashable {
        package var retentionClass: String
        package var title: String
        /// At most a hundred.
        package var records: [String]
        package var count: Int
        package var stage: String
        package var stageText: String
        /// Days; absent where nothing runs.
        package var archive: String?
        package var dispose: String?
        package var restrictedFrom: String?
        package var holds: Int
        package var because: [Reason]
    }

    package var subject: String
    package var isRestricted: Bool
    package var holds: [Hold]
    package var parts: [Part]
}

extension LifecycleVerdict.Stage {
    package var message: Message {
        switch self {
        case .active: Message("lifecycle.stage.active")
        case .archive: Message("lifecycle.stage.archive")
        case .restricted: Message("lifecycle.stage.restricted")
        case .due: Message("lifecycle.stage.due")
        case .held: Message("lifecycle.stage.held")
        }
    }
}

extension LifecycleReason.Bound {
    package var message: Message {
        switch self {
        case .active: Message("lifecycle.bound.active")
        case .archive: Message("lifecycle.bound.archive")
        case .floor: Message("lifecycle.bound.floor")
        case .ceiling: Message("lifecycle.bound.ceiling")
        }
    }
}
