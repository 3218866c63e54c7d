extension Catalogue {
    /// What people and authorities ask.
    static let requests = [
        entry(
            "request.abstract", en: "Answer people who ask about their data.",
            zh: "答复个人就其数据提出的请求。"),
        entry(
            "request.trace.abstract", en: "Show why somebody was called, on one screen.",
            zh: "一屏说明为何致电某人。"),
        entry(
            "request.trace.discussion",
            en:
                "Where the data is from and on what ground, consents, campaigns and whether they may "
                + "call now, calls with the consent that covered each when it was made, messages, and "
                + "who looked. Values stay masked: who asks on the phone is not yet known to be the "
                + "person. With --phone - the number is read from standard input.",
            zh: "显示数据来源与依据、同意、活动及当前可否致电、每次通话及当时是否有同意、消息，以及谁查看过。"
                + "值均为掩码：来电者身份尚未核实。--phone - 从标准输入读取号码。"),
        entry("request.trace.number", en: "Asked about {number}", zh: "查询号码 {number}"),
        entry(
            "request.trace.listed",
            en: "on the do-not-call list {source}, for {scope}, since {time}",
            zh: "已列入勿扰名单 {source}（范围 {scope}，自 {time}）"),
        entry(
            "request.trace.nobody",
            en: "Nobody in the vault is found by that; whoever was erased is not.",
            zh: "保险库中查无此人（已删除者不可查）。"),
        entry("request.trace.none", en: "none", zh: "无"),
        entry("request.trace.sources", en: "Where the data is from", zh: "数据来源"),
        entry("request.trace.supplier", en: "from", zh: "提供方"),
        entry("request.trace.contract", en: "contract", zh: "合同"),
        entry("request.trace.basis", en: "ground", zh: "合法性基础"),
        entry("request.trace.controller", en: "controller", zh: "控制者"),
        entry("request.trace.purposes", en: "for", zh: "目的"),
        entry("request.trace.expiry", en: "until", zh: "到期"),
        entry("request.trace.brought", en: "brought in", zh: "导入"),
        entry("request.trace.missing", en: "nobody has said: {facts}", zh: "未填写：{facts}"),
        entry("request.trace.consents", en: "Consents", zh: "同意"),
        entry("request.trace.given", en: "given", zh: "给予"),
        entry("request.trace.until", en: "until", zh: "有效至"),
        entry("request.trace.withdrawn", en: "withdrawn", zh: "撤回"),
        entry("request.trace.campaigns", en: "Campaigns", zh: "活动"),
        entry("request.trace.mayCall", en: "may be called now", zh: "当前可致电"),
        entry("request.trace.mayNotCall", en: "may not be called now", zh: "当前不可致电"),
        entry("request.trace.calls", en: "Calls ({count})", zh: "通话（{count}）"),
        entry("request.trace.from", en: "from", zh: "主叫"),
        entry("request.trace.agent", en: "agent", zh: "坐席"),
        entry("request.trace.campaign", en: "campaign", zh: "活动"),
        entry("request.trace.recording", en: "recording", zh: "录音"),
        entry("request.trace.messages", en: "Messages ({count})", zh: "消息（{count}）"),
        entry("request.trace.requests", en: "Requests", zh: "请求"),
        entry("request.trace.looks", en: "Who looked", zh: "查看记录"),
        entry(
            "request.erase.abstract",
            en: "Erase what nothing keeps of somebody who asks for it; say why of the rest.",
            zh: "应个人请求删除可删除的数据，并说明其余保留的原因。"),
        entry(
            "request.erase.discussion",
            en:
                "Without --yes it only says what would become of each kind of data: erased, or kept "
                + "because of which law or legal hold, until when. With it, the person comes onto the "
                + "do-not-call list first (keyed), what nothing keeps is erased beyond recovery, and "
                + "what stays is for storage only.",
            zh: "不加 --yes 时仅说明每类数据将被删除还是因何法律或保全保留、至何日。加 --yes 时先将此人（以密钥编码）列入勿扰名单，"
                + "再不可恢复地删除，其余仅可存储。"),
        entry("request.erase.erased", en: "erased", zh: "已删除"),
        entry("request.erase.toErase", en: "would be erased", zh: "将删除"),
        entry("request.erase.kept", en: "kept", zh: "保留"),
        entry("request.erase.until", en: "until {day}", zh: "至 {day}"),
        entry("request.erase.held", en: "A legal hold keeps it.", zh: "因法律保全而保留。"),
        entry(
            "request.erase.restricted", en: "What is kept is for storage only.",
            zh: "保留部分仅可存储，不再使用。"),
        entry("request.erase.nothing", en: "There is nothing of them.", zh: "没有此人的数据。"),
        entry(
            "request.erase.changed",
            en:
                "Something of this person is being written all the time. Nothing was erased: try again.",
            zh: "此人的数据正在不断写入。未删除任何数据，请重试。"),
        entry(
            "api.previewErasureRequest",
            en: "What would become of somebody's data that they want erased",
            zh: "删除请求的预览"),
        entry(
            "api.carryOutErasureRequest",
            en: "Erase what nothing keeps of somebody who asks for it",
            zh: "应个人请求删除"),
        entry("api.traceRequest", en: "Why somebody was called", zh: "为何致电某人"),
    ]
}
