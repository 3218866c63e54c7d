import StrataCore
import StrataOperations
import StrataVault
import Testing

/// What is done with whole lists, on the other engine.
@Suite struct ListsOnPostgresTests {
    @Test func relabelCorrectTakeBackAndRemove() throws {
        let fixture = try VaultFixture(.postgres)
        let list = "姓名,手机号,备注\n王芳,13800138001,喜欢蓝色\n李娜,13700137003,三月回访\n"
        let mapping: [String: LabelID?] = ["备注": "call_note"]
        try fixture.bring(list, into: "list", mapping: mapping)
        let request = try fixture.request(
            list.replacing("喜欢蓝色", with: "喜欢绿色"), into: "list", name: "second.csv",
            mapping: mapping)
        let plan = try ImportOperation(request).propose().plan
        try fixture.with { vault in
            let corrected = try CorrectedFile(request).apply(
                plan, in: vault, removesMissing: true)
            #expect(corrected.difference.changed == 1 && corrected.difference.same == 1)
            try fixture.expectWhole(vault)
            let catalogue = DatasetCatalogue(vault: vault)
            let undone = try catalogue.undo(try #require(try catalogue.batches().last))
            #expect(undone.restored == 1)
            let relabel = DatasetRelabel(vault: vault, policy: fixture.policy)
            let dataset = try fixture.dataset("list", vault)
            let parts = try relabel.divide(
                [.init(column: "备注", label: "health")], of: dataset)
            let entry = try relabel.ask(
                parts.raising, of: dataset, reason: "r", by: nil, at: 5, isLowering: false)
            #expect(try relabel.run(entry.number, of: dataset, at: 6).records == 2)
            try fixture.expectWhole(vault)
            let removal = try DatasetRemoval(vault: vault).remove(
                try fixture.dataset("list", vault), at: 9)
            #expect(removal.records == 2 && removal.subjects == 2)
            try fixture.expectWhole(vault)
        }
    }
}
