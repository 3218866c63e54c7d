extension Catalogue {
    /// Planted people, and exports that are known by their rows.
    static let canaries: Part = [
        entry(
            "canary.abstract",
            en: "Planted people who are nobody: whoever names one raises an alarm.",
            zh: "诱饵记录：并无其人，指名查看者即触发告警。"),
        entry(
            "canary.discussion",
            en:
                "They look like all others and are in no queue, on no list and in no score. A search, "
                + "a look, a reveal, an export or a change that is directed at one is written down, "
                + "sent to the webhook, and freezes the account that did it until two people release "
                + "it (`user release`).",
            zh: "诱饵记录与其他记录无异，但不进入队列、名单与评分。凡指向其一的查找、查看、揭示、导出或更改，均记录在案并通知 "
                + "webhook，同时冻结该账号，直至两人解除（`user release`）。"),
        entry(
            "canary.plant.abstract",
            en: "Plant people in a list; prints their identifiers, once.",
            zh: "在名单中植入诱饵记录，并打印其标识。"),
        entry("canary.count", en: "How many.", zh: "数量。"),
        entry(
            "canary.list.abstract",
            en: "Which people are planted, and whether they are still there.",
            zh: "列出诱饵记录及其是否仍在。"),
        entry(
            "canary.remove.abstract",
            en: "Take planted people out again, beyond recovery.",
            zh: "移除诱饵记录，不可恢复。"),
        entry("canary.which", en: "Identifiers of planted people.", zh: "诱饵记录的标识。"),
        entry(
            "canary.alarms.abstract",
            en: "The alarms so far; * is an account that was frozen.",
            zh: "列出告警；* 表示账号已冻结。"),
        entry(
            "canary.webhook.abstract",
            en: "Set where alarms are sent; prints the secret that signs them, once.",
            zh: "设置告警的发送地址，并打印用于签名的密钥（仅一次）。"),
        entry(
            "canary.webhook.discussion",
            en: "A POST of JSON without anything personal. `Strata-Signature: t=SECONDS,v1=HEX` is "
                + "HMAC-SHA-256 under the secret over SECONDS, a dot and the body. What does not arrive "
                + "is sent again; the same alarm may come twice.",
            zh: "以 POST 发送不含个人信息的 JSON。`Strata-Signature: t=秒,v1=十六进制` 为以该密钥对“秒.正文”计算的 "
                + "HMAC-SHA-256。未送达者将重发，同一告警可能收到两次。"),
        entry(
            "canary.webhook.address",
            en: "An https address, or http on this machine.",
            zh: "https 地址，或本机的 http 地址。"),
        entry("canary.webhook.off", en: "Send alarms nowhere.", zh: "不再发送告警。"),
        entry(
            "canary.webhook.oneOf",
            en: "Give an address or --off.",
            zh: "请给出地址或 --off。"),
        entry(
            "canary.webhook.set",
            en: "Alarms are sent there from now on. The secret is not shown again.",
            zh: "此后告警将发送至该地址。密钥不再显示。"),
        entry("canary.webhook.none", en: "Alarms are sent nowhere.", zh: "告警不再发送。"),
        entry("canary.column.subject", en: "Identifier", zh: "标识"),
        entry("canary.column.planted", en: "Planted", zh: "植入时间"),
        entry("canary.column.state", en: "State", zh: "状态"),
        entry("canary.column.alarms", en: "Alarms", zh: "告警数"),
        entry("canary.column.alarm", en: "Alarm", zh: "告警"),
        entry("canary.column.cause", en: "Cause", zh: "原因"),
        entry("canary.column.account", en: "Account", zh: "账号"),
        entry("canary.column.of", en: "About", zh: "对象"),
        entry("canary.column.sent", en: "Sent", zh: "已发送"),
        entry(
            "canary.gone",
            en: "{count} planted people went with a list, an import or an erasure: plant others.",
            zh: "{count} 条诱饵记录已随名单、导入或删除而消失，请重新植入。"),
        entry(
            "canary.badCount",
            en: "Plant 1 to {most} people at a time.",
            zh: "每次可植入 1 至 {most} 条。"),
        entry(
            "canary.noContacts",
            en:
                "“{name}” has no finished import of contacts to plant people among; import the list "
                + "first.",
            zh: "“{name}” 没有已完成的联系人导入，无法植入；请先导入名单。"),
        entry(
            "canary.notARow",
            en:
                "No row of “{name}” tells people apart by a number, an address or a name, so nobody "
                + "can be planted in it.",
            zh: "“{name}” 的行无法以号码、邮箱或姓名区分人员，不能植入。"),
        entry(
            "canary.unknown",
            en: "{name} is nobody who was planted; `canary list` has them.",
            zh: "{name} 不是诱饵记录；见 `canary list`。"),
        entry(
            "canary.badAddress",
            en: "Alarms go to an https address without user, query or fragment, or to http on this "
                + "machine.",
            zh: "告警地址须为不含用户名、查询与片段的 https 地址，或本机的 http 地址。"),
        entry(
            "dataset.remove.canaries",
            en: "{count} planted people go with it; plant others elsewhere.",
            zh: "其中 {count} 条诱饵记录将一并移除，请在别处重新植入。"),
        entry(
            "company.export.abstract",
            en: "Write companies into a file, marked, as many as one may take in a day.",
            zh: "将企业写入文件，带水印，数量受每日上限约束。"),
        entry(
            "watermark.abstract",
            en: "Exports that are known by their rows.",
            zh: "可凭其行识别的导出。"),
        entry(
            "watermark.find.abstract",
            en: "Tell which export a leaked file came from.",
            zh: "判断泄露文件出自哪次导出。"),
        entry(
            "watermark.find.discussion",
            en:
                "Reads tables, workbooks, JSON and text in any encoding that imports read; columns may "
                + "have other names and another order, numbers another form. Ends with 1 where no "
                + "export is named.",
            zh: "可读取表格、工作簿、JSON 与文本，编码与导入相同；列名、列序与号码格式均可不同。未能指明导出时以 1 结束。"),
        entry("watermark.find.file", en: "The leaked file.", zh: "泄露的文件。"),
        entry(
            "watermark.read",
            en: "Read {rows} rows; {numbers} numbers in them are no telephone's.",
            zh: "已读取 {rows} 行；其中 {numbers} 个号码并无电话使用。"),
        entry(
            "watermark.nothing",
            en: "Nothing in it was made for an export of this vault. A small part may hold none.",
            zh: "其中没有为本保险库的导出所制作的行。行数较少的部分可能不含。"),
        entry(
            "watermark.named",
            en: "From {export}: {time}, {action} by {who} to {path}, {rows} rows. {found} of its "
                + "{marked} marked rows; confidence {confidence}.",
            zh: "出自 {export}：{time}，{who} 执行 {action}，写入 {path}，{rows} 行。命中 {marked} 条标记行中的 "
                + "{found} 条；置信度 {confidence}。"),
        entry(
            "watermark.possible",
            en:
                "Possibly from {export}: {time}, {action} by {who} to {path}, {rows} rows. {found} of "
                + "its {marked} marked rows, which is too few to be sure; confidence {confidence}.",
            zh: "可能出自 {export}：{time}，{who} 执行 {action}，写入 {path}，{rows} 行。仅命中 {marked} 条标记行中的 "
                + "{found} 条，不足以确认；置信度 {confidence}。"),
        entry(
            "watermark.ground",
            en: "  asked and agreed: {names}; purpose and ticket: {purpose}",
            zh: "  申请与批准：{names}；目的与工单：{purpose}"),
        entry(
            "watermark.done",
            en: "{export}: {marked} marked rows of nobody among {rows}.",
            zh: "{export}：{rows} 行中加入 {marked} 条并无其人的标记行。"),
        entry(
            "watermark.none",
            en: "The rows have nothing to mark by, so a leaked file does not name this export.",
            zh: "该内容无可标记之处，泄露文件无法指明本次导出。"),
        entry(
            "watermark.small",
            en: "With fewer than {few} rows, a leaked part of it may not name this export.",
            zh: "行数少于 {few}，其泄露的部分可能无法指明本次导出。"),
        entry(
            "watermark.chance",
            en:
                "A random part of 500 rows names this export with {percent} % probability; one of fewer "
                + "than 100 may not.",
            zh: "随机 500 行以 {percent}% 的概率指明本次导出；少于 100 行则可能无法指明。"),
    ]
}
