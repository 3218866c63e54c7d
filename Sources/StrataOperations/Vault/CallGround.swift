import StrataCore
import StrataVault

/// What is the same for every question about calls that is asked at one time: read once for many.
final class CallGround {
    let schemas: SchemaCache
    let registries: [CallFacts.Registry]
    /// Whether anybody at all is on a do-not-call list.
    let hasListings: Bool
    let isClockBehind: Bool
    let holds: LegalHolds
    private let policy: Policy
    private var callings: [[String?]: CallingDecision] = [:]
    private var consents: [[String?]: ConsentForm] = [:]

    init(
        _ vault: Vault, _ policy: Policy, _ question: CallCheck.Question, _ reader: RecordReader
    ) throws {
        self.policy = policy
        schemas = SchemaCache(vault)
        holds = try LegalHolds(reader, vault)
        isClockBehind =
            try question.isNow
            && question.time + VaultClock.tolerance < VaultClock.latest(vault, reader)
        let sources = try reader.suppressionSources()
        hasListings = !sources.isEmpty
        var registries: [CallFacts.Registry] = []
        for source in sources where source.source != DoNotCall.own {
            if let known = registries.firstIndex(where: { $0.source == source.source }) {
                registries[known].newest = max(registries[known].newest, source.newest)
            } else {
                registries.append(.init(source: source.source, newest: source.newest))
            }
        }
        self.registries = registries
    }

    /// The policy's calling rules at a place.
    func calling(_ country: String?, _ region: String?) -> CallingDecision {
        if let known = callings[[country, region]] { return known }
        let found = policy.calling(subjectCountry: country, region: region)
        callings[[country, region]] = found
        return found
    }

    /// The ground that the policy asks for at a place.
    func consent(_ purpose: Purpose, _ country: String?, _ region: String?) -> ConsentForm {
        let key = [purpose.rawValue, country, region]
        if let known = consents[key] { return known }
        let found = policy.contactGround(purpose, country: country, region: region)
        consents[key] = found
        return found
    }
}
