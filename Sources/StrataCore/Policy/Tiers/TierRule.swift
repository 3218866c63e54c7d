/// A rule that decides a tier from a combination. All conditions that are written must hold.
package struct TierRule: PolicyRule {
    package struct Condition: Sendable, Hashable {
        /// The label is one of these.
        package var labels: [LabelID] = []
        /// The label is none of these.
        package var notLabels: [LabelID] = []
        package var kinds: [FieldKind] = []
        package var subjects: [SubjectKind] = []
        /// Contains at least one of these labels.
        package var containsAny: [LabelID] = []
        /// Contains all of these labels.
        package var containsAll: [LabelID] = []
        /// Contains a label of this tier or a stricter one.
        package var containsTier: SensitivityTier?
        package var ageUnder: Int?
        package var peopleAtLeast: Int?
        package var peopleUnder: Int?
        package var onPersonRecord: Bool?
        package var judged: Bool?

        package var isEmpty: Bool { self == Condition() }
    }

    package enum Effect: Sendable, Hashable {
        /// Raises to this tier; never lowers.
        case atLeast(SensitivityTier)
        /// Sets this tier in place of the label's own; rules that raise still apply.
        case exactly(SensitivityTier)
        /// Raises only the tier of the seal at rest.
        case sealedAtLeast(SensitivityTier)
    }

    package var head: RuleHead
    package var when: Condition
    package var then: Effect

    static let whenKeys = [
        "labels", "not_labels", "kinds", "subjects", "contains_any", "contains_all",
        "contains_tier", "age_under", "people_at_least", "people_under", "on_person_record",
        "judged",
    ]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + ["when", "then"])
        else { return nil }
        let head = RuleHead(fields, section: "tiers")
        var condition = Condition()
        let before = reader.errorCount
        if let node = fields.required("when"),
            let when = FieldReader(node, reader, allowed: Self.whenKeys)
        {
            condition.labels = when.labels("labels")
            condition.notLabels = when.labels("not_labels")
            condition.kinds = when.words("kinds", FieldKind.self)
            condition.subjects = when.words("subjects", SubjectKind.self)
            condition.containsAny = when.labels("contains_any")
            condition.containsAll = when.labels("contains_all")
            condition.containsTier = when.word("contains_tier", SensitivityTier.self)
            condition.ageUnder = when.integer("age_under", in: 1...150)
            condition.peopleAtLeast = when.integer("people_at_least", in: 1...1_000_000_000)
            condition.peopleUnder = when.integer("people_under", in: 2...1_000_000_000)
            condition.onPersonRecord = when.flag("on_person_record")
            condition.judged = when.flag("judged")
            if condition.isEmpty, reader.errorCount == before {
                reader.error(node.place, Message("policy.when.empty"))
            }
        }
        let effect = fields.required("then").flatMap { Self.effect($0, reader) }
        guard let head, let effect else { return nil }
        self.head = head
        when = condition
        then = effect
    }

    private static func effect(_ node: SourceNode, _ reader: PolicyReader) -> Effect? {
        let keys = ["tier_at_least", "tier_exactly", "sealed_at_least"]
        guard let fields = FieldReader(node, reader, allowed: keys) else { return nil }
        let effects = [
            fields.word("tier_at_least", SensitivityTier.self).map(Effect.atLeast),
            fields.word("tier_exactly", SensitivityTier.self).map(Effect.exactly),
            fields.word("sealed_at_least", SensitivityTier.self).map(Effect.sealedAtLeast),
        ].compactMap(\.self)
        guard effects.count == 1 else {
            if keys.allSatisfy({ !fields.has($0) }) || effects.count > 1 {
                reader.error(
                    node.place, Message("policy.then", ["keys": keys.joined(separator: ", ")]))
            }
            return nil
        }
        return effects[0]
    }

    package var tree: PolicyTree {
        var when: [(String, PolicyTree)] = []
        func add(_ key: String, _ words: [String]) {
            if !words.isEmpty { when.append((key, .words(words))) }
        }
        add("labels", self.when.labels.map(\.rawValue))
        add("not_labels", self.when.notLabels.map(\.rawValue))
        add("kinds", self.when.kinds.map(\.rawValue))
        add("subjects", self.when.subjects.map(\.rawValue))
        add("contains_any", self.when.containsAny.map(\.rawValue))
        add("contains_all", self.when.containsAll.map(\.rawValue))
        if let tier = self.when.containsTier {
            when.append(("contains_tier", .text(tier.rawValue)))
        }
        if let age = self.when.ageUnder { when.append(("age_under", .number(age))) }
        if let people = self.when.peopleAtLeast {
            when.append(("people_at_least", .number(people)))
        }
        if let people = self.when.peopleUnder { when.append(("people_under", .number(people))) }
        if let flag = self.when.onPersonRecord { when.append(("on_person_record", .flag(flag))) }
        if let flag = self.when.judged { when.append(("judged", .flag(flag))) }
        let effect: (String, PolicyTree) =
            switch then {
            case .atLeast(let tier): ("tier_at_least", .text(tier.rawValue))
            case .exactly(let tier): ("tier_exactly", .text(tier.rawValue))
            case .sealedAtLeast(let tier): ("sealed_at_least", .text(tier.rawValue))
            }
        return .map(
            head.opening + [("when", .map(when)), ("then", .map([effect]))] + head.closing)
    }
}
