/// A word of a Latin-script name: tokens joined by hyphens or apostrophes.
struct NameAtom {
    var first: Int
    var last: Int
    var start: Int
    var end: Int
    var categories: WordCategories
    var capital: Bool
    var allCapitals: Bool
    var initial: Bool
    var hyphenated: Bool
    var sentenceFirst: Bool
}
