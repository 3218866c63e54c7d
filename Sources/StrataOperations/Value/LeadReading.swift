import StrataConnect
import StrataCore
import StrataDetect
import StrataValue

/// The leads of a file, and what its columns hold of people.
struct LeadReading: Sendable {
    var table: LeadTable
    /// Columns of names, numbers or addresses of people: no features.
    var personal: Set<String> = []
    var grounds: [String: ProtectedGround] = [:]
    var problems: [ScanProblem] = []

    /// Reads the first table of a file whole; rows keep their order.
    ///
    /// - Throws: `LeadError`, `Cancelled`.
    init(_ request: LeadRequest, meter: WorkMeter) throws {
        let engine = DetectionEngine(depth: .rules)
        let input: OpenedInput
        do {
            input = try InputReader(isData: { HeaderCheck(engine).isData($0) }).open(
                InputItem(
                    path: request.path, kind: request.path == "-" ? .standardInput : .file))
        } catch {
            throw LeadError.unreadable(
                path: request.path, problem: error.message.text(in: request.language))
        }
        guard let part = input.tables.first else {
            throw LeadError.noTable(path: request.path)
        }
        meter.expect(input.progress.totalBytes ?? 0)
        let header = part.columns
        var builders = Self.unique(header).map { LeadColumnBuilder(name: $0) }
        var profiler = engine.makeTableProfiler(
            header: part.hasHeader ? header : header.map { _ in "" })
        let block = TableBlock()
        var rows = 0
        while part.nextBlock(into: block) {
            if meter.isCancelled { throw Cancelled() }
            profiler.add(block, width: header.count)
            for name in part.columns.dropFirst(builders.count) {
                // A field that only later records have.
                var late = LeadColumnBuilder(name: name)
                for _ in 0..<rows { late.append("") }
                builders.append(late)
            }
            for row in 0..<block.rowCount where block.rowStarts[row] < block.rowStarts[row + 1] {
                for column in builders.indices {
                    builders[column].append(block.text(row: row, column: column) ?? "")
                }
                rows += 1
            }
            meter.set(input.progress.bytesRead)
        }
        table = LeadTable(columns: builders.map { $0.finish() }, rowCount: rows)
        for (verdict, column) in zip(profiler.tally.judge(engine), table.columns) {
            guard let label = verdict.label?.rawValue, verdict.confidence >= 0.5 else { continue }
            if Self.personalLabels.contains(label) { personal.insert(column.name) }
            if let ground = Self.groundOfLabel[label] { grounds[column.name] = ground }
        }
        problems = input.problems.all.map { $0.report(in: request.language) }
    }

    /// Names that come twice get a number, as the table itself would have to tell them apart.
    private static func unique(_ names: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return names.enumerated().map { index, name in
            let own = name.isEmpty ? "column\(index + 1)" : name
            seen[own, default: 0] += 1
            return seen[own] == 1 ? own : "\(own) (\(seen[own] ?? 0))"
        }
    }

    static let personalLabels: Set<String> = [
        "cn_resident_id", "cn_travel_permit", "hk_id", "tw_id", "passport", "us_ssn", "us_itin",
        "uk_nino", "uk_nhs", "other_national_id", "driving_licence", "payment_card",
        "bank_account", "iban", "person_name", "phone", "email", "wechat", "qq",
        "social_account", "detailed_address", "licence_plate", "ip_address", "device_id",
        "customer_id", "call_note", "recording", "transcript",
    ]
    static let groundOfLabel: [String: ProtectedGround] = [
        "gender": .sex, "age": .age, "date_of_birth": .age, "marital_family": .maritalStatus,
        "ethnicity": .origin, "religion_belief": .religion, "health": .health,
        "political": .politics, "sexual_life": .family,
    ]
}
