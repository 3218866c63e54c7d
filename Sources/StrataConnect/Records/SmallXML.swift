import CExpat

/// A small XML document as a tree: settings and lists, not data. Documents with a document type
/// declaration are refused, as entity bombs and external entities need one.
package struct SmallXML: Sendable, Hashable {
    /// Without its namespace prefix.
    package var name: String
    package var attributes: [String: String]
    /// The text right inside, without blanks at its ends.
    package var text: String
    package var children: [SmallXML]

    /// Bytes.
    package static let longest = 4 << 20
    private static let deepest = 32

    /// Reads a document.
    ///
    /// - Returns: The outermost element; `nil` for what is none, is larger than `longest`, nested
    ///   deeper than 32 levels, or declares a document type.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest, let parser = XML_ParserCreate(nil) else { return nil }
        defer { XML_ParserFree(parser) }
        let builder = Builder()
        // The builder outlives the parse, which ends before this returns.
        XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let data, let name else { return }
                Unmanaged<Builder>.fromOpaque(data).takeUnretainedValue()
                    .start(String(cString: name), attributes)
            },
            { data, _ in
                guard let data else { return }
                Unmanaged<Builder>.fromOpaque(data).takeUnretainedValue().end()
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let data, let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                let piece = UnsafeBufferPointer(start: $0, count: Int(count))
                Unmanaged<Builder>.fromOpaque(data).takeUnretainedValue()
                    .add(String(decoding: piece, as: UTF8.self))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let data else { return }
            Unmanaged<Builder>.fromOpaque(data).takeUnretainedValue().isRefused = true
        }
        let status = bytes.withUnsafeBytes {
            XML_Parse(
                parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), CInt($0.count), 1)
        }
        guard status == XML_STATUS_OK, !builder.isRefused, let root = builder.root else {
            return nil
        }
        self = root
    }

    fileprivate init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
        text = ""
        children = []
    }

    /// All elements of a name inside, at any depth, in the order of the document.
    package func all(_ name: String) -> [SmallXML] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// The element that names lead to from here.
    package func at(_ path: String...) -> SmallXML? {
        path.reduce(Optional(self)) { element, name in
            element?.children.first { $0.name == name }
        }
    }

    private final class Builder {
        var root: SmallXML?
        var isRefused = false
        private var open: [SmallXML] = []

        func start(
            _ name: String, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
        ) {
            guard open.count < SmallXML.deepest else {
                isRefused = true
                return
            }
            var attributes: [String: String] = [:]
            var pair = list
            while let at = pair, let key = at[0], let value = at[1] {
                attributes[Self.local(String(cString: key))] = String(cString: value)
                pair = at + 2
            }
            open.append(SmallXML(name: Self.local(name), attributes: attributes))
        }

        func add(_ text: String) {
            guard !isRefused, !open.isEmpty else { return }
            open[open.count - 1].text += text
        }

        func end() {
            guard !isRefused, var done = open.popLast() else { return }
            let trimmed = done.text.drop(while: \.isWhitespace).reversed()
                .drop(while: \.isWhitespace).reversed()
            done.text = String(trimmed)
            if open.isEmpty { root = done } else { open[open.count - 1].children.append(done) }
        }

        private static func local(_ name: String) -> String {
            name.split(separator: ":").last.map(String.init) ?? name
        }
    }
}
