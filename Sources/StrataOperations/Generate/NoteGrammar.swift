import StrataCore

/// A part of a sentence that is filled from a persona or with a decoy.
enum NoteSlot: String, Sendable, CaseIterable {
    // What a scan must find.
    case name, titled, other, mobile, landline, email, id, passport, card, expiry, account, iban
    case address, city, dob, age, job, income, health, company, wechat, qq, plate, hotline
    case order, tracking, policy, ticket, staff
    // What only looks like it.
    case amount, date, time, product, version, ext, last4, count, year, percent
    // Who speaks, in a dialogue.
    case agent, client
    // What the identity number is called where the person lives.
    case idname

    var label: LabelID? {
        switch self {
        case .name, .titled, .other: "person_name"
        case .mobile, .landline: "phone"
        case .email: "email"
        case .id: "cn_resident_id"
        case .passport: "passport"
        case .card: "payment_card"
        case .expiry: "card_expiry"
        case .account: "bank_account"
        case .iban: "iban"
        case .address: "detailed_address"
        case .city: "coarse_location"
        case .dob: "date_of_birth"
        case .age: "age"
        case .job: "occupation"
        case .income: "income_debt"
        case .health: "health"
        case .company: "company"
        case .wechat: "wechat"
        case .qq: "qq"
        case .plate: "licence_plate"
        case .hotline: "company_phone"
        case .order, .tracking, .policy, .ticket: "business_id"
        case .staff: "staff_id"
        case .amount, .date, .time, .product, .version, .ext, .last4, .count, .year, .percent,
            .agent, .client, .idname:
            nil
        }
    }
}

/// A sentence form: `{slot}` is filled, of `[this|that|]` one is taken; both may nest.
struct NoteTemplate: Sendable {
    indirect enum Node: Sendable {
        case text([UInt8])
        case slot(NoteSlot)
        case choice([[Node]])
    }

    let nodes: [Node]
    /// Every slot that may appear.
    let slots: Set<NoteSlot>

    /// - Returns: `nil` where the text breaks the notation; a test holds every template to it.
    init?(_ text: String) {
        var parser = Parser(rest: Array(text.utf8)[...])
        guard let nodes = parser.sequence(nested: false), parser.rest.isEmpty else { return nil }
        self.nodes = nodes
        slots = parser.slots
    }

    private struct Parser {
        var rest: ArraySlice<UInt8>
        var slots: Set<NoteSlot> = []

        mutating func sequence(nested: Bool) -> [Node]? {
            var nodes: [Node] = []
            var text: [UInt8] = []
            func flush() {
                if !text.isEmpty { nodes.append(.text(text)) }
                text = []
            }
            while let byte = rest.first {
                switch byte {
                case 0x7B:
                    guard let end = rest.firstIndex(of: 0x7D) else { return nil }
                    let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
                    guard let slot = NoteSlot(rawValue: name) else { return nil }
                    flush()
                    nodes.append(.slot(slot))
                    slots.insert(slot)
                    rest = rest[(end + 1)...]
                case 0x5B:
                    rest = rest.dropFirst()
                    var options: [[Node]] = []
                    while true {
                        guard let option = sequence(nested: true), let stop = rest.first else {
                            return nil
                        }
                        options.append(option)
                        rest = rest.dropFirst()
                        if stop == 0x5D { break }
                    }
                    flush()
                    nodes.append(.choice(options))
                case 0x7C, 0x5D:
                    guard nested else { return nil }
                    flush()
                    return nodes
                case 0x7D: return nil
                default:
                    text.append(byte)
                    rest = rest.dropFirst()
                }
            }
            flush()
            return nested ? nil : nodes
        }
    }

    /// A form without slots.
    private init(literal: String) {
        nodes = [.text(Array(literal.utf8))]
        slots = []
    }

    /// The templates of a text, one a line; `\n` inside a line stands for a line break.
    ///
    /// A line that breaks the notation is kept word by word, brackets and all, so that it shows.
    static func list(_ text: String) -> [NoteTemplate] {
        text.split(whereSeparator: \.isNewline).map { line in
            let broken = line.split(separator: "\\n", omittingEmptySubsequences: false)
                .joined(separator: "\n")
            return NoteTemplate(broken) ?? NoteTemplate(literal: broken)
        }
    }

    /// The fixed words of the form, whatever is chosen.
    var fixedTexts: [String] {
        func texts(_ nodes: [Node]) -> [String] {
            nodes.flatMap { node -> [String] in
                switch node {
                case .text(let bytes): [String(decoding: bytes, as: UTF8.self)]
                case .slot: []
                case .choice(let options): options.flatMap(texts)
                }
            }
        }
        return texts(nodes)
    }
}
