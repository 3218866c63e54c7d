internal import StrataCore
package import StrataVault

/// A provider through which people sign in, and where the client's secret lies.
package struct SignInProviderOptions: Sendable, Hashable {
    package var settings: OIDCSettings
    /// A file that its user alone can read.
    package var secretFile: String

    /// Of nothing yet: issuer, client, secret file and redirect have to come.
    init() {
        self.init(settings: OIDCSettings(issuer: "", client: "", redirect: ""), secretFile: "")
    }

    /// Whether all is there that has to be.
    var isWhole: Bool {
        ![settings.issuer, settings.client, settings.redirect, secretFile].contains("")
    }

    package init(settings: OIDCSettings, secretFile: String) {
        self.settings = settings
        self.secretFile = secretFile
    }
}

/// The provider as the server speaks with it.
struct SignInProvider: Sendable {
    let settings: OIDCSettings
    let client: OIDCClient

    /// How long a sign-in there may take, microseconds: ten minutes.
    static let lasts: Int64 = 600_000_000
    static let use = "provider"

    /// - Throws: `PassphraseError` for the file of the secret, `OIDCError.provider` for settings that
    ///   are none.
    init(_ options: SignInProviderOptions) throws {
        settings = options.settings
        let secret = try SecretSource.file(options.secretFile).read()
        client = try OIDCClient(
            settings, secret: secret.withBytes { String(decoding: $0, as: UTF8.self) })
    }
}
