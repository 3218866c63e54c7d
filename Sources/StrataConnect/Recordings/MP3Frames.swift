/// MP3 (ISO/IEC 11172-3 and 13818-3, layer III): its length is that of its frames, which a Xing
/// header counts or which are walked through.
enum MP3Frames {
    /// What the header of a frame says.
    private struct Frame: Equatable {
        /// 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5.
        var version: UInt8
        var rate: Int
        var isMono: Bool
        /// In bytes, the header included.
        var length: Int

        /// - Parameter head: Four bytes.
        init?(_ head: ArraySlice<UInt8>) {
            let head = Array(head)
            guard head.count == 4, head[0] == 0xFF, head[1] & 0xE6 == 0xE2 else { return nil }
            version = head[1] >> 3 & 3
            let bits = Int(head[2] >> 4)
            let rateIndex = Int(head[2] >> 2 & 3)
            guard version != 1, bits != 0, bits != 15, rateIndex != 3, head[3] & 3 != 2 else {
                return nil
            }
            let kilobits = version == 3 ? Self.bitRates[bits] : Self.lowBitRates[bits]
            rate = [44_100, 48_000, 32_000][rateIndex] >> (version == 3 ? 0 : version == 2 ? 1 : 2)
            isMono = head[3] >> 6 == 3
            let padding = Int(head[2] >> 1 & 1)
            length = (version == 3 ? 144 : 72) * kilobits * 1_000 / rate + padding
        }

        private static let bitRates = [
            0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0,
        ]
        private static let lowBitRates = [
            0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0,
        ]

        var samples: Int { version == 3 ? 1_152 : 576 }

        /// Whether both may stand in one stream.
        func fits(_ other: Frame) -> Bool { version == other.version && rate == other.rate }

        /// Where a Xing header begins, from the frame's own begin.
        var xingOffset: Int { version == 3 ? (isMono ? 21 : 36) : (isMono ? 13 : 21) }
    }

    /// Bytes that may stand before the first frame, and in all between others.
    private static let mostStrays = 1 << 17

    static func read(_ bytes: WindowedBytes) -> AudioInfo? {
        var offset = audioStart(bytes)
        let last = min(bytes.count, offset + mostStrays)
        while offset < last {
            if let frame = Frame(bytes.bytes(at: offset, count: 4)),
                let next = Frame(bytes.bytes(at: offset + frame.length, count: 4)),
                frame.fits(next)
            {
                return AudioInfo(
                    format: .mp3, durationMilliseconds: duration(bytes, from: offset, first: frame))
            }
            offset += 1
        }
        return nil
    }

    /// Behind an ID3v2 tag.
    private static func audioStart(_ bytes: WindowedBytes) -> Int {
        let head = Array(bytes.bytes(at: 0, count: 10))
        guard head.count == 10, head.starts(with: Array("ID3".utf8)),
            head[6...].allSatisfy({ $0 < 0x80 })
        else { return 0 }
        let size = head[6...].reduce(0) { $0 << 7 | Int($1) }
        return 10 + size + (head[5] & 0x10 != 0 ? 10 : 0)
    }

    private static func duration(_ bytes: WindowedBytes, from start: Int, first: Frame) -> Int? {
        let xing = start + first.xingOffset
        if bytes.has("Xing".utf8, at: xing) || bytes.has("Info".utf8, at: xing),
            let flags = bytes.littleEndian(at: xing + 7, count: 1), flags & 1 == 1
        {
            let count = bytes.bytes(at: xing + 8, count: 4)
            if count.count == 4 {
                let frames = count.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                return AudioInfo.milliseconds(
                    frames * UInt64(first.samples), rate: UInt64(first.rate))
            }
        }
        var samples: UInt64 = 0
        var strays = 0
        var offset = start
        while offset < bytes.count, strays < mostStrays {
            if let frame = Frame(bytes.bytes(at: offset, count: 4)), frame.fits(first) {
                samples += UInt64(frame.samples)
                offset += frame.length
            } else if bytes.has("TAG".utf8, at: offset) || bytes.has("APETAGEX".utf8, at: offset) {
                break
            } else {
                strays += 1
                offset += 1
            }
        }
        return AudioInfo.milliseconds(samples, rate: UInt64(first.rate))
    }
}
