import ArgumentParser
import StrataCore
import StrataServer
import StrataVault

/// How people sign in to the server beside passphrases: security keys, a provider.
struct SignInOptions: ParsableArguments {
    @Option(help: Text.help(Message("serve.keyDomain"), valueName: Message("cli.value.name")))
    var keyDomain = "localhost"

    @Option(
        name: .customLong("key-origin"),
        help: Text.help(Message("serve.keyOrigin"), valueName: Message("cli.value.address")))
    var keyOrigins: [String] = []

    @Option(
        help: Text.help(Message("serve.providerIssuer"), valueName: Message("cli.value.address")))
    var providerIssuer: String?

    @Option(help: Text.help(Message("serve.providerClient"), valueName: Message("cli.value.name")))
    var providerClient: String?

    @Option(
        help: Text.help(Message("serve.providerSecretFile"), valueName: Message("cli.value.file")))
    var providerSecretFile: String?

    @Option(
        help: Text.help(Message("serve.providerRedirect"), valueName: Message("cli.value.address")))
    var providerRedirect: String?

    @Option(
        help: Text.help(Message("serve.providerAuthority"), valueName: Message("cli.value.file")))
    var providerAuthorityFile: String?

    @Option(
        name: .customLong("provider-scope"),
        help: Text.help(Message("serve.providerScope"), valueName: Message("cli.value.name")))
    var providerScopes: [String] = []

    @Option(
        help: Text.help(Message("serve.providerRolesClaim"), valueName: Message("cli.value.name")))
    var providerRolesClaim: String?

    @Option(
        name: .customLong("provider-role"),
        help: Text.help(Message("serve.providerRole"), valueName: Message("cli.value.groupRole")))
    var providerRoles: [GroupRole] = []

    @Option(
        name: .customLong("provider-factor"),
        help: Text.help(Message("serve.providerFactor"), valueName: Message("cli.value.name")))
    var providerFactors: [String] = []

    /// A group of the provider's and the role that it stands for.
    struct GroupRole: ExpressibleByArgument {
        var group: String
        var role: Role

        init?(argument: String) {
            guard let mark = argument.lastIndex(of: "="), mark > argument.startIndex,
                let role = RoleArgument(argument: String(argument[argument.index(after: mark)...]))
            else { return nil }
            group = String(argument[..<mark])
            self.role = role.role
        }
    }

    func validate() throws {
        let needed = [providerIssuer, providerClient, providerSecretFile, providerRedirect]
        let isPart =
            providerAuthorityFile != nil || providerRolesClaim != nil || !providerRoles.isEmpty
            || !providerScopes.isEmpty || !providerFactors.isEmpty || needed.contains { $0 != nil }
        guard !isPart || needed.allSatisfy({ $0 != nil }) else {
            throw ValidationError(Text.of(Message("serve.halfAProvider")))
        }
    }

    /// The settings for the server.
    func add(to options: inout ServerOptions) {
        options.keyDomain = keyDomain
        options.keyOrigins = keyOrigins
        guard let providerIssuer, let providerClient, let providerSecretFile, let providerRedirect
        else { return }
        var settings = OIDCSettings(
            issuer: providerIssuer, client: providerClient, redirect: providerRedirect,
            authorityFile: providerAuthorityFile, scopes: providerScopes,
            rolesClaim: providerRolesClaim,
            roles: Dictionary(providerRoles.map { ($0.group, $0.role) }) { $1 })
        if !providerFactors.isEmpty { settings.secondFactors = Set(providerFactors) }
        options.provider = SignInProviderOptions(
            settings: settings, secretFile: providerSecretFile)
    }
}
