import Glibc

/// The forms of transcripts that stand beside recordings.
package enum TranscriptFormat: String, Sendable, Hashable, CaseIterable {
    case json, vtt, txt
}

/// Reads the text of a transcript.
package enum TranscriptReader {
    /// The longest transcript that is read, in bytes.
    package static let longest = 16 << 20

    /// The text of a transcript in UTF-8, whatever its encoding.
    ///
    /// - Returns: `nil` where the form is not that of its kind, or nothing is said in it.
    package static func text(of bytes: [UInt8], format: TranscriptFormat) -> [UInt8]? {
        guard bytes.count <= longest else { return nil }
        let decoded = decode(bytes)
        let text: [UInt8]?
        switch format {
        case .txt: text = decoded
        case .vtt: text = VTTCues.text(of: decoded)
        case .json: text = JSONStrings.transcript(of: decoded)
        }
        guard let text, text.contains(where: { $0 > 0x20 }) else { return nil }
        return text
    }

    /// Valid UTF-8; what is invalid becomes U+FFFD.
    private static func decode(_ bytes: [UInt8]) -> [UInt8] {
        let guess = bytes.withUnsafeBufferPointer { EncodingGuess(head: $0, samples: []) }
        let body = bytes[min(guess.markLength, bytes.count)...]
        switch guess.encoding {
        case .utf8, .utf8WithMark:
            return Array(String(decoding: body, as: UTF8.self).utf8)
        default:
            var output: [UInt8] = []
            let converter = TextConverter(from: guess.encoding, startingAt: guess.markLength)
            Array(body).withUnsafeBufferPointer {
                converter.convert($0, atEnd: true, into: &output)
            }
            return output
        }
    }
}
