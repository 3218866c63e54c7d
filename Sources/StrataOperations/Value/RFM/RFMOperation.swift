import StrataConnect
package import StrataCore
import StrataValue

/// Recency, frequency and amount of the customers of a file, in quintiles and segments.
package struct RFMOperation: Sendable {
    package var path: String
    package var choice: PurchaseColumns.Choice
    package var mergesDays: Bool
    /// The day from which recency counts; the last one of the file without it.
    package var asOf: Int32?
    package var threads: Int
    package var language: Language

    package init(
        path: String, choice: PurchaseColumns.Choice = .init(), mergesDays: Bool = false,
        asOf: Int32? = nil, threads: Int, language: Language
    ) {
        self.path = path
        self.choice = choice
        self.mergesDays = mergesDays
        self.asOf = asOf
        self.threads = threads
        self.language = language
    }

    /// The report, and the scores of every customer.
    package struct Outcome: Sendable {
        package var report: RFMReport
        package var problems: [ReadProblemText] = []
        let customers: [Customer]
        let texts: @Sendable (_ partition: Int, _ number: Int) -> [UInt8]
        let bounds: Bounds
        let asOf: Int32
    }

    /// What scores need of a customer.
    struct Customer: Sendable {
        var first: Int32
        var last: Int32
        var frequency: Int32
        var partition: UInt16
        var number: UInt32
        var amount: Int64
    }

    struct Bounds: Sendable {
        var last: Quintiles
        var frequency: Quintiles
        var amount: Quintiles

        func scores(_ customer: Customer) -> (r: Int, f: Int, m: Int) {
            (
                last.score(Int64(customer.last)), frequency.score(Int64(customer.frequency)),
                amount.score(customer.amount)
            )
        }
    }

    /// - Throws: `PurchaseError`, `Cancelled`.
    package func run(meter: WorkMeter) throws -> Outcome {
        let read = try PurchaseReading(
            path: path, choice: choice, threads: threads, keepsEvents: mergesDays, until: asOf
        ).run(meter: meter)
        if meter.isCancelled { throw Cancelled() }
        let ledger = read.ledger
        let mergesDays = mergesDays
        let days = Self.inParallel(PurchaseLedger.partitionCount, threads) { partition in
            ledger.withPartition(partition) {
                $0.endReading()
                return mergesDays ? $0.purchaseDays() : []
            }
        }
        let (customers, withoutPurchase) = Self.customers(of: ledger, mergedDays: days)
        guard let lastDay = read.lastDay, !customers.isEmpty else {
            throw PurchaseError.empty(path: path)
        }
        let asOf = asOf ?? lastDay
        // Each sorts a copy of its own.
        let quintiles = Self.inParallel(3, threads) { which in
            Quintiles(
                customers.map {
                    switch which {
                    case 0: Int64($0.last)
                    case 1: Int64($0.frequency)
                    default: $0.amount
                    }
                })
        }
        let bounds = Bounds(last: quintiles[0], frequency: quintiles[1], amount: quintiles[2])
        let source = PurchaseSource(read, path: path, withoutPurchase: withoutPurchase)
        return Outcome(
            report: report(customers, bounds, source, asOf: asOf),
            problems: read.problems.map { ReadProblemText($0, in: language) },
            customers: customers,
            texts: { partition, number in
                ledger.withPartition(partition) { $0.text(of: number) }
            }, bounds: bounds, asOf: asOf)
    }

    /// Independent parts on several threads, in their order.
    static func inParallel<Part: Sendable>(
        _ count: Int, _ threads: Int, _ part: @escaping @Sendable (Int) -> Part
    ) -> [Part] {
        let workers = max(1, min(threads, count))
        let shares = Workers.run(workers) { worker in
            stride(from: worker, to: count, by: workers).map { ($0, part($0)) }
        }
        return shares.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// All customers with a purchase, in one list, and how many have none.
    private static func customers(
        of ledger: PurchaseLedger, mergedDays: [[Int32]]
    ) -> ([Customer], withoutPurchase: Int) {
        let counts = mergedDays.indices.map { index in
            ledger.withPartition(index) { $0.customers.count }
        }
        let total = counts.reduce(0, +)
        var result: [Customer] = []
        result.reserveCapacity(total)
        for (index, days) in mergedDays.enumerated() {
            result += ledger.withPartition(index) { partition in
                partition.customers.enumerated().compactMap { number, customer -> Customer? in
                    guard customer.count > 0 else { return nil }
                    return Customer(
                        first: customer.first, last: customer.last,
                        frequency: days.isEmpty ? customer.count : days[number],
                        partition: UInt16(index), number: UInt32(number), amount: customer.amount)
                }
            }
        }
        return (result, total - result.count)
    }

    private func report(
        _ customers: [Customer], _ bounds: Bounds, _ source: PurchaseSource, asOf: Int32
    ) -> RFMReport {
        // By scores: a dictionary of segments would be asked for every customer.
        var byScore = [(customers: Int, amount: WideSum)](repeating: (0, WideSum()), count: 125)
        var cells = [(customers: Int, amount: WideSum)](repeating: (0, WideSum()), count: 25)
        var total = WideSum()
        var purchases = 0
        for customer in customers {
            let (r, f, m) = bounds.scores(customer)
            let scores = (r - 1) * 25 + (f - 1) * 5 + m - 1
            byScore[scores].customers += 1
            byScore[scores].amount.add(customer.amount)
            let cell = (r - 1) * 5 + f - 1
            cells[cell].customers += 1
            cells[cell].amount.add(customer.amount)
            total.add(customer.amount)
            purchases += Int(customer.frequency)
        }
        var segments: [RFMSegment: (customers: Int, amount: WideSum)] = [:]
        for (scores, tally) in byScore.enumerated() {
            let segment = RFMSegment(
                recency: scores / 25 + 1, frequency: scores / 5 % 5 + 1, monetary: scores % 5 + 1)
            var sum = segments[segment] ?? (0, WideSum())
            sum.customers += tally.customers
            sum.amount.add(tally.amount)
            segments[segment] = sum
        }
        return RFMReport(
            source: source, customers: customers.count, purchases: purchases,
            amount: total.money, mergedDays: mergesDays, asOf: Day.text(asOf),
            quintiles: RFMReport.Bounds(
                recencyDays: bounds.last.starts.map { $0.map { Int(asOf) - Int($0) } },
                frequency: bounds.frequency.starts.map { $0.map(Int.init) },
                monetary: bounds.amount.starts.map {
                    $0.map { Double($0) / Double(AmountReader.scale) }
                }),
            segments: RFMSegment.allCases.map { segment in
                let tally = segments[segment] ?? (0, WideSum())
                return RFMReport.SegmentLine(
                    segment: segment, title: segment.title.text(in: language),
                    customers: tally.customers,
                    share: Double(tally.customers) / Double(customers.count),
                    amount: tally.amount.money)
            },
            heatMap: cells.enumerated().map { index, cell in
                RFMReport.Cell(
                    recency: index / 5 + 1, frequency: index % 5 + 1, customers: cell.customers,
                    amount: cell.amount.money)
            })
    }
}

/// An exact sum of whole numbers of 64 bits.
struct WideSum: Sendable {
    private var sum = Int128(0)

    @inline(__always)
    mutating func add(_ value: Int64) { sum += Int128(value) }

    mutating func add(_ other: WideSum) { sum += other.sum }

    /// The sum of amounts, in units of money.
    var money: Double { Double(sum) / Double(AmountReader.scale) }
}

/// A problem of reading, in words.
package struct ReadProblemText: Sendable, Equatable {
    package var text: String
    package var isNote: Bool

    init(_ problem: ReadProblem, in language: Language) {
        isNote = problem.isNote
        let words = DisplayText.neutral(problem.message.text(in: language), limit: 400)
        let place = problem.row.map {
            Message("value.problemRow", ["row": "\($0 + 1)"]).text(in: language)
        }
        text = [words, place].compactMap(\.self).joined(separator: " ")
    }
}

extension LedgerPartition {
    /// On how many days each customer bought.
    func purchaseDays() -> [Int32] {
        let (events, starts) = eventsByCustomer()
        return customers.indices.map { customer in
            var days: Int32 = 0
            var last = Int32.min
            for event in events[starts[customer]..<starts[customer + 1]]
            where event.amount >= 0 && event.day != last {
                days += 1
                last = event.day
            }
            return days
        }
    }
}
