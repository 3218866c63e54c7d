import Foundation
import StrataCore
import Testing

/// Signing in on the command line, and what it lets somebody do.
@Suite struct AccessCommandTests {
    private let fixture: VaultFolderFixture
    private static let passphrase = "velvet otter lunch"
    private static let people = """
        姓名,手机号,身份证号,备注
        王芳,13800138001,11010519491231002X,客户想了解
        李娜,13700137003,440524188001010014,三月回访

        """

    init() throws { fixture = try VaultFolderFixture() }

    private func path(_ name: String) -> String { fixture.folder.path + "/" + name }

    private func secret(_ name: String, _ text: String) throws -> String {
        try? FileManager.default.removeItem(atPath: path(name))
        return try fixture.folder.file(name, text + "\n", mode: 0o600)
    }

    private func done(_ arguments: [String]) throws -> CommandRun {
        let run = try fixture.run(arguments)
        #expect(run.status == 0, "\(arguments) \(run.errors)")
        return run
    }

    /// Makes somebody with passphrase and token, and opens a session.
    ///
    /// - Returns: The options that go on with it.
    private func hire(_ login: String, _ role: String) throws -> [String] {
        let added = try done(["user", "add", login, "--role", role, "--name", "Person " + login])
        let first = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(first.count > 20)
        let firstFile = try secret("first", first)
        let passphrase = try secret("own-passphrase", Self.passphrase)
        _ = try done([
            "user", "passphrase", "--as-user", login, "--user-passphrase-file", firstFile,
            "--new-passphrase-file", passphrase,
        ])
        let seed = Array(("seed of " + login + String(repeating: "-", count: 20)).utf8.prefix(20))
        let code = try #require(OneTimeCode(secret: seed))
        // A code is good once, for a step to either side: the latest ones bear the longest wait.
        var step = UInt64(Date().timeIntervalSince1970 / 30)
        _ = try done([
            "user", "totp", "--as-user", login, "--user-passphrase-file", passphrase,
            "--seed-file", try secret("seed", Base32.text(seed)),
            "--new-code-file", try secret("new-code", code.code(step)),
        ])
        step = max(step, UInt64(Date().timeIntervalSince1970 / 30)) + 1
        let file = path("session-" + login)
        _ = try done([
            "session", "open", "--as-user", login, "--user-passphrase-file", passphrase,
            "--code-file", try secret("code", code.code(step)), "-o", file,
        ])
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        return ["--session", file]
    }

    private func json(_ run: CommandRun) throws -> [[String: Any]] {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(object as? [[String: Any]])
    }

    @Test func aDayAtWork() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        _ = try done(["import", list, "--dataset", "list", "--yes", "--quiet"])
        let li = try hire("li", "agent")
        let found = try json(
            try done(["subject", "find", "--phone", "13800138001", "--format", "json"] + li))
        let person = try #require(found.first?["subject"] as? String)
        let reveal = [
            "subject", "reveal", person, "--field", "cn_resident_id", "--purpose", "service",
        ]
        #expect(try done(reveal + ["--ticket", "A-1"] + li).output == "11010519491231002X\n")
        for (arguments, key) in [
            (reveal, "access.denied.ticket"),
            (reveal.dropLast() + ["marketing", "--ticket", "A-1"], "access.denied.purpose"),
            (reveal + ["--ticket", "A-1", "--role", "compliance"], "access.noRole"),
            (["user", "list"], "access.denied.role"),
            (["team", "add", "Night"], "access.denied.role"),
            (["verify"], "access.denied.role"), (["key", "rotate"], "access.denied.role"),
            (["key", "status"], "access.denied.role"), (["audit", "tail"], "access.denied.role"),
            (["value", "report"], "access.denied.role"),
            (
                [
                    "caller-id", "add", "02087654321", "--holder", "ACME", "--kind", "landline",
                    "--purpose", "sale",
                ], "access.denied.role"
            ),
            (["subject", "export", person, "-o", path("out.json")], "access.denied.role"),
        ] {
            let refused = try fixture.run(arguments + li)
            #expect(refused.status == 1 && refused.output == "", "\(arguments)")
            let text = try #require(Catalogue.entries[key]?.en.split(separator: "{").first)
            #expect(refused.errors.contains(text.prefix(30)), "\(key) \(refused.errors)")
        }
        // What is not asked act by act is the owner's alone.
        for arguments in [["audit", "witness"], ["key", "move"]] {
            let refused = try fixture.run(arguments + li)
            #expect(refused.status == 1, "\(arguments)")
            #expect(refused.errors.contains("owner"), "\(refused.errors)")
        }
        #expect(try json(try done(["session", "list", "--format", "json"] + li)).count == 1)
        _ = try done(["user", "disable", "li"])
        let over = try fixture.run(reveal + ["--ticket", "A-1"] + li)
        #expect(over.status == 1 && over.errors.contains("session"))
    }

    @Test func whoHasTheDutyVerifiesRotatesAndReadsTheLog() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        _ = try done(["import", list, "--dataset", "list", "--yes", "--quiet"])
        let auditor = try hire("ann", "auditor")
        let custodian = try hire("kai", "custodian")
        _ = try done(["verify"] + auditor)
        _ = try done(["audit", "verify"] + auditor)
        let acts = try json(
            try done(["audit", "tail", "--format", "json", "--number", "500"] + auditor))
        let actions = acts.compactMap { ($0["entry"] as? [String: Any])?["action"] as? String }
        #expect(actions.contains("vault.verify") && actions.contains("audit.read"))
        _ = try done(["key", "rotate"] + custodian)
        _ = try done(["key", "rotate", "--tier-keys"] + custodian)
        #expect(try done(["key", "status"] + custodian).output.contains("2"))
        for arguments in [["verify", "--repair"], ["key", "rotate"]] {
            #expect(try fixture.run(arguments + auditor).status == 1)
        }
        #expect(try fixture.run(["audit", "tail"] + custodian).status == 1)
        _ = try done(["verify"])
    }

    @Test func theAgentOfAQueueIsWhoeverSignsIn() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        _ = try done(["import", list, "--dataset", "list", "--yes", "--quiet"])
        _ = try done([
            "campaign", "add", "Spring", "--purpose", "sale", "--dataset", "list",
        ])
        let manager = try hire("zhao", "manager")
        let agent = try hire("li", "agent")
        _ = try done(["queue", "build", "--campaign", "Spring", "--quiet"] + manager)
        let next = ["queue", "next", "--campaign", "Spring"]
        // 3: nobody may be called, as the list lacks what calls need.
        #expect(try fixture.run(next + agent).status == 3)
        let other = try fixture.run(next + ["--agent", "mei"] + agent)
        #expect(other.status == 1 && other.errors.contains("--agent"), "\(other.errors)")
        #expect(try fixture.run(next + manager).status == 1)
        let nobody = try fixture.run(next)
        #expect(nobody.status == 1 && nobody.errors.contains("--agent"))
        _ = try done(["value", "report"] + manager)
    }

    @Test func anExportTakesTwoOthers() throws {
        let list = try fixture.folder.file("list.csv", Self.people)
        _ = try done(["import", list, "--dataset", "list", "--yes", "--quiet"])
        let mei = try hire("mei", "compliance")
        let wang = try hire("wang", "compliance")
        let zhao = try hire("zhao", "manager")
        let export = [
            "subject", "export", "--phone", "13800138001", "-o", path("out.json"), "--purpose",
            "compliance", "--ticket", "A-1",
        ]
        let asked = try fixture.run(export + mei + ["--ask", "the customer asked"])
        #expect(asked.status == 1 && !FileManager.default.fileExists(atPath: path("out.json")))
        let requests = try json(try done(["approval", "list", "--format", "json"] + wang))
        let request = try #require(requests.first?["request"] as? String)
        #expect(requests.first?["reason"] as? String == "the customer asked")
        #expect(try fixture.run(["approval", "approve", request] + mei).status == 1)
        _ = try done(["approval", "approve", request] + wang)
        #expect(try fixture.run(export + mei).status == 1)
        _ = try done(["approval", "approve", request] + zhao)
        _ = try done(export + mei)
        let text = try String(contentsOfFile: path("out.json"), encoding: .utf8)
        #expect(text.contains("11010519491231002X"))
        try FileManager.default.removeItem(atPath: path("out.json"))
        #expect(try fixture.run(export + mei).status == 1)
        #expect(try done(["verify"]).output.contains("whole"))
        let audit = try done(["audit", "verify"])
        #expect(audit.status == 0)
    }

    @Test func listsOfStaffAndTokensAreBroughtIn() throws {
        let staff = try fixture.folder.file(
            "staff.csv", "login,name,roles\nli,李雷,坐席\nmei,Mei,\"agent, team-lead\"\n")
        #expect(try done(["user", "import", staff]).output.split(separator: "\n").count == 2)
        let seeds = try fixture.folder.file(
            "seeds.csv",
            "login,serial,secret,digits\nli,T-100,3132333435363738393031323334353637383930,6\n")
        _ = try done(["user", "seeds", seeds])
        let users = try json(try done(["user", "list", "--format", "json"]))
        #expect(users.map { $0["codes"] as? Int } == [1, 0])
        #expect(users.last?["roles"] as? [String] == ["agent", "team_lead"])
        #expect(try fixture.run(["user", "seeds", seeds]).status == 1)
        let bad = try fixture.folder.file("bad.csv", "login,serial,secret\nli,T-101,3132\n")
        let refused = try fixture.run(["user", "seeds", bad])
        #expect(refused.status == 1 && refused.errors.contains("Row 1"))
        let container = """
            <?xml version="1.0"?>
            <KeyContainer Version="1.0" xmlns="urn:ietf:params:xml:ns:keyprov:pskc">
              <KeyPackage>
                <DeviceInfo><Manufacturer>m</Manufacturer><SerialNo>987654321</SerialNo></DeviceInfo>
                <Key Id="1" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:hotp">
                  <AlgorithmParameters><ResponseFormat Length="8" Encoding="DECIMAL"/></AlgorithmParameters>
                  <Data><Secret><PlainValue>MTIzNDU2Nzg5MDEyMzQ1Njc4OTE=</PlainValue></Secret>
                  <Counter><PlainValue>0</PlainValue></Counter></Data>
                  <UserId>UID=mei,DC=example,DC=net</UserId>
                </Key>
              </KeyPackage>
            </KeyContainer>
            """
        _ = try done(["user", "seeds", try fixture.folder.file("seeds.xml", container)])
        let mei = try json(try done(["user", "show", "mei", "--format", "json"]))
        #expect(mei.first?["codes"] as? Int == 1)
        for (name, text) in [
            ("bomb", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + container.dropFirst(21)),
            ("cut", String(container.dropLast(20))),
            ("nobody", container.replacing("UID=mei", with: "UID=")),
            ("ocra", container.replacing("pskc:hotp", with: "pskc:ocra")),
            (
                "sealed",
                container.replacing("PlainValue>MT", with: "EncryptedValue>MT")
                    .replacing("OTE=</PlainValue>", with: "OTE=</EncryptedValue>")
            ),
        ] {
            let file = try fixture.folder.file(name + ".xml", String(text))
            #expect(try fixture.run(["user", "seeds", file]).status == 1, "\(name)")
        }
        let two = try fixture.folder.file("two.csv", "login,roles\nroot,administrator agent\n")
        #expect(try fixture.run(["user", "import", two]).status == 1)
    }

    @Test(arguments: [
        ["user"], ["user", "add"], ["user", "token", "add"], ["role", "list"], ["role", "explain"],
        ["approval", "approve"], ["session", "open"], ["import"], ["subject", "export"],
    ])
    func helpIsThereInBothLanguages(command: [String]) throws {
        for language in ["C.UTF-8", "zh_CN.UTF-8"] {
            let help = try CommandRun(command + ["--help"], environment: ["LC_ALL": language])
            #expect(help.status == 0 && help.output.count > 100)
            #expect(!help.output.contains("OVERVIEW") || language == "C.UTF-8")
        }
    }
}
