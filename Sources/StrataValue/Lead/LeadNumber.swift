/// Numbers as tables of other people write them.
enum LeadNumber {
    /// The value of `12`, `-3.5`, `1e3`, `1,234.50`, `12 %`, `¥ 300`, `3,5`; `nil` for others.
    ///
    /// A number with a leading zero before further digits is no quantity but a code.
    static func parse(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.count <= 40 else { return nil }
        if bytes.count > 1, first == UInt8(ascii: "0"), isDigit(bytes[1]) { return nil }
        if isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
            || first == UInt8(ascii: "."), let plain = plain(bytes, text)
        {
            return plain
        }
        return decorated(text)
    }

    private static func plain(_ bytes: [UInt8], _ text: String) -> Double? {
        let allowed = bytes.allSatisfy {
            isDigit($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B || $0 | 0x20 == 0x65
        }
        guard allowed, let value = Double(text), value.isFinite else { return nil }
        return value
    }

    private static func decorated(_ text: String) -> Double? {
        var body = text.filter { !$0.isWhitespace && !"$€£¥￥%％'".contains($0) }
        guard !body.isEmpty, body.contains(where: \.isNumber) else { return nil }
        let commas = body.count { $0 == "," }
        if commas > 0 {
            let parts = body.split(separator: ",", omittingEmptySubsequences: false)
            let grouped = parts.dropFirst().dropLast().allSatisfy { $0.count == 3 }
            if let last = parts.last, grouped,
                last.prefix(while: \.isNumber).count == 3, (1...4).contains(parts[0].count)
            {
                body.removeAll { $0 == "," }
            } else if commas == 1, !body.contains(".") {
                body = body.replacing(",", with: ".")
            } else {
                return nil
            }
        }
        return plain(Array(body.utf8), body)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

/// Dates and times as tables write them.
enum LeadDate {
    /// Days since 1970-01-01 of `2024-03-05`, `2024/3/5 14:30`, `2024年3月5日`, `20240305`,
    /// `05.03.2024`; `nil` for others.
    ///
    /// Of `03/05/2024` nobody knows which part is the day: it is read as month first.
    static func parse(_ text: String) -> Double? {
        var parts: [Int] = []
        var lengths: [Int] = []
        var separator: Unicode.Scalar?
        var number = 0
        var digits = 0
        for scalar in text.unicodeScalars.prefix(40) {
            if let digit = digit(scalar), digits < 9 {
                number = number * 10 + digit
                digits += 1
            } else {
                if digits > 0 {
                    parts.append(number)
                    lengths.append(digits)
                    if separator == nil { separator = scalar }
                }
                guard "-/.年月日 T:Z时分秒+".unicodeScalars.contains(scalar) else { return nil }
                number = 0
                digits = 0
            }
        }
        if digits > 0 {
            parts.append(number)
            lengths.append(digits)
        }
        guard let first = parts.first else { return nil }
        var date: (year: Int, month: Int, day: Int)
        var rest = 3
        if lengths[0] == 8 {
            date = (first / 10000, first / 100 % 100, first % 100)
            rest = 1
        } else if lengths[0] == 4, parts.count >= 3 {
            date = (first, parts[1], parts[2])
        } else if parts.count >= 3, lengths[2] == 4 {
            let dayFirst = separator == "." || first > 12
            date = dayFirst ? (parts[2], parts[1], first) : (parts[2], first, parts[1])
        } else {
            return nil
        }
        guard (1900...2200).contains(date.year), (1...12).contains(date.month),
            (1...31).contains(date.day)
        else { return nil }
        var day = Double(days(date.year, date.month, date.day))
        if parts.count > rest + 1, parts[rest] < 24, parts[rest + 1] < 60 {
            day += (Double(parts[rest]) + Double(parts[rest + 1]) / 60) / 24
        }
        return day
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible
    /// low-level date algorithms").
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}
