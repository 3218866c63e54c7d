import Testing

@testable import StrataDetect

@Suite struct LexiconTests {
    /// Words over few letters share beginnings, end inside each other and come twice.
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func everyWordIsFoundWithAllThatWasSaidOfIt(seed: UInt64) {
        var random = TestRandom(seed)
        let letters: [Character] = seed % 2 == 0 ? ["a", "b"] : ["a", "é", "王", "-"]
        var builder = Lexicon.Builder(expectedWords: 1)
        var expected: [String: Lexicon.Entry] = [:]
        for _ in 0..<3_000 {
            let length = Int.random(in: 1...12, using: &random)
            let word = String(
                (0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
            let categories = WordCategories(rawValue: 1 << UInt64.random(in: 0..<8, using: &random))
            let context = ContextClass(rawValue: Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0)
            let attribute = UInt8.random(in: 0..<3, using: &random)
            builder.add(word, categories, context: context, attribute: attribute)
            expected[word, default: Lexicon.Entry()].categories.formUnion(categories)
            expected[word]?.context.formUnion(context)
            if attribute != 0 { expected[word]?.attribute = attribute }
        }
        let lexicon = builder.build()
        for (word, entry) in expected {
            #expect(lexicon.lookup(word) == entry, "\(word)")
            let units = Array(word.utf16)
            #expect(lexicon.mayStart(units[0]))
            #expect(lexicon.mayStart(units[0], units.count > 1 ? units[1] : 0))
        }
        for _ in 0..<10_000 {
            let word = String(
                (0..<Int.random(in: 1...14, using: &random)).map { _ in
                    letters.randomElement(using: &random) ?? "a"
                })
            #expect(lexicon.lookup(word) == expected[word] ?? Lexicon.Entry(), "\(word)")
        }
    }

    @Test func aWordEndsWhereItEnds() {
        var builder = Lexicon.Builder(expectedWords: 1)
        builder.add("anna", .givenName)
        builder.add("annabel", .surname)
        let lexicon = builder.build()
        #expect(lexicon.lookup("ann").isEmpty)
        #expect(lexicon.lookup("anna").categories == .givenName)
        #expect(lexicon.lookup("annab").isEmpty)
        #expect(lexicon.lookup("annabel\u{0}").isEmpty)
        #expect(lexicon.lookup("annabell").isEmpty)
        #expect(lexicon.lookup("ANNABEL").categories == .surname)
    }

    @Test func nothingIsKnownOfAWordOfNoCategory() {
        var builder = Lexicon.Builder(expectedWords: 1)
        builder.add("anna")
        builder.add("annabel", .surname)
        let lexicon = builder.build()
        #expect(lexicon.lookup("anna").isEmpty)
        #expect(lexicon.lookup("annabel").categories == .surname)
    }

    /// Divisions are known whole and without their last character.
    @Test(arguments: ["广东省", "广东", "深圳市", "深圳", "景宁畲族自治县", "景宁"])
    func divisionsAreKnownByTheirShortNames(name: String) {
        #expect(Lexicon.standard().lookup(name).categories.contains(.division))
    }
}
