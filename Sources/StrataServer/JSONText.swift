internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// JSON that is written as it goes, for the answer that is asked for most: `JSONEncoder` took a ninth
/// of the time of a masked read.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    init(reserving count: Int = 256) { bytes.reserveCapacity(count) }

    /// Text that is JSON already.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

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

    mutating func integer(_ value: Int64) { bytes += String(value).utf8 }

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
        var text = JSONText(reserving: 256 + 128 * records.reduce(0) { $0 + $1.fields.count })
        text.raw(#"{"doNotCall":"#)
        text.boolean(doNotCall)
        text.raw(#","records":"#)
        text.array(records) { $0.write(to: &$1) }
        text.raw(#","state":"#)
        text.text(state)
        text.raw(#","subject":"#)
        text.text(subject)
        text.raw("}")
        return text.bytes
    }
}

extension SubjectReport.Record {
    fileprivate func write(to text: inout JSONText) {
        text.raw(#"{"archived":"#)
        text.boolean(archived)
        text.raw(#","dataset":"#)
        text.text(dataset)
        text.raw(#","fields":"#)
        text.array(fields) { $0.write(to: &$1) }
        text.raw(#","kind":"#)
        text.text(kind)
        text.raw(#","record":"#)
        text.text(record)
        text.raw("}")
    }
}

extension SubjectReport.Field {
    fileprivate func write(to text: inout JSONText) {
        text.raw("{")
        if let label {
            text.raw(#""label":"#)
            text.text(label)
            text.raw(",")
        }
        text.raw(#""name":"#)
        text.text(name)
        if let shown {
            text.raw(#","shown":"#)
            text.text(shown)
        }
        text.raw(#","tier":"#)
        text.text(tier.rawValue)
        text.raw(#","whole":"#)
        text.boolean(whole)
        text.raw("}")
    }
}
