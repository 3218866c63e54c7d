package import StrataCore
package import StrataVault

/// A retrieval as it is shown; without whom it is about.
package struct RetrievalReport: Sendable, Encodable, Hashable {
    package struct Person: Sendable, Encodable, Hashable {
        package var name: String
        package var time: String
    }

    package var retrieval: String
    package var state: String
    package var reason: String
    package var until: String
    package var requestedBy: Person
    package var approvedBy: [Person]
    /// People it is about; 0 for one of a list.
    package var people: Int
    package var dataset: String?
    /// Records that are back now, and that are lost.
    package var restored: Int
    package var lost: Int
    package var rejection: String?

    package init(_ retrieval: Retrieval, _ vault: Vault) throws {
        func person(_ person: Disposal.Person) -> Person {
            Person(name: person.name, time: TimeText.utc(person.time))
        }
        self.retrieval = vault.keys.identifiers.identifier(.retrieval, retrieval.number)
        state = retrieval.state.rawValue
        reason = retrieval.reason
        until = TimeText.utc(retrieval.until)
        requestedBy = person(retrieval.requester)
        approvedBy = retrieval.approvers.map(person)
        people = retrieval.subjects.count
        dataset = try retrieval.dataset.flatMap { number in
            try vault.records.read { try $0.document(.dataset, number) }
                .map { try Dataset($0, vault).name }
        }
        restored = retrieval.items.count
        lost = retrieval.lost
        rejection = retrieval.rejection?.reason
    }
}

extension Retrieval.State {
    package var message: Message {
        switch self {
        case .asked: Message("retrieval.state.asked")
        case .approved: Message("retrieval.state.approved")
        case .rejected: Message("retrieval.state.rejected")
        case .restored: Message("retrieval.state.restored")
        case .returned: Message("retrieval.state.returned")
        }
    }
}

extension ArchivedSegment.State {
    package var message: Message {
        switch self {
        case .writing: Message("archive.state.writing")
        case .moving: Message("archive.state.moving")
        case .complete: Message("archive.state.complete")
        }
    }
}
