extension Catalogue {
    /// Legal holds, clocks, archive and disposal.
    static let lifecycle: Part = [
        entry(
            "hold.abstract", en: "Keep data from being destroyed while the law wants it.",
            zh: "因法律原因暂停销毁数据（法律保全）。"),
        entry(
            "hold.discussion",
            en: "A hold names people, lists, a campaign's lists or everybody; who comes into such "
                + "a list later is held too. What is held is not erased by anything, and its people "
                + "are not offered for calls. Ending a hold takes two people.",
            zh: "保全可针对个人、名单、活动的名单或全部数据；之后进入名单者同样受保全。受保全的数据不会被任何操作删除，"
                + "相关人员也不会被分配外呼。解除保全须两人。"),
        entry("hold.place.abstract", en: "Place a legal hold.", zh: "设立法律保全。"),
        entry("hold.list.abstract", en: "List the legal holds.", zh: "列出法律保全。"),
        entry(
            "hold.show.abstract", en: "Show a legal hold and whom it names.", zh: "显示某项法律保全及所涉人员。"),
        entry(
            "hold.review.abstract", en: "Say by when a hold is looked at again, and by whom.",
            zh: "更新法律保全的复核日期与负责人。"),
        entry("hold.release.abstract", en: "End a legal hold.", zh: "解除法律保全。"),
        entry("hold.which", en: "The hold's identifier (hld-…).", zh: "保全的标识（hld-…）。"),
        entry("hold.option.matter", en: "The case or file.", zh: "案件或卷宗。"),
        entry("hold.option.reason", en: "Why.", zh: "原因。"),
        entry(
            "hold.option.owner", en: "Who answers for it; whoever places it where nobody is named.",
            zh: "负责人；不填则为设立者。"),
        entry(
            "hold.option.review", en: "The day by which it is looked at again, YYYY-MM-DD.",
            zh: "复核日期，YYYY-MM-DD。"),
        entry(
            "hold.option.subject", en: "A person (sub-…); may be repeated.", zh: "某人（sub-…），可重复。"),
        entry(
            "hold.option.phone", en: "Everybody with this number; may be repeated.",
            zh: "拥有该号码的所有人，可重复。"),
        entry(
            "hold.option.dataset", en: "Everybody in a dataset, also who comes later.",
            zh: "数据集中的所有人，含之后进入者。"),
        entry(
            "hold.option.campaign", en: "Everybody in the datasets of a campaign.",
            zh: "活动所用数据集中的所有人。"),
        entry("hold.option.all", en: "Everybody.", zh: "所有人。"),
        entry(
            "hold.option.class", en: "Only data of this retention class; may be repeated.",
            zh: "仅限该留存类别的数据，可重复。"),
        entry("hold.column.hold", en: "Hold", zh: "保全"),
        entry("hold.column.matter", en: "Matter", zh: "事由"),
        entry("hold.column.owner", en: "Owner", zh: "负责人"),
        entry("hold.column.review", en: "Review by", zh: "复核日期"),
        entry("hold.column.scope", en: "Scope", zh: "范围"),
        entry("hold.state.inForce", en: "in force", zh: "有效"),
        entry("hold.state.released", en: "ended", zh: "已解除"),
        entry("hold.scope.all", en: "everybody", zh: "所有人"),
        entry("hold.scope.people", en: "people: {count}", zh: "人员 {count}"),
        entry("hold.scope.datasets", en: "datasets: {count}", zh: "数据集 {count}"),
        entry(
            "hold.held",
            en: "The legal hold {hold} (“{matter}”) is on {subject}: nothing was destroyed. It has "
                + "to end first (hold release).",
            zh: "{subject} 受法律保全 {hold}（“{matter}”）约束：未销毁任何数据。须先解除保全（hold release）。"),
        entry("hold.unknown", en: "There is no such hold.", zh: "没有此项保全。"),
        entry("hold.empty", en: "A hold needs a matter and a reason.", zh: "须写明事由与原因。"),
        entry("hold.past", en: "The day {day} is over.", zh: "{day} 已过。"),
        entry(
            "hold.nobody",
            en: "Say whom the hold is about: --subject, --phone, --dataset, --campaign or --all.",
            zh: "请指定保全范围：--subject、--phone、--dataset、--campaign 或 --all。"),
        entry(
            "hold.tooMany", en: "A hold names at most {most} people; take a dataset.",
            zh: "一项保全最多列出 {most} 人；请改用数据集。"),
        entry("hold.over", en: "The hold has ended already.", zh: "该保全已解除。"),
        entry(
            "hold.noPerson",
            en: "Say who asks and who agrees (--by, --approve-by), or sign in (--as-user).",
            zh: "请说明申请人与批准人（--by、--approve-by），或登录（--as-user）。"),
        entry(
            "hold.samePerson", en: "Who asks for the end of a hold does not agree to it as well.",
            zh: "申请解除者不能同时是批准人。"),
        entry("call.reason.held", en: "a legal hold is on the person's data", zh: "此人的数据受法律保全"),
        entry("queue.stage.held", en: "legal holds", zh: "法律保全"),
        entry(
            "lifecycle.abstract", en: "See how long data is kept, and why.",
            zh: "查看数据保存多久及其依据。"),
        entry(
            "lifecycle.explain.abstract",
            en: "Show every clock of a person's data: rule, event, source and date.",
            zh: "显示某人数据的每个期限：规则、事件、来源与日期。"),
        entry(
            "lifecycle.report.abstract",
            en: "Count what is in daily use, to be archived, to be destroyed or held, by class.",
            zh: "按类别统计在用、待归档、待销毁与受保全的数据。"),
        entry(
            "lifecycle.option.at", en: "Count to this day, which may be still to come.",
            zh: "按该日计算，可为将来的日期。"),
        entry("lifecycle.stage.active", en: "in daily use", zh: "在用"),
        entry("lifecycle.stage.archive", en: "to be archived", zh: "待归档"),
        entry("lifecycle.stage.restricted", en: "storage only", zh: "仅可存储"),
        entry("lifecycle.stage.due", en: "to be destroyed", zh: "待销毁"),
        entry("lifecycle.stage.held", en: "due, but held", zh: "到期但受保全"),
        entry("lifecycle.bound.active", en: "daily use", zh: "在用期限"),
        entry("lifecycle.bound.archive", en: "kept in all", zh: "保存期限"),
        entry("lifecycle.bound.floor", en: "law: at least", zh: "法定最短"),
        entry("lifecycle.bound.ceiling", en: "law: at most", zh: "法定最长"),
        entry(
            "lifecycle.reason",
            en: "{bound}: {length} from {from} ({event}) → {end}. {rule}",
            zh: "{bound}：自{from}（{event}）起 {length} → {end}。{rule}"),
        entry(
            "lifecycle.reason.notBegun",
            en: "{bound}: {length} from {from}, which has not come or is not known. {rule}",
            zh: "{bound}：自{from}起 {length}，该事件尚未发生或未知。{rule}"),
        entry(
            "lifecycle.hold", en: "Legal hold {hold}: {matter}, review by {review}",
            zh: "法律保全 {hold}：{matter}，复核日期 {review}"),
        entry("lifecycle.archive", en: "To be archived from", zh: "归档日"),
        entry("lifecycle.restricted", en: "Storage only from", zh: "仅可存储自"),
        entry("lifecycle.dispose", en: "To be destroyed from", zh: "销毁日"),
        entry("lifecycle.stays", en: "Stays: no clock runs to its end yet.", zh: "继续保存：尚无到期的期限。"),
        entry(
            "lifecycle.report.title",
            en: "{day}: {people} people, {holds} legal holds, {overdue} to be looked at again.",
            zh: "{day}：{people} 人，法律保全 {holds} 项，待复核 {overdue} 项。"),
        entry("lifecycle.column.class", en: "Class", zh: "类别"),
        entry("lifecycle.column.stage", en: "Stage", zh: "阶段"),
        entry("lifecycle.column.records", en: "Records", zh: "记录"),
        entry(
            "api.explainLifecycle", en: "Every clock of a person's data", zh: "某人数据的各项期限"),
        entry(
            "api.reportLifecycle", en: "What is to be archived, destroyed or held",
            zh: "统计待归档、待销毁与受保全的数据"),
        entry("api.listHolds", en: "Legal holds", zh: "法律保全列表"),
        entry("api.placeHold", en: "Place a legal hold", zh: "设立法律保全"),
        entry("api.showHold", en: "A legal hold", zh: "某项法律保全"),
        entry("api.reviewHold", en: "By when a hold is looked at again", zh: "更新保全的复核日期"),
        entry("api.releaseHold", en: "End a legal hold", zh: "解除法律保全"),
    ]
}
