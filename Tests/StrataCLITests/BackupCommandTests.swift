import Foundation
import StrataCore
import Testing

/// Backups as their users see them, from a folder to a vault in another.
@Suite struct BackupCommandTests {
    private let fixture: VaultFolderFixture

    init() throws { fixture = try VaultFolderFixture() }

    private var places: [String] {
        [
            "--place", fixture.folder.path + "/backups", "--keys-place",
            fixture.folder.path + "/elsewhere",
        ]
    }

    @Test func fromAListToAnotherFolder() throws {
        let list = try fixture.folder.file(
            "people.csv", "姓名,手机号\n王芳,13810000000\n李娜,13810000001\n")
        #expect(try fixture.run(["import", list, "--yes", "--dataset", "people"]).status == 0)
        // Nothing was said yet, or nothing that can be.
        let none = try fixture.run(["backup", "create"])
        #expect(none.status == 1 && none.errors.contains("backup set"), "\(none)")
        let same = try fixture.run([
            "backup", "set", "--place", "/tmp/x", "--keys-place", "/tmp/x/keys", "--language", "zh",
        ])
        #expect(same.status == 1 && same.errors.contains("互不包含"), "\(same)")
        #expect(try fixture.run(["backup", "set"]).status != 0)
        #expect(try fixture.run(["backup", "set"] + places).status == 0)
        let made = try fixture.run(["backup", "create"])
        #expect(made.status == 0 && made.output.contains("2 records"), "\(made)")
        let listed = try fixture.run(["backup", "list", "--language", "zh"])
        #expect(listed.status == 0 && listed.output.contains("应进行恢复演练"), "\(listed)")
        let drill = try fixture.run(["backup", "drill"])
        #expect(drill.status == 0 && drill.output.contains("2 people"), "\(drill)")
        #expect(try fixture.run(["backup", "list"]).output.contains("all of it came back"))
        #expect(try fixture.run(["backup", "verify"]).status == 0)
        #expect(try fixture.run(["backup", "prune"]).output.contains("1 backups are kept"))

        let target = ["--vault", fixture.folder.path + "/restored"]
        let closed = try fixture.run(["backup", "restore"] + target + places)
        #expect(closed.status == 1 && closed.errors.contains("--ledger-file"), "\(closed)")
        let shut = try fixture.run(["key", "status"] + target)
        #expect(shut.status == 1 && shut.errors.contains("backup restore"), "\(shut)")
        let both = try fixture.run(
            ["backup", "restore", "--ledger-file", "x", "--ledger-of-backup"] + target + places)
        #expect(both.status != 0)
        let restored = try fixture.run(
            ["backup", "restore", "--ledger-file", fixture.vault + "/erasures.ledger"] + target
                + places)
        #expect(restored.status == 0 && restored.output.contains("2 people"), "\(restored)")
        let found = try fixture.run(
            ["subject", "find", "--phone", "13810000001"] + target)
        #expect(found.status == 0 && found.output.contains("sub-"), "\(found)")
        #expect(try fixture.run(["verify"] + target).status == 0)
        // Whoever tries it out beside the vault writes nothing among its backups.
        let apart = try fixture.run(["backup", "create"] + target)
        #expect(apart.status == 1 && apart.errors.contains("backup set"), "\(apart)")
        let again = try fixture.run(
            ["backup", "restore", "--ledger-of-backup", "--language", "zh"] + target + places)
        #expect(again.status == 1 && again.errors.contains("已有记录"), "\(again)")
    }
}
