import Foundation
import Glibc
import Testing

/// The settings of a server as their users see them.
@Suite struct ConfigCommandTests {
    private let fixture: VaultFolderFixture

    init() throws { fixture = try VaultFolderFixture() }

    private func own(_ text: String, mode: mode_t = 0o600) throws {
        let path = fixture.vault + "/strata.yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        chmod(path, mode)
    }

    private func explained(_ arguments: [String], _ environment: [String: String] = [:]) throws
        -> [String: [String: Any]]
    {
        let run = try fixture.run(
            ["config", "explain", "--format", "json"] + arguments, environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        let all = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return (all as? [[String: Any]] ?? []).reduce(into: [:]) { all, one in
            all[one["setting"] as? String ?? ""] = one
        }
    }

    @Test func everySettingSaysWhereItComesFrom() throws {
        try own("port: 9001\nlimits:\n  connections: 5\n")
        let all = try explained(["--port", "9003"], ["STRATA_PORT": "9002"])
        #expect(all["port"]?["value"] as? String == "9003")
        #expect(all["port"]?["source"] as? String == "flag")
        #expect(all["port"]?["from"] as? String == "--port")
        let overrides = try #require(all["port"]?["overrides"] as? [[String: Any]])
        #expect(
            overrides.compactMap { $0["source"] as? String } == ["environment", "file", "default"])
        #expect(all["limits.connections"]?["value"] as? String == "5")
        #expect(
            (all["limits.connections"]?["from"] as? String)?.hasSuffix("strata.yaml:3") == true)
        #expect(all["vault"]?["from"] as? String == "STRATA_VAULT")
        #expect(all["passphrase-file"]?["from"] as? String == "STRATA_PASSPHRASE_FILE")
        let text = try fixture.run(["config", "explain"])
        #expect(text.output.contains("9001") && text.output.contains("strata.yaml:1"))
        #expect(!text.output.contains("correct horse"))
        let chinese = try fixture.run(["config", "explain", "--language", "zh"])
        #expect(chinese.output.contains("设置") && chinese.output.contains("默认"))
    }

    @Test func aDocumentIsChosenByFlagOrVariable() throws {
        try own("port: 9001\n")
        let one = try fixture.folder.file("one.yaml", "port: 1\n", mode: 0o600)
        let two = try fixture.folder.file("two.json", #"{"port": 2}"#, mode: 0o600)
        #expect(try explained([])["port"]?["value"] as? String == "9001")
        #expect(
            try explained([], ["STRATA_CONFIG": one])["port"]?["value"] as? String == "1")
        let both = try explained(["--config", two], ["STRATA_CONFIG": one])
        #expect(both["port"]?["value"] as? String == "2")
        let checked = try fixture.run(["config", "check", "--config", two])
        #expect(checked.status == 0 && checked.output.contains("two.json"))
        #expect(try fixture.run(["config", "check", "--config", "none.yaml"]).status == 1)
    }

    @Test func whatIsWrongIsToldBeforeAServerStarts() throws {
        try own("prot: 9001\n")
        for command in [["config", "check"], ["config", "explain"], ["serve"]] {
            let run = try fixture.run(command)
            #expect(run.status == 1 && run.errors.contains("“port”"), "\(command) \(run.errors)")
        }
        try own("port: 9001\n", mode: 0o666)
        let open = try fixture.run(["serve"])
        #expect(open.status == 1 && open.errors.contains("chmod"), "\(open.errors)")
        try own("tls: {certificate: a.pem}\n")
        #expect(try fixture.run(["config", "check"]).status == 1)
        let port = try fixture.run(["serve", "--port", "many"])
        #expect(port.status == 1 && port.errors.contains("--port"))
        let chinese = try fixture.run(["config", "check", "--port", "x", "--language", "zh"])
        #expect(chinese.errors.contains("整数"))
    }

    @Test func aServerTakesItsSettingsFromItsFile() throws {
        try own("host: localhost\nport: 0\nquiet: true\nlimits: {connections: 50}\n")
        let server = try ServerProcess(fixture, arguments: [])
        #expect(server.log.contains("https://localhost:") && server.port != 8_443)
        #expect(server.stop() == 0)
        let other = try ServerProcess(fixture, arguments: ["--host", "127.0.0.1"])
        #expect(other.log.contains("https://127.0.0.1:"))
        // Settings are looked at beside a server.
        #expect(try fixture.run(["config", "check"]).status == 0)
        #expect(other.stop() == 0)
    }
}
