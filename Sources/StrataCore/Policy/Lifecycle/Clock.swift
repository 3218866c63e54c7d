/// The event that a clock or a legal period counts from.
package enum ClockEvent: String, Sendable, Hashable, CaseIterable {
    case creation
    case lastContact = "last_contact"
    case lastPurchase = "last_purchase"
    case lastUse = "last_use"
    case contractEnd = "contract_end"
    case consentEnd = "consent_end"

    package var title: LocalizedText {
        switch self {
        case .creation: LocalizedText(en: "creation", zh: "产生之日")
        case .lastContact: LocalizedText(en: "last contact", zh: "最后一次联系")
        case .lastPurchase: LocalizedText(en: "last purchase", zh: "最后一次购买")
        case .lastUse: LocalizedText(en: "last use", zh: "最后一次使用")
        case .contractEnd: LocalizedText(en: "end of contract", zh: "合同终止")
        case .consentEnd: LocalizedText(en: "end of consent", zh: "同意终止")
        }
    }
}

/// The organisation's own clock of a retention class: active, then archived, then destroyed.
package struct Clock: PolicyRule {
    package var head: RuleHead
    package var retentionClass: RetentionClass
    /// The value tiers it is for; empty means all.
    package var values: [ValueTier]
    package var from: ClockEvent
    package var activeFor: PolicyDuration
    package var archiveFor: PolicyDuration

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys = ["class", "values", "counted_from", "active_for", "archive_for"]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys) else {
            return nil
        }
        for key in keys where key != "values" { _ = fields.required(key) }
        values = fields.words("values", ValueTier.self)
        let head = RuleHead(fields, section: "clocks")
        let retentionClass = fields.word("class", RetentionClass.self)
        let from = fields.word("counted_from", ClockEvent.self)
        let activeFor = fields.duration("active_for")
        let archiveFor = fields.duration("archive_for")
        guard let head, let retentionClass, let from, let activeFor, let archiveFor else {
            return nil
        }
        self.head = head
        self.retentionClass = retentionClass
        self.from = from
        self.activeFor = activeFor
        self.archiveFor = archiveFor
    }

    package var tree: PolicyTree {
        var pairs = head.opening + [("class", .text(retentionClass.rawValue))]
        if !values.isEmpty { pairs.append(("values", .words(values.map(\.rawValue)))) }
        pairs += [
            ("counted_from", .text(from.rawValue)), ("active_for", .text(activeFor.description)),
            ("archive_for", .text(archiveFor.description)),
        ]
        return .map(pairs + head.closing)
    }
}

/// A period that the law sets: data must stay at least so long (floor) or at most so long
/// (ceiling).
package struct RetentionLimit: PolicyRule {
    package enum Bound: String, Sendable, Hashable, CaseIterable {
        case floor, ceiling
    }

    package var head: RuleHead
    package var classes: [RetentionClass]
    /// Only data with one of these labels; empty means all of the classes.
    package var labels: [LabelID]
    package var subjectIn: [String]
    package var bound: Bound
    package var length: PolicyDuration
    package var from: ClockEvent

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys = ["classes", "labels", "subject_in", "floor", "ceiling", "counted_from"]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys) else {
            return nil
        }
        _ = fields.required("classes")
        _ = fields.required("counted_from")
        classes = fields.words("classes", RetentionClass.self)
        labels = fields.labels("labels")
        subjectIn = fields.places("subject_in")
        let floor = fields.duration("floor")
        let ceiling = fields.duration("ceiling")
        if fields.has("floor") == fields.has("ceiling") {
            reader.error(node.place, Message("policy.then", ["keys": "floor, ceiling"]))
        }
        let head = RuleHead(fields, section: "retention")
        let length = floor ?? ceiling
        let from = fields.word("counted_from", ClockEvent.self)
        guard let head, let length, let from else { return nil }
        self.head = head
        bound = floor != nil ? .floor : .ceiling
        self.length = length
        self.from = from
    }

    package var tree: PolicyTree {
        var pairs = head.opening + [("classes", .words(classes.map(\.rawValue)))]
        if !labels.isEmpty { pairs.append(("labels", .words(labels.map(\.rawValue)))) }
        if !subjectIn.isEmpty { pairs.append(("subject_in", .words(subjectIn))) }
        pairs += [
            (bound.rawValue, .text(length.description)), ("counted_from", .text(from.rawValue)),
        ]
        return .map(pairs + head.closing)
    }
}
