/// Exact positions: decimal pairs, and degrees with minutes and seconds.
package enum GeoPosition {
    /// Latitude and longitude out of a text such as `31.2304, 121.4737`, `121.4737,31.2304` (the
    /// Chinese order, told by a number above 90) or `31°13'49"N 121°28'25"E`.
    ///
    /// Both numbers of a decimal pair must have `leastDecimals` decimals; with three, a point is
    /// about 100 metres wide.
    package static func parse(_ text: String, leastDecimals: Int = 3) -> (
        latitude: Double, longitude: Double
    )? {
        guard text.utf8.count <= 80 else { return nil }
        var numbers: [(value: Double, decimals: Int)] = []
        var hemispheres: [Character] = []
        var hasDegrees = false
        var current = ""
        func flush() -> Bool {
            guard !current.isEmpty else { return true }
            guard let value = Double(current) else { return false }
            let decimals = current.split(separator: ".", omittingEmptySubsequences: false)
            numbers.append((value, decimals.count == 2 ? decimals[1].count : 0))
            current = ""
            return true
        }
        for character in text {
            switch character {
            case "0"..."9", ".": current.append(character)
            case "-", "+":
                guard current.isEmpty else { return nil }
                current.append(character)
            case "°", "º", "度":
                hasDegrees = true
                guard flush() else { return nil }
            case "'", "′", "’", "\"", "″", "”", "分", "秒", ",", "，", " ", ";", "/", "(", ")", "[",
                "]":
                guard flush() else { return nil }
            case "N", "S", "E", "W", "n", "s", "e", "w", "北", "南", "东", "西":
                guard flush() else { return nil }
                hemispheres.append(character)
            case "纬", "经", "緯", "經": break
            default: return nil
            }
        }
        guard flush(), hemispheres.count <= 2 else { return nil }
        if hasDegrees, numbers.count == 4 || numbers.count == 6 {
            return sexagesimal(numbers.map(\.value), hemispheres)
        }
        guard numbers.count == 2, numbers.allSatisfy({ $0.decimals >= leastDecimals }) else {
            return nil
        }
        return ordered(numbers[0].value, numbers[1].value, hemispheres)
    }

    private static func sexagesimal(_ parts: [Double], _ hemispheres: [Character]) -> (
        latitude: Double, longitude: Double
    )? {
        let width = parts.count / 2
        func degrees(_ part: ArraySlice<Double>) -> Double? {
            let numbers = Array(part)
            guard numbers.dropFirst().allSatisfy({ $0 >= 0 && $0 < 60 }) else { return nil }
            return numbers[0] + numbers[1] / 60 + (width == 3 ? numbers[2] / 3600 : 0)
        }
        guard let first = degrees(parts[..<width]), let second = degrees(parts[width...]) else {
            return nil
        }
        return ordered(first, second, hemispheres)
    }

    private static func ordered(_ first: Double, _ second: Double, _ hemispheres: [Character])
        -> (latitude: Double, longitude: Double)?
    {
        let longitudeFirst =
            hemispheres.first.map { "EWew东西".contains($0) } ?? (abs(first) > 90)
        var (latitude, longitude) = longitudeFirst ? (second, first) : (first, second)
        if hemispheres.contains(where: { "Ss南".contains($0) }) { latitude = -abs(latitude) }
        if hemispheres.contains(where: { "Ww西".contains($0) }) { longitude = -abs(longitude) }
        guard abs(latitude) <= 90, abs(longitude) <= 180, latitude != 0 || longitude != 0 else {
            return nil
        }
        return (latitude, longitude)
    }
}
