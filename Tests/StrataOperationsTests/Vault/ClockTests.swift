import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A clock that is set back brings nothing back to life that has ended.
@Suite struct ClockTests {
    private let fixture: VaultFixture

    private static let day: Int64 = 86_400_000_000
    /// 1 November 2026.
    private static let start: Int64 = 1_793_491_200_000_000

    init() throws {
        fixture = try VaultFixture()
        try fixture.bring(Lists.people, now: Self.start)
    }

    private func against(at time: Int64, isNow: Bool = true) throws -> [String] {
        try fixture.with { vault in
            var question = CallCheck.Question(.phone("13800138001"), time: time)
            question.purpose = .sale
            question.isNow = isNow
            return try CallCheck(vault: vault, policy: .standard).ask(question)
                .flatMap(\.verdict.against).map(\.code)
        }
    }

    @Test func nobodyIsCalledByAClockThatIsBehind() throws {
        #expect(try !against(at: Self.start + Self.day).contains("clock_behind"))
        // Clocks of several hosts are never the same.
        #expect(try !against(at: Self.start - 60_000_000).contains("clock_behind"))
        #expect(try against(at: Self.start - Self.day).contains("clock_behind"))
        // Who asks about a moment knows that it is over.
        #expect(try !against(at: Self.start - Self.day, isNow: false).contains("clock_behind"))
    }

    /// An import under a clock that was ahead is no reason for ever: it is taken back.
    @Test func anImportFromTheFutureIsTakenBack() throws {
        try fixture.bring(
            Lists.people, name: "again.csv", dataset: "ahead", now: Self.start + 900 * Self.day)
        #expect(try against(at: Self.start + Self.day).contains("clock_behind"))
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let last = try #require(try catalogue.batches().max { $0.number < $1.number })
            _ = try catalogue.undo(last)
        }
        #expect(try !against(at: Self.start + Self.day).contains("clock_behind"))
    }

    @Test func anErasureTellsTheTimeToo() throws {
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(
                lookup.find(.phone("13900139002")), at: Self.start + 30 * Self.day)
        }
        #expect(try against(at: Self.start + Self.day).contains("clock_behind"))
    }

    @Test func anExpiredConsentStaysExpired() throws {
        try fixture.bring(
            """
            name,phone,controller,purpose,channel,separate,evidence,consent date,expiry
            王芳,13800138001,ACME,sale,phone,yes,form,2026-01-05,2026-10-05

            """, name: "consents.csv", kind: .consent, dataset: "consents", now: Self.start)
        func check(_ time: Int64, isNow: Bool) throws -> Bool {
            try fixture.with { vault in
                let person = try #require(
                    try fixture.lookup(vault).find(.phone("13800138001")).first)
                var question = ConsentBook.Question(purpose: .sale, channel: .phone, time: time)
                question.controller = "ACME"
                question.isNow = isNow
                let policy = try PolicyLoading.policy(path: nil, profiles: ["cn"])
                return try ConsentBook(vault: vault).check(person, question, policy: policy)
                    .verdict.isCovered
            }
        }
        let june = Self.start - 140 * Self.day
        #expect(try check(june, isNow: false))
        #expect(try !check(june, isNow: true))
    }

    /// The date when old copies expire is no earlier because the epoch was sealed by a wrong clock.
    @Test func oldCopiesDoNotExpireEarlier() throws {
        try fixture.with { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(lookup.find(.phone("13900139002")), at: Self.start)
        }
        _ = try fixture.with { try $0.keepsBackups(days: 30) }
        _ = try fixture.with { try $0.sealEpoch(at: Self.start - 300 * Self.day) }
        let status = try fixture.with { try KeyStatus($0) }
        #expect(status.oldCopiesExpire == Self.start + 30 * Self.day)
    }
}
