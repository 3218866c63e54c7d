import StrataCore

/// The words of policy documents as a reader's language has them. Documents, JSON and English keep
/// the words themselves.
enum PolicyWords {
    /// A value as a document writes it, with every word of it that has a name in `language`
    /// replaced by that name.
    static func said(
        _ value: String, _ language: Language, of property: HandlingProperty? = nil
    ) -> String {
        guard language == .zh else { return value }
        return value.replacing(/[a-z0-9][a-z0-9_.]*/) { word in
            let word = String(word.output)
            // Some purposes have the names of roles.
            let title =
                property == .purposes
                ? Purpose(rawValue: word)?.title
                : Role(rawValue: word)?.title ?? Action(rawValue: word)?.title
            return title?.zh ?? PolicyDuration(word)?.text(in: .zh) ?? chinese[word] ?? word
        }
    }

    /// One row a property, in the order of `docs/policy.md`.
    private static let chinese = [
        "yes": "是", "no": "否", "none": "无", "any": "任意", "default": "默认", "approval": "须审批",
        "tls": "TLS", "tls1.3": "TLS 1.3", "mutual_tls1.3": "双向 TLS 1.3",
        "signed": "签名", "sealed": "加密", "never": "不得存储",
        "vault": "全库", "tier": "分级", "subject": "个人",
        "full": "完整", "first6last4": "前六后四", "last4": "后四位", "year_only": "仅年份",
        "city_only": "仅城市", "domain_only": "仅域名", "initial": "首字", "token": "令牌",
        "counted": "计数", "changes": "仅变更", "every_access": "每次访问", "entry_first": "先记录后访问",
        "plain": "明文", "separate_keys": "密钥分存",
        "open": "开放", "watermarked": "加水印", "masked": "脱敏", "forbidden": "禁止",
        "visible": "可见", "traced": "可追溯",
        "blind_index": "盲索引", "exact_only": "仅精确",
        "pseudonymised": "假名化", "aggregated": "聚合", "excluded": "排除",
        "notice": "告知", "consent": "同意", "separate": "单独同意", "guardian": "监护人同意",
        "free": "不限", "recorded": "记录", "safeguards": "保障措施", "contract": "标准合同或认证",
        "assessment": "安全评估", "prohibited": "禁止",
        "fast": "快速存储", "cold": "冷存储",
        "direct": "直接", "request": "申请", "approved": "批准后", "impossible": "不可取回",
        "clear": "清除", "purge": "净化", "crypto_erase_certified": "密钥销毁并出具证明",
        "best": "最优", "personal_call": "人工呼叫", "nurture": "培育", "reactivation": "唤回",
        "keep": "保留", "propose_archive": "建议归档", "propose_disposal": "建议销毁",
        "high": "高", "mid": "中", "low": "低",
    ]
}
