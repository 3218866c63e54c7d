import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Card numbers that the policy captures temporarily: for minutes, or not at all.
@Suite struct HeldCardTests {
    private let fixture: VaultFixture
    private let policy: Policy

    private static let minute: Int64 = 60_000_000
    private static let start: Int64 = 1_000_000_000_000

    private static let list = """
        name,phone,card_number,notes
        Ann Lee,+1 571-555-0101,4111111111111111,paid with 5105 1051 0510 5100
        Bob Ray,+1 571-555-0102,5555555555554444,asked about prices

        """

    init() throws {
        fixture = try VaultFixture()
        let parsed = Policy.parse(
            yaml: """
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
                """, path: "capturing.yaml")
        policy = try #require(parsed.policy)
    }

    private func bring(
        hold minutes: Int?, at now: Int64 = start, opened: Int64? = nil
    ) throws -> ImportOperation.Outcome {
        var request = try fixture.request(
            Self.list, into: "list", policy: policy, now: now, hold: minutes)
        request.again = true
        let operation = ImportOperation(request)
        let plan = try operation.propose().plan
        return try fixture.with(now: opened ?? now) { try operation.run(plan, in: $0) }
    }

    /// The held number of the first person, where it can still be opened.
    private func card(at now: Int64) throws -> String? {
        try fixture.with(now: now) { vault in
            let lookup = SubjectLookup(vault: vault, policy: policy, role: .compliance)
            let person = try #require(try lookup.find(.phone("+15715550101")).first)
            try fixture.expectWhole(vault)
            return try? lookup.reveal(
                person, field: "card_number", purpose: .sale, ticket: "T"
            ).value
        }
    }

    private var hasFile: Bool { FileManager.default.fileExists(atPath: fixture.path + "/held.key") }

    @Test func withoutAskingNothingIsHeld() throws {
        let outcome = try bring(hold: nil)
        #expect(outcome.tally.held == 0 && outcome.tally.dropped == 3)
        #expect(try card(at: Self.start) == nil)
        #expect(!hasFile)
        try fixture.with { vault in
            let lookup = SubjectLookup(vault: vault, policy: policy, role: .compliance)
            let person = try lookup.find(.phone("+15715550101"))[0]
            let export = try SubjectExport(of: person, in: vault, policy: policy, language: .en)
            let values = export.records.flatMap(\.fields).map(\.value)
            #expect(values.contains("paid with [payment_card]"))
        }
    }

    @Test func itIsHeldForMinutesAndThenGone() throws {
        #expect(try bring(hold: 10).tally.held == 2)
        #expect(hasFile)
        #expect(try fixture.leaks(of: ["4111111111111111"]) == [])
        #expect(try card(at: Self.start + 9 * Self.minute) == "4111111111111111")
        #expect(try card(at: Self.start + 10 * Self.minute) == nil)
        #expect(!hasFile)
        try fixture.with { vault in
            let holds = try vault.keyStore.holds()
            let rows = try vault.records.read { try $0.heldNumbers() }
            #expect(holds == [] && rows == [])
        }
    }

    @Test func aClockThatWasSetBackLengthensNothing() throws {
        _ = try bring(hold: 10)
        #expect(try card(at: Self.start + 9 * Self.minute) == "4111111111111111")
        // How long it was really held is not known any more.
        #expect(try card(at: Self.start + Self.minute) == nil)
        #expect(try card(at: Self.start) == nil)
        #expect(throws: ImportError.clockBehind) {
            try bring(hold: 10, at: Self.start + Self.minute)
        }
        #expect(try bring(hold: 10, at: Self.start + 20 * Self.minute).tally.held == 2)
    }

    @Test func thePolicyBoundsIt() throws {
        #expect(throws: ImportError.holdTooLong(30)) { try bring(hold: 31) }
        let request = try fixture.request(
            Self.list, into: "list", now: Self.start, hold: 5)
        let plan = try ImportOperation(request).propose().plan
        try fixture.with(now: Self.start) { vault in
            #expect(throws: ImportError.nothingToHold) {
                try ImportOperation(request).run(plan, in: vault)
            }
        }
        let tooLong = Policy.parse(
            yaml: """
                schema: 1
                policy: p
                extends: default
                version: 1.0.0
                title: {en: P, zh: 策略}
                handling:
                  - id: x
                    when: {labels: [payment_card]}
                    set: {at_rest: captured_temporarily, hold_at_most: 25h}
                    because: {en: x, zh: 某}
                """, path: "p.yaml")
        #expect(tooLong.policy == nil)
    }

    @Test func verificationValuesAreNotEvenHeld() throws {
        let loose = Policy.parse(
            yaml: """
                schema: 1
                policy: p
                extends: default
                version: 1.0.0
                title: {en: P, zh: 策略}
                handling:
                  - id: card.verification
                    when: {pci: [sad]}
                    set: {at_rest: captured_temporarily, hold_at_most: 5m}
                    because: {en: x, zh: 某}
                """, path: "p.yaml")
        #expect(loose.policy == nil)
    }

    @Test func anEpochDropsWhatIsOverAndKeepsTheRest() throws {
        _ = try bring(hold: 10)
        try fixture.with(now: Self.start + Self.minute) {
            _ = try $0.sealEpoch(at: Self.start + 2 * Self.minute)
        }
        #expect(try card(at: Self.start + 3 * Self.minute) == "4111111111111111")
        try fixture.with(now: Self.start + 4 * Self.minute) { vault in
            _ = try vault.sealEpoch(at: Self.start + 11 * Self.minute)
            #expect(try vault.keyStore.holds() == [])
        }
        #expect(!hasFile)
    }

    @Test func copiesOfTheStoresAreNotEnough() throws {
        _ = try bring(hold: 10)
        // As a backup of the two stores has it: without the file.
        try FileManager.default.removeItem(atPath: fixture.path + "/held.key")
        #expect(try card(at: Self.start + Self.minute) == nil)
    }

    @Test func theErasedAreNotHeld() throws {
        _ = try bring(hold: 10)
        try fixture.with(now: Self.start + Self.minute) { vault in
            let lookup = fixture.lookup(vault)
            _ = try lookup.erase(try lookup.find(.phone("+15715550101")), at: Self.start)
            #expect(try vault.keyStore.holds().count == 1)
            #expect(try vault.records.read { try $0.heldNumbers() }.count == 1)
            try fixture.expectWhole(vault)
        }
    }
}
