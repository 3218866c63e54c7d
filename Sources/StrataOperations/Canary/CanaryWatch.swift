import StrataCore
import StrataVault

/// Raises an alarm where an act names somebody who was planted, or a row by which an export is told.
///
/// An act *names* somebody when it is directed at them: it has their identifier, or a number, address
/// or document by which they alone are found. A row that comes along with others does not count: an
/// export of a list, a check of the whole vault. Who is named by chance is
/// nobody: these people are in no queue, on no list and in no report.
struct CanaryWatch {
    let vault: Vault

    /// What an act named.
    struct Named {
        var subjects: Set<Int64> = []
        /// Normalised numbers by which nobody was found.
        var numbers: Set<String> = []
        var leads: [QueueHandle] = []

        var isEmpty: Bool { subjects.isEmpty && numbers.isEmpty && leads.isEmpty }
    }

    /// What was found of it.
    private struct Finding {
        var subject: Int64?
        var export: Int64?
    }

    /// Looks at what an act named. Nothing that fails here changes what became of the act.
    ///
    /// - Parameters:
    ///   - named: What it named.
    ///   - action: What was done.
    ///   - isReturn: Whether a list or a call came back, which whoever brings it has not caused.
    ///   - now: Microseconds since 1970, UTC.
    func look(
        at named: Named, _ action: AuditAction, isReturn: Bool = false,
        at now: Int64 = SystemClock.microseconds
    ) {
        guard !named.isEmpty, let finding = try? find(named) else { return }
        try? raise(finding, action, isReturn: isReturn, at: now)
    }

    private func find(_ named: Named) throws -> Finding? {
        // Without a register nothing was ever planted or marked.
        guard let planted = try planted() else { return nil }
        if let subject = named.subjects.first(where: planted.contains) {
            return Finding(subject: subject)
        }
        return try vault.authorisersRecords.read { reader in
            for number in named.numbers where NumberSpace.read(normalised: number) != nil {
                let register = try CanaryRegister(reader, vault)
                guard let marked = register.marked(normalised: number) else { continue }
                if let known = register.planted(with: marked) {
                    return Finding(subject: known.subject)
                }
                return Finding(
                    export: try export(reader) { note in
                        note.marks.contains { $0.numbers.contains(marked) }
                    })
            }
            let leads = named.leads.compactMap { MarkedRows.number(ofLead: $0) }
            // Whoever is known is nobody of an export; the others are few.
            let strangers = try named.subjects.filter {
                try reader.subject($0) == nil && !reader.isErased($0)
            }
            let wanted = Set(leads).union(strangers)
            guard !wanted.isEmpty else { return nil }
            return try export(reader) { note in wanted.contains(where: note.subjects.contains) }
                .map { Finding(export: $0) }
        }
    }

    /// Those who are planted, as this process knows them; `nil` where there is no register.
    private func planted() throws -> Set<Int64>? {
        let records = vault.authorisersRecords
        let known: PlantedSubjects? = try records.memory.value(.canaries, nil) {
            try records.read { reader in
                guard try reader.document(.canaries, 0) != nil else { return .init(numbers: nil) }
                return .init(numbers: try CanaryRegister.subjects(reader, vault))
            }
        }
        return known?.numbers
    }

    /// What is remembered also where there is no register.
    private struct PlantedSubjects { var numbers: Set<Int64>? }

    private func export(
        _ reader: RecordReader, _ isMeant: (WatermarkNote) -> Bool
    ) throws -> Int64? {
        for row in try reader.documents(.watermark) {
            let note = try WatermarkNote(row, vault)
            if isMeant(note) { return note.number }
        }
        return nil
    }

    // MARK: Raising

    private func raise(
        _ finding: Finding, _ action: AuditAction, isReturn: Bool, at now: Int64
    ) throws {
        var alarm = CanaryAlarm(
            number: try vault.keyStore.allocate(1), time: now,
            cause: isReturn ? .returned : finding.subject == nil ? .exported : .planted,
            action: action)
        alarm.actor = AuditTrail(vault).actorName
        alarm.subject = finding.subject
        alarm.export = finding.export
        if let actor = vault.actor {
            alarm.account = actor.account
            if case .session(let number) = actor.credential { alarm.session = number }
            alarm.isFrozen = !isReturn
        }
        let raised = alarm
        // The log has it whatever becomes of the rest, and the rest is done whatever the log says.
        try? AuditTrail(vault).note(raised)
        try vault.authorisersRecords.write { transaction in
            try transaction.put(raised.document(vault))
            guard raised.isFrozen, let account = raised.account else { return }
            try AccountBook(vault: vault).freeze(account, transaction)
        }
        AlarmDelivery(vault: vault).begin(raised)
    }
}
