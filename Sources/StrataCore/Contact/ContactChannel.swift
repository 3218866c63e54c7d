/// A way of reaching a person, to which consent binds.
package enum ContactChannel: String, Sendable, Hashable, CaseIterable {
    case phone, sms, email, wechat, app, post

    package var title: LocalizedText {
        switch self {
        case .phone: LocalizedText(en: "phone call", zh: "电话")
        case .sms: LocalizedText(en: "text message", zh: "短信")
        case .email: LocalizedText(en: "e-mail", zh: "电子邮件")
        case .wechat: LocalizedText(en: "WeChat", zh: "微信")
        case .app: LocalizedText(en: "app", zh: "应用推送")
        case .post: LocalizedText(en: "post", zh: "信函")
        }
    }

    /// Whether it goes to a number, which can be given to somebody else.
    package var needsNumber: Bool { self == .phone || self == .sms }

    private var words: [String] {
        switch self {
        case .phone:
            ["phone", "call", "calls", "voice", "telephone", "tel", "电话", "语音", "外呼", "致电"]
        case .sms: ["sms", "text", "textmessage", "message", "短信", "短消息"]
        case .email: ["email", "mail", "e-mail", "邮件", "电子邮件", "邮箱", "电邮"]
        case .wechat: ["wechat", "weixin", "微信"]
        case .app: ["app", "push", "应用", "推送", "应用推送"]
        case .post: ["post", "letter", "信函", "邮寄", "信件"]
        }
    }

    /// The channels that a cell of a list names, several with a separator between them.
    ///
    /// - Parameter text: Such as `phone`, `电话、短信` or `all`.
    /// - Returns: `nil` where a word is none of a channel.
    package static func read(_ text: String) -> Set<ContactChannel>? {
        var found: Set<ContactChannel> = []
        for word in ListWords.split(text) {
            if ListWords.everything.contains(word) {
                found.formUnion(allCases)
            } else if let channel = allCases.first(where: { $0.words.contains(word) }) {
                found.insert(channel)
            } else {
                return nil
            }
        }
        return found.isEmpty ? nil : found
    }
}

/// Words in a cell of somebody else's list.
enum ListWords {
    static let everything: Set<String> = ["all", "any", "*", "全部", "所有", "不限"]

    /// In lower case, trimmed, without empty ones.
    static func split(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: { "、，,;；/|+\n".contains($0) })
            .map { word in
                let trimmed = word.drop(while: \.isWhitespace)
                return String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
            }
            .filter { !$0.isEmpty }
    }
}

extension Purpose {
    private var words: [String] {
        switch self {
        case .sale: ["sale", "sales", "selling", "销售", "电话销售", "电销", "推销"]
        case .service: ["service", "customer service", "support", "服务", "客户服务", "客服", "售后"]
        case .marketing:
            ["marketing", "promotion", "advertising", "telemarketing", "营销", "推广", "广告", "电话营销"]
        case .verification: ["verification", "identity check", "核验", "身份核验"]
        case .complaint: ["complaint", "complaints", "投诉", "投诉处理"]
        case .compliance: ["compliance", "合规"]
        case .audit: ["audit", "审计"]
        case .training: ["training", "培训", "员工培训"]
        case .analysis: ["analysis", "analytics", "分析", "数据分析"]
        case .operation: ["operation", "系统运行"]
        }
    }

    /// The purposes that a cell of a list names, several with a separator between them.
    ///
    /// - Parameter text: Such as `sale`, `营销、服务`.
    /// - Returns: `nil` where a word is none of a purpose; consent to everything is none to anything.
    package static func read(_ text: String) -> Set<Purpose>? {
        var found: Set<Purpose> = []
        for word in ListWords.split(text) {
            guard let purpose = allCases.first(where: { $0.words.contains(word) }) else {
                return nil
            }
            found.insert(purpose)
        }
        return found.isEmpty ? nil : found
    }
}
