import Foundation
import StrataCore
import Testing

/// The register of requests as its users see it.
@Suite struct RequestCommandTests {
    private let fixture: VaultFolderFixture

    init() throws {
        fixture = try VaultFolderFixture()
        let list = try fixture.folder.file(
            "people.csv",
            "姓名,手机号,身份证号\n王芳,13810000000,110101199003070038\n李娜,13810000001,\n")
        #expect(try fixture.run(["import", list, "--yes", "--dataset", "people"]).status == 0)
    }

    private func opened(_ arguments: [String], input: String = "") throws -> String {
        let run = try fixture.run(
            ["request", "open"] + arguments + ["--format", "json"], input: input)
        #expect(run.status == 0, "\(run)")
        return try #require(try run.json()["request"] as? String)
    }

    @Test func aCopyIsAskedForProvenAndHandedOver() throws {
        let letter = try fixture.folder.file("letter.txt", "请把我的资料给我一份。\n谢谢")
        let id = try opened(
            [
                "--kind", "access", "--channel", "email", "--phone", "-", "--letter", letter,
                "--contact", "wang@example.org", "--profile", "cn",
            ], input: "13810000000\n")
        let copy = fixture.folder.path + "/copy.json"
        let page = fixture.folder.path + "/copy.html"
        let give = ["request", "fulfil", id, "-o", copy, "--html", page]
        let early = try fixture.run(give)
        #expect(early.status == 1 && early.errors.contains("verify-identity"), "\(early)")
        #expect(!FileManager.default.fileExists(atPath: copy))
        let wrong = try fixture.run(
            ["request", "verify-identity", id, "--method", "match", "--id", "-"],
            input: "110101199003070011\n")
        #expect(wrong.status == 1 && wrong.errors.contains("Tries left: 4"), "\(wrong)")
        let right = try fixture.run(
            ["request", "verify-identity", id, "--method", "match", "--id", "-"],
            input: "110101199003070038\n")
        #expect(right.status == 0, "\(right)")
        let shown = try fixture.run(["request", "show", id, "--words", "--language", "zh"])
        for text in ["查阅、复制", "核实身份", "请把我的资料给我一份。", "谢谢", "wang@example.org", "cn.requests"] {
            #expect(shown.output.contains(text), "\(text): \(shown)")
        }
        // The register itself has no values.
        let bare = try fixture.run(["request", "show", id, "--format", "json"])
        for value in ["13810000000", "110101", "example.org", "资料"] {
            #expect(!bare.output.contains(value), "\(value)")
        }
        // Neither without a place for it, nor into the vault.
        #expect(try fixture.run(["request", "fulfil", id, "--yes"]).status == 1)
        #expect(
            try fixture.run([
                "request", "fulfil", id, "-o", fixture.vault + "/copy.json",
            ]).status == 1)
        let done = try fixture.run(give)
        #expect(done.status == 0, "\(done)")
        let json = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(filePath: copy))) as? [String: Any])
        #expect(json["request"] as? String == id)
        #expect((json["people"] as? [[String: Any]])?.count == 1)
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("王芳") && html.contains("How long it is kept"))
        #expect(try fixture.run(give).status == 1)
        #expect(try fixture.run(["verify"]).status == 0)
    }

    @Test func anErasureIsShownBeforeItIsDone() throws {
        let id = try opened(
            ["--kind", "erasure", "--channel", "phone", "--phone", "13810000000"])
        #expect(
            try fixture.run(["request", "verify-identity", id, "--method", "callback"]).status == 0)
        let preview = try fixture.run(["request", "fulfil", id])
        #expect(preview.status == 0 && preview.output.contains("would be erased"), "\(preview)")
        #expect(try fixture.run(["subject", "show", "--phone", "13810000000"]).status == 0)
        let done = try fixture.run(["request", "fulfil", id, "--yes"])
        #expect(done.status == 0 && done.output.contains("fulfilled"), "\(done)")
        #expect(try fixture.run(["subject", "show", "--phone", "13810000000"]).status == 1)
        let shown = try fixture.run(["request", "show", id])
        #expect(shown.output.contains("✓") && shown.output.contains("era-"), "\(shown)")
    }

    @Test func whatIsLateEndsWithThree() throws {
        #expect(try fixture.run(["request", "list", "--due"]).status == 0)
        let id = try opened([
            "--kind", "complaint", "--channel", "letter", "--phone", "13810000001",
            "--received", "2026-01-05",
        ])
        let listed = try fixture.run(["request", "list", "--due"])
        #expect(listed.status == 3 && listed.output.contains("overdue"), "\(listed)")
        let chinese = try fixture.run(["request", "list", "--due", "--language", "zh"])
        #expect(chinese.status == 3 && chinese.output.contains("已逾期"), "\(chinese)")
        #expect(try fixture.run(["request", "list"]).status == 0)
        // A complaint has an answer, or is none.
        let empty = try fixture.run(["request", "fulfil", id, "--yes"])
        #expect(empty.status == 1, "\(empty)")
        let answered = try fixture.run([
            "request", "fulfil", id, "--yes", "--note", "told where the list is from",
        ])
        #expect(answered.status == 0, "\(answered)")
        #expect(try fixture.run(["request", "list", "--due"]).status == 0)
    }

    @Test func anAuthorityAbroadWaitsForSomebodyElse() throws {
        let asks = [
            "--kind", "authority", "--channel", "letter", "--phone", "13810000000",
            "--profile", "cn", "--by", "Mei",
        ]
        let missing = try fixture.run(["request", "open"] + asks)
        #expect(missing.status == 1 && missing.errors.contains("--authority"), "\(missing)")
        let id = try opened(
            asks + [
                "--authority", "District Court", "--authority-country", "US", "--reference",
                "25-CV-1017", "--scope", "numbers", "--law", "order of 20 May",
            ])
        let copy = fixture.folder.path + "/copy.json"
        let give = ["request", "fulfil", id, "-o", copy, "--label", "phone"]
        let blocked = try fixture.run(give)
        #expect(blocked.status == 1 && blocked.errors.contains("release"), "\(blocked)")
        let own = try fixture.run([
            "request", "release", id, "--reference", "2026-44", "--by", "mei",
        ])
        #expect(own.status == 1, "\(own)")
        let other = try fixture.run([
            "request", "release", id, "--reference", "2026-44", "--by", "Li",
        ])
        #expect(other.status == 0, "\(other)")
        let done = try fixture.run(give)
        #expect(done.status == 0, "\(done)")
        let text = try String(contentsOfFile: copy, encoding: .utf8)
        #expect(text.contains("13810000000") && !text.contains("王芳"))
    }

    @Test func badInputIsClear() throws {
        let id = try opened(["--kind", "objection", "--channel", "web"])
        let nobody = try fixture.run(["request", "fulfil", id, "--yes"])
        #expect(nobody.status == 1 && nobody.errors.contains("no_data"), "\(nobody)")
        for arguments in [
            ["fulfil", "req-nothing", "--yes"], ["show", "req-nothing"],
            ["refuse", id, "--ground", "no_data", "--reason", " "],
            ["fulfil", id, "-o", fixture.folder.path + "/x.json"],
            ["open", "--kind", "access", "--channel", "web", "--country", "Atlantis"],
            ["open", "--kind", "access", "--channel", "web", "--letter", "/nowhere"],
        ] {
            let run = try fixture.run(["request"] + arguments)
            #expect(run.status == 1 && !run.errors.isEmpty, "\(arguments): \(run)")
            #expect(!run.errors.contains("Fatal"), "\(run)")
        }
        for arguments in [
            ["open", "--kind", "everything", "--channel", "web"], ["open"],
            ["refuse", id, "--ground", "whatever", "--reason", "x"],
        ] {
            #expect(try fixture.run(["request"] + arguments).status == 2, "\(arguments)")
        }
        let refused = try fixture.run([
            "request", "refuse", id, "--ground", "no_data", "--reason", "not found",
        ])
        #expect(refused.status == 0, "\(refused)")
    }
}
