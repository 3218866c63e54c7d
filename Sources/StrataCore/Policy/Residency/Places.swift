/// Countries as policies and questions write them: two capital letters of ISO 3166-1.
package enum Places {
    /// Whether a text is the code of a country.
    package static func isCountry(_ text: String) -> Bool { countries.contains(text) }

    /// What was probably meant by a word that is neither a country nor one of `groups`.
    package static func nearest(to word: String, groups: [String] = []) -> String? {
        let capitals = word.uppercased()
        if isCountry(capitals) || groups.contains(capitals) { return capitals }
        if let other = otherNames[capitals], isCountry(other) || groups.contains(other) {
            return other
        }
        // Codes of two letters are all near to each other: a guess among them would mislead.
        return word.utf8.count > 2 ? Spelling.nearest(to: word, in: groups) : nil
    }

    /// What is said of a word that is neither a country nor one of `groups`.
    package static func problem(of word: String, groups: [String] = []) -> Message {
        let code = PolicyReader.quoted(word)
        if let near = nearest(to: word, groups: groups) {
            return Message("policy.country.suggest", ["code": code, "suggestion": near])
        }
        guard !groups.isEmpty else { return Message("policy.country", ["code": code]) }
        return Message(
            "policy.place",
            ["code": code, "groups": groups.prefix(24).joined(separator: ", ")])
    }

    /// The assigned codes of ISO 3166-1 alpha-2, and XK, which is no part of the standard but what
    /// the European Union and telephone numbering write for Kosovo.
    static let countries: Set<String> = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN
        BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
        DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
        GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
        JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
        MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
        NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD
        SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
        TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        XK
        """.split { " \n".contains($0) }.map(String.init))

    /// Other ways to write them that people use: the Union's own codes and ISO 3166-1 alpha-3.
    private static let otherNames = [
        "UK": "GB", "EL": "GR", "EU": "EEA", "ARE": "AE", "AUS": "AU", "AUT": "AT", "BEL": "BE",
        "BRA": "BR", "CAN": "CA", "CHE": "CH", "CHN": "CN", "CZE": "CZ", "DEU": "DE", "DNK": "DK",
        "ESP": "ES", "FIN": "FI", "FRA": "FR", "GBR": "GB", "GRC": "GR", "HKG": "HK", "IDN": "ID",
        "IND": "IN", "IRL": "IE", "ITA": "IT", "JPN": "JP", "KOR": "KR", "MAC": "MO", "MEX": "MX",
        "MYS": "MY", "NLD": "NL", "NOR": "NO", "NZL": "NZ", "PHL": "PH", "POL": "PL", "PRK": "KP",
        "PRT": "PT", "RUS": "RU", "SGP": "SG", "SWE": "SE", "THA": "TH", "TUR": "TR", "TWN": "TW",
        "USA": "US", "VNM": "VN", "ZAF": "ZA",
    ]
}

extension FieldReader {
    /// Countries or names of groups; that the groups exist is checked when all is read.
    func places(_ key: String) -> [String] {
        let items = items(key)
        return items.compactMap { node in
            guard let name = node.text else {
                reader.wrongShape(node, wanted: .text)
                return nil
            }
            if !Places.isCountry(name) { reader.refer(.group, name, node.place) }
            return name
        }
    }
}

extension Policy {
    /// Whether a country is one of `places` or in one of the groups that stand there.
    package func isIn(_ country: String, _ places: [String]) -> Bool {
        places.contains { place in
            place == country
                || placeGroups.contains { $0.id == place && $0.countries.contains(country) }
        }
    }
}
