import Foundation

/// A SoftHSM2 token for commands: nothing of it is in the environment of the tests themselves.
final class CommandToken {
    static let label = "strata commands"
    let module: String
    let folder: TemporaryFolder
    /// The file with the token's PIN.
    let pinFile: String

    /// What a command needs in its environment.
    var environment: [String: String] { ["SOFTHSM2_CONF": folder.path + "/softhsm2.conf"] }

    init() throws {
        guard let module = TestServers.softHSM else { throw TestServers.Missing(name: "SoftHSM2") }
        self.module = module
        folder = try TemporaryFolder()
        pinFile = try folder.file("pin", "2468\n", mode: 0o600)
        try FileManager.default.createDirectory(
            atPath: folder.path + "/tokens", withIntermediateDirectories: true)
        try folder.file(
            "softhsm2.conf",
            """
            directories.tokendir = \(folder.path)/tokens
            objectstore.backend = file
            log.level = ERROR
            slots.removable = false

            """)
        try TestServers.run(
            "/usr/bin/softhsm2-util",
            [
                "--init-token", "--free", "--label", Self.label, "--so-pin", "13571357", "--pin",
                "2468",
            ], environment: environment)
    }

    /// The options that name the token.
    var options: [String] {
        ["--provider", "pkcs11", "--module", module, "--token", Self.label]
    }
}

extension TemporaryFolder {
    /// A path inside.
    func callAsFunction(_ name: String) -> String { path + "/" + name }
}
