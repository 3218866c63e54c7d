package import StrataCore
package import StrataVault

/// Verifies a log: whether it is intact, and whether it is complete; two questions.
package struct AuditCheck: Sendable {
    package init() {}

    /// What `strata audit verify --format json` prints.
    package struct Report: Sendable, Encodable {
        /// Tree, signatures and every kept checkpoint go together.
        package var intact: Bool
        /// The log has come as far as vault and witnesses have seen it; `nil` where nobody was
        /// asked.
        package var complete: Bool?
        package var size: Int64
        package var root: String?
        package var key: String
        package var entries: Int64
        package var dropped: Int64
        package var checkpoints: Int
        /// Acts without an outcome.
        package var unknownOutcomes: Int
        /// What some witness has seen: entries up to this one cannot be changed unnoticed.
        package var witnessed: Int64
        package var unwitnessed: Int64
        /// Witnesses that could not be asked, and why.
        package var unasked: [String]
        /// Changes of the records outside of acts in the log; `nil` where no vault was asked.
        package var changesOutside: Int64?
        package var findings: [String]
    }

    /// Verifies the folder of a log by a key that was got elsewhere.
    ///
    /// - Parameters:
    ///   - folder: The log.
    ///   - key: Its key.
    ///   - witnesses: Folders and buckets that are asked.
    ///   - progress: Called with the entries that are done; false stops.
    /// - Returns: What was found.
    /// - Throws: `AuditError`.
    package func run(
        _ folder: LogFolder, key: NoteKey, witnesses: [AuditWitness] = [],
        progress: (Int64) -> Bool = { _ in true }
    ) throws -> Report {
        try run(folder, key, others: [:], witnesses, isComplete: nil, progress)
    }

    /// Verifies the log of a vault, by what the vault knows of it.
    package func run(
        _ vault: Vault, witnesses: [AuditWitness] = [], progress: (Int64) -> Bool = { _ in true }
    ) throws -> Report {
        let reading = try AuditReading(vault)
        let mark = try vault.auditMark()
        var report = try run(
            reading.log.folder, reading.log.keys.signer.key, others: [mark.size: mark.root],
            witnesses + vault.configuration.witnesses, isComplete: true, progress)
        guard report.intact else { return report }
        let (outside, trimmed) = try account(reading, vault)
        report.changesOutside = outside
        if report.dropped > trimmed {
            report.complete = false
            report.findings.append("dropped \(report.dropped)")
        }
        return report
    }

    private func run(
        _ folder: LogFolder, _ key: NoteKey, others: [Int64: TreeHash], _ witnesses: [AuditWitness],
        isComplete: Bool?, _ progress: (Int64) -> Bool
    ) throws -> Report {
        let record = WitnessRecord(folder)
        var known = try record.roots()
        var seen = try record.seen()
        var unasked: [String] = []
        for witness in witnesses {
            do throws(AuditError) {
                guard let held = try witness.held(key) else { continue }
                known[held.size] = held.root
                seen = max(seen, held.size)
            } catch {
                // What it holds and somebody else signed is no reason to be content.
                guard case .bucket = error else { throw error }
                let why = error.message.text(in: ProcessLanguage.current)
                unasked.append("\(witness.description): \(why)")
            }
        }
        known.merge(others.filter { $0.key > 0 }) { $1 }
        let found = try AuditVerifier(folder, key: key).run(others: known, progress: progress)
        let size = found.checkpoint?.size ?? 0
        // That something is missing at the end says nothing against what is there.
        let beyond = found.findings.filter { if case .beyond = $0 { true } else { false } }
        let isAsked = isComplete != nil || !witnesses.isEmpty
        return Report(
            intact: found.findings.count == beyond.count,
            complete: isAsked ? beyond.isEmpty && found.checkpoint != nil : nil, size: size,
            root: found.checkpoint?.root.description, key: key.text, entries: found.entries,
            dropped: found.dropped, checkpoints: found.checkpoints,
            unknownOutcomes: found.unknownOutcomes.count, witnessed: min(seen, size),
            unwitnessed: max(0, size - seen), unasked: unasked, changesOutside: nil,
            findings: found.findings.map(\.text))
    }

    /// How many changes the keyed counter of the records has seen that no outcome names, and how many
    /// entries were dropped by acts that are in the log.
    private func account(
        _ reading: AuditReading, _ vault: Vault
    ) throws -> (outside: Int64, trimmed: Int64) {
        let total = try vault.records.state().digest.sequence
        var spans: [Range<Int64>] = []
        var trims: Set<String> = []
        var trimmed: Int64 = 0
        try reading.forEach { line in
            if line.action == AuditAction.auditTrim.rawValue { trims.insert(line.id) }
            if let act = line.act, trims.contains(act) {
                trimmed = max(trimmed, line.counts["rows"] ?? 0)
            }
            guard let from = line.counts["from"], let to = line.counts["to"], from < to else {
                return
            }
            spans.append(from..<to)
        }
        var covered: Int64 = 0
        var reached: Int64 = 0
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            covered += max(0, span.upperBound - max(reached, span.lowerBound))
            reached = max(reached, span.upperBound)
        }
        return (max(0, total - covered), trimmed)
    }
}

extension AuditVerifier.Finding {
    /// One word and where; machines and people read the same.
    package var text: String {
        switch self {
        case .checkpoint: "checkpoint"
        case .keptCheckpoint(let index): "kept-checkpoint \(index)"
        case .root(let size): "root \(size)"
        case .beyond(let size): "beyond \(size)"
        case .missing(let name): "missing \(name)"
        case .differs(let name): "differs \(name)"
        case .entry(let index): "entry \(index)"
        case .orphan(let index): "orphan \(index)"
        }
    }
}
