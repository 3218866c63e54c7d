import StrataCore
import Testing

/// Days off by law, as published for past years and known for coming ones.
@Suite struct PublicHolidayTests {
    /// All holidays of a country in a year, months and days.
    private func days(_ year: Int, _ country: String) throws -> [String] {
        var found: [String] = []
        for month in 1...12 {
            for day in 1...31 {
                let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
                guard let date = CivilTime("\(year)-\(two(month))-\(two(day))") else { continue }
                if PublicHolidays.contain(date, in: country) {
                    found.append(String(date.text.dropFirst(5)))
                }
            }
        }
        return found
    }

    @Test(arguments: [
        // 国务院办公厅关于2026年部分节假日安排的通知, without the days that are moved.
        (
            2_026, "CN",
            "01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03"
        ),
        (2_024, "CN", "01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03"),
        // Mid-Autumn among the days of the nation.
        (2_031, "CN", "01-01 01-22 01-23 01-24 01-25 04-05 05-01 05-02 06-24 10-01 10-02 10-03"),
        (2_026, "US", "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"),
        // The first of January 2028 is a Saturday: kept the day before, in another year.
        (
            2_027, "US",
            "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"
        ),
        (2_025, "FR", "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25"),
        // Ascension on the day of victory.
        (2_024, "FR", "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25"),
        (2_026, "DE", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
        (
            2_026, "IT",
            "01-01 01-06 04-05 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"
        ),
        (2_025, "ES", "01-01 01-06 04-18 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
        // The King's day on the Saturday before a Sunday.
        (
            2_025, "NL",
            "01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"
        ),
        (2_022, "GB", "01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27"),
        (2_021, "GB", "01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28"),
    ])
    func holidaysOfAYear(year: Int, country: String, wanted: String) throws {
        #expect(try days(year, country).joined(separator: " ") == wanted)
    }

    @Test func ofOthersNothingIsKnown() throws {
        #expect(try days(2_026, "BR") == [])
        #expect(PublicHolidays.countries.contains("CN") && !PublicHolidays.countries.contains("BR"))
    }

    private func facts(_ time: String, _ calling: CallingDecision, _ country: String?) -> CallFacts
    {
        var facts = CallFacts(
            purpose: .sale, channel: .phone, now: CivilTime(time)?.instant() ?? 0, number: "",
            calling: calling, consent: .none)
        facts.offsets = 60...60
        facts.country = country
        return facts
    }

    @Test func aHolidayAllowsNothingThatItsWeekdayDoesNot() throws {
        let text = """
            schema: 1
            policy: own
            extends: default
            version: 1.0.0
            title: {en: Own, zh: 自有}
            calling:
              - id: own.hours
                weekdays: 10:00-20:00
                saturday: none
                sunday: none
                holidays: 09:00-12:00
                holiday_dates: [2026-07-20, 2026-07-13]
                because: {en: A test., zh: 测试。}
            """
        let own = try #require(Policy.parse(yaml: text, path: "own").policy)
        let calling = own.calling(subjectCountry: "FR")
        #expect(calling.holidayDates == ["2026-07-13", "2026-07-20"])
        for (time, country, allowed) in [
            // A Wednesday, the 14th of July, the policy's own days, a Sunday that is a holiday.
            ("2026-07-15 15:00+01:00", "FR", true), ("2026-07-14 15:00+01:00", "FR", false),
            ("2026-07-14 11:00+01:00", "FR", true), ("2026-07-14 09:30+01:00", "FR", false),
            ("2026-07-13 15:00+01:00", "FR", false), ("2026-07-20 11:00+01:00", "FR", true),
            ("2026-11-01 11:00+01:00", "FR", false), ("2026-07-14 15:00+01:00", "DE", true),
            // Where the country is not known the policy's days count.
            ("2026-07-14 15:00+01:00", nil, true), ("2026-07-13 15:00+01:00", nil, false),
        ] as [(String, String?, Bool)] {
            #expect(
                facts(time, calling, country).isWithinHours() == allowed, "\(time) \(country ?? "")"
            )
        }
        let wrong = Policy.parse(
            yaml: text.replacing("2026-07-20", with: "2026-02-30"), path: "own")
        #expect(wrong.policy == nil)
        #expect(
            wrong.diagnostics.contains { $0.message.text(in: Language.en).contains("2026-02-16") })
    }
}
