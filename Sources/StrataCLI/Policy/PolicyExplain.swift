import ArgumentParser
import StrataCore

extension ValueTier: ExpressibleByArgument {}
extension LifecycleTier: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension Purpose: ExpressibleByArgument {}

/// `strata policy explain LABEL…`: the handling, and every rule that decided it.
struct PolicyExplain: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: PolicyText.of(Message("policy.explain.abstract")),
            discussion: PolicyText.of(Message("policy.explain.discussion")))
    }

    @Argument(help: PolicyText.help(Message("policy.explain.labels")))
    var labels: [String]

    @Option(help: PolicyText.help(Message("policy.explain.contains")))
    var contains: [String] = []

    @Option(help: PolicyText.help(Message("policy.explain.value")))
    var value: ValueTier?

    @Option(
        help: Text.help(
            Message("scoring.explain.campaign"), valueName: Message("cli.value.name")))
    var campaign: String?

    @Option(
        help: Text.help(
            Message("scoring.explain.product"), valueName: Message("cli.value.name")))
    var product: String?

    @Option(help: PolicyText.help(Message("policy.explain.lifecycle")))
    var lifecycle: LifecycleTier = .active

    @Option(help: PolicyText.help(Message("policy.explain.role")))
    var role: Role?

    @Option(help: PolicyText.help(Message("policy.explain.purpose")))
    var purpose: Purpose?

    @Option(help: PolicyText.help(Message("policy.explain.country")))
    var country: String?

    @Option(help: PolicyText.help(Message("policy.explain.region")))
    var region: String?

    @Option(name: .customLong("from"), help: PolicyText.help(Message("policy.explain.from")))
    var accessFrom: String?

    @Option(help: PolicyText.help(Message("policy.explain.people")))
    var people: Int?

    @Option(help: PolicyText.help(Message("policy.explain.sensitivePeople")))
    var sensitivePeople: Int?

    @Option(help: PolicyText.help(Message("policy.explain.age")))
    var age: Int?

    @Flag(
        name: .customLong("on-person-record"),
        help: PolicyText.help(Message("policy.explain.record")))
    var onPersonRecord = false

    @Option(help: PolicyText.help(Message("policy.cli.profile")))
    var profile: [String] = []

    @Option(help: PolicyText.help(Message("policy.show.policy")))
    var policy = "default"

    @Option(help: PolicyText.help(Message("policy.cli.format")))
    var format: Format = .text

    @OptionGroup var languageOptions: PolicyLanguageOptions

    func validate() throws {
        for code in [country, accessFrom].compactMap(\.self) where !Places.isCountry(code) {
            throw ValidationError(PolicyText.of(Places.problem(of: code)))
        }
        guard isCounted else { return }
        if country == nil || accessFrom == nil {
            throw ValidationError(PolicyText.of(Message("policy.explain.people.where")))
        }
        let most = 10_000_000_000
        guard (0...most).contains(people ?? 0),
            (0...(people ?? most)).contains(sensitivePeople ?? 0)
        else { throw ValidationError(PolicyText.of(Message("policy.explain.people.range"))) }
    }

    private var isCounted: Bool { people != nil || sensitivePeople != nil }

    func run() throws {
        let used = try PolicyFiles.load(policy, profiles: NameList.split(profile))
        let ids = NameList.split(labels).map { LabelID($0) }
        let inner = NameList.split(contains).map { LabelID($0) }
        for id in ids + inner {
            do {
                _ = try used.knownLabel(id)
            } catch {
                StandardError.print(PolicyText.of(error.message))
                throw ExitCode(2)
            }
        }
        let question = HandlingQuestion(
            labels: Set(ids), contains: Set(inner),
            context: TierContext(age: age, onPersonRecord: onPersonRecord), value: value,
            lifecycle: lifecycle, role: role, purpose: purpose, subjectCountry: country,
            accessCountry: accessFrom)
        let decision = used.handling(question)
        let calling =
            ids.contains("phone")
            ? used.calling(subjectCountry: country, region: region) : nil
        let transfer = used.transfer(
            question, decision, people: people, sensitivePeople: sensitivePeople)
        let scoring =
            value != nil || campaign != nil || product != nil
            ? used.scoring(campaign: campaign, product: product) : nil
        switch format {
        case .text:
            try StandardOutput.print(
                PolicyExplanationText(policy: used, language: ProcessLanguage.current)
                    .text(
                        question, decision, calling, transfer: transfer, isCounted: isCounted,
                        scoring: scoring))
        case .json:
            try StandardOutput.print(
                PolicyJSON.explanation(used, question, decision, calling, transfer, scoring)
                    .json)
        }
    }
}
