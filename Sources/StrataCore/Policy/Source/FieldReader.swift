/// The fields of one mapping of a document, read by name and type.
struct FieldReader {
    let reader: PolicyReader
    let place: SourcePlace
    /// Few, so that looking through them is quicker than a dictionary.
    private let entries: [SourceNode.Entry]

    /// Notes every key that is not `allowed`; `nil` when `node` is no mapping.
    init?(_ node: SourceNode, _ reader: PolicyReader, allowed: [String]) {
        guard case .map(let pairs) = node.kind else {
            reader.wrongShape(node, wanted: .mapping)
            return nil
        }
        for pair in pairs where !allowed.contains(pair.key) {
            if let near = Spelling.nearest(to: pair.key, in: allowed) {
                reader.error(
                    pair.keyPlace,
                    Message(
                        "policy.key.suggest",
                        ["key": PolicyReader.quoted(pair.key), "suggestion": near]))
            } else {
                reader.error(
                    pair.keyPlace,
                    Message(
                        "policy.key",
                        [
                            "key": PolicyReader.quoted(pair.key),
                            "allowed": allowed.joined(separator: ", "),
                        ]))
            }
        }
        self.reader = reader
        self.place = node.place
        entries = pairs
    }

    /// The value of `key`; absent and null are the same.
    subscript(_ key: String) -> SourceNode? {
        guard let entry = entry(key), !entry.value.isNull else { return nil }
        return entry.value
    }

    private func entry(_ key: String) -> SourceNode.Entry? { entries.first { $0.key == key } }

    /// Whether the key was written, be it with null.
    func has(_ key: String) -> Bool { entry(key) != nil }

    func required(_ key: String) -> SourceNode? {
        if let node = self[key] { return node }
        reader.error(
            entry(key)?.keyPlace ?? place, Message("policy.missing", ["key": key]))
        return nil
    }

    // MARK: scalars

    func text(_ key: String) -> String? { self[key].flatMap(text) }
    func requiredText(_ key: String) -> String? { required(key).flatMap(text) }

    private func text(_ node: SourceNode) -> String? {
        guard let text = node.text else {
            reader.wrongShape(node, wanted: .text)
            return nil
        }
        guard text.utf8.count <= 4096 else {
            reader.error(node.place, Message("policy.text.tooLong", ["limit": "4096"]))
            return nil
        }
        return text
    }

    /// An identifier: lower-case words, digits, `_`, `-` and `.`.
    func identifier(_ key: String, section: String) -> String? {
        guard let node = required(key), let id = text(node) else { return nil }
        guard Self.isIdentifier(id) else {
            reader.error(node.place, Message("policy.id", ["id": PolicyReader.quoted(id)]))
            return nil
        }
        reader.define(section, id, node.place)
        return id
    }

    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first
        else { return false }
        return text.utf8.count <= 64
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    func flag(_ key: String) -> Bool? {
        guard let node = self[key] else { return nil }
        switch node.text {
        case "true": return true
        case "false": return false
        default:
            reader.wrongShape(node, wanted: .flag)
            return nil
        }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = self[key] else { return nil }
        guard let number = node.text.flatMap({ Int($0) }) else {
            reader.wrongShape(node, wanted: .numberIn(range))
            return nil
        }
        guard range.contains(number) else {
            reader.error(
                node.place,
                Message(
                    "policy.range",
                    [
                        "value": "\(number)", "least": "\(range.lowerBound)",
                        "most": "\(range.upperBound)",
                    ]))
            return nil
        }
        return number
    }

    /// A number in (0, 1].
    func fraction(_ key: String) -> Double? {
        guard let node = self[key] else { return nil }
        guard let number = node.text.flatMap({ Double($0) }), number > 0, number <= 1 else {
            reader.error(node.place, Message("policy.fraction"))
            return nil
        }
        return number
    }

    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _: Word.Type
    ) -> Word? {
        self[key].flatMap { word($0, Word.self) }
    }

    func requiredWord<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _: Word.Type
    ) -> Word? {
        required(key).flatMap { word($0, Word.self) }
    }

    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ node: SourceNode, _: Word.Type
    ) -> Word? {
        guard let text = text(node) else { return nil }
        if let word = Word(rawValue: text) { return word }
        reader.unknownWord(text, node.place, allowed: Word.allCases.map(\.rawValue))
        return nil
    }

    func duration(_ key: String) -> PolicyDuration? {
        guard let node = self[key] else { return nil }
        if let duration = node.text.flatMap(PolicyDuration.init(_:)) { return duration }
        reader.wrongShape(node, wanted: .duration)
        return nil
    }

    // MARK: texts in both languages

    func localized(_ key: String) -> LocalizedText? { self[key].flatMap(localized) }
    func requiredLocalized(_ key: String) -> LocalizedText? { required(key).flatMap(localized) }

    private func localized(_ node: SourceNode) -> LocalizedText? {
        guard case .map = node.kind else {
            reader.wrongShape(node, wanted: .localized)
            return nil
        }
        guard let fields = FieldReader(node, reader, allowed: ["en", "zh"]) else { return nil }
        let en = fields.requiredText("en")
        let zh = fields.requiredText("zh")
        guard let en, let zh else { return nil }
        return LocalizedText(en: en, zh: zh)
    }

    // MARK: lists

    /// The items of a list; a single value stands for a list of one.
    func items(_ key: String) -> [SourceNode] {
        guard let node = self[key] else { return [] }
        switch node.kind {
        case .list(let items): return items
        case .scalar: return [node]
        case .map:
            reader.wrongShape(node, wanted: .list)
            return []
        }
    }

    func texts(_ key: String) -> [String] { items(key).compactMap(text) }

    /// Dates, `2026-02-16`, in order and each once.
    func dates(_ key: String) -> [String] {
        let dates = items(key).compactMap { node -> String? in
            guard let text = text(node) else { return nil }
            guard let date = CivilTime(text), date.text == text, text.utf8.count == 10 else {
                reader.wrongShape(node, wanted: .date)
                return nil
            }
            return text
        }
        return Set(dates).sorted()
    }

    func words<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String, _: Word.Type
    ) -> [Word] {
        items(key).compactMap { word($0, Word.self) }
    }

    /// Label ids; that they exist is checked when the whole document is read.
    func labels(_ key: String) -> [LabelID] {
        items(key).compactMap { node in
            guard let id = text(node) else { return nil }
            reader.refer(.label, id, node.place)
            return LabelID(id)
        }
    }

    /// The elements of a section that is a list of mappings.
    func elements<Element>(
        _ key: String, _ read: (SourceNode, PolicyReader) -> Element?
    ) -> [Element] {
        guard let node = self[key] else { return [] }
        guard case .list(let items) = node.kind else {
            reader.wrongShape(node, wanted: .list)
            return []
        }
        return items.compactMap { read($0, reader) }
    }

    /// The elements of a section that is a mapping from ids.
    func dictionary<Element>(
        _ key: String, _ read: (SourceNode.Entry, PolicyReader) -> Element?
    ) -> [Element] {
        guard let node = self[key] else { return [] }
        guard case .map(let entries) = node.kind else {
            reader.wrongShape(node, wanted: .mapping)
            return []
        }
        return entries.compactMap { read($0, reader) }
    }
}
