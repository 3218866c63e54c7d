package import StrataCore
package import StrataVault

/// People who work together.
package struct Team: Sendable, Hashable {
    package var number: Int64
    package var name: String
    /// The staff id of who leads it.
    package var lead: String?

    package init(number: Int64, name: String, lead: String? = nil) {
        self.number = number
        self.name = name
        self.lead = lead
    }
}

/// That somebody works in a team, from one day to another.
package struct TeamAssignment: Sendable, Hashable {
    package var number: Int64
    /// The staff id.
    package var agent: String
    package var name: String
    package var team: Int64
    /// First and last day, `YYYY-MM-DD`; no last one where it goes on.
    package var from: String
    package var to: String?

    package init(
        number: Int64, agent: String, name: String, team: Int64, from: String, to: String?
    ) {
        self.number = number
        self.agent = agent
        self.name = name
        self.team = team
        self.from = from
        self.to = to
    }

    /// Whether both are true on some day.
    package func overlaps(_ other: TeamAssignment) -> Bool {
        from <= other.to ?? "9999-12-31" && other.from <= to ?? "9999-12-31"
    }
}

/// The teams of a vault and who works in them. Staff are persons: all of it is sealed.
package struct TeamCatalogue: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    package func teams() throws -> [Team] {
        try vault.records.read { reader in
            try reader.documents(.team).map { try Team($0, vault) }
        }
    }

    package func assignments() throws -> [TeamAssignment] {
        try vault.records.read { try assignments($0) }
    }

    private func assignments(_ reader: RecordReader) throws -> [TeamAssignment] {
        try reader.documents(.assignment).map { try TeamAssignment($0, vault) }
    }

    /// A team by its name or identifier.
    ///
    /// - Throws: `TeamError.unknown`.
    package func team(_ name: String) throws -> Team {
        let number = vault.keys.identifiers.number(.team, name)
        guard let found = try teams().first(where: { $0.name == name || $0.number == number })
        else { throw TeamError.unknown([name]) }
        return found
    }

    /// Makes a team.
    ///
    /// - Throws: `TeamError.exists`, `.empty`.
    package func add(_ name: String, lead: String? = nil) throws -> Team {
        guard !name.allSatisfy(\.isWhitespace) else { throw TeamError.empty }
        guard try !teams().contains(where: { $0.name == name }) else {
            throw TeamError.exists(name)
        }
        let team = Team(number: try vault.keyStore.allocate(1), name: name, lead: lead)
        try vault.act(.teamSet) { try $0.put(team.document(vault)) }
        return team
    }

    /// Gives a team another name or lead; `nil` leaves each as it is.
    ///
    /// - Throws: `TeamError.exists`, `.empty`.
    package func set(_ team: Team, name: String?, lead: String?) throws -> Team {
        var changed = team
        if let name, name != team.name {
            guard !name.allSatisfy(\.isWhitespace) else { throw TeamError.empty }
            guard try !teams().contains(where: { $0.name == name }) else {
                throw TeamError.exists(name)
            }
            changed.name = name
        }
        changed.lead = lead ?? changed.lead
        try vault.act(.teamSet) { try $0.put(changed.document(vault)) }
        return changed
    }

    /// Deletes a team in which nobody works or worked.
    ///
    /// - Throws: `TeamError.inUse`.
    package func remove(_ team: Team) throws {
        try vault.act(.teamSet) { transaction in
            let count = try assignments(transaction).count { $0.team == team.number }
            guard count == 0 else { throw TeamError.inUse(count) }
            try transaction.delete(.team, team.number)
        }
    }

    /// What bringing a roster in did.
    package struct Brought: Sendable, Hashable {
        package var added = 0
        /// Known ones with another name or last day now.
        package var changed = 0
        package var teams = 0

        package init(added: Int = 0, changed: Int = 0, teams: Int = 0) {
            self.added = added
            self.changed = changed
            self.teams = teams
        }
    }

    /// Writes rows of a roster down, all or none. The same agent, team and first day is the same
    /// assignment.
    ///
    /// - Parameters:
    ///   - rows: With their numbers in the file, from 1.
    ///   - addTeams: Makes teams that are not there.
    /// - Returns: What changed.
    /// - Throws: `TeamError.unknown`, `.overlap`.
    package func bring(_ rows: [RosterRow], addTeams: Bool) throws -> Brought {
        var brought = Brought()
        var teams = try teams()
        let unknown = Set(rows.map(\.team)).subtracting(teams.map(\.name)).sorted()
        guard unknown.isEmpty || addTeams else { throw TeamError.unknown(unknown) }
        let first = try vault.keyStore.allocate(unknown.count + rows.count)
        let made = unknown.enumerated().map { Team(number: first + Int64($0), name: $1) }
        teams += made
        let numbers = Dictionary(teams.map { ($0.name, $0.number) }) { known, _ in known }
        var next = first + Int64(unknown.count)
        try vault.act(.teamSet) { transaction in
            brought = Brought(teams: made.count)
            for team in made { try transaction.put(team.document(vault)) }
            var known = try assignments(transaction)
            for row in rows {
                guard let team = numbers[row.team] else { continue }
                var assignment = TeamAssignment(
                    number: next, agent: row.agent, name: row.name, team: team, from: row.from,
                    to: row.to)
                let same = known.firstIndex {
                    $0.agent == row.agent && $0.team == team && $0.from == row.from
                }
                if let same { assignment.number = known[same].number }
                if let same, known[same] == assignment { continue }
                let others = known.enumerated().filter { $0.offset != same }.map(\.element)
                guard !others.contains(where: { $0.agent == row.agent && $0.overlaps(assignment) })
                else { throw TeamError.overlap(row: row.row) }
                if let same {
                    known[same] = assignment
                    brought.changed += 1
                } else {
                    known.append(assignment)
                    brought.added += 1
                    next += 1
                }
                try transaction.put(assignment.document(vault))
            }
        }
        return brought
    }

    /// Deletes all assignments of a member of staff.
    ///
    /// - Returns: How many there were.
    /// - Throws: `TeamError.noAgent`.
    @discardableResult
    package func forget(agent: String) throws -> Int {
        try vault.act(.teamSet) { transaction in
            let own = try assignments(transaction).filter { $0.agent == agent }
            guard !own.isEmpty else { throw TeamError.noAgent }
            for assignment in own { try transaction.delete(.assignment, assignment.number) }
            return own.count
        }
    }
}

/// A row of a roster.
package struct RosterRow: Sendable, Hashable {
    /// Its number in the file, from 1.
    package var row: Int
    package var agent: String
    package var name: String
    package var team: String
    package var from: String
    package var to: String?

    package init(
        row: Int, agent: String, name: String, team: String, from: String, to: String? = nil
    ) {
        self.row = row
        self.agent = agent
        self.name = name
        self.team = team
        self.from = from
        self.to = to
    }
}

// MARK: As documents

extension Team {
    private static func purpose(_ number: Int64) -> String { "team \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var sealed: [String: CBOR] = ["name": .text(name)]
        sealed["lead"] = lead.map(CBOR.text)
        return DocumentRow(
            kind: .team, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        self.init(
            number: row.number, name: sealed["name"]?.text ?? "", lead: sealed["lead"]?.text)
    }
}

extension TeamAssignment {
    private static func purpose(_ number: Int64) -> String { "assignment \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var sealed: [String: CBOR] = [
            "agent": .text(agent), "name": .text(name), "team": .integer(team),
            "from": .text(from),
        ]
        sealed["to"] = to.map(CBOR.text)
        return DocumentRow(
            kind: .assignment, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        self.init(
            number: row.number, agent: sealed["agent"]?.text ?? "",
            name: sealed["name"]?.text ?? "", team: sealed["team"]?.integer ?? 0,
            from: sealed["from"]?.text ?? "", to: sealed["to"]?.text)
    }
}

/// What is wrong with a team or a roster.
package enum TeamError: Error, Sendable, Hashable {
    /// There are no teams of these names.
    case unknown([String])
    case exists(String)
    case empty
    /// So many work or worked in it.
    case inUse(Int)
    /// Nobody of that staff id works in a team.
    case noAgent
    /// Somebody would be in two teams on one day.
    case overlap(row: Int)
    /// The file has no column for this.
    case noColumn(RosterColumn)
    /// A cell that is empty or has another form.
    case badCell(row: Int, RosterColumn)
}

extension TeamError: MessageError {
    package var message: Message {
        switch self {
        case .unknown(let names):
            Message("team.unknown", ["names": names.joined(separator: ", ")])
        case .exists(let name): Message("team.exists", ["name": name])
        case .empty: Message("team.empty")
        case .inUse(let count): Message("team.inUse", ["count": "\(count)"])
        case .noAgent: Message("roster.noAgent")
        case .overlap(let row): Message("roster.overlap", ["row": "\(row)"])
        case .noColumn(let column): Message("roster.noColumn", ["column": column.rawValue])
        case .badCell(let row, let column):
            Message("roster.badCell", ["row": "\(row)", "column": column.rawValue])
        }
    }
}

/// What `strata team list --format json` prints, one a team.
package struct TeamReport: Sendable, Encodable {
    package var team: String
    package var name: String
    package var lead: String?
    /// Staff who are in it on the day.
    package var agents: Int

    package init(_ team: Team, _ assignments: [TeamAssignment], on day: String, _ vault: Vault) {
        self.team = vault.keys.identifiers.identifier(.team, team.number)
        name = team.name
        lead = team.lead
        agents = assignments.count {
            $0.team == team.number && $0.from <= day && day <= $0.to ?? "9999-12-31"
        }
    }
}

/// What `strata roster list --format json` prints, one an assignment.
package struct AssignmentReport: Sendable, Encodable {
    package var assignment: String
    package var agent: String
    package var name: String
    package var team: String
    package var from: String
    package var to: String?

    package init(_ assignment: TeamAssignment, teams: [Int64: String], _ vault: Vault) {
        self.assignment = vault.keys.identifiers.identifier(.assignment, assignment.number)
        agent = assignment.agent
        name = assignment.name
        team = teams[assignment.team] ?? ""
        from = assignment.from
        to = assignment.to
    }
}
