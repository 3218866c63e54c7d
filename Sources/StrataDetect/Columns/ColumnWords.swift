/// Short lists that tell columns of few words apart, and the headers of things from those of people.
enum ColumnWords {
    enum List: CaseIterable, Hashable, Sendable {
        case relation, state, emotion, flag, department, suppression, jobTitle
    }

    private static let lists: [String: [List]] = {
        var lists: [String: [List]] = [:]
        for (list, words) in [
            (List.relation, Gazetteer.kinship), (.state, Gazetteer.processStates),
            (.emotion, Gazetteer.moods), (.flag, Gazetteer.flagWords),
            (.department, Gazetteer.departments), (.suppression, Gazetteer.suppressionLists),
            (.jobTitle, Gazetteer.jobTitles),
        ] {
            for word in set(words) { lists[word, default: []].append(list) }
        }
        return lists
    }()
    private static let things = set(Gazetteer.thingHeaders)
    private static let thingsHan = han(things)

    private static func set(_ list: StaticString) -> Set<String> {
        var words = Set<String>()
        WordList(list).forEach { word, _ in words.insert(String(decoding: word, as: UTF8.self)) }
        return words
    }

    private static func han(_ words: Set<String>) -> [[UInt8]] {
        words.filter { HeaderReader.isHan($0) }.map { Array($0.utf8) }
    }

    /// Whether one of the parts stands somewhere in the word.
    private static func holds(_ word: String, _ parts: [[UInt8]]) -> Bool {
        let bytes = Array(word.utf8)
        return parts.contains { HeaderReader.holds(bytes, $0) }
    }

    /// The lists that have the whole value, or what it ends in after a qualifying part: 电销二部 no,
    /// STATE-TX as `state`, no.
    static func lists(of value: UnsafeBufferPointer<UInt8>) -> [List] {
        let text = String(decoding: value, as: UTF8.self).lowercased()
        var result = lists[text] ?? []
        if value.contains(0x20) {
            let joined = String(text.map { $0 == " " ? "-" : $0 })
            for list in lists[joined] ?? [] where !result.contains(list) { result.append(list) }
        }
        if value.suffix(3).elementsEqual("部".utf8), text.count >= 3, text.count <= 8,
            HeaderReader.isHan(text), !result.contains(.department)
        {
            result.append(.department)
        }
        return result
    }

    /// Whether a header speaks of goods, prices, machines or software.
    static func isThing(_ header: String) -> Bool {
        let words = HeaderReader.words(header)
        if isCurrencyPair(words) { return true }
        return words.contains { word in
            things.contains(word)
                || HeaderReader.isHan(word) && holds(word, thingsHan)
        }
    }

    /// Whether a header says that its values tell rows or people apart.
    static func isKey(_ header: String) -> Bool {
        let keys: Set<String> = [
            "id", "ids", "no", "num", "number", "code", "key", "user", "uid", "account", "acct",
            "member", "ref", "bh", "编号", "号", "号码", "代码", "账号",
        ]
        let words = HeaderReader.words(header)
        return words.contains { keys.contains($0) || $0.hasSuffix("号") || $0.hasSuffix("编号") }
    }

    private static let processes = set(Gazetteer.processHeaders)
    private static let processesHan = han(processes)

    /// Whether a header says what was done to a record, which is no fact about the person.
    static func isProcess(_ header: String) -> Bool {
        HeaderReader.words(header).contains { word in
            processes.contains(word)
                || HeaderReader.isHan(word) && holds(word, processesHan)
        }
    }

    /// Whether a header announces a description, and no remark on somebody.
    static func isDescription(_ header: String) -> Bool {
        HeaderReader.words(header).contains { word in
            word.hasPrefix("desc") || word == "details" || word == "detail" || word == "info"
                || ["说明", "描述", "简介", "详情"].contains { word.contains($0) } || things.contains(word)
        }
    }

    private static let currencies: Set<String> = [
        "usd", "eur", "gbp", "jpy", "cny", "cnh", "hkd", "twd", "krw", "sgd", "aud", "nzd", "cad",
        "chf", "sek", "nok", "dkk", "inr", "thb", "myr", "idr", "php", "vnd", "zar", "brl", "mxn",
        "rub", "try", "pln", "czk", "huf", "aed", "sar", "btc", "eth",
    ]

    /// USD/CNY, and USDCNY in one word.
    static func isCurrencyPair(_ words: [String]) -> Bool {
        let joined = words.joined()
        guard joined.utf8.count == 6 else { return false }
        return currencies.contains(String(joined.prefix(3)))
            && currencies.contains(String(joined.suffix(3)))
    }

    /// Whether a header has a word that a reader would understand: Han, or four letters with a
    /// vowel; `F10`, `col_7` and `字段16` say nothing.
    static func isReadable(_ header: String) -> Bool {
        let empty: Set<String> = [
            "field", "column", "attr", "value", "data", "item", "text", "字段", "列", "属性", "栏", "项",
            "feature", "unnamed", "param", "info", "misc", "other", "extra", "custom", "reserved",
        ]
        return HeaderReader.words(header).contains { word in
            if empty.contains(word) { return false }
            if HeaderReader.isHan(word) { return word.count >= 2 }
            return word.utf8.count >= 4 && word.contains { "aeiouy".contains($0) }
                && word.contains { !"aeiouy".contains($0) && $0.isLetter }
        }
    }
}
