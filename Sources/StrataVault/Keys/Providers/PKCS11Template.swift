internal import CPKCS11

/// Attributes of an object, to make it or to find it.
struct PKCS11Template {
    private var entries: [(type: CK_ATTRIBUTE_TYPE, value: [UInt8])] = []

    func with(_ type: CK_ULONG, _ value: Bool) -> PKCS11Template {
        adding(type, [value ? 1 : 0])
    }

    func with(_ type: CK_ULONG, _ value: CK_ULONG) -> PKCS11Template {
        adding(type, withUnsafeBytes(of: value) { Array($0) })
    }

    func with(_ type: CK_ULONG, _ text: String) -> PKCS11Template {
        adding(type, Array(text.utf8))
    }

    private func adding(_ type: CK_ULONG, _ value: [UInt8]) -> PKCS11Template {
        var changed = self
        changed.entries.append((CK_ATTRIBUTE_TYPE(type), value))
        return changed
    }

    /// Lends the attributes as the functions take them.
    func withAttributes<Result>(
        _ body: (UnsafeMutablePointer<CK_ATTRIBUTE>?, CK_ULONG) -> Result
    ) -> Result {
        let size = entries.reduce(0) { $0 + ($1.value.count + 7) / 8 * 8 }
        let values = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
        defer { values.deallocate() }
        var offset = 0
        var attributes = entries.map { entry in
            let room = UnsafeMutableRawBufferPointer(
                rebasing: values[offset..<(offset + entry.value.count)])
            room.copyBytes(from: entry.value)
            offset += (entry.value.count + 7) / 8 * 8
            return CK_ATTRIBUTE(
                type: entry.type, pValue: room.baseAddress, ulValueLen: CK_ULONG(room.count))
        }
        return attributes.withUnsafeMutableBufferPointer {
            body($0.baseAddress, CK_ULONG($0.count))
        }
    }
}
