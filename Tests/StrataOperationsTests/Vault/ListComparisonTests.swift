import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What two lists share, without telling on anybody.
@Suite struct ListComparisonTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private func table(_ rows: Range<Int>, _ more: String = "") -> String {
        var text = "name,phone,email\n"
        for row in rows {
            text += "Person\(row) Name\(row),+1571555\(1_000 + row),p\(row)@example.org\n"
        }
        return text + more
    }

    private let mapping: [String: LabelID?] = [
        "name": "person_name", "phone": "phone", "email": "email",
    ]

    private func compare(
        _ vault: Vault, exactFor purpose: Purpose? = nil
    ) throws -> ListComparison.Report {
        try ListComparison(vault: vault, policy: fixture.policy).compare(
            try fixture.dataset("a", vault), try fixture.dataset("b", vault), exactFor: purpose)
    }

    @Test func numbersAreCoarseWhereOneIsSmall() throws {
        try fixture.bring(table(0..<25), into: "a", mapping: mapping)
        // Twelve in both; one shares a phone with somebody else.
        try fixture.bring(
            table(13..<40, "Other Person,+15715551000,other@example.org\n"), into: "b",
            mapping: mapping)
        try fixture.with { vault in
            let coarse = try compare(vault)
            #expect(coarse.people.both.text == "~10" && coarse.people.both.count == nil)
            #expect(coarse.people.onlyFirst.text == "~10")
            #expect(coarse.people.onlySecond.text == "~10")
            #expect(coarse.sharedWithOthers.text == "<10" && coarse.conflicts.text == "<10")
            #expect(coarse.sharedBy["identity"]?.text == "<10")
            let json = String(decoding: try ReportJSON.encode(coarse), as: UTF8.self)
            for value in ["1571555", "Person", "example.org"] { #expect(!json.contains(value)) }
            let exact = try compare(vault, exactFor: .compliance)
            #expect(exact.people.both.count == 12 && exact.people.onlyFirst.count == 13)
            #expect(exact.people.onlySecond.count == 16)
            #expect(exact.sharedBy["phone"]?.count == 12)
            #expect(exact.sharedBy["email"]?.count == 12 && exact.sharedBy["identity"]?.count == 0)
            #expect(exact.sharedWithOthers.count == 2 && exact.conflicts.count == 1)
            #expect(exact.byTier["T2"]?.both.count == 12 && exact.byTier["T1"]?.both.count == 0)
            #expect(throws: SubjectError.purposeNotAllowed(.operation)) {
                try compare(vault, exactFor: .operation)
            }
            #expect(throws: ComparisonError.same) {
                let list = try fixture.dataset("a", vault)
                return try ListComparison(vault: vault, policy: fixture.policy)
                    .compare(list, list)
            }
        }
    }
}
