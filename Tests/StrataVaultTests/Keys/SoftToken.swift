import Foundation
import StrataVault

/// SoftHSM2 tokens in a temporary folder, for this run of the tests.
enum SoftToken: String, CaseIterable {
    case contract = "strata contract"
    case keys = "strata keys"
    case sessions = "strata sessions"
    case pins = "strata pins"
    case twin = "strata twin"

    static let pin = "2468"

    /// The module, once the tokens are made and its configuration is in the environment.
    static func module() throws -> String { try ready.get() }

    private static let ready = Result { () throws -> String in
        guard let module = TestServers.softHSM else { throw TestServers.Missing(name: "SoftHSM2") }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "strata-tokens-\(ProcessInfo.processInfo.processIdentifier)").path
        let tokens = folder + "/tokens"
        try FileManager.default.createDirectory(atPath: tokens, withIntermediateDirectories: true)
        let configuration = folder + "/softhsm2.conf"
        try """
        directories.tokendir = \(tokens)
        objectstore.backend = file
        log.level = ERROR
        slots.removable = false

        """.write(toFile: configuration, atomically: true, encoding: .utf8)
        // Read by the module when it is loaded, which comes after this.
        setenv("SOFTHSM2_CONF", configuration, 1)
        for label in allCases.map(\.rawValue) + [twin.rawValue] {
            try TestServers.run(
                "/usr/bin/softhsm2-util",
                [
                    "--init-token", "--free", "--label", label, "--so-pin", "13571357", "--pin",
                    pin,
                ],
                environment: ["SOFTHSM2_CONF": configuration])
        }
        cleanUp = folder
        atexit {
            if let folder = SoftToken.cleanUp {
                try? FileManager.default.removeItem(atPath: folder)
            }
        }
        return module
    }

    // Written once, before the process can end by itself.
    nonisolated(unsafe) private static var cleanUp: String?

    func provider(_ vault: VaultID) throws -> PKCS11Provider {
        try PKCS11Provider(
            creating: vault, module: Self.module(), token: rawValue, pin: Self.secret(Self.pin))
    }

    static func secret(_ text: String) -> SecretBytes {
        var bytes = Array(text.utf8)
        return SecretBytes(wiping: &bytes)
    }
}
