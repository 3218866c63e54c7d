/// The form of a JSON value, as OpenAPI 3.1 describes it (JSON Schema 2020-12).
indirect enum Schema: Sendable {
    case text(pattern: String? = nil, most: Int? = nil)
    case words([String])
    case integer(least: Int? = nil, most: Int? = nil)
    case number
    case boolean
    case list(Schema)
    /// Values of one form by names that are not known before.
    case map(Schema)
    /// Named properties; those in `needed` are always there.
    case object([(name: String, schema: Schema)], needed: Set<String>)
    /// An object of which nothing more is said.
    case anyObject
    /// One of some forms.
    case either([Schema])
    /// One that has a name of its own.
    case named(String)
    case null
    /// Whatever there is.
    case any

    static func all(_ properties: [(name: String, schema: Schema)]) -> Schema {
        .object(properties, needed: Set(properties.map(\.name)))
    }

    var json: JSONValue {
        switch self {
        case .text(let pattern, let most):
            var value: [String: JSONValue] = ["type": "string"]
            value["pattern"] = pattern.map(JSONValue.text)
            value["maxLength"] = most.map(JSONValue.integer)
            return .object(value)
        case .words(let words):
            return ["type": "string", "enum": .array(words.map(JSONValue.text))]
        case .integer(let least, let most):
            var value: [String: JSONValue] = ["type": "integer"]
            value["minimum"] = least.map(JSONValue.integer)
            value["maximum"] = most.map(JSONValue.integer)
            return .object(value)
        case .number: return ["type": "number"]
        case .boolean: return ["type": "boolean"]
        case .list(let element): return ["type": "array", "items": element.json]
        case .map(let element):
            return ["type": "object", "additionalProperties": element.json]
        case .object(let properties, let needed):
            return [
                "type": "object", "additionalProperties": false,
                "properties": .object(
                    Dictionary(properties.map { ($0.name, $0.schema.json) }) { $1 }),
                "required": .array(needed.sorted().map(JSONValue.text)),
            ]
        case .anyObject: return ["type": "object"]
        case .either(let forms): return ["anyOf": .array(forms.map(\.json))]
        case .named(let name): return ["$ref": .text("#/components/schemas/\(name)")]
        case .null: return ["type": "null"]
        case .any: return [:]
        }
    }
}
