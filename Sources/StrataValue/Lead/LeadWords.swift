/// What names of columns say, in English and Chinese.
package enum LeadWords {
    /// How sure a name is that a column is filled only after the call.
    package enum Afterwards: Int, Sendable { case no, perhaps, surely }

    /// Judges a column's name.
    ///
    /// A word of the past (`previous`, `last_campaign`, `上次`) takes the doubt away: the outcome of
    /// an earlier campaign is known before the call.
    package static func afterwards(_ name: String) -> Afterwards {
        let words = tokens(name)
        let whole = words.joined(separator: "_")
        if past.contains(where: { whole.contains($0) }) || words.contains(where: pastWords.contains)
        {
            return .no
        }
        if sure.contains(where: { matches(whole, words, $0) }) { return .surely }
        return doubtful.contains { matches(whole, words, $0) } ? .perhaps : .no
    }

    /// Which protected ground a column's name stands for.
    package static func protected(_ name: String) -> ProtectedGround? {
        let words = tokens(name)
        let whole = words.joined(separator: "_")
        for (ground, names) in grounds where names.contains(where: { matches(whole, words, $0) }) {
            return ground
        }
        return nil
    }

    /// Whether a name is that of a number of a row, person or call.
    package static func isIdentifier(_ name: String) -> Bool {
        let words = tokens(name)
        let whole = words.joined(separator: "_")
        return words.contains { identifiers.contains($0) }
            || identifierParts.contains { whole.contains($0) }
    }

    private static let sure = [
        "duration", "talk_time", "talktime", "call_length", "call_seconds", "call_secs",
        "talk_seconds", "billsec", "bill_sec", "handle_time", "aht", "wrap_up", "disposition",
        "call_result", "result_code", "call_outcome", "hangup_cause", "hangup", "end_time",
        "ended_at", "end_reason", "close_date", "closed_at", "closed_date", "won_date",
        "converted_at", "conversion_date", "order_amount", "deal_amount", "contract_date",
        "signed_at", "loss_reason", "lost_reason", "recording_length", "通话时长", "通话时间",
        "通话秒数", "时长", "接通时长", "通话结果", "外呼结果", "挂断", "结束时间", "成交", "签约", "签单", "下单金额",
        "订单金额", "战败", "流失原因",
    ]
    private static let doubtful = [
        "outcome", "result", "status", "stage", "closed", "converted", "response", "reply",
        "answered", "answer", "follow_up", "followup", "feedback", "satisfaction", "refund",
        "invoice", "payment", "结果", "状态", "阶段", "回访", "反馈", "满意", "付款", "退款",
    ]
    private static let past = [
        "previous", "prior", "last_campaign", "earlier", "history", "historical", "before",
        "上次", "上一次", "历史", "以往", "之前", "过往",
    ]
    private static let pastWords: Set<String> = ["prev", "past", "poutcome", "pdays", "hist"]
    private static let identifiers: Set<String> = [
        "id", "uuid", "guid", "phone", "mobile", "email", "e-mail", "ssn", "passport",
    ]
    private static let identifierParts = ["编号", "序号", "工单号", "手机", "电话号", "身份证", "邮箱"]
    private static let grounds: [(ProtectedGround, [String])] = [
        (.sex, ["sex", "gender", "male", "female", "性别"]),
        (.age, ["age", "birth", "dob", "birthday", "birth_date", "age_group", "年龄", "出生", "生日"]),
        (.maritalStatus, ["marital", "married", "marital_status", "婚姻", "婚否", "已婚"]),
        (
            .origin,
            [
                "nationality", "ethnicity", "ethnic", "race", "citizenship", "native_country",
                "国籍", "民族", "籍贯",
            ]
        ),
        (.religion, ["religion", "faith", "belief", "宗教", "信仰"]),
        (.health, ["disability", "disabled", "health", "diagnosis", "残疾", "健康", "病史"]),
        (.politics, ["political", "party_member", "union_member", "政治面貌", "党员"]),
        (.family, ["pregnant", "pregnancy", "children", "怀孕", "生育", "子女"]),
    ]

    private static func matches(_ whole: String, _ words: [String], _ name: String) -> Bool {
        if name.utf8.first.map({ $0 >= 0x80 }) == true { return whole.contains(name) }
        return name.contains("_")
            ? ("_" + whole + "_").contains("_" + name + "_")
            : words.contains(name)
    }

    /// `callDuration-sec` as `call`, `duration`, `sec`.
    private static func tokens(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var lower = false
        for character in name {
            let isWord = character.isLetter || character.isNumber
            if !isWord || (character.isUppercase && lower) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isWord { word.append(character) }
            lower = character.isLowercase
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }
}

/// A ground on which the law forbids or limits unequal treatment (EU Charter art. 21; in China
/// the Employment Promotion Law art. 3 and PIPL art. 24 and 28).
package enum ProtectedGround: String, Sendable, CaseIterable {
    case sex, age, maritalStatus, origin, religion, health, politics, family

    /// Whether a model may use it at all without being told. Age and marital status are ordinary
    /// in contracts of credit and insurance; the others are kept for the fairness view alone.
    package var mayBeUsed: Bool { self == .age || self == .maritalStatus }
}
