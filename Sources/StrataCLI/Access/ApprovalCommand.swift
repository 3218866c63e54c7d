import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `strata approval`: what people ask others to agree to.
struct ApprovalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approval", abstract: Text.of(Message("approval.abstract")),
            discussion: Text.of(Message("approval.discussion")),
            subcommands: [
                ApprovalList.self, ApprovalApprove.self, ApprovalDeny.self, ApprovalReview.self,
            ])
    }
}

/// `strata approval list`: all of them for who decides, one's own for others.
struct ApprovalList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Text.of(Message("approval.list.abstract")))
    }

    @OptionGroup var listing: ListingOptions

    private struct Report: Encodable {
        var request: String
        var kind: String
        var state: String
        var requester: String
        var action: String
        var objects: [String]
        var fields: [String]
        var details: [String]
        var purpose: String?
        var ticket: String?
        var reason: String
        var asked: String
        var votes: Int
        var needed: Int
    }

    func run() throws {
        try listing.vaultOptions.withVault(listing.language) { vault, _ in
            var seesAll = true
            if vault.actor != nil {
                do { try AuditTrail(vault).perform(.init(.approvalList)) {} } catch is AccessError {
                    seesAll = false
                }
            }
            let identifiers = vault.keys.identifiers
            let names = Dictionary(
                try AccountBook(vault: vault).accounts().map { ($0.number, $0.login) },
                uniquingKeysWith: { first, _ in first })
            let reports = try ApprovalBook(vault: vault).requests()
                .filter { seesAll || $0.requester == vault.actor?.account }
                .map { request in
                    Report(
                        request: identifiers.identifier(.approval, request.number),
                        kind: request.kind.rawValue,
                        state: request.state(at: CurrentTime.microseconds).rawValue,
                        requester: names[request.requester] ?? "–",
                        action: request.act.action.rawValue, objects: request.act.objects,
                        fields: request.act.fields, details: request.act.details,
                        purpose: request.act.purpose?.rawValue, ticket: request.act.ticket,
                        reason: request.reason, asked: TimeText.utc(request.asked),
                        votes: request.votes.count, needed: request.needed)
                }
            try listing.write(
                reports,
                [
                    .init("request", Message("approval.column.request")) { $0.request },
                    .init("state", Message("user.column.state")) { $0.state },
                    .init("requester", Message("approval.column.requester")) { $0.requester },
                    .init("action", Message("approval.column.action")) { $0.action },
                    .init("objects", Message("approval.column.objects")) {
                        ($0.objects + $0.fields + $0.details).joined(separator: " ")
                    },
                    .init("reason", Message("approval.column.reason")) { $0.reason },
                ])
        }
    }
}

/// What the deciding commands share.
struct ApprovalOptions: ParsableArguments {
    @Argument(help: Text.help(Message("approval.which")))
    var request: String
    @OptionGroup var vaultOptions: VaultOptions
    @OptionGroup var languageOptions: LanguageOptions

    func decide(_ isFor: Bool, kind: ApprovalRequest.Kind) throws {
        let language = languageOptions.resolved
        try vaultOptions.withVault(language) { vault, signed in
            guard signed != nil else { throw ActingError.needsSignIn }
            let book = ApprovalBook(vault: vault)
            let known = try book.request(request)
            guard known.kind == kind else { throw AccountError.unknownRequest }
            let decided = try book.decide(known.number, isFor: isFor)
            print(
                Message(
                    "approval.decided",
                    ["state": decided.state(at: CurrentTime.microseconds).rawValue]
                ).text(in: language))
        }
    }
}

/// `strata approval approve`.
struct ApprovalApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: Text.of(Message("approval.approve.abstract")))
    }

    @OptionGroup var options: ApprovalOptions

    func run() throws { try options.decide(true, kind: .approval) }
}

/// `strata approval deny`.
struct ApprovalDeny: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deny", abstract: Text.of(Message("approval.deny.abstract")))
    }

    @OptionGroup var options: ApprovalOptions

    func run() throws { try options.decide(false, kind: .approval) }
}

/// `strata approval review`.
struct ApprovalReview: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review", abstract: Text.of(Message("approval.review.abstract")))
    }

    @OptionGroup var options: ApprovalOptions

    func run() throws { try options.decide(true, kind: .review) }
}
