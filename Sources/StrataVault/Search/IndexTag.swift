/// A tag of the search index: 16 bytes that mean nothing without the keys. Ordered as its bytes are.
package struct IndexTag: Sendable, Hashable, Comparable {
    let value: UInt128

    init(value: UInt128) { self.value = value }

    package init(_ bytes: UnsafeRawBufferPointer) {
        var value: UInt128 = 0
        for byte in bytes.prefix(BlindIndex.tagLength) { value = value << 8 | UInt128(byte) }
        self.value = value
    }

    package init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { IndexTag($0) } }

    package func withBytes<Result>(
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try withUnsafeBytes(of: value.bigEndian, body)
    }

    package var bytes: [UInt8] { withBytes { Array($0) } }

    package static func < (a: IndexTag, b: IndexTag) -> Bool { a.value < b.value }
}

/// An entry of the search index: whose a tag is.
package struct IndexEntry: Sendable, Hashable, Comparable {
    package var tag: IndexTag
    package var subject: Int64

    package init(tag: IndexTag, subject: Int64) {
        self.tag = tag
        self.subject = subject
    }

    package static func < (a: IndexEntry, b: IndexEntry) -> Bool {
        a.tag == b.tag ? a.subject < b.subject : a.tag < b.tag
    }
}
