import ArgumentParser
import Glibc
import StrataCore
import StrataOperations
import StrataVault

/// Who acts: `--as-user` signs in for one command, `--session` goes on with a sign-in.
struct ActingOptions: ParsableArguments {
    @Option(
        name: .customLong("as-user"),
        help: Text.help(Message("acting.as"), valueName: Message("cli.value.name")))
    var login: String?

    @Option(help: Text.help(Message("acting.session"), valueName: Message("cli.value.file")))
    var session: String?

    @Option(
        help: Text.help(Message("acting.userPassphraseFile"), valueName: Message("cli.value.file")))
    var userPassphraseFile: String?

    @Option(help: Text.help(Message("acting.codeFile"), valueName: Message("cli.value.file")))
    var codeFile: String?

    @Option(help: Text.help(Message("acting.asRole"), valueName: Message("cli.value.role")))
    var asRole: RoleArgument?

    @Option(help: Text.help(Message("acting.ask"), valueName: Message("cli.value.reason")))
    var ask: String?

    @Option(help: Text.help(Message("acting.breakGlass"), valueName: Message("cli.value.reason")))
    var breakGlass: String?

    /// Whether anything was given that is for who signs in.
    var isGiven: Bool {
        login != nil || sessionFile != nil || userPassphraseFile != nil || codeFile != nil
            || asRole != nil || ask != nil || breakGlass != nil
    }

    /// Whether somebody signs in, or goes on with a sign-in.
    var isSignIn: Bool { login != nil || sessionFile != nil }

    private var sessionFile: String? {
        session ?? Console.current.variable("STRATA_SESSION_FILE")
    }

    func validate() throws {
        if login != nil, session != nil {
            throw ValidationError(Text.of(Message("acting.oneOf")))
        }
        if login == nil, sessionFile == nil, isGiven {
            throw ValidationError(Text.of(Message("acting.whoIsMissing")))
        }
    }

    /// Runs `body` with the view of whoever signs in; what is refused for want of approval is asked
    /// for where `--ask` says why.
    func with<Result>(
        _ vault: Vault, _ language: Language, for purpose: Purpose?, ticket: String?,
        keepingSession: Bool,
        _ body: (Vault, Signed?) throws -> Result
    ) throws -> Result {
        guard isSignIn else { return try body(vault, nil) }
        let policy = try AdoptedPolicy(vault: vault).policy()
        let (signed, ends) = try sign(in: vault, policy, language)
        var actor = signed.actor
        actor.role = asRole?.role
        actor.purpose = purpose
        actor.ticket = ticket
        actor.place = .local
        actor.emergency = breakGlass
        if breakGlass != nil { StandardError.print(Message("acting.burning").text(in: language)) }
        let view = vault.acting(as: actor, by: policy)
        defer {
            if ends, !keepingSession, case .session(let number) = actor.credential {
                try? AccessSessions(vault: view).end(number)
            }
        }
        do {
            return try body(view, signed)
        } catch AccessError.needs(let refusal, let act) {
            guard let ask, refusal.needsApprovalAlone else {
                throw AccessError.needs(refusal, act)
            }
            let request = try ApprovalBook(vault: view).ask(refusal, act, reason: ask)
            let name = vault.keys.identifiers.identifier(.approval, request.number)
            throw ActingError.asked(name, needed: request.needed)
        }
    }

    private func sign(
        in vault: Vault, _ policy: Policy, _ language: Language
    ) throws -> (Signed, ends: Bool) {
        let signIn = SignIn(vault: vault, policy: policy)
        guard let login else {
            let actor = try AccessSessions(vault: vault).actor(
                of: try SecretText.read(.file(sessionFile ?? "")))
            if codeFile != nil, case .session(let number) = actor.credential,
                let proof = try proof(language)
            {
                try signIn.touch(number, proof)
            }
            return (Signed(actor: actor, secret: nil), false)
        }
        let opened = try opened(login, signIn, language)
        return (
            Signed(
                actor: VaultActor(
                    account: opened.account.number, credential: .session(opened.session.number)),
                secret: opened.secret.text), true
        )
    }

    private func opened(
        _ login: String, _ signIn: SignIn, _ language: Language
    ) throws -> SignIn.Opened {
        let passphrase = try passphrase(language)
        let proof = try proof(language)
        // In a server no more are tried at a time than it has memory for.
        guard let hosted = HostedVault.current else {
            return try signIn.open(login, passphrase, proof: proof)
        }
        return try hosted.proof.limited { try signIn.open(login, passphrase, proof: proof) }
    }

    /// The passphrase of whoever signs in.
    func passphrase(_ language: Language) throws -> SecretBytes {
        let file =
            userPassphraseFile ?? Console.current.variable("STRATA_USER_PASSPHRASE_FILE")
        if let file { return try SecretSource.file(file).read() }
        return try SecretSource.terminal(Message("acting.askPassphrase").text(in: language)).read()
    }

    /// The second factor: from a file, or asked for where the passphrase was.
    private func proof(_ language: Language) throws -> FactorProof? {
        guard let text = try codeText(language) else { return nil }
        // Recovery codes are longer than any one-time code.
        return text.count > 10 ? .recovery(text) : .code(text)
    }

    private func codeText(_ language: Language) throws -> String? {
        if let codeFile {
            return try SecretText.read(.file(codeFile))
        }
        guard userPassphraseFile == nil,
            Console.current.variable("STRATA_USER_PASSPHRASE_FILE") == nil
        else { return nil }
        do {
            return try SecretText.read(.terminal(Message("acting.askCode").text(in: language)))
        } catch PassphraseError.empty {
            return nil
        }
    }
}

/// A secret that is short-lived or has to be a text anyway: a code, a seed.
enum SecretText {
    static func read(_ source: SecretSource) throws -> String {
        let secret = try source.read()
        return secret.withBytes { String(decoding: $0, as: UTF8.self) }
    }
}

/// Somebody who signed in for a command.
struct Signed {
    var actor: VaultActor
    /// What their session opens with, where it was opened now.
    var secret: String?
}

/// What is wrong with who acts.
enum ActingError: Error, Sendable {
    /// The command is the owner's alone so far.
    case notHere
    /// What was refused was asked for.
    case asked(String, needed: Int)
    /// The command is for who signs in.
    case needsSignIn
}

extension ActingError: MessageError {
    var message: Message {
        switch self {
        case .notHere: Message("acting.notHere")
        case .asked(let request, let needed):
            Message("acting.asked", ["request": request, "needed": "\(needed)"])
        case .needsSignIn: Message("acting.needsSignIn")
        }
    }
}

/// A role on the command line.
struct RoleArgument: ExpressibleByArgument {
    var role: Role

    init?(argument: String) {
        guard let role = Role(rawValue: argument.replacing("-", with: "_")) else { return nil }
        self.role = role
    }

    static var allValueStrings: [String] { Role.allCases.map(\.rawValue) }
}

extension Vault {
    /// The role in which whoever signed in looks people up; the owner's commands have one of their
    /// own.
    func actingRole(or owners: Role) throws -> Role {
        guard let actor else { return owners }
        if let role = actor.role { return role }
        let roles = try AccountBook(vault: self).own().roles
        if roles.contains(owners) { return owners }
        return Role.allCases.first(where: roles.contains) ?? owners
    }
}
