import StrataCore
import StrataVault

/// What a field does for finding and telling apart people.
enum SearchRole: Sendable, Hashable {
    case phone, email, identity, name, birthDate
    /// What was taken for an identity number without being sure: it finds and joins nobody else.
    case possibleIdentity

    /// The role of a label's values; most have none.
    init?(_ label: LabelID?) {
        switch label {
        case "phone": self = .phone
        case "email": self = .email
        case "person_name": self = .name
        case "date_of_birth": self = .birthDate
        case "cn_resident_id", "cn_travel_permit", "hk_id", "tw_id", "passport", "us_ssn",
            "us_itin", "uk_nino", "uk_nhs", "other_national_id", "driving_licence",
            "cn_social_security":
            self = .identity
        default: return nil
        }
    }
}

/// Collects the search terms of one person's record, and makes their tags.
struct SearchTerms {
    private(set) var phones: [[UInt8]] = []
    private(set) var emails: [[UInt8]] = []
    private(set) var identities: [[UInt8]] = []
    private(set) var possibleIdentities: [[UInt8]] = []
    private(set) var facts = PersonFacts()

    mutating func clear() { self = SearchTerms() }

    mutating func add(_ value: UnsafeBufferPointer<UInt8>, as role: SearchRole) {
        // Several values of a record stand in one field, a line each.
        if role != .name, role != .birthDate, value.contains(0x0A) {
            for part in value.split(separator: 0x0A) {
                add(UnsafeBufferPointer(rebasing: part), as: role)
            }
            return
        }
        switch role {
        case .phone:
            guard let phone = ValueNormaliser.phone(value) else { return }
            phones.append(phone)
            facts.hasContact = true
        case .email:
            guard let email = ValueNormaliser.email(value) else { return }
            emails.append(email)
            facts.hasContact = true
        case .identity:
            guard let identity = ValueNormaliser.identity(value) else { return }
            identities.append(identity)
            facts.identityNumber = String(decoding: identity, as: UTF8.self)
        case .possibleIdentity:
            guard let identity = ValueNormaliser.identity(value) else { return }
            possibleIdentities.append(identity)
        case .name:
            let text = String(decoding: value, as: UTF8.self)
            if facts.name == nil { facts.name = ValueNormaliser.name(text) }
        case .birthDate:
            facts.birthDate = String(
                decoding: value.filter { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)
        }
    }

    mutating func add(_ value: String, as role: SearchRole) {
        var text = value
        text.withUTF8 { add($0, as: role) }
    }

    /// Whether anything tells who it is.
    var isEmpty: Bool {
        phones.isEmpty && emails.isEmpty && identities.isEmpty && possibleIdentities.isEmpty
            && facts.name == nil
    }

    /// A tag and what it is of.
    struct Tag: Sendable {
        var field: SearchField
        var value: IndexTag
        /// What people have in common who have it; `nil` where that says nothing.
        var match: MatchField?
    }

    /// The tags of the terms, each once.
    func tags(_ index: BlindIndex, dataset: Int64) -> [Tag] {
        var tags: [Tag] = []
        tags.reserveCapacity(6)
        func add(_ field: SearchField, _ value: [UInt8], _ match: MatchField? = nil) {
            let tag = index.tag(field, value)
            guard !tags.contains(where: { $0.value == tag }) else { return }
            tags.append(Tag(field: field, value: tag, match: match))
        }
        for identity in identities {
            add(
                .identity, identity,
                ValueNormaliser.provesItself(identity) ? .identityNumber : .documentNumber)
        }
        for identity in possibleIdentities { add(.possibleIdentity, identity) }
        for email in emails { add(.email, email, .contact) }
        for phone in phones {
            add(.phone, phone, .contact)
            guard let lastFour = ValueNormaliser.lastFour(phone) else { continue }
            add(.lastFourAndDataset, lastFour + String(dataset).utf8)
        }
        return tags
    }

    /// The terms of a record that was opened; of one kind alone, where one is named.
    init(_ fields: RecordFields, _ schema: DatasetSchema, of wanted: SearchRole? = nil) {
        for field in schema.fields {
            guard let role = field.searchRole, wanted == nil || role == wanted,
                let value = fields.values[field.number]
            else { continue }
            add(value, as: role)
        }
    }

    init() {}
}
