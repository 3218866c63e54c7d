import StrataConnect
import Testing

/// Names of recordings are read in one way, or not at all.
@Suite struct NamePatternTests {
    private func match(_ pattern: String, _ path: String) throws -> RecordingName? {
        guard case .matched(let name) = try NamePattern(pattern).match(path) else { return nil }
        return name
    }

    @Test func namesAreTakenApart() throws {
        let usual = try #require(
            try match("{agent}_{phone}_{time}", "1001_13800138001_20260102103000.wav"))
        #expect(usual.agent == "1001" && usual.phone == "13800138001")
        #expect(usual.time?.text == "2026-01-02T10:30:00")
        // Underscores in the agent and in the time leave one way of reading.
        let loose = try #require(
            try match("{agent}_{phone}_{time}", "call_center_7_+15715550184_20260102_103000.mp3"))
        #expect(loose.agent == "call_center_7" && loose.phone == "+15715550184")
        let chinese = try #require(
            try match("录音-{phone}（{agent}）{time}", "录音-13900139002（工号 8）2026-01-02 10.30.05.opus"))
        #expect(chinese.agent == "工号 8" && chinese.time?.text == "2026-01-02T10:30:05")
        let folders = try #require(
            try match(
                "{campaign}/{agent}/{phone}-{call}", "2026/spring/a7/571.555.0184-c99.wav"))
        #expect(folders.campaign == "spring" && folders.phone == "571.555.0184")
        #expect(folders.call == "c99" && folders.time == nil)
        let any = try #require(try match("{any}_{phone}_{any}", "x_13800138001_y_z.wav"))
        #expect(any.phone == "13800138001")
        #expect(try match("{phone}", "a/b/13800138001") != nil)
    }

    @Test(arguments: [
        "1001_13800138001.wav", "1001__20260102103000.wav", "1001_none_20260102103000.wav",
        "1001_13800138001_yesterday.wav", "_13800138001_20260102103000.wav", ".wav", "",
        "1001_1234_20260102103000.wav", "1001_13800138001_20260230103000.wav",
    ])
    func aNameOfAnotherFormIsUnmatched(name: String) throws {
        #expect(try NamePattern("{agent}_{phone}_{time}").match(name) == .unmatched)
    }

    @Test func aNameThatCanBeReadInTwoWaysIsNotGuessed() throws {
        let pattern = try NamePattern("{any}_{phone}_{any}")
        #expect(pattern.match("a_13800138001_13900139002_b.wav") == .ambiguous)
        #expect(
            try NamePattern("{agent}-{campaign}-{phone}").match("a-b-c-13800138001") == .ambiguous)
        #expect(try NamePattern("{phone}-{call}").match("571-555-0184-c99") == .ambiguous)
        // As many ways as there are letters, to the power of the fields: given up, not waited for.
        let many = try NamePattern("{any}a{any}a{any}a{any}a{any}a{any}a{phone}")
        let name = String(repeating: "a", count: 250)
        #expect(many.match(name + "b") != .matched(RecordingName()))
    }

    @Test func wrongPatternsAreExplained() {
        func error(_ text: String) -> NamePatternError? {
            do throws(NamePatternError) {
                _ = try NamePattern(text)
                return nil
            } catch { return error }
        }
        #expect(error("{agent}_{time}") == .noPhone)
        #expect(error("{agent}_{phone") == .unclosed)
        #expect(error("agent}_{phone}") == .unclosed)
        #expect(error("{phone}_{name}") == .unknownField("name"))
        #expect(error("{phone}_{phone}") == .twice("phone"))
        #expect(error("{phone}{time}") == .adjacent("phone", "time"))
        #expect(error("") == .noPhone)
        #expect(error(String(repeating: "x{any}", count: 40) + "_{phone}") == .tooLong)
    }

    @Test(arguments: [
        ("20260102103000", "2026-01-02T10:30:00"), ("202601021030", "2026-01-02T10:30:00"),
        ("20260102-103000", "2026-01-02T10:30:00"), ("20260102_1030", "2026-01-02T10:30:00"),
        ("20260102T103000Z", "2026-01-02T10:30:00Z"),
        ("2026-01-02T10:30:00+08:00", "2026-01-02T10:30:00+08:00"),
        ("2026-01-02_10-30-00", "2026-01-02T10:30:00"), ("2026_01_02_10_30", "2026-01-02T10:30:00"),
        ("2026.01.02 10.30.00", "2026-01-02T10:30:00"),
        ("2026-01-02 10:30:00.250-0500", "2026-01-02T10:30:00-05:00"),
        ("1767321000", "2026-01-02T02:30:00Z"), ("1767321000123", "2026-01-02T02:30:00Z"),
        ("20240229000000", "2024-02-29T00:00:00"),
    ])
    func timesOfManyForms(name: String, text: String) {
        #expect(RecordingTime(name.utf8)?.text == text)
    }

    @Test(arguments: [
        "", "2026", "20260102", "20261301103000", "20260132103000", "20260102253000",
        "20250229000000", "2026-0102-103000", "20260102103000x", "2026-01-02T10:30:00+",
        "123456789",
        "9999999999999", "0000000000", "18990101000000", "20260102 103000 ", "2026-01-02",
    ])
    func whatIsNoTimeIsNone(name: String) {
        #expect(RecordingTime(name.utf8) == nil, "\(name)")
    }
}
