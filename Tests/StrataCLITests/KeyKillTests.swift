import Foundation
import StrataVault
import Testing

/// Killed at random points, changes of keys leave a vault that opens.
@Suite struct KeyKillTests {
    private let vault: VaultFolderFixture
    private let people = 40

    init() throws {
        vault = try VaultFolderFixture()
        var text = "name,phone\n"
        for row in 0..<people { text += "Person\(row) Name\(row),+1571555\(1_000 + row)\n" }
        let list = try vault.folder.file("list.csv", text)
        let run = try vault.run([
            "import", list, "--yes", "-q", "--detectors", "rules", "--map", "phone=phone", "--map",
            "name=person_name",
        ])
        #expect(run.status == 0)
    }

    private func isWhole(_ arguments: [String] = []) throws -> Bool {
        let report = try vault.run(["verify", "--format", "json"] + arguments)
        guard report.status == 0 else { return false }
        return try report.json()["subjects"] as? Int == people
    }

    private func delay() -> Int {
        var random = SystemRandomNumberGenerator()
        return Int.random(in: 30...700, using: &random)
    }

    @Test func aKilledRotationOfTheRootLeavesEverythingOpen() throws {
        for _ in 0..<10 {
            _ = try vault.kill(["key", "rotate"], after: delay())
            #expect(try isWhole())
        }
        #expect(try vault.run(["key", "rotate"]).status == 0)
        let status = try vault.run(["key", "status", "--format", "json"]).json()
        let keys = try #require(status["systemKeys"] as? [[String: Any]])
        #expect(keys.allSatisfy { $0["rootVersion"] as? Int == status["rootVersion"] as? Int })
    }

    @Test func aKilledChangeOfThePassphraseLeavesOneOfTheTwo() throws {
        let files = [
            vault.folder("passphrase"),
            try vault.folder.file("second", "another long passphrase\n", mode: 0o600),
        ]
        var current = 0
        for _ in 0..<10 {
            let next = 1 - current
            let change = [
                "key", "rotate", "--passphrase-file", files[current], "--new-passphrase-file",
                files[next],
            ]
            _ = try vault.kill(change, after: delay())
            let isNew = try isWhole(["--passphrase-file", files[next]])
            let isOld = try isWhole(["--passphrase-file", files[current]])
            #expect(isNew != isOld)
            // The same command goes on, whichever it is.
            let again = try vault.run(change)
            #expect(again.status == 0, "\(again.errors)")
            current = next
        }
        #expect(try isWhole(["--passphrase-file", files[current]]))
    }

    @Test func aKilledRotationOfTierKeysLeavesEverythingOpen() throws {
        for _ in 0..<10 {
            _ = try vault.kill(["key", "rotate", "--tier-keys"], after: delay())
            #expect(try isWhole())
        }
        #expect(try vault.run(["key", "rotate", "--tier-keys"]).status == 0)
        let status = try vault.run(["key", "status", "--format", "json"]).json()
        let keys = try #require(status["systemKeys"] as? [[String: Any]])
        #expect(keys.count == SystemKeyPurpose.allCases.count)
        #expect(try isWhole())
    }

    @Test(TestServers.needsSoftHSM)
    func aKilledMoveIsFinishedByTheSameCommand() throws {
        let token = try CommandToken()
        let secrets = ["--pin-file", token.pinFile]
        let there = ["key", "move"] + token.options + secrets
        let back =
            ["key", "move", "--provider", "passphrase", "--new-passphrase-file"]
            + [vault.folder("passphrase")] + secrets
        for round in 0..<6 {
            let command = round.isMultiple(of: 2) ? there : back
            let before = try vault.folderDescription()
            _ = try vault.kill(command, after: delay(), environment: token.environment)
            // Done, or done now; a second run of a finished move has nowhere to go.
            let isDone =
                try vault.folderDescription() != before
                && !vault.folderDescription().contains("\nformer = ")
            if !isDone {
                let again = try vault.run(command, environment: token.environment)
                #expect(again.status == 0, "\(again.errors)")
            }
            let report = try vault.run(["verify"] + secrets, environment: token.environment)
            #expect(report.status == 0, "\(report.errors)")
        }
    }
}

extension VaultFolderFixture {
    func folderDescription() throws -> String {
        try String(contentsOfFile: vault + "/vault.conf", encoding: .utf8)
    }
}
