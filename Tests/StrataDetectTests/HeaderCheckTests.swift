import Testing

@testable import StrataDetect

@Suite struct HeaderCheckTests {
    @Test(arguments: [
        ["Zhang San", "Beijing"], ["张伟", "13812345678"], ["Maria Hernandez", "Austin", "yes"],
        ["jane.doe@example.com", "active"],
    ])
    func aRowOfValuesIsNoHeader(_ row: [String]) {
        #expect(HeaderCheck(Scan.full).isData(row))
    }

    @Test(arguments: [
        ["姓名", "手机号", "备注"], ["First Name", "Last Name", "Phone"], ["khxm", "sjhm"],
        ["c01", "c02", "c03"], ["customer_id", "date", "number_of_cds", "dollar_value"],
        ["Name"], ["age", "job", "y"], ["Contact Name", "Account Name", "Email"],
    ])
    func namesOfColumnsAreAHeader(_ row: [String]) {
        #expect(!HeaderCheck(Scan.full).isData(row))
    }
}
