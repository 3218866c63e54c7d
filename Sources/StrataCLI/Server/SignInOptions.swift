import ArgumentParser
import StrataCore

/// How people sign in to the server beside passphrases: security keys, a provider.
struct SignInOptions: ParsableArguments {
    @Option(help: Text.help(Message("serve.keyDomain"), valueName: Message("cli.value.name")))
    var keyDomain: String?

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
    var providerRoles: [String] = []

    @Option(
        name: .customLong("provider-factor"),
        help: Text.help(Message("serve.providerFactor"), valueName: Message("cli.value.name")))
    var providerFactors: [String] = []

    /// By setting, the flag that was given and its value.
    var flags: [(key: String, flag: String, value: String?)] {
        func list(_ values: [String]) -> String? {
            values.isEmpty ? nil : values.joined(separator: ",")
        }
        return [
            ("security-keys.domain", "--key-domain", keyDomain),
            ("security-keys.origins", "--key-origin", list(keyOrigins)),
            ("provider.issuer", "--provider-issuer", providerIssuer),
            ("provider.client", "--provider-client", providerClient),
            ("provider.secret-file", "--provider-secret-file", providerSecretFile),
            ("provider.redirect", "--provider-redirect", providerRedirect),
            ("provider.authority-file", "--provider-authority-file", providerAuthorityFile),
            ("provider.scopes", "--provider-scope", list(providerScopes)),
            ("provider.roles-claim", "--provider-roles-claim", providerRolesClaim),
            ("provider.roles", "--provider-role", list(providerRoles)),
            ("provider.factors", "--provider-factor", list(providerFactors)),
        ]
    }
}
