import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata key status`.
struct KeyStatusCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status", abstract: Text.of(Message("key.status.abstract")))
    }

    @Option(help: Text.help(Message("vault.option.format")))
    var format: ListFormat = .table
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, _ in
            let status = try KeyStatus.asked(vault)
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(status))
                return
            }
            let promise: RootDestruction =
                status.promise == .destroys ? .destroyed : .onlyForgotten
            let lines =
                Self.keys(status) + [RootPromise.message(vault.provider.kind, promise)]
                + Self.recovery(status) + Self.oldCopies(status)
            for line in lines { print(line.text(in: language)) }
        }
    }

    private static func keys(_ status: KeyStatus) -> [Message] {
        var lines = [
            Message("key.status.vault", ["vault": status.vault]),
            Message(
                "key.status.provider",
                ["provider": status.provider, "version": "\(status.rootVersion)"]),
        ]
        if status.oldestRootVersion < status.rootVersion {
            lines.append(
                Message("key.status.oldest", ["version": "\(status.oldestRootVersion)"]))
        }
        if let kind = status.formerRoot {
            lines.append(Message("key.status.formerRoot", ["kind": kind]))
        }
        lines.append(
            status.memoryLocked ? Message("key.status.locked") : Message("key.status.notLocked"))
        lines.append(
            Message(
                "key.status.epoch",
                [
                    "epoch": "\(status.epoch)",
                    "count": NumberText.grouped(status.unsealedErasures),
                ]))
        lines.append(Message("key.status.tiers", ["generation": "\(status.tierGeneration)"]))
        if status.epochUnfinished { lines.append(Message("key.status.epochUnfinished")) }
        return lines
    }

    private static func recovery(_ status: KeyStatus) -> [Message] {
        guard let recovery = status.recovery else { return [Message("key.status.noShares")] }
        guard recovery.inForce else { return [Message("key.status.sharesGivenUp")] }
        return [
            Message(
                "key.status.shares",
                [
                    "needed": "\(recovery.needed)", "count": "\(recovery.shares)",
                    "date": CurrentTime.date(recovery.made),
                ])
        ]
    }

    /// Until when copies from before the last epoch are there, as far as that is known.
    private static func oldCopies(_ status: KeyStatus) -> [Message] {
        var lines: [Message] = []
        if let sealed = status.lastSealed {
            lines.append(Message("key.status.sealed", ["date": CurrentTime.date(sealed)]))
        } else {
            lines.append(Message("key.status.neverSealed"))
        }
        if let kind = status.leftBehind {
            lines.append(Message("key.leftBehind", ["kind": kind]))
        }
        guard status.oldCopiesOpen else { return lines }
        if let days = status.backupsKeptDays {
            lines.append(
                Message("key.status.backupsKept", ["days": NumberText.grouped(days)]))
            if let expire = status.oldCopiesExpire {
                lines.append(Message("key.status.expire", ["date": CurrentTime.date(expire)]))
            }
        } else {
            lines.append(Message("key.status.expireUnknown"))
        }
        return lines
    }
}
