import Crypto
import FoundationEssentials
import Mustache
package import StrataCore

/// The report as one self-contained page: no script, nothing loaded, everything escaped.
package struct HTMLReport {
    package var glossary: ReportGlossary
    package var language: Language
    /// When the scan ended, as the page shows it; empty for a page that is the same every time.
    package var date: String

    package init(glossary: ReportGlossary, language: Language, date: String) {
        self.glossary = glossary
        self.language = language
        self.date = date
    }

    /// The page.
    package func render(_ report: ScanReport) throws -> String {
        MustacheContentTypes.register(StrictHTML(), named: StrictHTML.name)
        let template = try MustacheTemplate(string: HTMLReportTemplate.page)
        return template.render(view(report))
    }

    // MARK: The view: what the template names

    private func view(_ report: ScanReport) -> [String: Any] {
        let counts = report.columnsByTier
        let total = counts.values.reduce(0, +)
        let listed = report.sources.flatMap { source in
            source.problems.map { problem in
                [
                    "source": DisplayText.neutral(source.title), "code": problem.code,
                    "message": DisplayText.neutral(problem.message, limit: 400),
                    "place": ProblemText(language: language).place(problem),
                    "note": problem.isNote ? "note" : "",
                ]
            }
        }
        let problems = listed.filter { $0["note"]?.isEmpty ?? true }
        let notes = listed.filter { !($0["note"]?.isEmpty ?? true) }
        let changes = (report.changes ?? []).map {
            ChangeText(glossary: glossary, language: language).line($0)
        }
        return [
            "lang": language == .zh ? "zh-Hans" : "en", "style": HTMLReportStyle.css,
            "styleHash": styleHash, "t": words(), "date": date, "hasDate": !date.isEmpty,
            "lead": say(lead(counts: counts, total: total)),
            "policy": policyLine(report.policy), "tiers": tiers(counts: counts, total: total),
            "hasChanges": report.changes != nil, "changes": changes,
            "noChanges": report.changes != nil && changes.isEmpty,
            "sources": report.sources.enumerated().map { source($1, number: $0) },
            "handling": handling(counts), "hasHandling": !glossary.handling.isEmpty,
            "regulations": regulations(report), "hasRegulations": !regulations(report).isEmpty,
            "problems": problems, "hasProblems": !problems.isEmpty,
            "notes": notes, "hasNotes": !notes.isEmpty,
        ]
    }

    private func lead(counts: [SensitivityTier: Int], total: Int) -> Message {
        let restricted = counts[.t1, default: 0]
        let arguments = ["count": NumberText.grouped(restricted), "total": "\(total)"]
        if total == 0 { return Message("report.lead.empty") }
        if restricted > 0 { return Message("report.lead.t1", arguments) }
        if counts[.t2, default: 0] > 0 { return Message("report.lead.t2") }
        return Message("report.lead.t3")
    }

    private func policyLine(_ policy: ScanReport.PolicyReference) -> String {
        var line = say(
            Message("report.policy", ["name": policy.name, "version": policy.version]))
        if !policy.profiles.isEmpty { line += " + " + policy.profiles.joined(separator: " + ") }
        return DisplayText.neutral("\(line) · \(policy.digest.prefix(12))", limit: 300)
    }

    private func tiers(counts: [SensitivityTier: Int], total: Int) -> [[String: Any]] {
        SensitivityTier.allCases.reversed().map { tier in
            let count = counts[tier, default: 0]
            return [
                "class": tier.rawValue.lowercased(), "tier": tier.rawValue,
                "shape": TierStyle.shape(tier), "word": say(TierStyle.word(tier)),
                "meaning": say(meaning(tier)), "count": NumberText.grouped(count),
                "share": total == 0 ? 0 : (count * 1000) / total,
            ]
        }
    }

    private func source(_ source: SourceReport, number: Int) -> [String: Any] {
        var facts = [String]()
        if !source.format.isEmpty {
            facts = [
                source.format.uppercased(), source.encoding,
                say(Message("report.rows", ["count": NumberText.grouped(source.rows)])),
            ]
        }
        facts.append(NumberText.size(source.sizeBytes))
        return [
            "id": "source\(number + 1)", "title": DisplayText.neutral(source.title),
            "facts": facts.filter { !$0.isEmpty }.joined(separator: " · "),
            "columns": source.columns.map(column), "hasColumns": !source.columns.isEmpty,
            "hasProblems": source.problems.contains { !$0.isNote },
            "problemCount": say(
                Message(
                    "report.problemCount",
                    ["count": NumberText.grouped(source.problems.count { !$0.isNote })])),
        ]
    }

    private func column(_ column: ColumnReport) -> [String: Any] {
        let text = EvidenceText(glossary: glossary, language: language)
        let phrases = text.told(of: column).map { evidence in
            [
                "text": text.phrase(evidence),
                "class": evidence.kind == .contradiction
                    ? "against" : evidence.kind == .decision ? "decided" : "for",
            ]
        }
        let inner = column.contains.map { contained in
            [
                "class": contained.tier.rawValue.lowercased(),
                "shape": TierStyle.shape(contained.tier), "tier": contained.tier.rawValue,
                "title": glossary.title(contained.label, in: language),
                "cells": NumberText.grouped(contained.cells),
            ]
        }
        return [
            "name": column.name.isEmpty
                ? say(Message("report.column.unnamed")) : DisplayText.neutral(column.name),
            "title": glossary.title(of: column, in: language),
            "id": DisplayText.neutral(column.label?.rawValue ?? "", limit: 60),
            "class": column.tier.rawValue.lowercased(), "tier": column.tier.rawValue,
            "shape": TierStyle.shape(column.tier), "word": say(TierStyle.word(column.tier)),
            "confidence": NumberText.confidence(column.confidence),
            "level": "\(Int(min(max(column.confidence, 0), 1) * 40))",
            "filled": say(
                Message("report.filled", ["count": NumberText.grouped(column.filled)])),
            "evidence": phrases,
            "examples": column.examples.map { DisplayText.neutral($0, limit: 60) },
            "hasExamples": !column.examples.isEmpty, "contains": inner,
            "hasContains": !inner.isEmpty, "decided": column.isDecided,
        ]
    }

    private func handling(_ counts: [SensitivityTier: Int]) -> [[String: Any]] {
        SensitivityTier.allCases.reversed().compactMap { tier in
            guard let lines = glossary.handling[tier], !lines.isEmpty else { return nil }
            return [
                "class": tier.rawValue.lowercased(), "tier": tier.rawValue,
                "shape": TierStyle.shape(tier), "word": say(TierStyle.word(tier)),
                "lines": lines.map {
                    ["aspect": $0.aspect[language], "measure": $0.measure[language]]
                },
            ]
        }
    }

    /// Each law once, with the clauses and the labels found that it touches.
    private func regulations(_ report: ScanReport) -> [[String: Any]] {
        var labels: [LabelID] = []
        for column in report.sources.flatMap(\.columns) {
            for label in [column.label].compactMap(\.self) + column.contains.map(\.label)
            where !labels.contains(label) {
                labels.append(label)
            }
        }
        struct Law: Hashable {
            var name: LocalizedText
            var certainty: LocalizedText
        }
        var touched: [Law: (clauses: [String], labels: [LabelID])] = [:]
        for label in labels {
            for regulation in glossary.regulations[label] ?? [] {
                let law = Law(name: regulation.name, certainty: regulation.certainty)
                var entry = touched[law] ?? ([], [])
                if !regulation.clause.isEmpty, !entry.clauses.contains(regulation.clause) {
                    entry.clauses.append(regulation.clause)
                }
                if !entry.labels.contains(label) { entry.labels.append(label) }
                touched[law] = entry
            }
        }
        let rows = touched.map { law, entry in (law, entry.clauses.sorted(), entry.labels) }
        return rows.sorted {
            (-$0.2.count, $0.0.name.en, $0.0.certainty.en)
                < (-$1.2.count, $1.0.name.en, $1.0.certainty.en)
        }.map { law, clauses, labels in
            [
                "name": law.name[language],
                "clauses": clauses.joined(separator: language == .zh ? "；" : "; "),
                "certainty": law.certainty[language],
                "labels": labels.map { ["title": glossary.title($0, in: language)] },
            ]
        }
    }

    private func meaning(_ tier: SensitivityTier) -> Message {
        switch tier {
        case .t1: Message("report.meaning.t1")
        case .t2: Message("report.meaning.t2")
        case .t3: Message("report.meaning.t3")
        }
    }

    private func words() -> [String: String] {
        [
            "title": say(Message("report.title")), "columns": say(Message("report.columns")),
            "name": say(Message("report.column.name")),
            "label": say(Message("report.column.label")),
            "tier": say(Message("report.column.tier")),
            "confidence": say(Message("report.column.confidence")),
            "evidence": say(Message("report.column.evidence")),
            "examples": say(Message("report.examples")),
            "inside": say(Message("report.inside")),
            "decided": say(Message("report.decided")),
            "handling": say(Message("report.handling")),
            "regulations": say(Message("report.regulations")),
            "regulation": say(Message("report.regulation")),
            "certainty": say(Message("report.certainty")),
            "touches": say(Message("report.touches")),
            "problems": say(Message("report.problems")),
            "readingNotes": say(Message("report.readingNotes")),
            "note": say(Message("report.readingNote")),
            "source": say(Message("report.source")), "problem": say(Message("report.problem")),
            "place": say(Message("report.place")), "changes": say(Message("report.changes")),
            "noChanges": say(Message("report.changes.none")),
            "notes": say(Message("report.notes")), "counsel": say(Message("report.counsel")),
            "noColumns": say(Message("report.noColumns")),
        ]
    }

    private func say(_ message: Message) -> String { message.text(in: language) }

    /// The style's digest for the page's content security policy, so that no other style applies.
    private var styleHash: String {
        Data(SHA256.hash(data: Data(HTMLReportStyle.css.utf8))).base64EncodedString()
    }
}

/// HTML escaping scalar by scalar: a combining mark behind `"` or `<` hides neither.
private struct StrictHTML: MustacheContentType {
    static let name = "STRICT_HTML"

    func escapeText(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "`": result += "&#96;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
