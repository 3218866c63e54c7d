package import StrataCore

/// The stages between a list and the people who may be called, in their order.
package enum QueueStage: UInt8, Sendable, Hashable, CaseIterable {
    /// Several rows of one person, or several people of one number.
    case duplicate = 1
    case doNotCall = 2
    case noBasis = 3
    /// Not now, by the clock at the called party.
    case hours = 4
    /// Called often enough, or refused lately: not now.
    case cap = 5
    case restricted = 6
    case minor = 7
    /// What the policy wants to be there is missing: no number, no name.
    case incomplete = 8
    /// The policy has no agents for the tier: to be won back, or archived.
    case tier = 9
    /// A legal hold is on the person's data.
    case held = 10

    package var code: String {
        switch self {
        case .duplicate: "duplicate"
        case .doNotCall: "do_not_call"
        case .noBasis: "no_basis"
        case .hours: "hours"
        case .cap: "cap"
        case .restricted: "restricted"
        case .minor: "minor"
        case .incomplete: "incomplete"
        case .tier: "tier"
        case .held: "legal_hold"
        }
    }

    package var message: Message {
        switch self {
        case .duplicate: Message("queue.stage.duplicate")
        case .doNotCall: Message("queue.stage.doNotCall")
        case .noBasis: Message("queue.stage.noBasis")
        case .hours: Message("queue.stage.hours")
        case .cap: Message("queue.stage.cap")
        case .restricted: Message("queue.stage.restricted")
        case .minor: Message("queue.stage.minor")
        case .incomplete: Message("queue.stage.incomplete")
        case .tier: Message("queue.stage.tier")
        case .held: Message("queue.stage.held")
        }
    }

    /// Whether it ends by itself: such people stay in the queue and are asked again.
    var passes: Bool { self == .hours || self == .cap }

    /// The stage at which a verdict holds somebody back: the first of several.
    init?(_ verdict: CallVerdict) {
        let stages = verdict.against.map { QueueStage($0) }
        guard let first = stages.min(by: { $0.rawValue < $1.rawValue }) else { return nil }
        // What ends by itself says nothing as long as anything else stands against it.
        self = stages.filter { !$0.passes }.min { $0.rawValue < $1.rawValue } ?? first
    }

    init(_ reason: CallReason) {
        self =
            switch reason {
            case .doNotCall, .registryTooOld: .doNotCall
            case .outsideHours, .clockBehind: .hours
            case .tooManyCalls, .refusedLately: .cap
            case .restricted: .restricted
            case .held: .held
            case .minor: .minor
            case .unknownNumber: .incomplete
            case .placeUnknown, .noDataset, .datasetIncomplete, .datasetExpired, .datasetPurpose,
                .outsideCampaign, .campaignPurpose, .campaignClosed, .campaignNotBegun,
                .campaignOver, .consent, .dataset, .noRegistry, .sharedNumber:
                .noBasis
            }
    }
}
