package import StrataCore
package import StrataVault

/// Reads the audit log as people ask for it.
package struct AuditReading: Sendable {
    private let vault: Vault
    package let log: AuditLog
    /// What there is to read: everything up to now.
    package let checkpoint: Checkpoint

    /// - Throws: `AuditError`.
    package init(_ vault: Vault) throws {
        self.vault = vault
        log = try vault.audit()
        // Also entries for which nobody waits; where the disk fails, what there is is read.
        try? log.settle()
        checkpoint = try log.sequence()
    }

    /// Reads for whoever asks: authorised and written down for who signed in.
    ///
    /// - Throws: `AccessError`, `AuditError`.
    package static func asked(_ vault: Vault) throws -> AuditReading {
        try act(vault) { try AuditReading(vault) }
    }

    /// Does what only reads the log, authorised and written down for who signed in.
    ///
    /// - Throws: `AccessError`, `AuditError`, or what `body` throws.
    package static func act<Result>(_ vault: Vault, _ body: () throws -> Result) throws -> Result {
        guard vault.actor != nil else { return try body() }
        return try AuditTrail(vault).perform(.init(.auditRead), body)
    }

    /// An entry as listings and exports show it.
    package struct Line: Sendable, Encodable {
        package var index: Int64
        package var id: String
        package var time: String
        /// `act` or `outcome`.
        package var kind: String
        package var actor: String
        package var session: String
        package var action: String?
        package var role: String?
        package var purpose: String?
        package var ticket: String?
        package var allowed: Bool?
        package var policyVersion: String?
        package var policy: String?
        package var content: String?
        /// Of an outcome: the entry of its act.
        package var act: String?
        package var result: String?
        package var reason: String?
        package var objects: [String]
        package var fields: [String]
        package var counts: [String: Int64]

        init(_ entry: AuditEntry, index: Int64) {
            self.index = index
            id = entry.id.description
            time = TimeText.utc(entry.time)
            actor = entry.actor.description
            session = entry.session.description
            counts = [:]
            switch entry.body {
            case .act(let act):
                kind = "act"
                action = act.action.rawValue
                role = act.role?.rawValue
                purpose = act.purpose?.rawValue
                ticket = act.ticket?.description
                policyVersion = act.policy?.version?.description
                policy = act.policy?.digest.description
                content = act.content?.description
                objects = act.objects.map(\.description)
                fields = act.fields.map(\.rawValue)
                switch act.decision {
                case .allowed: allowed = true
                case .denied(let why):
                    allowed = false
                    reason = why.description
                }
            case .outcome(let outcome):
                kind = "outcome"
                act = outcome.act.description
                result = outcome.result.rawValue
                reason = outcome.reason?.description
                objects = outcome.objects.map(\.description)
                fields = outcome.fields.map(\.rawValue)
                for (count, value) in outcome.counts { counts[count.rawValue] = value }
            }
        }
    }

    /// An act with what became of it.
    package struct Act: Sendable, Encodable {
        package var entry: Line
        /// `done`, `failed`, `denied`, or `unknown` where no outcome was written.
        package var outcome: String
        package var result: Line?
    }

    /// What acts are looked for by; all that is given must hold.
    package struct Filter: Sendable {
        package var object: String?
        package var action: String?
        package var actor: String?
        package var since: Int64?
        package var until: Int64?
        package var outcome: String?
        /// Only entries before this one.
        package var before: Int64?

        package init() {}

        func holds(_ act: Act, at time: Int64) -> Bool {
            if let object,
                !act.entry.objects.contains(object), act.result?.objects.contains(object) != true
            {
                return false
            }
            if let action, act.entry.action?.hasPrefix(action) != true { return false }
            if let actor, act.entry.actor != actor { return false }
            if let since, time < since { return false }
            if let until, time >= until { return false }
            if let outcome, act.outcome != outcome { return false }
            if let before, act.entry.index >= before { return false }
            return true
        }
    }

    /// The newest acts that a filter lets through, the oldest of them first.
    ///
    /// - Throws: `AuditError`.
    package func acts(_ filter: Filter = Filter(), limit: Int) throws(AuditError) -> [Act] {
        var found: [Act] = []
        var outcomes: [String: Line] = [:]
        var end = checkpoint.size
        let step = Int64(LogTile.fullWidth)
        while end > 0, found.count < limit {
            let start = (end - 1) / step * step
            for (index, entry) in try entries(start..<end).reversed() {
                let line = Line(entry, index: index)
                guard line.kind == "act" else {
                    if let act = line.act { outcomes[act] = line }
                    continue
                }
                let result = outcomes.removeValue(forKey: line.id)
                let act = Act(
                    entry: line,
                    outcome: line.allowed == false ? "denied" : result?.result ?? "unknown",
                    result: result)
                if filter.holds(act, at: entry.time) { found.append(act) }
                if found.count == limit { break }
            }
            end = start
        }
        return found.reversed()
    }

    private func entries(
        _ range: Range<Int64>
    ) throws(AuditError) -> [(index: Int64, entry: AuditEntry)] {
        var found: [(Int64, AuditEntry)] = []
        try log.folder.entries(range) { index, bytes in
            if let entry = try? AuditEntry(bytes) { found.append((index, entry)) }
            return true
        }
        return found
    }

    /// Entries, each as it is listed.
    ///
    /// - Throws: `AuditError`.
    package func lines(_ range: Range<Int64>) throws(AuditError) -> [Line] {
        try entries(range).map { Line($0.entry, index: $0.index) }
    }

    /// Calls `body` with every entry, from the first to the last.
    package func forEach(_ body: (Line) throws -> Void) throws {
        let step = Int64(LogTile.fullWidth)
        for start in stride(from: 0, to: checkpoint.size, by: Int(step)) {
            for (index, entry) in try entries(start..<min(start + step, checkpoint.size)) {
                try body(Line(entry, index: index))
            }
        }
    }

    /// The texts beside an entry that were not erased.
    ///
    /// - Throws: `AuditError.noEntry`.
    package func content(_ index: Int64) throws -> (digest: TreeHash, texts: [String: String]?)? {
        let bytes = try log.folder.entry(index, size: checkpoint.size)
        guard case .act(let act) = try AuditEntry(bytes).body, let digest = act.content else {
            return nil
        }
        return (digest, try vault.auditContents().texts(digest))
    }

    /// Erases the texts beside an entry; the tree stays as it is.
    ///
    /// - Returns: Whether there were any.
    package func eraseContent(_ index: Int64) throws -> Bool {
        guard let found = try content(index), found.texts != nil else { return false }
        var request = AuditTrail.Request(.auditErase)
        request.details = ["\(index)"]
        return try AuditTrail(vault).perform(request) {
            try vault.auditContents().erase(found.digest)
        }
    }

    /// The proof that an entry is in the log, which needs the log's key alone to be verified.
    package struct Proof: Sendable, Encodable {
        package var index: Int64
        package var size: Int64
        package var leaf: String
        package var root: String
        package var hashes: [String]
        package var key: String
        /// As C2SP tlog-proof writes it.
        package var text: String
    }

    /// The bytes of an entry.
    ///
    /// - Throws: `AuditError.noEntry`.
    func bytes(_ index: Int64) throws -> [UInt8] {
        try log.folder.entry(index, size: checkpoint.size)
    }

    /// - Throws: `AuditError.noEntry`; `.damaged` where the proof does not hold.
    package func proof(_ index: Int64) throws -> Proof {
        let folder = log.folder
        let key = log.keys.signer.key
        let leaf = TreeHash.leaf(try folder.entry(index, size: checkpoint.size))
        let hashes = try folder.inclusion(index, size: checkpoint.size)
        guard
            TreeProof.verifyInclusion(
                of: leaf, at: index, size: checkpoint.size, proof: hashes, root: checkpoint.root),
            let note = try folder.note()
        else { throw AuditError.damaged("tile") }
        let lines =
            ["c2sp.org/tlog-proof@v1", "index \(index)"] + hashes.map(\.description) + ["", ""]
        return Proof(
            index: index, size: checkpoint.size, leaf: leaf.description,
            root: checkpoint.root.description, hashes: hashes.map(\.description), key: key.text,
            text: lines.joined(separator: "\n") + String(decoding: note, as: UTF8.self))
    }
}
