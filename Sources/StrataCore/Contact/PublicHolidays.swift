/// The public holidays of whole countries, by the rules that fix them: where a policy allows other
/// hours on them, or none.
///
/// Holidays of parts of a country are none here, nor are bridges and the days that China moves each
/// year: a policy names those (`holiday_dates`).
///
/// Sources: 全国年节及纪念日放假办法 (State Council Decree 795, in force since 2025-01-01); 5 U.S.C.
/// § 6103; Code du travail L3133-1; legge 27 maggio 1949 n. 260; Estatuto de los Trabajadores
/// art. 37.2; Algemene termijnenwet art. 3; Feiertagsruhegesetz 1957; the Feiertagsgesetze that all
/// German Länder share; Banking and Financial Dealings Act 1971.
package enum PublicHolidays {
    /// Countries whose holidays are known, by ISO 3166-1.
    package static let countries: Set<String> = [
        "CN", "US", "FR", "DE", "IT", "ES", "NL", "AT", "BE", "GB",
    ]

    /// Whether a day is a public holiday of a country; `false` for a country that is not known.
    ///
    /// - Parameters:
    ///   - day: The date at the place.
    ///   - country: ISO 3166-1.
    /// - Returns: Whether it is.
    package static func contain(_ day: CivilTime, in country: String) -> Bool {
        switch country {
        case "CN": china(day)
        case "US": unitedStates(day)
        case "GB": britain(day)
        default: fixed(day, in: country) || movable(day, in: country)
        }
    }

    // MARK: By date and by Easter

    /// Months and days as one number: 714 for the 14th of July.
    private static let fixedDays: [String: Set<Int>] = [
        "FR": [101, 501, 508, 714, 815, 1_101, 1_111, 1_225],
        "DE": [101, 501, 1_003, 1_225, 1_226],
        "IT": [101, 106, 425, 501, 602, 815, 1_101, 1_208, 1_225, 1_226],
        "ES": [101, 106, 501, 815, 1_012, 1_101, 1_206, 1_208, 1_225],
        "NL": [101, 505, 1_225, 1_226],
        "AT": [101, 106, 501, 815, 1_026, 1_101, 1_208, 1_225, 1_226],
        "BE": [101, 501, 721, 815, 1_101, 1_111, 1_225],
    ]

    /// Days behind Easter Sunday: Good Friday is −2, Easter Monday 1, Ascension 39, Whit Monday 50,
    /// Corpus Christi 60.
    private static let easterDays: [String: Set<Int>] = [
        "FR": [1, 39, 50], "DE": [-2, 1, 39, 50], "IT": [0, 1], "ES": [-2],
        "NL": [-2, 0, 1, 39, 49, 50], "AT": [1, 39, 50, 60], "BE": [0, 1, 39, 49, 50],
    ]

    private static func number(_ day: CivilTime) -> Int { day.month * 100 + day.day }

    private static func fixed(_ day: CivilTime, in country: String) -> Bool {
        if country == "NL", kingsDay(day) { return true }
        // Italy's Saint Francis came back with 2026 (legge 151/2025).
        if country == "IT", number(day) == 1_004 { return day.year >= 2_026 }
        return fixedDays[country]?.contains(number(day)) ?? false
    }

    /// The 27th of April, or the day before where that is a Sunday.
    private static func kingsDay(_ day: CivilTime) -> Bool {
        day.month == 4 && (day.day == 27 && day.weekday != 6 || day.day == 26 && day.weekday == 5)
    }

    private static func movable(_ day: CivilTime, in country: String) -> Bool {
        easterDays[country]?.contains(day.dayNumber - easter(day.year)) ?? false
    }

    /// Easter Sunday as a day number, by the Gregorian reckoning (Butcher's algorithm).
    static func easter(_ year: Int) -> Int {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CivilTime(year: year, month: sum / 31, day: sum % 31 + 1).dayNumber
    }

    // MARK: Weekdays of a month

    /// Whether a day is the `count`th of its weekday (Monday is 0) in a month.
    private static func isWeekday(_ weekday: Int, _ count: Int, _ day: CivilTime) -> Bool {
        day.weekday == weekday && (day.day - 1) / 7 + 1 == count
    }

    private static func isLast(_ weekday: Int, of day: CivilTime) -> Bool {
        day.weekday == weekday && day.day + 7 > CivilTime.days(of: day.month, in: day.year)
    }

    /// Federal holidays, and the weekday on which one is kept that falls on a weekend.
    private static func unitedStates(_ day: CivilTime) -> Bool {
        let dates: Set<Int> = [101, 619, 704, 1_111, 1_225]
        if dates.contains(number(day)) { return true }
        // Kept on the Friday before a Saturday, on the Monday behind a Sunday.
        if day.weekday == 4, dates.contains(number(day.adding(days: 1))) { return true }
        if day.weekday == 0, dates.contains(number(day.adding(days: -1))) { return true }
        switch day.month {
        case 1, 2: return isWeekday(0, 3, day)
        case 5: return isLast(0, of: day)
        case 9: return isWeekday(0, 1, day)
        case 10: return isWeekday(0, 2, day)
        case 11: return isWeekday(3, 4, day)
        default: return false
        }
    }

    /// Bank holidays that England, Wales, Scotland and Northern Ireland share, and those of England
    /// and Wales.
    private static func britain(_ day: CivilTime) -> Bool {
        if [-2, 1].contains(day.dayNumber - easter(day.year)) { return true }
        switch day.month {
        case 1: return day.day == 1 || day.weekday == 0 && (2...3).contains(day.day)
        case 5: return isWeekday(0, 1, day) || isLast(0, of: day)
        case 8: return isLast(0, of: day)
        case 12:
            if (25...26).contains(day.day) { return true }
            // Two days are kept behind a weekend, whichever of them it takes.
            return day.day == 27 && [0, 1].contains(day.weekday)
                || day.day == 28 && [0, 1].contains(day.weekday)
        default: return false
        }
    }

    // MARK: China

    /// The first day of the lunar year, Qingming, Duanwu and Zhongqiu of the years from 2024 on, as
    /// months and days.
    private static let lunar: [[Int]] = [
        [210, 404, 610, 917], [129, 404, 531, 1_006], [217, 405, 619, 925], [206, 405, 609, 915],
        [126, 404, 528, 1_003], [213, 404, 616, 922], [203, 405, 605, 912], [123, 405, 624, 1_001],
        [211, 404, 612, 919], [131, 404, 601, 908], [219, 405, 620, 927], [208, 405, 610, 916],
    ]
    private static let firstLunarYear = 2_024

    /// The days off by law. Until 2024 New Year's Eve and the 2nd of May were none.
    private static func china(_ day: CivilTime) -> Bool {
        let number = number(day)
        if [101, 501, 1_001, 1_002, 1_003].contains(number) { return true }
        if number == 502 { return day.year >= 2_025 }
        let index = day.year - firstLunarYear
        guard lunar.indices.contains(index) else { return false }
        let dates = lunar[index]
        if dates.dropFirst().contains(number) { return true }
        let spring = CivilTime(year: day.year, month: dates[0] / 100, day: dates[0] % 100)
        let behind = day.dayNumber - spring.dayNumber
        return (0...2).contains(behind) || behind == -1 && day.year >= 2_025
    }
}
