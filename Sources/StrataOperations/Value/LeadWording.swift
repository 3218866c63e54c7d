import StrataCore
import StrataValue

extension LeakEvidence {
    /// The sign's name in JSON.
    var code: String {
        switch self {
        case .name: "name"
        case .perhapsName: "perhaps_name"
        case .nearlyPerfect: "nearly_perfect"
        case .filledAfterwards: "filled_afterwards"
        case .strongEverywhere: "strong_everywhere"
        case .beatsAllOthers: "beats_all_others"
        case .nobodyBelow: "nobody_below"
        }
    }

    var message: Message {
        switch self {
        case .name: Message("lead.leak.name")
        case .perhapsName: Message("lead.leak.perhapsName")
        case .nearlyPerfect(let auc):
            Message("lead.leak.nearlyPerfect", ["auc": NumberText.fixed(auc, digits: 2)])
        case .filledAfterwards(let rate, let rows):
            Message(
                "lead.leak.filledAfterwards",
                ["rate": NumberText.percent(rate), "rows": NumberText.grouped(rows)])
        case .strongEverywhere(let auc):
            Message("lead.leak.strongEverywhere", ["auc": NumberText.fixed(auc, digits: 2)])
        case .beatsAllOthers(let own, let others):
            Message(
                "lead.leak.beatsAllOthers",
                [
                    "own": NumberText.fixed(own, digits: 2),
                    "others": NumberText.fixed(others, digits: 2),
                ])
        case .nobodyBelow(let rate, let rows):
            Message(
                "lead.leak.nobodyBelow",
                ["rate": NumberText.percent(rate), "rows": NumberText.grouped(rows)])
        }
    }
}

extension ColumnDecision {
    /// Why the guard refuses the column, in one sentence a language.
    var reason: LeadReport.LocalizedReason {
        func text(_ language: Language) -> String {
            let signs = evidence.map { $0.message.text(in: language) }
            return Message(
                "lead.leak.sentence",
                [
                    "column": DisplayText.neutral(name),
                    "signs": signs.joined(separator: language == .zh ? "；" : "; "),
                ]
            ).text(in: language)
        }
        return LeadReport.LocalizedReason(en: text(.en), zh: text(.zh))
    }
}

/// What drift means, in words.
struct LeadDriftText {
    private(set) var findings: [Message] = []

    init(_ drift: LeadDrift) {
        let index = ["index": NumberText.fixed(drift.score.index, digits: 2)]
        if drift.score.level > .stable {
            findings.append(
                drift.score.level == .major
                    ? Message("lead.drift.scoreMajor", index) : Message("lead.drift.score", index))
        }
        for feature in drift.features.filter({ $0.level == .major }).prefix(5) {
            findings.append(
                Message(
                    "lead.drift.feature",
                    [
                        "column": DisplayText.neutral(feature.name),
                        "index": NumberText.fixed(feature.index, digits: 2),
                    ]))
        }
        if drift.rateMoved {
            findings.append(
                Message(
                    "lead.drift.rate",
                    [
                        "before": NumberText.percent(drift.rateBefore),
                        "after": NumberText.percent(drift.rateAfter),
                    ]))
        }
        if drift.boundaryMoved {
            findings.append(
                Message(
                    "lead.drift.boundary",
                    [
                        "score": NumberText.fixed(drift.topScore, digits: 3),
                        "share": NumberText.percent(drift.topShareAfter),
                    ]))
        }
        findings.append(
            drift.isAlarm ? Message("lead.drift.retrain") : Message("lead.drift.quiet"))
    }
}

/// Why a lead has its score, in one sentence that a caller can repeat.
enum LeadReasonText {
    static func sentence(_ found: LeadExplanation, row: Int) -> LeadReport.LocalizedReason {
        func text(_ language: Language) -> String {
            let strongest = found.reasons.filter { abs($0.contribution) >= 0.02 }.prefix(5)
            let comma = language == .zh ? "、" : ", "
            func part(_ reasons: [LeadReason]) -> String {
                reasons.map { reason in
                    let value = DisplayText.neutral(reason.value, limit: 40)
                    if reason.name.isEmpty {
                        return Message("lead.reason.time").text(in: language)
                    }
                    let column = DisplayText.neutral(reason.name, limit: 40)
                    let message =
                        value.isEmpty
                        ? Message("lead.reason.missing", ["column": column])
                        : Message("lead.reason.value", ["column": column, "value": value])
                    return message.text(in: language)
                }.joined(separator: comma)
            }
            let up = part(strongest.filter { $0.contribution > 0 })
            let down = part(strongest.filter { $0.contribution < 0 })
            let words = [
                "row": NumberText.grouped(row),
                "score": NumberText.percent(found.score), "up": up, "down": down,
            ]
            let message =
                switch (up.isEmpty, down.isEmpty) {
                case (true, true): Message("lead.reason.none", words)
                case (true, false): Message("lead.reason.down", words)
                case (false, true): Message("lead.reason.up", words)
                case (false, false): Message("lead.reason.both", words)
                }
            return message.text(in: language)
        }
        return LeadReport.LocalizedReason(en: text(.en), zh: text(.zh))
    }
}
