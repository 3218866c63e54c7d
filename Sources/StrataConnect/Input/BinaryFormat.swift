import Glibc

/// Binary formats that the first bytes give away.
enum BinaryFormat {
    private static let magics: [(bytes: [UInt8], offset: Int, name: String)] = [
        ([0x25, 0x50, 0x44, 0x46, 0x2D], 0, "PDF"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], 0, "PNG"),
        ([0xFF, 0xD8, 0xFF], 0, "JPEG"),
        (Array("GIF8".utf8), 0, "GIF"),
        (Array("SQLite format 3\0".utf8), 0, "SQLite"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "ELF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "OLE2"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "ZIP"),
        ([0x50, 0x4B, 0x05, 0x06], 0, "ZIP"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "7z"),
        (Array("Rar!\u{1A}\u{07}".utf8), 0, "RAR"),
        (Array("ustar".utf8), 257, "tar"),
        (Array("PAR1".utf8), 0, "Parquet"),
        (Array("Obj\u{01}".utf8), 0, "Avro"),
        (Array("ORC".utf8), 0, "ORC"),
        (Array("ID3".utf8), 0, "MP3"),
        (Array("OggS".utf8), 0, "Ogg"),
        (Array("fLaC".utf8), 0, "FLAC"),
        (Array("#!AMR".utf8), 0, "AMR"),
        (Array("WAVE".utf8), 8, "WAV"),
        (Array("ftyp".utf8), 4, "MP4"),
        (Array("{\\rtf".utf8), 0, "RTF"),
        ([0xFE, 0xED, 0xFA], 0, "Mach-O"),
        ([0xCF, 0xFA, 0xED, 0xFE], 0, "Mach-O"),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, "Java class"),
        ([0x00, 0x61, 0x73, 0x6D], 0, "WebAssembly"),
        (Array("PGDMP".utf8), 0, "pg_dump"),
    ]

    /// The name of the format whose mark stands in the first bytes.
    static func name(of head: UnsafeBufferPointer<UInt8>) -> String? {
        for magic in magics where head.count >= magic.offset + magic.bytes.count {
            let end = magic.offset + magic.bytes.count
            if head[magic.offset..<end].elementsEqual(magic.bytes) { return magic.name }
        }
        return nil
    }

    /// Whether bytes that no mark explains are no text in any encoding that is read here.
    ///
    /// A few NUL bytes stand in real text files, as do escapes of terminals.
    static func looksBinary(_ head: UnsafeBufferPointer<UInt8>, encoding: TextEncoding) -> Bool {
        guard encoding == .utf8, head.count > 0, let base = head.baseAddress else { return false }
        var controls = 0
        for byte in head {
            let isText = byte >= 0x20 || (0x07...0x0D).contains(byte) || byte == 0x1B
            if !isText, byte != 0x01, byte != 0x1A { controls += 1 }
        }
        if controls * 10 > head.count { return true }
        var valid = 0
        var invalid = 0
        var position = 0
        while position < head.count {
            position = UTF8Validator.validPrefix(
                base, from: position, count: head.count, multibyteCharacters: &valid)
            if position < head.count - 3 { invalid += 1 }
            position += 1
        }
        return invalid * 5 > head.count && invalid > valid
    }
}
