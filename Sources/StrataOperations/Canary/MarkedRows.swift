package import StrataCore
import StrataVault

/// Puts rows of nobody among the rows of an export, one for each 200, by which a part of it is known
/// again. Real rows come out as they went in.
///
/// The export is written down before its first row comes out: one that breaks off is known as well.
package final class MarkedRows {
    /// Of so many rows one is marked.
    package static let every = 200
    /// A part with fewer rows may hold none.
    package static let fewRows = 100

    /// What a column holds.
    enum Column: Hashable {
        /// A value of a label, or one of which none is known.
        case label(LabelID?)
        /// The code that leads back to a lead, with so many characters left out in front.
        case lead(dropping: Int)
        case subject
        /// The same in every row.
        case constant(String)
        /// Values that are split or joined: a calling code, a national number.
        case callingCode
        case national

        var label: LabelID? {
            switch self {
            case .label(let label): label
            case .national: "phone"
            case .lead, .subject, .constant, .callingCode: nil
            }
        }

        /// Whether it has the number of a person or a lead.
        fileprivate var namesPerson: Bool {
            switch self {
            case .lead, .subject: true
            case .label, .constant, .callingCode, .national: false
            }
        }
    }

    /// What an export did, to be shown.
    package struct Outcome: Sendable, Hashable, Encodable {
        package var export: String
        /// Rows of real people.
        package var rows: Int
        package var marked: Int
        /// In how many of a hundred parts of 500 rows at least one is marked.
        package var percentOf500: Int
        /// Whether it has so few rows that a part of it may hold none.
        package var isSmall: Bool
    }

    private let vault: Vault
    private let columns: [Column]
    private let emit: ([String]) throws -> Void
    private var note: WatermarkNote
    private var group: [[String]] = []
    private var former: [[String]] = []
    private var marked = 0

    /// - Parameters:
    ///   - vault: Whose export it is.
    ///   - columns: What the rows have.
    ///   - action: What is done.
    ///   - path: Where it goes.
    ///   - now: Microseconds since 1970, UTC.
    ///   - by: Who asked for it, where they are named.
    ///   - approvedBy: Who else agreed.
    ///   - purpose: What it is for; `nil` takes what whoever acts has said.
    ///   - ticket: The same of a ticket.
    ///   - emit: Takes the rows that come out.
    /// - Throws: `DatabaseError`.
    init(
        _ vault: Vault, columns: [Column], action: AuditAction, path: String, at now: Int64,
        by: String? = nil, approvedBy: String? = nil, purpose: Purpose? = nil,
        ticket: String? = nil, emit: @escaping ([String]) throws -> Void
    ) throws {
        self.vault = vault
        self.columns = columns
        self.emit = emit
        note = WatermarkNote(
            number: try vault.keyStore.allocate(1), time: now, action: action,
            who: try Self.name(in: vault), path: path)
        note.by = by
        note.approvedBy = approvedBy
        note.purpose = purpose ?? vault.actor?.purpose
        note.ticket = ticket ?? vault.actor?.ticket
        if columns.contains(where: \.namesPerson) {
            // One run of numbers for an export: it is known by where it begins and ends.
            let first = try vault.keyStore.allocate(Self.numbers)
            note.subjects = first..<(first + Int64(Self.numbers))
        }
        try keep()
    }

    private static func name(in vault: Vault) throws -> String {
        guard let actor = vault.actor else { return "owner" }
        let row = try vault.authorisersRecords.read { try $0.document(.account, actor.account) }
        return try row.map { try Account($0, vault).login } ?? ""
    }

    private func keep() throws {
        try vault.authorisersRecords.write { try $0.put(note.document(vault)) }
    }

    /// The number of the export.
    var number: Int64 { note.number }

    /// Takes a row of the export; it comes out with others, in their order.
    func add(_ row: [String]) throws {
        group.append(row)
        note.rows += 1
        if group.count >= Self.every - 1 { try flush() }
    }

    /// Lets out what is left.
    ///
    /// - Returns: What to say of the export.
    func finish() throws -> Outcome {
        if !group.isEmpty { try flush() }
        try keep()
        return Outcome(
            export: vault.keys.identifiers.identifier(.export, note.number), rows: note.rows,
            marked: marked,
            percentOf500: Int(100 * Self.chance(marked: marked, of: note.rows, part: 500)),
            isSmall: note.rows + marked < Self.fewRows || marked == 0)
    }

    /// The chance that a part of so many rows holds a marked one, where it is taken at random.
    static func chance(marked: Int, of rows: Int, part: Int) -> Double {
        let all = rows + marked
        guard marked > 0, part < all else { return marked > 0 ? 1 : 0 }
        var none = 1.0
        for index in 0..<marked {
            none *= Double(max(0, all - part - index)) / Double(all - index)
        }
        return 1 - none
    }

    private func flush() throws {
        let marked = try mark()
        // Anywhere in the group, and written down before any of it is out.
        var rows = group
        if let marked { rows.insert(marked, at: Int.random(in: 0...rows.count)) }
        former = group
        group = []
        for row in rows { try emit(row) }
    }

    private func mark() throws -> [String]? {
        var sample = group.count >= 20 ? group : former + group
        // A number that stands in two columns is one number.
        if let code = columns.firstIndex(of: .callingCode),
            let national = columns.firstIndex(of: .national)
        {
            for index in sample.indices {
                sample[index][national] = "+" + sample[index][code] + sample[index][national]
            }
        }
        var likely = LikelyRows(labels: columns.map(\.label), sample: sample)
        var cells: [String] = []
        var marks = LikelyRows.Marks()
        if note.marks.count == WatermarkNote.most {
            note.part = try vault.keyStore.allocate(1)
            note.marks = []
        }
        var changed = note
        // Numbers that were given out are not given out again, whatever becomes of the export.
        try vault.authorisersRecords.write { transaction in
            var register = try CanaryRegister(transaction, vault)
            (cells, marks) = likely.next { register.take($0) }
            guard !marks.isEmpty else { return }
            changed = note
            changed.marks.append(marks)
            try transaction.put(register.document(vault))
            try transaction.put(changed.document(vault))
        }
        guard !marks.isEmpty else { return nil }
        note = changed
        let subject = note.subjects.lowerBound + Int64(marked % Self.numbers)
        marked += 1
        for (index, column) in columns.enumerated() {
            switch column {
            case .label: break
            case .constant(let text): cells[index] = text
            case .subject:
                cells[index] = vault.keys.identifiers.identifier(.subject, subject)
            case .lead(let dropped):
                let code = vault.keys.identifiers.identifier(.lead, Self.lead(subject).number)
                cells[index] = String(code.dropFirst(dropped))
            case .callingCode: cells[index] = marks.numbers.first?.space.callingCode ?? ""
            case .national:
                guard let space = marks.numbers.first?.space else { break }
                cells[index] = String(cells[index].dropFirst(1 + space.callingCode.count))
            }
        }
        return cells
    }

    /// Numbers of people that an export may give its marked rows.
    private static let numbers = 10_000

    /// A lead in a place that no queue has.
    static func lead(_ number: Int64) -> QueueHandle {
        QueueHandle(
            build: number >> 40, stream: 255, block: number >> 8 & 0xFFFF_FFFF,
            index: Int(number & 0xFF))
    }

    /// The number of a marked row by its lead; another where it is none.
    static func number(ofLead lead: QueueHandle) -> Int64? {
        lead.stream == 255 ? lead.build << 40 | lead.block << 8 | Int64(lead.index) : nil
    }
}

extension MarkedRows.Outcome {
    /// What a reader is told.
    package var messages: [Message] {
        var messages = [
            Message(
                "watermark.done",
                [
                    "export": export, "rows": NumberText.grouped(rows),
                    "marked": NumberText.grouped(marked),
                ])
        ]
        if marked == 0 {
            messages.append(Message("watermark.none"))
        } else if isSmall {
            messages.append(Message("watermark.small", ["few": "\(MarkedRows.fewRows)"]))
        } else {
            messages.append(Message("watermark.chance", ["percent": "\(percentOf500)"]))
        }
        return messages
    }
}
