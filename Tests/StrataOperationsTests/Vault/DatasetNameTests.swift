import StrataCore
import StrataOperations
import StrataVault
import Testing

/// A dataset has a name that people can read and say.
@Suite struct DatasetNameTests {
    @Test(arguments: [
        "", "  ", "\u{3000}", "a\u{1B}[2Jb", "a\nb", "a\u{2028}b",
        String(repeating: "x", count: 201), "e" + String(repeating: "\u{301}", count: 300),
    ])
    func whatIsNoNameIsRefusedBeforeAnything(name: String) throws {
        let fixture = try VaultFixture()
        #expect(throws: ImportError.badDatasetName) {
            try fixture.bring(Lists.people, dataset: name)
        }
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let datasets = try catalogue.datasets()
            #expect(datasets.isEmpty)
            #expect(try catalogue.batches().isEmpty)
        }
    }

    @Test func usualNamesAreTaken() throws {
        let fixture = try VaultFixture()
        try fixture.bring(Lists.people, dataset: "秋季活动 2026（华东）")
        try fixture.bring(Lists.people, dataset: String(repeating: "名", count: 200))
    }
}
