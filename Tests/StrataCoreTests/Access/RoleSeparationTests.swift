import Testing

@testable import StrataCore

/// What no document can allow, and no person can hold.
@Suite struct RoleSeparationTests {
    @Test(arguments: [
        ("administrator: {import: yes}", "policy.separation.administratorDuty"),
        ("administrator: {import: approval}", "policy.separation.administratorDuty"),
        ("auditor: {audit_keeping: yes}", "policy.separation.auditorDuty"),
        ("auditor: {approve: yes}", "policy.separation.auditorDuty"),
        ("administrator: {roles: yes}", "policy.separation.rolesAlone"),
        ("manager: {roles: approval, approve: yes}", "policy.separation.rolesApproved"),
    ])
    func aDocumentThatBreaksItIsRefused(row: String, key: String) {
        let text = """
            schema: 1
            policy: own
            extends: default
            version: 1.0.0
            title: {en: Own, zh: 自有}
            access:
              - id: own.duties
                set: {duties: {\(row)}}
                because: {en: Simpler., zh: 简单。}
            """
        let result = Policy.parse(yaml: text, path: "own")
        #expect(result.policy == nil)
        #expect(result.diagnostics.map(\.message.key).contains(key))
    }

    @Test func glassIsNotBrokenWithoutAReview() {
        let text = """
            schema: 1
            policy: own
            extends: default
            version: 1.0.0
            title: {en: Own, zh: 自有}
            access:
              - id: own.glass
                set: {break_glass: yes}
                because: {en: Simpler., zh: 简单。}
            """
        #expect(Policy.parse(yaml: text, path: "own").policy == nil)
    }

    @Test func someRolesAreHeldAlone() {
        #expect(SeparationOfDuties.conflict(in: [.administrator]) == nil)
        #expect(SeparationOfDuties.conflict(in: [.administrator, .agent]) == .administrator)
        #expect(SeparationOfDuties.conflict(in: [.custodian, .manager]) == .custodian)
        #expect(SeparationOfDuties.conflict(in: [.auditor, .compliance]) == .auditor)
        #expect(SeparationOfDuties.conflict(in: [.agent, .teamLead]) == nil)
    }

    @Test func aLooserRuleIsReportedAsLooser() throws {
        var loose = Policy.standard
        let index = try #require(loose.accessRules.firstIndex { $0.id == "access.restricted" })
        loose.accessRules[index].set.valuesADay = .values(1_000)
        #expect(Policy.standard.difference(to: loose).loosens)
        loose.accessRules[index].set.valuesADay = .values(1)
        #expect(!Policy.standard.difference(to: loose).loosens)
    }

    @Test(arguments: [
        ("10.2.0.0/16", "10.2.255.1", true), ("10.2.0.0/16", "10.3.0.0", false),
        ("10.2.0.1", "10.2.0.1", true), ("10.2.0.1", "10.2.0.2", false),
        ("0.0.0.0/0", "255.1.2.3", true), ("0.0.0.0/0", "::1", false),
        ("fd00::/8", "fd12:3456::1", true), ("fd00::/8", "fe80::1", false),
        ("10.2.0.0/16", "::ffff:10.2.1.1", true), ("::/0", "2001:db8::5", true),
    ])
    func rangesHaveTheirAddresses(range: String, address: String, isIn: Bool) throws {
        let place = try #require(NetworkPlace(address))
        #expect(try #require(NetworkRange(range)).contains(place) == isIn)
    }

    @Test(arguments: [
        "10.2.0.0/33", "10.2.0/16", "010.2.0.0/16", "10.2.0.0/", "fd00::1::2", "fd00:", ":::",
        "localhost", "1.2.3.4.5", "12345::", "", "/8", "::1/129", "1:2:3:4:5:6:7:8:9",
        "fe80::1%eth0",
    ])
    func otherTextsAreNoRanges(text: String) { #expect(NetworkRange(text) == nil) }
}
