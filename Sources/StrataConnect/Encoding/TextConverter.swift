import Glibc

/// Converts blocks of another encoding to UTF-8 through iconv; what is invalid becomes U+FFFD.
final class TextConverter {
    private let handle: iconv_t?
    private let encoding: TextEncoding
    /// Bytes of a character that the last block cut off.
    private var rest: [UInt8] = []
    /// Offset in the input of the next byte to convert.
    private var position: Int
    private(set) var invalidCount = 0
    private(set) var firstInvalidOffset: Int?

    init(from encoding: TextEncoding, startingAt position: Int) {
        self.encoding = encoding
        self.position = position
        let opened = iconv_open("UTF-8", encoding.iconvName)
        // iconv_open returns (iconv_t)-1 on failure.
        handle = opened == iconv_t(bitPattern: -1) ? nil : opened
    }

    deinit { if let handle { iconv_close(handle) } }

    /// Appends the text of `input` to `output`; `atEnd` says that nothing follows, so that a
    /// character that is cut off is invalid.
    func convert(_ input: UnsafeBufferPointer<UInt8>, atEnd: Bool, into output: inout [UInt8]) {
        var source = rest
        source.append(contentsOf: input)
        rest = []
        var used = 0
        var written = output.count
        // UTF-8 takes at most 1.5 times UTF-16, 2 times GB18030; more room is made when needed.
        output.append(contentsOf: repeatElement(0, count: source.count * 2 + 16))
        while used < source.count {
            let status = step(source, &used, &output, &written)
            if status == 0 { break }
            if status == E2BIG {
                output.append(contentsOf: repeatElement(0, count: source.count + 64))
            } else if status == EINVAL, !atEnd {
                rest = Array(source[used...])
                break
            } else {
                if firstInvalidOffset == nil { firstInvalidOffset = position + used }
                invalidCount += 1
                used += min(encoding.unitLength, source.count - used)
                output.replaceSubrange(
                    written..<min(written + 3, output.count), with: [0xEF, 0xBF, 0xBD])
                written += 3
            }
        }
        position += source.count - rest.count
        output.removeSubrange(written...)
    }

    /// One call of iconv: 0 when all was converted, otherwise what stopped it.
    private func step(
        _ source: [UInt8], _ used: inout Int, _ output: inout [UInt8], _ written: inout Int
    ) -> CInt {
        guard let handle else { return EILSEQ }
        var code: CInt = 0
        source.withUnsafeBytes { from in
            output.withUnsafeMutableBytes { to in
                // iconv's prototype lacks const; it does not write to the input.
                var inPointer = UnsafeMutablePointer(
                    mutating: from.baseAddress?.advanced(by: used)
                        .assumingMemoryBound(to: CChar.self))
                var inLeft = from.count - used
                var outPointer = to.baseAddress?.advanced(by: written)
                    .assumingMemoryBound(to: CChar.self)
                var outLeft = to.count - written
                errno = 0
                let result = iconv(handle, &inPointer, &inLeft, &outPointer, &outLeft)
                if result == Int.max || result == -1 { code = errno }
                used = from.count - inLeft
                written = to.count - outLeft
            }
        }
        return code
    }
}

extension TextEncoding {
    /// How many bytes an invalid sequence skips.
    fileprivate var unitLength: Int {
        self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1
    }
}
