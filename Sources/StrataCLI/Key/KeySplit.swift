import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key split`: shares that recover the vault.
struct KeySplit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "split", abstract: Text.of(Message("key.split.abstract")),
            discussion: Text.of(Message("key.split.discussion")))
    }

    @Option(help: Text.help(Message("key.split.shares"), valueName: Message("cli.value.number")))
    var shares: Int?
    @Option(
        help: Text.help(Message("key.split.threshold"), valueName: Message("cli.value.number")))
    var threshold: Int?
    @Option(help: Text.help(Message("key.split.output"), valueName: Message("cli.value.folder")))
    var output: String?
    @Flag(name: .customLong("print"), help: Text.help(Message("key.split.print")))
    var isPrinted = false
    @Flag(help: Text.help(Message("key.split.giveUp")))
    var giveUp = false
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        let isComplete = shares != nil && threshold != nil && (output != nil || isPrinted)
        let isEmpty = shares == nil && threshold == nil && output == nil && !isPrinted
        guard giveUp ? isEmpty : isComplete else {
            throw ValidationError(Text.of(Message("key.split.needs")))
        }
    }

    func run() throws {
        let language = languageOptions.resolved
        func say(_ message: Message) { print(message.text(in: language)) }
        try vaultOptions.withVault(language) { vault, _ in
            guard let shares, let threshold else {
                try AuditTrail(vault).perform(.init(.keySplit)) { try vault.giveUpRecovery() }
                say(Message("key.split.givenUp"))
                return
            }
            let outcome = try RecoverySplit(vault).run(
                into: shares, needed: threshold, folder: output, isPrinted: isPrinted,
                at: CurrentTime.microseconds)
            for text in outcome.texts { print(text) }
            for path in outcome.paths { print(DisplayText.neutral(path)) }
            say(
                Message(
                    "key.split.done",
                    ["needed": "\(threshold)", "count": "\(shares)"]))
            say(Message("key.split.limits"))
            if outcome.replaced { say(Message("key.split.replaced")) }
        }
    }
}
