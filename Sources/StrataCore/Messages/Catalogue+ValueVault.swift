extension Catalogue {
    /// The value of a vault's people.
    static let valueVault: Part = [
        entry(
            "value.option.campaign",
            en: "A campaign, by name or identifier; may come several times. All open "
                + "ones without it.",
            zh: "活动名称或标识，可多次给出；不给则为全部进行中的活动。"),
        entry(
            "value.option.dataset",
            en: "A dataset to read, by name or identifier; may come several times. All "
                + "without it.",
            zh: "要读取的数据集名称或标识，可多次给出；不给则为全部。"),
        entry(
            "value.option.until",
            en: "The last day of purchases that counts; that of the last purchase "
                + "without it.",
            zh: "计入购买的最后一天；不给则为最后一次购买之日。"),
        entry(
            "value.option.subject",
            en: "A person, by the identifier that Strata shows.",
            zh: "客户，以 Strata 显示的标识给出。"),
        entry(
            "value.fit.abstract",
            en: "Fit the models of a vault: customers by their purchases, leads by the "
                + "outcomes of calls.",
            zh: "在保险库中拟合模型：按购买拟合客户，按通话结果拟合线索。"),
        entry(
            "value.fit.discussion",
            en: "Sealed purchases, contacts and calls are read in one pass; T1 is not "
                + "opened. Each campaign's leads are learned from what was known before "
                + "each call. Every fit is kept as a version with its digest.",
            zh: "一次读取密封的购买、联系人与通话；不打开 T1。各活动的线索模型只用每次通话之前已知的内容。每次拟合保留为一个版本并附摘要。"),
        entry(
            "value.fit.customers",
            en: "Customers: {kind} fitted on {customers} people with {purchases} "
                + "purchases until {day} (version {version}).",
            zh: "客户：{kind} 拟合 {customers} 人、{purchases} 次购买，截至 {day}（版本 {version}"
                + "）。"),
        entry(
            "value.fit.unreadable",
            en: "Dataset {name}: no column of days or no column of amounts was found by "
                + "name; relabel or import it with clear headers.",
            zh: "数据集 {name}：未能按列名找到日期列或金额列；请以清晰的表头重新导入。"),
        entry(
            "value.fit.unread",
            en: "{count} purchases were left out, as their day or amount cannot be read.",
            zh: "{count} 笔购买因日期或金额无法读取而略去。"),
        entry(
            "value.fit.campaign",
            en: "Campaign {campaign}: {kind}, {outcomes} calls with {sales} sales; "
                + "checked in the order of time: AUC {auc}, Brier {brier} (version "
                + "{version}).",
            zh: "活动 {campaign}：{kind}，{outcomes} 次通话，成交 {sales} 次；按时间顺序检验：AUC {auc}"
                + "，Brier {brier}（版本 {version}）。"),
        entry(
            "value.fit.rules",
            en: "Campaign {campaign}: {outcomes} calls with {sales} sales are too few "
                + "for a model ({rows} calls, {least} of each outcome); the policy's "
                + "profile scores meanwhile.",
            zh: "活动 {campaign}：{outcomes} 次通话、{sales} 次成交不足以建模（需 {rows} 次通话、每种结"
                + "果 {least} 次）；暂由策略中的目标画像评分。"),
        entry(
            "value.fit.none",
            en: "Campaign {campaign}: {outcomes} calls with {sales} sales are too few "
                + "for a model ({rows} calls, {least} of each outcome), and the policy has "
                + "no profile for it: its leads stay unscored.",
            zh: "活动 {campaign}：{outcomes} 次通话、{sales} 次成交不足以建模（需 {rows} 次通话、每种结"
                + "果 {least} 次），且策略未给出目标画像：其线索不评分。"),
        entry(
            "value.fit.refused",
            en: "  refused: {column}: {why}",
            zh: "  拒用：{column}：{why}"),
        entry(
            "value.fit.afterwards",
            en: "its role says that it is known only after the call",
            zh: "其角色表明通话之后才能得知"),
        entry(
            "value.vault.nothing",
            en: "There is nothing to learn from: no purchases that can be read, and no "
                + "open campaign with lists.",
            zh: "没有可学习的内容：没有可读取的购买记录，也没有带名单的进行中活动。"),
        entry(
            "value.vault.noModel",
            en: "Nothing was fitted yet and the policy has no profile: run `strata value "
                + "fit` first.",
            zh: "尚未拟合任何模型，策略中也没有目标画像：请先运行 `strata value fit`。"),
        entry(
            "value.score.abstract",
            en: "Score everybody in a vault and put them into value tiers by the policy.",
            zh: "为保险库中所有人评分，并按策略划分价值层级。"),
        entry(
            "value.score.discussion",
            en: "Scores are sealed under each person's own keys. Who objected to "
                + "profiling is not scored and has the neutral tier; who is restricted is "
                + "left as they are. A run that was stopped goes on with the same command.",
            zh: "评分以每人自己的密钥密封。反对画像者不评分，处于中性层级；受限者保持不变。中断后以同一命令继续。"),
        entry(
            "value.score.tiers",
            en: "High {high}, mid {mid}, low {low}.",
            zh: "高 {high}，中 {mid}，低 {low}。"),
        entry(
            "value.score.customers",
            en: "{customers} customers until {day}, {churned} of them churned.",
            zh: "截至 {day} 有客户 {customers} 人，其中流失 {churned} 人。"),
        entry(
            "value.score.campaign",
            en: "Campaign {campaign}: {people} people by {kind}: high {high}, mid {mid}, "
                + "low {low}.",
            zh: "活动 {campaign}：{people} 人，由{kind}评分：高 {high}，中 {mid}，低 {low}。"),
        entry(
            "value.score.written",
            en: "{written} written, {unchanged} unchanged; {neutral} not scored as they "
                + "objected, {restricted} restricted.",
            zh: "写入 {written}，未变 {unchanged}；因反对而不评分 {neutral}，受限 {restricted}。"),
        entry(
            "value.by.rules",
            en: "the policy's profile (rules, no probability)",
            zh: "策略目标画像（规则，非概率）"),
        entry(
            "value.by.nothing",
            en: "nothing yet",
            zh: "（尚无）"),
        entry(
            "value.tier.high",
            en: "high",
            zh: "高"),
        entry(
            "value.tier.mid",
            en: "mid",
            zh: "中"),
        entry(
            "value.tier.low",
            en: "low",
            zh: "低"),
        entry(
            "value.explain.abstract",
            en: "Say why a person has a value tier: scores with reasons, history, and "
                + "the rules that decided.",
            zh: "说明某人价值层级的原因：评分及理由、历史与起作用的规则。"),
        entry(
            "value.explain.noScore",
            en: "This person was not scored.",
            zh: "此人未被评分。"),
        entry(
            "value.explain.restricted",
            en: "The person is restricted: nobody uses the tier.",
            zh: "此人已受限：层级不被使用。"),
        entry(
            "value.explain.purchases",
            en: "{count} purchases for {amount}, the last {days} days before the end of "
                + "the observation",
            zh: "购买 {count} 次，合计 {amount}，最后一次距观察期末 {days} 天"),
        entry(
            "value.explain.alive",
            en: "still a customer with {alive}; {expected} purchases expected, worth "
                + "{value} today",
            zh: "仍为客户的概率 {alive}；预期购买 {expected} 次，现值 {value}"),
        entry(
            "value.explain.rules",
            en: "fits {share} of the rules of the campaign's profile; no probability, as "
                + "a model needs {least} of each outcome and {rows} calls",
            zh: "符合活动目标画像规则的 {share}；并非概率，建模需每种结果 {least} 次、通话 {rows} 次"),
        entry(
            "value.explain.up",
            en: "speaks for it: {column} = {value} (+{odds})",
            zh: "有利：{column} = {value}（+{odds}）"),
        entry(
            "value.explain.down",
            en: "speaks against it: {column} = {value} (−{odds})",
            zh: "不利：{column} = {value}（−{odds}）"),
        entry(
            "value.explain.override",
            en: "{by} set {tier} until {until}: {reason}",
            zh: "{by} 设为{tier}，至 {until}：{reason}"),
        entry(
            "value.explain.history",
            en: "Earlier tiers",
            zh: "以往层级"),
        entry(
            "value.column.calls",
            en: "earlier calls",
            zh: "以往通话次数"),
        entry(
            "value.column.contacted",
            en: "earlier calls that were answered",
            zh: "以往接通次数"),
        entry(
            "value.column.refused",
            en: "earlier refusals",
            zh: "以往拒绝次数"),
        entry(
            "value.column.days",
            en: "days since the last call",
            zh: "距上次通话天数"),
        entry(
            "value.column.result",
            en: "result of the last call",
            zh: "上次通话结果"),
        entry(
            "value.column.purchases",
            en: "purchases so far",
            zh: "以往购买次数"),
        entry(
            "value.column.purchaseDays",
            en: "days since the last purchase",
            zh: "距上次购买天数"),
        entry(
            "value.column.time",
            en: "the time of the call",
            zh: "通话时间"),
        entry(
            "value.cause.unscored",
            en: "Not scored so far.",
            zh: "尚未评分。"),
        entry(
            "value.cause.value",
            en: "By what the customer is expected to be worth.",
            zh: "依据客户的预期价值。"),
        entry(
            "value.cause.churned",
            en: "The customer is taken to have left.",
            zh: "视为已流失客户。"),
        entry(
            "value.cause.lead",
            en: "By how likely a call is to succeed.",
            zh: "依据通话成功的可能性。"),
        entry(
            "value.cause.rules",
            en: "By the campaign's profile, as there are too few outcomes for a model.",
            zh: "结果不足以建模，依据活动目标画像。"),
        entry(
            "value.cause.unqualified",
            en: "A call is too unlikely to succeed.",
            zh: "通话成功的可能性过低。"),
        entry(
            "value.cause.neutral",
            en: "The person objected to being scored: neutral, neither preferred nor put "
                + "back.",
            zh: "此人反对画像：中性，不优先也不靠后。"),
        entry(
            "value.cause.override",
            en: "Somebody decided so for a time.",
            zh: "经人工决定，限期有效。"),
        entry(
            "value.report.abstract",
            en: "Count the value tiers of a vault, customers by segment, and models.",
            zh: "统计保险库的价值层级、客户分群与模型。"),
        entry(
            "value.report.people",
            en: "{people} people scored; {overrides} decided by hand, {out} objected.",
            zh: "已评分 {people} 人；人工决定 {overrides}，反对 {out}。"),
        entry(
            "value.report.tier",
            en: "{tier}: {people} people, {customers} of them customers worth {value}",
            zh: "{tier}：{people} 人，其中客户 {customers}，价值 {value}"),
        entry(
            "value.report.model",
            en: "model of {scope}: version {version} of {time}, {digest}…",
            zh: "{scope} 的模型：版本 {version}，{time}，{digest}…"),
        entry(
            "value.monitor.abstract",
            en: "Look whether the models still fit the people whom they score.",
            zh: "检查模型是否仍适合被评分的人群。"),
        entry(
            "value.monitor.discussion",
            en: "Compares features and scores with those of the training by the "
                + "population stability index, and probabilities with calls that came "
                + "later. Ends with 3 where a model should be fitted anew.",
            zh: "以群体稳定性指数比较特征与评分和训练时的差异，并以之后的通话检验概率。需要重新拟合时以 3 结束。"),
        entry(
            "value.monitor.customers",
            en: "Customers: {now} now, {then} at the fit; repeat purchases {frequency}, "
                + "then {before}.",
            zh: "客户：现 {now} 人，拟合时 {then} 人；复购 {frequency}，当时 {before}。"),
        entry(
            "value.monitor.campaign",
            en: "Campaign {campaign}: score index {index} ({level}), {outcomes} calls "
                + "since.",
            zh: "活动 {campaign}：评分指数 {index}（{level}），此后通话 {outcomes} 次。"),
        entry(
            "value.monitor.alarm",
            en: "Fit the models anew: tiers no longer mean what they did.",
            zh: "请重新拟合模型：层级含义已变。"),
        entry(
            "value.monitor.quiet",
            en: "The models still fit.",
            zh: "模型仍然适用。"),
        entry(
            "value.override.abstract",
            en: "Give a person another value tier for a time, with a reason.",
            zh: "限期将某人设为另一价值层级，须说明理由。"),
        entry(
            "value.override.tier",
            en: "The tier.",
            zh: "层级。"),
        entry(
            "value.override.reason",
            en: "Why; it is sealed with the person's data.",
            zh: "理由；与此人数据一并密封。"),
        entry(
            "value.override.by",
            en: "Who decides.",
            zh: "决定人。"),
        entry(
            "value.override.until",
            en: "The last day on which it holds; 30 days without it, at most a year.",
            zh: "有效的最后一天；不给则 30 天，最长一年。"),
        entry(
            "value.override.clear",
            en: "Let the scores decide again.",
            zh: "恢复由评分决定。"),
        entry(
            "value.override.which",
            en: "Give either --tier or --clear.",
            zh: "请给出 --tier 或 --clear 之一。"),
        entry(
            "value.override.noReason",
            en: "An override needs a reason.",
            zh: "人工设定须说明理由。"),
        entry(
            "value.override.noPerson",
            en: "Say who decides.",
            zh: "请说明决定人。"),
        entry(
            "value.override.badEnd",
            en: "An override ends in the future, within a year; what is to last longer "
                + "belongs in the policy.",
            zh: "人工设定须在未来一年之内结束；更长期的安排应写入策略。"),
        entry(
            "value.optOut.abstract",
            en: "Write down that a person objects to being scored.",
            zh: "记录某人反对被评分。"),
        entry(
            "value.optOut.discussion",
            en: "What was worked out about the person goes at once, and the neutral tier "
                + "holds, so that objecting is no disadvantage.",
            zh: "已算出的内容立即删除，并处于中性层级，使反对者不受不利对待。"),
        entry(
            "value.optOut.undo",
            en: "Take the objection back.",
            zh: "撤回反对。"),
        entry(
            "export.scores", en: "What was worked out about you", zh: "关于您的推算结果"),
    ]
}
