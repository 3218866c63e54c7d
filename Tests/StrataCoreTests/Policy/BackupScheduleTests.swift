import Testing

@testable import StrataCore

/// How often backups are made, and which are kept.
@Suite struct BackupScheduleTests {
    private static let head = """
        schema: 1
        version: 1.0.0
        title: {en: Mine, zh: 我的}

        """

    private static func policy(_ body: String) -> PolicyParseResult {
        Policy.parse(
            yaml: head + "policy: mine\nextends: default\n" + body, path: "mine.yaml")
    }

    private static func profile(_ body: String) -> PolicyParseResult {
        Policy.parse(yaml: head + "profile: mine\n" + body, path: "mine.yaml")
    }

    private static let day: Int64 = 86_400_000_000
    private static let now = CivilTime("2026-11-28")?.instant() ?? 0

    @Test func theShippedOneUnlessSomebodySaysOtherwise() throws {
        #expect(Policy.standard.backups == .usual)
        #expect(try #require(Self.policy("").policy).backups == .usual)
        let own = try #require(
            Self.policy("backup: {every: 6h, keep_keys: 3d}\n").policy)
        #expect(own.backups.every == PolicyDuration(6, .hour))
        #expect(own.backups.keepKeys == PolicyDuration(3, .day))
        #expect(own.backups.keepAll == BackupSchedule.usual.keepAll)
        // Read back, it is the same.
        let again = Policy.parse(yaml: own.canonicalForm, path: "again.yaml").policy
        #expect(again?.backup == own.backup)
    }

    @Test(arguments: [
        "backup: {every: 5m}\n", "backup: {keep_keys: 0d}\n", "backup: {drill_every: 11y}\n",
        "backup: {every: soon}\n", "backup: {keep: 3d}\n", "backup: often\n",
    ])
    func whatIsNoneIsRefused(body: String) {
        #expect(Self.policy(body).policy == nil)
        #expect(Self.profile(body).policy == nil)
    }

    @Test func aProfileOnlyTightens() throws {
        let strict = try #require(
            Self.profile("backup: {every: 1h, keep_keys: 2d, keep_all: 90d}\n").policy)
        let loose = try #require(
            Self.profile("backup: {every: 9d, keep_keys: 30d, drill_every: 2y}\n").policy)
        let one = Policy.standard.applying(profile: strict).backups
        #expect(one.every == PolicyDuration(1, .hour))
        #expect(one.keepKeys == PolicyDuration(2, .day))
        #expect(one.keepAll == BackupSchedule.usual.keepAll)
        #expect(Policy.standard.applying(profile: loose).backups == .usual)
    }

    private func kept(_ days: [Int64], _ schedule: BackupSchedule = .usual) -> [Int64] {
        let times = days.map { Self.now - $0 * Self.day / 4 }
        let gone = Set(schedule.expired(times, at: Self.now))
        return days.indices.filter { !gone.contains($0) }.map { days[$0] }
    }

    @Test func manyThenDailyThenMonthly() {
        // Four a day for nine months, in quarters of days.
        let all = Array(Int64(1)...Int64(4 * 270))
        let left = kept(all)
        // All of seven days,
        #expect(left.prefix(27) == Array(Int64(1)...27)[...])
        // one of each day up to thirty, which is its first,
        let daily = left.filter { $0 >= 28 && $0 < 120 }
        #expect(daily.count == 23)
        #expect(daily.allSatisfy { $0 % 4 == 0 })
        // and one of each month of six.
        let monthly = left.filter { $0 >= 120 }
        #expect(monthly.count == 5)
        // What is kept stays until its time is over, whatever comes.
        #expect(kept(left) == left)
    }

    @Test func theNewestStaysWhateverTheClockSays() {
        #expect(BackupSchedule.usual.expired([], at: Self.now) == [])
        #expect(BackupSchedule.usual.expired([0], at: Self.now) == [])
        #expect(BackupSchedule.usual.expired([5, 3, 1], at: Self.now) == [1, 2])
        // Those of a clock that was ahead are kept; copies of keys are not.
        let ahead = Self.now + 400 * Self.day
        #expect(BackupSchedule.usual.expired([ahead, ahead - 1], at: Self.now) == [])
        #expect(
            BackupSchedule.usual.expiredKeys(
                [(Self.now, 1), (ahead, 1)], epoch: 1, at: Self.now) == [1])
        #expect(
            BackupSchedule.usual.expiredKeys([(ahead, 1)], epoch: 2, at: Self.now) == [])
    }

    @Test func copiesOfKeysOfAFormerEpochGoOnceThereIsANewerOne() {
        let schedule = BackupSchedule.usual
        let hour: Int64 = 3_600_000_000
        let times = (0..<4).map { Self.now - Int64($0) * hour }
        #expect(
            schedule.expiredKeys(
                [(times[0], 2), (times[1], 1), (times[2], 1)], epoch: 2, at: Self.now) == [1, 2])
        #expect(
            schedule.expiredKeys([(times[0], 1), (times[1], 1)], epoch: 2, at: Self.now) == [])
        #expect(
            schedule.expiredKeys(
                [(times[0], 1), (Self.now - 8 * Self.day, 1)], epoch: 1, at: Self.now) == [1])
    }

    @Test func keysThatAreKeptForLongerAreLooser() throws {
        let long = try #require(Self.policy("backup: {keep_keys: 30d}\n").policy)
        let change = try #require(
            Policy.standard.difference(to: long).changes.first { $0.section == "backup" })
        #expect(change.strictness == .looser)
    }
}
