import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Legal holds: what they keep from being destroyed, and what they do not.
@Suite struct LegalHoldTests {
    private static let now = QueueTests.now
    private static let list = """
        姓名,手机号,身份证号
        王芳,13810000000,110101199003070038
        李娜,13810000001,
        赵敏,13810000002,

        """

    private func prepared(_ engine: VaultFixture.Engine) throws -> VaultFixture {
        let fixture = try VaultFixture(engine)
        try fixture.bring(Self.list, dataset: "people", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { try QueueTests.complete($0, "people") }
        return fixture
    }

    private func place(
        _ vault: Vault, matter: String = "C-17", _ change: (inout LegalHoldBook.Scope) -> Void
    ) throws -> LegalHold {
        var scope = LegalHoldBook.Scope()
        change(&scope)
        return try LegalHoldBook(vault: vault).place(
            .init(matter: matter, reason: "claim", review: "2099-01-01"), on: scope, at: Self.now)
    }

    private func person(_ phone: String, _ fixture: VaultFixture, _ vault: Vault) throws -> Int64 {
        try #require(try fixture.lookup(vault).find(.phone(phone)).first)
    }

    private func isHeld(_ body: () throws -> Void) throws -> Bool {
        do {
            try body()
            return false
        } catch is LegalHoldError { return true }
    }

    private func end(_ hold: LegalHold, _ vault: Vault) throws {
        _ = try LegalHoldBook(vault: vault).release(
            vault.keys.identifiers.identifier(.legalHold, hold.number), because: "settled",
            by: ("Mei", "Li"), at: Self.now)
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func whatIsHeldIsNotErased(engine: VaultFixture.Engine) throws {
        let fixture = try prepared(engine)
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            let two = try person("13810000001", fixture, vault)
            let hold = try place(vault) {
                $0.subjects = [vault.keys.identifiers.identifier(.subject, one)]
            }
            let lookup = fixture.lookup(vault)
            #expect(try isHeld { _ = try lookup.erase([one], at: Self.now) })
            // Of several nobody is erased where one is held.
            #expect(try isHeld { _ = try lookup.erase([two, one], at: Self.now) })
            #expect(try lookup.find(.phone("13810000001")) == [two])
            #expect(
                try isHeld {
                    _ = try PartErasure(vault: vault).carryOut(
                        one, classes: [.contact], records: [], policy: fixture.policy,
                        at: Self.now)
                })
            let catalogue = DatasetCatalogue(vault: vault)
            let dataset = try catalogue.dataset("people")
            #expect(
                try isHeld {
                    _ = try DatasetRemoval(vault: vault).remove(dataset, at: Self.now)
                })
            // Nothing of it has begun.
            #expect(try catalogue.dataset("people").removal == nil)
            let batch = try #require(try catalogue.batches().first)
            #expect(try isHeld { _ = try catalogue.undo(batch, at: Self.now) })
            #expect(try catalogue.batches().first?.isUndone == false)
            // Whoever is not held goes.
            #expect(try lookup.erase([two], at: Self.now).count == 1)
            try end(hold, vault)
            #expect(try lookup.erase([one], at: Self.now).count == 1)
        }
    }

    /// Whoever comes into a list that is held is held, and so is whom they are joined with.
    @Test func aHoldIsOnWhoeverComesIntoAList() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            _ = try place(vault) { $0.datasets = ["people"] }
        }
        try fixture.bring(
            "姓名,手机号\n周杰,13810000009\n", dataset: "other", now: Self.now - 1_000_000)
        try fixture.with(now: Self.now) { vault in
            let lookup = fixture.lookup(vault)
            let outsider = try person("13810000009", fixture, vault)
            let insider = try person("13810000001", fixture, vault)
            #expect(try isHeld { _ = try lookup.erase([insider], at: Self.now) })
            try SubjectChange(vault: vault, policy: fixture.policy)
                .merge(outsider, into: insider)
            #expect(try isHeld { _ = try lookup.erase([insider], at: Self.now) })
        }
    }

    @Test func aPersonIsHeldUnderWhateverNumberTheyHave() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let lookup = fixture.lookup(vault)
            let one = try person("13810000000", fixture, vault)
            let two = try person("13810000001", fixture, vault)
            _ = try place(vault) { $0.found = [one] }
            try SubjectChange(vault: vault, policy: fixture.policy).merge(one, into: two)
            #expect(try isHeld { _ = try lookup.erase([two], at: Self.now) })
        }
    }

    /// Whoever was held as one is held as two, whenever the hold was placed.
    @Test(arguments: [true, false]) func whoIsSplitOffIsHeld(isPlacedFirst: Bool) throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let lookup = fixture.lookup(vault)
            let change = SubjectChange(vault: vault, policy: fixture.policy)
            let one = try person("13810000000", fixture, vault)
            let two = try person("13810000001", fixture, vault)
            if isPlacedFirst { _ = try place(vault) { $0.found = [two] } }
            try change.merge(one, into: two)
            if !isPlacedFirst { _ = try place(vault) { $0.found = [two] } }
            try change.split(one)
            for person in [one, two] {
                #expect(try isHeld { _ = try lookup.erase([person], at: Self.now) })
            }
            let three = try person("13810000002", fixture, vault)
            #expect(try lookup.erase([three], at: Self.now).count == 1)
        }
    }

    /// A hold on a class holds whoever has some of it, and nobody else.
    @Test func aHoldOnAClassIsOnWhoHasIt() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            _ = try place(vault) {
                $0.isOfAll = true
                $0.classes = [.identity]
            }
            let lookup = fixture.lookup(vault)
            let one = try person("13810000000", fixture, vault)
            let two = try person("13810000001", fixture, vault)
            #expect(try isHeld { _ = try lookup.erase([one], at: Self.now) })
            #expect(try lookup.erase([two], at: Self.now).count == 1)
        }
    }

    /// What an import corrected, and can be taken back, is held with the person.
    @Test func whatWasCorrectedIsHeld() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let two = try person("13810000001", fixture, vault)
            let first = try #require(try vault.records.read { try $0.records(of: two) }.first)
            let former = try #require(
                try vault.records.read { reader in
                    try reader.records(of: person("13810000000", fixture, vault)).first
                })
            #expect(former.sealed.envelopes.contains { $0.slot.retentionClass == .identity })
            try vault.records.write { transaction in
                try transaction.keep([
                    FormerRecord(
                        record: first.number, batch: first.batch, revision: 1,
                        sealed: former.sealed)
                ])
            }
            _ = try place(vault) {
                $0.isOfAll = true
                $0.classes = [.identity]
            }
            #expect(try isHeld { _ = try fixture.lookup(vault).erase([two], at: Self.now) })
        }
    }

    @Test func aClassIsHeldAlone() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            _ = try place(vault) {
                $0.found = [one]
                $0.classes = [.contact]
            }
            func erase(_ retentionClass: RetentionClass) throws {
                _ = try PartErasure(vault: vault).carryOut(
                    one, classes: [retentionClass], records: [], policy: fixture.policy,
                    at: Self.now)
            }
            #expect(try isHeld { try erase(.contact) })
            try erase(.identity)
            #expect(try isHeld { _ = try fixture.lookup(vault).erase([one], at: Self.now) })
        }
    }

    /// An intent that was not committed when the hold was placed is not committed.
    @Test func aHoldCountsAtTheCommit() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            let subject = try #require(try vault.records.read { try $0.subject(one) })
            let plan = try PartErasure(vault: vault).plan([one: .init(classes: [.identity])])
            _ = try place(vault) { $0.isOfAll = true }
            #expect(try isHeld { _ = try PartErasure(vault: vault).erase(plan, at: Self.now) })
            // Not even by whoever asks the vault itself.
            #expect(try isHeld { _ = try vault.erase([subject], at: Self.now, entries: []) })
            #expect(try vault.records.read { try $0.documents(.erasure) }.isEmpty)
        }
    }

    @Test func nobodyIsCalledWhoseDataIsHeld() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let one = try person("13810000000", fixture, vault)
            _ = try place(vault) { $0.found = [one] }
            let waterfall = try QueueBuilding(vault: vault, policy: fixture.policy, now: Self.now)
                .build("Spring", meter: WorkMeter())
            #expect(waterfall.stages.first { $0.stage == "legal_hold" }?.people == 1)
            let answers = try CallCheck(vault: vault, policy: fixture.policy).ask(
                Self.question("13810000000"))
            #expect(answers[0].verdict.against.contains(.held))
            // One placed while people were asked about ahead counts with the next lead.
            let desk = try QueueDesk(vault: vault, policy: fixture.policy, campaign: "Spring")
            let first = try #require(try desk.next(agent: "A", at: Self.now))
            _ = try place(vault) { $0.datasets = ["people"] }
            #expect(try desk.next(agent: "B", at: Self.now) == nil)
            #expect(first.subject != one)
        }
    }

    private static func question(_ phone: String) -> CallCheck.Question {
        var question = CallCheck.Question(.phone(phone), time: now)
        question.campaign = "Spring"
        return question
    }

    @Test func whoAsksForTheEndDoesNotAgree() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let book = LegalHoldBook(vault: vault)
            let hold = try place(vault) { $0.isOfAll = true }
            let name = vault.keys.identifiers.identifier(.legalHold, hold.number)
            #expect(throws: LegalHoldBookError.samePerson) {
                _ = try book.release(name, because: "x", by: ("Mei", " mei "), at: Self.now)
            }
            #expect(throws: LegalHoldBookError.noPerson) {
                _ = try book.release(name, because: "x", at: Self.now)
            }
            #expect(throws: LegalHoldBookError.empty) {
                _ = try book.release(name, because: " ", by: ("Mei", "Li"), at: Self.now)
            }
            #expect(try book.list().first?.release == nil)
            try end(hold, vault)
            #expect(try book.list().first?.release?.by == "Mei, Li")
            #expect(throws: LegalHoldBookError.over) { try end(hold, vault) }
            #expect(throws: LegalHoldBookError.over) {
                _ = try book.review(name, until: "2099-02-01", at: Self.now)
            }
        }
    }

    @Test func aHoldSaysWhatItIsAboutAndUntilWhen() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            let book = LegalHoldBook(vault: vault)
            func placing(_ day: String, _ scope: LegalHoldBook.Scope = .init()) throws {
                _ = try book.place(
                    .init(matter: "C", reason: "r", review: day), on: scope, at: Self.now)
            }
            #expect(throws: LegalHoldBookError.nobody) { try placing("2099-01-01") }
            #expect(throws: LegalHoldBookError.badDay("tomorrow")) { try placing("tomorrow") }
            #expect(throws: LegalHoldBookError.past("2020-01-01")) { try placing("2020-01-01") }
            var unknown = LegalHoldBook.Scope()
            unknown.subjects = ["sub-nobody"]
            #expect(throws: SubjectError.gone) { try placing("2099-01-01", unknown) }
            let hold = try place(vault) { $0.campaigns = ["Spring"] }
            #expect(hold.datasets.count == 1 && hold.placedBy == "owner")
            let later = Self.now + 80 * 366 * 86_400_000_000
            #expect(LegalHoldReport(hold, vault, at: later).isOverdue)
            #expect(!LegalHoldReport(hold, vault, at: Self.now).isOverdue)
        }
    }

    /// What a matter is about stands nowhere in the clear.
    @Test func aHoldIsSealed() throws {
        let fixture = try prepared(.sqlite)
        try fixture.with(now: Self.now) { vault in
            _ = try place(vault, matter: "Wang vs ACME 2026-4711") { $0.isOfAll = true }
        }
        for file in try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path) {
            let path = fixture.folder.path + "/" + file
            guard let bytes = FileManager.default.contents(atPath: path) else { continue }
            #expect(bytes.range(of: Data("ACME 2026-4711".utf8)) == nil, "\(file)")
        }
    }
}
