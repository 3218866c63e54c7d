package import StrataCore
import StrataVault

/// What somebody asks others to agree to, or what others have to look at afterwards.
package struct ApprovalRequest: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case approval
        /// An act that went around the rules when it burned.
        case review
    }

    package enum State: String, Sendable, Hashable {
        case waiting, approved, denied, used, expired, reviewed
    }

    package struct Vote: Sendable, Hashable {
        package var account: Int64
        package var isFor: Bool
        package var time: Int64
    }

    package var number: Int64
    package var kind: Kind
    /// The account of whoever asks; they never decide.
    package var requester: Int64
    package var act: ApprovedAct
    package var reason: String
    package var asked: Int64
    package var ends: Int64
    /// How many others have to agree.
    package var needed: Int
    package var votes: [Vote]
    package var used: Int64?

    /// Whether an account is the one that does the act once enough others have agreed: who asked for
    /// it, or of a way into another's account one of those who agreed.
    func isFor(_ account: Int64) -> Bool {
        act.isDoneByAnother
            ? votes.contains { $0.account == account && $0.isFor } : requester == account
    }

    package func state(at now: Int64) -> State {
        if kind == .review { return votes.isEmpty ? .waiting : .reviewed }
        if used != nil { return .used }
        if votes.contains(where: { !$0.isFor }) { return .denied }
        if now >= ends || now < asked { return .expired }
        return votes.count { $0.isFor } >= needed ? .approved : .waiting
    }
}

/// An act as an approval names it: exactly this one, and no other.
package struct ApprovedAct: Sendable, Hashable {
    package var action: AuditAction
    /// Identifiers of the vault.
    package var objects: [String]
    package var fields: [String]
    package var purpose: Purpose?
    package var ticket: String?
    /// More that was given and makes a difference.
    package var details: [String]

    /// Whether somebody else than who asked for it does it: who asked would get a way into another's
    /// account, with the agreement of somebody who only believed them.
    var isDoneByAnother: Bool { action == .userRelease }

    /// The digest by which the act is found again.
    var digest: [UInt8] { TreeHash.digest(document.encoded).bytes }

    var document: CBOR {
        var pairs: [String: CBOR] = [
            "action": .text(action.rawValue), "objects": .array(objects.map(CBOR.text)),
            "fields": .array(fields.map(CBOR.text)), "details": .array(details.map(CBOR.text)),
        ]
        pairs["purpose"] = purpose.map { .text($0.rawValue) }
        pairs["ticket"] = ticket.map(CBOR.text)
        return .map(pairs)
    }
}

// MARK: As documents

extension ApprovedAct {
    init?(_ document: CBOR?) {
        guard let action = document?["action"]?.text.flatMap(AuditAction.init) else { return nil }
        func texts(_ key: String) -> [String] {
            (document?[key]?.array ?? []).compactMap(\.text)
        }
        self.init(
            action: action, objects: texts("objects"), fields: texts("fields"),
            purpose: document?["purpose"]?.text.flatMap(Purpose.init),
            ticket: document?["ticket"]?.text, details: texts("details"))
    }
}

extension ApprovalRequest {
    private static func purpose(_ number: Int64) -> String { "approval \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        var sealed: [String: CBOR] = [
            "kind": .text(kind.rawValue), "requester": .integer(requester), "act": act.document,
            "reason": .text(reason), "asked": .integer(asked), "ends": .integer(ends),
            "needed": .integer(Int64(needed)),
            "votes": .array(
                votes.map {
                    .map([
                        "account": .integer($0.account), "for": .boolean($0.isFor),
                        "time": .integer($0.time),
                    ])
                }),
        ]
        sealed["used"] = used.map(CBOR.integer)
        return DocumentRow(
            kind: .approval, number: number, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        guard let kind = sealed["kind"]?.text.flatMap(Kind.init),
            let act = ApprovedAct(sealed["act"])
        else { throw VaultError.tampered("approval \(row.number)") }
        self.init(
            number: row.number, kind: kind, requester: sealed["requester"]?.integer ?? 0,
            act: act, reason: sealed["reason"]?.text ?? "",
            asked: sealed["asked"]?.integer ?? 0, ends: sealed["ends"]?.integer ?? 0,
            needed: Int(sealed["needed"]?.integer ?? 3),
            votes: (sealed["votes"]?.array ?? []).compactMap { vote in
                guard let account = vote["account"]?.integer, let isFor = vote["for"]?.boolean
                else { return nil }
                return Vote(account: account, isFor: isFor, time: vote["time"]?.integer ?? 0)
            }, used: sealed["used"]?.integer)
    }
}

/// How many values an account had in the clear.
struct ValueBudget: Sendable {
    var account: Int64
    /// Days and hours since 1970 where the organisation is.
    var day: Int64 = 0
    var today = 0
    var hour: Int64 = 0
    var thisHour = 0
    /// Rows of open data.
    var rowsToday = 0
    var rowsThisHour = 0

    /// What counts at a time. A clock that was set back gives nothing back.
    mutating func move(to time: LocalTime) {
        if time.day > day { (day, today, rowsToday) = (time.day, 0, 0) }
        if time.hour > hour { (hour, thisHour, rowsThisHour) = (time.hour, 0, 0) }
    }

    init(account: Int64) { self.account = account }

    mutating func add(_ values: Int, rows: Int = 0) {
        today += values
        thisHour += values
        rowsToday += rows
        rowsThisHour += rows
    }

    private static func purpose(_ number: Int64) -> String { "budget \(number)" }

    func document(_ vault: Vault) -> DocumentRow {
        let sealed: [String: CBOR] = [
            "day": .integer(day), "today": .integer(Int64(today)), "hour": .integer(hour),
            "thisHour": .integer(Int64(thisHour)), "rows": .integer(Int64(rowsToday)),
            "rowsThisHour": .integer(Int64(rowsThisHour)),
        ]
        return DocumentRow(
            kind: .budget, number: account, revision: 0, clear: CBOR.map([:]).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(account)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        account = row.number
        day = sealed["day"]?.integer ?? .max
        today = Int(sealed["today"]?.integer ?? .max)
        hour = sealed["hour"]?.integer ?? .max
        thisHour = Int(sealed["thisHour"]?.integer ?? .max)
        // Budgets from before there were any of rows.
        rowsToday = Int(sealed["rows"]?.integer ?? 0)
        rowsThisHour = Int(sealed["rowsThisHour"]?.integer ?? 0)
    }
}
