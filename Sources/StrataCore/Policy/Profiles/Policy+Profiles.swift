extension Policy {
    /// The names of the shipped profiles, in the order of `policy show`.
    package static var shippedProfiles: [String] { PolicyDocuments.profiles.map(\.name) }

    /// The text of a shipped profile.
    package static func profileDocument(_ name: String) -> String? {
        PolicyDocuments.profiles.first { $0.name == name }.map { $0.text + "\n" }
    }

    /// The policy with shipped profiles laid over it. The order of names, and naming one twice,
    /// make no difference; nothing becomes looser.
    package func applying(profiles names: [String]) throws(PolicyError) -> Policy {
        var policy = self
        for name in names where !policy.profiles.contains(name) {
            guard let text = Self.profileDocument(name) else {
                throw .unknownProfile(name, known: Self.shippedProfiles)
            }
            let result = Self.parse(
                bytes: Array(text.utf8), path: "profile \(name)", shipped: true)
            guard let profile = result.policy else {
                guard let first = result.diagnostics.first else {
                    throw .unknownProfile(name, known: Self.shippedProfiles)
                }
                throw .invalid(first)
            }
            policy = policy.applying(profile: profile)
        }
        return policy
    }

    /// The policy with a profile of somebody's own laid over it.
    ///
    /// - Throws: `.profileName` where another profile has its name: it would silently do nothing.
    package func applying(own profile: Policy) throws(PolicyError) -> Policy {
        guard profiles.contains(profile.name) else { return applying(profile: profile) }
        let isLaid =
            missingRule(of: profile) == nil && profile.detectors.allSatisfy(detectors.contains)
            && profile.legalRules.allSatisfy(legalRules.contains)
            && profile.vocabulary.allSatisfy { theirs in
                label(theirs.id).map { $0.tier >= theirs.tier } ?? false
            }
        guard isLaid else { throw .profileName(profile.name) }
        return self
    }

    /// The policy with a profile document laid over it.
    package func applying(profile: Policy) -> Policy {
        guard !profiles.contains(profile.name) else { return self }
        var policy = self
        policy.profiles = (profiles + [profile.name]).sorted()
        policy.relabelling = relabelling.tightened(by: profile.relabelling)
        policy.backup = backup.tightened(by: profile.backup)
        policy.mergeVocabulary(profile)
        policy.tierRules = Self.laid(profile.tierRules, over: tierRules)
        policy.handlingRules = Self.laid(profile.handlingRules, over: handlingRules)
        policy.residencyRules = Self.laid(profile.residencyRules, over: residencyRules)
        policy.transferThresholds = Self.laid(
            profile.transferThresholds, over: transferThresholds)
        policy.accessRules = Self.laid(profile.accessRules, over: accessRules)
        policy.clocks = Self.laid(profile.clocks, over: clocks)
        policy.retentionLimits = Self.laid(profile.retentionLimits, over: retentionLimits)
        policy.callingRules = Self.laid(profile.callingRules, over: callingRules)
        policy.requestRules = Self.laid(profile.requestRules, over: requestRules)
        policy.legalRules = Self.union(legalRules, profile.legalRules, by: \.id)
            .sorted { $0.origin < $1.origin }
        policy.detectors = Self.union(detectors, profile.detectors, by: \.id)
        policy.adoptShippedGrounds()
        return policy
    }

    /// The policy's own rules first, then the profiles' in the order of their names.
    private static func laid<Rule: PolicyRule>(_ new: [Rule], over old: [Rule]) -> [Rule] {
        let all = old + new
        return all.enumerated()
            .sorted { ($0.element.origin, $0.offset) < ($1.element.origin, $1.offset) }
            .map(\.element)
    }

    private static func union<Element, Key: Hashable>(
        _ old: [Element], _ new: [Element], by key: (Element) -> Key
    ) -> [Element] {
        let known = Set(old.map(key))
        return old + new.filter { !known.contains(key($0)) }
    }

    /// New labels come in; of a known label the stricter tier and every regulation stand.
    private mutating func mergeVocabulary(_ profile: Policy) {
        var merged = vocabulary
        let places = Dictionary(
            merged.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var fresh: [LabelDefinition] = []
        for label in profile.vocabulary {
            guard let index = places[label.id] else {
                fresh.append(label)
                continue
            }
            merged[index].tier = max(merged[index].tier, label.tier)
            merged[index].regulations += label.regulations
                .filter { !merged[index].regulations.contains($0) }.sorted()
        }
        vocabulary = merged + fresh.sorted { $0.id < $1.id }
        regulations = Self.union(regulations, profile.regulations, by: \.id)
        placeGroups = Self.union(placeGroups, profile.placeGroups, by: \.id)
    }

    /// Profiles rest on laws and groups of the shipped policy; a policy of an organisation's own
    /// that lacks them gets them with the profile.
    private mutating func adoptShippedGrounds() {
        guard name != Policy.shippedName else { return }
        let laws = Set(grounds.compactMap(\.law)).subtracting(legalRules.map(\.id))
        legalRules += Policy.standard.legalRules.filter { laws.contains($0.id) }
        placeGroups = Self.union(placeGroups, Policy.standard.placeGroups, by: \.id)
        regulations = Self.union(regulations, Policy.standard.regulations, by: \.id)
    }

    static let shippedName = "default"

    /// A rule of a profile that this policy does not have as it is, if there is one.
    func missingRule(of profile: Policy) -> String? {
        func missing<Rule: PolicyRule>(_ theirs: [Rule], _ mine: [Rule]) -> String? {
            let known = Set(mine)
            return theirs.first { !known.contains($0) }?.id
        }
        return missing(profile.tierRules, tierRules)
            ?? missing(profile.handlingRules, handlingRules)
            ?? missing(profile.residencyRules, residencyRules)
            ?? missing(profile.transferThresholds, transferThresholds)
            ?? missing(profile.accessRules, accessRules)
            ?? missing(profile.clocks, clocks)
            ?? missing(profile.retentionLimits, retentionLimits)
            ?? missing(profile.callingRules, callingRules)
            ?? missing(profile.requestRules, requestRules)
    }

    /// The grounds of every rule.
    private var grounds: [Grounds] {
        let heads =
            tierRules.map(\.head) + handlingRules.map(\.head) + residencyRules.map(\.head)
            + transferThresholds.map(\.head) + accessRules.map(\.head) + clocks.map(\.head)
            + retentionLimits.map(\.head)
            + callingRules.map(\.head) + requestRules.map(\.head)
        return heads.map(\.grounds)
    }

    /// This policy with everything that `other` defines in place of its own, by id.
    func overridden(by other: Policy) -> Policy {
        func replaced<Element, Key: Hashable>(
            _ old: [Element], _ new: [Element], by key: (Element) -> Key
        ) -> [Element] {
            let byKey = Dictionary(
                new.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
            let known = Set(old.map(key))
            return old.map { byKey[key($0)] ?? $0 } + new.filter { !known.contains(key($0)) }
        }
        var policy = other
        policy.regulations = replaced(regulations, other.regulations, by: \.id)
        policy.placeGroups = replaced(placeGroups, other.placeGroups, by: \.id)
        policy.vocabulary = replaced(vocabulary, other.vocabulary, by: \.id)
        policy.tierRules = replaced(tierRules, other.tierRules, by: \.id)
        policy.handlingRules = replaced(handlingRules, other.handlingRules, by: \.id)
        policy.residencyRules = replaced(residencyRules, other.residencyRules, by: \.id)
        policy.transferThresholds = replaced(
            transferThresholds, other.transferThresholds, by: \.id)
        policy.accessRules = replaced(accessRules, other.accessRules, by: \.id)
        policy.treatments = replaced(treatments, other.treatments, by: \.id)
        policy.scoringRules = replaced(scoringRules, other.scoringRules, by: \.id)
        policy.clocks = replaced(clocks, other.clocks, by: \.id)
        policy.retentionLimits = replaced(retentionLimits, other.retentionLimits, by: \.id)
        policy.callingRules = replaced(callingRules, other.callingRules, by: \.id)
        policy.requestRules = replaced(requestRules, other.requestRules, by: \.id)
        policy.legalRules = replaced(legalRules, other.legalRules, by: \.id)
        policy.detectors = replaced(detectors, other.detectors, by: \.id)
        policy.relabelling.loweringWaits =
            other.relabelling.loweringWaits ?? relabelling.loweringWaits
        policy.backup = other.backup.filled(from: backup)
        policy.decisions = other.decisions
        return policy
    }
}
