import StrataCore
import StrataVault

/// Messages that were sent from a campaign's lists, as records of the people whom they went to.
struct MessageBook {
    /// The dataset of what was written down here.
    static let datasetName = "strata:messages"

    /// What became of a message.
    struct Message: Sendable, Hashable {
        var campaign: String
        var channel: ContactChannel
        var status: MessageStatus
        var time: CivilTime
        /// A keyed code of where it went, which can be compared and not read; empty where nobody
        /// knows.
        var address: String

        /// Whether it is the same but for the address.
        func isLike(_ other: Message) -> Bool {
            campaign == other.campaign && channel == other.channel && status == other.status
                && time == other.time
        }
    }

    private enum Field: String, CaseIterable {
        case campaign, channel, status, time
        case address = "address_code"
    }

    private let book: RecordBook

    init(vault: Vault) throws {
        // Their names alone say what they are: a message is no call, with its result and its time,
        // for whoever counts those.
        book = try RecordBook(
            Self.datasetName, of: .call,
            fields: Field.allCases.enumerated().map {
                FieldDefinition(
                    number: $0, name: $1.rawValue, label: "call_record", tier: .t2,
                    retentionClass: .call, mask: .none)
            }, in: vault)
    }

    /// Writes a message down.
    ///
    /// - Throws: `VaultError.ringGone` where the person's keys are gone.
    func add(
        _ message: Message, to subject: SubjectRow, number: Int64, _ transaction: RecordTransaction
    ) throws {
        try book.add(to: subject, number: number, transaction) { field in
            switch Field(rawValue: field.name) {
            case .campaign: message.campaign
            case .channel: message.channel.rawValue
            case .status: message.status.rawValue
            case .time: message.time.text
            case .address: message.address
            case nil: nil
            }
        }
    }

    /// What a record of the dataset says; `nil` for one that says something else.
    static func message(_ fields: RecordFields, _ schema: DatasetSchema) -> Message? {
        var values: [Field: String] = [:]
        for field in schema.fields {
            if let known = Field(rawValue: field.name) {
                values[known] = fields.values[field.number]
            }
        }
        guard let campaign = values[.campaign],
            let channel = values[.channel].flatMap(ContactChannel.init(rawValue:)),
            let status = values[.status].flatMap(MessageStatus.init(rawValue:)),
            let time = values[.time].flatMap(CivilTime.init), let address = values[.address]
        else { return nil }
        return Message(
            campaign: campaign, channel: channel, status: status, time: time, address: address)
    }

    /// The code of an address, by a key that outlives people.
    static func code(_ address: String, _ channel: ContactChannel, _ vault: Vault) -> String {
        let kind = "\(channel.needsNumber ? "number" : channel.rawValue)\n"
        return Hexadecimal.text(
            vault.keys.suppression.entry([3] + Array(kind.utf8) + Array(address.utf8)))
    }
}
