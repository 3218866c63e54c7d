/// How often a vault is backed up, how long backups are kept, and how often a restore is tried.
///
/// What a document says nothing of is `nil`; `Policy.backups` fills it in.
package struct BackupSchedule: Sendable, Hashable {
    /// A server makes a backup whenever the newest is older.
    package var every: PolicyDuration?
    /// All backups are kept for so long,
    package var keepAll: PolicyDuration?
    /// then one a day,
    package var keepDaily: PolicyDuration?
    /// then one a month.
    package var keepMonthly: PolicyDuration?
    /// Copies of the key store: until they are gone, what was erased could be brought back from one.
    package var keepKeys: PolicyDuration?
    /// A restore is tried at least so often.
    package var drillEvery: PolicyDuration?

    package init() {}

    /// Where no document says it.
    package static let usual = {
        var schedule = BackupSchedule()
        schedule.every = PolicyDuration(1, .day)
        schedule.keepAll = PolicyDuration(7, .day)
        schedule.keepDaily = PolicyDuration(30, .day)
        schedule.keepMonthly = PolicyDuration(6, .month)
        schedule.keepKeys = PolicyDuration(7, .day)
        schedule.drillEvery = PolicyDuration(90, .day)
        return schedule
    }()

    /// What a document may say.
    package static let bounds = PolicyDuration(15, .minute)...PolicyDuration(10, .year)

    private static let keys:
        [(name: String, path: any WritableKeyPath<Self, PolicyDuration?> & Sendable)] =
            [
                ("every", \.every), ("keep_all", \.keepAll), ("keep_daily", \.keepDaily),
                ("keep_monthly", \.keepMonthly), ("keep_keys", \.keepKeys),
                ("drill_every", \.drillEvery),
            ]

    /// What this says nothing of, as the other has it.
    func filled(from other: BackupSchedule) -> BackupSchedule {
        Self.keys.reduce(into: self) { schedule, key in
            schedule[keyPath: key.path] = self[keyPath: key.path] ?? other[keyPath: key.path]
        }
    }

    /// Both laid over one another: more often, and copies of keys for a shorter time; how long backups
    /// of records are kept is the policy's own.
    func tightened(by other: BackupSchedule) -> BackupSchedule {
        var schedule = filled(from: other)
        func least(_ path: WritableKeyPath<Self, PolicyDuration?>) {
            schedule[keyPath: path] =
                [self[keyPath: path], other[keyPath: path]].compactMap(\.self).min()
        }
        least(\.every)
        least(\.keepKeys)
        least(\.drillEvery)
        return schedule
    }

    var tree: PolicyTree {
        .map(
            Self.keys.compactMap { key in
                self[keyPath: key.path].map { (key.name, .text($0.description)) }
            })
    }

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard let fields = FieldReader(node, reader, allowed: Self.keys.map(\.name)) else {
            return nil
        }
        for key in Self.keys {
            guard let length = fields.duration(key.name) else { continue }
            self[keyPath: key.path] = length
            guard !Self.bounds.contains(length) else { continue }
            reader.error(
                fields[key.name]?.place ?? node.place,
                Message(
                    "policy.backup.bounds",
                    [
                        "name": key.name, "least": Self.bounds.lowerBound.description,
                        "most": Self.bounds.upperBound.description,
                    ]))
        }
    }
}

extension Policy {
    /// How backups are made and kept, with nothing left open.
    package var backups: BackupSchedule { backup.filled(from: .usual) }
}

// MARK: What is kept

extension BackupSchedule {
    /// Which backups are not kept any more.
    ///
    /// - Parameters:
    ///   - times: When they were made, the newest first; microseconds since 1970, UTC.
    ///   - now: The same.
    /// - Returns: Places among `times`. Never the newest.
    package func expired(_ times: [Int64], at now: Int64) -> [Int] {
        let usual = filled(from: .usual)
        func isWithin(_ time: Int64, _ length: PolicyDuration?) -> Bool {
            length.map { $0.end(from: time) > now } ?? false
        }
        var days: Set<Int64> = []
        var months: Set<Int> = []
        var expired: [Int] = []
        // The oldest of a day or a month stands for it: it does not go when the next one comes.
        for (place, time) in times.enumerated().reversed() {
            let civil = CivilTime(time)
            let isFirstOfDay = days.insert(time / 86_400_000_000).inserted
            let isFirstOfMonth = months.insert(civil.year * 12 + civil.month).inserted
            guard place > 0, !isWithin(time, usual.keepAll),
                !(isFirstOfDay && isWithin(time, usual.keepDaily)),
                !(isFirstOfMonth && isWithin(time, usual.keepMonthly))
            else { continue }
            expired.append(place)
        }
        return expired.reversed()
    }

    /// The same for copies of the key store: also those of a former epoch, where one of the present is
    /// there, and those of a clock that was ahead.
    ///
    /// - Parameters:
    ///   - copies: When they were made and in which epoch, the newest first.
    ///   - epoch: The present one.
    ///   - now: Microseconds since 1970, UTC.
    /// - Returns: Places among `copies`. Never the newest.
    package func expiredKeys(
        _ copies: [(time: Int64, epoch: Int)], epoch: Int, at now: Int64
    ) -> [Int] {
        let length = filled(from: .usual).keepKeys
        return copies.indices.dropFirst().filter { place in
            let copy = copies[place]
            let isOver = length.map { $0.end(from: copy.time) <= now } ?? true
            return isOver || copy.time > now || (copy.epoch != epoch && copies[0].epoch == epoch)
        }
    }
}
