/// A consent as it was given, or a withdrawal: to whom, for what, how, and until when.
package struct ConsentGrant: Sendable, Hashable {
    /// The record that it stands in, as people see it.
    package var record: String
    package var controller: String?
    package var purposes: Set<Purpose>
    package var channels: Set<ContactChannel>
    /// `consent`, `separate` or `guardian`.
    package var form: ConsentForm
    /// Normalised numbers that it was given for.
    package var numbers: Set<String>
    /// Microseconds since 1970, UTC, like the following two.
    package var given: Int64?
    package var expiry: Int64?
    package var withdrawn: Int64?

    package init(
        record: String, controller: String? = nil, purposes: Set<Purpose>,
        channels: Set<ContactChannel>, form: ConsentForm = .consent, numbers: Set<String> = [],
        given: Int64? = nil, expiry: Int64? = nil, withdrawn: Int64? = nil
    ) {
        self.record = record
        self.controller = controller
        self.purposes = purposes
        self.channels = channels
        self.form = form
        self.numbers = numbers
        self.given = given
        self.expiry = expiry
        self.withdrawn = withdrawn
    }
}

/// Whether a person may be contacted, and on what ground.
package struct ConsentQuestion: Sendable, Hashable {
    /// Who wants to; `nil` where nobody said: nothing covers that.
    package var controller: String?
    package var purpose: Purpose
    package var channel: ContactChannel
    /// The normalised number, for channels that have one.
    package var number: String?
    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// What the policy asks for.
    package var form: ConsentForm
    /// When a number showed signs of being somebody else's, by number; microseconds since 1970.
    package var reassigned: [String: Int64]

    package init(
        controller: String?, purpose: Purpose, channel: ContactChannel, number: String?,
        time: Int64, form: ConsentForm, reassigned: [String: Int64] = [:]
    ) {
        self.controller = controller
        self.purpose = purpose
        self.channel = channel
        self.number = number
        self.time = time
        self.form = form
        self.reassigned = reassigned
    }
}

/// Why a consent covers a contact, or does not. The order is that of the checks: of several
/// consents the one that came furthest gives the reason.
package enum ConsentReason: String, Sendable, Hashable, CaseIterable {
    /// There is none at all.
    case none
    case otherController = "other_controller"
    case otherPurpose = "other_purpose"
    case otherChannel = "other_channel"
    case otherNumber = "other_number"
    /// It has no date, or one that is still to come.
    case notYetGiven = "not_yet_given"
    /// The number showed signs of being somebody else's after it was given.
    case reassigned
    case expired
    case withdrawn
    /// The policy asks for a consent of its own, apart from others.
    case notSeparate = "not_separate"
    case notGuardian = "not_guardian"
    /// It covers the contact.
    case given
    /// The policy asks for none, and the person has not objected.
    case notNeeded = "not_needed"
}

/// The answer: whether, why, and which consent decided.
package struct ConsentVerdict: Sendable, Hashable {
    package var isCovered: Bool
    package var because: ConsentReason
    /// The record that decided.
    package var record: String?
}

extension ConsentQuestion {
    /// Decides among all consents and withdrawals of a person.
    ///
    /// A consent binds to person, number, controller, purpose and channel; ends with its expiry, a
    /// withdrawal, or a sign that its number went to somebody else. A withdrawal beats every
    /// consent that was given until then, whatever number it named; one given later counts again.
    /// Where the policy asks for a notice or nothing, a withdrawal is an objection (PIPL 15, 24;
    /// GDPR 21).
    package func decide(_ grants: [ConsentGrant]) -> ConsentVerdict {
        let withdrawal = grants.filter { grant in
            covers(grant) && grant.withdrawn.map { $0 - Self.earliestClock <= time } ?? false
        }
        .max { ($0.withdrawn ?? 0) < ($1.withdrawn ?? 0) }
        // Of those that come equally far, the latest.
        var best: ConsentVerdict?
        let consents = grants.filter { $0.given != nil || $0.withdrawn == nil }
            .sorted { ($0.given ?? 0) > ($1.given ?? 0) }
        for grant in consents {
            let reason = reason(grant, withdrawal?.withdrawn)
            if let known = best, known.because.rank >= reason.rank { continue }
            best = ConsentVerdict(
                isCovered: reason == .given, because: reason,
                record: reason == .withdrawn ? withdrawal?.record : grant.record)
        }
        if form <= .notice {
            if let best, best.isCovered { return best }
            if let withdrawal {
                return ConsentVerdict(
                    isCovered: false, because: .withdrawn, record: withdrawal.record)
            }
            return ConsentVerdict(isCovered: true, because: .notNeeded, record: nil)
        }
        if best?.isCovered != true, let withdrawal, best.map({ $0.because < .withdrawn }) ?? true {
            return ConsentVerdict(isCovered: false, because: .withdrawn, record: withdrawal.record)
        }
        return best ?? ConsentVerdict(isCovered: false, because: .none, record: nil)
    }

    /// How far a clock can be ahead of UTC, in microseconds: a withdrawal of a day counts as soon as
    /// that day has begun anywhere.
    private static let earliestClock: Int64 = 14 * 3_600_000_000

    private func reason(_ grant: ConsentGrant, _ withdrawn: Int64?) -> ConsentReason {
        guard isSame(grant.controller) else { return .otherController }
        guard grant.purposes.contains(purpose) else { return .otherPurpose }
        guard grant.channels.contains(channel) else { return .otherChannel }
        if channel.needsNumber {
            guard let number, grant.numbers.contains(number) else { return .otherNumber }
        }
        guard let given = grant.given, given <= time else { return .notYetGiven }
        if let number, let sign = reassigned[number], sign > given, sign <= time {
            return .reassigned
        }
        if let expiry = grant.expiry, expiry <= time { return .expired }
        if let withdrawn, given <= withdrawn { return .withdrawn }
        if form >= .guardian, grant.form < .guardian { return .notGuardian }
        if form >= .separate, grant.form < .separate { return .notSeparate }
        return .given
    }

    /// Whether it is about this controller, purpose and channel, with whatever number. A withdrawal
    /// that names no controller is towards all of them.
    private func covers(_ grant: ConsentGrant) -> Bool {
        (grant.controller == nil || controller == nil || isSame(grant.controller))
            && grant.purposes.contains(purpose) && grant.channels.contains(channel)
    }

    private func isSame(_ other: String?) -> Bool {
        guard let controller, let other else { return false }
        return Self.normal(controller) == Self.normal(other)
    }

    private static func normal(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace }
    }
}

extension ConsentReason: Comparable {
    /// How far a consent came through the checks.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (a: ConsentReason, b: ConsentReason) -> Bool { a.rank < b.rank }

    package var message: Message {
        switch self {
        case .none: Message("consent.reason.none")
        case .otherController: Message("consent.reason.otherController")
        case .otherPurpose: Message("consent.reason.otherPurpose")
        case .otherChannel: Message("consent.reason.otherChannel")
        case .otherNumber: Message("consent.reason.otherNumber")
        case .notYetGiven: Message("consent.reason.notYetGiven")
        case .reassigned: Message("consent.reason.reassigned")
        case .expired: Message("consent.reason.expired")
        case .withdrawn: Message("consent.reason.withdrawn")
        case .notSeparate: Message("consent.reason.notSeparate")
        case .notGuardian: Message("consent.reason.notGuardian")
        case .given: Message("consent.reason.given")
        case .notNeeded: Message("consent.reason.notNeeded")
        }
    }
}
