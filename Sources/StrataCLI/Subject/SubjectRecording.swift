import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataVault

/// `strata subject recording`: plays out audio, for a purpose.
struct SubjectRecording: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recording", abstract: Text.of(Message("subject.recording.abstract")),
            discussion: Text.of(Message("subject.recording.discussion")))
    }

    @Argument(help: Text.help(Message("subject.recording.record")))
    var record: String

    @Option(help: Text.help(Message("subject.purpose")))
    var purpose: PurposeArgument

    @Option(help: Text.help(Message("subject.ticket")))
    var ticket: String?

    @Option(
        help: Text.help(
            Message("subject.recording.range"), valueName: Message("subject.recording.rangeValue")))
    var range: String?

    @Option(
        name: .shortAndLong,
        help: Text.help(
            Message("subject.recording.output"), valueName: Message("cli.value.file")))
    var output: String

    @OptionGroup var roleOption: RoleOption
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var policyOptions: PolicyOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if output == "-", Terminal.isTerminal {
            throw ValidationError(Text.of(Message("subject.recording.terminal")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        let bytes = try range.map { try ByteRange($0) }
        let policy = try PolicyLoading.policy(
            path: policyOptions.policy, profiles: policyOptions.profiles)
        try vaultOptions.withVault(language) { vault, _ in
            let sink =
                output == "-" ? ByteSink() : ByteSink(file: try ReplacingFile(path: output))
            let (recording, count) = try RecordingPlayback(
                vault: vault, policy: policy, role: try roleOption.resolved(vault)
            ).play(record, purpose: purpose.purpose, ticket: ticket) { recording in
                let count = try recording.write(bytes, to: sink)
                try sink.finish()
                return (recording, count)
            }
            StandardError.print(
                Message(
                    "subject.recording.done",
                    [
                        "count": NumberText.grouped(Int(clamping: count)),
                        "length": NumberText.grouped(Int(clamping: recording.length)),
                        "format": recording.format,
                    ]
                ).text(in: language))
        }
    }
}

/// Writes the audio of an export into a folder, in the clear as the export is.
struct AudioOutput {
    var folder: String

    func write(_ export: SubjectExport) throws {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw OutputError.cannotCreate(path: folder, reason: SystemReason.text(errno))
        }
        for audio in export.audio {
            let sink = ByteSink(file: try ReplacingFile(path: "\(folder)/\(audio.file)"))
            try audio.write(to: sink)
            try sink.finish()
        }
    }
}
