import StrataCore
import StrataOperations
import StrataVault
import Testing

/// The same file comes into a dataset once, unless somebody says that it is to come again.
@Suite struct RepeatedImportTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private func records() throws -> Int {
        try fixture.with { vault in try vault.records.read { try $0.recordCount() } }
    }

    @Test func aFinishedImportOfTheSameFileIsRefused() throws {
        let first = try fixture.bring(Lists.people)
        let name = try fixture.with { $0.keys.identifiers.identifier(.batch, first.batch) }
        // Whatever the file is called.
        #expect(
            throws: ImportError.alreadyImported(batch: name, dataset: "list", rows: 4)
        ) {
            try fixture.bring(Lists.people, name: "other.csv")
        }
        #expect(try records() == 4)
        let message = ImportError.alreadyImported(batch: name, dataset: "list", rows: 4).message
        for language in [Language.en, .zh] {
            #expect(message.text(in: language).contains(name))
            #expect(message.text(in: language).contains("--again"))
        }
        #expect(try fixture.with { try DatasetCatalogue(vault: $0).batches().count } == 1)
    }

    @Test func itComesAgainWhereThatIsSaidOrTheFirstWasTakenBack() throws {
        try fixture.bring(Lists.people)
        try fixture.bring(Lists.people, again: true)
        #expect(try records() == 8)
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            for batch in try catalogue.batches() { _ = try catalogue.undo(batch) }
        }
        try fixture.bring(Lists.people)
        #expect(try records() == 4)
    }

    @Test func anotherFileOrDatasetOrKindIsNoRepetition() throws {
        try fixture.bring(Lists.people)
        try fixture.bring(Lists.people + "赵六,13600136006,,,,\n")
        try fixture.bring(Lists.people, dataset: "second")
        try fixture.bring(Lists.people, kind: .purchase)
        #expect(try records() == 4 + 5 + 4 + 4)
    }

    /// What a correction brought is there as well.
    @Test func aFileThatCorrectedTheDatasetIsThere() throws {
        try fixture.bring(Lists.people)
        let changed = Lists.people.replacing("三月回访", with: "四月回访")
        var request = try fixture.request(changed, into: "list")
        request.again = false
        let plan = try ImportOperation(request).propose().plan
        try fixture.with { vault in
            _ = try CorrectedFile(request).apply(plan, in: vault, removesMissing: false)
            #expect(throws: ImportError.self) {
                try ImportOperation(request).checkNew(plan, in: vault)
            }
            // The same correction again changes nothing, and may come.
            let second = try CorrectedFile(request).apply(plan, in: vault, removesMissing: false)
            #expect(second.difference.same == 4)
        }
        #expect(try records() == 4)
    }
}
