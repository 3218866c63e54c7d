/// The formats of recordings that are read.
package enum AudioFormat: String, Sendable, Hashable, CaseIterable {
    case wav, mp3, opus, vorbis, speex

    /// How the names of such files end, without the dot.
    package var fileEnding: String {
        switch self {
        case .wav: "wav"
        case .mp3: "mp3"
        case .opus: "opus"
        case .vorbis, .speex: "ogg"
        }
    }
}

/// What the headers of a recording say.
package struct AudioInfo: Sendable, Hashable {
    package var format: AudioFormat
    /// `nil` where the file does not say, as one that was cut off.
    package var durationMilliseconds: Int?

    package init(format: AudioFormat, durationMilliseconds: Int?) {
        self.format = format
        self.durationMilliseconds = durationMilliseconds
    }

    /// Recognises a recording by its content, never by its name.
    ///
    /// - Parameters:
    ///   - descriptor: An open file, which stays the caller's; its position is left as it is.
    ///   - count: Bytes of the file.
    /// - Returns: `nil` where it is no recording that is read here, or has no audio.
    package static func read(descriptor: CInt, count: Int) -> AudioInfo? {
        read(WindowedBytes(descriptor: descriptor, count: count))
    }

    /// The same for bytes in memory.
    package static func read(_ bytes: [UInt8]) -> AudioInfo? { read(WindowedBytes(bytes)) }

    private static func read(_ bytes: WindowedBytes) -> AudioInfo? {
        if bytes.has("RIFF".utf8, at: 0) || bytes.has("RF64".utf8, at: 0) {
            return WAVHeader.read(bytes)
        }
        if bytes.has("OggS".utf8, at: 0) { return OggPages.read(bytes) }
        return MP3Frames.read(bytes)
    }

    /// The time that `units` take at `rate` units a second; `nil` for a rate of none.
    static func milliseconds(_ units: UInt64, rate: UInt64) -> Int? {
        guard rate > 0 else { return nil }
        let (product, overflow) = units.multipliedReportingOverflow(by: 1_000)
        let milliseconds = overflow ? units / rate * 1_000 : product / rate
        return Int(exactly: milliseconds)
    }
}
