import Glibc

/// What a cell's number stands for by its format (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum NumberFormat: UInt8, Sendable {
    case number, date, time, dateTime, elapsed

    init(builtIn id: Int) {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
        case 18...21, 32...35, 45, 47, 55, 56: self = .time
        case 22: self = .dateTime
        case 46: self = .elapsed
        default: self = .number
        }
    }

    init(code: String) {
        var isElapsed = false
        var (hasDay, hasHour, hasMonth) = (false, false, false)
        var scalars = Substring(code).unicodeScalars
        if code.lowercased() == "general" || code == "@" {
            self = .number
            return
        }
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"":
                while let inner = scalars.popFirst(), inner != "\"" {}
            case "\\", "_", "*": _ = scalars.popFirst()
            case "[":
                var inside = ""
                while let inner = scalars.popFirst(), inner != "]" {
                    inside.unicodeScalars.append(inner)
                }
                if let first = inside.lowercased().first, "hms".contains(first),
                    inside.lowercased().allSatisfy({ $0 == first })
                {
                    isElapsed = true
                }
            case ";":
                scalars = Substring("").unicodeScalars
            case "y", "Y", "d", "D", "e", "g", "b": hasDay = true
            case "h", "H", "s", "S": hasHour = true
            case "m", "M": hasMonth = true
            case "E": _ = scalars.popFirst()
            default: break
            }
        }
        if isElapsed {
            self = .elapsed
        } else if hasDay, hasHour {
            self = .dateTime
        } else if hasHour {
            self = .time
        } else {
            self = hasDay || hasMonth ? .date : .number
        }
    }

    /// The ISO 8601 text of a serial number, or `nil` where it is none of this format.
    func text(serial: Double, from1904: Bool) -> String? {
        guard self != .number, serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var milliseconds = Int((serial * 86_400_000).rounded())
        let day = milliseconds / 86_400_000
        let clock: String
        if self == .elapsed {
            let seconds = milliseconds / 1000
            return "\(seconds / 3600):\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))"
        }
        milliseconds %= 86_400_000
        let seconds = milliseconds / 1000
        let fraction = milliseconds % 1000
        clock =
            "\(Self.two(seconds / 3600)):\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))"
            + (fraction == 0 ? "" : "." + String(String(1000 + fraction).dropFirst()))
        // A time of day has no date, a date no time, whatever the format shows of them.
        if self == .time, day == 0 { return clock }
        let date = Self.date(serialDay: day, from1904: from1904)
        return seconds == 0 && fraction == 0 && self == .date ? date : date + " " + clock
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    /// The day of a serial number; the 1900 system counts a 29 February 1900 that never was.
    static func date(serialDay: Int, from1904: Bool) -> String {
        if !from1904, serialDay == 60 { return "1900-02-29" }
        // Days from 1970-01-01 to 1904-01-01, 1899-12-30 and 1899-12-31.
        let epoch = from1904 ? -24_107 : serialDay < 60 ? -25_568 : -25_569
        var days = serialDay + epoch + 719_468
        let era = days / 146_097
        days -= era * 146_097
        let yearOfEra = (days - days / 1460 + days / 36_524 - days / 146_096) / 365
        let dayOfYear = days - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(year)-\(two(month))-\(two(dayOfMonth))"
    }
}

/// The text of a number cell.
enum NumberText {
    /// The number in full: an exponent is written out, so that `1.2E+3` is `1200`.
    static func plain(_ text: [UInt8]) -> [UInt8] {
        guard let mark = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
            let exponent = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)),
            abs(exponent) <= 40
        else { return text }
        var digits: [UInt8] = []
        var point: Int?
        var isNegative = false
        for byte in text[..<mark] {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): point = digits.count
            case 0x30...0x39: digits.append(byte)
            default: return text
            }
        }
        guard !digits.isEmpty else { return text }
        let place = (point ?? digits.count) + exponent
        if place > digits.count {
            digits.append(contentsOf: repeatElement(0x30, count: place - digits.count))
        }
        if place <= 0 {
            digits.insert(contentsOf: repeatElement(0x30, count: 1 - place), at: 0)
        }
        let whole = max(place, 1)
        var result: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        var head = digits[..<whole].drop { $0 == 0x30 }
        if head.isEmpty { head = [0x30] }
        result.append(contentsOf: head)
        if whole < digits.count {
            result.append(UInt8(ascii: "."))
            result.append(contentsOf: digits[whole...])
        }
        return result
    }

    /// Whether this is a whole number of 16 to 20 digits of which only 15 are left: what a
    /// spreadsheet makes of an identity or card number that was typed as a number.
    static func isRounded(_ text: [UInt8]) -> Bool {
        guard (16...20).contains(text.count) else { return false }
        for (index, byte) in text.enumerated() {
            guard (0x30...0x39).contains(byte) else { return false }
            if index >= 15, byte != 0x30 { return false }
        }
        return text[0] != 0x30
    }
}
