import Dispatch
import Glibc
import StrataCore
import StrataVault
import Synchronization

/// Measures the audit log: `audit-benchmark FOLDER [ENTRIES]`.
///
/// Durable appends of one client beside a bare loop of append and fdatasync in the same folder, of
/// 256 clients that wait for theirs; then the verification of a whole log and inclusion proofs of it.
@main
enum AuditBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: audit-benchmark FOLDER [ENTRIES]")
            exit(2)
        }
        let folder = arguments[1]
        let entries = arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000
        try single(folder)
        try many(folder)
        try whole(folder, entries)
    }

    private static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = DispatchTime.now().uptimeNanoseconds
        try work()
        return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    }

    /// An entry as a reveal writes it, told apart by a number.
    private static func entry(_ number: Int, outcome: Bool = false) -> [UInt8] {
        func bytes(_ number: Int) -> [UInt8] {
            (0..<16).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        guard let id = AuditID(bytes(number)), let session = AuditID(bytes(7)),
            let act = AuditID(bytes(number - 1))
        else { return [] }
        let body: AuditEntry.Body =
            outcome
            ? .outcome(AuditOutcome(of: act, .done, fields: ["cn_resident_id"]))
            : .act(
                AuditAct(
                    .subjectReveal,
                    objects: [AuditName(prefix: "sub", code: bytes(number))],
                    fields: ["cn_resident_id"], role: .agent, purpose: .verification,
                    ticket: AuditTicket("CASE-1234"),
                    policy: AuditPolicy(version: AuditVersion("1.0"), digest: .digest([1]))))
        return AuditEntry(
            id: id, time: SystemClock.microseconds, session: session,
            actor: AuditName(prefix: "usr", code: bytes(1)), body: body
        ).encoded
    }

    private static func open(_ path: String) throws -> AuditLog {
        try AuditLog(
            path: path,
            keys: AuditKeys(vault: VaultID(), secret: [UInt8](repeating: 7, count: 32)))
    }

    private static func single(_ folder: String) throws {
        let sample = entry(1)
        let count = 2_000
        let log = try open(folder + "/single")
        // In turns, so that what else the disk does hits both.
        var (bare, own) = (0.0, 0.0)
        let file = Glibc.open(folder + "/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        for _ in 0..<10 {
            bare += seconds {
                for _ in 0..<(count / 10) {
                    _ = sample.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                    fdatasync(file)
                }
            }
            own += try seconds {
                for _ in 0..<(count / 10) { try log.append(sample, isStrict: true) }
            }
        }
        close(file)
        try log.close()
        print("entry: \(sample.count) bytes")
        print("bare append + fdatasync: \(Int(Double(count) / bare))/s")
        print("one client: \(Int(Double(count) / own))/s, \(own / bare) x the time")
    }

    private static func many(_ folder: String) throws {
        let log = try open(folder + "/many")
        let sample = entry(1)
        let clients = 256
        let each = 1_000
        let left = DispatchGroup()
        let failed = Atomic<Int>(0)
        let time = seconds {
            for _ in 0..<clients {
                left.enter()
                let thread = Client {
                    for _ in 0..<each {
                        do { try log.append(sample, isStrict: true) } catch {
                            failed.wrappingAdd(1, ordering: .relaxed)
                        }
                    }
                    left.leave()
                }
                thread.start()
            }
            left.wait()
        }
        try log.close()
        let done = clients * each - failed.load(ordering: .relaxed)
        print("\(clients) clients: \(Int(Double(done) / time))/s durable, \(done) entries")
    }

    private static func whole(_ folder: String, _ entries: Int) throws {
        let path = folder + "/whole"
        let log = try open(path)
        let writing = try seconds {
            for number in 0..<entries {
                let made = entry(number, outcome: number % 2 == 1)
                while true {
                    do {
                        try log.append(made, isStrict: false)
                        break
                    } catch AuditError.full { usleep(1_000) }
                }
            }
            try log.close()
        }
        print("log of \(entries) entries written in \(writing) s")
        let key = log.keys.signer.key
        let start = DispatchTime.now().uptimeNanoseconds
        let report = try AuditVerifier(log.folder, key: key).run()
        let time = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        print(
            "verification: \(Int(Double(report.entries) / time)) entries/s on one core, "
                + "intact: \(report.isIntact)")
        guard let checkpoint = report.checkpoint else { return }
        var slowest = 0.0
        var total = 0.0
        let proofs = 1_000
        for _ in 0..<proofs {
            let index = Int64.random(in: 0..<checkpoint.size)
            let one = try seconds { _ = try log.folder.inclusion(index, size: checkpoint.size) }
            slowest = max(slowest, one)
            total += one
        }
        print(
            "inclusion proof of \(checkpoint.size) entries: \(total / Double(proofs) * 1_000) ms, "
                + "slowest \(slowest * 1_000) ms")
    }
}

/// A thread of its own.
private final class Client: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    func start() {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(self)
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Client>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        if result == 0 { pthread_detach(thread) } else { work.release() }
    }
}
