import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Numbers that somebody took for identity numbers join nobody by mistake.
@Suite struct IdentityColumnTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    /// Two lists of different people, both with the same codes in their first column.
    private static func lists(_ header: String, _ code: (Int) -> String) -> [String] {
        let names = [
            "黄娟军", "张敏伟", "王建国", "李秀英", "赵志强", "陈丽华", "周晓明", "吴桂芳",
            "徐海燕", "孙永生", "马玉兰", "朱文博", "胡春梅", "郭振东", "林雪梅", "何家辉",
        ]
        return [0, 8].map { first in
            let rows = (0..<8).map {
                "\(code($0)),\(names[first + $0]),138001\(38_001 + (first + $0) * 37)\n"
            }
            return "\(header),姓名,手机号\n" + rows.joined()
        }
    }

    @Test(arguments: ["id", "No.", "序号", "c1"])
    func runningNumbersOfTwoListsJoinNobody(header: String) throws {
        let lists = Self.lists(header) { "G\(10_000_001 + $0)" }
        try fixture.bring(lists[0], dataset: "a")
        let second = try fixture.bring(lists[1], dataset: "b")
        #expect(second.tally.newSubjects == 8 && second.tally.attached == 0)
        try fixture.with { vault in
            let found = try fixture.lookup(vault).find(.phone("13800138001"))
            #expect(found.count == 1)
        }
    }

    @Test(arguments: ["id", "No."])
    func scatteredCodesUnderAHeaderOfAnotherThingJoinNobody(header: String) throws {
        let lists = Self.lists(header) { "E\(10_000_000 + ($0 * 7_919_777) % 89_999_999)" }
        try fixture.bring(lists[0], dataset: "a")
        let second = try fixture.bring(lists[1], dataset: "b")
        #expect(second.tally.newSubjects == 8 && second.tally.attached == 0)
        #expect(second.tally.conflicts == 0)
        // They still find their rows, in the list of people and in what an erasure takes out.
        try fixture.with { vault in
            let found = try fixture.lookup(vault).find(.identity("E10000000"))
            #expect(found.count == 2)
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.isClean)
        }
    }

    @Test func whatAPersonDecidesJoins() throws {
        let rows = "E12345678,王芳,13800138001\nE55345671,李娜,13800138002\n"
        let mapping: [String: LabelID?] = ["id": "passport"]
        try fixture.bring("id,姓名,手机号\n" + rows, mapping: mapping, dataset: "a")
        let other = "id,姓名,手机号\nE12345678,王芳,13900139009\nE66345671,赵云,13900139008\n"
        let second = try fixture.bring(
            other, name: "b.csv", mapping: mapping, dataset: "b")
        #expect(second.tally.attached == 1 && second.tally.newSubjects == 1)
    }

    @Test func onePassportWithAnotherNameAndPhoneIsForAPersonToDecide() throws {
        let header = "护照号,姓名,手机号\n"
        try fixture.bring(header + "E12345678,王芳,13800138001\n", dataset: "a")
        let second = try fixture.bring(
            header + "E12345678,赵建国,13900139009\n", name: "b.csv", dataset: "b")
        #expect(second.tally.attached == 0 && second.tally.conflicts == 1)
        try fixture.with { vault in
            let questions = try SubjectDecisions(vault: vault, policy: fixture.policy).questions()
            #expect(questions.count == 1 && questions[0].isByIdentity)
        }
        // Another phone alone, or another name alone, is the same person.
        let third = try fixture.bring(
            header + "E12345678,王芳,13700137003\n", name: "c.csv", dataset: "c")
        #expect(third.tally.conflicts == 1, "two people have the number by now")
    }

    @Test func onePassportWithAnotherPhoneAloneIsOnePerson() throws {
        let header = "护照号,姓名,手机号\n"
        try fixture.bring(header + "E12345678,王芳,13800138001\n", dataset: "a")
        let second = try fixture.bring(
            header + "E12345678,王芳,13700137003\n", name: "b.csv", dataset: "b")
        #expect(second.tally.attached == 1 && second.tally.conflicts == 0)
        let third = try fixture.bring(
            header + "E12345678,Wang Fang,13700137003\n", name: "c.csv", dataset: "c")
        #expect(third.tally.attached == 1 && third.tally.conflicts == 0)
    }

    @Test func aResidentNumberDecidesWhateverElseDiffers() throws {
        let header = "身份证号,姓名,手机号\n"
        try fixture.bring(header + "11010519491231002X,王芳,13800138001\n", dataset: "a")
        let second = try fixture.bring(
            header + "11010519491231002x,王小芳,13900139009\n", name: "b.csv", dataset: "b")
        #expect(second.tally.attached == 1 && second.tally.conflicts == 0)
    }

    @Test func aResidentNumberThatFailsItsCheckDigitDoesNotDecideAlone() throws {
        let header = "身份证号,姓名,手机号\n"
        try fixture.bring(header + "110105194912310021,王芳,13800138001\n", dataset: "a")
        let second = try fixture.bring(
            header + "110105194912310021,赵建国,13900139009\n", name: "b.csv", dataset: "b")
        #expect(second.tally.attached == 0 && second.tally.conflicts <= 1)
    }
}
