package import StrataCore
package import StrataVault

/// What people are called for: a product, a purpose, and the lists that it may call.
package struct Campaign: Sendable, Hashable {
    package var number: Int64
    package var name: String
    package var product: String?
    package var purpose: Purpose
    /// The datasets that it may call.
    package var datasets: [Int64] = []
    /// Whom it is for, in words.
    package var target: String?
    /// First and last day, `YYYY-MM-DD`, by UTC.
    package var start: String?
    package var end: String?
    package var isClosed = false

    package init(number: Int64, name: String, purpose: Purpose) {
        self.number = number
        self.name = name
        self.purpose = purpose
    }

    /// What matters of it for a call.
    var facts: CallFacts.Campaign {
        CallFacts.Campaign(
            purpose: purpose, datasets: Set(datasets), isClosed: isClosed,
            start: start.flatMap { CivilTime($0)?.instant() },
            end: end.flatMap { CivilTime($0)?.end })
    }
}

/// The campaigns of a vault.
package struct CampaignCatalogue: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    package func campaigns() throws -> [Campaign] {
        try vault.records.read { reader in
            try reader.documents(.campaign).map { try Campaign($0, vault) }
        }
    }

    /// A campaign by its name or identifier.
    ///
    /// - Throws: `CampaignError.unknown`.
    package func campaign(_ name: String) throws -> Campaign {
        let number = vault.keys.identifiers.number(.campaign, name)
        guard let found = try campaigns().first(where: { $0.name == name || $0.number == number })
        else { throw CampaignError.unknown(name) }
        return found
    }

    /// What is changed of a campaign; `nil` leaves a fact as it is.
    package struct Facts: Sendable {
        package var product: String?
        package var purpose: Purpose?
        /// Names or identifiers of datasets, all of them.
        package var datasets: [String]?
        package var target: String?
        package var start: String?
        package var end: String?

        package init() {}
    }

    /// Makes a campaign.
    ///
    /// - Throws: `CampaignError`, `SubjectError.noDataset`.
    package func add(_ name: String, _ facts: Facts) throws -> Campaign {
        guard !name.allSatisfy(\.isWhitespace) else { throw CampaignError.empty }
        guard let purpose = facts.purpose else { throw CampaignError.noPurpose }
        guard try !campaigns().contains(where: { $0.name == name }) else {
            throw CampaignError.exists(name)
        }
        let campaign = Campaign(
            number: try vault.keyStore.allocate(1), name: name, purpose: purpose)
        return try set(facts, of: campaign)
    }

    /// Changes a campaign.
    ///
    /// - Throws: `CampaignError`, `SubjectError.noDataset`.
    package func set(_ facts: Facts, of campaign: Campaign) throws -> Campaign {
        var changed = campaign
        changed.product = facts.product ?? changed.product
        changed.purpose = facts.purpose ?? changed.purpose
        changed.target = facts.target ?? changed.target
        for day in [facts.start, facts.end].compactMap(\.self) {
            guard let read = CivilTime(day), read.text == day else {
                throw CampaignError.badDay(day)
            }
        }
        changed.start = facts.start ?? changed.start
        changed.end = facts.end ?? changed.end
        if let start = changed.start, let end = changed.end, end < start {
            throw CampaignError.order(start, end)
        }
        if let names = facts.datasets {
            let catalogue = DatasetCatalogue(vault: vault)
            changed.datasets = try names.map { try catalogue.dataset($0).number }
        }
        try vault.act(.campaignSet) { try $0.put(changed.document(vault)) }
        vault.forgetLeadPools()
        return changed
    }

    /// Ends a campaign: nobody is called for it any more.
    package func close(_ campaign: Campaign) throws -> Campaign {
        var closed = campaign
        closed.isClosed = true
        try vault.act(.campaignSet) { try $0.put(closed.document(vault)) }
        vault.forgetLeadPools()
        return closed
    }
}

extension Campaign {
    private static func purpose(_ number: Int64) -> String { "campaign \(number)" }

    /// A campaign's name can give away what its people have in common, so it is sealed.
    func document(_ vault: Vault) -> DocumentRow {
        var clear: [String: CBOR] = [
            "purpose": .text(purpose.rawValue), "datasets": .array(datasets.map(CBOR.integer)),
            "closed": .boolean(isClosed),
        ]
        clear["start"] = start.map(CBOR.text)
        clear["end"] = end.map(CBOR.text)
        var sealed: [String: CBOR] = ["name": .text(name)]
        sealed["product"] = product.map(CBOR.text)
        sealed["target"] = target.map(CBOR.text)
        return DocumentRow(
            kind: .campaign, number: number, revision: 0, clear: CBOR.map(clear).encoded,
            sealed: vault.keys.catalogue.seal(
                CBOR.map(sealed).encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let clear = try CBOR(row.clear)
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        guard let purpose = clear["purpose"]?.text.flatMap(Purpose.init(rawValue:)) else {
            throw SealError.malformed
        }
        self.init(number: row.number, name: sealed["name"]?.text ?? "", purpose: purpose)
        product = sealed["product"]?.text
        target = sealed["target"]?.text
        datasets = clear["datasets"]?.array?.compactMap(\.integer) ?? []
        start = clear["start"]?.text
        end = clear["end"]?.text
        isClosed = clear["closed"]?.boolean ?? false
    }
}

/// What is wrong with a campaign.
package enum CampaignError: Error, Sendable, Hashable {
    case unknown(String)
    case exists(String)
    case empty
    case noPurpose
    case badDay(String)
    /// It would end before it begins.
    case order(String, String)
}

extension CampaignError: MessageError {
    package var message: Message {
        switch self {
        case .unknown(let name): Message("campaign.unknown", ["name": name])
        case .exists(let name): Message("campaign.exists", ["name": name])
        case .empty: Message("campaign.empty")
        case .noPurpose: Message("campaign.noPurpose")
        case .badDay(let text): Message("dataset.badDay", ["text": text])
        case .order(let start, let end):
            Message("campaign.order", ["start": start, "end": end])
        }
    }
}

/// What `strata campaign list --format json` prints, one a campaign.
package struct CampaignReport: Sendable, Encodable {
    package var campaign: String
    package var name: String
    package var product: String?
    package var purpose: String
    /// Names of datasets.
    package var datasets: [String]
    package var target: String?
    package var start: String?
    package var end: String?
    package var closed: Bool

    package init(_ campaign: Campaign, datasets names: [Int64: String], _ vault: Vault) {
        self.campaign = vault.keys.identifiers.identifier(.campaign, campaign.number)
        name = campaign.name
        product = campaign.product
        purpose = campaign.purpose.rawValue
        datasets = campaign.datasets.map {
            names[$0] ?? vault.keys.identifiers.identifier(.dataset, $0)
        }
        target = campaign.target
        start = campaign.start
        end = campaign.end
        closed = campaign.isClosed
    }
}
