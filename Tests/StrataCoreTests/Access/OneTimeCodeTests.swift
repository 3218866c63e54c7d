import Testing

@testable import StrataCore

/// RFC 4226, appendix D, and RFC 6238, appendix B.
@Suite struct OneTimeCodeTests {
    private static func key(_ length: Int) -> [UInt8] {
        let digits = Array("1234567890".utf8)
        return (0..<length).map { digits[$0 % 10] }
    }

    @Test func codesByCounter() throws {
        let code = try #require(OneTimeCode(secret: Self.key(20), period: nil))
        let wanted = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ]
        #expect((0..<10).map { code.code(UInt64($0)) } == wanted)
    }

    @Test(arguments: [
        (59, "94287082", "46119246", "90693936"),
        (1_111_111_109, "07081804", "68084774", "25091201"),
        (1_111_111_111, "14050471", "67062674", "99943326"),
        (1_234_567_890, "89005924", "91819424", "93441116"),
        (2_000_000_000, "69279037", "90698825", "38618901"),
        (20_000_000_000, "65353130", "77737706", "47863826"),
    ])
    func codesByTime(seconds: Int, sha1: String, sha256: String, sha512: String) throws {
        for (algorithm, length, wanted) in [
            (OneTimeCode.Algorithm.sha1, 20, sha1), (.sha256, 32, sha256), (.sha512, 64, sha512),
        ] {
            let code = try #require(
                OneTimeCode(secret: Self.key(length), algorithm: algorithm, digits: 8))
            #expect(code.code(UInt64(seconds / 30)) == wanted)
            #expect(code.step(of: wanted, after: nil, at: Int64(seconds)) == Int64(seconds / 30))
        }
    }

    @Test func clocksMayDriftByOneStepAndNoFurther() throws {
        let code = try #require(OneTimeCode(secret: Self.key(20)))
        let now: Int64 = 1_000_000
        let step = now / 30
        for (offset, isGood) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let typed = code.code(UInt64(step + Int64(offset)))
            #expect((code.step(of: typed, after: nil, at: now) != nil) == isGood)
        }
    }

    @Test func aCodeIsGoodOnceAndNoneBeforeIt() throws {
        let code = try #require(OneTimeCode(secret: Self.key(20)))
        let now: Int64 = 1_000_000
        let step = now / 30
        let typed = code.code(UInt64(step))
        #expect(code.step(of: typed, after: step, at: now) == nil)
        #expect(code.step(of: code.code(UInt64(step - 1)), after: step, at: now) == nil)
        #expect(code.step(of: code.code(UInt64(step + 1)), after: step, at: now) == step + 1)
    }

    @Test func aCountingTokenMayHaveBeenPressed() throws {
        let code = try #require(OneTimeCode(secret: Self.key(20), period: nil))
        #expect(code.step(of: code.code(15), after: 4, at: 0) == 15)
        #expect(code.step(of: code.code(16), after: 4, at: 0) == nil)
        #expect(code.step(of: code.code(4), after: 4, at: 0) == nil)
    }

    @Test(arguments: ["", "12345", "1234567", "12345a", "１２３４５６", "-12345", "755224\u{0}"])
    func otherTextsAreNoCodes(text: String) throws {
        let code = try #require(OneTimeCode(secret: Self.key(20), period: nil))
        #expect(code.step(of: text, after: nil, at: 0) == nil)
    }

    @Test func badSeedsAreRefused() {
        #expect(OneTimeCode(secret: Self.key(15)) == nil)
        #expect(OneTimeCode(secret: Self.key(20), digits: 5) == nil)
        #expect(OneTimeCode(secret: Self.key(20), digits: 9) == nil)
        #expect(OneTimeCode(secret: Self.key(20), period: 0) == nil)
    }

    @Test(arguments: [
        ("", ""), ("f", "MY======"), ("fo", "MZXQ===="), ("foo", "MZXW6==="),
        ("foob", "MZXW6YQ="), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI======"),
    ])
    func base32IsThatOfRFC4648(text: String, encoded: String) {
        #expect(Base32.text(Array(text.utf8)) == encoded.replacing("=", with: ""))
        #expect(Base32.bytes(encoded) == Array(text.utf8))
        #expect(Base32.bytes(encoded.lowercased()) == Array(text.utf8))
    }

    @Test(arguments: ["M", "MZ1", "M=Y", "MZ", "MZXW6YTB8", "MZXW6Y"])
    func otherTextsAreNotBase32(text: String) { #expect(Base32.bytes(text) == nil) }
}
