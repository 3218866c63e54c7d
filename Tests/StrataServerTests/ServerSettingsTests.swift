import Foundation
import Glibc
import StrataCore
import StrataServer
import Testing

/// Settings from flags, environment, file and by themselves.
@Suite struct ServerSettingsTests {
    private let folder: String

    init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appending(path: "strata-settings-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    private func file(_ text: String, mode: mode_t = 0o600) throws -> SettingsFile {
        let path = folder + "/\(UInt32.random(in: 0 ... .max)).yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        chmod(path, mode)
        return try SettingsFile(path)
    }

    private func settings(
        _ flags: [String: String] = [:], _ environment: [String: String] = [:],
        _ file: SettingsFile? = nil
    ) throws -> ServerSettings {
        try ServerSettings(
            flags: flags.mapValues { ("--flag", $0) }, environment: environment, file: file)
    }

    /// A setting that somebody adds to the options and not to the list cannot be set.
    @Test func everyOptionOfTheServerIsASetting() {
        // How signals are dealt with is the program's, not a setting.
        let own = Mirror(reflecting: ServerOptions()).children.count - 2
        // The provider is an option of several settings.
        let provider = 9
        let limits = Mirror(reflecting: ServerLimits()).children.count
        let keys = ServerSetting.all.map(\.key)
        let opening = ["vault", "passphrase-file", "pin-file", "token-file"]
        #expect(keys.count { $0.hasPrefix("limits.") } == limits)
        #expect(keys.count { $0.hasPrefix("provider.") } == provider)
        #expect(
            keys.count { !$0.hasPrefix("limits.") && !opening.contains($0) } == own - 1 + provider)
        #expect(Set(keys).count == keys.count)
        // Each changes another option.
        var seen: Set<ServerOptions> = []
        for setting in ServerSetting.all where !opening.contains(setting.key) {
            var options = ServerOptions()
            let values = ["quiet": "true", "provider.roles": "77=agent"]
            setting.apply(values[setting.key] ?? "77", &options)
            #expect(options != ServerOptions(), "\(setting.key)")
            #expect(seen.insert(options).inserted, "\(setting.key)")
        }
    }

    @Test func withoutAnythingItIsAsItIsByItself() throws {
        let settings = try settings()
        #expect(settings.options == ServerOptions())
        #expect(settings.found.allSatisfy { $0.value.source == .standard && $0.overridden.isEmpty })
    }

    @Test(arguments: [
        "port: 1\nlimits:\n  connections: 10\n", #"{"port": 1, "limits": {"connections": 10}}"#,
        "limits.connections: 10\nport: 1\n",
    ])
    func aFlagComesBeforeTheEnvironmentBeforeTheFile(text: String) throws {
        let file = try file(text)
        #expect(try settings([:], [:], file).options.limits.connections == 10)
        let environment = ["STRATA_PORT": "2", "STRATA_LIMITS_CONNECTIONS": "20"]
        let two = try settings([:], environment, file)
        #expect(two.options.port == 2 && two.options.limits.connections == 20)
        let three = try settings(["port": "3"], environment, file)
        #expect(three.options.port == 3 && three.options.limits.connections == 20)
        let port = try #require(three.found.first { $0.setting.key == "port" })
        #expect(port.value.text == "3" && port.value.source == .flag("--flag"))
        #expect(port.overridden.map(\.text) == ["2", "1", "8443"])
        #expect(port.overridden.map(\.source.kind) == ["environment", "file", "default"])
        #expect(port.overridden[0].source == .variable("STRATA_PORT"))
        guard case .file(file.path, _) = port.overridden[1].source else {
            Issue.record("\(port.overridden[1])")
            return
        }
        // An empty variable is none.
        #expect(try settings([:], ["STRATA_PORT": ""], file).options.port == 1)
    }

    @Test func filesAreNamedFromTheFolderOfTheDocument() throws {
        let file = try file("tls: {certificate: chain.pem, key: /etc/key.pem}\n")
        let options = try settings([:], [:], file).options
        #expect(options.certificate == folder + "/chain.pem" && options.key == "/etc/key.pem")
        let other = try settings([:], ["STRATA_TLS_CERTIFICATE": "here.pem"], file)
        #expect(other.options.certificate == "here.pem")
    }

    @Test(arguments: [
        ("prot: 1\n", "“port”"), ("limits: {conections: 1}\n", "“limits.connections”"),
        ("nothing-like-it: 1\n", "limits.body-bytes"), ("port: many\n", "65535"),
        ("port: 70000\n", "65535"), ("quiet: perhaps\n", "true or false"),
        ("port: [1]\n", "no list"), ("port:\n", "no value"), ("port: 1\nport: 2\n", "port"),
        ("limits: {connections: 1}\nlimits.connections: 2\n", "twice"),
        ("- port\n", "name: value"), ("port: &a 1\nthreads: *a\n", "1:"),
        ("port: \"unfinished\n", ":"), ("limits: {connections: 0}\n", "1 to"),
    ])
    func whatIsWrongIsSaidWithItsPlace(text: String, part: String) throws {
        let error = try #require(throws: SettingsError.self) {
            try settings([:], [:], try file(text))
        }
        let said = error.message.text(in: .en)
        #expect(said.contains(part), "\(said)")
        #expect(said.contains(".yaml:"), "\(said)")
        #expect(error.message.text(in: .zh) != said)
    }

    @Test func aWrongValueIsAnErrorAlsoWhereItIsOverridden() throws {
        let error = #expect(throws: SettingsError.self) {
            try settings(["port": "1"], ["STRATA_PORT": "x"])
        }
        #expect(error?.message.text(in: .en).contains("STRATA_PORT") == true)
    }

    @Test func aFileThatOthersMayWriteIsRefused() throws {
        for mode: mode_t in [0o666, 0o620, 0o602] {
            #expect(throws: SettingsError.self) { try file("port: 1\n", mode: mode) }
        }
        #expect(throws: Never.self) { try file("port: 1\n", mode: 0o644) }
        #expect(throws: SettingsError.self) { try SettingsFile(folder + "/none.yaml") }
        #expect(throws: SettingsError.self) { try SettingsFile(folder) }
        #expect(throws: SettingsError.self) {
            try file(String(repeating: "# long\n", count: 20_000))
        }
        guard geteuid() == 0 else { return }
        let path = folder + "/others.yaml"
        try "port: 1\n".write(toFile: path, atomically: true, encoding: .utf8)
        chmod(path, 0o600)
        chown(path, 65_534, 65_534)
        #expect(throws: SettingsError.othersMayWrite(path)) { try SettingsFile(path) }
    }
}
