extension Catalogue {
    /// Lists for others, caller ids and rates.
    static let queueLists: Part = [
        entry(
            "queue.option.callerID",
            en: "The registered number that was called from.",
            zh: "主叫号码，须已登记。"),
        entry(
            "queue.option.output",
            en: "Where the list goes; only its owner may read the file.",
            zh: "名单写入的文件，仅所有者可读。"),
        entry(
            "queue.option.by",
            en: "Who asks for the list, where nobody signs in.",
            zh: "申请名单的人（未登录时）。"),
        entry(
            "queue.option.approveBy",
            en: "Who else agrees to it, where nobody signs in.",
            zh: "另一位批准人（未登录时）。"),
        entry(
            "queue.option.form",
            en: "The form of the file.",
            zh: "文件格式。"),
        entry(
            "queue.option.count",
            en: "How many people at most.",
            zh: "最多人数。"),
        entry(
            "queue.option.hold",
            en: "Hours for which they are with the dialler.",
            zh: "归外呼系统的小时数。"),
        entry(
            "queue.option.countRange",
            en: "--count takes 1 to 1,000,000, --hold-hours 1 to 168.",
            zh: "--count 取 1 至 1,000,000，--hold-hours 取 1 至 168。"),
        entry(
            "queue.option.channel",
            en: "The channel of the messages.",
            zh: "消息渠道。"),
        entry(
            "queue.option.grouping",
            en: "What is counted apart.",
            zh: "统计分组。"),
        entry(
            "queue.export.abstract",
            en: "Write the next people of a queue into a file for a dialler.",
            zh: "将队列中接下来的人写入外呼系统文件。"),
        entry(
            "queue.export.discussion",
            en: "The number, a code that leads back, and for VICIdial the name; nothing "
                + "else. Each file has a mark of its own. Results come back with `queue "
                + "result LEAD --agent dialler:MARK`.",
            zh:
                "仅含号码、回传代码，VICIdial 另含姓名。每个文件带有各自标记。结果以 `queue result LEAD --agent dialler:MARK` 回传。"
        ),
        entry(
            "queue.export.noPerson",
            en: "Say who asks and who agrees (--by, --approve-by), or sign in (--as-user).",
            zh: "请说明申请人与批准人（--by、--approve-by），或登录（--as-user）。"),
        entry(
            "queue.export.samePerson",
            en: "Who asks for a list does not agree to it as well.",
            zh: "申请人不能同时是批准人。"),
        entry(
            "queue.exported",
            en: "{rows} people are with the dialler; the file's mark is {mark}.",
            zh: "{rows} 人归外呼系统；文件标记 {mark}。"),
        entry(
            "queue.nurture.abstract",
            en: "Write a list for messages to people whom the policy lets be nurtured by "
                + "a channel.",
            zh: "为策略允许以某渠道培育的人写出消息名单。"),
        entry(
            "queue.nurture.discussion",
            en: "Only who is on no do-not-call list, has a lawful basis and the consent "
                + "that this channel needs.",
            zh: "仅含不在禁呼名单、有合法依据并具备该渠道所需同意的人。"),
        entry(
            "queue.nurtured",
            en: "{listed} of {people} people are listed; left out: {tier} of another "
                + "tier, {barred} not to be contacted, {basis} without basis, {consent} "
                + "without consent, {address} without an address, {arrival} at whose "
                + "address nothing arrives.",
            zh: "{people} 人中列出 {listed}；略去：其他层级 {tier}，不得联系 {barred}，无依据 {basis}，"
                + "无同意 {consent}，无地址 {address}，地址失效 {arrival}。"
        ),
        entry(
            "queue.delivery.abstract",
            en: "Read back what a sender says became of a campaign's messages.",
            zh: "读回发送方对某活动消息的送达结果。"),
        entry(
            "queue.delivery.discussion",
            en: "The columns are found by what stands in them: an identifier of the list or an "
                + "address, a status, a time. Who unsubscribed is written to by the channel no "
                + "more, who complained by none; an address at which nothing arrives is left out "
                + "of the next list. Reading the same report again changes nothing.",
            zh: "按内容识别各列：名单的标识或地址、状态、时间。退订者不再收到该渠道的消息，投诉者不再收到"
                + "任何渠道的消息；无法送达的地址不再列入名单。重复读入同一报告不会产生变化。"),
        entry(
            "queue.delivery.file", en: "The sender's report: CSV, XLSX, JSON lines.",
            zh: "发送方的报告：CSV、XLSX、JSON Lines。"),
        entry(
            "queue.delivery.map",
            en: "What a column says, as column=person|address|status|time.",
            zh: "指定列的含义：列名=person|address|status|time。"),
        entry(
            "queue.delivery.word",
            en: "What a word of the report means, as word=status: accepted, delivered, failed, "
                + "bounced, opened, clicked, replied, unsubscribed, complained.",
            zh: "报告用词的含义：词=状态（accepted 已提交、delivered 已送达、failed 失败、bounced 地址无效、"
                + "opened 已打开、clicked 已点击、replied 已回复、unsubscribed 退订、complained 投诉）。"),
        entry(
            "queue.delivery.sent",
            en: "When the messages went, where the report does not say.",
            zh: "报告未写明时，消息的发送时间。"),
        entry(
            "queue.delivery.pair", en: "It has to be “{text}=…”: {option}.",
            zh: "格式应为“{text}=…”：{option}。"),
        entry(
            "queue.delivery.columns", en: "Columns: {columns}", zh: "列：{columns}"),
        entry(
            "queue.delivery.unknown", en: "Not known: {words}", zh: "无法识别：{words}"),
        entry(
            "queue.delivered",
            en: "{rows} rows read: {written} results written down, {known} known already, "
                + "{withdrawn} withdrawals, {listed} entries on the do-not-call list, {rejected} "
                + "rows rejected.",
            zh: "已读 {rows} 行：记录结果 {written} 条，已有 {known} 条，撤回同意 {withdrawn} 条，"
                + "新增禁呼 {listed} 条，拒收 {rejected} 行。"),
        entry(
            "messages.noStatus",
            en: "No column says what became of the messages. Name it with --map COLUMN=status, and "
                + "words of your own with --result WORD=STATUS.",
            zh: "没有表示消息结果的列。请用 --map 列名=status 指定，并用 --result 词=状态 说明自定义用词。"),
        entry(
            "messages.severalColumns",
            en: "Several columns could be meant: {names}. Say which with --map COLUMN=person, "
                + "address, status or time.",
            zh: "有多个可能的列：{names}。请用 --map 列名=person、address、status 或 time 指定。"),
        entry(
            "messages.nobody",
            en: "No column says whom the messages went to: neither the identifiers of a list from "
                + "here nor addresses of the channel. Name one with --map COLUMN=person or "
                + "COLUMN=address.",
            zh: "没有表示收件人的列：既无本系统名单的标识，也无该渠道的地址。请用 --map 列名=person 或 "
                + "列名=address 指定。"),
        entry(
            "messages.noTime",
            en: "No column says when. Name it with --map COLUMN=time, or say when the messages "
                + "went with --sent DAY.",
            zh: "没有表示时间的列。请用 --map 列名=time 指定，或用 --sent 日期 说明发送时间。"),
        entry(
            "messages.unknownWords",
            en: "{count} words of the status column are not known, and one could be somebody who "
                + "wants no more messages: {words}. Say what they mean with --result WORD=STATUS "
                + "({known}). Nothing was changed.",
            zh: "状态列有 {count} 个词无法识别，其中可能有退订：{words}。请用 --result 词=状态 说明（{known}）。"
                + "未作任何更改。"),
        entry(
            "messages.notAStatus", en: "“{word}” is no status; there are {known}.",
            zh: "“{word}”不是状态；可用：{known}。"),
        entry(
            "messages.notAColumn",
            en: "“{word}” is nothing that a column says; there are person, address, status, time.",
            zh: "“{word}”不是列的含义；可用：person、address、status、time。"),
        entry("messages.status.accepted", en: "Under way", zh: "已提交"),
        entry("messages.status.delivered", en: "Delivered", zh: "已送达"),
        entry("messages.status.failed", en: "Failed", zh: "发送失败"),
        entry("messages.status.bounced", en: "No such address", zh: "地址无效"),
        entry("messages.status.opened", en: "Opened", zh: "已打开"),
        entry("messages.status.clicked", en: "Clicked", zh: "已点击"),
        entry("messages.status.replied", en: "Replied", zh: "已回复"),
        entry("messages.status.unsubscribed", en: "Unsubscribed", zh: "退订"),
        entry("messages.status.complained", en: "Complained", zh: "投诉"),
        entry(
            "queue.messageRates.abstract",
            en: "Show what becomes of messages, by campaign and channel: people, each counted "
                + "once; fewer than ten have no rates.",
            zh: "按活动与渠道统计消息结果：每人计一次；少于十人不给比率。"),
        entry("queue.messageRates.campaign", en: "Campaign", zh: "活动"),
        entry("queue.messageRates.channel", en: "Channel", zh: "渠道"),
        entry("queue.messageRates.people", en: "People", zh: "人数"),
        entry(
            "queue.rates.abstract",
            en: "Show how calls end, by list, campaign or caller id; groups of fewer "
                + "than ten calls have no rates.",
            zh: "按名单、活动或主叫号码统计通话结果；少于十次的组不给比率。"),
        entry(
            "queue.rates.group",
            en: "Group",
            zh: "分组"),
        entry(
            "queue.rates.calls",
            en: "Calls",
            zh: "通话"),
        entry(
            "queue.rates.connected",
            en: "Connected",
            zh: "接通"),
        entry(
            "queue.rates.refused",
            en: "Refused",
            zh: "拒绝"),
        entry(
            "queue.rates.complained",
            en: "Complaints",
            zh: "投诉"),
        entry(
            "queue.rates.sold",
            en: "Sales",
            zh: "成交"),
        entry(
            "callerID.abstract",
            en: "The numbers that calls are made from: whose, of which kind, for what.",
            zh: "主叫号码：归属、类型与用途。"),
        entry(
            "callerID.list.abstract",
            en: "List the numbers that calls are made from.",
            zh: "列出主叫号码。"),
        entry(
            "callerID.add.abstract",
            en: "Register a number that calls are made from, or change what is known of "
                + "it.",
            zh: "登记主叫号码，或更改其信息。"),
        entry(
            "callerID.remove.abstract",
            en: "Take a number out of the registry.",
            zh: "注销主叫号码。"),
        entry(
            "callerID.option.phone",
            en: "The number.",
            zh: "号码。"),
        entry(
            "callerID.option.holder",
            en: "The company that holds it.",
            zh: "持有公司。"),
        entry(
            "callerID.option.kind",
            en: "Its kind.",
            zh: "类型。"),
        entry(
            "callerID.option.purpose",
            en: "What it may be used for; may come several times.",
            zh: "允许用途，可多次给出。"),
        entry(
            "callerID.phone",
            en: "Number",
            zh: "号码"),
        entry(
            "callerID.holder",
            en: "Holder",
            zh: "持有者"),
        entry(
            "callerID.kind",
            en: "Kind",
            zh: "类型"),
        entry(
            "callerID.purposes",
            en: "Purposes",
            zh: "用途"),
        entry(
            "callerID.unknown",
            en: "This number is not registered as a caller id.",
            zh: "该号码未登记为主叫号码。"),
        entry(
            "callerID.noHolder",
            en: "Say which company holds the number, and what it may be used for.",
            zh: "请说明号码的持有公司与允许用途。"),
        entry(
            "callerID.otherUse",
            en: "This number is not registered for the campaign's purpose.",
            zh: "该号码未登记用于本活动的目的。"),
        entry(
            "value.proposals.abstract",
            en: "List who is to be won back, archived or cleaned up by the policy; "
                + "nothing is changed.",
            zh: "列出按策略应唤醒、归档或清理的人；不作任何更改。"),
    ]
}
