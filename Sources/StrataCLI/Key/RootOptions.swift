import ArgumentParser
import StrataCore
import StrataOperations
import StrataVault

/// `--provider` and what each kind of provider needs to find a root key.
struct RootOptions: ParsableArguments {
    @Option(help: Text.help(Message("root.provider"), valueName: Message("cli.value.kind")))
    var provider: KeyProviderKind = .passphrase

    @Option(help: Text.help(Message("root.module"), valueName: Message("cli.value.file")))
    var module: String?
    @Option(help: Text.help(Message("root.token"), valueName: Message("cli.value.name")))
    var token: String?

    @Option(help: Text.help(Message("root.address"), valueName: Message("cli.value.address")))
    var address: String?
    @Option(help: Text.help(Message("root.mount"), valueName: Message("cli.value.path")))
    var mount: String?
    @Option(help: Text.help(Message("root.caFile"), valueName: Message("cli.value.file")))
    var caFile: String?
    @Option(help: Text.help(Message("root.namespace"), valueName: Message("cli.value.path")))
    var namespace: String?

    private var forToken: [String: String?] { ["module": module, "token": token] }
    private var forServer: [String: String?] {
        ["address": address, "mount": mount, "caFile": caFile, "namespace": namespace]
    }

    func validate() throws {
        func given(_ options: [String: String?]) -> Bool { options.values.contains { $0 != nil } }
        switch provider {
        case .passphrase: break
        case .pkcs11:
            guard module != nil, token != nil else {
                throw ValidationError(Text.of(Message("root.needsToken")))
            }
        case .transit:
            guard address != nil else {
                throw ValidationError(Text.of(Message("root.needsAddress")))
            }
        }
        if provider != .pkcs11, given(forToken) {
            throw ValidationError(Text.of(Message("root.onlyToken")))
        }
        if provider != .transit, given(forServer) {
            throw ValidationError(Text.of(Message("root.onlyServer")))
        }
    }

    /// The root key that was chosen; its secret comes from one of the files, or is asked for.
    func root(_ files: [KeyProviderKind: String], _ language: Language) -> NewRoot {
        let values = provider == .pkcs11 ? forToken : provider == .transit ? forServer : [:]
        return NewRoot(
            kind: provider, values: values.compactMapValues(\.self),
            secrets: VaultSecrets(
                files: files.filter { $0.key == provider }, language: language))
    }
}

extension KeyProviderKind: ExpressibleByArgument {}

/// `--new-…-file`: the secret of a root key that is to come, beside that of the one that is there.
struct NewSecretOptions: ParsableArguments {
    @Option(
        help: Text.help(Message("root.newPassphraseFile"), valueName: Message("cli.value.file")))
    var newPassphraseFile: String?
    @Option(help: Text.help(Message("root.newPinFile"), valueName: Message("cli.value.file")))
    var newPinFile: String?
    @Option(help: Text.help(Message("root.newTokenFile"), valueName: Message("cli.value.file")))
    var newTokenFile: String?

    /// The files of secrets for what is to come; those in `others` where none was named.
    func files(_ others: [KeyProviderKind: String]) -> [KeyProviderKind: String] {
        var files = others
        if let newPassphraseFile { files[.passphrase] = newPassphraseFile }
        if let newPinFile { files[.pkcs11] = newPinFile }
        if let newTokenFile { files[.transit] = newTokenFile }
        return files
    }
}
