extension Catalogue {
    /// The queues of campaigns.
    static let queue: Part = [
        entry(
            "queue.abstract",
            en: "The queue of a campaign: who is called next, and why not others.",
            zh: "活动的呼叫队列：下一个呼叫谁，以及为何不呼叫其他人。"),
        entry(
            "queue.build.abstract",
            en: "Build a campaign's queue: everybody on its lists who may be called, in "
                + "the order of what a call is expected to bring.",
            zh: "建立活动队列：名单上可呼叫者，按通话的预期价值排序。"),
        entry(
            "queue.next.abstract",
            en: "Give an agent the next lead.",
            zh: "为坐席取下一条线索。"),
        entry(
            "queue.next.discussion",
            en: "The lead is the agent's until a time-out; then it returns. The number "
                + "is shown masked. Ends with 3 where nobody may be called now.",
            zh: "线索在超时前归该坐席，之后退回。号码以掩码显示。目前无人可呼叫时以 3 结束。"),
        entry(
            "queue.result.abstract",
            en: "Write down what became of a call; a refusal goes on the do-not-call "
                + "list.",
            zh: "记录通话结果；拒绝者列入禁呼名单。"),
        entry(
            "queue.undo.abstract",
            en: "Take a result back within 60 seconds.",
            zh: "在 60 秒内撤回结果。"),
        entry(
            "queue.callBack.abstract",
            en: "Agree to call again at a time: the agent gets the lead then, or the "
                + "team when off shift.",
            zh: "约定再次呼叫的时间：届时归该坐席；其不在班时归其团队。"),
        entry(
            "queue.waterfall.abstract",
            en: "Show the way from a campaign's lists to the people who may be called.",
            zh: "显示从名单到可呼叫者的逐级过滤。"),
        entry(
            "queue.explain.abstract",
            en: "Say where somebody stands in a queue, and why or why not they may be "
                + "called now.",
            zh: "说明某人在队列中的位置，以及目前可否呼叫的原因。"),
        entry(
            "queue.option.campaign",
            en: "The campaign, by name or identifier.",
            zh: "活动名称或标识。"),
        entry(
            "queue.option.agent",
            en: "The staff id of the agent.",
            zh: "坐席工号。"),
        entry(
            "queue.option.lead",
            en: "The lead, as `queue next` named it.",
            zh: "线索，以 `queue next` 给出的标识。"),
        entry(
            "queue.option.result",
            en: "A code or word of the result dictionary (`strata result list`).",
            zh: "结果字典中的代码或词（`strata result list`）。"),
        entry(
            "queue.option.seconds",
            en: "How long the call was, in seconds.",
            zh: "通话秒数。"),
        entry(
            "queue.option.at",
            en: "When, such as 2026-03-01 15:00+08:00; without an offset UTC.",
            zh: "时间，如 2026-03-01 15:00+08:00；无时区偏移则为 UTC。"),
        entry(
            "queue.option.timeout",
            en: "Minutes until a lead returns whose agent says nothing.",
            zh: "坐席无回应时线索退回前的分钟数。"),
        entry(
            "queue.option.timeoutRange",
            en: "--timeout takes 1 to 480 minutes.",
            zh: "--timeout 取 1 至 480 分钟。"),
        entry(
            "queue.none",
            en: "No queue was built for {campaign}: run `strata queue build --campaign "
                + "…` first.",
            zh: "{campaign} 尚未建立队列：请先运行 `strata queue build --campaign …`。"),
        entry(
            "queue.unknownLead",
            en: "This lead is not of the queue as it is: it was built anew since, or the "
                + "identifier is none.",
            zh: "该线索不在当前队列中：队列已重建，或标识有误。"),
        entry(
            "queue.notYours",
            en: "The lead is with another agent, or has returned to the queue.",
            zh: "线索归另一坐席，或已退回队列。"),
        entry(
            "queue.unknownResult",
            en: "There is no result “{name}”; `strata result list` shows them.",
            zh: "没有结果“{name}”；见 `strata result list`。"),
        entry(
            "queue.tooLate",
            en: "A result can be taken back for 60 seconds only.",
            zh: "结果只能在 60 秒内撤回。"),
        entry(
            "queue.badTime",
            en: "A call-back is in the future, at most 90 days ahead.",
            zh: "回访时间须在未来 90 天之内。"),
        entry(
            "queue.noAgent",
            en: "Say which agent, by staff id.",
            zh: "请给出坐席工号。"),
        entry(
            "queue.stage.duplicate",
            en: "duplicates",
            zh: "重复"),
        entry(
            "queue.stage.doNotCall",
            en: "do-not-call",
            zh: "禁呼"),
        entry(
            "queue.stage.noBasis",
            en: "no basis",
            zh: "无依据"),
        entry(
            "queue.stage.hours",
            en: "outside hours",
            zh: "不在呼叫时段"),
        entry(
            "queue.stage.cap",
            en: "frequency cap",
            zh: "频次上限"),
        entry(
            "queue.stage.restricted",
            en: "restricted",
            zh: "受限"),
        entry(
            "queue.stage.minor",
            en: "minors",
            zh: "未成年"),
        entry(
            "queue.stage.incomplete",
            en: "data incomplete",
            zh: "资料不全"),
        entry(
            "queue.stage.tier",
            en: "no agents for the tier",
            zh: "层级无坐席"),
        entry(
            "queue.rows",
            en: "rows",
            zh: "行数"),
        entry(
            "queue.queued",
            en: "in the queue",
            zh: "入队"),
        entry(
            "queue.callable",
            en: "callable now",
            zh: "目前可呼叫"),
        entry(
            "queue.nobody",
            en: "Nobody may be called now.",
            zh: "目前无人可呼叫。"),
        entry(
            "queue.lead",
            en: "{lead}  {number}  {tier}, until {until}",
            zh: "{lead}  {number}  {tier}，至 {until}"),
        entry(
            "queue.leadStale",
            en: "Confirm the contact data in this call: it is older than the policy "
                + "wants.",
            zh: "请在本次通话中核实联系资料：其时效已超出策略要求。"),
        entry(
            "queue.leadCallBack",
            en: "A call-back that was agreed on.",
            zh: "约定的回访。"),
        entry(
            "queue.done",
            en: "{result}; {listed} entries on the do-not-call list. It can be taken "
                + "back for 60 seconds.",
            zh: "{result}；禁呼名单新增 {listed} 条。60 秒内可撤回。"),
        entry(
            "queue.explain.place",
            en: "In the queue as {state}, {ahead} waiting in front, tier {tier}, "
                + "expected value {value}.",
            zh: "队列中状态 {state}，前有 {ahead} 人等候，层级{tier}，预期价值 {value}。"),
        entry(
            "queue.explain.notIn",
            en: "Not in the queue that was built.",
            zh: "不在已建立的队列中。"),
        entry(
            "queue.explain.stage",
            en: "Held back: {stage}.",
            zh: "被拦截：{stage}。"),
        entry(
            "call.reason.minor",
            en: "by the records the person is under 18",
            zh: "记录显示此人未满 18 周岁"),
        entry(
            "import.unnamed",
            en: "Nothing tells people apart, and each row is somebody else: calls to "
                + "learn from (--as calls).",
            zh: "没有可区分人员的列，每行视为不同的人：用于学习的通话（--as calls）。"),
        entry(
            "import.unnamed.onlyCalls",
            en: "--unnamed goes with --as calls.",
            zh: "--unnamed 仅与 --as calls 一起使用。"),
    ]
}
