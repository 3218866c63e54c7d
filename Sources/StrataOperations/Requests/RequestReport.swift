import FoundationEssentials
package import StrataCore
package import StrataVault

/// A request as it is shown; what `strata request show --format json` prints. It holds no values.
package struct RequestReport: Sendable, Encodable {
    package struct Authority: Sendable, Encodable {
        package var name: String
        package var country: String
        package var reference: String
        package var scope: String
        package var basis: String
    }

    package struct Step: Sendable, Encodable {
        package var event: String
        package var eventText: String
        package var time: String
        package var by: String
        package var text: String?
    }

    package struct Recipient: Sendable, Encodable {
        package var name: String
        package var time: String
        package var purpose: String?
        package var told: String?
    }

    package var request: String
    package var kind: String
    package var kindText: String
    package var channel: String
    package var channelText: String
    package var state: String
    package var stateText: String
    /// What it waits for.
    package var alert: String?
    package var alertText: String?
    package var received: String
    /// By when it has to be answered, and confirmed.
    package var due: String
    package var acknowledgeBy: String?
    package var acknowledged: String?
    /// By when at the latest, where it is extended.
    package var extendedTo: String?
    package var isExtended: Bool
    /// Whole days left; negative where its time is over.
    package var daysLeft: Int?
    package var ended: String?
    package var people: [String]
    package var needsIdentity: Bool
    package var identifiedBy: String?
    package var identifiedText: String?
    package var needsRelease: Bool
    package var isReleased: Bool
    package var authority: Authority?
    package var ground: String?
    package var groundText: String?
    /// Whether what was written is kept.
    package var hasLetter: Bool
    package var rules: [String]
    package var digest: String?
    package var labels: [String]
    package var records: Int?
    package var verdict: ErasureVerdict?
    package var recipients: [Recipient]
    package var steps: [Step]

    /// - Parameters:
    ///   - request: The request.
    ///   - vault: Whose it is.
    ///   - language: Of the texts.
    ///   - now: Microseconds since 1970, UTC.
    package init(
        _ request: SubjectRequest, _ vault: Vault, _ language: Language, at now: Int64
    ) {
        let identifiers = vault.keys.identifiers
        func text(_ message: Message?) -> String? { message?.text(in: language) }
        self.request = identifiers.identifier(.request, request.number)
        kind = request.kind.rawValue
        kindText = request.kind.title[language]
        channel = request.channel.rawValue
        channelText = request.channel.title[language]
        state = request.state.rawValue
        stateText = request.state.message.text(in: language)
        let alert = request.alert(at: now)
        self.alert = alert?.rawValue
        alertText = text(alert?.message)
        received = TimeText.utc(request.received)
        due = TimeText.utc(request.due)
        acknowledgeBy = request.acknowledgeBy.map(TimeText.utc)
        acknowledged = request.acknowledged.map(TimeText.utc)
        extendedTo = request.extendedTo.map(TimeText.utc)
        isExtended = request.extended != nil
        let day: Int64 = 86_400_000_000
        if request.state == .open {
            let left = request.due - now
            daysLeft = Int(left >= 0 ? left / day : -((-left + day - 1) / day))
        }
        ended = request.ended.map(TimeText.utc)
        people = request.subjects.map { identifiers.identifier(.subject, $0) }
        needsIdentity = request.needsIdentity
        identifiedBy = request.identity?.method.rawValue
        identifiedText = request.identity?.method.title[language]
        needsRelease = request.needsRelease
        isReleased = request.release != nil
        authority = request.authority.map {
            Authority(
                name: $0.name, country: $0.country, reference: $0.reference, scope: $0.scope,
                basis: $0.basis)
        }
        ground = request.ground?.rawValue
        groundText = text(request.ground?.message)
        hasLetter = request.letter != nil
        rules = request.rules
        digest = request.outcome?.digest
        labels = request.outcome?.labels ?? []
        records = request.outcome?.records
        verdict = request.outcome?.verdict.flatMap {
            try? JSONDecoder().decode(ErasureVerdict.self, from: Data($0))
        }
        recipients = request.recipients.map {
            Recipient(
                name: $0.name, time: TimeText.utc($0.time), purpose: $0.purpose?.rawValue,
                told: $0.told.map(TimeText.utc))
        }
        steps = request.events.map {
            Step(
                event: $0.kind.rawValue, eventText: $0.kind.message.text(in: language),
                time: TimeText.utc($0.by.time), by: $0.by.name, text: $0.text)
        }
    }
}

extension SubjectRequest.Channel {
    package var title: LocalizedText {
        switch self {
        case .phone: LocalizedText(en: "by phone", zh: "电话")
        case .email: LocalizedText(en: "by e-mail", zh: "电子邮件")
        case .letter: LocalizedText(en: "by letter", zh: "信函")
        case .web: LocalizedText(en: "on a page", zh: "网页")
        case .person: LocalizedText(en: "in person", zh: "当面")
        }
    }
}

extension SubjectRequest.Method {
    package var title: LocalizedText {
        switch self {
        case .match: LocalizedText(en: "a value that they gave is theirs", zh: "所提供的值与数据相符")
        case .callback: LocalizedText(en: "called back or written to", zh: "回拨或回信核实")
        case .account: LocalizedText(en: "signed in", zh: "登录本人账户")
        case .document: LocalizedText(en: "a document was seen", zh: "查验证件")
        case .agent: LocalizedText(en: "a power of attorney was seen", zh: "查验授权委托书")
        }
    }
}

extension SubjectRequest.State {
    package var message: Message {
        switch self {
        case .open: Message("request.state.open")
        case .fulfilled: Message("request.state.fulfilled")
        case .refused: Message("request.state.refused")
        }
    }
}

extension SubjectRequest.Alert {
    package var message: Message {
        switch self {
        case .overdue: Message("request.alert.overdue")
        case .unacknowledged: Message("request.alert.unacknowledged")
        case .dueSoon: Message("request.alert.dueSoon")
        case .acknowledgeSoon: Message("request.alert.acknowledgeSoon")
        case .tell: Message("request.alert.tell")
        }
    }
}

extension SubjectRequest.Ground {
    package var message: Message {
        switch self {
        case .noData: Message("request.ground.noData")
        case .notIdentified: Message("request.ground.notIdentified")
        case .excessive: Message("request.ground.excessive")
        case .law: Message("request.ground.law")
        case .withdrawn: Message("request.ground.withdrawn")
        case .notReleased: Message("request.ground.notReleased")
        }
    }
}

extension SubjectRequest.Event.Kind {
    package var message: Message {
        switch self {
        case .opened: Message("request.event.opened")
        case .acknowledged: Message("request.event.acknowledged")
        case .identified: Message("request.event.identified")
        case .extended: Message("request.event.extended")
        case .noted: Message("request.event.noted")
        case .released: Message("request.event.released")
        case .told: Message("request.event.told")
        case .reminded: Message("request.event.reminded")
        case .handingOver: Message("request.event.handingOver")
        case .handedOver: Message("request.event.handedOver")
        case .fulfilled: Message("request.event.fulfilled")
        case .refused: Message("request.event.refused")
        }
    }
}
