import Testing

@testable import StrataCore

@Suite struct TierRuleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var rule: String
        var label: LabelID?
        var contains: Set<LabelID> = []
        var context = TierContext()
        var tier: SensitivityTier
        var sealed: SensitivityTier?
        var testDescription: String { "\(rule) on \(label?.rawValue ?? "none")" }
    }

    static let rows: [Row] = [
        Row(rule: "tier.minor-under-14", label: "gender", context: TierContext(age: 13), tier: .t1),
        Row(
            rule: "tier.interaction-holds-restricted", label: "call_note",
            contains: ["cn_resident_id"], tier: .t1),
        Row(
            rule: "tier.interaction-holds-restricted", label: "recording", contains: ["health"],
            tier: .t1),
        Row(
            rule: "tier.text-holds-restricted", label: nil, contains: ["payment_card"],
            context: TierContext(kind: .chat), tier: .t1),
        Row(
            rule: "tier.container-restricted", label: "preference", contains: ["health"],
            tier: .t1),
        Row(rule: "tier.container-controlled", label: nil, contains: ["phone"], tier: .t2),
        Row(
            rule: "tier.recording-unjudged", label: "recording",
            context: TierContext(judged: false), tier: .t1),
        Row(
            rule: "tier.unjudged-speech", label: nil,
            context: TierContext(kind: .transcript, judged: false), tier: .t1),
        Row(
            rule: "tier.aggregate", label: "aggregate", context: TierContext(people: 10), tier: .t3),
        Row(
            rule: "tier.aggregate", label: "aggregate", contains: ["health"],
            context: TierContext(people: 10), tier: .t3),
        Row(
            rule: "tier.small-aggregate", label: "aggregate", context: TierContext(people: 9),
            tier: .t2),
        Row(
            rule: "tier.small-aggregate-restricted", label: "aggregate", contains: ["health"],
            context: TierContext(people: 3), tier: .t1),
        Row(
            rule: "tier.campaign-gives-away-restricted", label: "campaign", contains: ["health"],
            tier: .t1),
        Row(
            rule: "tier.campaign-gives-away-controlled", label: "campaign",
            contains: ["occupation"], tier: .t2),
        Row(
            rule: "tier.sole-trader", label: "uscc", context: TierContext(subject: .soleTrader),
            tier: .t2),
        Row(
            rule: "tier.sole-trader-tax-id", label: "tax_id_business",
            context: TierContext(subject: .soleTrader), tier: .t1),
        Row(
            rule: "tier.embedded-identity", label: "tax_id_business",
            contains: ["cn_resident_id"], tier: .t1),
        Row(
            rule: "tier.company-contact-of-person", label: "company_phone",
            context: TierContext(subject: .person), tier: .t2),
        Row(
            rule: "tier.staff", label: "opaque_id",
            context: TierContext(subject: .staff, onPersonRecord: true), tier: .t2),
        Row(
            rule: "tier.sealed-on-person-record", label: "company",
            context: TierContext(onPersonRecord: true), tier: .t3, sealed: .t2),
        Row(
            rule: "tier.card-with-verification", label: "business_id",
            contains: ["card_verification"], tier: .t1),
    ]

    @Test(arguments: rows) func ruleDecides(row: Row) {
        let decision = Policy.standard.decideTier(
            label: row.label, contains: row.contains, context: row.context)
        #expect(decision.tier == row.tier)
        #expect(decision.sealedAs == row.sealed ?? row.tier)
        #expect(decision.rules.contains(row.rule))
        #expect(decision.because.contains { $0.kind == .rule && $0.detail == row.rule })
    }

    @Test func everyDefaultTierRuleStandsInTheTable() {
        #expect(Set(Self.rows.map(\.rule)) == Set(Policy.standard.tierRules.map(\.id)))
    }

    @Test(
        arguments: [
            ("gender", TierContext(age: 14), SensitivityTier.t2),
            ("company_phone", TierContext(subject: .company), .t3),
            ("uscc", TierContext(subject: .company), .t3),
            ("coarse_location", TierContext(), .t2),
            ("recording", TierContext(), .t2),
        ] as [(LabelID, TierContext, SensitivityTier)])
    func neighboursOfTheRulesKeepTheirTier(
        label: LabelID, context: TierContext, tier: SensitivityTier
    ) {
        #expect(Policy.standard.decideTier(label: label, context: context).tier == tier)
    }

    @Test func containingMoreNeverLowersATier() {
        let labels = Policy.standard.vocabulary.map(\.id)
        for label in labels where label != "aggregate" {
            let alone = Policy.standard.decideTier(label: label).tier
            for inner in labels {
                let both = Policy.standard.decideTier(label: label, contains: [inner]).tier
                #expect(both >= alone && both >= Policy.standard.tier(of: inner))
            }
        }
    }
}
