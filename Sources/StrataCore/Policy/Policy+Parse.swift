extension Policy {
    static let keys = [
        "schema", "policy", "profile", "extends", "version", "title", "profiles", "regulations",
        "vocabulary", "tiers", "detectors", "labels",
    ]

    /// Reads a policy document from a text that nobody has checked; `path` only names it in
    /// diagnostics, nothing is opened.
    package static func parse(yaml: String, path: String) -> PolicyParseResult {
        parse(bytes: Array(yaml.utf8), path: path)
    }

    /// Reads a policy document from bytes that nobody has checked, not even for their encoding.
    package static func parse(bytes: [UInt8], path: String) -> PolicyParseResult {
        let reader = PolicyReader(path: path)
        let policy = read(bytes, reader)
        let diagnostics = reader.sortedDiagnostics
        return PolicyParseResult(
            policy: reader.hasErrors ? nil : policy, diagnostics: diagnostics)
    }

    private static func read(_ bytes: [UInt8], _ reader: PolicyReader) -> Policy? {
        guard let root = reader.root(bytes),
            let fields = FieldReader(root, reader, allowed: keys)
        else { return nil }
        guard reader.schemaIsKnown(fields) else { return nil }
        let name = fields.requiredText("policy")
        let version = fields.requiredText("version")
        let title = fields.requiredLocalized("title")
        var policy = Policy(
            name: name ?? "", version: version ?? "",
            title: title ?? LocalizedText(en: "", zh: ""))
        policy.profiles = fields.texts("profiles")
        policy.regulations = fields.dictionary("regulations", Regulation.init)
        policy.vocabulary = fields.dictionary("vocabulary", LabelDefinition.init)
        policy.tierRules = fields.elements("tiers", TierRule.init)
        policy.detectors = fields.elements("detectors", DetectorDefinition.init)
        policy.decisions = fields.elements("labels", LabelDecision.init)
        reader.checkReferences(in: policy)
        return policy
    }
}

extension PolicyReader {
    var sortedDiagnostics: [PolicyDiagnostic] {
        diagnostics.sorted { a, b in
            a.place != b.place
                ? a.place < b.place
                : (a.severity == .error && b.severity == .warning)
        }
    }

    /// The document's root, or `nil` with the reason noted.
    func root(_ bytes: [UInt8]) -> SourceNode? {
        do throws(YAMLSource.Refusal) {
            if let root = try YAMLSource.load(bytes) { return root }
            error(.start, Message("policy.yaml.empty"))
        } catch {
            self.error(error.place, error.message)
        }
        return nil
    }

    func schemaIsKnown(_ fields: FieldReader) -> Bool {
        guard let node = fields.required("schema") else { return false }
        guard node.text == "1" else {
            error(node.place, Message("policy.schema", ["found": Self.quoted(node.text ?? "")]))
            return false
        }
        return true
    }

    /// Every word that names a label, law or regulation must name one that exists.
    func checkReferences(in policy: Policy) {
        for reference in references {
            switch reference.kind {
            case .label:
                guard policy.label(LabelID(reference.name)) == nil else { continue }
                unknownLabel(
                    reference, known: policy.vocabulary.map(\.id.rawValue))
            case .regulation:
                guard !policy.regulations.contains(where: { $0.id == reference.name }) else {
                    continue
                }
                unknownWord(
                    reference.name, reference.place, allowed: policy.regulations.map(\.id))
            case .law, .group:
                break
            }
        }
    }

    private func unknownLabel(_ reference: Reference, known: [String]) {
        if let near = Spelling.nearest(to: reference.name, in: known) {
            error(
                reference.place,
                Message(
                    "policy.label.suggest",
                    ["label": Self.quoted(reference.name), "suggestion": near]))
        } else {
            error(
                reference.place, Message("policy.label", ["label": Self.quoted(reference.name)]))
        }
    }
}
