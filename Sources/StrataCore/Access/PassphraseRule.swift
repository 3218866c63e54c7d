/// What is wrong with a passphrase that somebody wants to have.
package enum PassphraseProblem: String, Sendable, Hashable, CaseIterable {
    case short, long, common, own, monotone

    package var message: Message {
        switch self {
        case .short: Message("account.passphrase.short", ["least": "\(PassphraseRule.least)"])
        case .long: Message("account.passphrase.long", ["most": "\(PassphraseRule.most)"])
        case .common: Message("account.passphrase.common")
        case .own: Message("account.passphrase.own")
        case .monotone: Message("account.passphrase.monotone")
        }
    }
}

/// NIST SP 800-63B-4, section 3.1.1: length and what is tried first; no rules of composition, no
/// expiry.
package enum PassphraseRule {
    /// Characters; Chinese ones count as two, as there are many more of them.
    package static let least = 12
    /// Bytes.
    package static let most = 1_024

    /// - Parameters:
    ///   - passphrase: What they want to have.
    ///   - words: Words of their own: sign-in name, name, organisation.
    /// - Returns: `nil` for a good one.
    package static func problem(
        of passphrase: String, words: [String] = []
    ) -> PassphraseProblem? {
        guard passphrase.utf8.count <= most else { return .long }
        let width = passphrase.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        guard width >= least else { return .short }
        let plain = fold(passphrase)
        guard Set(plain).count >= 5, !isRun(plain) else { return .monotone }
        // What is left when words that are tried first are taken out has to be long enough to
        // withstand guessing by itself.
        if rest(of: plain, without: words.map(fold).filter { $0.count >= 3 }) < least / 2 {
            return .own
        }
        if rest(of: plain, without: CommonPassphrases.folded) < least / 2 { return .common }
        return nil
    }

    /// Characters that are left when words are taken out, digits and signs at the ends not counted.
    private static func rest(of text: String, without words: [String]) -> Int {
        var left = text
        var hasAny = false
        for word in words where left.contains(word) {
            left = left.replacing(word, with: " ")
            hasAny = true
        }
        guard hasAny else { return .max }
        return left.count { $0.isLetter } + left.filter(\.isNumber).count / 2
    }

    /// Small letters, and the letters that signs stand for.
    static func fold(_ text: String) -> String {
        let signs: [Character: Character] = [
            "@": "a", "4": "a", "3": "e", "0": "o", "$": "s", "5": "s", "7": "t",
        ]
        let small = text.lowercased()
        // A row of digits is one; single digits in a word stand for letters.
        var folded: [Character] = []
        let characters = Array(small)
        for (index, character) in characters.enumerated() {
            let beside = [index - 1, index + 1].filter(characters.indices.contains)
            let isInWord = beside.contains { characters[$0].isLetter }
            folded.append(isInWord ? signs[character] ?? character : character)
        }
        return String(folded)
    }

    /// Whether each character follows the one before by the same step: 123456789012, aaaaaaaaaaaa.
    private static func isRun(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let steps = zip(values, values.dropFirst()).map { $1 - $0 }
        let same = zip(steps, steps.dropFirst()).count { $0 == $1 }
        return same * 10 >= steps.count * 7
    }
}

/// What is tried first: the heads of lists of passphrases that were stolen, English and Chinese.
enum CommonPassphrases {
    static let folded: [String] = words.map(PassphraseRule.fold).sorted { $0.count > $1.count }

    private static let words: [String] = [
        "password", "passwort", "passphrase", "passw0rd", "letmein", "welcome", "iloveyou",
        "monkey", "dragon", "sunshine", "princess", "football", "baseball", "superman", "batman",
        "master", "shadow", "trustno1", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "zxcvbnm",
        "zxcvbn", "1qaz2wsx", "1q2w3e4r", "qazwsx", "q1w2e3r4", "abcdefgh", "abcdef", "abc123",
        "abcd1234", "1234567890", "123456789", "12345678", "1234567", "123456", "12345", "654321",
        "987654321", "111111", "000000", "666666", "888888", "222222", "112233", "123123",
        "123321", "147258369", "159753", "5201314", "1314520", "5211314", "woaini", "woaiwojia",
        "woaini1314", "wodemima", "mima", "nihao", "zhongguo", "beijing", "shanghai",
        "laopo", "laogong", "baobao", "xiaoxiao", "tiankong", "admin", "administrator", "root",
        "changeme", "default", "secret", "login", "manager", "company", "office", "winter",
        "summer", "spring", "autumn", "monday", "friday", "january", "google", "facebook",
        "microsoft", "windows", "computer", "internet", "hello", "freedom", "whatever", "michael",
        "jennifer", "jordan", "ashley", "charlie", "thomas", "strata", "callcenter",
        "callcentre", "telemarketing", "correcthorsebatterystaple", "correct horse battery staple",
        "我爱你", "密码", "一二三四五六", "中国", "你好", "公司",
    ]
}
