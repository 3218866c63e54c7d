/// Where a called number is, as far as the number itself tells.
package enum CallPlace {
    /// The countries that a number in E.164 form may belong to; empty where none is known here.
    package static func countries(of number: String) -> [String] {
        guard number.hasPrefix("+") else { return [] }
        let digits = number.dropFirst()
        // Longer codes first: +852 is not +85.
        for length in stride(from: 3, through: 1, by: -1) {
            if let found = codes[String(digits.prefix(length))] { return found }
        }
        return []
    }

    /// Minutes east of UTC that the clocks of a country can show in the course of a year.
    package static func offsets(of country: String) -> ClosedRange<Int>? { clocks[country] }

    private static let codes: [String: [String]] = [
        "86": ["CN"], "852": ["HK"], "853": ["MO"], "886": ["TW"], "65": ["SG"], "81": ["JP"],
        "82": ["KR"], "1": ["US", "CA"], "44": ["GB"], "353": ["IE"], "49": ["DE"], "33": ["FR"],
        "39": ["IT"], "34": ["ES"], "31": ["NL"], "32": ["BE"], "43": ["AT"], "41": ["CH"],
        "48": ["PL"], "45": ["DK"], "46": ["SE"], "47": ["NO"], "358": ["FI"], "351": ["PT"],
        "30": ["GR"], "420": ["CZ"], "36": ["HU"], "61": ["AU"], "64": ["NZ"], "91": ["IN"],
    ]

    // Standard and summer time of all zones of the country (IANA time zone database, 2025b).
    private static let clocks: [String: ClosedRange<Int>] = [
        "CN": 480...480, "HK": 480...480, "MO": 480...480, "TW": 480...480, "SG": 480...480,
        "JP": 540...540, "KR": 540...540, "IN": 330...330, "US": -600...(-240),
        "CA": -480...(-150), "GB": 0...60, "IE": 0...60, "PT": -60...60, "ES": 0...120,
        "DE": 60...120, "FR": 60...120, "IT": 60...120, "NL": 60...120, "BE": 60...120,
        "AT": 60...120, "CH": 60...120, "PL": 60...120, "DK": 60...120, "SE": 60...120,
        "NO": 60...120, "CZ": 60...120, "HU": 60...120, "FI": 120...180, "GR": 120...180,
        "AU": 480...660, "NZ": 720...825,
    ]
}
