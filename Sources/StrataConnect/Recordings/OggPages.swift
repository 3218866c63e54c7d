/// Ogg (RFC 3533) with Opus (RFC 7845), Vorbis or Speex: the first page says which, the position
/// of the last page how long it is.
enum OggPages {
    private static let mark = Array("OggS".utf8)
    private static let headerLength = 27
    /// More than the longest page, so that the last one begins in it.
    private static let tailLength = 1 << 17

    static func read(_ bytes: WindowedBytes) -> AudioInfo? {
        guard bytes.has(mark, at: 0), bytes.has([0], at: 4),
            let serial = bytes.littleEndian(at: 14, count: 4),
            let segments = bytes.littleEndian(at: 26, count: 1)
        else { return nil }
        let payload = headerLength + Int(segments)
        let format: AudioFormat
        let rate: UInt64
        var skipped: UInt64 = 0
        if bytes.has("OpusHead".utf8, at: payload) {
            guard let skip = bytes.littleEndian(at: payload + 10, count: 2) else { return nil }
            (format, rate, skipped) = (.opus, 48_000, skip)
        } else if bytes.has(Array("\u{1}vorbis".utf8), at: payload) {
            guard let found = bytes.littleEndian(at: payload + 12, count: 4) else { return nil }
            (format, rate) = (.vorbis, found)
        } else if bytes.has("Speex   ".utf8, at: payload) {
            guard let found = bytes.littleEndian(at: payload + 36, count: 4) else { return nil }
            (format, rate) = (.speex, found)
        } else {
            return nil
        }
        let end = lastPosition(bytes, serial: serial)
        return AudioInfo(
            format: format,
            durationMilliseconds: end.flatMap {
                AudioInfo.milliseconds($0 > skipped ? $0 - skipped : 0, rate: rate)
            })
    }

    /// The position in samples at the end of the stream's last page that has one.
    private static func lastPosition(_ bytes: WindowedBytes, serial: UInt64) -> UInt64? {
        let start = max(0, bytes.count - tailLength)
        let tail = Array(bytes.bytes(at: start, count: tailLength))
        guard tail.count >= headerLength else { return nil }
        for offset in stride(from: tail.count - headerLength, through: 0, by: -1)
        where tail[offset] == mark[0] {
            guard tail[offset..<(offset + 4)].elementsEqual(mark) else { continue }
            func integer(_ at: Int, _ count: Int) -> UInt64 {
                tail[(offset + at)..<(offset + at + count)].reversed().reduce(0) {
                    $0 << 8 | UInt64($1)
                }
            }
            let position = integer(6, 8)
            // -1 says that no packet ends on the page.
            guard integer(14, 4) == serial, position <= UInt64(Int64.max) else { continue }
            return position
        }
        return nil
    }
}
