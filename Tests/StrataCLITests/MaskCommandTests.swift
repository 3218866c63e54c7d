import Foundation
import Testing

@Suite struct MaskCommandTests {
    private static let table = [
        "name;phone;id_number;note",
        "张伟;13800138000;11010519491231002X;\"said \"\"call me; later\"\"\"",
        "李娜;13912345678;440308199901010012;",
        "王芳;13900001111;11010519491231002X;nothing", "",
    ].joined(separator: "\r\n")

    @Test func theCopyKeepsTheDialectAndHidesValues() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("in.csv", Self.table)
        let out = folder.path + "/out.csv"
        let run = try CommandRun(["mask", path, "-o", out])
        #expect(run.status == 0)
        let text = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.first == "name;phone;id_number;note")
        #expect(lines.count == 5)
        for value in ["13800138000", "11010519491231002X", "440308199901010012"] {
            #expect(!text.contains(value))
        }
        #expect(run.errors.contains("--key-file"))
    }

    @Test func nothingIsOverwrittenAndNothingIsLeftBehind() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("in.csv", Self.table)
        let out = try folder.file("out.csv", "mine")
        let run = try CommandRun(["mask", path, "-o", out])
        #expect(run.status == 1 && run.errors.contains("out.csv"))
        #expect(try String(contentsOf: URL(filePath: out), encoding: .utf8) == "mine")
        #expect(try CommandRun(["mask", path, "-o", path]).status == 2)
        #expect(try CommandRun(["mask", "-", "-o", folder.path + "/x"]).status == 1)
        #expect(try CommandRun(["mask", folder.path, "-o", folder.path + "/x"]).status == 1)
        #expect(try CommandRun(["mask", path]).status == 2)
        #expect(try folder.names() == ["in.csv", "out.csv"])
    }

    @Test func aKeyFileKeepsTokensTheSame() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("in.csv", Self.table)
        let key = try folder.file("key", Data((0..<32).map { UInt8($0) }), mode: 0o600)
        let outputs = try ["1", "2"].map { name in
            let out = "\(folder.path)/\(name).csv"
            let run = try CommandRun(["mask", path, "-o", out, "--key-file", key])
            #expect(run.status == 0 && !run.errors.contains("--key-file"))
            return try Data(contentsOf: URL(filePath: out))
        }
        #expect(outputs[0] == outputs[1])
        let open = try folder.file("open", Data(count: 32), mode: 0o644)
        let refused = try CommandRun(
            ["mask", path, "-o", folder.path + "/3.csv", "--key-file", open])
        #expect(refused.status == 1 && refused.errors.contains("600"))
    }

    @Test func aKilledCopyLeavesNoHalfFileUnderTheName() throws {
        let folder = try TemporaryFolder()
        var table = "name,phone,note\n"
        for row in 0..<60_000 { table += "张伟,1390000\(1000 + row % 9000),some note \(row)\n" }
        let path = try folder.file("in.csv", table)
        for delay in [20_000, 80_000, 200_000, 400_000] as [UInt32] {
            let out = "\(folder.path)/out-\(delay).csv"
            let process = Process()
            process.executableURL = CommandRun.program
            process.arguments = ["mask", path, "-o", out, "--quiet"]
            try process.run()
            usleep(delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if let data = try? Data(contentsOf: URL(filePath: out)) {
                // It was faster than the kill: then it is whole.
                #expect(data.count { $0 == 0x0A } == 60_001)
            }
        }
    }

    @Test func recordsAndPlainTextKeepTheirLines() throws {
        let folder = try TemporaryFolder()
        let records = try folder.file(
            "r.jsonl",
            "{\"id\":1,\"phone\":\"13800138000\"}\n{\"id\":2,\"phone\":\"13912345678\"}\n")
        let out = folder.path + "/r.out.jsonl"
        #expect(try CommandRun(["mask", records, "-o", out]).status == 0)
        let text = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        #expect(text.split(separator: "\n").count == 2 && !text.contains("13800138000"))
        let plain = try folder.file("n.txt", "first line of a note\n\nsecond one\nthird\n")
        let copy = folder.path + "/n.out.txt"
        #expect(try CommandRun(["mask", plain, "-o", copy]).status == 0)
        let lines = try String(contentsOf: URL(filePath: copy), encoding: .utf8)
        #expect(lines == "first line of a note\n\nsecond one\nthird\n")
    }

    /// Whoever opens the copy in a spreadsheet runs nothing that a customer wrote.
    @Test func formulasInTheCopyAreNeutralised() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file(
            "in.csv", "item,note,n\nbox,\"=HYPERLINK(\"\"x\"\")\",-5\npen,@SUM(1),2\ncup,+cmd|x,3\n"
        )
        let out = folder.path + "/out.csv"
        #expect(try CommandRun(["mask", path, "-o", out, "--text-field", "note"]).status == 0)
        let text = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        #expect(text.contains("\"'=HYPERLINK(\"\"x\"\")\""))
        #expect(text.contains("'@SUM(1)") && text.contains("'+cmd|x"))
    }

    @Test func tokensOfTwoFilesAgreeWithTheSameKeyOnly() throws {
        let folder = try TemporaryFolder()
        let first = try folder.file("a.csv", Self.table)
        let second = try folder.file(
            "b.jsonl", "{\"mobile\":\"13912345678\"}\n{\"mobile\":\"13800138000\"}\n")
        let key = try folder.file("key", Data((0..<32).map { UInt8($0) }), mode: 0o600)
        let other = try folder.file("other", Data((1..<33).map { UInt8($0) }), mode: 0o600)
        func tokens(_ path: String, _ key: String) throws -> Set<String> {
            let out = "\(folder.path)/\(UUID().uuidString)"
            let run = try CommandRun(
                ["mask", path, "-o", out, "--key-file", key, "--role", "engineer"])
            #expect(run.status == 0)
            let text = try String(contentsOf: URL(filePath: out), encoding: .utf8)
            return Set(text.matches(of: /tok_[a-z2-7]{26}/).map { String($0.0) })
        }
        let shared = try tokens(first, key).intersection(tokens(second, key))
        #expect(shared.count == 2)
        #expect(try tokens(first, key).isDisjoint(with: tokens(first, other)))
    }

    @Test func elementsOfArraysAreMaskedEach() throws {
        let folder = try TemporaryFolder()
        var text = ""
        for row in 10..<40 {
            text += "{\"name\":\"张伟\",\"phones\":[\"138001380\(row)\",\"139123456\(row)\"]}\n"
        }
        let path = try folder.file("r.jsonl", text)
        let out = folder.path + "/out.jsonl"
        #expect(try CommandRun(["mask", path, "-o", out]).status == 0)
        let lines = try String(contentsOf: URL(filePath: out), encoding: .utf8)
            .split(separator: "\n")
        #expect(lines.count == 30)
        #expect(
            lines.first == "{\"name\":\"张*\",\"phones[]\":[\"*******8010\",\"*******5610\"]}")
    }

    @Test func theCopyHoldsNoT1AnyMore() throws {
        let folder = try TemporaryFolder()
        var rows = "姓名,手机号,身份证号,备注\n"
        for row in 10..<40 {
            rows +=
                "张伟,138001380\(row),11010519491231002X,客户身份证11010519491231002X，卡号4111111111111111\n"
        }
        let path = try folder.file("in.csv", rows)
        let out = folder.path + "/out.csv"
        #expect(try CommandRun(["mask", path, "-o", out]).status == 0)
        let text = try String(contentsOf: URL(filePath: out), encoding: .utf8)
        #expect(!text.contains("11010519491231002X") && !text.contains("4111111111111111"))
        let again = try CommandRun(["scan", out, "--format", "json"]).json()
        let columns = (again["sources"] as? [[String: Any]])?.first?["columns"] as? [[String: Any]]
        #expect(columns?.count == 4)
        for column in columns ?? [] {
            for inner in column["contains"] as? [[String: Any]] ?? [] {
                #expect(inner["tier"] as? String != "T1", "\(column["name"] ?? "")")
            }
        }
    }
}
