/// A text with signatures under it (C2SP signed-note).
package struct SignedNote: Sendable, Hashable {
    /// The signed text, with its final newline.
    package var text: String
    package var signatures: [Signature]

    package struct Signature: Sendable, Hashable {
        package var name: String
        package var keyID: UInt32
        package var bytes: [UInt8]

        package init(name: String, keyID: UInt32, bytes: [UInt8]) {
            self.name = name
            self.keyID = keyID
            self.bytes = bytes
        }

        /// As it stands under a note, without the newline.
        package var line: String {
            let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * UInt32($0))) }
            return "\u{2014} \(name) \(Base64.text(id + bytes))"
        }

        /// - Returns: `nil` for what is no such line.
        package init?(line: some StringProtocol) {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "\u{2014}", NoteKey.isName(parts[1]),
                let bytes = Base64.bytes(parts[2]), bytes.count > 4
            else { return nil }
            name = String(parts[1])
            keyID = bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) }
            self.bytes = Array(bytes[4...])
        }
    }

    /// More signatures than this are refused.
    package static let mostSignatures = 100
    /// A longer note is refused, in bytes.
    package static let longest = 1_000_000

    package init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note; no signature is verified by that.
    ///
    /// - Returns: `nil` for what is no note.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest, let all = String(validating: bytes, as: UTF8.self),
            !bytes.contains(where: { $0 < 0x20 && $0 != 0x0A })
        else { return nil }
        // The last empty line parts the text from the signatures.
        let marker: [UInt8] = [0x0A, 0x0A]
        guard
            let split = (0..<max(0, bytes.count - 1)).last(where: {
                bytes[$0] == marker[0] && bytes[$0 + 1] == marker[1]
            }), bytes.last == 0x0A
        else { return nil }
        text = String(decoding: bytes[...split], as: UTF8.self)
        let lines = bytes[(split + 2)...].split(separator: 0x0A, omittingEmptySubsequences: false)
        guard (2...(Self.mostSignatures + 1)).contains(lines.count) else { return nil }
        signatures = []
        for line in lines.dropLast() {
            guard let signature = Signature(line: String(decoding: line, as: UTF8.self)) else {
                return nil
            }
            signatures.append(signature)
        }
        _ = all
    }

    package init?(_ text: String) { self.init(Array(text.utf8)) }

    /// The note as it is kept and sent.
    package var encoded: String {
        text + "\n" + signatures.map { $0.line + "\n" }.joined()
    }

    /// Whether a key signed it: one signature of its name and id at least, and each of those valid.
    package func isSigned(by key: NoteKey) -> Bool {
        let own = signatures.filter { $0.name == key.name && $0.keyID == key.id }
        return !own.isEmpty && own.allSatisfy { key.verifies($0.bytes, over: text) }
    }
}
