internal import FoundationEssentials

extension Schema {
    /// The names of forms are looked up once for all.
    private static let named = Schemas.all

    /// Has a body refused that does not have this form: what the description says of it is so.
    ///
    /// - Throws: `APIError.body` with where it differs, never with what stands there.
    func check(_ body: [UInt8]) throws(APIError) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(body)) else {
            throw .body("")
        }
        if let place = difference(of: value, at: "") { throw .body(place.isEmpty ? "." : place) }
    }

    /// Whether a parameter of a query, which is a text as it comes, has this form.
    func fits(_ text: String) -> Bool {
        let value =
            switch self {
            case .integer: Int(text).map(JSONValue.integer)
            case .boolean: Bool(text).map(JSONValue.boolean)
            default: JSONValue.text(text)
            }
        return value.map { difference(of: $0, at: "") == nil } ?? false
    }

    /// Where a value differs from the form; `nil` where it has it.
    private func difference(of value: JSONValue, at place: String) -> String? {
        switch (self, value) {
        case (.text(let pattern, let most), .text(let text)):
            // Lengths are counted in code points (JSON Schema, section 6.3.1).
            if let most, text.unicodeScalars.count > most { return place }
            // Anywhere in the text, unless the pattern is anchored (JSON Schema, section 6.3.3).
            guard let pattern else { return nil }
            let isLike = (try? Regex(pattern)).map { text.firstMatch(of: $0) != nil } ?? false
            return isLike ? nil : place
        case (.words(let words), .text(let text)): return words.contains(text) ? nil : place
        case (.integer(let least, let most), .integer(let number)):
            let isWithin = number >= least ?? .min && number <= most ?? .max
            return isWithin ? nil : place
        case (.number, .integer), (.number, .number), (.boolean, .boolean), (.null, .null):
            return nil
        case (.list(let element), .array(let values)):
            for (index, value) in values.enumerated() {
                if let found = element.difference(of: value, at: Self.join(place, "\(index)")) {
                    return found
                }
            }
            return nil
        case (.object(let properties, let needed), .object(let members)):
            if let missing = needed.subtracting(members.keys).min() {
                return Self.join(place, missing)
            }
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                let path = Self.join(place, name.utf8.count <= 40 ? name : "?")
                guard let property = properties.first(where: { $0.name == name }) else {
                    return path
                }
                if let found = property.schema.difference(of: value, at: path) { return found }
            }
            return nil
        case (.map(let element), .object(let members)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                let path = Self.join(place, name.utf8.count <= 40 ? name : "?")
                if let found = element.difference(of: value, at: path) { return found }
            }
            return nil
        case (.anyObject, .object), (.any, _): return nil
        case (.either(let forms), _):
            let isOne = forms.contains { $0.difference(of: value, at: place) == nil }
            return isOne ? nil : place
        case (.named(let name), _): return Self.named[name]?.difference(of: value, at: place)
        default: return place
        }
    }

    private static func join(_ place: String, _ name: String) -> String {
        place.isEmpty ? name : "\(place).\(name)"
    }
}
