extension Policy {
    /// What `new` says differently, and what that would change for labels, retention and calls.
    ///
    /// The order of labels and rules, comments and the form of the document make no difference.
    package func difference(to new: Policy) -> PolicyDifference {
        var changes: [PolicyChange] = []
        let old = Dictionary(
            uniqueKeysWithValues: sections.map { ($0.name, $0.items) })
        for section in new.sections {
            changes += Self.changes(
                in: section.name, from: old[section.name] ?? [], to: section.items)
        }
        return PolicyDifference(
            changes: changes, effects: changes.isEmpty ? [] : effects(of: new))
    }

    private struct Item {
        var id: String
        var tree: PolicyTree
    }

    private var sections: [(name: String, items: [Item])] {
        func rules(_ rules: [some PolicyRule]) -> [Item] {
            rules.map { Item(id: $0.id, tree: $0.tree) }
        }
        let head = PolicyTree.map([
            (kind.rawValue, .text(name)), ("version", .text(version)),
            ("title", .localized(title)), ("profiles", .words(profiles)),
        ])
        return [
            ("policy", [Item(id: "", tree: head)]),
            ("relabelling", relabelling.tree.isEmpty ? [] : [Item(id: "", tree: relabelling.tree)]),
            ("backup", backup.tree.isEmpty ? [] : [Item(id: "", tree: backup.tree)]),
            ("regulations", regulations.map { Item(id: $0.id, tree: $0.tree) }),
            ("places", placeGroups.map { Item(id: $0.id, tree: .words($0.countries.sorted())) }),
            ("vocabulary", vocabulary.map { Item(id: $0.id.rawValue, tree: $0.tree) }),
            ("tiers", rules(tierRules)), ("handling", rules(handlingRules)),
            ("residency", rules(residencyRules)), ("transfers", rules(transferThresholds)),
            ("access", rules(accessRules)), ("value", rules(treatments)),
            ("scoring", rules(scoringRules)), ("clocks", rules(clocks)),
            ("retention", rules(retentionLimits)), ("calling", rules(callingRules)),
            ("requests", rules(requestRules)),
            ("legal", legalRules.map { Item(id: $0.id, tree: $0.tree) }),
            ("detectors", detectors.map { Item(id: $0.id, tree: $0.tree) }),
            (
                "labels",
                decisions.map { Item(id: "\($0.source) \($0.column)", tree: $0.tree) }
            ),
        ]
    }

    private static func changes(
        in section: String, from old: [Item], to new: [Item]
    ) -> [PolicyChange] {
        let newByID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let oldIDs = Set(old.map(\.id))
        var changes: [PolicyChange] = []
        for item in old {
            guard let other = newByID[item.id] else {
                changes.append(
                    PolicyChange(
                        section: section, id: item.id, kind: .removed, field: "",
                        from: item.tree.inline, to: nil, strictness: .neutral))
                continue
            }
            guard item.tree != other.tree else { continue }
            let before = item.tree.flattened
            let after = other.tree.flattened
            let fields =
                before.map(\.path)
                + after.map(\.path).filter { path in
                    !before.contains { $0.path == path }
                }
            for field in fields {
                let a = before.first { $0.path == field }?.text
                let b = after.first { $0.path == field }?.text
                guard a != b else { continue }
                changes.append(
                    PolicyChange(
                        section: section, id: item.id, kind: .changed, field: field, from: a,
                        to: b, strictness: strictness(section, field, from: a, to: b)))
            }
        }
        for item in new where !oldIDs.contains(item.id) {
            changes.append(
                PolicyChange(
                    section: section, id: item.id, kind: .added, field: "", from: nil,
                    to: item.tree.inline, strictness: .neutral))
        }
        return changes
    }

    /// Which of two values of a field is the stricter, where the field has an order.
    private static func strictness(
        _ section: String, _ field: String, from: String?, to: String?
    ) -> StrictnessChange {
        guard let from, let to else { return .neutral }
        if field == "tier" || field.hasPrefix("then.") {
            return order(SensitivityTier(rawValue: from), SensitivityTier(rawValue: to))
        }
        switch (section, field) {
        case ("clocks", "active_for"), ("clocks", "archive_for"), ("retention", "ceiling"),
            ("calling", "registry_age"), ("backup", "every"), ("backup", "keep_keys"),
            ("backup", "drill_every"):
            return order(PolicyDuration(to), PolicyDuration(from))
        case ("retention", "floor"), ("calling", "quiet_after_refusal"),
            ("relabelling", "lowering_waits"), ("requests", "remind"):
            return order(PolicyDuration(from), PolicyDuration(to))
        case ("transfers", "people_at_least"):
            return order(Int(to), Int(from))
        case ("transfers", "needs"), ("residency", "transfer"):
            return order(TransferForm(rawValue: from), TransferForm(rawValue: to))
        case ("calling", "consent"):
            return order(ConsentForm(rawValue: from), ConsentForm(rawValue: to))
        case ("calling", "after_refusal"):
            return order(RefusalEffect(rawValue: from), RefusalEffect(rawValue: to))
        case ("requests", "release"):
            return order(ReleaseNeed(rawValue: from), ReleaseNeed(rawValue: to))
        case ("requests", "acknowledge"), ("requests", "answer"), ("requests", "extend"):
            return order(RequestPeriod(to)?.seconds, RequestPeriod(from)?.seconds)
        case ("calling", _):
            guard CallingDay(rawValue: field) != nil else { return .neutral }
            return hours(CallingHours(from), CallingHours(to))
        case ("handling", _):
            return handling(field, from: from, to: to)
        case ("access", _):
            return access(field, from: from, to: to)
        default:
            return .neutral
        }
    }

    private static func order<Value: Comparable>(_ a: Value?, _ b: Value?) -> StrictnessChange {
        guard let a, let b else { return .neutral }
        return a == b ? .same : a < b ? .stricter : .looser
    }

    private static func hours(_ a: CallingHours?, _ b: CallingHours?) -> StrictnessChange {
        guard let a, let b else { return .neutral }
        let joined = a.tightened(by: b)
        return joined == b ? .stricter : joined == a ? .looser : .mixed
    }

    /// Reads a `set.` field of both sides the way a document would and lets the property compare.
    private static func handling(
        _ field: String, from: String, to: String
    ) -> StrictnessChange {
        let path = field.split(separator: ".").map(String.init)
        guard path.count >= 2, path[0] == "set",
            let property = HandlingField.all.first(where: { $0.property.rawValue == path[1] })
        else { return .neutral }
        if path.count == 4 {
            return order(Grant(rawValue: from), Grant(rawValue: to))
        }
        if path.count == 3 {
            return order(MaskForm(rawValue: from), MaskForm(rawValue: to))
        }
        func handling(_ text: String) -> Handling? {
            guard let node = try? YAMLSource.load(Array(text.utf8)) else { return nil }
            let reader = PolicyReader(path: "")
            var settings = HandlingSettings()
            property.read(node, reader, &settings)
            guard !reader.hasErrors else { return nil }
            var handling = Handling()
            property.assign(settings, &handling)
            return handling
        }
        guard let a = handling(from), let b = handling(to) else { return .neutral }
        return property.compare(a, b)
    }

    private static func access(
        _ field: String, from: String, to: String
    ) -> StrictnessChange {
        let path = field.split(separator: ".").map(String.init)
        guard path.count >= 2, path[0] == "set",
            let setting = AccessField.all.first(where: { $0.key == path[1] })
        else { return .neutral }
        if path.count == 4 { return order(Grant(rawValue: from), Grant(rawValue: to)) }
        func settings(_ text: String) -> AccessSettings? {
            guard let node = try? YAMLSource.load(Array(text.utf8)) else { return nil }
            let reader = PolicyReader(path: "")
            var settings = AccessSettings()
            setting.read(node, reader, &settings)
            return reader.hasErrors ? nil : settings
        }
        guard let a = settings(from), let b = settings(to) else { return .neutral }
        return setting.compare(a, b)
    }

    // MARK: effects

    private func effects(of new: Policy) -> [PolicyEffect] {
        let labels = Set(vocabulary.map(\.id)).union(new.vocabulary.map(\.id)).sorted()
        var grouped: [PolicyEffect] = []
        func note(_ effect: PolicyEffect, _ label: LabelID) {
            let index = grouped.firstIndex {
                $0.subject == effect.subject && $0.from == effect.from && $0.to == effect.to
                    && $0.strictness == effect.strictness
            }
            if let index {
                grouped[index].labels.append(label)
            } else {
                var effect = effect
                effect.labels = [label]
                grouped.append(effect)
            }
        }
        for label in labels {
            let a = handling(HandlingQuestion(labels: [label]))
            let b = new.handling(HandlingQuestion(labels: [label]))
            if a.tier.tier != b.tier.tier {
                note(
                    PolicyEffect(
                        subject: .tier, from: a.tier.tier.rawValue, to: b.tier.tier.rawValue,
                        strictness: a.tier.tier < b.tier.tier ? .stricter : .looser, labels: []),
                    label)
            }
            for field in HandlingField.all {
                let change = field.compare(a.handling, b.handling)
                guard change != .same else { continue }
                note(
                    PolicyEffect(
                        subject: .handling(field.property), from: field.finalText(a.handling),
                        to: field.finalText(b.handling), strictness: change, labels: []), label)
            }
        }
        return grouped + retentionEffects(of: new) + callingEffects(of: new)
    }

    private func retentionEffects(of new: Policy) -> [PolicyEffect] {
        RetentionClass.allCases.compactMap { retentionClass in
            let question = RetentionQuestion(
                retentionClass: retentionClass, labels: Set(vocabulary.map(\.id)))
            let a = retention(question)
            let b = new.retention(question)
            guard a.outcome != b.outcome || a.activeFor != b.activeFor else { return nil }
            let change: StrictnessChange =
                switch (a.outcome, b.outcome) {
                case (.dispose(let x), .dispose(let y)):
                    x == y ? Self.order(b.activeFor, a.activeFor) : Self.order(y, x)
                default: .mixed
                }
            return PolicyEffect(
                subject: .retention(retentionClass), from: a.text, to: b.text,
                strictness: change, labels: [])
        }
    }

    private func callingEffects(of new: Policy) -> [PolicyEffect] {
        let named = Set((callingRules + new.callingRules).flatMap(\.subjectIn))
        return ([""] + named.filter(Places.isCountry).sorted()).compactMap { country in
            let a = calling(subjectCountry: country.isEmpty ? nil : country)
            let b = new.calling(subjectCountry: country.isEmpty ? nil : country)
            guard a.text != b.text else { return nil }
            let changes =
                CallingDay.allCases.map { Self.hours(a.hours[$0], b.hours[$0]) }
                .filter { $0 != .same }
                + [
                    Self.order(a.consent, b.consent),
                    Self.order(a.afterRefusal, b.afterRefusal),
                ].filter { $0 != .same }
            let strict = changes.allSatisfy { $0 == .stricter }
            let loose = changes.allSatisfy { $0 == .looser }
            return PolicyEffect(
                subject: .calling(country: country), from: a.text, to: b.text,
                strictness: changes.isEmpty
                    ? .neutral : strict ? .stricter : loose ? .looser : .mixed,
                labels: [])
        }
    }
}

extension PolicyTree {
    /// Every leaf with its path; a list of plain values is one leaf, `because` is none of its own.
    fileprivate var flattened: [(path: String, text: String)] {
        guard case .map(let pairs) = self else { return [("", inline)] }
        return pairs.flatMap { pair -> [(path: String, text: String)] in
            if case .text(let text) = pair.value { return [(pair.key, text)] }
            guard case .map = pair.value, !pair.value.isEmpty else {
                return [(pair.key, pair.value.inline)]
            }
            return pair.value.flattened.map { ("\(pair.key).\($0.path)", $0.text) }
        }
    }
}

extension RetentionDecision {
    /// In the words of the document: `active 6mo, archive 30mo, dispose after 3y`.
    package var text: String {
        let end =
            switch outcome {
            case .dispose(let after): "dispose after \(after)"
            case .restricted(let from, let until): "storage only from \(from) until \(until)"
            }
        return "active \(activeFor), archive \(archiveFor), \(end)"
    }
}

extension CallingDecision {
    /// In the words of the document.
    package var text: String {
        var parts = CallingDay.allCases.map { "\($0.rawValue) \((hours[$0] ?? .none).text)" }
        parts += caps.map {
            "at most \($0.most) per \($0.per)\($0.sameSubject ? " and subject" : "")"
        }
        parts.append("consent \(consent.rawValue)")
        if let registryAge { parts.append("registry_age \(registryAge)") }
        if let quietAfterRefusal { parts.append("quiet_after_refusal \(quietAfterRefusal)") }
        parts.append("after_refusal \(afterRefusal.rawValue)")
        return parts.joined(separator: "; ")
    }
}
