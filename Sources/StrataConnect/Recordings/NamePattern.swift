package import StrataCore

/// How the names of recordings are read: `{agent}_{phone}_{time}`.
///
/// It is held against a file's name without its ending, or against as many folders before it as the
/// pattern has slashes. A field takes one character at least and no slash; what stands between the
/// braces' fields has to stand in the name.
package struct NamePattern: Sendable, Hashable {
    /// What a place in a name is.
    package enum Field: String, Sendable, Hashable, CaseIterable {
        case agent, phone, time, campaign, call
        /// Anything, and not kept but in the name as a whole.
        case any
    }

    private enum Part: Sendable, Hashable {
        case literal([UInt8])
        case field(Field)
    }

    private let parts: [Part]
    private let slashes: Int

    private static let mostParts = 32

    /// Reads a pattern.
    ///
    /// - Throws: `NamePatternError`.
    package init(_ text: String) throws(NamePatternError) {
        var parts: [Part] = []
        var seen: Set<Field> = []
        var rest = Substring(text)
        while !rest.isEmpty {
            guard let open = rest.firstIndex(of: "{") else {
                guard !rest.contains("}") else { throw .unclosed }
                parts.append(.literal(Array(rest.utf8)))
                break
            }
            if open > rest.startIndex {
                guard !rest[..<open].contains("}") else { throw .unclosed }
                parts.append(.literal(Array(rest[..<open].utf8)))
            }
            guard let close = rest[open...].firstIndex(of: "}") else { throw .unclosed }
            let name = String(rest[rest.index(after: open)..<close])
            guard let field = Field(rawValue: name) else { throw .unknownField(name) }
            guard field == .any || seen.insert(field).inserted else { throw .twice(name) }
            if case .field(let before)? = parts.last {
                throw .adjacent(before.rawValue, name)
            }
            parts.append(.field(field))
            rest = rest[rest.index(after: close)...]
        }
        guard seen.contains(.phone) else { throw .noPhone }
        guard parts.count <= Self.mostParts else { throw .tooLong }
        self.parts = parts
        slashes = parts.reduce(0) { count, part in
            guard case .literal(let bytes) = part else { return count }
            return count + bytes.count { $0 == UInt8(ascii: "/") }
        }
    }

    /// What a name says.
    package enum Outcome: Sendable, Hashable {
        case matched(RecordingName)
        /// The name has not that form, or no number or time stands where one should.
        case unmatched
        /// The name can be read in more than one way.
        case ambiguous
    }

    /// Reads the name of a file.
    ///
    /// - Parameter path: The file's path below the folder that is imported.
    /// - Returns: What it says, where it can be read in one way.
    package func match(_ path: String) -> Outcome {
        var bytes = Array(path.utf8)
        let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        if let dot = bytes[nameStart...].lastIndex(of: UInt8(ascii: ".")), dot > nameStart {
            bytes.removeSubrange(dot...)
        }
        var start = 0
        let places = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
        if places.count < slashes { return .unmatched }
        if places.count > slashes { start = places[places.count - slashes - 1] + 1 }
        var search = Search(parts: parts, name: Array(bytes[start...]))
        search.run(part: 0, from: 0, RecordingName())
        if search.isAmbiguous || search.steps <= 0 { return .ambiguous }
        return search.found.map(Outcome.matched) ?? .unmatched
    }

    /// Tries every way of reading a name, up to a number of steps.
    private struct Search {
        let parts: [Part]
        let name: [UInt8]
        var found: RecordingName?
        var isAmbiguous = false
        var steps = 50_000

        mutating func run(part index: Int, from start: Int, _ reading: RecordingName) {
            steps -= 1
            guard steps > 0, !isAmbiguous else { return }
            guard index < parts.count else {
                guard start == name.count else { return }
                if let found, found != reading { isAmbiguous = true }
                found = found ?? reading
                return
            }
            switch parts[index] {
            case .literal(let literal):
                guard name[start...].starts(with: literal) else { return }
                run(part: index + 1, from: start + literal.count, reading)
            case .field(let field):
                guard start < name.count else { return }
                let isLast = index == parts.count - 1
                for end in (isLast ? name.count : start + 1)...name.count {
                    guard name[end - 1] != UInt8(ascii: "/") else { return }
                    if !isLast, case .literal(let next) = parts[index + 1],
                        !name[end...].starts(with: next)
                    {
                        continue
                    }
                    var further = reading
                    guard further.set(field, Array(name[start..<end])) else { continue }
                    run(part: index + 1, from: end, further)
                }
            }
        }
    }
}

/// What the name of a recording says.
package struct RecordingName: Sendable, Hashable {
    package var agent: String?
    /// As it stands in the name.
    package var phone = ""
    package var time: RecordingTime?
    package var campaign: String?
    package var call: String?

    package init() {}

    /// - Returns: Whether the bytes can be such a value.
    fileprivate mutating func set(_ field: NamePattern.Field, _ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        switch field {
        case .agent: agent = text
        case .phone:
            guard Self.isPhone(bytes) else { return false }
            phone = text
        case .time:
            guard let found = RecordingTime(bytes) else { return false }
            time = found
        case .campaign: campaign = text
        case .call: call = text
        case .any: break
        }
        return true
    }

    /// Five to twenty digits, a plus before them, blanks, hyphens, dots and brackets among them.
    private static func isPhone(_ bytes: [UInt8]) -> Bool {
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "+"): if index > 0 { return false }
            case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "("),
                UInt8(ascii: ")"):
                break
            default: return false
            }
        }
        return (5...20).contains(digits)
    }
}

/// What is wrong with a pattern of names.
package enum NamePatternError: Error, Sendable, Hashable {
    case unclosed
    case unknownField(String)
    case twice(String)
    case adjacent(String, String)
    case noPhone
    case tooLong
}

extension NamePatternError: MessageError {
    package var message: Message {
        switch self {
        case .unclosed: Message("pattern.unclosed")
        case .unknownField(let name):
            Message(
                "pattern.unknownField",
                [
                    "name": name,
                    "fields": NamePattern.Field.allCases.map { "{\($0.rawValue)}" }
                        .joined(separator: " "),
                ])
        case .twice(let name): Message("pattern.twice", ["name": name])
        case .adjacent(let first, let second):
            Message("pattern.adjacent", ["first": first, "second": second])
        case .noPhone: Message("pattern.noPhone")
        case .tooLong: Message("pattern.tooLong")
        }
    }
}
