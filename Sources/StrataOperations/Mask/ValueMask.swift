import StrataCore

/// Shows as much of a value as a masking form permits; where a value has not the shape that the
/// form is about, nothing of it.
struct ValueMask: Sendable {
    let tokeniser: Tokeniser

    /// What stands for a value of which nothing may be seen.
    static let hidden = "***"

    /// What may be seen of `value`, which is UTF-8; a blank value stays as it is.
    func apply(
        _ form: MaskForm, to value: UnsafeBufferPointer<UInt8>, label: LabelID
    ) -> [UInt8] {
        guard value.contains(where: { $0 > 0x20 }) else { return Array(value) }
        if form == .full { return Array(value) }
        if let ends = Ends(form), let masked = ends.apply(ascii: value) { return masked }
        let text = String(decoding: value, as: UTF8.self)
        return Array(masked(form, text, label).utf8)
    }

    private func masked(_ form: MaskForm, _ text: String, _ label: LabelID) -> String {
        switch form {
        case .full: text
        case .first6last4: ends(text, first: 6, last: 4, least: 13)
        case .last4: ends(text, first: 0, last: 4, least: 8)
        case .yearOnly: year(text) ?? Self.hidden
        case .cityOnly: CityOfAddress.city(text) ?? Self.hidden
        case .domainOnly: domain(text) ?? Self.hidden
        case .initial: initial(text)
        case .token: tokeniser.token(for: text.utf8, label: label)
        case .none: Self.hidden
        }
    }

    /// Letters and digits but the first and last few become `*`; separators stay, so that the
    /// value keeps its look. Values too short to hide anything are hidden whole.
    private func ends(_ text: String, first: Int, last: Int, least: Int) -> String {
        let count = text.count { $0.isLetter || $0.isNumber }
        guard count >= least, text.unicodeScalars.count <= 64 else { return Self.hidden }
        var seen = 0
        return String(
            text.map { character -> Character in
                guard character.isLetter || character.isNumber else { return character }
                defer { seen += 1 }
                return seen < first || seen >= count - last ? character : "*"
            })
    }

    /// How many letters and digits stay at the ends, and from which number on.
    private struct Ends {
        var first: Int
        var last: Int
        var least: Int

        init?(_ form: MaskForm) {
            switch form {
            case .first6last4: (first, last, least) = (6, 4, 13)
            case .last4: (first, last, least) = (0, 4, 8)
            default: return nil
            }
        }

        /// The same as for any text, for one of ASCII alone; `nil` for others.
        func apply(ascii value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
            func isCounted(_ byte: UInt8) -> Bool {
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            }
            guard value.count <= 64, value.allSatisfy({ $0 < 0x80 }) else { return nil }
            let count = value.count(where: isCounted)
            guard count >= least else { return Array(ValueMask.hidden.utf8) }
            var seen = 0
            return value.map { byte in
                guard isCounted(byte) else { return byte }
                defer { seen += 1 }
                return seen < first || seen >= count - last ? byte : UInt8(ascii: "*")
            }
        }
    }

    private func year(_ text: String) -> String? {
        var run = ""
        for character in text + " " {
            if let digit = character.wholeNumberValue, character.isNumber {
                run += "\(digit)"
                continue
            }
            // A date without separators begins with its year.
            if run.count == 4 || run.count == 8, let year = Int(run.prefix(4)),
                (1900...2099).contains(year)
            {
                return String(run.prefix(4))
            }
            run = ""
        }
        return nil
    }

    private func domain(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].contains("."),
            parts[1].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
        else { return nil }
        return "***@\(parts[1])"
    }

    /// A Chinese name keeps its family name's first character, others their first letter.
    private func initial(_ text: String) -> String {
        guard let first = text.first(where: { $0.isLetter }) else { return Self.hidden }
        return "\(first)*"
    }
}
