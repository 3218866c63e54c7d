import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Files that are sent for imports, over HTTP.
@Suite(.serialized) struct ImportTests {
    static let more = """
        姓名,手机号,邮箱,身份证号
        赵六,13600136006,zhaoliu@example.org,110105194912310038

        """

    /// Makes a job with a file.
    private func send(
        _ text: String, _ options: [String: Any], to server: ServerFixture, as secret: String
    ) async throws -> String {
        let made = try await server.send(.POST, "/v1/imports", options, as: secret)
        #expect(made.status == 201, "\(made.text)")
        let job = try #require(made.json["job"] as? String)
        let sent = try await server.send(
            .PUT, "/v1/imports/\(job)/file", as: secret,
            headers: ["content-type": "text/csv"], raw: text)
        #expect(sent.status == 200 && sent.json["state"] as? String == "received", "\(sent.text)")
        return job
    }

    /// The job once it is in one of some states.
    private func wait(
        _ job: String, _ states: Set<String>, on server: ServerFixture, as secret: String
    ) async throws -> [String: Any] {
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .seconds(300) {
            let shown = try await server.send(.GET, "/v1/imports/\(job)", as: secret)
            #expect(shown.status == 200, "\(shown.text)")
            if states.contains(shown.json["state"] as? String ?? "") { return shown.json }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("the job does not end")
        return [:]
    }

    private func uploads(_ server: ServerFixture) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: server.folder + "/vault/uploads"))
            ?? []
    }

    @Test func aFileIsSentJudgedBroughtInAndTakenBack() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(
                Self.more, ["kind": "contacts", "dataset": "more"], to: server, as: engineer)
            // Sealed where it lies: nothing of it stands on the disk.
            for name in uploads(server) {
                let bytes = try Data(
                    contentsOf: URL(filePath: server.folder + "/vault/uploads/" + name))
                #expect(bytes.range(of: Data("13600136006".utf8)) == nil)
            }
            #expect(
                try await server.send(.GET, "/v1/imports/\(job)/proposal", as: engineer).status
                    == 404)
            let asked = try await server.send(
                .POST, "/v1/imports/\(job)/proposal", [:], as: engineer)
            #expect(asked.status == 200, "\(asked.text)")
            _ = try await wait(job, ["proposed", "stopped"], on: server, as: engineer)
            let proposal = try await server.send(
                .GET, "/v1/imports/\(job)/proposal", as: engineer)
            let judged = proposal.json["proposal"] as? [String: Any]
            let columns = judged?["columns"] as? [[String: Any]] ?? []
            #expect(columns.map { $0["name"] as? String } == ["姓名", "手机号", "邮箱", "身份证号"])
            #expect(columns.first?["label"] as? String == "person_name", "\(proposal.text)")
            #expect(!proposal.text.contains("13600136006"))
            let ran = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            #expect(ran.status == 200, "\(ran.text)")
            let done = try await wait(job, ["done", "stopped"], on: server, as: engineer)
            #expect(done["state"] as? String == "done", "\(done)")
            #expect(uploads(server).isEmpty)
            let report = try await server.send(.GET, "/v1/imports/\(job)/report", as: engineer)
            let brought = try #require(report.json["brought"] as? [String: Any], "\(report.text)")
            #expect(brought["records"] as? Int == 1 && brought["newSubjects"] as? Int == 1)
            #expect(!report.text.contains(server.folder))
            let agent = try await server.signIn("agent")
            _ = try await server.find("13600136006", as: agent)
            // The same file again is refused, as the command does.
            let again = try await send(
                Self.more, ["kind": "contacts", "dataset": "more"], to: server, as: engineer)
            _ = try await server.send(.POST, "/v1/imports/\(again)/run", [:], as: engineer)
            let stopped = try await wait(again, ["done", "stopped"], on: server, as: engineer)
            let failure = stopped["failure"] as? [String: Any]
            #expect(failure?["type"] as? String == "/problems/import.already", "\(stopped)")
            #expect(
                try await server.send(
                    .POST, "/v1/imports/\(again)/cancellation", as: engineer
                ).status == 200)
            #expect(uploads(server).isEmpty)
            // Taking it back erases people: it is not the engineer's, and takes two.
            let batch = try #require(brought["batch"] as? String)
            let undo = "/v1/batches/\(batch)/undo"
            #expect(try await server.send(.POST, undo, [:], as: engineer).status == 403)
            let manager = try await server.signInWithFactor("manager")
            let waiting = try await server.send(
                .POST, undo, ["reason": "the wrong list"], as: manager)
            #expect(waiting.status == 202, "\(waiting.text)")
            let approval = try #require(waiting.json["approval"] as? String)
            for other in ["manager2", "compliance"] {
                let secret = try await server.signInWithFactor(other)
                let agreed = try await server.send(
                    .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: secret)
                #expect(agreed.status == 200, "\(agreed.text)")
            }
            let undone = try await server.send(.POST, undo, [:], as: manager)
            #expect(undone.status == 200 && undone.json["records"] as? Int == 1, "\(undone.text)")
            let gone = try await server.send(
                .POST, "/v1/subjects/find", ["phone": "13600136006"], as: agent)
            #expect((gone.json["subjects"] as? [String])?.isEmpty == true)
            let list = try await server.send(.GET, "/v1/batches", as: engineer)
            let batches = list.json["items"] as? [[String: Any]] ?? []
            #expect(batches.first { $0["batch"] as? String == batch }?["undone"] as? Bool == true)
        }
    }

    @Test func onlyWhoBringsDataInSendsFiles() async throws {
        try await ServerFixture.with { server in
            let agent = try await server.signInWithFactor("agent")
            let admin = try await server.signInWithFactor("admin")
            for (login, secret) in [("agent", agent), ("admin", admin)] {
                let made = try await server.send(
                    .POST, "/v1/imports", ["kind": "contacts", "dataset": "x"], as: secret)
                #expect(made.status == 403, "\(login) \(made.text)")
                #expect(try await server.send(.GET, "/v1/imports", as: secret).status == 403)
                #expect(try await server.send(.GET, "/v1/batches", as: secret).status == 403)
            }
            // Who does, shows a second factor first.
            let weak = try await server.signIn("engineer")
            let refused = try await server.send(
                .POST, "/v1/imports", ["kind": "contacts", "dataset": "x"], as: weak)
            #expect(refused.status == 403)
            #expect(refused.json["needs"] as? [String] == ["secondFactor"])
            let engineer = try await server.signInWithFactor("engineer")
            let made = try await server.send(
                .POST, "/v1/imports", ["kind": "contacts", "dataset": "x"], as: engineer)
            let job = try #require(made.json["job"] as? String)
            let sent = try await server.send(
                .PUT, "/v1/imports/\(job)/file", as: agent, raw: Self.more)
            #expect(sent.status == 403 && uploads(server).isEmpty, "\(sent.text)")
        }
    }

    @Test func whatIsAskedIsAuthorisedWhenItIsDone() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(
                Self.more, ["kind": "contacts", "dataset": "more"], to: server, as: engineer)
            // Asked for, and the account ends before its turn comes: one that takes longer is first.
            let long =
                "姓名,手机号\n"
                + (0..<3_000).map { "王\($0),139\(10_000_000 + $0)\n" }.joined()
            let first = try await send(
                long, ["kind": "contacts", "dataset": "long"], to: server, as: engineer)
            for one in [first, job] {
                let asked = try await server.send(
                    .POST, "/v1/imports/\(one)/run", [:], as: engineer)
                #expect(asked.status == 200, "\(asked.text)")
            }
            _ = try AccountBook(vault: server.vault).disable(
                try AccountBook(vault: server.vault).account("engineer"))
            let manager = try await server.signInWithFactor("manager")
            let ended = try await wait(job, ["done", "stopped"], on: server, as: manager)
            #expect(ended["state"] as? String == "stopped", "\(ended)")
            let failure = ended["failure"] as? [String: Any]
            #expect(failure?["type"] as? String == "/problems/access.notSignedIn")
            // Somebody else who may goes on with it.
            _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: manager)
            let done = try await wait(job, ["done", "stopped"], on: server, as: manager)
            #expect(done["state"] as? String == "done", "\(done)")
        }
    }

    @Test func filesBeyondTheLimitAreRefusedAndNothingStays() async throws {
        try await ServerFixture.with({ $0.limits.uploadBytes = 300_000 }) { server in
            let engineer = try await server.signInWithFactor("engineer")
            let made = try await server.send(
                .POST, "/v1/imports", ["kind": "contacts", "dataset": "x"], as: engineer)
            let job = try #require(made.json["job"] as? String)
            let long = String(repeating: "a", count: 400_000)
            let told = try await server.send(
                .PUT, "/v1/imports/\(job)/file", as: engineer, raw: long)
            #expect(told.status == 413 && told.problem == "api.tooLarge", "\(told.text)")
            // Without a length it is found out on the way.
            var request = HTTPClientRequest(
                url: "https://localhost:\(server.port)/v1/imports/\(job)/file")
            request.method = .PUT
            request.headers.add(name: "authorization", value: "Bearer \(engineer)")
            let pieces = AsyncStream<NIOCore.ByteBuffer> { stream in
                for _ in 0..<8 {
                    stream.yield(NIOCore.ByteBuffer(string: String(long.prefix(50_000))))
                }
                stream.finish()
            }
            request.body = .stream(pieces, length: .unknown)
            let found = try await server.client.execute(request, timeout: .seconds(600))
            #expect(found.status.code == 413)
            #expect(uploads(server).isEmpty)
            let shown = try await server.send(.GET, "/v1/imports/\(job)", as: engineer)
            #expect(shown.json["state"] as? String == "created")
            let run = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            #expect(run.status == 409 && run.problem == "job.state")
            let right = try await server.send(
                .PUT, "/v1/imports/\(job)/file", as: engineer, raw: Self.more)
            #expect(right.status == 200)
        }
    }

    @Test(
        arguments: [
            (["kind": "poems", "dataset": "x"], "kind"), (["dataset": "x"], "kind"),
            (["kind": "contacts"], "dataset"), (["kind": "contacts", "dataset": " "], "badName"),
            (["kind": "dnc", "dataset": "x"], "dataset"),
            (["kind": "dnc", "registry": "x"], "version"),
            (["kind": "messages", "channel": "sms"], "campaign"),
            (["kind": "messages", "campaign": "x", "channel": "pigeon"], "channel"),
            (["kind": "contacts", "dataset": "x", "channel": "sms"], "channel"),
            (["kind": "contacts", "dataset": "x", "unnamed": true], "unnamed"),
            (["kind": "contacts", "dataset": "x", "removeMissing": true], "removeMissing"),
            (["kind": "calls", "dataset": "x", "replace": true], "replace"),
            (["kind": "purchases", "dataset": "x", "holdCards": 9_999], "holdCards"),
        ] as [([String: any Sendable], String)])
    func optionsThatDoNotGoTogetherAreRefused(
        options: [String: any Sendable], place: String
    ) async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let made = try await server.send(.POST, "/v1/imports", options, as: engineer)
            #expect(made.status == 422, "\(made.text)")
            #expect(
                made.text.contains(place) || made.problem.hasSuffix(place), "\(made.text)")
            let list = try await server.send(.GET, "/v1/imports", as: engineer)
            #expect((list.json["items"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func jobsGoOnBehindARestartAndLeftoversGo() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let rows = 4_000
            let long =
                "姓名,手机号\n"
                + (0..<rows).map { "王\($0),139\(10_000_000 + $0)\n" }.joined()
            let job = try await send(
                long, ["kind": "contacts", "dataset": "long"], to: server, as: engineer)
            _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            try await server.restart {
                // What a process that was killed in the middle leaves behind.
                for name in ["clear-x", "job-x.part"] {
                    try "left".write(
                        toFile: server.folder + "/vault/uploads/" + name, atomically: false,
                        encoding: .utf8)
                }
            }
            let done = try await wait(job, ["done", "stopped"], on: server, as: engineer)
            #expect(done["state"] as? String == "done", "\(done)")
            #expect(uploads(server).isEmpty)
            let list = try await server.send(.GET, "/v1/batches", as: engineer)
            let batches = list.json["items"] as? [[String: Any]] ?? []
            #expect(batches.last?["rows"] as? Int == rows, "\(list.text)")
        }
    }

    @Test func filesThatNobodyAsksForAreThrownAway() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(
                Self.more, ["kind": "contacts", "dataset": "more"], to: server, as: engineer)
            let run = ImportJobRun(vault: server.vault, threads: 1)
            try run.recover(at: SystemClock.microseconds)
            #expect(uploads(server).count == 1)
            try run.recover(at: SystemClock.microseconds + ImportJobs.fileKept + 60_000_000)
            #expect(uploads(server).isEmpty)
            let shown = try await server.send(.GET, "/v1/imports/\(job)", as: engineer)
            #expect(shown.json["state"] as? String == "cancelled")
        }
    }

    @Test func filesThatWereChangedWhereTheyLieAreNotRead() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(
                Self.more, ["kind": "contacts", "dataset": "more"], to: server, as: engineer)
            let path = server.folder + "/vault/uploads/" + (try #require(uploads(server).first))
            var bytes = try Data(contentsOf: URL(filePath: path))
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: URL(filePath: path))
            _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            let stopped = try await wait(job, ["done", "stopped"], on: server, as: engineer)
            let failure = stopped["failure"] as? [String: Any]
            #expect(failure?["type"] as? String == "/problems/job.damaged", "\(stopped)")
        }
    }

    @Test func numbersThatAreNotToBeCalledAreBroughtIn() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(
                "name,phone\nA,13800138001\nB,none\n",
                ["kind": "dnc", "registry": "national", "version": "2026-01-01"], to: server,
                as: engineer)
            _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            let done = try await wait(job, ["done", "stopped"], on: server, as: engineer)
            #expect(done["state"] as? String == "done", "\(done)")
            let report = try await server.send(.GET, "/v1/imports/\(job)/report", as: engineer)
            let numbers = report.json["broughtNumbers"] as? [String: Any]
            #expect(numbers?["numbers"] as? Int == 1 && numbers?["skipped"] as? Int == 1)
            let lists = try DoNotCall(vault: server.vault).check(.phone("13800138001"))
            #expect(lists.map(\.source) == ["national"])
        }
    }

    @Test func aReportOfMessagesIsReadBack() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            var facts = CampaignCatalogue.Facts()
            facts.purpose = .sale
            facts.datasets = ["list"]
            _ = try CampaignCatalogue(vault: server.vault).add("Spring", facts)
            let job = try await send(
                "phone,state,time\n13800138001,STOP,2026-03-02\n",
                ["kind": "messages", "campaign": "Spring", "channel": "sms"], to: server,
                as: engineer)
            _ = try await server.send(.POST, "/v1/imports/\(job)/proposal", [:], as: engineer)
            _ = try await wait(job, ["proposed", "stopped"], on: server, as: engineer)
            let shown = try await server.send(.GET, "/v1/imports/\(job)/proposal", as: engineer)
            let proposal = shown.json["messages"] as? [String: Any]
            #expect(
                proposal?["columns"] as? [String: String]
                    == ["address": "phone", "status": "state", "time": "time"], "\(shown.text)")
            _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            let done = try await wait(job, ["done", "stopped"], on: server, as: engineer)
            #expect(done["state"] as? String == "done", "\(done)")
            let report = try await server.send(.GET, "/v1/imports/\(job)/report", as: engineer)
            let brought = report.json["broughtMessages"] as? [String: Any]
            #expect(brought?["statuses"] as? [String: Int] == ["unsubscribed": 1])
        }
    }

    @Test func rejectedRowsAreHandedOutWithTheAgreementOfOthers() async throws {
        try await ServerFixture.with { server in
            let engineer = try await server.signInWithFactor("engineer")
            let job = try await send(
                ServerFixture.people + "赵六,13600136006,zhaoliu@example.org,\n"
                    + ",surplus,,\n",
                ["kind": "contacts", "dataset": "more"], to: server, as: engineer)
            _ = try await server.send(.POST, "/v1/imports/\(job)/run", [:], as: engineer)
            _ = try await wait(job, ["done", "stopped"], on: server, as: engineer)
            let shown = try await server.send(.GET, "/v1/imports/\(job)", as: engineer)
            let report = try await server.send(.GET, "/v1/imports/\(job)/report", as: engineer)
            let brought = try #require(report.json["brought"] as? [String: Any], "\(shown.text)")
            #expect((brought["rejected"] as? [String: Int])?.values.reduce(0, +) == 1)
            let path = "/v1/batches/\(brought["batch"] as? String ?? "")/rejects"
            let body = ["purpose": "compliance", "ticket": "A-1"]
            #expect(try await server.send(.POST, path, body, as: engineer).status == 403)
            let compliance = try await server.signInWithFactor("compliance")
            let refused = try await server.send(.POST, path, body, as: compliance)
            #expect(refused.json["needs"] as? [String] == ["approval"], "\(refused.text)")
            let asked = try await server.send(
                .POST, path, body.merging(["reason": "to be put right"]) { $1 }, as: compliance)
            #expect(asked.status == 202, "\(asked.text)")
            let approval = try #require(asked.json["approval"] as? String)
            for other in ["manager", "manager2"] {
                let secret = try await server.signInWithFactor(other)
                _ = try await server.send(
                    .POST, "/v1/approvals/\(approval)/decision", ["agrees": true], as: secret)
            }
            let rows = try await server.send(.POST, path, body, as: compliance)
            #expect(rows.status == 200, "\(rows.text)")
            let list = try #require(
                try JSONSerialization.jsonObject(with: Data(rows.bytes)) as? [[String: Any]])
            #expect(list.count == 1 && rows.text.contains("surplus"))
            // The approval is used up.
            #expect(try await server.send(.POST, path, body, as: compliance).status == 403)
        }
    }
}
