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
                + "without consent, {address} without an address.",
            zh:
                "{people} 人中列出 {listed}；略去：其他层级 {tier}，不得联系 {barred}，无依据 {basis}，无同意 {consent}，无地址 {address}。"
        ),
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
