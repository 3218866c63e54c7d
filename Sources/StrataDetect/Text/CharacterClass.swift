/// What a normalised UTF-16 unit is, for the scanners' loops.
struct CharacterClass: OptionSet, Sendable {
    let rawValue: UInt8
    static let digit = CharacterClass(rawValue: 1)
    static let upper = CharacterClass(rawValue: 2)
    static let lower = CharacterClass(rawValue: 4)
    /// Han ideographs.
    static let han = CharacterClass(rawValue: 8)
    /// Blank within a line.
    static let blank = CharacterClass(rawValue: 16)
    static let newline = CharacterClass(rawValue: 32)
    /// Ends a sentence or clause: 。！？；!?; and line ends. (A full stop needs a look at what follows.)
    static let sentenceEnd = CharacterClass(rawValue: 64)
    /// Any punctuation that is no letter, digit, blank or Han.
    static let punctuation = CharacterClass(rawValue: 128)

    static var letter: CharacterClass {
        [.upper, .lower]
    }
    static var word: CharacterClass {
        [.upper, .lower, .digit]
    }

    /// One byte a UTF-16 unit. Safe to share: it is written before it is published, and never
    /// afterwards or freed.
    nonisolated(unsafe) static let table: UnsafePointer<CharacterClass> = {
        let table = UnsafeMutablePointer<CharacterClass>.allocate(capacity: 0x10000)
        table.initialize(repeating: [], count: 0x10000)
        for unit in 0..<0x10000 { table[unit] = classify(UInt16(unit)) }
        return UnsafePointer(table)
    }()

    private static func classify(_ u: UInt16) -> CharacterClass {
        switch u {
        case 0x30...0x39: return .digit
        case 0x41...0x5A: return .upper
        case 0x61...0x7A: return .lower
        case 0x20, 0x09: return .blank
        case 0x0A, 0x0D: return [.newline, .sentenceEnd]
        case 0x21, 0x3B, 0x3F, 0x3002: return [.punctuation, .sentenceEnd]
        case 0..<0x80: return .punctuation
        case 0xAA, 0xB5, 0xBA: return .lower
        case 0xC0...0xDE where u != 0xD7: return .upper
        case 0xDF...0xFF where u != 0xF7: return .lower
        case 0x100...0x17F: return u % 2 == 0 ? .upper : .lower
        case 0x180...0x24F, 0x1E00...0x1EFF: return .lower
        case 0x370...0x3FF, 0x400...0x52F: return .lower
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x3005...0x3007: return .han
        case 0xFFFD, 0xFFFF: return []
        case 0x80..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF, 0xD7, 0xF7:
            return .punctuation
        default: return .lower
        }
    }
}
