import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// Companies stand in the clear, people never do, and nobody changes a company unnoticed.
@Suite struct CompanyTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private static let list = """
        公司名称,公司电话,统一社会信用代码,姓名,手机号
        宏远科技有限公司,010-62345678,91110108MA01A2B3C4,,
        宏远科技有限公司,010-62345678,91110108MA01A2B3C4,王芳,13800138001
        海天贸易有限公司,021-55667788,,,
        远大实业集团有限公司,400-820-1234,,李娜,13700137003

        """

    private func tamper(_ sql: String) throws {
        let database = try SQLiteDatabase(path: fixture.path + "/records.db")
        try database.write { session in _ = try session.execute(sql) }
        try database.close()
    }

    private func findings() throws -> [VerifyOperation.Finding] {
        try fixture.with { try VerifyOperation(vault: $0).run(repair: false) }.findings
    }

    @Test func aRowWithoutAPersonIsACompany() throws {
        let outcome = try fixture.bring(Self.list)
        #expect(outcome.tally.companies == 2 && outcome.tally.records == 2)
        try fixture.with { vault in
            let catalogue = CompanyCatalogue(vault: vault)
            let companies = try catalogue.companies()
            #expect(companies.map(\.name) == ["宏远科技有限公司", "海天贸易有限公司"])
            #expect(companies[0].facts["company_phone"] == "010-62345678")
            #expect(try catalogue.find("6234 5678").map(\.name) == ["宏远科技有限公司"])
            #expect(try catalogue.find("海天").count == 1 && catalogue.find("nobody").isEmpty)
            let name = vault.keys.identifiers.identifier(.company, companies[1].number)
            #expect(try catalogue.company(name) == companies[1])
            #expect(throws: CompanyError.unknown) { try catalogue.company("com-1") }
            // Who works there is a person, with the employer sealed.
            let lookup = fixture.lookup(vault)
            let person = try lookup.show(lookup.find(.phone("13800138001"))[0])
            #expect(person.records[0].fields.contains { $0.shown == "宏远科技有限公司" })
        }
        #expect(try fixture.leaks(of: ["王芳", "13800138001", "李娜", "远大实业"]) == [])
        #expect(try findings() == [])
    }

    private static let plain = """
        公司名称,总机,统一社会信用代码,行业,地址
        上海华信科技有限公司,021-61234567,91310000MA1K35XX1A,软件,上海市浦东新区世纪大道100号
        北京天诚贸易有限公司,010-65551234,,贸易,北京市朝阳区建国路1号
        欧阳明服务部,010-62345671,92110108MA01A2B3C5,零售,北京市海淀区中关村大街27号

        """

    @Test(arguments: ["地址", "详细地址", "address", "公司地址"])
    func aPlainAddressInAListOfCompaniesIsTheirs(header: String) throws {
        let list = Self.plain.replacingOccurrences(of: "地址", with: header)
        let outcome = try fixture.bring(list)
        // A sole trader's is a person's.
        #expect(outcome.tally.companies == 2 && outcome.tally.rejected == [.nobody: 1])
        try fixture.with { vault in
            let companies = try CompanyCatalogue(vault: vault).companies()
            #expect(companies.first?.facts["company_address"] == "上海市浦东新区世纪大道100号")
        }
        #expect(try fixture.leaks(of: ["欧阳明", "中关村大街27号"]) == [])
    }

    @Test(arguments: ["家庭住址", "住址", "home address"])
    func whereSomebodyLivesIsNoCompanys(header: String) throws {
        let outcome = try fixture.bring(Self.plain.replacingOccurrences(of: "地址", with: header))
        #expect(outcome.tally.companies == 0 && outcome.tally.rejected == [.nobody: 3])
        #expect(try fixture.leaks(of: ["世纪大道100号"]) == [])
    }

    @Test(arguments: [("联系人", "王芳"), ("手机号", "13800138001"), ("法定代表人", "李娜")])
    func anAddressBesideAPersonIsNoCompanys(column: String, value: String) throws {
        let lines = Self.plain.split(separator: "\n").enumerated().map {
            "\($0.element),\($0.offset == 0 ? column : $0.offset == 1 ? value : "")\n"
        }
        let outcome = try fixture.bring(lines.joined())
        #expect(outcome.tally.companies == 0)
        #expect(try fixture.leaks(of: ["建国路1号", "世纪大道100号"]) == [])
    }

    @Test func whatMayBeAPersonIsNotWrittenInTheClear() throws {
        let outcome = try fixture.bring(
            """
            公司名称,公司电话,统一社会信用代码,姓名,手机号,备注
            宏远科技有限公司,010-62345678,91110108MA01A2B3C4,,,
            海天贸易有限公司,010-62345679,,赵一,13800138001,
            王芳水果商行,010-62345670,,,,
            欧阳明服务部,010-62345671,92110108MA01A2B3C5,,,
            大地科技有限公司,13700137000,,,,
            长城科技有限公司,010-62345672,,,,请找欧阳经理

            """)
        #expect(outcome.tally.companies == 1 && outcome.tally.records == 1)
        #expect(outcome.tally.rejected == [.nobody: 4])
        #expect(
            try fixture.leaks(of: [
                "王芳", "欧阳", "13700137000", "92110108MA01A2B3C5", "长城科技", "赵一",
            ]) == [])
    }

    @Test func aListOfCompaniesAloneIsImportedOnce() throws {
        let text = """
            company,switchboard,industry
            Acme Holdings Ltd,020 7946 0000,Insurance
            Borealis Software Inc,0121 496 0000,Software
            Acme Holdings Ltd,020 7946 0000,Insurance

            """
        let mapping: [String: LabelID?] = [
            "company": "company", "switchboard": "company_phone", "industry": "industry",
        ]
        let first = try fixture.bring(text, mapping: mapping)
        #expect(first.tally.companies == 2 && first.tally.records == 0)
        let again = try fixture.bring(text, mapping: mapping, again: true)
        #expect(again.tally.companies == 0)
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            let undone = try catalogue.undo(try #require(try catalogue.batches().first))
            #expect(undone.companies == 2)
            #expect(try CompanyCatalogue(vault: vault).companies() == [])
        }
        #expect(try findings() == [])
    }

    @Test func aChangedCompanyIsNamedAndNotShown() throws {
        try fixture.bring(Self.list)
        let place = try fixture.with { vault in
            let company = try CompanyCatalogue(vault: vault).companies()[1]
            return vault.keys.identifiers.identifier(.company, company.number)
        }
        try tamper("UPDATE company SET name = '海天集团' WHERE name = '海天贸易有限公司'")
        #expect(try findings().map(\.place) == [place])
        #expect(try findings().map(\.kind) == [.rowChanged])
        try fixture.with { vault in
            let catalogue = CompanyCatalogue(vault: vault)
            #expect(throws: VaultError.self) { try catalogue.companies() }
            #expect(throws: VaultError.self) { try catalogue.company(place) }
            #expect(throws: VaultError.self) { try catalogue.find("海天") }
        }
    }

    @Test(arguments: [
        "DELETE FROM company WHERE n = (SELECT MIN(n) FROM company)",
        "UPDATE company SET body = (SELECT body FROM company ORDER BY n DESC LIMIT 1)",
        "UPDATE company SET dataset = dataset + 1",
        "UPDATE company SET n = n + 1000000",
    ])
    func whatOthersChangeIsFound(sql: String) throws {
        try fixture.bring(Self.list)
        #expect(try findings() == [])
        try tamper(sql)
        #expect(try !findings().isEmpty)
    }

    @Test func anOldRowPutBackIsFound() throws {
        try fixture.bring(Self.list)
        try tamper("CREATE TABLE kept AS SELECT * FROM company")
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            _ = try catalogue.undo(try #require(try catalogue.batches().first))
        }
        #expect(try findings() == [])
        try tamper("INSERT INTO company SELECT * FROM kept")
        // Each row is one that Strata wrote; their sum is not.
        #expect(try findings().map(\.kind) == [.stateDiffers])
    }
}
