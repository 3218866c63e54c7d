/// A reason for or against a call. It names no person and no number.
package enum CallReason: Sendable, Hashable {
    case doNotCall(source: String, version: String, scope: String)
    case registryTooOld(source: String, days: Int, most: PolicyDuration)
    /// No registry was ever brought in; whether there is one to ask is for a person to know.
    case noRegistry
    /// The number stands in no list.
    case unknownNumber
    /// The number leads to several people: what holds for one of them holds for the call.
    case sharedNumber(Int)
    case restricted
    /// A legal hold is on the person's data.
    case held
    /// The records say that the person is under 18.
    case minor
    /// The person stands in no list that people may be called from.
    case noDataset
    case datasetIncomplete(String, missing: [String])
    case datasetExpired(String)
    case datasetPurpose(String)
    case outsideCampaign(String)
    case campaignPurpose(Purpose)
    case campaignClosed
    case campaignNotBegun
    case campaignOver
    case consent(ConsentReason)
    /// A list with all that calls need.
    case dataset(String)
    case outsideHours(local: String, hours: String)
    case placeUnknown
    /// The clock is behind what the vault has seen: nothing that ends by time can be told.
    case clockBehind
    /// A refusal on a day, and how long the policy keeps quiet after one.
    case refusedLately(day: String, quiet: PolicyDuration)
    case tooManyCalls(Int, most: Int, per: PolicyDuration)

    /// The name of the reason for programs.
    package var code: String {
        switch self {
        case .doNotCall: "do_not_call"
        case .registryTooOld: "registry_too_old"
        case .noRegistry: "no_registry"
        case .unknownNumber: "unknown_number"
        case .sharedNumber: "shared_number"
        case .restricted: "restricted"
        case .held: "legal_hold"
        case .minor: "minor"
        case .noDataset: "no_dataset"
        case .datasetIncomplete: "dataset_incomplete"
        case .datasetExpired: "dataset_expired"
        case .datasetPurpose: "dataset_purpose"
        case .outsideCampaign: "outside_campaign"
        case .campaignPurpose: "campaign_purpose"
        case .campaignClosed: "campaign_closed"
        case .campaignNotBegun: "campaign_not_begun"
        case .campaignOver: "campaign_over"
        case .consent(let reason): "consent_\(reason.rawValue)"
        case .dataset: "dataset"
        case .outsideHours: "outside_hours"
        case .placeUnknown: "place_unknown"
        case .clockBehind: "clock_behind"
        case .refusedLately: "refused_lately"
        case .tooManyCalls: "too_many_calls"
        }
    }

    /// The reason in words.
    package func text(_ language: Language) -> String {
        switch self {
        case .consent(let reason): reason.message.text(in: language)
        default: message(language).text(in: language)
        }
    }

    private func message(_ language: Language) -> Message {
        switch self {
        case .doNotCall(let source, let version, let scope):
            Message(
                "call.reason.doNotCall",
                ["source": version.isEmpty ? source : "\(source) \(version)", "scope": scope])
        case .registryTooOld(let source, let days, let most):
            Message(
                "call.reason.registryTooOld",
                ["source": source, "days": "\(days)", "most": most.text(in: language)])
        case .noRegistry: Message("call.reason.noRegistry")
        case .unknownNumber: Message("call.reason.unknownNumber")
        case .sharedNumber(let count):
            Message("call.reason.sharedNumber", ["count": "\(count)"])
        case .restricted: Message("call.reason.restricted")
        case .held: Message("call.reason.held")
        case .minor: Message("call.reason.minor")
        case .noDataset: Message("call.reason.noDataset")
        case .datasetIncomplete(let name, let missing):
            Message(
                "call.reason.datasetIncomplete",
                ["name": name, "missing": missing.joined(separator: ", ")])
        case .datasetExpired(let name): Message("call.reason.datasetExpired", ["name": name])
        case .datasetPurpose(let name): Message("call.reason.datasetPurpose", ["name": name])
        case .outsideCampaign(let name): Message("call.reason.outsideCampaign", ["name": name])
        case .campaignPurpose(let purpose):
            Message("call.reason.campaignPurpose", ["purpose": purpose.title[language]])
        case .campaignClosed: Message("call.reason.campaignClosed")
        case .campaignNotBegun: Message("call.reason.campaignNotBegun")
        case .campaignOver: Message("call.reason.campaignOver")
        case .consent(let reason): reason.message
        case .dataset(let name): Message("call.reason.dataset", ["name": name])
        case .outsideHours(let local, let hours):
            Message("call.reason.outsideHours", ["local": local, "hours": hours])
        case .placeUnknown: Message("call.reason.placeUnknown")
        case .clockBehind: Message("call.reason.clockBehind")
        case .refusedLately(let day, let quiet):
            Message("call.reason.refusedLately", ["day": day, "quiet": quiet.text(in: language)])
        case .tooManyCalls(let count, let most, let per):
            Message(
                "call.reason.tooManyCalls",
                ["count": "\(count)", "most": "\(most)", "per": per.text(in: language)])
        }
    }
}
