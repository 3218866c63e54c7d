/// WAV: chunks of a RIFF file (Microsoft, Multimedia Programming Interface 1.0, 1991; RF64 as
/// EBU Tech 3306 has it). Any codec: the header says how many bytes a second takes.
enum WAVHeader {
    private static let mostChunks = 4_096

    static func read(_ bytes: WindowedBytes) -> AudioInfo? {
        guard bytes.has("WAVE".utf8, at: 8) else { return nil }
        var bytesPerSecond: UInt64?
        var offset = 12
        for _ in 0..<mostChunks {
            guard let size = bytes.littleEndian(at: offset + 4, count: 4) else { return nil }
            let left = bytes.count - offset - 8
            if bytes.has("fmt ".utf8, at: offset) {
                guard size >= 16, let rate = bytes.littleEndian(at: offset + 16, count: 4) else {
                    return nil
                }
                bytesPerSecond = rate
            } else if bytes.has("data".utf8, at: offset) {
                guard let bytesPerSecond, left > 0 else { return nil }
                // A recorder that was cut off leaves no size or the largest one.
                let isOpen = size == 0 || size == 0xFFFF_FFFF
                let length = isOpen ? UInt64(left) : min(size, UInt64(left))
                return AudioInfo(
                    format: .wav,
                    durationMilliseconds: AudioInfo.milliseconds(length, rate: bytesPerSecond))
            }
            let step = 8 + Int(size) + Int(size & 1)
            guard left >= 0, step - 8 <= left else { return nil }
            offset += step
        }
        return nil
    }
}
