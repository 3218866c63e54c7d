import StrataConnect
package import StrataCore
import StrataDetect
package import StrataVault

/// Reads what a sender of messages says became of them back into the vault.
///
/// What a person says by a message holds from then on: who wants no more is written to by the channel
/// no more, who complains by nothing and is not called either, where the policy lets that follow. An
/// address that nothing arrives at is left out of the next list.
package struct MessageResults: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    package struct Request: Sendable {
        package var path: String
        package var campaign: String
        package var channel: ContactChannel
        package var columns = MessageColumns()
        package var sheet: String?
        /// When the messages went, where the report does not say.
        package var sent: CivilTime?
        /// Words of one's own for what became of messages.
        package var words: [String: String] = [:]
        /// Microseconds since 1970, UTC.
        package var now: Int64
        package var language = Language.en

        package init(path: String, campaign: String, channel: ContactChannel, now: Int64) {
            self.path = path
            self.campaign = campaign
            self.channel = channel
            self.now = now
        }
    }

    package struct Outcome: Sendable, Hashable, Encodable {
        package var rows = 0
        /// Rows by what became of the message.
        package var statuses: [String: Int] = [:]
        /// Records that were written, one a person and status.
        package var written = 0
        /// What was there already.
        package var known = 0
        /// Withdrawals of consent that were written down.
        package var withdrawn = 0
        /// Entries that came onto one's own do-not-call list.
        package var listed = 0
        package var rejected: [String: Int] = [:]
        /// Where the rejected rows are, sealed.
        package var rejectFile: String?
        /// What the reader could not read as it should.
        package var problems: [ScanProblem] = []
        /// Whether something of the report may be missing.
        package var isUnread: Bool { problems.contains { !$0.isNote } }

        package init() {}
    }

    /// Reads a report. Again is the same as once, so that one that was stopped is begun again.
    ///
    /// - Throws: `MessageResultsError`, `ImportError`, `CampaignError`, `AccessError`, `Cancelled`;
    ///   of a report that is not understood nothing is taken.
    package func run(_ request: Request) throws -> Outcome {
        let campaign = try CampaignCatalogue(vault: vault).campaign(request.campaign)
        let act = try Self.act(
            campaign: request.campaign, channel: request.channel,
            digest: FileDigest.sha256(of: request.path))
        return try AuditTrail(vault, policy: policy).attempt(act) { attempt in
            try attempt.begin()
            let outcome = try read(request, campaign)
            attempt.note(counts: [.rows: Int64(outcome.rows)])
            return outcome
        }
    }

    /// What is authorised and written down: whoever agrees to it agrees to this report and no other.
    static func act(
        campaign: String, channel: ContactChannel, digest: String
    ) -> AuditTrail.Request {
        var act = AuditTrail.Request(.messageResults)
        act.details = [campaign, channel.rawValue, digest]
        return act
    }

    /// How a report is understood.
    package struct Proposal: Sendable, Hashable, Encodable {
        /// The columns, by what they say: `person`, `address`, `status`, `time`.
        package var columns: [String: String] = [:]
        /// Rows by what became of the message.
        package var statuses: [String: Int] = [:]
        /// Words that are not known, as far as they may be shown.
        package var unknown: [String: Int] = [:]
    }

    /// Says how a report would be understood; takes nothing of it.
    ///
    /// - Throws: `MessageResultsError`, `ImportError`, `CampaignError`, `AccessError`, `Cancelled`.
    package func propose(_ request: Request) throws -> Proposal {
        try AuditTrail(vault, policy: policy).perform(.init(.importPreview)) {
            _ = try CampaignCatalogue(vault: vault).campaign(request.campaign)
            let (report, counts) = try understand(request)
            let names = try open(request).part.columns
            var proposal = Proposal()
            let places = report.places
            for (name, place) in [
                ("person", places.person), ("address", places.address), ("status", places.status),
                ("time", places.time),
            ] {
                if let place, names.indices.contains(place) {
                    proposal.columns[name] = names[place]
                }
            }
            for (word, count) in counts {
                guard let status = report.status(word) else { continue }
                proposal.statuses[status.rawValue, default: 0] += count
            }
            let unknown = counts.filter { report.status($0.key) == nil }
            for (word, count) in ResultWords.shown(unknown) { proposal.unknown[word] = count }
            return proposal
        }
    }

    // MARK: Reading

    /// What is known of a report before it is read to its end.
    private struct Report {
        var places: MessageColumns.Places
        var words: [String: MessageStatus]

        func status(_ word: String) -> MessageStatus? {
            words[ResultDictionary.normal(word)] ?? MessageStatus.read(word)
        }
    }

    private func read(_ request: Request, _ campaign: Campaign) throws -> Outcome {
        let report = try judge(request)
        guard report.places.time != nil || request.sent != nil else {
            throw MessageResultsError.noTime
        }
        let (input, part) = try open(request)
        if meter.bytesTotal == 0, let total = input.progress.totalBytes { meter.expect(total) }
        let rejects = RejectFile(vault: vault, batch: try vault.keyStore.allocate(1))
        var work = try Work(vault: vault, policy: policy, campaign: campaign, request: request)
        let block = TableBlock()
        while part.nextBlock(into: block) {
            var first = 0
            while first < block.rowCount {
                if meter.isCancelled { throw Cancelled() }
                let rows = (first..<min(first + 250, block.rowCount)).map { row in
                    let isCut = block.isCut && row == block.rowCount - 1
                    return self.row(
                        block.row(row), block.firstRow + row + 1, report, request, isCut: isCut)
                }
                try work.take(rows)
                try rejects.append(work.takeRejected())
                first += rows.count
            }
            meter.set(input.progress.bytesRead)
        }
        work.lookAtPlanted()
        var outcome = work.outcome
        outcome.rejectFile = try rejects.finish()
        outcome.problems = input.problems.all.map { $0.report(in: request.language) }
        return outcome
    }

    private func open(_ request: Request) throws -> (input: OpenedInput, part: TablePart) {
        guard let item = InputDiscovery(paths: [request.path]).items.first else {
            throw ImportError.unreadable(path: request.path)
        }
        let engine = DetectionEngine(depth: .rules)
        let input: OpenedInput
        do {
            input = try InputReader(isData: { HeaderCheck(engine).isData($0) }).open(item)
        } catch { throw ImportError.unreadable(path: request.path) }
        let names = input.tables.compactMap(\.name)
        if let sheet = request.sheet {
            guard let part = input.tables.first(where: { $0.name == sheet }) else {
                throw ImportError.unknownSheet(sheet, names)
            }
            return (input, part)
        }
        guard let part = input.tables.first else {
            throw ImportError.unreadable(path: request.path)
        }
        guard input.tables.count == 1 else { throw ImportError.severalSheets(names) }
        return (input, part)
    }

    /// Finds the columns, and sees to it that every word is known: one that is not could be somebody
    /// who wants no more messages.
    private func judge(_ request: Request) throws -> Report {
        let (report, counts) = try understand(request)
        let unknown = counts.filter { report.status($0.key) == nil }
        guard unknown.isEmpty else { throw MessageResultsError.unknownWords(unknown) }
        guard !counts.isEmpty else { throw MessageResultsError.noStatus }
        return report
    }

    /// The columns, and the words of the one that says what became of messages.
    private func understand(
        _ request: Request
    ) throws -> (report: Report, counts: [String: Int]) {
        var words: [String: MessageStatus] = [:]
        for (word, code) in request.words {
            guard let status = MessageStatus(rawValue: code) else {
                throw MessageResultsError.notAStatus(code)
            }
            words[ResultDictionary.normal(word)] = status
        }
        let places = try request.columns.places(
            in: open(request).part, of: request.channel, words: words, vault)
        let counts = try ResultWords.count(
            column: places.status, in: open(request).part, meter: meter)
        return (Report(places: places, words: words), counts)
    }

    private func row(
        _ cells: [String], _ index: Int, _ report: Report, _ request: Request, isCut: Bool
    ) -> MessageRow {
        func cell(_ place: Int?) -> String? {
            guard let place, cells.indices.contains(place) else { return nil }
            return cells[place].allSatisfy(\.isWhitespace) ? nil : cells[place]
        }
        var row = MessageRow(index: index, cells: cells, isCut: isCut)
        row.person = cell(report.places.person).flatMap {
            vault.keys.identifiers.number(.subject, $0)
        }
        row.address = cell(report.places.address).flatMap {
            MessageAddress.normal($0, request.channel)
        }
        row.status = cell(report.places.status).flatMap(report.status)
        if let text = cell(report.places.time) {
            row.time = CivilTime(text) ?? MessageColumns.seconds(text).map { CivilTime($0) }
        } else {
            row.time = request.sent
        }
        // Nothing happens tomorrow, wherever the clock is.
        if let time = row.time, time.instant() > request.now + 86_400_000_000 { row.time = nil }
        return row
    }
}

/// A row of a sender's report, as far as it is understood.
struct MessageRow: Sendable {
    /// From 1.
    var index: Int
    var cells: [String]
    var isCut: Bool
    var person: Int64?
    var address: String?
    var status: MessageStatus?
    var time: CivilTime?
}

/// Writes rows of a report down.
private struct Work {
    private let vault: Vault
    private let policy: Policy
    private let campaign: Campaign
    private let request: MessageResults.Request
    private let messages: MessageBook
    private let consents: RecordBook
    private let datasets: Set<Int64>
    private let controller: String?
    /// Who stands in rows by which lists are told: nobody.
    private let marked: [Range<Int64>]
    private let markedTexts: Set<String>
    private let planted: Set<Int64>
    private var named: Set<Int64> = []
    private var rejected: [RejectedRow] = []
    private(set) var outcome = MessageResults.Outcome()

    init(
        vault: Vault, policy: Policy, campaign: Campaign, request: MessageResults.Request
    ) throws {
        self.vault = vault
        self.policy = policy
        self.campaign = campaign
        self.request = request
        messages = try MessageBook(vault: vault)
        consents = try ConsentBook(vault: vault).book()
        datasets = Set(campaign.datasets)
        let controllers = Set(
            try DatasetCatalogue(vault: vault).datasets()
                .filter { campaign.datasets.contains($0.number) }.map(\.controller))
        // Who says no to one of several says so to all.
        controller = controllers.count == 1 ? controllers.first ?? nil : nil
        let (notes, planted) = try vault.authorisersRecords.read { reader in
            (
                try reader.documents(.watermark).map { try WatermarkNote($0, vault) },
                try CanaryRegister.subjects(reader, vault)
            )
        }
        self.planted = planted
        marked = notes.map(\.subjects)
        markedTexts = Set(
            notes.flatMap(\.marks).flatMap {
                $0.texts + [$0.pair?.address].compactMap(\.self).map(MarkText.normal)
            })
    }

    /// The rows that were rejected since this was asked.
    mutating func takeRejected() -> [RejectedRow] {
        defer { rejected = [] }
        return rejected
    }

    /// A list came back with somebody who was planted in the vault and stands on none of them.
    func lookAtPlanted() {
        CanaryWatch(vault: vault).look(
            at: .init(subjects: named), .messageResults, isReturn: true)
    }

    private mutating func reject(_ row: MessageRow, _ reason: RejectedRow.Reason) {
        rejected.append(RejectedRow(row: row.index, reason: reason, cells: row.cells))
        outcome.rejected[reason.rawValue, default: 0] += 1
    }

    mutating func take(_ rows: [MessageRow]) throws {
        var taken = self
        // Numbers of records are given out before the change begins: two a person of a row.
        try vault.records.write(keySequence: vault.keyStore.state().sequence) { transaction in
            taken = self
            let schemas = SchemaCache(vault)
            for row in rows { try taken.take(row, schemas, transaction) }
        }
        self = taken
    }

    private mutating func take(
        _ row: MessageRow, _ schemas: SchemaCache, _ transaction: RecordTransaction
    ) throws {
        outcome.rows += 1
        if row.isCut { return reject(row, .cut) }
        guard let status = row.status, let time = row.time ?? self.time(ofObjection: row) else {
            return reject(row, .notUnderstood)
        }
        guard row.person != nil || row.address != nil else { return reject(row, .nobody) }
        if isMade(row) {
            outcome.statuses[status.rawValue, default: 0] += 1
            return
        }
        let people = try people(of: row, status, schemas, transaction)
        guard !people.isEmpty else {
            // Whoever says no is heard, known or not.
            guard status.isObjection, request.channel.needsNumber, let phone = row.address else {
                return reject(row, .nobody)
            }
            outcome.statuses[status.rawValue, default: 0] += 1
            let entry = vault.keys.suppression.entry([1] + Array(phone.utf8))
            let refusal = CallRefusal(vault: vault, policy: policy, purpose: campaign.purpose)
            let scope = status == .complained ? refusal.scope(of: [phone]) : nil
            outcome.listed += try list([entry], scope ?? campaign.purpose.rawValue, transaction)
            return
        }
        outcome.statuses[status.rawValue, default: 0] += 1
        for person in people {
            let message = message(row, status, time, of: person)
            // Without an address in the report, which it went to is what was found at first.
            let isKnown = person.messages.contains { known in
                if row.time == nil { return hasObjected(person, known, message) }
                return row.address == nil ? known.isLike(message) : known == message
            }
            guard !isKnown else {
                outcome.known += 1
                continue
            }
            try messages.add(
                message, to: person.subject, number: try vault.keyStore.allocate(1), transaction)
            outcome.written += 1
            if status.isObjection { try object(person, status, time, transaction) }
        }
    }

    /// When somebody said no of whom no row says when: now, as they may have agreed in between, and a
    /// "no" is never lost for that.
    private func time(ofObjection row: MessageRow) -> CivilTime? {
        row.status?.isObjection == true ? CivilTime(request.now) : nil
    }

    /// Whether a "no" without a time is one that was heard already: nothing was agreed to since.
    private func hasObjected(
        _ person: PersonContact, _ known: MessageBook.Message, _ message: MessageBook.Message
    ) -> Bool {
        known.campaign == message.campaign && known.channel == message.channel
            && known.status == message.status
            && !person.grants.contains { _, grant in
                grant.given.map { $0 >= known.time.instant() } ?? false
            }
    }

    /// Whether it is about somebody whom an export was given to be told by, or who was planted.
    private mutating func isMade(_ row: MessageRow) -> Bool {
        if let person = row.person {
            if planted.contains(person) {
                named.insert(person)
                return true
            }
            return marked.contains { $0.contains(person) }
        }
        guard let address = row.address else { return false }
        return request.channel.needsNumber
            ? NumberSpace.holds(Array(address.utf8))
            : markedTexts.contains(MarkText.normal(address))
    }

    /// Whom a row is about: who it names, or who has the address; of those the campaign's own. A "no"
    /// is of whoever it could be of.
    private func people(
        of row: MessageRow, _ status: MessageStatus, _ schemas: SchemaCache,
        _ transaction: RecordTransaction
    ) throws -> [PersonContact] {
        var numbers: [Int64] = []
        if let person = row.person { numbers = [person] }
        if row.person == nil || status.isObjection, let address = row.address,
            let field = MessageAddress.search(request.channel)
        {
            let index = try vault.keys.index(transaction.indexGeneration)
            numbers += try transaction.subjects(tag: index.tag(field, Array(address.utf8)))
        }
        var seen: Set<Int64> = []
        let people = try numbers.compactMap { number -> PersonContact? in
            guard let subject = try transaction.current(number),
                seen.insert(subject.number).inserted
            else { return nil }
            return try PersonContact(of: subject, in: vault, schemas, transaction)
        }
        guard row.person == nil, !status.isObjection else { return people }
        return people.filter { !datasets.isDisjoint(with: $0.sources.keys) }
    }

    /// So long what did not arrive is tried: mail servers give up after five days (RFC 5321, 4.5.4.1).
    private static let retried: Int64 = 5 * 86_400_000_000

    private func message(
        _ row: MessageRow, _ status: MessageStatus, _ time: CivilTime, of person: PersonContact
    ) -> MessageBook.Message {
        // What is said again not to arrive went where the first did, not to the next address.
        let heard = time.instant() - (status.provesAddress ? 0 : Self.retried)
        let address =
            row.address
            ?? person.address(for: request.channel, in: vault, heardBefore: heard).flatMap {
                MessageAddress.normal($0, request.channel)
            }
        return MessageBook.Message(
            campaign: campaign.name, channel: request.channel, status: status, time: time,
            address: address.map { MessageBook.code($0, request.channel, vault) } ?? "")
    }

    // MARK: Saying no

    private mutating func object(
        _ person: PersonContact, _ status: MessageStatus, _ time: CivilTime,
        _ transaction: RecordTransaction
    ) throws {
        let isComplaint = status == .complained
        var statement = ConsentBook.Statement(
            purposes: [campaign.purpose, .marketing],
            channels: isComplaint ? Set(ContactChannel.allCases) : [request.channel])
        statement.controller = controller
        statement.withdrawn = time
        statement.evidence = "\(campaign.name): \(request.channel.rawValue) \(status.rawValue)"
        try ConsentBook.write(
            statement, of: person, try vault.keyStore.allocate(1), in: consents, transaction)
        outcome.withdrawn += 1
        guard isComplaint else { return }
        let refusal = CallRefusal(vault: vault, policy: policy, purpose: campaign.purpose)
        let rows = try refusal.suppressions(person, at: request.now, transaction)
        outcome.listed += try transaction.putMissing(rows)
    }

    private func list(
        _ entries: [[UInt8]], _ scope: String, _ transaction: RecordTransaction
    ) throws -> Int {
        try transaction.putMissing(
            entries.map {
                SuppressionRow(
                    entry: $0, scope: scope, source: DoNotCall.own, version: "", time: request.now)
            })
    }
}
