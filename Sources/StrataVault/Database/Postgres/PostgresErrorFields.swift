internal import CPostgres

/// What the server says of an error, without the values that its words may hold.
struct PostgresErrorFields {
    /// The five characters of the SQLSTATE (PostgreSQL manual, appendix A).
    let state: String
    private let words: String
    let isStalePlan: Bool

    init(_ result: OpaquePointer) {
        func field(_ code: Unicode.Scalar) -> String? {
            pq_resultErrorField(result, Int32(code.value)).map { String(cString: $0) }
        }
        state = field("C") ?? ""
        // The primary message names values in these classes: data exceptions, violated rules,
        // errors that functions raise. Details and hints do anywhere, and are never read.
        if ["22", "23", "P0"].contains(state.prefix(2)) {
            let names = [("table", field("t")), ("column", field("c")), ("rule", field("n"))]
            words = names.reduce(into: Self.name(state)) { words, name in
                if let value = name.1 { words += ", \(name.0) \(value)" }
            }
        } else {
            words = field("M") ?? ""
        }
        isStalePlan = state == "0A000" && field("R") == "RevalidateCachedQuery"
    }

    /// Whether another transaction got in the way, so that running it again may go well.
    var isConflict: Bool { state == "40001" || state == "40P01" }

    /// Whether the server ends the connection with it.
    var endsConnection: Bool {
        switch state {
        case "57P01", "57P02", "57P03", "57P04", "57P05", "25P03": true
        default: state.hasPrefix("08")
        }
    }

    var error: DatabaseError {
        let words = "\(self.words) (SQLSTATE \(state))"
        switch state {
        case "40001", "40P01", "55P03", "53300": return .busy
        case "53100", "58030", "25006", "42501": return .notWritable(words)
        case "XX001", "XX002": return .damaged(words)
        case "3D000": return .unreachable(words)
        default: break
        }
        if endsConnection || state.hasPrefix("28") { return .unreachable(words) }
        return state.hasPrefix("23") ? .violated(words) : .failed(words)
    }

    private static func name(_ state: String) -> String {
        switch state {
        case "23505": "a value that must be unique is there already"
        case "23502": "a value is missing"
        case "23503": "what a row refers to is not there"
        case "23514": "a value is not permitted"
        case "22003": "a number is out of range"
        case "22021": "a text is not valid UTF-8"
        case "22P03": "a value does not have the binary form of its type"
        default: state.hasPrefix("23") ? "a rule is violated" : "a value is not valid"
        }
    }
}
