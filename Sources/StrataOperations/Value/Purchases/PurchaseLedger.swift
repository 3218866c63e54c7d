import Synchronization

/// What is known of customers while purchases are read: partitions by a hash of the customer, each
/// under a lock of its own, so that threads rarely meet and the tables stay small.
final class PurchaseLedger: Sendable {
    /// Must be a power of two.
    static let partitionCount = 64

    private let partitions: [Locked]
    let keepsEvents: Bool

    private final class Locked: Sendable {
        let partition: Mutex<LedgerPartition>
        init(keepsEvents: Bool) { partition = Mutex(LedgerPartition(keepsEvents: keepsEvents)) }
    }

    /// - Parameter keepsEvents: Whether each purchase is kept with its day, in 16 bytes.
    init(keepsEvents: Bool) {
        self.keepsEvents = keepsEvents
        partitions = (0..<Self.partitionCount).map { _ in Locked(keepsEvents: keepsEvents) }
    }

    /// A purchase on its way to its partition.
    struct Entry {
        var key: CustomerKey
        /// The place of the customer's text, where the key is a digest of it.
        var text: UnsafeBufferPointer<UInt8>?
        var day: Int32
        var amount: Int64
    }

    /// Adds purchases of one partition.
    func add(_ entries: [Entry], to partition: Int) {
        guard !entries.isEmpty else { return }
        partitions[partition].partition.withLock { $0.add(entries) }
    }

    /// Works on a partition, which nobody else does meanwhile.
    func withPartition<Result: Sendable>(
        _ index: Int, _ work: (inout LedgerPartition) -> Result
    ) -> Result {
        partitions[index].partition.withLock { work(&$0) }
    }
}

/// The customers of one partition.
struct LedgerPartition: Sendable {
    struct Customer: Sendable {
        var key: CustomerKey
        /// Days of the first and the last purchase; only refunds so far where `count` is 0.
        var first: Int32
        var last: Int32
        var count: Int32
        var amount: Int64
    }

    struct Event: Sendable {
        var customer: UInt32
        var day: Int32
        var amount: Int64
    }

    private(set) var customers: [Customer] = []
    private(set) var events: [[Event]] = []
    private(set) var eventCount = 0
    /// Texts of customers whose key is a digest, and where each begins.
    private var texts: [UInt8] = []
    private var textOf: [UInt32: Range<Int>] = [:]
    /// Open addressing: the upper half of the hash, and the customer's number plus 1.
    private var places: [UInt64]
    /// Numbers of customers that the first place looked at names, for one call.
    private var guesses: [Int32] = []
    private let keepsEvents: Bool
    private let seed: UInt64
    private static let chunk = 4096

    init(keepsEvents: Bool) {
        self.keepsEvents = keepsEvents
        places = [UInt64](repeating: 0, count: 256)
        // Nobody can choose customers that all fall on one place.
        seed = UInt64.random(in: 0 ... .max)
    }

    /// First all places are looked up, then all customers: so the processor waits for many of
    /// them at once instead of one after the other.
    mutating func add(_ entries: [PurchaseLedger.Entry]) {
        guesses.removeAll(keepingCapacity: true)
        let seed = seed
        places.withUnsafeBufferPointer { places in
            let mask = places.count &- 1
            for entry in entries {
                let hash = entry.key.mixed(seed)
                let place = places[Int(truncatingIfNeeded: hash) & mask]
                let fits = (place ^ hash) & 0xFFFF_FFFF_0000_0000 == 0 && place != 0
                guesses.append(fits ? Int32(truncatingIfNeeded: place & 0xFFFF_FFFF) &- 1 : -1)
            }
        }
        for index in entries.indices {
            let entry = entries[index]
            var number = Int(guesses[index])
            if number < 0 || customers[number].key != entry.key { number = self.number(of: entry) }
            customers.withUnsafeMutableBufferPointer { customers in
                Self.note(entry, &customers[number])
            }
            if keepsEvents { keep(entry, number) }
        }
    }

    @inline(__always)
    private static func note(_ entry: PurchaseLedger.Entry, _ customer: inout Customer) {
        let isRefund = entry.amount < 0
        if !isRefund {
            if customer.count == 0 {
                customer.first = entry.day
                customer.last = entry.day
            } else {
                customer.first = min(customer.first, entry.day)
                customer.last = max(customer.last, entry.day)
            }
            customer.count &+= 1
        }
        let (sum, overflow) = customer.amount.addingReportingOverflow(entry.amount)
        customer.amount = overflow ? (isRefund ? .min : .max) : sum
    }

    /// Gives back what only reading needs.
    mutating func endReading() {
        places = []
        guesses = []
    }

    @inline(__always)
    private mutating func keep(_ entry: PurchaseLedger.Entry, _ number: Int) {
        if eventCount % Self.chunk == 0 {
            events.append([])
            events[events.count - 1].reserveCapacity(Self.chunk)
        }
        events[events.count - 1].append(
            Event(
                customer: UInt32(truncatingIfNeeded: number), day: entry.day, amount: entry.amount))
        eventCount &+= 1
    }

    @inline(__always)
    private mutating func number(of entry: PurchaseLedger.Entry) -> Int {
        let hash = entry.key.mixed(seed)
        let tag = hash & 0xFFFF_FFFF_0000_0000
        let found = places.withUnsafeBufferPointer { places in
            customers.withUnsafeBufferPointer { customers in
                let mask = places.count &- 1
                var at = Int(truncatingIfNeeded: hash) & mask
                while true {
                    let place = places[at]
                    if place == 0 { return -1 }
                    if place & 0xFFFF_FFFF_0000_0000 == tag {
                        let number = Int(place & 0xFFFF_FFFF) &- 1
                        if customers[number].key == entry.key { return number }
                    }
                    at = (at &+ 1) & mask
                }
            }
        }
        return found >= 0 ? found : insert(entry, hash)
    }

    @inline(never)
    private mutating func insert(_ entry: PurchaseLedger.Entry, _ hash: UInt64) -> Int {
        if (customers.count + 1) * 3 > places.count * 2 { grow() }
        let number = customers.count
        customers.append(
            Customer(
                key: entry.key, first: entry.day, last: entry.day, count: 0, amount: 0))
        if let text = entry.text {
            textOf[UInt32(number)] = texts.count..<(texts.count + text.count)
            texts.append(contentsOf: text)
        }
        place(number, hash)
        return number
    }

    private mutating func place(_ number: Int, _ hash: UInt64) {
        let mask = places.count - 1
        var at = Int(truncatingIfNeeded: hash) & mask
        while places[at] != 0 { at = (at + 1) & mask }
        places[at] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
    }

    private mutating func grow() {
        places = [UInt64](repeating: 0, count: places.count * 2)
        for number in customers.indices { place(number, customers[number].key.mixed(seed)) }
    }

    /// The text of a customer's identifier.
    func text(of number: Int) -> [UInt8] {
        guard customers[number].key.isDigest, let range = textOf[UInt32(number)] else {
            return customers[number].key.text
        }
        return Array(texts[range])
    }

    /// The events by customer, each customer's in the order of their days.
    ///
    /// - Returns: The events, and where each customer's begin; one more than there are customers.
    func eventsByCustomer() -> (events: [Event], starts: [Int]) {
        var starts = [Int](repeating: 0, count: customers.count + 1)
        for chunk in events { for event in chunk { starts[Int(event.customer) + 1] += 1 } }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var sorted = [Event](
            repeating: Event(customer: 0, day: 0, amount: 0), count: eventCount)
        for chunk in events {
            for event in chunk {
                let place = next[Int(event.customer)]
                sorted[place] = event
                next[Int(event.customer)] = place + 1
            }
        }
        sorted.withUnsafeMutableBufferPointer { sorted in
            for customer in 0..<(starts.count - 1) {
                let range = starts[customer]..<starts[customer + 1]
                guard range.count > 1 else { continue }
                Self.sort(UnsafeMutableBufferPointer(rebasing: sorted[range]))
            }
        }
        return (sorted, starts)
    }

    /// By day and amount, so that the order in which threads met does not matter.
    private static func sort(_ events: UnsafeMutableBufferPointer<Event>) {
        @inline(__always)
        func comes(_ a: Event, _ b: Event) -> Bool {
            a.day != b.day ? a.day < b.day : a.amount < b.amount
        }
        guard events.count <= 24 else {
            var many = events
            return many.sort(by: comes)
        }
        for index in 1..<events.count {
            let event = events[index]
            var at = index
            while at > 0, comes(event, events[at - 1]) {
                events[at] = events[at - 1]
                at -= 1
            }
            events[at] = event
        }
    }
}
