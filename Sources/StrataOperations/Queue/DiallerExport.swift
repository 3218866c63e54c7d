import Crypto
import StrataConnect
package import StrataCore
package import StrataVault

/// Gives the next people of a queue to a dialler as a file: the number, the name where the form has
/// one, and a code that leads back; nothing else.
///
/// Whoever is in the file is with the dialler until a time, and given to no agent meanwhile. Each
/// file has codes of its own, so that one that turns up elsewhere tells which it was.
package struct DiallerExport: Sendable {
    private let vault: Vault
    private let policy: Policy

    package init(vault: Vault, policy: Policy) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
    }

    package enum Form: String, Sendable, CaseIterable {
        /// `lead`, `phone_number`, `name`.
        case csv
        /// The columns of VICIdial's standard lead import.
        case vicidial
    }

    package struct Request: Sendable {
        package var campaign: String
        package var form: Form
        package var count: Int
        /// How long the leads are with the dialler.
        package var holdSeconds: Int
        /// Who asks, and who else agrees: the owner names both, and they are written down. Whoever
        /// signed in is known, and others agree by approving.
        package var by: String?
        package var approvedBy: String?
        /// Where the file goes, for the list of copies.
        package var path: String
        package var ticket: String?
        /// Microseconds since 1970, UTC.
        package var now: Int64

        package init(
            campaign: String, form: Form, count: Int, holdSeconds: Int, by: String? = nil,
            approvedBy: String? = nil, path: String, now: Int64
        ) {
            self.campaign = campaign
            self.form = form
            self.count = count
            self.holdSeconds = holdSeconds
            self.by = by
            self.approvedBy = approvedBy
            self.path = path
            self.now = now
        }
    }

    package struct Outcome: Sendable, Encodable {
        package var rows: Int
        /// What the codes of the file begin with.
        package var mark: String
        /// The rows by which the file is known again.
        package var watermark: MarkedRows.Outcome
    }

    static let vicidialColumns = [
        "vendor_lead_code", "source_id", "list_id", "phone_code", "phone_number", "title",
        "first_name", "middle_initial", "last_name", "address1", "address2", "address3", "city",
        "state", "province", "postal_code", "country_code", "gender", "date_of_birth", "alt_phone",
        "email", "security_phrase", "comments", "rank", "owner",
    ]

    /// - Throws: `QueueError`, `CampaignError`, `AuditError`, `OutputError`.
    package func run(_ request: Request, to sink: ByteSink) throws -> Outcome {
        try QueueExportError.check(request.by, request.approvedBy, vault)
        let campaign = try CampaignCatalogue(vault: vault).campaign(request.campaign)
        var entry = AuditTrail.Request(.queueExport)
        entry.datasets = campaign.datasets
        entry.fields = request.form == .csv ? ["phone"] : ["phone", "person_name"]
        entry.purpose = campaign.purpose
        entry.ticket = request.ticket
        entry.texts = ["path": request.path]
        entry.texts["by"] = request.by
        entry.texts["approved"] = request.approvedBy
        // An approval is of this campaign and no more people than were said.
        entry.details = ["campaign", "\(campaign.number)", "rows", "\(request.count)"]
        return try AuditTrail(vault, policy: policy).attempt(entry) { attempt in
            try attempt.begin(fields: request.form == .csv ? ["phone"] : ["phone", "person_name"])
            let copy = try vault.keyStore.allocate(1)
            let mark = String(
                vault.keys.identifiers.identifier(.lead, copy).dropFirst(4).prefix(6))
            let owner = "dialler:\(mark)"
            let desk = try QueueDesk(
                vault: vault, policy: policy, campaign: request.campaign, owner: owner,
                ahead: request.count, timeoutSeconds: request.holdSeconds)
            try ClearCopies.note(
                request.path, datasets: campaign.datasets, number: copy, at: request.now,
                in: vault)
            var rows = 0
            var output: [UInt8] = []
            let writer = TableWriter(
                dialect: Dialect(), neutralisesFormulas: true)
            writer.append(
                (request.form == .csv
                    ? ["lead", "phone_number", "source"] : Self.vicidialColumns).map {
                        Array($0.utf8)
                    }, to: &output)
            try sink.write(output)
            let watermark = try MarkedRows(
                vault, columns: Self.columns(request.form, mark), action: .queueExport,
                path: request.path, at: request.now, by: request.by,
                approvedBy: request.approvedBy, purpose: campaign.purpose
            ) { cells in
                output = []
                writer.append(cells.map { Array($0.utf8) }, to: &output)
                try sink.write(output)
            }
            while rows < request.count,
                let lead = try desk.next(agent: owner, at: request.now, isPart: true)
            {
                try watermark.add(try row(lead, request.form, mark))
                rows += 1
            }
            let marked = try watermark.finish()
            attempt.note(
                .export, [watermark.number], counts: [.subjects: Int64(rows)])
            return Outcome(rows: rows, mark: mark, watermark: marked)
        }
    }

    /// What the columns hold.
    private static func columns(_ form: Form, _ mark: String) -> [MarkedRows.Column] {
        guard form == .vicidial else {
            return [.lead(dropping: 0), .label("phone"), .constant(mark)]
        }
        return vicidialColumns.map { name in
            switch name {
            case "vendor_lead_code": .lead(dropping: 4)
            case "source_id": .constant(mark)
            case "phone_code": .callingCode
            case "phone_number": .national
            case "first_name": .label("person_name")
            default: .constant("")
            }
        }
    }

    private func row(_ lead: QueueDesk.Lead, _ form: Form, _ mark: String) throws -> [String] {
        guard form == .vicidial else { return [lead.lead, lead.number, mark] }
        var cells = [String](repeating: "", count: Self.vicidialColumns.count)
        let (code, number) = Self.split(lead.number)
        cells[0] = String(lead.lead.dropFirst(4))
        cells[1] = mark
        cells[3] = code
        cells[4] = number
        cells[6] = try vault.records.read { reader in
            guard let subject = try reader.subject(lead.subject) else { return "" }
            return try PersonContact(of: subject, in: vault, SchemaCache(vault), reader).name ?? ""
        }
        return cells
    }

    /// Country code and national number of a number in E.164 form.
    static func split(_ number: String) -> (code: String, number: String) {
        guard number.hasPrefix("+") else { return ("", number) }
        let digits = number.dropFirst()
        // No country code is the beginning of another.
        for length in 1...3 {
            let code = String(digits.prefix(length))
            if !CallPlace.countries(of: "+" + code).isEmpty {
                return (code, String(digits.dropFirst(length)))
            }
        }
        return ("", String(digits))
    }
}

/// Why nothing was exported.
package enum QueueExportError: Error, Sendable, Hashable {
    case noPerson
    /// Who asks does not agree as well.
    case samePerson
}

extension QueueExportError {
    /// The owner names who asks and who agrees, two people.
    static func check(_ by: String?, _ approvedBy: String?, _ vault: Vault) throws(Self) {
        guard vault.actor == nil else { return }
        let names = [by, approvedBy].map { ($0 ?? "").lowercased().filter { !$0.isWhitespace } }
        guard !names[0].isEmpty, !names[1].isEmpty else { throw .noPerson }
        guard names[0] != names[1] else { throw .samePerson }
    }
}

extension QueueExportError: MessageError {
    package var message: Message {
        switch self {
        case .noPerson: Message("queue.export.noPerson")
        case .samePerson: Message("queue.export.samePerson")
        }
    }
}
