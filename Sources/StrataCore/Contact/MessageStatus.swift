/// What became of a message that was sent to somebody.
package enum MessageStatus: String, Sendable, Hashable, CaseIterable {
    /// It is under way, or nobody knows.
    case accepted
    case delivered
    /// It did not arrive, and the next one may.
    case failed
    /// Nothing arrives at the address, now or later.
    case bounced
    case opened, clicked, replied
    /// The person wants no more of these.
    case unsubscribed
    /// The person complained of it.
    case complained

    package var message: Message {
        switch self {
        case .accepted: Message("messages.status.accepted")
        case .delivered: Message("messages.status.delivered")
        case .failed: Message("messages.status.failed")
        case .bounced: Message("messages.status.bounced")
        case .opened: Message("messages.status.opened")
        case .clicked: Message("messages.status.clicked")
        case .replied: Message("messages.status.replied")
        case .unsubscribed: Message("messages.status.unsubscribed")
        case .complained: Message("messages.status.complained")
        }
    }

    /// Whether the person says no.
    package var isObjection: Bool { self == .unsubscribed || self == .complained }

    /// Whether it shows that somebody is reached at the address.
    package var provesAddress: Bool {
        switch self {
        case .delivered, .opened, .clicked, .replied, .unsubscribed, .complained: true
        case .accepted, .failed, .bounced: false
        }
    }

    /// What senders call it: SMPP 3.4 (5.2.28), Twilio, Amazon SES, SendGrid, Mailgun, Mailchimp and
    /// the consoles of Chinese carriers' gateways.
    private var words: [String] {
        switch self {
        case .accepted:
            [
                "已提交", "queued", "sending", "sent", "submitted", "send", "processed", "scheduled",
                "enroute",
                "acceptd", "deferred", "pending", "unknown", "delivery delay", "发送中", "待发送",
                "已发送", "提交成功", "已受理", "等待回执", "状态未知",
            ]
        case .delivered:
            [
                "已送达", "delivrd", "delivery", "success", "successful", "received", "ok", "送达", "成功",
                "发送成功",
                "接收成功", "已接收",
            ]
        case .failed:
            [
                "发送失败", "failure", "undelivered", "undeliv", "expired", "deleted", "rejectd",
                "rejected",
                "reject", "dropped", "drop", "blocked", "block", "soft bounce", "softbounce",
                "temporary failure", "temp fail", "rendering failure", "error", "失败", "未送达",
                "接收失败", "关机", "超时", "软退", "软退信", "被拦截", "过期",
            ]
        case .bounced:
            [
                "地址无效", "bounce", "hard bounce", "hardbounce", "permanent failure",
                "permanent fail", "invalid",
                "invalid number", "invalid address", "no such user", "not exist", "退信", "硬退",
                "硬退信", "空号", "停机", "号码不存在", "邮箱不存在", "无效号码", "无效地址",
            ]
        case .opened: ["已打开", "open", "read", "viewed", "seen", "打开", "已读", "已查看", "阅读"]
        case .clicked: ["已点击", "click", "点击", "点击链接", "已点击链接"]
        case .replied: ["已回复", "reply", "response", "inbound", "mo", "回复", "上行"]
        case .unsubscribed:
            [
                "退订", "unsubscribe", "unsub", "group unsubscribe", "opt out", "opted out", "optout",
                "stop",
                "td", "t", "已退订", "回复td", "回复t", "拒收", "取消订阅",
            ]
        case .complained:
            ["投诉", "complaint", "spam", "spam report", "abuse", "已投诉", "举报", "标记垃圾", "垃圾邮件"]
        }
    }

    private static let known: [String: MessageStatus] = {
        var known: [String: MessageStatus] = [:]
        for status in allCases {
            for word in status.words + [status.rawValue] {
                known[ResultDictionary.normal(word)] = status
            }
        }
        return known
    }()

    /// The status that a word of a sender's report means; `nil` for one that is not known.
    package static func read(_ word: String) -> MessageStatus? {
        known[ResultDictionary.normal(word)]
    }
}
