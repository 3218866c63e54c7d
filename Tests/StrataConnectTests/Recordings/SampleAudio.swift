/// Small recordings of silence, made as the formats' documents say.
enum SampleAudio {
    /// Eight-bit mono at 8,000 samples a second.
    static func wav(milliseconds: Int, extra: [UInt8] = []) -> [UInt8] {
        let data = [UInt8](repeating: 0x80, count: milliseconds * 8)
        let format: [UInt8] =
            little(1, 2) + little(1, 2) + little(8_000, 4) + little(8_000, 4) + little(1, 2)
            + little(8, 2)
        let body =
            Array("WAVE".utf8) + extra + chunk("fmt ", format) + chunk("data", data)
        return Array("RIFF".utf8) + little(body.count, 4) + body
    }

    static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        Array(name.utf8) + little(bytes.count, 4) + bytes + (bytes.count % 2 == 1 ? [0] : [])
    }

    static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// Ogg pages with Opus heads, and a last page at a position; checksums are not looked at.
    static func opus(milliseconds: Int, preSkip: Int = 312) -> [UInt8] {
        let head =
            Array("OpusHead".utf8) + [1, 1] + little(preSkip, 2) + little(16_000, 4)
            + little(0, 2) + [0]
        let tags = Array("OpusTags".utf8) + little(0, 4) + little(0, 4)
        return page(head, position: 0, number: 0) + page(tags, position: 0, number: 1)
            + page([UInt8](repeating: 7, count: 200), position: -1, number: 2)
            + page([1, 2, 3], position: milliseconds * 48 + preSkip, number: 3)
    }

    static func page(_ payload: [UInt8], position: Int, number: Int, serial: Int = 5) -> [UInt8] {
        let lacing =
            [UInt8](repeating: 255, count: payload.count / 255) + [UInt8(payload.count % 255)]
        return Array("OggS".utf8) + [0, 0] + little(position, 8) + little(serial, 4)
            + little(number, 4) + little(0, 4) + [UInt8(lacing.count)] + lacing + payload
    }

    /// Frames of MPEG 1 layer III, 32 kbit/s, mono, 32,000 samples a second: 144 bytes, 36 ms each.
    static func mp3(frames: Int, tag: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = tag ? Array("ID3".utf8) + [4, 0, 0, 0, 0, 1, 0] : []
        if tag { bytes += [UInt8](repeating: 0xFF, count: 128) }
        for _ in 0..<frames {
            bytes += [0xFF, 0xFB, 0x18, 0xC0] + [UInt8](repeating: 0, count: 140)
        }
        return bytes
    }

    /// The same with a Xing header in the first frame that counts the frames.
    static func variableMP3(frames: Int) -> [UInt8] {
        var bytes = mp3(frames: 3)
        let header =
            Array("Xing".utf8) + [0, 0, 0, 1, 0, 0, UInt8(frames >> 8), UInt8(frames & 255)]
        bytes.replaceSubrange(21..<(21 + header.count), with: header)
        return bytes
    }
}
