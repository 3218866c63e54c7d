import StrataConnect
import StrataCore
import StrataDetect
package import StrataVault

/// What somebody wants of an import, as `strata import` has it in its options.
package struct ImportOptions: Sendable, Hashable, Codable {
    /// What the rows of a file are; recordings are the files of an archive.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case contacts, calls, purchases, consents, recordings, dnc, messages, transfer

        /// `nil` for numbers and what became of messages, which are no records of a dataset, and for
        /// what another vault sent.
        package var records: RecordKind? {
            switch self {
            case .contacts: .contact
            case .calls: .call
            case .purchases: .purchase
            case .consents: .consent
            case .recordings: .recording
            case .dnc, .messages, .transfer: nil
            }
        }
    }

    package enum Detectors: String, Sendable, Hashable, Codable, CaseIterable {
        case rules, full
    }

    package var kind: Kind
    /// The dataset that the rows come into; there is none for numbers, and of a transfer it is the
    /// sender's unless it is named.
    package var dataset: String?
    package var sheet: String?
    /// Labels by column; `none` for nothing personal, an empty text leaves a column out. Of a report
    /// of messages what columns say: `person`, `address`, `status`, `time`.
    package var mapping: [String: String]?
    /// Results by the words of the file.
    package var results: [String: String]?
    package var registry: String?
    package var version: String?
    package var unnamed: Bool?
    package var again: Bool?
    package var replace: Bool?
    package var removeMissing: Bool?
    /// Minutes for which card data may be held.
    package var holdCards: Int?
    package var detectors: Detectors?
    /// How the names of recordings are read: `{agent}_{phone}_{time}`.
    package var pattern: String?
    /// The sender's public key, its fingerprint as it was compared with them, and what a transfer was
    /// agreed to be for.
    package var from: String?
    package var fingerprint: String?
    package var purpose: String?
    /// Of which campaign, by what and when the messages of a report went.
    package var campaign: String?
    package var channel: String?
    package var sent: String?

    package init(kind: Kind, dataset: String? = nil) {
        self.kind = kind
        self.dataset = dataset
    }

    /// More columns or words than these are no list of columns or words.
    private static let mostPairs = 2_000

    /// Checks that the options go together.
    ///
    /// - Throws: `ImportJobError.option` with the first one that does not, `ImportError.badDatasetName`,
    ///   `NamePatternError`, `TransferError.notAKey`.
    package func check() throws {
        func refuse(_ name: String, where isWrong: Bool) throws(ImportJobError) {
            if isWrong { throw .option(name) }
        }
        let isNumbers = kind == .dnc
        let isRecordings = kind == .recordings
        let isMessages = kind == .messages
        let isTransfer = kind == .transfer
        let hasNoTable = isRecordings || isTransfer
        let hasNoDataset = isNumbers || isMessages
        if !isTransfer { try refuse("dataset", where: hasNoDataset != (dataset == nil)) }
        try refuse("campaign", where: (campaign != nil) != isMessages)
        try refuse("channel", where: (channel != nil) != isMessages)
        if let channel {
            try refuse("channel", where: ContactChannel(rawValue: channel) == nil)
        }
        if let sent { try refuse("sent", where: !isMessages || CivilTime(sent) == nil) }
        if isMessages { _ = try MessageColumns(mapping ?? [:]) }
        for (name, isGiven) in [
            ("from", from != nil), ("fingerprint", fingerprint != nil), ("purpose", purpose != nil),
        ] { try refuse(name, where: isGiven != isTransfer) }
        if let purpose { try refuse("purpose", where: Purpose(rawValue: purpose) == nil) }
        if let from { _ = try TransferPublicKey(from) }
        if let dataset { try DatasetName.check(dataset) }
        try refuse("registry", where: registry != nil && (!isNumbers || registry == DoNotCall.own))
        try refuse("version", where: (version == nil) != (registry == nil))
        try refuse("unnamed", where: unnamed == true && kind != .calls)
        try refuse("results", where: results?.isEmpty == false && kind != .calls && !isMessages)
        try refuse("results", where: (results?.count ?? 0) > Self.mostPairs)
        try refuse("mapping", where: (mapping?.count ?? 0) > Self.mostPairs)
        try refuse("replace", where: replace == true && kind != .contacts)
        try refuse("removeMissing", where: removeMissing == true && replace != true)
        try refuse("again", where: again == true && (replace == true || hasNoDataset || hasNoTable))
        try refuse("pattern", where: (pattern != nil) != isRecordings)
        if let pattern { _ = try NamePattern(pattern) }
        try refuse("mapping", where: hasNoTable && mapping?.isEmpty == false)
        try refuse("sheet", where: hasNoTable && sheet != nil)
        if let holdCards {
            try refuse(
                "holdCards",
                where: !(1...1_440).contains(holdCards) || replace == true
                    || hasNoDataset || hasNoTable)
        }
        for text in [sheet, registry, version, campaign].compactMap(\.self) {
            try refuse(
                "sheet, registry, version, campaign",
                where: text.isEmpty || text.utf8.count > 256)
        }
    }

    /// The labels by column as an import takes them.
    var labels: [String: LabelID?] {
        (mapping ?? [:]).reduce(into: [:]) { labels, pair in
            labels.updateValue(pair.value.isEmpty ? nil : LabelID(pair.value), forKey: pair.key)
        }
    }

    /// The import that the file at `path`, in the clear there, asks for.
    func request(
        _ path: String, _ records: RecordKind, _ setting: ImportJobSetting, now: Int64
    ) -> ImportRequest {
        var request = ImportRequest(
            path: path, kind: records, dataset: dataset ?? "", policy: setting.policy,
            threads: setting.threads, now: now)
        request.sheet = sheet
        request.mapping = labels
        request.depth = detectors == .rules ? .rules : .full
        request.results = results ?? [:]
        request.again = again ?? false
        request.isUnnamed = unnamed ?? false
        request.holdMinutes = holdCards
        return request
    }

    /// The report of messages that the file is.
    ///
    /// - Throws: `ImportJobError.option`, `MessageResultsError.notAColumn`.
    func messages(_ path: String, now: Int64) throws -> MessageResults.Request {
        guard let campaign, let channel = channel.flatMap(ContactChannel.init(rawValue:)) else {
            throw ImportJobError.option("campaign, channel")
        }
        var request = MessageResults.Request(
            path: path, campaign: campaign, channel: channel, now: now)
        request.columns = try MessageColumns(mapping ?? [:])
        request.sheet = sheet
        request.sent = sent.flatMap(CivilTime.init)
        request.words = results ?? [:]
        return request
    }

    /// The list of numbers that the file is.
    func list(_ path: String, _ setting: ImportJobSetting, now: Int64) -> DoNotCall.List {
        var list = DoNotCall.List(path: path, time: now)
        list.source = registry ?? DoNotCall.own
        list.version = version ?? ""
        list.policy = setting.policy
        list.sheet = sheet
        list.threads = setting.threads
        let labels = labels
        list.column = labels.keys.sorted().first { labels[$0] == .some("phone") }
        return list
    }
}

/// What a job is carried out with.
struct ImportJobSetting: Sendable {
    /// What decides, and what columns are labelled by.
    var policy: Policy
    var threads: Int

    init(policy: Policy, threads: Int) {
        self.policy = policy
        self.threads = max(1, threads)
    }
}
