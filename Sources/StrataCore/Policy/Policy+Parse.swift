extension Policy {
    /// The keys of a document, in the order of the canonical form.
    static let keys = [
        "schema", "policy", "profile", "extends", "version", "title", "profiles", "separation",
        "relabelling", "backup", "regulations", "places", "vocabulary", "tiers", "handling",
        "residency",
        "transfers", "access",
        "value", "scoring", "clocks", "retention", "calling", "requests", "legal", "detectors",
        "labels",
    ]

    /// The sections that define what rules name.
    private static let definingSections = ["vocabulary", "places", "regulations", "legal"]

    /// Reads a policy document from a text that nobody has checked; `path` only names it in
    /// diagnostics, nothing is opened.
    package static func parse(yaml: String, path: String) -> PolicyParseResult {
        parse(bytes: Array(yaml.utf8), path: path)
    }

    /// Reads a policy document from bytes that nobody has checked, not even for their encoding.
    /// `detectors` says what the engine that is to run a detector would refuse of it.
    package static func parse(
        bytes: [UInt8], path: String,
        detectors: @escaping (DetectorDefinition) -> [DetectorProblem] = { _ in [] }
    ) -> PolicyParseResult {
        let reader = PolicyReader(path: path, checkDetector: detectors)
        let policy = read(bytes, reader, shipped: false)
        return PolicyParseResult(
            policy: reader.hasErrors ? nil : policy, diagnostics: reader.sortedDiagnostics)
    }

    /// - Shipped documents skip the checks of meaning, which a test has made for them.
    static func parse(bytes: [UInt8], path: String, shipped: Bool) -> PolicyParseResult {
        let reader = PolicyReader(path: path)
        let policy = read(bytes, reader, shipped: shipped)
        return PolicyParseResult(
            policy: reader.hasErrors ? nil : policy, diagnostics: reader.sortedDiagnostics)
    }

    /// Where the elements of a shipped document stand in it; empty for a name that is none.
    static func shippedPlaces(_ name: String) -> [String: SourcePlace] {
        let text = name == shippedName ? standardDocument : profileDocument(name)
        guard let text else { return [:] }
        let reader = PolicyReader(path: name)
        _ = read(Array(text.utf8), reader, shipped: true)
        return reader.places
    }

    private static func read(_ bytes: [UInt8], _ reader: PolicyReader, shipped: Bool) -> Policy? {
        guard let root = (shipped ? PlainYAML.load(bytes) : nil) ?? reader.root(bytes),
            let fields = FieldReader(root, reader, allowed: keys),
            reader.schemaIsKnown(fields)
        else { return nil }
        let sectionsAreKnown = !reader.hasErrors
        var policy = readHead(fields, reader)
        if policy.kind == .profile { reader.origin = policy.name }
        policy.readSections(fields)
        var whole = policy
        if policy.kind == .profile {
            reader.refuseInProfile(fields, policy)
            // What a profile names may stand in the policy that it is laid over.
            whole = Policy.standard.applying(profile: policy)
        } else if let node = fields["extends"] {
            if node.text == "default" {
                policy = Policy.standard.overridden(by: policy)
                whole = policy
            } else {
                reader.unknownWord(node.text ?? "", node.place, allowed: ["default"])
            }
        }
        // What is named is looked for even where a rule is broken, but not in lost sections.
        if sectionsAreKnown, definingSections.allSatisfy({ fields[$0].map(\.isCollection) ?? true })
        {
            reader.checkReferences(in: whole)
        }
        guard !reader.hasErrors else { return nil }
        if !policy.profiles.isEmpty { reader.checkClaimedProfiles(of: policy, fields) }
        if !reader.hasErrors, !shipped { reader.checkMeaning(of: whole, document: policy) }
        return policy
    }

    private static func readHead(_ fields: FieldReader, _ reader: PolicyReader) -> Policy {
        let isProfile = fields.has("profile")
        if isProfile, fields.has("policy") {
            reader.error(
                fields["profile"]?.place ?? fields.place,
                Message("policy.then", ["keys": "policy, profile"]))
        }
        let key = isProfile ? "profile" : "policy"
        let name = fields.requiredText(key) ?? ""
        if !name.isEmpty, !FieldReader.isIdentifier(name), let node = fields[key] {
            reader.error(node.place, Message("policy.id", ["id": PolicyReader.quoted(name)]))
        }
        let version = fields.requiredText("version")
        let title = fields.requiredLocalized("title")
        var policy = Policy(
            name: name, version: version ?? "", title: title ?? LocalizedText(en: "", zh: ""))
        policy.kind = isProfile ? .profile : .policy
        policy.profiles = fields.texts("profiles").sorted()
        if let node = fields["separation"] { reader.readSeparation(node) }
        if let node = fields["relabelling"], let read = Relabelling(node, reader) {
            policy.relabelling = read
        }
        if let node = fields["backup"], let read = BackupSchedule(node, reader) {
            policy.backup = read
        }
        return policy
    }

    private mutating func readSections(_ fields: FieldReader) {
        regulations = fields.dictionary("regulations", Regulation.init)
        placeGroups = fields.dictionary("places", PlaceGroup.init)
        vocabulary = fields.dictionary("vocabulary", LabelDefinition.init)
        tierRules = fields.elements("tiers", TierRule.init)
        handlingRules = fields.elements("handling") {
            HandlingRule($0, $1, section: .handling)
        }
        residencyRules = fields.elements("residency") {
            HandlingRule($0, $1, section: .residency)
        }
        transferThresholds = fields.elements("transfers", TransferThreshold.init)
        accessRules = fields.elements("access", AccessRule.init)
        treatments = fields.elements("value", ValueTreatment.init)
        scoringRules = fields.elements("scoring", ScoringRule.init)
        clocks = fields.elements("clocks", Clock.init)
        retentionLimits = fields.elements("retention", RetentionLimit.init)
        callingRules = fields.elements("calling", CallingRule.init)
        requestRules = fields.elements("requests", RequestRule.init)
        legalRules = fields.elements("legal", LegalRule.init)
        detectors = fields.elements("detectors", DetectorDefinition.init)
        decisions = fields.elements("labels", LabelDecision.init)
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

    /// A document that says a shipped profile is already merged must have all its rules; else
    /// laying the profile over it would silently do nothing.
    func checkClaimedProfiles(of policy: Policy, _ fields: FieldReader) {
        for node in fields.items("profiles") {
            guard let name = node.text, let text = Policy.profileDocument(name),
                let profile = Policy.parse(
                    bytes: Array(text.utf8), path: name, shipped: true
                ).policy
            else { continue }
            guard let missing = policy.missingRule(of: profile) else { continue }
            error(node.place, Message("policy.profile.claim", ["name": name, "rule": missing]))
        }
    }

    func schemaIsKnown(_ fields: FieldReader) -> Bool {
        guard let node = fields.required("schema") else { return false }
        guard node.text == "1" else {
            error(node.place, Message("policy.schema", ["found": Self.quoted(node.text ?? "")]))
            return false
        }
        return true
    }

    /// Every word that names a label, law, regulation or group must name one that exists.
    func checkReferences(in policy: Policy) {
        // What is defined but broken is there all the same.
        let labels = Known(policy.vocabulary.map(\.id.rawValue) + defined("vocabulary"))
        let laws = Known(policy.legalRules.map(\.id) + defined("legal"))
        let groups = Known(policy.placeGroups.map(\.id))
        let regulations = Known(policy.regulations.map(\.id) + defined("regulations"))
        for reference in references {
            let known =
                switch reference.kind {
                case .label: labels
                case .law: laws
                case .group: groups
                case .regulation: regulations
                }
            guard !known.set.contains(reference.name),
                reference.kind != .group || places["places/\(reference.name)"] == nil
            else { continue }
            switch reference.kind {
            case .label: unknownLabel(reference, known: known.words)
            case .group:
                error(reference.place, Places.problem(of: reference.name, groups: known.words))
            case .law, .regulation:
                unknownWord(reference.name, reference.place, allowed: known.words)
            }
        }
    }

    /// What references of a kind may name, in order and for looking up.
    private struct Known {
        var words: [String]
        var set: Set<String>

        init(_ words: [String]) {
            self.words = words
            set = Set(words)
        }
    }

    private func defined(_ section: String) -> [String] {
        places.keys.filter { $0.hasPrefix(section + "/") }
            .map { String($0.dropFirst(section.count + 1)) }.sorted()
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
