import FoundationEssentials
import Mustache
package import StrataCore
package import StrataVault

/// All that a vault holds of a person, for that person: JSON for programs, a page to read.
package struct SubjectExport: Sendable, Encodable {
    package var subject: String
    package var records: [Record]
    /// What was worked out about the person, with its reasons; nothing where nothing was.
    package var value: ValueExplanation?
    /// Who has copies of it; nothing where that is not asked for.
    package var recipients: [Recipient]?
    /// How long it is kept, and why; nothing where that is not asked for.
    package var retention: [Kept]?

    /// How much is handed over.
    package enum Extent: Sendable, Hashable {
        /// Everything, with what was worked out of it, who has it, and how long it is kept.
        case whole
        /// What the person gave, to be taken elsewhere: nothing that was worked out or noted about them.
        case portable
        /// Values with these labels.
        case labels(Set<LabelID>)

        /// What the call centre wrote down of its calls is nothing that somebody gave.
        func has(_ kind: RecordKind) -> Bool {
            self != .portable || [.contact, .purchase, .consent].contains(kind)
        }

        func has(_ label: LabelID?) -> Bool {
            switch self {
            case .whole: true
            case .portable: !(label.map(ImportPlan.texts.contains) ?? false)
            case .labels(let labels): label.map(labels.contains) ?? false
            }
        }
    }

    /// Somebody who has a copy.
    package struct Recipient: Sendable, Encodable {
        package var name: String
        package var purpose: String?
        package var day: String
    }

    /// How long data of a class is kept.
    package struct Kept: Sendable, Encodable {
        package var retentionClass: String
        package var title: String
        /// The last day; absent where nobody knows it yet.
        package var until: String?
        package var because: [String]
    }

    package struct Record: Sendable, Encodable {
        package var kind: String
        package var dataset: String
        package var supplier: String?
        package var lawfulBasis: String?
        package var purposes: [String]
        package var fields: [Field]
        /// The audio of a recording.
        package var audio: Audio?
    }

    /// Audio that may be written beside.
    package struct Audio: Sendable, Encodable {
        /// The file's name; it tells nothing of the person.
        package var file: String
        /// Bytes.
        package var length: Int64
        /// SHA-256, hexadecimal.
        package var digest: String
        let stored: StoredRecording

        private enum CodingKeys: CodingKey { case file, length, digest }

        init(_ stored: StoredRecording, record: String) {
            file = stored.fileName(record)
            length = stored.reference.length
            digest = stored.reference.digest
            self.stored = stored
        }

        /// Writes the audio, compared with what was imported.
        ///
        /// - Throws: `ObjectError`, `RecordingError`, `OutputError`.
        package func write(to sink: ByteSink) throws { try stored.readAll { try sink.write($0) } }
    }

    /// Every piece of audio of the person.
    package var audio: [Audio] { records.compactMap(\.audio) }

    package struct Field: Sendable, Encodable {
        package var name: String
        package var label: String?
        package var title: String
        package var value: String
    }

    /// Opens everything of a person.
    ///
    /// - Throws: `SubjectError.gone`.
    package init(of number: Int64, in vault: Vault, policy: Policy, language: Language) throws {
        var made: SubjectExport?
        try Self.deliver(of: number, in: vault, policy: policy, language: language) { made = $0 }
        guard let made else { throw SubjectError.gone }
        self = made
    }

    /// Opens everything of a person and hands it to `body` within the act: what `body` throws is its
    /// outcome in the audit log.
    ///
    /// - Throws: `SubjectError.gone`, `AccessError`, and what `body` throws.
    package static func deliver(
        of number: Int64, in vault: Vault, policy: Policy, language: Language,
        purpose: Purpose? = nil, ticket: String? = nil,
        _ body: (SubjectExport) throws -> Void
    ) throws {
        var request = AuditTrail.Request(.subjectExport)
        request.subjects = [number]
        request.purpose = purpose
        request.ticket = ticket
        try deliver(request, in: vault, policy: policy, language: language, .whole) {
            try body($0[0])
        }
    }

    /// The same of several people at once, in one act.
    ///
    /// - Parameters:
    ///   - request: The act, with whom it is about.
    ///   - vault: The vault.
    ///   - policy: What counts.
    ///   - language: Of the texts.
    ///   - extent: How much of it.
    ///   - body: Is called with all of them, in the order of the act's.
    /// - Throws: `SubjectError.gone`, `AccessError`, and what `body` throws.
    static func deliver(
        _ request: AuditTrail.Request, in vault: Vault, policy: Policy, language: Language,
        _ extent: Extent, _ body: ([SubjectExport]) throws -> Void
    ) throws {
        try AuditTrail(vault, policy: policy).attempt(request) { attempt in
            try attempt.begin()
            let exports = try request.subjects.map {
                try SubjectExport(
                    opening: $0, in: vault, policy: policy, language: language, extent)
            }
            let count = exports.reduce(0) { $0 + $1.records.count }
            attempt.note(counts: [.records: Int64(count)])
            try body(exports)
        }
    }

    private init(
        opening number: Int64, in vault: Vault, policy: Policy, language: Language,
        _ extent: Extent
    ) throws {
        let found = try Self.records(
            of: number, in: vault, policy: policy, language: language, extent)
        subject = vault.keys.identifiers.identifier(.subject, number)
        records = found
        guard extent == .whole else { return }
        let context = try Self.context(
            of: number, in: vault, policy: vault.actorsPolicy ?? policy, language)
        recipients = context.recipients
        retention = context.retention
        do {
            value = try ValueExplain(
                vault: vault,
                setting: ValueSetting(
                    policy: policy, threads: 1, language: language, now: SystemClock.microseconds)
            ).explanation(number)
        } catch ValueVaultError.noScore {}
    }

    private static func records(
        of number: Int64, in vault: Vault, policy: Policy, language: Language, _ extent: Extent
    ) throws -> [Record] {
        try vault.records.read { reader in
            guard let row = try reader.subject(number), row.state != .merged else {
                throw SubjectError.gone
            }
            let schemas = SchemaCache(vault)
            let keys = try vault.subjectKeys(rings: row.rings, tiers: [.t1, .t2])
            // Whoever asks gets what is archived as well.
            let rows = try vault.originals(of: reader.records(of: number), reader)
            return try vault.open(rows, of: row, tiers: [.t1, .t2]).compactMap { record, fields in
                let dataset = try schemas.dataset(record.dataset, reader)
                let schema = dataset?.readingSchema(record.sealed.schema)
                var audio: Audio?
                let isHeard = schema?.fields.contains { field in
                    schema?.isReference(field) == true && extent.has(field.label)
                }
                if let schema, isHeard == true, extent != .portable,
                    let owned = keys[record.sealed.ring],
                    let stored = try StoredRecording(record, fields, schema, keys: owned, in: vault)
                {
                    audio = Audio(
                        stored,
                        record: vault.keys.identifiers.identifier(.record, record.number))
                }
                // What was lent and is over is taken out, and not read for anything else.
                let lent = dataset?.isOver() ?? false ? [:] : fields.values
                let values = lent.filter { number, _ in
                    schema?[number].map {
                        schema?.isReference($0) == false && extent.has($0.label)
                    } ?? (extent == .whole)
                }
                guard extent == .whole || !values.isEmpty || audio != nil, extent.has(record.kind)
                else { return nil }
                return Record(
                    kind: record.kind.name, dataset: dataset?.name ?? "",
                    supplier: dataset?.supplier, lawfulBasis: dataset?.lawfulBasis,
                    purposes: dataset?.purposes ?? [],
                    fields: values.sorted { $0.key < $1.key }.map { number, value in
                        let field = schema?[number]
                        return Field(
                            name: field?.name ?? "\(number)", label: field?.label?.rawValue,
                            title: field?.label.flatMap(policy.label)?.title[language] ?? "",
                            value: value)
                    }, audio: audio)
            }
        }
    }

    /// Who has the data, and how long it is kept.
    private static func context(
        of number: Int64, in vault: Vault, policy: Policy, _ language: Language
    ) throws -> (recipients: [Recipient], retention: [Kept]) {
        func day(_ time: Int64) -> String { String(TimeText.utc(time).prefix(10)) }
        return try vault.records.read { reader in
            guard let subject = try reader.subject(number) else { throw SubjectError.gone }
            let recipients = try OutsideCopies.of(subject, in: vault, reader).map {
                Recipient(
                    name: $0.peer ?? Message("export.recipient.list").text(in: language),
                    purpose: $0.purpose?.rawValue, day: day($0.time))
            }
            let now = SystemClock.microseconds
            var reading = try LifecycleReading(vault, policy, at: now, reader)
            let parts = try reading.parts(of: subject, reader)
            var kept: [Kept] = []
            for part in parts {
                let verdict = reading.verdict(on: part, of: parts, policy)
                var reasons: [String] = []
                for reason in verdict.because.map({ $0.head.because[language] })
                where !reasons.contains(reason) { reasons.append(reason) }
                let one = Kept(
                    retentionClass: part.retentionClass.rawValue,
                    title: part.retentionClass.title[language],
                    until: verdict.disposeAt.map(day),
                    because: reasons)
                if !kept.contains(where: {
                    $0.retentionClass == one.retentionClass && $0.until == one.until
                }) {
                    kept.append(one)
                }
            }
            return (recipients, kept)
        }
    }

    /// A page that loads and runs nothing.
    package func page(_ language: Language) throws -> String {
        let template = try MustacheTemplate(string: Self.template)
        func say(_ message: Message) -> String { message.text(in: language) }
        let context: [String: Any] = [
            "language": language == .zh ? "zh-CN" : "en",
            "title": say(Message("export.title")), "intro": say(Message("export.intro")),
            "subject": subject, "field": say(Message("import.column")),
            "what": say(Message("import.label")), "value": say(Message("export.value")),
            "scored": value != nil, "valueTitle": say(Message("export.scores")),
            "valueLines": value?.lines(language) ?? [],
            "hasRecipients": recipients != nil,
            "recipientsTitle": say(Message("export.recipients")),
            "recipients": recipients.flatMap { $0.isEmpty ? nil : $0 }?.map {
                [
                    $0.name,
                    $0.purpose.map { Purpose(rawValue: $0)?.title[language] ?? $0 }, $0.day,
                ].compactMap(\.self).joined(separator: " · ")
            } ?? [say(Message("export.recipients.none"))],
            "hasRetention": retention != nil, "rights": say(Message("export.rights")),
            "retentionTitle": say(Message("export.retention")),
            "retention": (retention ?? []).map { kept -> [String: Any] in
                [
                    "title": kept.title, "until": kept.until ?? say(Message("export.openEnded")),
                    "because": kept.because.joined(separator: " "),
                ]
            },
            "records": records.map { record -> [String: Any] in
                [
                    "dataset": record.dataset,
                    "source":
                        ([RecordKind.named(record.kind)?.title[language]]
                        + [record.supplier, record.lawfulBasis])
                        .compactMap(\.self).joined(separator: " · "),
                    "purposes": Self.purposes(record.purposes, language),
                    "audio": record.audio?.file ?? "",
                    "fields": record.fields.map { field -> [String: Any] in
                        ["name": field.name, "title": field.title, "value": field.value]
                    },
                ]
            },
        ]
        return template.render(context)
    }

    /// What data is for, in a line; none where nobody has said it.
    private static func purposes(_ names: [String], _ language: Language) -> [String] {
        guard !names.isEmpty else { return [] }
        let known = names.map { Purpose(rawValue: $0)?.title[language] ?? $0 }
        return [
            Message("export.purposes", ["purposes": known.joined(separator: ", ")])
                .text(in: language)
        ]
    }

    private static let template = """
        <!doctype html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{title}}</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #8884; overflow-wrap: anywhere; }
        .quiet { opacity: .7; }
        </style>
        </head>
        <body>
        <h1>{{title}}</h1>
        <p>{{intro}}</p>
        <p class="quiet">{{subject}}</p>
        {{#records}}
        <h2>{{dataset}}</h2>
        <p class="quiet">{{source}} {{audio}}</p>
        {{#purposes}}
        <p class="quiet">{{.}}</p>
        {{/purposes}}
        <table>
        <tr><th>{{field}}</th><th>{{what}}</th><th>{{value}}</th></tr>
        {{#fields}}
        <tr><td>{{name}}</td><td>{{title}}</td><td>{{value}}</td></tr>
        {{/fields}}
        </table>
        {{/records}}
        {{#scored}}
        <h2>{{valueTitle}}</h2>
        <ul>
        {{#valueLines}}
        <li>{{.}}</li>
        {{/valueLines}}
        </ul>
        {{/scored}}
        {{#hasRecipients}}
        <h2>{{recipientsTitle}}</h2>
        <ul>
        {{#recipients}}
        <li>{{.}}</li>
        {{/recipients}}
        </ul>
        {{/hasRecipients}}
        {{#hasRetention}}
        <h2>{{retentionTitle}}</h2>
        <table>
        {{#retention}}
        <tr><td>{{title}}</td><td>{{until}}</td><td>{{because}}</td></tr>
        {{/retention}}
        </table>
        <p>{{rights}}</p>
        {{/hasRetention}}
        </body>
        </html>

        """
}

extension RecordKind {
    static func named(_ name: String) -> RecordKind? { allCases.first { $0.name == name } }

    /// What a record is, for the person whom it is about.
    var title: LocalizedText {
        switch self {
        case .contact: LocalizedText(en: "entry of a list", zh: "名单记录")
        case .call: LocalizedText(en: "call or message", zh: "通话或消息")
        case .recording: LocalizedText(en: "recording", zh: "录音")
        case .purchase: LocalizedText(en: "purchase", zh: "消费记录")
        case .consent: LocalizedText(en: "consent", zh: "同意")
        case .score: LocalizedText(en: "score", zh: "评分")
        }
    }
}
