/// Why a hit was made; rendered to `Evidence` only for hits that are handed out.
struct Reasons: OptionSet, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 << UInt32(bit) }

    static let format = Reasons(bit: 0)
    static let checksum = Reasons(bit: 1)
    static let division = Reasons(bit: 2)
    static let date = Reasons(bit: 3)
    static let issuer = Reasons(bit: 4)
    static let numberingPlan = Reasons(bit: 5)
    static let contextBefore = Reasons(bit: 6)
    static let contextAfter = Reasons(bit: 7)
    static let contextEarlier = Reasons(bit: 8)
    static let spoken = Reasons(bit: 9)
    static let separators = Reasons(bit: 10)
    static let gazetteer = Reasons(bit: 11)
    static let domain = Reasons(bit: 12)
    static let nameList = Reasons(bit: 13)
    static let title = Reasons(bit: 14)
    static let suffix = Reasons(bit: 15)
    static let administrative = Reasons(bit: 16)
    static let street = Reasons(bit: 17)
    static let building = Reasons(bit: 18)
    static let postcode = Reasons(bit: 19)
    static let countryLength = Reasons(bit: 20)
    static let roleMailbox = Reasons(bit: 21)
    static let serviceNumber = Reasons(bit: 22)
    static let contradicted = Reasons(bit: 23)
    static let composed = Reasons(bit: 24)
    static let userDefined = Reasons(bit: 25)
}

/// A candidate span, in units of the text buffer.
struct Hit: Sendable {
    var start: Int
    var end: Int
    var label: BuiltinLabel
    var confidence: Float
    var reasons: Reasons
    /// Index of the context word among the scanner's (of the match among its user's matches), or
    /// -1.
    var context: Int32 = -1
    /// Index of a user's detector, or -1; its label stands before `label`.
    var detector: Int32 = -1
}
