/// A person's decision about a column, which overrides what the engine finds.
package struct LabelDecision: Sendable, Hashable {
    /// The source it is about: a path with `*` (within one folder), `**` (across folders), `?`.
    package var source: String
    /// The column's header as it stands in the source; `*` matches any run of characters.
    package var column: String
    /// `nil` decides that nothing personal is in the column.
    package var label: LabelID?
    /// Who decided.
    package var by: String
    /// When, as `YYYY-MM-DD`.
    package var date: String
    package var reason: String

    static let keys = ["source", "column", "label", "by", "date", "reason"]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: Self.keys) else { return nil }
        let source = fields.requiredText("source")
        let column = fields.requiredText("column")
        let by = fields.requiredText("by")
        let reason = fields.requiredText("reason")
        let date = fields.requiredText("date")
        if let date, let node = fields["date"], !Self.isDate(date) {
            reader.error(node.place, Message("policy.date", ["date": PolicyReader.quoted(date)]))
        }
        if !fields.has("label") {
            reader.error(fields.place, Message("policy.missing", ["key": "label"]))
        }
        label = fields["label"] == nil ? nil : fields.labels("label").first
        guard let source, let column, let by, let date, let reason else { return nil }
        self.source = source
        self.column = column
        self.by = by
        self.date = date
        self.reason = reason
    }

    /// Whether the decision is about this column of this source.
    package func matches(source path: String, column name: String) -> Bool {
        Glob.matches(column, name, separator: nil) && matches(path: path)
    }

    /// A pattern without a slash is compared with the last part of the path.
    private func matches(path: String) -> Bool {
        if Glob.matches(source, path, separator: "/") { return true }
        guard !source.contains("/") else { return false }
        let last = path.split(separator: "/", omittingEmptySubsequences: true).last ?? ""
        return Glob.matches(source, String(last), separator: "/")
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 < 0x3A }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month)
        else { return false }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    var tree: PolicyTree {
        .map([
            ("source", .text(source)), ("column", .text(column)),
            ("label", label.map { .text($0.rawValue) } ?? .null), ("by", .text(by)),
            ("date", .text(date)),
            ("reason", .text(reason)),
        ])
    }
}

/// A file of decisions read.
package struct LabelDecisionParseResult: Sendable {
    /// `nil` when any diagnostic is an error.
    package var decisions: [LabelDecision]?
    package var diagnostics: [PolicyDiagnostic]
}

extension LabelDecision {
    /// Reads a document of its own with a `labels:` section, as a policy may have one; the labels
    /// must come from the vocabulary of `policy`.
    package static func parse(
        bytes: [UInt8], path: String, policy: Policy = .standard
    ) -> LabelDecisionParseResult {
        let reader = PolicyReader(path: path)
        var decisions: [LabelDecision] = []
        if let root = reader.root(bytes),
            let fields = FieldReader(root, reader, allowed: ["schema", "labels"]),
            reader.schemaIsKnown(fields)
        {
            _ = fields.required("labels")
            decisions = fields.elements("labels", LabelDecision.init)
            reader.checkReferences(in: policy)
        }
        return LabelDecisionParseResult(
            decisions: reader.hasErrors ? nil : decisions, diagnostics: reader.sortedDiagnostics)
    }

    package static func parse(
        yaml: String, path: String, policy: Policy = .standard
    ) -> LabelDecisionParseResult {
        parse(bytes: Array(yaml.utf8), path: path, policy: policy)
    }
}
