/// A text for a person: the key of an entry in the catalogue, and what fills its placeholders.
///
/// Messages travel unrendered, so that the language is chosen where they are shown.
package struct Message: Sendable, Hashable {
    package var key: String
    package var arguments: [String: String]

    package init(_ key: String, _ arguments: [String: String] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    /// The text in `language`, `{name}` replaced by the argument of that name.
    package func text(in language: Language) -> String {
        guard let entry = Catalogue.entries[key] else { return key }
        let template = entry[language]
        guard !arguments.isEmpty else { return template }
        var result = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest.index(after: open)
            guard let close = rest[after...].firstIndex(of: "}") else {
                rest = rest[open...]
                break
            }
            let name = String(rest[after..<close])
            result += arguments[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

/// An error that can say in every language what is wrong, where, and what to do.
package protocol MessageError: Error, Sendable {
    var message: Message { get }
}
