package import StrataCore
package import StrataVault

/// What `strata disposal show --format json` prints.
package struct DisposalReport: Sendable, Encodable {
    package struct Person: Sendable, Encodable {
        package var name: String
        /// Microseconds since 1970, UTC.
        package var time: Int64

        init(_ person: Disposal.Person) {
            name = person.name
            time = person.time
        }
    }

    package struct Count: Sendable, Encodable {
        package var rule: String
        package var retentionClass: String
        package var people: Int
        package var records: Int
    }

    package struct Done: Sendable, Encodable {
        package var people: Int
        package var whole: Int
        package var records: Int
        package var reduced: Int
        package var notDue: Int
        package var held: Int
        package var gone: Int
        package var damaged: Int
        package var instructions: [Instruction]
    }

    /// Somebody outside who has copies, and is to destroy them.
    package struct Instruction: Sendable, Encodable {
        package var recipient: String?
        package var path: String
        package var purpose: String?
        package var day: String
        package var people: Int
    }

    package var disposal: String
    package var state: String
    package var requestedBy: Person
    package var approvedBy: [Person]
    package var neededApprovals: Int
    package var rejectedBy: Person?
    package var rejection: String?
    package var people: Int
    package var counts: [Count]
    /// A few people whom it is about, taken by chance.
    package var sample: [String]
    package var pages: Int
    package var pagesDone: Int
    package var done: Done?
    package var hasCertificate: Bool

    package init(_ disposal: Disposal, _ vault: Vault, needed: Int) {
        let identifiers = vault.keys.identifiers
        self.disposal = identifiers.identifier(.disposal, disposal.number)
        state = disposal.state.rawValue
        requestedBy = Person(disposal.requester)
        approvedBy = disposal.approvers.map { Person($0) }
        neededApprovals = needed
        rejectedBy = disposal.rejection.map { Person($0.by) }
        rejection = disposal.rejection?.reason
        people = disposal.people
        counts = disposal.counts.map {
            Count(
                rule: $0.rule, retentionClass: $0.retentionClass.rawValue, people: $0.people,
                records: $0.records)
        }
        let isOver = disposal.state == .certified || disposal.state == .erasing
        sample = isOver ? [] : disposal.sample.map { identifiers.identifier(.subject, $0) }
        pages = disposal.pages
        pagesDone = disposal.done.pages
        if isOver {
            let made = disposal.done
            done = Done(
                people: made.people, whole: made.whole, records: made.erased,
                reduced: made.reduced, notDue: made.notDue, held: made.held, gone: made.gone,
                damaged: made.damaged,
                instructions: made.instructions.sorted {
                    ($0.time, $0.path) < ($1.time, $1.path)
                }.map {
                    Instruction(
                        recipient: $0.peer, path: $0.path, purpose: $0.purpose?.rawValue,
                        day: String(TimeText.utc($0.time).prefix(10)), people: $0.people)
                })
        }
        hasCertificate = disposal.certificate != nil
    }
}

extension Disposal.State {
    package var message: Message {
        switch self {
        case .proposed: Message("disposal.state.proposed")
        case .approved: Message("disposal.state.approved")
        case .rejected: Message("disposal.state.rejected")
        case .erasing: Message("disposal.state.erasing")
        case .certified: Message("disposal.state.certified")
        }
    }
}
