package import StrataCore
import StrataValue

/// What scoring leads found; its JSON form is documented in `docs/lead-scoring.md`.
package struct LeadReport: Sendable, Encodable {
    package var file: String
    package var rows: Int
    package var target: String
    package var positive: String
    package var labelled: Int
    package var positives: Int
    /// `model`, or `rules` while there are too few outcomes.
    package var kind: String
    package var protocolName: String
    package var timeOrdered: Bool
    package var trainings: Int
    package var metrics: Metrics?
    package var lastFifth: Metrics?
    package var model: Model?
    package var features: [String]
    package var refusedAsLeaks: [Refusal]
    package var leftOut: [LeftOut]
    package var drift: Drift?
    package var calibration: [CalibrationBin]
    package var gains: [Gain]
    package var scoreBands: [Band]
    package var fairness: [Fairness]
    package var explanations: [Explanation]
    package var warnings: [String]

    package struct Metrics: Sendable, Encodable {
        package var rows: Int
        package var positives: Int
        package var auc: Double?
        package var alift: Double?
        package var brier: Double?
        package var logLoss: Double?
        package var ece: Double?

        init(_ metrics: LeadMetrics) {
            rows = metrics.rows
            positives = metrics.positives
            auc = Self.finite(metrics.auc)
            alift = Self.finite(metrics.alift)
            brier = Self.finite(metrics.brier)
            logLoss = Self.finite(metrics.logLoss)
            ece = Self.finite(metrics.ece)
        }

        static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
    }

    package struct Model: Sendable, Encodable {
        /// `scorecard`, `boosted_trees`, `mixture`.
        package var used: String
        /// Mean share of the trees in the log-odds.
        package var treeShare: Double
        package var calibration: String
        package var scorecardAlone: Metrics
        package var treesAlone: Metrics
    }

    package struct Refusal: Sendable, Encodable {
        package var column: String
        package var auc: Double?
        package var signs: [String]
        package var reason: LocalizedReason
    }

    package struct LocalizedReason: Sendable, Encodable {
        package var en: String
        package var zh: String

        init(_ message: Message) {
            en = message.text(in: .en)
            zh = message.text(in: .zh)
        }

        init(en: String, zh: String) {
            self.en = en
            self.zh = zh
        }

        package subscript(language: Language) -> String { language == .zh ? zh : en }
    }

    package struct LeftOut: Sendable, Encodable {
        package var column: String
        package var why: String
    }

    package struct Drift: Sendable, Encodable {
        package var alarm: Bool
        package var scoreIndex: Double
        package var scoreLevel: String
        package var rateBefore: Double
        package var rateAfter: Double
        package var topScore: Double?
        package var topShareAfter: Double
        package var features: [Feature]
        package var findings: [LocalizedReason]

        package struct Feature: Sendable, Encodable {
            package var column: String
            package var index: Double
            package var level: String
        }
    }

    package struct CalibrationBin: Sendable, Encodable {
        package var from: Double
        package var to: Double
        package var rows: Int
        package var meanScore: Double
        package var rate: Double
    }

    package struct Gain: Sendable, Encodable {
        package var contacted: Double
        package var found: Double
    }

    /// A tenth of the scored rows, best first.
    package struct Band: Sendable, Encodable {
        package var rows: Int
        package var from: Double
        package var to: Double
        package var rate: Double
    }

    package struct Fairness: Sendable, Encodable {
        package var column: String
        package var ground: String
        package var usedByModel: Bool
        package var groups: [Group]

        package struct Group: Sendable, Encodable {
            package var name: String
            package var rows: Int
            package var rate: Double
            package var meanScore: Double
            package var gap: Double
            package var selected: Double
            package var auc: Double?
            package var belowFourFifths: Bool
        }
    }

    package struct Explanation: Sendable, Encodable {
        /// Of the file's data rows, from 1.
        package var row: Int
        package var score: Double
        package var sentence: LocalizedReason
        package var reasons: [Reason]

        package struct Reason: Sendable, Encodable {
            package var column: String
            package var value: String
            package var contribution: Double
        }
    }
}
