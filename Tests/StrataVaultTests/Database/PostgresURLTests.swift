import Testing

@testable import StrataVault

@Suite struct PostgresURLTests {
    private func settings(_ text: String) throws -> [String: String] {
        try PostgresURL(text).settings
    }

    @Test(arguments: [
        "postgresql://ann:secret@db.example.com/vault",
        "postgres://ann:@db.example.com/vault",
        "postgresql://ann:p@ss@db.example.com/vault",
        "postgresql://ann@db.example.com/vault?password=secret",
        "postgresql://ann@db.example.com/vault?pass%77ord=secret",
        "postgresql://ann@db.example.com/vault?sslpassword=secret",
    ])
    func aPasswordIsRefusedAndNotShown(text: String) {
        let error = #expect(throws: PostgresURLError.self) { try PostgresURL(text) }
        #expect(error == .password)
        for secret in ["secret", "p@ss"] {
            #expect(error.map { !"\($0) \($0.message)".contains(secret) } == true)
        }
    }

    @Test func otherHostsMustProveWhoTheyAre() throws {
        #expect(try settings("postgresql://a@db.example.com/v")["sslmode"] == "verify-full")
        #expect(try settings("postgresql://a@10.0.0.7:6432/v")["sslmode"] == "verify-full")
        #expect(try settings("postgresql://a@127.0.0.1.example.com/v")["sslmode"] == "verify-full")
        #expect(
            try settings("postgresql://a@localhost,db.example.com/v")["sslmode"] == "verify-full")
        for local in ["localhost", "127.0.0.1", "[::1]", "127.1.2.3"] {
            #expect(try settings("postgresql://a@\(local)/v")["sslmode"] == "prefer")
        }
        #expect(try settings("postgresql://a@/v?host=/run/postgresql")["sslmode"] == "prefer")
        let mode = "postgresql://a@db.example.com/v?sslmode="
        #expect(try settings(mode + "verify-ca")["sslmode"] == "verify-ca")
        for weak in ["disable", "allow", "prefer"] {
            #expect(throws: PostgresURLError.clearText) { try PostgresURL(mode + weak) }
        }
        #expect(throws: PostgresURLError.setting("sslmode")) { try PostgresURL(mode + "x") }
    }

    @Test func thePartsAreTakenApart() throws {
        let found = try settings(
            "postgresql://an%40n@[2001:db8::1]:6432,db2/va%20ult?connect_timeout=3&passfile=/a%26b")
        #expect(found["user"] == "an@n")
        #expect(found["host"] == "2001:db8::1,db2")
        #expect(found["port"] == "6432,5432")
        #expect(found["dbname"] == "va ult")
        #expect(found["connect_timeout"] == "3")
        #expect(found["passfile"] == "/a&b")
    }

    @Test(arguments: [
        "", "mysql://a@b/c", "postgresql://a@b:x/c", "postgresql://a@b:0/c",
        "postgresql://a@[::1/c",
        "postgresql://a@b/c?x", "postgresql://a@b/c%2", "postgresql://a@b/c%00",
    ])
    func nonsenseIsRefused(text: String) {
        #expect(throws: PostgresURLError.malformed) { try PostgresURL(text) }
    }

    @Test func whatIsMissingOrUnknownIsNamed() {
        #expect(throws: PostgresURLError.noUser) { try PostgresURL("postgresql://b/c") }
        #expect(throws: PostgresURLError.noDatabase) { try PostgresURL("postgresql://a@b") }
        // Both would change what the settings of this program mean.
        for name in ["hostaddr", "options"] {
            #expect(throws: PostgresURLError.setting(name)) {
                try PostgresURL("postgresql://a@localhost/c?\(name)=x")
            }
        }
    }
}
