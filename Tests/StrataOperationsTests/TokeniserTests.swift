import FoundationEssentials
import Glibc
import StrataCore
import Testing

@testable import StrataOperations

@Suite struct TokeniserTests {
    /// RFC 4648 section 10, in lower case and without padding.
    @Test(arguments: [
        ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"),
        ("fooba", "mzxw6ytb"), ("foobar", "mzxw6ytboi"),
    ])
    func base32FollowsTheRFC(text: String, encoded: String) {
        #expect(Tokeniser.base32(text.utf8) == encoded)
    }

    @Test func tokensAreConsistentWithinALabelAndUnlinkableAcrossLabels() {
        let tokeniser = Tokeniser()
        let token = tokeniser.token(for: "13800138000".utf8, label: "phone")
        #expect(token == tokeniser.token(for: " 13800138000\t".utf8, label: "phone"))
        #expect(token != tokeniser.token(for: "13800138000".utf8, label: "wechat"))
        #expect(token != tokeniser.token(for: "13800138001".utf8, label: "phone"))
        #expect(token != Tokeniser().token(for: "13800138000".utf8, label: "phone"))
        #expect(token.hasPrefix("tok_") && token.count == 30)
    }

    @Test func aKeyFileGivesTheSameTokensAgain() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("key", String(repeating: "k", count: 32), mode: 0o600)
        let first = try Tokeniser(keyFile: path).token(for: "a".utf8, label: "phone")
        #expect(try Tokeniser(keyFile: path).token(for: "a".utf8, label: "phone") == first)
    }

    @Test func aWeakOrOpenKeyFileIsRefused() throws {
        let folder = try TemporaryFolder()
        let short = try folder.file("short", "0123456789", mode: 0o600)
        #expect(throws: KeyFileError.size(path: short, count: 10)) {
            try Tokeniser(keyFile: short)
        }
        let open = try folder.file("open", String(repeating: "k", count: 64), mode: 0o644)
        #expect(throws: KeyFileError.open(path: open)) { try Tokeniser(keyFile: open) }
        #expect(throws: KeyFileError.self) { try Tokeniser(keyFile: folder.path + "/none") }
        #expect(throws: KeyFileError.self) { try Tokeniser(keyFile: folder.path) }
    }
}
