import Foundation
import Synchronization
import Yams

/// Reads YAML that may be hostile into `SourceNode`s.
///
/// Policies come by mail and over the network, so nothing about the text is trusted: its size, its
/// depth and its encoding are bounded before and while it is read, and anchors and aliases, which
/// let a few lines expand into gigabytes, are refused altogether.
enum YAMLSource {
    /// No policy comes near; the shipped one has about a tenth.
    static let maximumBytes = 2 << 20
    /// Of lists and mappings inside each other.
    static let maximumDepth = 32
    /// YAML nests a level per column in the worst case, so this bounds the reader's own stack.
    private static let stackBytes = 64 << 20
    /// Positions that look like aliases (`*word`) and are still harmless if each were one.
    private static let maximumAliasSuspects = 16

    struct Refusal: Error, Sendable {
        var place: SourcePlace
        var message: Message
    }

    /// - Returns: `nil` for an empty document.
    static func load(_ bytes: [UInt8]) throws(Refusal) -> SourceNode? {
        guard bytes.count <= maximumBytes else {
            throw Refusal(
                place: .start,
                message: Message("policy.yaml.tooLarge", ["limit": "\(maximumBytes)"]))
        }
        let text = try decode(bytes)
        try inspect(text)
        let root = try onLargeStack(text)
        // A key with a full-width colon is, to YAML, a text.
        if let root, !root.isCollection,
            let wide = YAMLProblem.fullWidth(in: text, upTo: root.place)
        {
            throw wide
        }
        return root
    }

    private static func decode(_ bytes: [UInt8]) throws(Refusal) -> String {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text }
        // Where it breaks: everything up to there is valid, so it can be decoded and counted.
        var decoder = UTF8()
        var iterator = body.makeIterator()
        var place = SourcePlace.start
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            place =
                scalar == "\n"
                ? SourcePlace(line: place.line + 1, column: 1)
                : SourcePlace(line: place.line, column: place.column + 1)
        }
        throw Refusal(place: place, message: Message("policy.yaml.notUTF8"))
    }

    /// What must be known before the YAML reader may see the text.
    private static func inspect(_ text: String) throws(Refusal) {
        var place = SourcePlace.start
        var inIndentation = true
        var previous: Unicode.Scalar = "\n"
        var anchors = 0
        var aliases = 0
        var suspect: SourcePlace?
        for scalar in text.unicodeScalars {
            if scalar == "\t", inIndentation {
                throw Refusal(place: place, message: Message("policy.yaml.tab"))
            }
            if isControl(scalar), scalar != "\n", scalar != "\r",
                scalar != "\t"
            {
                throw Refusal(place: place, message: Message("policy.yaml.control"))
            }
            if isWord(scalar), place.column > 1 {
                if previous == "&" { anchors += 1 }
                if previous == "*" {
                    aliases += 1
                    if suspect == nil {
                        suspect = SourcePlace(line: place.line, column: place.column - 1)
                    }
                }
            }
            previous = scalar
            if scalar == "\n" {
                place = SourcePlace(line: place.line + 1, column: 1)
                inIndentation = true
            } else {
                if scalar != " " { inIndentation = false }
                place.column += 1
            }
        }
        // Aliases inside keys are expanded while the YAML reader runs, so many are refused before.
        if anchors > 0, aliases > maximumAliasSuspects, let suspect {
            throw Refusal(place: suspect, message: Message("policy.yaml.alias"))
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar == "-" || ("0"..."9").contains(scalar)
            || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func onLargeStack(_ text: String) throws(Refusal) -> SourceNode? {
        let answer = ParseAnswer()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            answer.result.withLock { $0 = compose(text) }
            done.signal()
        }
        thread.stackSize = stackBytes
        thread.start()
        done.wait()
        return try answer.result.withLock { $0 }.get()
    }

    private static func compose(_ text: String) -> Result<SourceNode?, Refusal> {
        do {
            // The document's own model says what a scalar is: no need to guess it by patterns.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            // Nodes refer weakly to anchors that the parser owns: it must outlive the walk.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else { return .success(nil) }
                return .success(try convert(root, depth: 0))
            }
        } catch let refusal as Refusal {
            return .failure(refusal)
        } catch let error as YamlError {
            return .failure(refusal(for: error, in: text))
        } catch {
            return .failure(
                Refusal(
                    place: .start,
                    message: Message("policy.yaml.syntax", ["problem": "\(type(of: error))"])))
        }
    }

    private static func convert(_ node: Node, depth: Int) throws(Refusal) -> SourceNode {
        let place = node.mark.map { SourcePlace(line: $0.line, column: $0.column) } ?? .start
        guard depth <= maximumDepth else {
            throw Refusal(
                place: place,
                message: Message("policy.yaml.tooDeep", ["limit": "\(maximumDepth)"]))
        }
        if hasTag(node) { throw Refusal(place: place, message: Message("policy.yaml.tag")) }
        switch node {
        case .scalar(let scalar):
            guard scalar.anchor == nil else { throw aliasRefusal(place) }
            return SourceNode(
                kind: .scalar(scalar.string, plain: scalar.style == .plain), place: place)
        case .sequence(let sequence):
            guard sequence.anchor == nil else { throw aliasRefusal(place) }
            var items: [SourceNode] = []
            for item in sequence { items.append(try convert(item, depth: depth + 1)) }
            return SourceNode(kind: .list(items), place: place)
        case .mapping(let mapping):
            guard mapping.anchor == nil else { throw aliasRefusal(place) }
            var entries: [SourceNode.Entry] = []
            for (key, value) in mapping {
                let key = try convert(key, depth: depth + 1)
                guard case .scalar(let name, _) = key.kind, name != "<<" else {
                    throw Refusal(place: key.place, message: Message("policy.yaml.key"))
                }
                entries.append(
                    SourceNode.Entry(
                        key: name, keyPlace: key.place,
                        value: try convert(value, depth: depth + 1)))
            }
            return SourceNode(kind: .map(entries), place: place)
        case .alias:
            throw aliasRefusal(place)
        }
    }

    /// Whether a type is written before the node, as `!!int` is, that is not the node's own.
    private static func hasTag(_ node: Node) -> Bool {
        let (tag, own) =
            switch node {
            case .scalar(let scalar): (scalar.tag, "tag:yaml.org,2002:str")
            case .sequence(let sequence): (sequence.tag, "tag:yaml.org,2002:seq")
            case .mapping(let mapping): (mapping.tag, "tag:yaml.org,2002:map")
            case .alias(let alias): (alias.tag, "")
            }
        return !tag.description.isEmpty && tag.description != own
    }

    private static func aliasRefusal(_ place: SourcePlace) -> Refusal {
        Refusal(place: place, message: Message("policy.yaml.alias"))
    }

    private static func refusal(for error: YamlError, in text: String) -> Refusal {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = SourcePlace(line: mark.line, column: mark.column)
            if problem.contains("undefined alias") { return aliasRefusal(place) }
            if problem.contains("another document") {
                return Refusal(place: place, message: Message("policy.yaml.secondDocument"))
            }
            if problem.contains("nesting") {
                return Refusal(
                    place: place,
                    message: Message("policy.yaml.tooDeep", ["limit": "\(maximumDepth)"]))
            }
            if problem == "found undefined tag handle" {
                return Refusal(place: place, message: Message("policy.yaml.tag"))
            }
            return YAMLProblem.refusal(problem, at: mark, context, in: text)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return Refusal(
                place: SourcePlace(line: context.mark.line, column: context.mark.column),
                message: Message(
                    "policy.yaml.duplicateKey",
                    ["key": duplicates.map(PolicyReader.quoted).joined(separator: ", ")]))
        default:
            return Refusal(
                place: .start,
                message: Message("policy.yaml.syntax", ["problem": "unreadable"]))
        }
    }
}

/// Carries the answer from the reading thread to the waiting one.
private final class ParseAnswer: Sendable {
    let result = Mutex<Result<SourceNode?, YAMLSource.Refusal>>(.success(nil))
}
