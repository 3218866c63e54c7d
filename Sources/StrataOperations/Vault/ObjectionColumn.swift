import StrataCore

/// How a column about consent or objection is read: which of its values say that the person does not
/// want to be called.
///
/// Pure. The header says which way yes and no point; words that say so themselves (`opt-out`, 已退订)
/// need none. Columns about other ways of contact, cookies or recordings say nothing of calls.
struct ObjectionColumn: Sendable, Hashable {
    /// What yes means.
    enum Sense: Sendable, Hashable {
        /// Not to be called: yes, and a day since when, object.
        case objection
        /// To be called: no objects.
        case consent
        /// The header does not say.
        case open
    }

    /// What a value says.
    enum Answer: Sendable, Hashable {
        case objects, doesNotObject
        /// Neither.
        case unread
    }

    let sense: Sense

    /// - Returns: `nil` where the label is another one, or the column is about something else.
    init?(header: String, label: LabelID?) {
        guard label == "consent_record" else { return nil }
        let words = Self.normal(header)
        func holds(_ parts: [String]) -> Bool { parts.contains(where: words.contains) }
        if holds(Self.other) { return nil }
        if holds(Self.objecting) || Self.registers.contains(words) {
            sense = .objection
        } else if holds(Self.agreeing) {
            sense = .consent
        } else {
            sense = .open
        }
    }

    /// Whether somebody who objects here does so against every call, and does not only withhold
    /// consent.
    var isForEverything: Bool { sense == .objection }

    func answer(_ value: String) -> Answer {
        let word = Self.normal(value)
        if Self.objections.contains(word) { return .objects }
        if Self.agreements.contains(word) { return .doesNotObject }
        if Self.no.contains(word) { return sense == .consent ? .objects : .doesNotObject }
        if Self.yes.contains(word) || Self.isDay(word) {
            return sense == .objection ? .objects : .doesNotObject
        }
        // An address of a proof, a version of a text: of no matter where no answer is expected.
        return sense == .open ? .doesNotObject : .unread
    }

    private static func normal(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace && !"-_./:()（）'’?？".contains($0) }
    }

    /// A day or a time, which is none where it has only zeros.
    private static func isDay(_ word: String) -> Bool {
        let digits = word.filter { $0.isASCII && $0.isNumber }
        return digits.count >= 6 && digits.contains { $0 != "0" }
            && word.allSatisfy { $0.isNumber || "tz+年月日时分秒".contains($0) }
    }

    private static let objecting = [
        "免打扰", "勿扰", "拒绝", "拒絕", "拒接", "禁呼", "禁拨", "禁止", "不再联系", "请勿", "谢绝", "退订",
        "退訂",
        "拉黑", "加黑", "黑名单", "黑名單", "撤回", "撤销", "投诉名单", "选择退出", "不同意", "不允许", "反对",
        "mianrao", "tuiding", "heimingdan", "dnc", "donotcall", "dontcall", "donotcontact",
        "dontcontact", "donotdisturb", "nocall", "nocontact", "optout", "optedout", "unsub",
        "suppress", "blacklist", "blocklist", "blocked", "withdraw", "revok", "objection",
        "objected", "disagree", "refus", "ceaseanddesist", "listarobinson",
        "robinsonlist", "bloctel", "widerspruch",
    ]

    /// Registers of numbers that are not to be called.
    private static let registers: Set<String> = [
        "tps", "tpsflag", "tpsregistered", "tpsstatus", "ctps", "ctpsstatus",
    ]

    private static let agreeing = [
        "同意", "授权", "授權", "允许", "接受营销", "愿意", "选择加入", "tongyi", "shouquan", "consent",
        "optin", "optedin", "agree", "acceptmarketing", "acceptsmarketing", "acceptedmarketing",
        "allowcall", "allowmarketing", "marketingpermission", "permission", "pewc",
    ]

    /// Other ways of contact, and what else people agree to.
    private static let other = [
        "邮件", "郵件", "短信", "简讯", "推送", "录音", "cookie", "email", "mail", "sms", "fax", "text",
        "newsletter", "push", "track", "sell", "profil", "recording", "photo", "share", "sharing",
        "terms", "tos", "checked", "scrub", "dnccheck", "url", "cert", "source", "来源", "方式",
        "method", "version", "language", "原因", "reason", "类型", "条款", "條款",
    ]

    private static let yes: Set<String> = [
        "是", "有", "y", "yes", "true", "t", "1", "√", "✓", "✔", "x", "on", "已", "对", "shi",
    ]
    private static let no: Set<String> = [
        "否", "无", "没有", "未", "不", "不是", "n", "no", "false", "f", "0", "off", "×", "✗", "none",
        "null", "nil", "na", "空", "fou", "00000000", "00000000000000",
    ]
    private static let objections: Set<String> = [
        "拒绝", "已拒绝", "不同意", "未同意", "不允许", "不接受", "不愿意", "未授权", "退订", "已退订",
        "免打扰", "勿扰", "请勿拨打", "已拉黑", "拉黑", "黑名单", "禁呼", "禁拨", "撤回", "已撤回", "已撤销",
        "optout", "optedout", "out", "unsubscribe", "unsubscribed", "dnc", "donotcall",
        "donotcontact", "donotdisturb", "withdrawn", "revoked", "refused", "declined", "denied",
        "blocked", "blacklisted", "objected", "suppressed", "notgiven", "notgranted", "notagreed",
    ]
    private static let agreements: Set<String> = [
        "同意", "已同意", "授权", "已授权", "允许", "接受", "愿意", "正常", "optin", "optedin", "in",
        "subscribed", "given", "granted", "agreed", "accepted", "allowed", "consented",
        "notoptedout",
    ]
}
