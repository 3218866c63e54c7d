import StrataConnect
package import StrataCore
import StrataVault

/// Which columns of a sender's report say whom a message went to, what became of it and when.
package struct MessageColumns: Sendable, Hashable {
    /// As the report calls them; `nil` finds the column by what stands in it.
    package var person: String?
    package var address: String?
    package var status: String?
    package var time: String?

    package init() {}

    /// - Parameter mapping: What columns say, by their names: `person`, `address`, `status`, `time`.
    /// - Throws: `MessageResultsError.notAColumn` for another word.
    package init(_ mapping: [String: String]) throws(MessageResultsError) {
        for (name, role) in mapping {
            switch role {
            case "person": person = name
            case "address": address = name
            case "status": status = name
            case "time": time = name
            default: throw .notAColumn(role)
            }
        }
    }

    /// Where they are, from 0.
    struct Places: Sendable, Hashable {
        var person: Int?
        var address: Int?
        var status: Int
        /// `nil` where nothing says when.
        var time: Int?
    }

    /// So many rows are looked at.
    private static let most = 2_000

    /// Finds the columns.
    ///
    /// - Parameters:
    ///   - part: The table, from its first row.
    ///   - channel: By what the messages went.
    ///   - words: Words of one's own, normalised.
    ///   - vault: Whose identifiers they are.
    /// - Returns: Where they are.
    /// - Throws: `ImportError.unknownColumn`, `MessageResultsError`.
    func places(
        in part: TablePart, of channel: ContactChannel, words: [String: MessageStatus],
        _ vault: Vault
    ) throws -> Places {
        let block = TableBlock()
        var rows: [[String]] = []
        while rows.count < Self.most, part.nextBlock(into: block) {
            for row in 0..<min(block.rowCount, Self.most - rows.count) {
                rows.append(block.row(row))
            }
        }
        let names = part.columns.map { $0 }
        func place(_ name: String?) throws -> Int? {
            guard let name else { return nil }
            guard let place = names.firstIndex(of: name) else {
                throw ImportError.unknownColumn(name)
            }
            return place
        }
        /// The columns of which at least half of what is filled in passes.
        func columns(_ passes: (String) -> Bool) -> [Int] {
            names.indices.filter { column in
                let cells = rows.compactMap { row in
                    row.indices.contains(column) && !row[column].isEmpty ? row[column] : nil
                }
                return !cells.isEmpty && cells.count(where: passes) * 2 >= cells.count
            }
        }
        func isNamed(_ column: Int, _ hints: [String]) -> Bool {
            let name = ResultDictionary.normal(names[column])
            // Short words stand in many others.
            return hints.contains { $0.utf8.count < 3 ? name == $0 : name.contains($0) }
        }
        /// The only one, or the only one with such a name.
        func choice(_ found: [Int], _ hints: [String]) throws -> Int? {
            if found.count < 2 { return found.first }
            let named = found.filter { isNamed($0, hints) }
            guard named.count == 1 else {
                throw MessageResultsError.severalColumns(found.map { names[$0] })
            }
            return named[0]
        }
        let status =
            try place(self.status)
            ?? choice(
                columns {
                    words[ResultDictionary.normal($0)] != nil || MessageStatus.read($0) != nil
                },
                Self.statusNames)
        guard let status else { throw MessageResultsError.noStatus }
        let time =
            try place(self.time)
            ?? {
                // Of several the one with such a name; without one, nothing says when.
                let found = columns { CivilTime($0) != nil || Self.seconds($0) != nil }
                    .filter { $0 != status && isNamed($0, Self.timeNames) }
                return found.first
            }()
        let person =
            try place(self.person)
            ?? choice(
                columns { vault.keys.identifiers.number(.subject, $0) != nil }
                    .filter { $0 != status }, ["subject"])
        let taken = [status, time, person]
        var address = try place(self.address)
        if address == nil, let label = MessageAddress.label(channel) {
            let found = columns { MessageAddress.normal($0, channel) != nil }
                .filter { !taken.contains($0) }
            // Who is named by an identifier needs no address.
            address =
                person == nil
                ? try choice(found, Self.addressNames + [label.rawValue])
                : try? choice(found, Self.addressNames + [label.rawValue])
        }
        guard person != nil || address != nil else { throw MessageResultsError.nobody }
        return Places(person: person, address: address, status: status, time: time)
    }

    private static let statusNames = [
        "status", "event", "result", "state", "report", "状态", "结果", "事件", "回执",
    ]
    private static let timeNames = [
        "time", "date", "timestamp", "sentat", "deliveredat", "时间", "日期",
    ]
    private static let addressNames = [
        "phone", "mobile", "msisdn", "recipient", "to", "number", "mail", "手机", "号码", "电话", "邮箱",
        "收件", "接收",
    ]

    /// Seconds or milliseconds since 1970, between 2001 and 2100, as programs write times.
    ///
    /// - Returns: Microseconds since 1970.
    static func seconds(_ text: String) -> Int64? {
        let whole = text.split(separator: ".", maxSplits: 1).first.map(String.init) ?? text
        guard let number = Int64(whole), whole.utf8.count == 10 || whole.utf8.count == 13 else {
            return nil
        }
        let micros = whole.utf8.count == 10 ? number * 1_000_000 : number * 1_000
        return (978_307_200_000_000...4_102_444_800_000_000).contains(micros) ? micros : nil
    }
}

/// Where messages of a channel go.
enum MessageAddress {
    /// What the addresses are; `nil` where records have none.
    static func label(_ channel: ContactChannel) -> LabelID? {
        switch channel {
        case .sms, .phone: "phone"
        case .email: "email"
        case .wechat: "wechat"
        case .app, .post: nil
        }
    }

    /// By what people are found who have an address; `nil` where they are not.
    static func search(_ channel: ContactChannel) -> SearchField? {
        switch channel {
        case .sms, .phone: .phone
        case .email: .email
        case .wechat, .app, .post: nil
        }
    }

    /// An address in the form in which addresses are compared; `nil` for what is none.
    static func normal(_ text: String, _ channel: ContactChannel) -> String? {
        var text = text
        switch channel {
        case .sms, .phone:
            return text.withUTF8(ValueNormaliser.phone).map { String(decoding: $0, as: UTF8.self) }
        case .email:
            return text.withUTF8(ValueNormaliser.email).map { String(decoding: $0, as: UTF8.self) }
        case .wechat:
            let plain = text.filter { !$0.isWhitespace }
            return plain.isEmpty ? nil : plain
        case .app, .post: return nil
        }
    }
}

/// Why a sender's report was not read.
package enum MessageResultsError: Error, Sendable, Hashable {
    /// No column has words that say what became of messages.
    case noStatus
    /// Several columns could be meant.
    case severalColumns([String])
    /// No column tells whom the messages went to.
    case nobody
    /// Nothing says when, and nobody has.
    case noTime
    /// Words that are not known; how often each.
    case unknownWords([String: Int])
    /// A column was to be what a report has none of.
    case notAColumn(String)
    /// A word was to stand for what is no status.
    case notAStatus(String)
}

extension MessageResultsError: MessageError {
    package var message: Message {
        switch self {
        case .noStatus: Message("messages.noStatus")
        case .severalColumns(let names):
            Message(
                "messages.severalColumns",
                ["names": names.map { "“\(DisplayText.neutral($0))”" }.joined(separator: ", ")])
        case .nobody: Message("messages.nobody")
        case .noTime: Message("messages.noTime")
        case .unknownWords(let counts):
            Message(
                "messages.unknownWords",
                [
                    "count": "\(counts.count)",
                    "words": ResultWords.shown(counts).prefix(20).map {
                        "“\($0.word)” (\($0.count))"
                    }.joined(separator: ", "),
                    "known": MessageStatus.allCases.map(\.rawValue).joined(separator: ", "),
                ])
        case .notAColumn(let word):
            Message("messages.notAColumn", ["word": DisplayText.neutral(word)])
        case .notAStatus(let word):
            Message(
                "messages.notAStatus",
                [
                    "word": DisplayText.neutral(word),
                    "known": MessageStatus.allCases.map(\.rawValue).joined(separator: ", "),
                ])
        }
    }
}
