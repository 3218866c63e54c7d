import Foundation
import PostgresServer
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A thousand known values are looked for with `grep` in everything that Strata writes, after every kind
/// of operation: the vault's folder, the folder for temporary files, the data of the servers.
@Suite struct ClearTextTests {
    private static let people = 200

    private struct Person {
        let number: Int

        private static let surnames = ["欧阳", "司徒", "慕容", "令狐"]
        private static let given = ["婉", "澄", "翊", "蔚", "筠"]

        var name: String {
            Self.surnames[number % 4] + Self.given[number / 4 % 5] + Self.given[number / 20 % 5]
                + Self.given[number / 100 % 5]
        }
        var phone: String { "\(17_012_340_000 + number * 7)" }
        var email: String { "sealed\(number)z@example.org" }
        var address: String { "北京市海淀区密云路\(number + 3_000)号院4号楼\(number + 101)室" }

        /// Resident identity numbers with their check digit.
        var identity: String {
            let day = "\(1_960 + number % 40)0\(1 + number % 9)1\(number % 10)"
            let body = "110105" + day + String(format: "%03d", number)
            let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
            var sum = 0
            for (digit, weight) in zip(body.utf8, weights) { sum += (Int(digit) - 48) * weight }
            return body + String(Array("10X98765432")[sum % 11])
        }

        var row: String { "\(name),\(phone),\(email),\(identity),\(address),要回电\(number)号客户\n" }
        var values: [String] { [name, phone, email, identity, address] }
    }

    private let fixture: StoreVaultFixture
    private let servers: [String]
    private let patterns: String

    private init(_ store: StoreVaultFixture.Store) throws {
        fixture = try StoreVaultFixture(store)
        servers =
            store == .postgres
            ? try [PostgresServer.shared.get(), PostgresServer.second.get()].map(\.folder) : []
        let values = (0..<Self.people).map(Person.init).flatMap(\.values)
        let others = ["要回电", "密云路", "坐席七七", "想换套餐", "形式甲", "改正的值", "密云别墅"]
        let lines = (values + others).joined(separator: "\n")
        patterns = try fixture.folder.file("patterns", lines + "\n")
        #expect(Set(values).count == 1_000)
    }

    init() throws { try self.init(.sqlite) }

    /// The files in which any value stands.
    private func leaks() throws -> [String] {
        if !servers.isEmpty {
            // What is in the servers' memory alone comes into their files, too.
            try PostgresServer.shared.get().administer("CHECKPOINT")
            try PostgresServer.second.get().administer("CHECKPOINT")
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
        process.arguments =
            ["grep", "-rlaF", "-f", patterns, fixture.vault, fixture.temporary]
            + servers.map { $0 + "/data" }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        // 2: a file of the server's went away meanwhile.
        #expect(process.terminationStatus < 3)
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func theSearchFindsWhatIsThere() throws {
        try fixture.folder.file("vault/planted", "x" + Person(number: 9).address)
        #expect(try leaks().map { $0.split(separator: "/").last } == ["planted"])
    }

    @Test(arguments: StoreVaultFixture.Store.allCases)
    func noValueStandsInAnyFileAfterAnyOperation(store: StoreVaultFixture.Store) throws {
        try ClearTextTests(store).everyOperation()
    }

    private func everyOperation() throws {
        /// Runs a command and looks; it may also be killed on the way.
        func strata(
            _ arguments: [String], input: String? = nil, status: Int32 = 0
        ) throws -> CommandRun {
            let run = try fixture.command(arguments, input: input)
            #expect(run.status == status, "\(arguments) \(run.errors)")
            #expect(try leaks() == [], "\(arguments)")
            return run
        }
        func list(_ name: String, _ people: Range<Int>, _ change: (String) -> String = { $0 })
            throws
            -> String
        {
            try fixture.folder.file(
                name,
                "姓名,手机号,邮箱,身份证号,详细地址,备注\n"
                    + people.map { change(Person(number: $0).row) }.joined())
        }
        let person = Person(number: 0)
        let phone = ["--phone", person.phone]

        // Imports: one is killed while its rows are in the write-ahead log alone.
        let contacts = try list("contacts.csv", 0..<Self.people)
        let bring = ["import", contacts, "--yes", "-q", "--batch-rows", "40"]
        var isBrought = false
        for delay in [150.0, 200, 250, 350, 500, 650] where !isBrought {
            isBrought = try fixture.kill(bring, after: delay)
            #expect(try leaks() == [])
        }
        if !isBrought {
            let run = try fixture.command(bring)
            // The last kill may have come when all of it was committed.
            #expect(run.status == 0 || run.errors.contains("already"), "\(run)")
            #expect(try leaks() == [])
        }
        let calls = try fixture.folder.file(
            "calls.csv",
            "通话时间,坐席工号,被叫号码,通话结果,通话备注\n"
                + "2026-11-20 10:00:00,坐席七七,\(person.phone),接通,想换套餐\n"
                + "2026-11-21 10:00:00,坐席七七,\(Person(number: 1).phone),明确拒绝,要回电\n")
        _ = try strata(["import", calls, "--as", "calls", "--yes", "-q"])
        let purchases = try fixture.folder.file(
            "purchases.csv",
            "姓名,手机号,商品,金额\n\(person.name),\(person.phone),密云别墅,999\n")
        _ = try strata(["import", purchases, "--as", "purchases", "--yes", "-q"])
        let consents = try fixture.folder.file(
            "consents.csv",
            "name,phone,controller,purpose,channel,separate,evidence,consent date,expiry\n"
                + "\(person.name),\(person.phone),ACME,sale,phone,yes,形式甲,2026-01-05,2027-01-05\n")
        _ = try strata(["import", consents, "--as", "consents", "--yes", "-q"])
        let numbers = try fixture.folder.file(
            "numbers.csv", "number\n\(Person(number: 2).phone)\nnone\n")
        _ = try strata([
            "import", numbers, "--as", "dnc", "--registry", "state", "--version", "7", "--yes",
            "-q",
        ])
        _ = try strata(["dnc", "add", "--phone", Person(number: 3).phone])
        try FileManager.default.createDirectory(
            atPath: fixture.folder.path + "/audio", withIntermediateDirectories: true)
        let name = "audio/坐席七七_\(person.phone)_20260102103000"
        try fixture.folder.file(name + ".wav", Self.audio)
        try fixture.folder.file(name + ".txt", "我住在\(person.address)，想换套餐")
        try fixture.folder.file("audio/\(Person(number: 4).phone)的录音.wav", Self.audio)
        _ = try strata([
            "import", fixture.folder.path + "/audio", "--as", "recordings", "--name-pattern",
            "{agent}_{phone}_{time}", "--yes", "-q",
        ])

        // Corrections and their undoing.
        let second = try list("second.csv", 0..<Self.people) {
            $0.replacing("要回电5号客户", with: "改正的值")
        }
        let replaced = try strata([
            "import", second, "--dataset", "contacts", "--replace", "--yes", "-q", "--format",
            "json",
        ])
        let batch = try #require(try replaced.json()["batch"] as? String)
        _ = try strata(["import", "undo", batch, "--yes"])
        _ = try strata([
            "dataset", "relabel", "contacts", "--column", "备注", "--label", "health", "--reason",
            "looked", "--yes",
        ])

        // People.
        _ = try strata(["subject", "find"] + phone)
        _ = try strata(["subject", "show"] + phone)
        _ = try strata(
            ["subject", "reveal"] + phone + ["--field", "身份证号", "--purpose", "verification"]
                + ["--ticket", "T-1"])
        _ = try strata(
            ["subject", "export"] + phone + ["-o", fixture.folder.path + "/copy.json", "--html"]
                + [fixture.folder.path + "/copy.html"])
        _ = try strata(
            ["subject", "correct", "--phone", Person(number: 6).phone, "--field", "详细地址", "--to"]
                + ["密云别墅", "--by", "Mei", "--approve-by", "Li"])
        let merged = try [7, 8].map { try identifier(of: Person(number: $0)) }
        _ = try strata(["subject", "merge"] + merged + ["--by", "Mei"])
        _ = try strata(["subject", "merge"] + merged + ["--approve-by", "Li"])
        _ = try strata(
            ["subject", "split", merged[1], "--by", "Mei", "--approve-by", "Li"])
        _ = try strata(["subject", "restrict", "--phone", Person(number: 9).phone])
        _ = try strata(["call", "check"] + phone + ["--purpose", "sale"], status: 3)
        _ = try strata(["consent", "list"] + phone)
        _ = try strata(["subject", "erase"] + phone + ["--yes"])
        _ = try fixture.kill(
            ["subject", "erase", "--phone", Person(number: 10).phone, "--yes"], after: 300)
        #expect(try leaks() == [])

        // Keys, held card numbers, the end.
        for command in [
            ["key", "seal-epoch"], ["key", "rotate"], ["key", "rotate", "--tier-keys"],
        ] {
            _ = try fixture.kill(command, after: 250)
            #expect(try leaks() == [])
            _ = try strata(command)
        }
        _ = try strata(["key", "sweep", "--all"])
        _ = try strata(["list", "compare", "contacts", "calls"])
        let whole = try strata(["verify", "--format", "json"])
        #expect(try whole.json()["searchedValues"] as? Int ?? 0 > 1_000)
        _ = try strata(["dataset", "remove", "contacts", "--yes"])
        _ = try strata(["verify"])
    }

    private func identifier(of person: Person) throws -> String {
        try fixture.with { vault in
            let found = try #require(try fixture.find(person.phone, in: vault).first)
            return vault.keys.identifiers.identifier(.subject, found)
        }
    }

    /// Held card numbers, with a policy that captures them.
    @Test(arguments: StoreVaultFixture.Store.allCases)
    func noHeldCardNumberStandsInAnyFile(store: StoreVaultFixture.Store) throws {
        let test = try ClearTextTests(store)
        let cards = ["4111111111111111", "5555555555554444", "4012888888881881"]
        try test.fixture.folder.file("patterns", cards.joined(separator: "\n") + "\n")
        let list = try test.fixture.folder.file(
            "cards.csv",
            "name,phone,card_number\n"
                + zip(0..., cards).map { "Ann Lee,+1 571-555-010\($0),\($1)\n" }.joined())
        let policy = try test.fixture.folder.file(
            "policy.yaml",
            """
            schema: 1
            policy: capturing
            extends: default
            version: 1.0.0
            title: {en: Capturing, zh: 临时留存}
            handling:
              - id: card.captured
                when: {labels: [payment_card]}
                set: {at_rest: captured_temporarily, hold_at_most: 30m}
                because: {en: Only until it is paid., zh: 仅保留至付款完成。}
            """)
        for command in [
            ["import", list, "--yes", "-q", "--policy", policy, "--hold-cards", "30"],
            ["key", "seal-epoch"], ["key", "sweep", "--all"], ["verify"],
        ] {
            let run = try test.fixture.command(command)
            #expect(run.status == 0, "\(command) \(run.errors)")
            #expect(try test.leaks() == [], "\(command)")
        }
    }

    /// Eight-bit mono at 8,000 samples a second, a second of it.
    private static let audio: Data = {
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        var bytes: [UInt8] = Array("RIFF".utf8) + little(36 + 8_000, 4)
        bytes += Array("WAVEfmt ".utf8) + little(16, 4) + little(1, 2) + little(1, 2)
        bytes += little(8_000, 4) + little(8_000, 4) + little(1, 2) + little(8, 2)
        bytes += Array("data".utf8) + little(8_000, 4) + [UInt8](repeating: 127, count: 8_000)
        return Data(bytes)
    }()
}
