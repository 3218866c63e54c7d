import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata request fulfil`: does what was asked for, or hands it over.
struct RequestFulfil: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fulfil", abstract: Text.of(Message("request.fulfil.abstract")),
            discussion: Text.of(Message("request.fulfil.discussion")))
    }

    @Argument(help: Text.help(Message("request.which"), valueName: Message("cli.value.name")))
    var request: String
    @Option(
        name: .shortAndLong,
        help: Text.help(Message("request.option.output"), valueName: Message("cli.value.file")))
    var output: String?
    @Option(help: Text.help(Message("subject.export.html"), valueName: Message("cli.value.file")))
    var html: String?
    @Option(
        help: Text.help(Message("subject.export.audio"), valueName: Message("cli.value.folder")))
    var audio: String?
    @Option(help: Text.help(Message("request.option.label")))
    var label: [String] = []
    @Option(help: Text.help(Message("subject.field"), valueName: Message("cli.value.name")))
    var field: String?
    @Option(name: .customLong("to"), help: Text.help(Message("subject.correct.to")))
    var value: String?
    @OptionGroup var recordOption: RecordOption
    @Option(name: .customLong("object"), help: Text.help(Message("request.option.object")))
    var objections: [RequestFulfilment.Objection] = []
    @Option(help: Text.help(Message("request.option.purpose")))
    var purpose: [PurposeArgument] = []
    @Option(help: Text.help(Message("request.option.contactChannel")))
    var channel: [ContactChannel] = []
    @Option(help: Text.help(Message("request.option.note")))
    var note: String?
    @Option(
        help: Text.help(Message("queue.option.approveBy"), valueName: Message("cli.value.name")))
    var approveBy: String?
    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?
    @Flag(help: Text.help(Message("request.option.yes")))
    var yes = false
    @OptionGroup var requestOptions: RequestOptions

    private var options: PolicyListingOptions { requestOptions.options }

    func run() throws {
        var how = RequestFulfilment.How()
        how.note = note
        how.by = requestOptions.by
        how.approvedBy = approveBy
        how.ticket = ticket
        how.field = field
        how.labels = Set(label.map { LabelID($0) })
        if !objections.isEmpty { how.objections = Set(objections) }
        if !purpose.isEmpty { how.purposes = Set(purpose.map(\.purpose)) }
        if !channel.isEmpty { how.channels = Set(channel) }
        let text = value == "-" ? Console.current.readLine() ?? "" : value
        how.value = text.flatMap { $0.isEmpty ? nil : $0 }
        let wanted = how
        let language = options.language
        try options.listing.vaultOptions.withVault(
            language, memory: .large, actingFor: .compliance, ticket: ticket
        ) { vault, _ in
            var how = wanted
            how.record = try recordOption.number(vault)
            let policy = try options.policy(vault)
            let fulfilment = RequestFulfilment(
                vault: vault, policy: policy, language: language, now: CurrentTime.microseconds)
            if let output {
                let done = try handOver(fulfilment, how, to: output, vault, language)
                try requestOptions.write(done, vault)
            } else if yes {
                try requestOptions.write(try fulfilment.fulfil(request, how), vault)
            } else {
                try preview(vault, policy, language)
            }
        }
    }

    private func handOver(
        _ fulfilment: RequestFulfilment, _ how: RequestFulfilment.How, to output: String,
        _ vault: Vault, _ language: Language
    ) throws -> SubjectRequest {
        let paths = [output, html, audio].compactMap(\.self)
        for path in paths { try VaultFolder(path: vault.folder).checkOutside(path) }
        return try fulfilment.handOver(
            request, how, to: paths.joined(separator: ", ")
        ) { handover, json in
            if html != nil, handover.people.count != 1 { throw RequestError.tooMany(1) }
            if let audio {
                for person in handover.people { try AudioOutput(folder: audio).write(person) }
            }
            if let html {
                let page = ByteSink(file: try ReplacingFile(path: html))
                for person in handover.people { try page.write(try person.page(language)) }
                try page.finish()
            }
            let file = ByteSink(file: try ReplacingFile(path: output))
            try file.write(json)
            try file.finish()
        }
    }

    /// What would become of it; nothing is changed.
    private func preview(_ vault: Vault, _ policy: Policy, _ language: Language) throws {
        let book = RequestBook(vault: vault, policy: policy)
        let found = try book.request(request)
        guard found.kind == .erasure, let subject = found.subjects.first else {
            throw RequestError.needsOption("--yes, --output")
        }
        let verdict = try RequestErasure(
            vault: vault, policy: policy, language: language, now: CurrentTime.microseconds
        ).preview(subject)
        if options.isJSON { return try ByteSink.print(try ReportJSON.encode(verdict)) }
        for line in ErasureText(verdict, language).lines {
            print(DisplayText.neutral(line, limit: 1_000))
        }
    }
}
