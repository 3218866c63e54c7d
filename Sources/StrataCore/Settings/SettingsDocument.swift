/// A document of settings, YAML or the JSON that is a part of it: names, values, and where they
/// stand. Groups of settings are mappings, whose names stand before a dot.
package struct SettingsDocument: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package var key: String
        package var value: String
        package var place: SourcePlace
    }

    /// What is wrong, and where.
    package struct Problem: Error, Sendable, Hashable {
        package var place: SourcePlace
        package var message: Message
    }

    /// In the order of the document.
    package var entries: [Entry] = []

    /// Reads a document that nobody has to be trusted for: what policies are held to holds here.
    ///
    /// - Throws: `Problem` for what is no YAML, a name that stands twice, a list, a name without a
    ///   value.
    package init(_ bytes: [UInt8]) throws(Problem) {
        let root: SourceNode?
        do { root = try YAMLSource.load(bytes) } catch {
            throw Problem(place: error.place, message: error.message)
        }
        guard let root, !root.isNull else { return }
        guard case .map(let settings) = root.kind else {
            throw Problem(place: root.place, message: Message("settings.file.noMapping"))
        }
        try add(settings, under: "")
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.key).inserted {
            throw Problem(
                place: entry.place,
                message: Message("settings.file.twice", ["key": PolicyReader.quoted(entry.key)]))
        }
    }

    private mutating func add(
        _ settings: [SourceNode.Entry], under group: String
    ) throws(Problem) {
        for setting in settings {
            let key = group + setting.key
            switch setting.value.kind {
            case .map(let inner): try add(inner, under: key + ".")
            case .scalar:
                guard let value = setting.value.text else {
                    throw Problem(
                        place: setting.keyPlace,
                        message: Message(
                            "settings.file.noValue", ["key": PolicyReader.quoted(key)]))
                }
                entries.append(Entry(key: key, value: value, place: setting.keyPlace))
            case .list:
                throw Problem(
                    place: setting.keyPlace,
                    message: Message("settings.file.noValue", ["key": PolicyReader.quoted(key)]))
            }
        }
    }
}
