import StrataCore
package import StrataVault

/// What a field of a call or a consent says, beside its label: which column of a list has the
/// result, which the purpose.
package enum FieldRole: String, Sendable, Hashable, CaseIterable {
    case time, duration, result, agent, campaign, note
    case controller, purpose, channel, separate, evidence, given, expiry, withdrawn

    /// The roles that columns of a kind of records can have.
    package static func roles(of kind: RecordKind) -> [FieldRole] {
        switch kind {
        case .call: [.time, .duration, .result, .agent, .campaign, .note]
        case .consent:
            [.controller, .purpose, .channel, .separate, .evidence, .given, .expiry, .withdrawn]
        case .contact, .recording, .purchase, .score: []
        }
    }

    /// The role of a name in `--map`; `nil` where records of the kind have none of that name.
    init?(_ name: String, of kind: RecordKind) {
        guard let role = FieldRole(rawValue: name), Self.roles(of: kind).contains(role) else {
            return nil
        }
        self = role
    }

    /// Whether its values are kept in one form, in which programs understand them.
    var isCoded: Bool {
        switch self {
        case .result, .purpose, .channel, .separate, .given, .expiry, .withdrawn: true
        case .time, .duration, .agent, .campaign, .note, .controller, .evidence: false
        }
    }

    /// The label of a column that has the role, where the column's own says less.
    func label(besides label: LabelID?, of kind: RecordKind) -> LabelID? {
        let own: LabelID = kind == .consent ? "consent_record" : "call_record"
        if isCoded { return own }
        switch self {
        case .controller, .time, .duration:
            return label == nil || label == .unknown || label == "timestamp" ? own : label
        default: return label
        }
    }

    /// What lists call such a column, normalised; the clearest first.
    private var headers: [String] {
        switch self {
        case .time:
            [
                "calltime", "callstart", "starttime", "calledat", "calldate", "通话时间", "呼叫时间",
                "拨打时间", "开始时间", "外呼时间", "通话日期", "time", "时间",
            ]
        case .duration:
            [
                "callduration", "durationseconds", "duration", "talktime", "length", "通话时长", "时长",
                "通话秒数",
            ]
        case .result:
            [
                "callresult", "result", "calloutcome", "outcome", "disposition", "callstatus",
                "通话结果", "呼叫结果", "外呼结果", "拨打结果", "结果", "通话状态", "呼叫状态", "rslt", "thjg",
            ]
        case .agent:
            ["agentid", "agent", "agentno", "坐席工号", "工号", "坐席", "坐席号", "客服工号", "话务员"]
        case .campaign: ["campaign", "campaignname", "营销活动", "活动", "活动名称", "项目"]
        case .note: ["note", "notes", "callnote", "remark", "remarks", "通话备注", "备注", "跟进备注"]
        case .controller:
            [
                "controller", "datacontroller", "company", "brand", "个人信息处理者", "处理者", "控制者",
                "数据控制者", "公司", "企业", "主体",
            ]
        case .purpose:
            ["purpose", "purposes", "consentpurpose", "同意目的", "处理目的", "使用目的", "目的", "用途"]
        case .channel:
            ["channel", "channels", "consentchannel", "触达渠道", "联系渠道", "渠道", "触达方式", "方式"]
        case .separate:
            [
                "separate", "separateconsent", "consentform", "单独同意", "是否单独同意", "是否单独", "同意形式",
                "同意类型",
            ]
        case .evidence:
            [
                "evidence", "proof", "consentevidence", "同意凭证", "凭证", "证据", "同意证据", "凭证编号",
                "证据编号",
            ]
        case .given:
            [
                "given", "givenat", "consentdate", "consenttime", "consentedat", "consentat",
                "optin",
                "optindate", "同意时间", "同意日期", "授权时间", "授权日期", "签署日期",
            ]
        case .expiry:
            [
                "expiry", "expires", "expiresat", "expirydate", "validuntil", "到期日", "到期时间", "有效期至",
                "有效期", "失效日期", "到期",
            ]
        case .withdrawn:
            [
                "withdrawn", "withdrawnat", "withdrawal", "withdrawaldate", "revoked", "revokedat",
                "optout", "optoutdate", "撤回时间", "撤回日期", "撤回", "撤销时间", "退订时间",
            ]
        }
    }

    private static func normal(_ header: String) -> String {
        header.lowercased().filter { !$0.isWhitespace && !"-_.".contains($0) }
    }

    /// The roles of columns by index: those that the user gave, and for the others what their
    /// headers say, each role and each column once.
    static func assign(
        _ columns: [String], kind: RecordKind, given: [Int: FieldRole], without dropped: Set<Int>
    ) -> [Int: FieldRole] {
        var assigned = given
        for role in roles(of: kind) where !given.values.contains(role) {
            let best = columns.indices.filter { assigned[$0] == nil && !dropped.contains($0) }
                .compactMap { index in
                    role.headers.firstIndex(of: normal(columns[index])).map { (rank: $0, index) }
                }.min { $0.rank < $1.rank }
            if let best { assigned[best.1] = role }
        }
        return assigned
    }
}
