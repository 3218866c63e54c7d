import Foundation
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations

/// What went out does not come back by itself: a disposal says who has copies, and is to destroy them.
@Suite struct DisposalInstructionTests {
    private static func time(_ day: String) -> Int64 { CivilTime(day)?.instant() ?? 0 }
    private static let now = time("2026-06-01")

    @Test(arguments: VaultFixture.Engine.allCases)
    func whoHasCopiesIsToDestroyThem(engine: VaultFixture.Engine) throws {
        let fixture = try VaultFixture(engine)
        try fixture.bring(
            "姓名,手机号\n王芳,13810000000\n李娜,13810000001\n", dataset: "people",
            now: Self.time("2021-01-10"))
        try fixture.with(now: Self.now) { (vault: Vault) throws in
            let dataset = try fixture.dataset("people", vault).number
            for (path, day) in [
                ("/exports/王芳.csv", "2021-03-01"), ("/exports/王芳.csv", "2022-03-01"),
                ("/exports/early.csv", "2020-12-01"),
            ] {
                try ClearCopies.note(
                    path, datasets: [dataset], number: vault.keyStore.allocate(1),
                    at: Self.time(day), in: vault)
            }
            let book = DisposalBook(vault: vault, policy: fixture.policy)
            var request = DisposalBook.Request(now: Self.now)
            request.by = "Mei"
            let made = try book.propose(request, meter: WorkMeter())
            let name = vault.keys.identifiers.identifier(.disposal, made.number)
            for person in ["Li", "Wang"] {
                _ = try book.approve(name, by: person, at: Self.now)
            }
            let done = try DisposalRun(vault: vault, policy: fixture.policy).run(
                name, by: "Chen", at: Self.now, tool: "strata test")
            // Of one file the newest; of what was before they came in, nothing.
            let report = DisposalReport(done, vault, needed: 2)
            let instructions = try #require(report.done?.instructions)
            #expect(instructions.map(\.path) == ["/exports/王芳.csv"])
            #expect(instructions.map(\.people) == [2] && instructions[0].day == "2022-03-01")
            // The certificate says so, without a path, and is read back.
            let certificate = try #require(done.certificate)
            let check = try DisposalCertificate.check(certificate)
            #expect(check.isGood && check.body.instructions?.map(\.people) == [2])
            #expect(!String(decoding: certificate, as: UTF8.self).contains("王芳"))
            let page = try CertificatePage(check, language: .zh).html
            #expect(page.contains("须通知销毁副本的接收方"))
        }
    }
}
