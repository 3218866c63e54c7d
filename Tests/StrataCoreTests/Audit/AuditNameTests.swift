import StrataCore
import Testing

/// No value of a person fits into an entry of the audit log.
@Suite struct AuditNameTests {
    static let values = [
        "13800138000", "+86 138 0013 8000", "110101199003074530", "4111111111111111", "张伟",
        "zhang wei", "zhangwei@example.com", "zhangwei", "No. 5, Chang'an Avenue", "2125550123",
        "TEL-13800138000", "T-13800138", "1990-03-07 Beijing", "sub-13800138000",
        "E12345678", "6222020200112233445", "a", "",
    ]

    @Test(arguments: values)
    func aValueIsNoWordOfTheLog(value: String) {
        #expect(AuditName(value) == nil)
        #expect(AuditTicket(value) == nil)
        #expect(AuditVersion(value) == nil)
        #expect(AuditReason(value) == nil)
        #expect(AuditID(text: value) == nil)
        #expect(AuditLabel.label(value, in: .standard) == nil)
    }

    @Test func whatTheLogKeepsIsTaken() {
        #expect(AuditTicket("CASE-1234")?.description == "CASE-1234")
        #expect(AuditVersion("2026-01-01") != nil && AuditVersion("1.4") != nil)
        #expect(AuditLabel.label("phone", in: .standard) == "phone")
        #expect(AuditReason("subject.gone") != nil)
        let name = AuditName(prefix: "usr", code: [UInt8](repeating: 7, count: 16))
        #expect(AuditName(name.description) == name)
    }

    /// Without the salt a digest cannot be tried, with it the content is the only one.
    @Test func contentIsBoundToItsDigest() {
        let content = AuditContent(salt: [1, 2], bytes: Array("13800138000".utf8))
        #expect(content.digest != AuditContent(salt: [], bytes: content.bytes).digest)
        #expect(content.digest == TreeHash.digest([1, 2] + content.bytes))
    }
}
