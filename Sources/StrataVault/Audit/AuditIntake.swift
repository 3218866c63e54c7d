internal import Glibc
internal import StrataCore

/// Brings entries to disk in the order in which they come: whoever waits at the same time shares
/// one write and one sync, on a thread that does nothing else. Entries for which nobody waits are
/// kept a few milliseconds, so that they share one too.
///
/// Where the first sink reports an error, or does not answer within the limit, and a second one is
/// there, everything goes to the second from then on.
///
/// `@unchecked Sendable`: every stored property is used under `mutex`; a sink by the one thread that
/// was started for it.
final class AuditIntake: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    /// Wakes the writer; those waiting for even and for odd batches.
    private let conditions = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 3)

    private let limitMilliseconds: Int
    private let mostBytes: Int
    private var sink: IntakeSink
    /// Makes the second sink, whose first frame has the number given; used once.
    private let failover: (@Sendable (UInt64) throws(AuditError) -> IntakeSink)?
    private var isOnSecond = false
    private var lastDurable: UInt64

    private var waiting: [UInt8] = []
    private var waitingCount = 0
    /// Somebody waits for an entry of those that wait.
    private var isAwaited = false
    /// When entries go to disk for which nobody waits.
    private var lingerEnd = timespec()
    private var underWay: AuditFrame?
    private var batch = 0
    private var nextFrame: UInt64
    private var submitted: UInt64 = 0
    private var settled: UInt64 = 0
    private var failures: [(entries: ClosedRange<UInt64>, error: AuditError)] = []
    private var durable: [AuditFrame] = []
    private var durableBytes = 0
    private var lost: Int64 = 0
    /// Whether the last write failed.
    private var isFailing = false
    /// The thread that may change anything; one that hangs is left behind.
    private var generation = 0
    private var isRunning = false
    private var isClosed = false

    init(
        sink: IntakeSink, nextFrame: UInt64, limitMilliseconds: Int, mostBytes: Int,
        failover: (@Sendable (UInt64) throws(AuditError) -> IntakeSink)?
    ) {
        self.sink = sink
        self.nextFrame = nextFrame
        lastDurable = nextFrame - 1
        self.limitMilliseconds = limitMilliseconds
        self.mostBytes = mostBytes
        self.failover = failover
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        for index in 0..<3 { pthread_cond_init(conditions + index, &attributes) }
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        for index in 0..<3 { pthread_cond_destroy(conditions + index) }
        pthread_mutex_destroy(mutex)
        conditions.deallocate()
        mutex.deallocate()
    }

    private func locked<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    // MARK: Appending

    /// Appends an entry.
    ///
    /// - Parameters:
    ///   - entry: The entry, at most `EntryBundle.longestEntry` bytes.
    ///   - isAwaited: Returns only when it is on disk.
    /// - Throws: `AuditError`: `.timedOut` leaves open whether the entry comes to disk later.
    func append(_ entry: [UInt8], isAwaited: Bool) throws(AuditError) {
        guard entry.count <= EntryBundle.longestEntry else { throw .tooLong }
        try locked { () throws(AuditError) in
            guard !isClosed else { throw .closed }
            guard waiting.count + entry.count + 2 <= mostBytes, durableBytes <= mostBytes * 8 else {
                if !isAwaited { lost += 1 }
                throw .full
            }
            if waitingCount == 0 { lingerEnd = Self.time(in: Self.lingerMilliseconds) }
            EntryBundle.append(entry, to: &waiting)
            waitingCount += 1
            submitted += 1
            let own = submitted
            let condition = conditions + 1 + batch & 1
            run()
            // A thread that lingers wakes of itself.
            let isFirst = waitingCount == 1
            if isAwaited { self.isAwaited = true }
            if isAwaited || isFirst { pthread_cond_signal(conditions) }
            guard isAwaited else { return }
            try wait(until: own, condition)
        }
    }

    /// Waits until everything that was appended before is on disk or refused.
    func settle() throws(AuditError) {
        try locked { () throws(AuditError) in
            guard settled < submitted else { return }
            if waitingCount > 0 {
                isAwaited = true
                pthread_cond_signal(conditions)
            }
            try wait(until: submitted, conditions + 1 + (waitingCount > 0 ? batch : batch - 1) & 1)
        }
    }

    private func wait(
        until entry: UInt64, _ condition: UnsafeMutablePointer<pthread_cond_t>
    ) throws(AuditError) {
        var deadline = Self.time(in: limitMilliseconds)
        while settled < entry {
            guard pthread_cond_timedwait(condition, mutex, &deadline) == ETIMEDOUT,
                settled < entry
            else { continue }
            guard leaveSink() else { throw .timedOut(seconds: (limitMilliseconds + 999) / 1_000) }
            deadline = Self.time(in: limitMilliseconds)
        }
        if let failure = failures.last(where: { $0.entries.contains(entry) }) {
            throw failure.error
        }
    }

    private static let lingerMilliseconds = 5

    private static func time(in milliseconds: Int) -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let nanoseconds = time.tv_nsec + milliseconds % 1_000 * 1_000_000
        time.tv_sec += milliseconds / 1_000 + nanoseconds / 1_000_000_000
        time.tv_nsec = nanoseconds % 1_000_000_000
        return time
    }

    // MARK: The writer

    private func run() {
        guard !isRunning else { return }
        isRunning = true
        start()
    }

    private func start() {
        let own = generation
        BlockingThread.start { [self] in write(own) }
    }

    private func write(_ own: Int) {
        while let (frame, sink) = next(own) {
            let outcome = sink.append(frame.encoded)
            settle(frame, outcome, own)
        }
    }

    /// Takes what waits; `nil` where this thread is to end.
    private func next(_ own: Int) -> (AuditFrame, IntakeSink)? {
        locked {
            while own == generation, underWay == nil, !isClosed, !isAwaited {
                if waitingCount == 0 {
                    pthread_cond_wait(conditions, mutex)
                } else if pthread_cond_timedwait(conditions, mutex, &lingerEnd) == ETIMEDOUT {
                    break
                }
            }
            guard own == generation else { return nil }
            if let underWay { return (underWay, sink) }
            guard waitingCount > 0 else {
                isRunning = false
                return nil
            }
            let frame = AuditFrame(number: nextFrame, count: waitingCount, entries: waiting)
            nextFrame += 1
            batch += 1
            waiting = []
            waiting.reserveCapacity(frame.entries.count)
            waitingCount = 0
            isAwaited = false
            underWay = frame
            return (frame, sink)
        }
    }

    private func settle(_ frame: AuditFrame, _ outcome: IntakeSink.Outcome, _ own: Int) {
        locked {
            // Given up meanwhile: another thread has brought the same entries elsewhere.
            guard own == generation else { return }
            switch outcome {
            case .durable:
                isFailing = false
                durable.append(frame)
                lastDurable = frame.number
                durableBytes += frame.entries.count
            case .refused(let error), .broken(let error):
                if replaceSink() { return }
                isFailing = true
                lost += Int64(frame.count)
                failures.append(((settled + 1)...(settled + UInt64(frame.count)), error))
                if failures.count > 64 { failures.removeFirst() }
            }
            settled += UInt64(frame.count)
            underWay = nil
            pthread_cond_broadcast(conditions + 1 + (batch - 1) & 1)
        }
    }

    /// Goes over to the second sink; what is under way goes there as a frame of its own.
    private func replaceSink() -> Bool {
        guard !isOnSecond, let failover, let second = try? failover(nextFrame) else {
            return false
        }
        isOnSecond = true
        sink = second
        if let frame = underWay {
            underWay = AuditFrame(number: nextFrame, count: frame.count, entries: frame.entries)
            nextFrame += 1
        }
        return true
    }

    /// Leaves a sink that does not answer, with the thread that waits for it.
    private func leaveSink() -> Bool {
        guard replaceSink() else { return false }
        generation += 1
        start()
        return true
    }

    // MARK: For the sequencer

    /// The frames that are on disk and were not taken yet, in their order.
    func takeDurable() -> [AuditFrame] {
        locked {
            defer {
                durable = []
                durableBytes = 0
            }
            return durable
        }
    }

    /// How many entries were given up that did not have to be durable; none as long as the sink
    /// fails or does not answer, where nobody could be told.
    func takeLost() -> Int64 {
        locked {
            guard underWay == nil, !isFailing else { return 0 }
            defer { lost = 0 }
            return lost
        }
    }

    /// Gives the sink up while nothing is under way, so that the intake can be begun anew; what
    /// waits goes to the new one.
    ///
    /// - Returns: Whether it was; not while entries are being written.
    func replace(_ make: (UInt64) throws(AuditError) -> IntakeSink) throws(AuditError) -> Bool {
        try locked { () throws(AuditError) in
            guard underWay == nil, durable.isEmpty, !isClosed else {
                return false
            }
            sink = try make(nextFrame)
            isOnSecond = false
            return true
        }
    }

    /// The number of the last frame that was acknowledged.
    var lastFrame: UInt64 { locked { lastDurable } }

    /// How long the intake file is.
    var length: Int { locked { underWay == nil ? sink.length : 0 } }

    /// Ends the writer once everything was written; nothing can be appended any more.
    func close() {
        locked {
            isClosed = true
            pthread_cond_signal(conditions)
        }
    }
}

/// Threads for calls that block.
enum BlockingThread {
    private final class Work {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs a closure on a thread of its own.
    static func start(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let result = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        pthread_attr_destroy(&attributes)
        // Without a thread nothing becomes durable: whoever waits is told so when the time is over.
        if result != 0 { work.release() }
    }
}
