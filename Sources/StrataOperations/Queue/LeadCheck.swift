import StrataCore
import StrataVault

/// Asks of people whether a campaign may call them now, many in a row.
final class LeadCheck {
    /// The answer for a person.
    struct Answer {
        /// Where nothing stands against a number: the first such one.
        var number: String?
        /// What is known of it.
        var facts: CallFacts?
        /// Its place among those of the person, at most 127.
        var numberPlace: Int { min(127, number.flatMap { numbers.firstIndex(of: $0) } ?? 0) }
        /// Why not; `nil` where the person may be called.
        var stage: QueueStage?
        /// Of every number of the person.
        var verdicts: [(number: String, verdict: CallVerdict)] = []
        var country = ""
        /// The base data was last confirmed at; microseconds since 1970, UTC.
        var confirmed: Int64 = 0
        var labels: Set<LabelID> = []
        var numbers: [String] = []
        /// What do-not-call lists would have of the person.
        var entries: [[UInt8]] = []
    }

    private let vault: Vault
    private let check: CallCheck
    private let campaign: Campaign
    private let question: CallCheck.Question
    private let ground: CallGround
    private var batchTimes: [Int64: Int64] = [:]

    init(
        _ vault: Vault, _ policy: Policy, _ campaign: Campaign, at now: Int64,
        _ reader: RecordReader
    ) throws {
        self.vault = vault
        self.campaign = campaign
        check = CallCheck(vault: vault, policy: policy)
        question = CallCheck.Question(.identifier(""), time: now)
        ground = try CallGround(vault, policy, question, reader)
    }

    /// - Parameters:
    ///   - subject: The person.
    ///   - reader: The transaction.
    ///   - wantsEntries: Whether it is asked once more, in short, before the person is offered.
    /// - Returns: `nil` for somebody who is not there any more.
    /// - Throws: `VaultError.tampered`, `SealError`, `DatabaseError`.
    func ask(
        _ subject: Int64, _ reader: RecordReader, wantsEntries: Bool = false
    ) throws -> Answer? {
        guard let row = try reader.subject(subject), row.state != .merged else { return nil }
        let person = try PersonContact(of: row, in: vault, ground.schemas, reader)
        var answer = Answer()
        answer.labels = person.labels
        answer.numbers = person.numbers
        answer.confirmed = try time(ofBatch: person.newestBatch, reader)
        guard !person.numbers.isEmpty else {
            answer.stage = row.state == .restricted ? .restricted : .incomplete
            return answer
        }
        var stages: [QueueStage] = []
        for number in person.numbers {
            let holders = try check.people(
                with: number, ground.schemas, reader, known: person)
            let facts = try check.facts(
                number, of: holders.isEmpty ? [person] : holders, question, campaign.purpose,
                campaign, ground, reader)
            let verdict = facts.decide()
            answer.verdicts.append((number, verdict))
            if answer.country.isEmpty { answer.country = facts.country ?? "" }
            if let stage = QueueStage(verdict) {
                stages.append(stage)
            } else if answer.number == nil {
                answer.number = number
                answer.facts = facts
                answer.country = facts.country ?? ""
            }
        }
        if wantsEntries {
            let key = vault.keys.suppression
            answer.entries = person.numbers.map { key.entry([1] + Array($0.utf8)) }
            answer.entries += try check.identities(of: person, reader).map { key.entry([2] + $0) }
        }
        if answer.number == nil {
            // Who can be called later by one number is no hopeless case for another.
            answer.stage = stages.first(where: \.passes) ?? stages.first
        }
        return answer
    }

    private func time(ofBatch number: Int64, _ reader: RecordReader) throws -> Int64 {
        if let known = batchTimes[number] { return known }
        let time = try reader.document(.batch, number).map { try ImportBatch($0).time } ?? 0
        batchTimes[number] = time
        return time
    }
}
