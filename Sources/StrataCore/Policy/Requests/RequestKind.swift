/// What people ask about their own data, and authorities about the data of others.
package enum RequestKind: String, Sendable, Hashable, CaseIterable {
    /// A copy, with where it is from, who has it, what for, how long, and what was worked out of it.
    case access
    /// A wrong value made right.
    case rectification
    case erasure
    /// Storage only.
    case restriction
    /// What the person gave, in a form that programs read.
    case portability
    /// No marketing, and no profiling.
    case objection
    /// Consents end.
    case withdrawal
    case complaint
    /// A court, a regulator or the police asks about people.
    case authority

    package var title: LocalizedText {
        switch self {
        case .access: LocalizedText(en: "access", zh: "查阅、复制")
        case .rectification: LocalizedText(en: "rectification", zh: "更正、补充")
        case .erasure: LocalizedText(en: "erasure", zh: "删除")
        case .restriction: LocalizedText(en: "restriction", zh: "限制处理")
        case .portability: LocalizedText(en: "portability", zh: "转移")
        case .objection: LocalizedText(en: "objection", zh: "拒绝营销与画像")
        case .withdrawal: LocalizedText(en: "withdrawal of consent", zh: "撤回同意")
        case .complaint: LocalizedText(en: "complaint", zh: "投诉")
        case .authority: LocalizedText(en: "request of an authority", zh: "机关调取")
        }
    }
}
