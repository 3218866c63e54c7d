import StrataCore
import StrataValue
import StrataVault

/// The leads of a campaign as tables: past calls with their outcomes, and the people as they are now.
///
/// A row has only what was known before its call: contacts that were in the vault no later than the
/// call's own list, the call's own columns but those that say how it went, and what happened before.
struct LeadRows {
    let reading: ValueReading
    private let results: ResultDictionary
    private let columns: [String]
    /// Each person's contacts and calls, by index of `reading.records`, the calls in their order.
    private let contacts: [Int32: [Int]]
    private let calls: [Int32: [Int]]
    private let purchaseDays: [Int32: [Int32]]

    /// What is worked out of earlier records.
    enum History: String, CaseIterable {
        case calls = "strata.earlier_calls"
        case contacted = "strata.earlier_contacts"
        case refused = "strata.earlier_refusals"
        case days = "strata.days_since_call"
        case result = "strata.last_result"
        case purchases = "strata.purchases"
        case purchaseDays = "strata.days_since_purchase"
    }

    init(_ reading: ValueReading, results: ResultDictionary) {
        self.reading = reading
        self.results = results
        columns = reading.columns.map(\.name)
        var contacts: [Int32: [Int]] = [:]
        var calls: [Int32: [Int]] = [:]
        for (place, record) in reading.records.enumerated() {
            if record.isCall {
                calls[record.person, default: []].append(place)
            } else {
                contacts[record.person, default: []].append(place)
            }
        }
        // Undated calls stay in the order in which they came.
        for person in calls.keys {
            calls[person]?.sort {
                let (a, b) = (reading.records[$0], reading.records[$1])
                if let first = a.time, let second = b.time, first != second {
                    return first < second
                }
                return a.number < b.number
            }
        }
        var days: [Int32: [Int32]] = [:]
        for purchase in reading.purchases where purchase.amount >= 0 {
            days[purchase.person, default: []].append(purchase.day)
        }
        self.contacts = contacts
        self.calls = calls
        purchaseDays = days
    }

    /// Which calls count for a campaign: from its lists, unless they name another campaign of the
    /// vault's.
    struct Scope {
        var campaign: Campaign
        var others: Set<String>

        func holds(_ record: ValueReading.Entry) -> Bool {
            campaign.datasets.contains(record.dataset)
                && (record.campaign == campaign.name || !others.contains(record.campaign))
        }
    }

    /// The past calls of a campaign whose result is known, in the order of time.
    func training(_ scope: Scope) -> (table: LeadTable, outcomes: [Bool]) {
        let places = reading.records.indices.filter { place in
            let record = reading.records[place]
            return record.isCall && results[code: record.result] != nil && scope.holds(record)
        }.sorted {
            let (a, b) = (reading.records[$0], reading.records[$1])
            if let first = a.time, let second = b.time, first != second { return first < second }
            return a.number < b.number
        }
        let outcomes = places.map { place in
            results[code: reading.records[place].result]?.flags.contains(.sale) ?? false
        }
        return (table(places.map { .past($0) }), outcomes)
    }

    /// Everybody whom a campaign may call, as they are now.
    ///
    /// - Returns: The people as indices of `reading.subjects`, and a row each.
    func people(_ scope: Scope) -> [Int32] {
        Set(
            reading.records.lazy.filter { scope.campaign.datasets.contains($0.dataset) }
                .map(\.person)
        ).sorted()
    }

    func table(of people: [Int32], at now: Int64) -> LeadTable {
        table(people.map { .now($0, now) })
    }

    // MARK: Rows

    private enum Row {
        /// A call that was made.
        case past(Int)
        /// A person, before the next call.
        case now(Int32, Int64)
    }

    private func table(_ rows: [Row]) -> LeadTable {
        var builders = columns.map { LeadColumnBuilder(name: $0) }
        var history = History.allCases.map { LeadColumnBuilder(name: $0.rawValue) }
        for row in rows {
            let cells = cells(row)
            for column in builders.indices { builders[column].append(cells.values[column] ?? "") }
            for (place, own) in History.allCases.enumerated() {
                history[place].append(cells.history[own] ?? "")
            }
        }
        return LeadTable(
            columns: builders.map { $0.finish() } + history.map { $0.finish() },
            rowCount: rows.count)
    }

    private func cells(_ row: Row) -> (values: [Int: String], history: [History: String]) {
        var values: [Int: String] = [:]
        let person: Int32
        let earlier: [Int]
        let time: Int64?
        func take(_ place: Int) {
            for (column, text) in reading.values(reading.records[place]) { values[column] = text }
        }
        switch row {
        case .past(let place):
            let call = reading.records[place]
            person = call.person
            time = call.time
            let own = calls[person] ?? []
            earlier = Array(own.prefix { $0 != place })
            for contact in contacts[person] ?? []
            where reading.records[contact].batch <= call.batch { take(contact) }
            take(place)
        case .now(let someone, let now):
            person = someone
            time = now
            earlier = calls[person] ?? []
            for contact in contacts[person] ?? [] { take(contact) }
            if let last = earlier.last { take(last) }
        }
        return (values, history(person, earlier, time))
    }

    private func history(
        _ person: Int32, _ earlier: [Int], _ time: Int64?
    ) -> [History: String] {
        var found: [History: String] = [:]
        var contacted = 0
        var refused = 0
        for place in earlier {
            let flags = results[code: reading.records[place].result]?.flags ?? []
            if flags.contains(.contacted) { contacted += 1 }
            if flags.contains(.refused) { refused += 1 }
        }
        found[.calls] = "\(earlier.count)"
        found[.contacted] = "\(contacted)"
        found[.refused] = "\(refused)"
        if let last = earlier.last {
            found[.result] = reading.records[last].result
            if let time, let before = reading.records[last].time {
                found[.days] = "\(max(0, (time - before) / 86_400_000_000))"
            }
        }
        guard let time else { return found }
        let day = Int32(clamping: time / 86_400_000_000)
        let before = (purchaseDays[person] ?? []).filter { $0 < day }
        found[.purchases] = "\(before.count)"
        if let last = before.max() { found[.purchaseDays] = "\(day - last)" }
        return found
    }
}
