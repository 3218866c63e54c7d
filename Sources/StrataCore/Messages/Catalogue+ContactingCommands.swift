extension Catalogue {
    /// The commands on teams, campaigns, results, consents, calls and companies.
    static let contactingCommands: Part = [
        entry(
            "result.abstract",
            en: "What calls can end with: the result dictionary.",
            zh: "通话结果字典。"),
        entry(
            "result.list.abstract",
            en: "List the results, shipped ones and your own.",
            zh: "列出内置与自有的通话结果。"),
        entry(
            "result.set.abstract",
            en: "Add a result of your own, or let a word stand for one.",
            zh: "添加自有结果，或将某词对应到已有结果。"),
        entry(
            "result.remove.abstract",
            en: "Take out a result or word that `set` put in.",
            zh: "移除由 set 添加的结果或词。"),
        entry(
            "result.code",
            en: "The code or word.",
            zh: "代码或词。"),
        entry(
            "result.sameAs",
            en: "The result that it stands for.",
            zh: "对应的结果。"),
        entry(
            "result.title",
            en: "What it is called in lists.",
            zh: "显示名称。"),
        entry(
            "result.contacted",
            en: "Somebody answered.",
            zh: "有人接听。"),
        entry(
            "result.refused",
            en: "The person wants no calls: goes on the do-not-call list by the policy.",
            zh: "本人拒绝来电：按策略列入拒呼名单。"),
        entry(
            "result.invalid",
            en: "The number is of no use.",
            zh: "号码无效。"),
        entry(
            "result.sale",
            en: "Something was sold.",
            zh: "已成交。"),
        entry(
            "result.either",
            en: "Give either --same-as or flags and a title.",
            zh: "请给出 --same-as，或给出标记与名称，二者择一。"),
        entry(
            "result.saved",
            en: "“{code}” is in the dictionary.",
            zh: "“{code}”已加入结果字典。"),
        entry(
            "result.removed",
            en: "“{code}” is out of the dictionary.",
            zh: "“{code}”已从结果字典移除。"),
        entry(
            "result.empty",
            en: "A code has 1 to 60 characters.",
            zh: "代码须为 1 至 60 个字符。"),
        entry(
            "result.unknown",
            en: "There is no result “{code}”; `strata result list` shows them.",
            zh: "没有结果“{code}”；可用 `strata result list` 查看。"),
        entry(
            "result.column.code",
            en: "Code",
            zh: "代码"),
        entry(
            "result.column.title",
            en: "Result",
            zh: "结果"),
        entry(
            "result.column.flags",
            en: "Flags",
            zh: "标记"),
        entry(
            "team.abstract",
            en: "Teams of staff.",
            zh: "员工团队。"),
        entry(
            "team.list.abstract",
            en: "List the teams.",
            zh: "列出团队。"),
        entry(
            "team.add.abstract",
            en: "Make a team.",
            zh: "新建团队。"),
        entry(
            "team.set.abstract",
            en: "Rename a team, or give it another lead.",
            zh: "更改团队名称或负责人。"),
        entry(
            "team.remove.abstract",
            en: "Delete a team in which nobody works.",
            zh: "删除无人所属的团队。"),
        entry(
            "team.which",
            en: "The team's name or identifier.",
            zh: "团队名称或标识符。"),
        entry(
            "team.newName",
            en: "Its name.",
            zh: "名称。"),
        entry(
            "team.lead",
            en: "Staff id of who leads it.",
            zh: "负责人工号。"),
        entry(
            "team.unknown",
            en: "There is no team {names}; `strata team list` shows them, `strata team "
                + "add` or --add-teams makes one.",
            zh: "没有团队 {names}；可用 `strata team list` 查看，用 `strata team add` 或 --add-teams "
                + "新建。"),
        entry(
            "team.exists",
            en: "There is a team “{name}” already.",
            zh: "已有团队“{name}”。"),
        entry(
            "team.empty",
            en: "A team needs a name.",
            zh: "团队须有名称。"),
        entry(
            "team.inUse",
            en: "{count} entries of the roster name the team; take them out first "
                + "(`strata roster forget`).",
            zh: "花名册中有 {count} 条记录属于该团队；请先移除（`strata roster forget`）。"),
        entry(
            "team.saved",
            en: "Team {team} is saved.",
            zh: "团队 {team} 已保存。"),
        entry(
            "team.removed",
            en: "Team {team} is deleted.",
            zh: "团队 {team} 已删除。"),
        entry(
            "team.column.team",
            en: "Team",
            zh: "团队"),
        entry(
            "team.column.lead",
            en: "Lead",
            zh: "负责人"),
        entry(
            "team.column.agents",
            en: "Staff today",
            zh: "当日人数"),
        entry(
            "roster.abstract",
            en: "Who works in which team, from when to when.",
            zh: "何人何时属于哪个团队。"),
        entry(
            "roster.import.abstract",
            en: "Bring a roster in: staff id, name, team, first and last day.",
            zh: "导入花名册：工号、姓名、团队、起止日期。"),
        entry(
            "roster.import.map",
            en: "What a column is: --map 员工=agent. One of agent, name, team, from, to.",
            zh: "指定列：--map 员工=agent。可为 agent、name、team、from、to。"),
        entry(
            "roster.import.addTeams",
            en: "Make teams that are not there.",
            zh: "自动新建不存在的团队。"),
        entry(
            "roster.list.abstract",
            en: "List the roster.",
            zh: "列出花名册。"),
        entry(
            "roster.forget.abstract",
            en: "Take a member of staff out of the roster.",
            zh: "将某员工移出花名册。"),
        entry(
            "roster.agent",
            en: "The staff id; - reads it from standard input.",
            zh: "工号；- 表示从标准输入读取。"),
        entry(
            "roster.imported",
            en: "{added} entries are new, {changed} changed, {teams} teams were made.",
            zh: "新增 {added} 条，变更 {changed} 条，新建团队 {teams} 个。"),
        entry(
            "roster.forgotten",
            en: "{count} entries are deleted.",
            zh: "已删除 {count} 条。"),
        entry(
            "roster.noAgent",
            en: "Nobody of that staff id is in the roster.",
            zh: "花名册中没有该工号。"),
        entry(
            "roster.overlap",
            en: "Row {row}: the member of staff would be in two teams on one day. "
                + "Nothing was changed; correct the days.",
            zh: "第 {row} 行：该员工将在同一天属于两个团队。未作任何更改；请更正日期。"),
        entry(
            "roster.noColumn",
            en: "The roster has no column for “{column}”. Name it: --map "
                + "COLUMN={column}.",
            zh: "花名册没有“{column}”列。请指明：--map 列={column}。"),
        entry(
            "roster.badCell",
            en: "Row {row}: “{column}” is empty or has another form; days are written "
                + "2026-03-01. Nothing was changed.",
            zh: "第 {row} 行：“{column}”为空或格式不符；日期写作 2026-03-01。未作任何更改。"),
        entry(
            "roster.map.shape",
            en: "“{pair}” is no column=agent, name, team, from or to.",
            zh: "“{pair}”不是 列=agent、name、team、from 或 to 的形式。"),
        entry(
            "roster.column.agent",
            en: "Staff id",
            zh: "工号"),
        entry(
            "roster.column.name",
            en: "Name",
            zh: "姓名"),
        entry(
            "roster.column.from",
            en: "From",
            zh: "自"),
        entry(
            "roster.column.to",
            en: "To",
            zh: "至"),
        entry(
            "campaign.abstract",
            en: "Campaigns: what people are called for, and from which lists.",
            zh: "营销活动：为何拨打、可拨打哪些名单。"),
        entry(
            "campaign.list.abstract",
            en: "List the campaigns.",
            zh: "列出活动。"),
        entry(
            "campaign.add.abstract",
            en: "Make a campaign.",
            zh: "新建活动。"),
        entry(
            "campaign.show.abstract",
            en: "Show a campaign.",
            zh: "查看活动。"),
        entry(
            "campaign.set.abstract",
            en: "Change a campaign.",
            zh: "更改活动。"),
        entry(
            "campaign.close.abstract",
            en: "End a campaign: nobody is called for it any more.",
            zh: "关闭活动：不再为其拨打。"),
        entry(
            "campaign.which",
            en: "The campaign's name or identifier.",
            zh: "活动名称或标识符。"),
        entry(
            "campaign.name",
            en: "Its name.",
            zh: "名称。"),
        entry(
            "campaign.product",
            en: "What is offered.",
            zh: "所推介的产品。"),
        entry(
            "campaign.purpose",
            en: "Its purpose, of the policy's.",
            zh: "目的，取自策略。"),
        entry(
            "campaign.datasets",
            en: "A dataset that it may call; may be given several times, and replaces "
                + "those from before.",
            zh: "可拨打的数据集；可多次给出，将替换原有设置。"),
        entry(
            "campaign.target",
            en: "Whom it is for, in words.",
            zh: "目标客群说明。"),
        entry(
            "campaign.start",
            en: "First day, 2026-03-01.",
            zh: "首日，如 2026-03-01。"),
        entry(
            "campaign.end",
            en: "Last day, 2026-03-31.",
            zh: "末日，如 2026-03-31。"),
        entry(
            "campaign.unknown",
            en: "There is no campaign “{name}”; `strata campaign list` shows them.",
            zh: "没有活动“{name}”；可用 `strata campaign list` 查看。"),
        entry(
            "campaign.exists",
            en: "There is a campaign “{name}” already.",
            zh: "已有活动“{name}”。"),
        entry(
            "campaign.empty",
            en: "A campaign needs a name.",
            zh: "活动须有名称。"),
        entry(
            "campaign.noPurpose",
            en: "Say what the campaign is for: --purpose.",
            zh: "请说明活动目的：--purpose。"),
        entry(
            "campaign.order",
            en: "The campaign would begin on {start} and end on {end}.",
            zh: "活动将于 {start} 开始而于 {end} 结束。"),
        entry(
            "campaign.column.campaign",
            en: "Campaign",
            zh: "活动"),
        entry(
            "campaign.column.purpose",
            en: "Purpose",
            zh: "目的"),
        entry(
            "campaign.column.days",
            en: "Days",
            zh: "日期"),
        entry(
            "campaign.fact.product",
            en: "Product",
            zh: "产品"),
        entry(
            "campaign.fact.datasets",
            en: "Lists",
            zh: "名单"),
        entry(
            "campaign.fact.target",
            en: "For",
            zh: "目标客群"),
        entry(
            "campaign.state.closed",
            en: "closed",
            zh: "已关闭"),
        entry(
            "campaign.state.open",
            en: "open",
            zh: "进行中"),
        entry(
            "consent.abstract",
            en: "Consents of people: what they agreed to, and whether it covers a "
                + "contact.",
            zh: "个人的同意：同意了什么，是否涵盖某次联系。"),
        entry(
            "consent.list.abstract",
            en: "List a person's consents and withdrawals.",
            zh: "列出某人的同意与撤回。"),
        entry(
            "consent.check.abstract",
            en: "Whether a person's consents cover a contact; exit code 3 where not.",
            zh: "某人的同意是否涵盖某次联系；不涵盖时退出码为 3。"),
        entry(
            "consent.add.abstract",
            en: "Write down a consent that a person gave.",
            zh: "登记某人给予的同意。"),
        entry(
            "consent.withdraw.abstract",
            en: "Write down that a person withdrew consent or objected.",
            zh: "登记某人撤回同意或表示拒绝。"),
        entry(
            "consent.purpose",
            en: "The purpose.",
            zh: "目的。"),
        entry(
            "consent.purposes",
            en: "A purpose; may be given several times. Without it: all of them.",
            zh: "目的；可多次给出。缺省为全部目的。"),
        entry(
            "consent.purposesNeeded",
            en: "A purpose; may be given several times.",
            zh: "目的；可多次给出。"),
        entry(
            "consent.channel",
            en: "The channel.",
            zh: "联系渠道。"),
        entry(
            "consent.channels",
            en: "A channel; may be given several times. Without it: all of them.",
            zh: "联系渠道；可多次给出。缺省为全部渠道。"),
        entry(
            "consent.channelsNeeded",
            en: "A channel; may be given several times.",
            zh: "联系渠道；可多次给出。"),
        entry(
            "consent.controller",
            en: "Who contacts the person.",
            zh: "联系该个人的处理者。"),
        entry(
            "consent.controllerAll",
            en: "Towards whom; without it towards everybody.",
            zh: "针对哪个处理者；缺省为全部。"),
        entry(
            "consent.controllerNeeded",
            en: "To whom it was given.",
            zh: "给予哪个处理者。"),
        entry(
            "consent.country",
            en: "The person's country, such as CN, where the number does not tell.",
            zh: "个人所在国家或地区，如 CN；号码无法判断时使用。"),
        entry(
            "consent.form",
            en: "consent, separate or guardian.",
            zh: "consent（一般）、separate（单独）或 guardian（监护人）。"),
        entry(
            "consent.evidence",
            en: "Where the evidence is.",
            zh: "凭证所在。"),
        entry(
            "consent.expiry",
            en: "When it ends, 2027-03-01.",
            zh: "到期日，如 2027-03-01。"),
        entry(
            "consent.at",
            en: "The time, 2026-03-01 or 2026-03-01T09:30+08:00; now without it. A time "
                + "without an offset is UTC.",
            zh: "时间，如 2026-03-01 或 2026-03-01T09:30+08:00；缺省为当前。未注明时区的按 UTC。"),
        entry(
            "consent.badTime",
            en: "“{text}” is no time such as 2026-03-01 or 2026-03-01T09:30+08:00.",
            zh: "“{text}”不是 2026-03-01 或 2026-03-01T09:30+08:00 形式的时间。"),
        entry(
            "consent.empty",
            en: "A consent needs a purpose, a channel and a time.",
            zh: "同意须有目的、渠道与时间。"),
        entry(
            "consent.noController",
            en: "Say who contacts the person: --controller.",
            zh: "请说明由谁联系：--controller。"),
        entry(
            "consent.severalNumbers",
            en: "The person has {count} numbers: say which with --phone.",
            zh: "该个人有 {count} 个号码：请用 --phone 指明。"),
        entry(
            "consent.saved",
            en: "Written down as {record}.",
            zh: "已登记为 {record}。"),
        entry(
            "consent.covered",
            en: "COVERED: {reason}",
            zh: "已涵盖：{reason}"),
        entry(
            "consent.notCovered",
            en: "NOT COVERED: {reason}",
            zh: "未涵盖：{reason}"),
        entry(
            "consent.needed",
            en: "The policy asks for: {form}.",
            zh: "策略要求：{form}。"),
        entry(
            "consent.nothing",
            en: "There are no consents.",
            zh: "没有同意记录。"),
        entry(
            "consent.form.none",
            en: "nothing",
            zh: "无需"),
        entry(
            "consent.form.notice",
            en: "a notice",
            zh: "告知"),
        entry(
            "consent.form.consent",
            en: "consent",
            zh: "同意"),
        entry(
            "consent.form.separate",
            en: "separate consent",
            zh: "单独同意"),
        entry(
            "consent.form.guardian",
            en: "the guardian's consent",
            zh: "监护人同意"),
        entry(
            "consent.column.record",
            en: "Record",
            zh: "记录"),
        entry(
            "consent.column.controller",
            en: "Controller",
            zh: "处理者"),
        entry(
            "consent.column.purposes",
            en: "Purposes",
            zh: "目的"),
        entry(
            "consent.column.channels",
            en: "Channels",
            zh: "渠道"),
        entry(
            "consent.column.form",
            en: "Form",
            zh: "形式"),
        entry(
            "consent.column.given",
            en: "Given",
            zh: "给予"),
        entry(
            "consent.column.expiry",
            en: "Until",
            zh: "到期"),
        entry(
            "consent.column.withdrawn",
            en: "Withdrawn",
            zh: "撤回"),
        entry(
            "subject.erase.keepConsents",
            en: "Keep the evidence of consents, apart, restricted and under new keys.",
            zh: "将同意凭证另行保留：受限，并改用新密钥。"),
        entry(
            "subject.erase.kept",
            en: "{count} consents are kept apart, restricted.",
            zh: "已另行保留 {count} 条同意，仅可存储。"),
        entry(
            "call.abstract",
            en: "Calls.",
            zh: "通话。"),
        entry(
            "call.check.abstract",
            en: "Whether a number or person may be called, and why; exit code 3 where "
                + "not.",
            zh: "某号码或某人可否拨打及其理由；不可时退出码为 3。"),
        entry(
            "call.check.discussion",
            en: "One answer from do-not-call lists, consents, the lists that the person "
                + "stands in, restriction, campaign, hours and caps. What is not known "
                + "speaks against a call.",
            zh: "综合拒呼名单、同意、所在名单、限制、活动、时段与频次给出一个答案。凡不明之处均视为不可拨打。"),
        entry(
            "call.purpose",
            en: "What the call is for; the campaign's purpose without it.",
            zh: "通话目的；缺省取活动目的。"),
        entry(
            "call.campaign",
            en: "The campaign's name or identifier.",
            zh: "活动名称或标识符。"),
        entry(
            "call.country",
            en: "Where the person is, such as CN.",
            zh: "个人所在国家或地区，如 CN。"),
        entry(
            "call.region",
            en: "The state or province, such as FL.",
            zh: "州或省，如 FL。"),
        entry(
            "call.offset",
            en: "The called party's clock against UTC, such as +08:00.",
            zh: "被叫方时区，如 +08:00。"),
        entry(
            "call.holiday",
            en: "It is a public holiday there.",
            zh: "当地为法定节假日。"),
        entry(
            "call.noPurpose",
            en: "Say what the call is for: --purpose or --campaign.",
            zh: "请说明通话目的：--purpose 或 --campaign。"),
        entry(
            "call.noNumber",
            en: "The person has no phone number.",
            zh: "该个人没有电话号码。"),
        entry(
            "call.badOffset",
            en: "“{text}” is no offset such as +08:00.",
            zh: "“{text}”不是 +08:00 形式的时区。"),
        entry(
            "call.may",
            en: "{number}: may be called.",
            zh: "{number}：可以拨打。"),
        entry(
            "call.mayNot",
            en: "{number}: MAY NOT be called.",
            zh: "{number}：不得拨打。"),
        entry(
            "company.abstract",
            en: "Companies without a person, in the clear and protected against change.",
            zh: "没有个人信息的公司，明文保存并防篡改。"),
        entry(
            "company.list.abstract",
            en: "List the companies.",
            zh: "列出公司。"),
        entry(
            "company.show.abstract",
            en: "Show a company.",
            zh: "查看公司。"),
        entry(
            "company.find.abstract",
            en: "Find companies by name, number, code or address.",
            zh: "按名称、电话、代码或地址查找公司。"),
        entry(
            "company.which",
            en: "The company's identifier, com-….",
            zh: "公司标识符，com-…。"),
        entry(
            "company.text",
            en: "What to look for.",
            zh: "查找内容。"),
        entry(
            "company.limit",
            en: "The most that are shown.",
            zh: "最多显示数。"),
        entry(
            "company.unknown",
            en: "There is no such company; `strata company find` looks for one.",
            zh: "没有该公司；可用 `strata company find` 查找。"),
        entry(
            "company.column.company",
            en: "Company",
            zh: "公司"),
        entry(
            "company.column.facts",
            en: "Facts",
            zh: "信息"),
    ]
}
