import Foundation
import StrataCore
import Testing

/// The lifecycle as its users see it: from a list to the proof that it is gone.
@Suite struct DisposalCommandTests {
    private let fixture: VaultFolderFixture

    init() throws { fixture = try VaultFolderFixture() }

    /// A list with a call of long ago, as nothing else can be old in a new vault.
    private func prepare() throws {
        let list = try fixture.folder.file(
            "people.csv", "姓名,手机号\n王芳,13810000000\n李娜,13810000001\n")
        #expect(try fixture.run(["import", list, "--yes", "--dataset", "people"]).status == 0)
        let calls = try fixture.folder.file(
            "calls.csv", "手机号,通话时间,通话结果\n13810000000,2015-06-01 10:00:00,接通\n")
        let run = try fixture.run([
            "import", calls, "--as", "calls", "--yes", "--dataset", "calls",
        ])
        #expect(run.status == 0, "\(run)")
    }

    @Test func fromWhatIsDueToACertificate() throws {
        try prepare()
        let report = try fixture.run(["lifecycle", "report", "--language", "zh"])
        #expect(report.status == 0 && report.output.contains("待销毁"), "\(report)")
        #expect(try fixture.run(["disposal", "propose"]).status == 1)
        let proposed = try fixture.run([
            "disposal", "propose", "--by", "Mei", "--format", "json",
        ])
        let name = try #require(try proposed.json()["disposal"] as? String, "\(proposed)")
        let certificate = fixture.folder.path + "/certificate.json"
        let run = ["disposal", "run", name, "--by", "Chen", "-o", certificate]
        // Not before two have agreed, and not without saying so.
        #expect(try fixture.run(run + ["--yes"]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: certificate))
        #expect(try fixture.run(["disposal", "approve", name, "--by", "mei"]).status == 1)
        for person in ["Li", "Wang"] {
            let agreed = try fixture.run(["disposal", "approve", name, "--by", person])
            #expect(agreed.status == 0, "\(agreed)")
        }
        #expect(try fixture.run(run).status != 0)
        let done = try fixture.run(run + ["--yes"])
        #expect(done.status == 0, "\(done)")
        let listed = try fixture.run(["disposal", "list", "--language", "zh"])
        #expect(listed.output.contains("已出证"), "\(listed)")
        #expect(try fixture.run(["verify"]).status == 0)
        // Whoever gets the certificate has no vault.
        let key = try fixture.run(["audit", "checkpoint", "--key"]).output
            .split(separator: "\n").first.map(String.init)
        let nothing = ["STRATA_VAULT": "/nowhere"]
        let good = try fixture.run(["disposal", "verify", certificate], environment: nothing)
        #expect(good.status == 0 && good.output.contains("good"), "\(good)")
        let known = try fixture.run(
            ["disposal", "verify", certificate, "--key", key ?? "", "--language", "zh"],
            environment: nothing)
        #expect(known.status == 0 && known.output.contains("证书有效"), "\(known)")
        // On paper, with a code that says what was signed.
        let page = fixture.folder.path + "/certificate.html"
        for (language, title) in [("en", "Certificate of Destruction"), ("zh", "数据销毁证书")] {
            let printed = try fixture.run(
                ["disposal", "print", certificate, "-o", page, "--language", language],
                environment: nothing)
            #expect(printed.status == 0, "\(printed)")
            let html = try String(contentsOfFile: page, encoding: .utf8)
            #expect(html.contains(title) && html.contains("<svg class=\"qr\""))
            #expect(!html.contains("1381000") && !html.contains("<script"))
        }
        #expect(
            try fixture.run(["disposal", "print", certificate, "-o", certificate]).status == 2)
        let text = try String(contentsOfFile: certificate, encoding: .utf8)
        let signed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let lines = try #require(signed?["signature"] as? String)
        for (scanned, status) in [
            (lines, 0), (lines.replacing("\n", with: "\r\n"), 0),
            (lines.replacing("dsp-", with: "dsp-1"), 3),
        ] {
            let code = try fixture.folder.file("code.txt", scanned)
            let run = try fixture.run(
                ["disposal", "verify", certificate, "--code", code], environment: nothing)
            #expect(run.status == status, "\(run)")
        }
        #expect(!text.contains("1381000"))
        try text.replacing("\"Li\"", with: "\"Lu\"").write(
            toFile: certificate, atomically: true, encoding: .utf8)
        let bad = try fixture.run(["disposal", "verify", certificate], environment: nothing)
        #expect(bad.status == 3 && bad.output.contains("NOT"), "\(bad)")
        // What does not hold is not printed.
        try FileManager.default.removeItem(atPath: page)
        #expect(try fixture.run(["disposal", "print", certificate, "-o", page]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: page))
        try "{}".write(toFile: certificate, atomically: true, encoding: .utf8)
        #expect(try fixture.run(["disposal", "verify", certificate]).status == 1)
        #expect(try fixture.run(["disposal", "verify", certificate, "--key", "x"]).status == 2)
    }

    /// "Why did you call me?", and then: erase me.
    @Test func whoAsksIsAnsweredAndErased() throws {
        try prepare()
        let traced = try fixture.run(["request", "trace", "--phone", "13810000000"])
        #expect(traced.status == 0 && traced.output.contains("people"), "\(traced)")
        #expect(!traced.output.contains("13810000000") && !traced.output.contains("王芳"))
        let nobody = try fixture.run([
            "request", "trace", "--phone", "13899990000", "--language", "zh",
        ])
        #expect(nobody.status == 0 && nobody.output.contains("查无此人"), "\(nobody)")
        #expect(try fixture.run(["request", "trace", "--phone", "12"]).status == 1)
        let erase = ["request", "erase", "--phone", "13810000000", "--profile", "cn"]
        let preview = try fixture.run(erase)
        #expect(preview.status == 0 && preview.output.contains("would be erased"), "\(preview)")
        #expect(try fixture.run(["subject", "show", "--phone", "13810000000"]).status == 0)
        let done = try fixture.run(erase + ["--yes", "--language", "zh"])
        #expect(done.status == 0 && done.output.contains("已删除"), "\(done)")
        #expect(try fixture.run(erase).status == 1)
        let again = try fixture.run(["request", "trace", "--phone", "13810000000"])
        #expect(again.output.contains("do-not-call"), "\(again)")
        #expect(try fixture.run(["verify"]).status == 0)
    }

    @Test func aHoldIsPlacedShownAndEnded() throws {
        try prepare()
        let placed = try fixture.run([
            "hold", "place", "--matter", "C-17", "--reason", "claim", "--review", "2099-01-01",
            "--phone", "13810000000", "--format", "json",
        ])
        let holds = try JSONSerialization.jsonObject(with: Data(placed.output.utf8))
        let hold = try #require((holds as? [[String: Any]])?.first?["hold"] as? String)
        let erased = try fixture.run([
            "subject", "erase", "--phone", "13810000000", "--yes",
        ])
        #expect(erased.status == 1 && erased.errors.contains("C-17"), "\(erased)")
        let shown = try fixture.run(["hold", "show", hold])
        #expect(shown.output.contains("claim") && shown.output.contains("sub-"), "\(shown)")
        let subject = try #require(
            shown.output.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
                .first { $0.hasPrefix("sub-") }.map(String.init))
        let explained = try fixture.run(["lifecycle", "explain", subject, "--language", "zh"])
        #expect(explained.output.contains("法律保全") && explained.output.contains("clock.contact"))
        #expect(
            try fixture.run(["hold", "release", hold, "--reason", "x", "--by", "A"]).status == 1)
        let ended = try fixture.run([
            "hold", "release", hold, "--reason", "settled", "--by", "A", "--approve-by", "B",
        ])
        #expect(ended.status == 0, "\(ended)")
        #expect(
            try fixture.run(["subject", "erase", "--phone", "13810000000", "--yes"]).status == 0)
    }
}
