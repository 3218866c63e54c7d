/// What became of a call: an entry of the result dictionary.
package struct CallResult: Sendable, Hashable {
    /// Stable: it stands in records.
    package var code: String
    package var title: LocalizedText
    package var flags: Flags

    /// What a result says about number and person.
    package struct Flags: OptionSet, Sendable, Hashable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        /// Somebody answered.
        package static let contacted = Flags(rawValue: 1)
        /// The person does not want calls; what follows, the policy's `after_refusal` says.
        package static let refused = Flags(rawValue: 2)
        /// The number is of no use, and may be given to somebody else.
        package static let invalid = Flags(rawValue: 4)
        package static let sale = Flags(rawValue: 8)

        /// Their names, as options and reports have them.
        package var names: [String] {
            [
                contains(.contacted) ? "contacted" : nil, contains(.refused) ? "refused" : nil,
                contains(.invalid) ? "invalid" : nil, contains(.sale) ? "sale" : nil,
            ].compactMap(\.self)
        }
    }

    package init(code: String, title: LocalizedText, flags: Flags) {
        self.code = code
        self.title = title
        self.flags = flags
    }
}

/// The results that calls can have, and the words by which lists call them.
package struct ResultDictionary: Sendable, Hashable {
    package private(set) var results: [CallResult]
    /// Codes by word, normalised.
    private var codes: [String: String]

    /// The shipped dictionary.
    package static let standard = ResultDictionary(shipped)

    private init(_ shipped: [(CallResult, [String])]) {
        results = shipped.map(\.0)
        codes = [:]
        for (result, words) in shipped {
            for word in words + [result.code, result.title.en, result.title.zh] {
                codes[Self.normal(word)] = result.code
            }
        }
    }

    package subscript(code code: String) -> CallResult? { results.first { $0.code == code } }

    /// The result that a word of a list means.
    package func result(_ word: String) -> CallResult? {
        codes[Self.normal(word)].flatMap { self[code: $0] }
    }

    /// Adds a result of one's own, or takes the place of one with its code.
    package mutating func add(_ result: CallResult) {
        results.removeAll { $0.code == result.code }
        results.append(result)
        for word in [result.code, result.title.en, result.title.zh] {
            codes[Self.normal(word)] = result.code
        }
    }

    /// Lets a word stand for a result.
    package mutating func map(_ word: String, to code: String) { codes[Self.normal(word)] = code }

    /// Case, spaces, hyphens and underscores tell no words apart.
    package static func normal(_ word: String) -> String {
        word.lowercased().filter { !$0.isWhitespace && !"-_".contains($0) }
    }

    private static func entry(
        _ code: String, _ en: String, _ zh: String, _ flags: CallResult.Flags, _ words: [String]
    ) -> (CallResult, [String]) {
        (CallResult(code: code, title: LocalizedText(en: en, zh: zh), flags: flags), words)
    }

    private static let shipped: [(CallResult, [String])] = [
        entry(
            "connected", "Connected", "接通", .contacted,
            ["answered", "已接通", "接听", "已接听", "contacted", "human answered"]),
        entry(
            "unassigned", "Number does not exist", "空号", .invalid,
            ["disconnected", "disconnected number", "unassigned number", "invalid number", "号码不存在"]),
        entry(
            "suspended", "Out of service", "停机", .invalid,
            ["number out of service", "not in service", "已停机", "欠费停机"]),
        entry("switched_off", "Switched off", "关机", [], ["power off", "powered off", "已关机"]),
        entry("declined", "Call declined", "拒接", [], ["rejected", "declined", "挂断", "拒绝接听"]),
        entry("busy", "Busy", "占线", [], ["忙音", "忙线", "通话中", "line busy", "用户忙"]),
        entry(
            "no_answer", "No answer", "无人接听", [],
            ["not answered", "unanswered", "未接通", "未接", "未接听", "无应答", "no reply"]),
        entry(
            "refused", "Refused", "明确拒绝", [.contacted, .refused],
            [
                "not interested", "do not call", "dnc", "opt out", "拒绝", "拒绝营销", "勿扰", "不要再打",
                "refusal",
            ]),
        entry(
            "complaint", "Complaint", "投诉", [.contacted, .refused], ["complained", "客户投诉"]),
        entry(
            "callback", "Call back agreed", "约回访", .contacted,
            ["callback", "callback requested", "call back", "要求回拨", "约回拨", "预约回访", "回访"]),
        entry("interested", "Interested", "有意向", .contacted, ["意向", "意向客户", "hot lead"]),
        entry(
            "sale", "Sale", "成交", [.contacted, .sale], ["sold", "已成交", "closed won", "签约", "deal"]),
    ]
}
