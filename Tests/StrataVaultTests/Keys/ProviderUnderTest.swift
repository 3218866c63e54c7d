import Foundation
import StrataVault
import Testing

/// The real providers, for the promises that all of them make.
enum ProviderUnderTest: CaseIterable, CustomTestStringConvertible {
    case passphrase
    case pkcs11
    case transit

    static var available: [ProviderUnderTest] {
        allCases.filter { provider in
            switch provider {
            case .passphrase: true
            case .pkcs11: TestServers.hasSoftHSM
            case .transit: TestServers.hasOpenBao
            }
        }
    }

    var testDescription: String { "\(self)" }

    /// Far below what a vault takes.
    static let cheap = Argon2Cost(memoryKiB: 64, passes: 1, lanes: 1)

    func make(_ vault: VaultID = VaultID()) throws -> any KeyProvider {
        switch self {
        case .passphrase:
            try PassphraseProvider(
                creating: SoftToken.secret("correct horse"), cost: Self.cheap, floor: Self.cheap)
        case .pkcs11: try SoftToken.contract.provider(vault)
        case .transit:
            try TransitProvider(
                creating: vault, server: BaoServer.shared().server(),
                token: SoftToken.secret(Self.token.get()))
        }
    }

    func open(
        _ settings: KeyProviderSettings, withWrongSecret isWrong: Bool = false
    ) throws -> any KeyProvider {
        switch self {
        case .passphrase:
            try PassphraseProvider(
                opening: settings,
                passphrase: SoftToken.secret(isWrong ? "battery staple" : "correct horse"),
                floor: Self.cheap)
        case .pkcs11:
            try PKCS11Provider(
                opening: settings, pin: SoftToken.secret(isWrong ? "8642" : SoftToken.pin))
        case .transit:
            try TransitProvider(
                opening: settings,
                token: SoftToken.secret(isWrong ? "s.nobody" : Self.token.get()))
        }
    }

    /// The secret that opens it.
    var secret: String {
        get throws {
            switch self {
            case .passphrase: "correct horse"
            case .pkcs11: SoftToken.pin
            case .transit: try Self.token.get()
            }
        }
    }

    /// How far the destruction of a version reaches.
    var destruction: RootDestruction { self == .passphrase ? .onlyForgotten : .destroyed }

    private static let token = Result { try BaoServer.shared().token() }
}
