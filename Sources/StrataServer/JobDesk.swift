internal import FoundationEssentials
internal import HTTPTypes
internal import NIOPosix
internal import StrataCore
internal import StrataOperations
internal import StrataVault
internal import Synchronization

/// Work that takes longer than a request may: done one after the other on a thread of its own, as
/// whoever asked for it, whose acts are authorised when they are done.
///
/// Jobs are known until the server stops, the newest 256 of them.
final class JobDesk: Sendable {
    enum State: String, Sendable, CaseIterable {
        case waiting, running, done, failed, cancelled
    }

    struct Job: Sendable, Encodable {
        var job: String
        /// The name of the endpoint that began it.
        var kind: String
        var state: String
        /// Microseconds since 1970, UTC.
        var asked: Int64
        var ended: Int64?
        /// What came of it: as the endpoint's description says.
        var result: JSONValue?
        /// Why it failed, as any request may.
        var problem: JSONValue?
    }

    private struct Entry {
        var account: Int64
        var job: Job
        var meter: WorkMeter
    }

    private static let most = 256
    private static let mostWaiting = 8
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let entries = Mutex<[Entry]>([])

    init() { thread.start() }

    /// Has work done behind what was asked for before.
    ///
    /// - Parameters:
    ///   - kind: The name of the endpoint.
    ///   - call: Who asks, and how.
    ///   - takesTurn: Nobody else changes the vault meanwhile.
    ///   - work: What is done; it stops where its meter says so.
    /// - Returns: The job.
    /// - Throws: `APIError.tooMany` where eight wait already.
    func start(
        _ kind: String, _ call: Call, takesTurn: Bool = true,
        _ work: @escaping @Sendable (Call, WorkMeter) throws -> any Encodable
    ) throws(APIError) -> Job {
        let account = call.vault.actor?.account ?? 0
        let meter = WorkMeter()
        let job = Job(
            job: Hexadecimal.text(SystemRandom.bytes(8)), kind: kind, state: State.waiting.rawValue,
            asked: call.now)
        try entries.withLock { entries throws(APIError) in
            let waiting = entries.count { $0.job.state == State.waiting.rawValue }
            guard waiting < Self.mostWaiting else { throw .tooMany(seconds: 10) }
            if entries.count >= Self.most {
                let old = entries.firstIndex { $0.job.ended != nil }
                guard let old else { throw .tooMany(seconds: 10) }
                entries.remove(at: old)
            }
            entries.append(Entry(account: account, job: job, meter: meter))
        }
        thread.submit { [self] state in
            guard state == .active, !meter.isCancelled else {
                return change(job.job) { $0.end(.cancelled) }
            }
            change(job.job) { $0.state = State.running.rawValue }
            do {
                let run = { try JSONValue.of(try work(call, meter)) }
                let done =
                    takesTurn
                    ? try call.whole.writersTurn.take(unless: { meter.isCancelled }, run)
                    : try run()
                guard let result = done else { return change(job.job) { $0.end(.cancelled) } }
                change(job.job) { job in
                    job.end(meter.isCancelled ? .cancelled : .done)
                    job.result = meter.isCancelled ? nil : result
                }
            } catch {
                let problem = Problem(error, call.language, request: job.job)
                change(job.job) { job in
                    job.end(meter.isCancelled ? .cancelled : .failed)
                    job.problem = meter.isCancelled ? nil : problem.json
                }
            }
        }
        return job
    }

    private func change(_ name: String, _ body: (inout Job) -> Void) {
        entries.withLock { entries in
            guard let place = entries.firstIndex(where: { $0.job.job == name }) else { return }
            body(&entries[place].job)
        }
    }

    /// The jobs of an account, the oldest first.
    func jobs(of account: Int64) -> [Job] {
        entries.withLock { $0.filter { $0.account == account }.map(\.job) }
    }

    /// Has a job of an account stop.
    ///
    /// - Throws: `APIError.unknownJob`.
    func cancel(_ name: String, of account: Int64) throws(APIError) {
        try entries.withLock { entries throws(APIError) in
            let found = entries.first { $0.job.job == name && $0.account == account }
            guard let found else { throw .unknownJob }
            found.meter.cancel()
        }
    }

    /// Has all stop, and ends the thread.
    func close() async throws {
        entries.withLock { for entry in $0 { entry.meter.cancel() } }
        try await thread.shutdownGracefully()
    }
}

extension JobDesk.Job {
    fileprivate mutating func end(_ state: JobDesk.State) {
        self.state = state.rawValue
        ended = SystemClock.microseconds
    }
}

extension Endpoints {
    static func job(_ name: String, of call: Call) throws(APIError) -> JobDesk.Job {
        let own = call.jobs.jobs(of: call.vault.actor?.account ?? 0)
        guard let job = own.first(where: { $0.job == name }) else { throw .unknownJob }
        return job
    }

    static let jobs = [
        Endpoint(
            method: .get, path: "/v1/jobs", name: "listJobs", summary: Message("api.listJobs"),
            query: Page<JobDesk.Job>.parameters,
            answers: [(200, Page<JobDesk.Job>.schema(.named("Job")))]
        ) { call in
            let own = call.jobs.jobs(of: call.vault.actor?.account ?? 0)
            return try .json(try Page.of(own, call, identifier: \.job))
        },
        Endpoint(
            method: .get, path: "/v1/jobs/{job}", name: "showJob", summary: Message("api.showJob"),
            answers: [(200, .named("Job"))], problems: [404]
        ) { call in try .json(try job(call.parameter("job"), of: call)) },
        Endpoint(
            method: .delete, path: "/v1/jobs/{job}", name: "cancelJob",
            summary: Message("api.cancelJob"), answers: [(204, nil)], problems: [404]
        ) { call in
            try call.jobs.cancel(
                call.parameter("job"), of: call.vault.actor?.account ?? 0)
            return .nothing
        },
    ]

    static let jobSchemas: [String: Schema] = [
        "Job": .object(
            [
                ("job", .text()), ("kind", .text()),
                ("state", .words(JobDesk.State.allCases.map(\.rawValue))),
                ("asked", .integer()), ("ended", .integer()), ("result", .anyObject),
                ("problem", .named("Problem")),
            ], needed: ["job", "kind", "state", "asked"])
    ]
}
