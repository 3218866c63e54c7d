/// ISO 3166-1 alpha-2 country codes, with XK for Kosovo, which banks and customs use.
package enum CountryCodes {
    private static let list: StaticString = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN \
        BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ \
        DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL \
        GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM \
        JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
        MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP \
        NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD \
        SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
        TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
        """

    private static let table: [Bool] = {
        var table = [Bool](repeating: false, count: 676)
        for code in list.description.split(separator: " ") {
            let bytes = Array(code.utf8)
            guard bytes.count == 2 else { continue }
            table[Int(bytes[0] &- 0x41) * 26 + Int(bytes[1] &- 0x41)] = true
        }
        return table
    }()

    /// Whether two capital letters are a country's code.
    @inline(__always)
    package static func contains(_ first: UInt8, _ second: UInt8) -> Bool {
        first.isASCIIUpper && second.isASCIIUpper
            && table[Int(first &- 0x41) * 26 + Int(second &- 0x41)]
    }
}
