internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// JSON that is written as it goes, for the answer that is asked for most: `JSONEncoder` took a ninth
/// of the time of a masked read.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    /// Members in the order in which they are written, each with what writes its value; those
    /// without one are left out.
    mutating func object(_ members: (StaticString, ((inout JSONText) -> Void)?)...) {
        var isFirst = true
        bytes.append(UInt8(ascii: "{"))
        for case (let name, let write?) in members {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            name.withUTF8Buffer { quoted($0) }
            bytes.append(UInt8(ascii: ":"))
            write(&self)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func array<Element>(
        _ elements: [Element], _ write: (Element, inout JSONText) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element, &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func boolean(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }

    mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { quoted($0) }
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if text.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for byte in text { escape(byte) }
        } else {
            bytes += text
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// RFC 8259, section 7.
    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case ..<0x20:
            bytes += "\\u00".utf8
            bytes += Hexadecimal.text(CollectionOfOne(byte)).utf8
        default: bytes.append(byte)
        }
    }
}

extension SubjectReport {
    /// As `JSONEncoder` has it, keys in order.
    var json: [UInt8] {
        var text = JSONText()
        text.object(
            ("doNotCall", { $0.boolean(doNotCall) }),
            ("records", { $0.array(records) { $0.write(to: &$1) } }),
            ("state", { $0.text(state) }), ("subject", { $0.text(subject) }))
        return text.bytes
    }
}

extension SubjectReport.Record {
    fileprivate func write(to text: inout JSONText) {
        text.object(
            ("dataset", { $0.text(dataset) }),
            ("fields", { $0.array(fields) { $0.write(to: &$1) } }),
            ("kind", { $0.text(kind) }), ("record", { $0.text(record) }))
    }
}

extension SubjectReport.Field {
    fileprivate func write(to text: inout JSONText) {
        text.object(
            ("label", label.map { label in { $0.text(label) } }),
            ("name", { $0.text(name) }), ("shown", shown.map { shown in { $0.text(shown) } }),
            ("tier", { $0.text(tier.rawValue) }), ("whole", { $0.boolean(whole) }))
    }
}
