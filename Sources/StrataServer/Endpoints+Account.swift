internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct PassphraseForm: Decodable {
        var former: String
        var new: String
    }

    private struct GeneratorForm: Decodable {
        var secret: String
        var label: String
        var code: String
    }

    private static func secret(_ text: String) throws -> SecretBytes {
        var bytes = Array(text.utf8)
        guard bytes.count <= 1_024 else { throw AccessError.refused }
        return SecretBytes(wiping: &bytes)
    }

    /// What people do with their own account.
    static let account = [
        Endpoint(
            method: .post, path: "/v1/account/passphrase", name: "setPassphrase",
            summary: Message("api.setPassphrase"),
            place: .passphrases,
            body: .all([("former", .text(most: 1_024)), ("new", .text(most: 1_024))]),
            answers: [(204, nil)]
        ) { call in
            let form: PassphraseForm = try call.decode()
            try AccountBook(vault: call.vault).setOwnPassphrase(
                former: try secret(form.former), new: try secret(form.new), at: call.now)
            return .nothing
        },
        // Not kept until it is enrolled: the client sends it back with a code that it shows.
        Endpoint(
            method: .post, path: "/v1/account/generators/new", name: "newGenerator",
            summary: Message("api.newGenerator"),
            answers: [(200, .all([("secret", .text()), ("uri", .text())]))], handsOut: true
        ) { call in
            let login = try AccountBook(vault: call.vault).own().login
            let text = Base32.text(SystemRandom.bytes(20))
            return try .json([
                "secret": text,
                "uri": "otpauth://totp/Strata:\(login)?secret=\(text)&issuer=Strata",
            ])
        },
        Endpoint(
            method: .post, path: "/v1/account/generators", name: "enrolGenerator",
            summary: Message("api.enrolGenerator"),
            body: .all([
                ("secret", .text(most: 256)), ("label", .text(most: 64)),
                ("code", .text(most: 16)),
            ]), answers: [(204, nil)]
        ) { call in
            let form: GeneratorForm = try call.decode()
            guard let bytes = Base32.bytes(form.secret), let code = OneTimeCode(secret: bytes)
            else {
                throw APIError.body("secret")
            }
            try AccountBook(vault: call.vault).enrolOwn(
                code, label: form.label, showing: form.code, at: call.now)
            return .nothing
        },
        Endpoint(
            method: .post, path: "/v1/account/recovery-codes", name: "renewRecoveryCodes",
            summary: Message("api.renewRecoveryCodes"),
            answers: [(200, .all([("codes", .list(.text()))]))], handsOut: true
        ) { call in
            try .json(["codes": try AccountBook(vault: call.vault).renewOwnRecovery(at: call.now)])
        },
    ]
}
