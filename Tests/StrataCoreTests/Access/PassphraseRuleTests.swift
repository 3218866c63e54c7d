import Testing

@testable import StrataCore

/// What is taken as a passphrase.
@Suite struct PassphraseRuleTests {
    @Test(arguments: [
        ("short", PassphraseProblem.short), ("elevenchars", .short), ("五个汉字啊", .short),
        ("aaaaaaaaaaaaaaa", .monotone), ("123456789012345", .monotone),
        ("abcdefghijklmnop", .monotone), ("password123456", .common),
        ("P@ssw0rd123!!", .common), ("qwertyuiop1234", .common), ("woaini1314520", .common),
        ("correct horse battery staple", .common), ("iloveyou123456", .common),
        ("我爱你密码中国公司", .common), ("mei.lin.2026", .own), ("meilin-MeiLin-2026", .own),
        (String(repeating: "long words ", count: 100), .long),
    ])
    func badOnesAreRefused(passphrase: String, problem: PassphraseProblem) {
        #expect(PassphraseRule.problem(of: passphrase, words: ["mei.lin", "Meilin"]) == problem)
    }

    @Test(arguments: [
        "velvet otter lunch", "tRq8-zmW2-kk91", "紫色水獭在午餐时唱歌", "my password is not in your list",
        "garden7 lamp 2 river",
    ])
    func goodOnesAreTaken(passphrase: String) {
        #expect(PassphraseRule.problem(of: passphrase, words: ["mei.lin", "Mei Lin"]) == nil)
    }
}
