/// Generalises an address to its city: what is left names no house, street or district.
enum CityOfAddress {
    /// Province and city of a Chinese address, city and state of a western one; `nil` where the
    /// text cannot be read as either.
    static func city(_ text: String) -> String? {
        chinese(text) ?? western(text)
    }

    private static let endings: [String] = ["自治州", "地区", "盟", "市"]
    private static let municipalities = ["北京市", "上海市", "天津市", "重庆市"]

    private static func chinese(_ text: String) -> String? {
        for city in municipalities where text.hasPrefix(city) { return city }
        // The first ending that stands early enough to be of a place's name.
        let ends = endings.compactMap { text.firstRange(of: $0)?.upperBound }
        guard let end = ends.min() else { return nil }
        let place = text[..<end]
        guard (3...24).contains(place.count), place.allSatisfy(isHan) else { return nil }
        return String(place)
    }

    private static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy {
            (0x4E00...0x9FFF).contains($0.value) || (0x3400...0x4DBF).contains($0.value)
        }
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
