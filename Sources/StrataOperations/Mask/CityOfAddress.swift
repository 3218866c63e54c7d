/// Generalises an address to its city: what is left names no house, street or district.
enum CityOfAddress {
    /// Province and city of a Chinese address, city and state of a western one; `nil` where the
    /// text cannot be read as either.
    static func city(_ text: String) -> String? {
        chinese(text) ?? western(text)
    }

    private static let municipalities = ["北京市", "上海市", "天津市", "重庆市"]

    private static func chinese(_ text: String) -> String? {
        for city in municipalities where text.hasPrefix(city) { return city }
        // The first ending that stands early enough to be of a place's name: 市, 盟, 地区, 自治州.
        var before: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
        var count = 0
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            count += 1
            guard count <= 24, isHan(scalar) else { return nil }
            let isEnd =
                switch scalar {
                case "市", "盟": true
                case "区": before.1 == "地"
                case "州": before == ("自", "治")
                default: false
                }
            if isEnd {
                let end = text.unicodeScalars.index(after: index)
                return count >= 3 ? String(text.unicodeScalars[..<end]) : nil
            }
            before = (before.1, scalar)
        }
        return nil
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
    }

    /// `street, city, state zip`: the last part but its digits, and the one before it where that
    /// has none.
    private static func western(_ text: String) -> String? {
        let parts = text.split(separator: ",").map { part in
            part.split(separator: " ").filter { !$0.contains(where: \.isNumber) }
                .joined(separator: " ")
        }
        let raw = text.split(separator: ",")
        guard parts.count >= 3, let state = parts.last, !state.isEmpty else { return nil }
        let city = parts[parts.count - 2]
        guard !city.isEmpty, !raw[raw.count - 2].contains(where: \.isNumber) else { return nil }
        return "\(city), \(state)"
    }
}
