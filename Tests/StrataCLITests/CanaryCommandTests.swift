import Foundation
import Testing

/// Planted people, marked exports and transfers on the command line.
@Suite struct CanaryCommandTests {
    private func list(_ count: Int) -> String {
        var rows = "姓名,手机号,邮箱\n"
        for person in 0..<count {
            rows += "客户\(person),\(13_810_000_000 + person),k\(person)@example.org\n"
        }
        return rows
    }

    private func done(
        _ fixture: VaultFolderFixture, _ arguments: [String], status: Int32 = 0
    ) throws -> CommandRun {
        let run = try fixture.run(arguments)
        #expect(run.status == status, "\(arguments) \(run.errors)")
        return run
    }

    private func filled(_ count: Int = 40) throws -> VaultFolderFixture {
        let fixture = try VaultFolderFixture()
        let file = try fixture.folder.file("people.csv", list(count))
        _ = try done(fixture, ["import", file, "--as", "contacts", "--dataset", "people", "--yes"])
        return fixture
    }

    @Test func aPlantedPersonIsListedAndNamedAndTakenOut() throws {
        let fixture = try filled()
        let planted = try done(fixture, ["canary", "plant", "people", "--count", "2"]).output
            .split(separator: "\n").map(String.init)
        #expect(planted.count == 2 && planted.allSatisfy { $0.hasPrefix("sub-") })
        _ = try done(fixture, ["subject", "show", planted[0]])
        let alarms = try done(fixture, ["canary", "alarms", "--format", "json"]).output
        #expect(alarms.contains("\"subject.show\"") && alarms.contains(planted[0]))
        _ = try done(fixture, ["canary", "remove", planted[0]])
        let states = try done(fixture, ["canary", "list"]).output
        #expect(states.contains("removed") && states.contains("there"))
        _ = try done(fixture, ["verify"])
        let chinese = try fixture.run(["canary", "remove", "sub-x", "--language", "zh"])
        #expect(chinese.status == 1 && chinese.errors.contains("诱饵"))
        _ = try done(fixture, ["canary", "webhook"], status: 2)
        _ = try done(fixture, ["canary", "webhook", "http://elsewhere.example"], status: 1)
    }

    @Test func aPartGoesFromOneVaultToAnother() throws {
        let (from, to) = (try filled(300), try VaultFolderFixture())
        func key(_ fixture: VaultFolderFixture, _ name: String) throws -> (String, String) {
            let file = fixture.folder.path + "/\(name).key"
            let run = try done(fixture, ["transfer", "key", "--make", name, "-o", file])
            let spoken = try #require(run.errors.split(separator: ": ").last)
            return (file, spoken.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        let (sender, senderPrint) = try key(from, "Sales")
        let (recipient, recipientPrint) = try key(to, "Service")
        let day = ISO8601DateFormatter().string(from: Date().addingTimeInterval(30 * 86_400))
            .prefix(10)
        let file = from.folder.path + "/people.transfer"
        let sending = [
            "transfer", "send", "--dataset", "people", "--fields", "phone,person_name",
            "--purpose", "service", "--expires", String(day), "--to", recipient, "--by", "Mei",
            "--approve-by", "Li", "-o", file,
        ]
        let wrong = try done(from, sending + ["--fingerprint", senderPrint], status: 1)
        #expect(wrong.errors.contains(recipientPrint))
        let sent = try done(from, sending + ["--fingerprint", recipientPrint])
        #expect(sent.output.contains("300 rows") && sent.output.contains("2 marked rows"))
        let receipt = to.folder.path + "/people.receipt"
        let receiving = [
            "transfer", "receive", file, "--from", sender, "--fingerprint", senderPrint,
            "--purpose", "service", "--receipt", receipt,
        ]
        let received = try done(to, receiving)
        #expect(received.output.contains("302 rows of Sales"))
        let again = try done(to, receiving, status: 1)
        #expect(again.errors.contains("received before"))
        // The receipt of the first time is still there.
        let recorded = try done(from, ["transfer", "send", "--receipt", receipt])
        #expect(recorded.output.contains("the recipient has it"))
        #expect(try done(from, ["transfer", "list"]).output.contains("receipted"))
        _ = try done(to, ["verify"])
        _ = try done(from, ["transfer", "send", "--dataset", "people"], status: 2)
    }

    @Test func aLeakIsNamed() throws {
        let from = try filled(300)
        let to = try VaultFolderFixture()
        let key = to.folder.path + "/k"
        let spoken = try #require(
            try done(to, ["transfer", "key", "--make", "T", "-o", key]).errors
                .split(separator: ": ").last)
        _ = try done(from, ["transfer", "key", "--make", "F"])
        let file = from.folder.path + "/out"
        let day = ISO8601DateFormatter().string(from: Date().addingTimeInterval(86_400)).prefix(10)
        _ = try done(
            from,
            [
                "transfer", "send", "--dataset", "people", "--fields", "phone", "--purpose",
                "service", "--expires", String(day), "--to", key, "--fingerprint",
                spoken.trimmingCharacters(in: .whitespacesAndNewlines), "--by", "A",
                "--approve-by", "B", "-o", file,
            ])
        let innocent = try from.folder.file("innocent.csv", list(50))
        let nothing = try done(from, ["watermark", "find", innocent], status: 1)
        #expect(nothing.output.contains("Nothing in it"))
        _ = try done(from, ["watermark", "find", from.folder.path + "/none"], status: 1)
    }
}
