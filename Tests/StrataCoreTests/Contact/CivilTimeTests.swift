import StrataCore
import Testing

/// Dates and times as lists write them.
@Suite struct CivilTimeTests {
    @Test(arguments: [
        ("2026-03-01", "2026-03-01"), ("2026/3/1", "2026-03-01"), ("20260301", "2026-03-01"),
        ("2026年3月1日", "2026-03-01"), ("2024-02-29", "2024-02-29"),
        ("2026-03-01 9:05", "2026-03-01 09:05:00"),
        ("2026年3月1日 09:05:07", "2026-03-01 09:05:07"),
        ("2026-03-01T09:05:07.123Z", "2026-03-01 09:05:07+00:00"),
        ("2026-03-01T09:05+08:00", "2026-03-01 09:05:00+08:00"),
        ("2026-03-01 09:05 -0530", "2026-03-01 09:05:00-05:30"),
    ])
    func isReadAsItIsMeant(text: String, written: String) {
        #expect(CivilTime(text)?.text == written)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01", "2026-02-29", "2026-00-10", "01/02/2026", "2026-3-1 25:00",
        "2026-03-01 09:05 +15:00", "2026-03-01x", "13800138001", "2026-03-01 09:05:00 GMT",
        "tomorrow", "２０２６-03-01",
    ])
    func whatIsNoTimeIsNotGuessed(text: String) {
        #expect(CivilTime(text) == nil)
    }

    @Test func momentsGoForthAndBack() {
        #expect(CivilTime("1970-01-01")?.instant() == 0)
        let day: Int64 = 86_400_000_000
        #expect(CivilTime("1970-01-02")?.end == day + day)
        #expect(CivilTime("1970-01-01 08:00:00+08:00")?.instant() == 0)
        #expect(CivilTime("1970-01-01 08:00")?.instant(assuming: 480) == 0)
        #expect(CivilTime(-1).text == "1969-12-31 23:59:59+00:00")
        for day in stride(from: Int64(-30_000), through: 60_000, by: 97) {
            let time = CivilTime(day * 86_400_000_000, offset: 0)
            #expect(time.dayNumber == Int(day) && time.instant() == day * 86_400_000_000)
        }
        // A Thursday.
        #expect(CivilTime("2026-11-26")?.weekday == 3)
    }
}
