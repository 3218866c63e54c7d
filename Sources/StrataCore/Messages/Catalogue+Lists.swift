extension Catalogue {
    /// Comparing lists, conflicts, corrected files and held card numbers.
    static let lists: Part = [
        entry(
            "compare.noun",
            en: "What lists have to do with each other.",
            zh: "名单之间的关系。"),
        entry(
            "compare.abstract",
            en: "What two datasets share, in numbers, without revealing it.",
            zh: "比较两个数据集的重合情况，只给数量，不泄露内容。"),
        entry(
            "compare.discussion",
            en: "Numbers under ten are shown as <10, and others beside them rounded down "
                + "to tens. Exact numbers need --exact and a purpose that the policy allows.",
            zh: "小于 10 的数量显示为 <10，其余数量相应向下取整到十位。精确数量须加 --exact "
                + "并说明策略允许的目的。"),
        entry(
            "compare.exact",
            en: "Exact numbers; needs --purpose.",
            zh: "显示精确数量；须同时给出 --purpose。"),
        entry(
            "compare.exactNeedsPurpose",
            en: "--exact and --purpose go together.",
            zh: "--exact 与 --purpose 须同时使用。"),
        entry(
            "compare.people",
            en: "people",
            zh: "人数"),
        entry(
            "compare.both",
            en: "in both",
            zh: "两者都有"),
        entry(
            "compare.only",
            en: "only {name}",
            zh: "仅 {name}"),
        entry(
            "compare.sharedBy",
            en: "People in both have in common there: phone {phone}, e-mail {email}, identity "
                + "number {identity}",
            zh: "两者都有的人在两份名单中相同的信息：电话 {phone}，邮箱 {email}，证件号 "
                + "{identity}"),
        entry(
            "compare.others",
            en: "In one list alone, with something in common with somebody else in the "
                + "other: {others}; undecided conflicts: {conflicts}",
            zh: "仅在一份名单中、但与另一份中的他人有相同信息：{others}；未决冲突：{conflicts}"),
        entry(
            "compare.coarse",
            en: "Small numbers are hidden; --exact with --purpose shows them.",
            zh: "小数量已隐去；--exact 加 --purpose 可显示。"),
        entry(
            "compare.same",
            en: "Both names are the same dataset; name two.",
            zh: "两个名称是同一个数据集；请给出两个不同的数据集。"),
        entry(
            "conflict.abstract",
            en: "People who may be one, for somebody to decide.",
            zh: "可能为同一人的情况，由人工判定。"),
        entry(
            "conflict.list.abstract",
            en: "What nobody has decided.",
            zh: "列出未决冲突。"),
        entry(
            "conflict.show.abstract",
            en: "Both sides, masked, and why it is a question.",
            zh: "并列显示双方（脱敏）及原因。"),
        entry(
            "conflict.decide.abstract",
            en: "Decide that they are one, or that they are not.",
            zh: "判定为同一人或不同人。"),
        entry(
            "conflict.trail.abstract",
            en: "What was decided, and by whom.",
            zh: "列出已作的判定及判定人。"),
        entry(
            "conflict.undo.abstract",
            en: "Take a decision back; the question is asked again.",
            zh: "撤回判定，恢复为未决。"),
        entry(
            "conflict.which",
            en: "Its identifier, as “subject conflicts list” shows it.",
            zh: "冲突标识，见“subject conflicts list”。"),
        entry(
            "conflict.decision",
            en: "Its identifier, as “subject conflicts trail” shows it.",
            zh: "判定标识，见“subject conflicts trail”。"),
        entry(
            "conflict.merge",
            en: "They are one person.",
            zh: "是同一人。"),
        entry(
            "conflict.apart",
            en: "They are different people; the next import does not ask again.",
            zh: "不是同一人；下次导入不再询问。"),
        entry(
            "conflict.into",
            en: "Which of several it is.",
            zh: "有多人时，指明是哪一人。"),
        entry(
            "conflict.by",
            en: "Who decides.",
            zh: "判定人。"),
        entry(
            "conflict.role",
            en: "As whom it is decided; compliance without it.",
            zh: "以何角色判定；缺省为 compliance。"),
        entry(
            "conflict.oneAnswer",
            en: "Give either --merge (with --into where there are several) or --apart.",
            zh: "请给出 --merge（有多人时加 --into）或 --apart 之一。"),
        entry(
            "conflict.new",
            en: "new person",
            zh: "新建人员"),
        entry(
            "conflict.others",
            en: "may be",
            zh: "可能是"),
        entry(
            "conflict.why",
            en: "In common: {shared}; different: {different}",
            zh: "相同：{shared}；不同：{different}"),
        entry(
            "conflict.fact.identity",
            en: "identity number",
            zh: "证件号"),
        entry(
            "conflict.fact.phone",
            en: "phone",
            zh: "电话"),
        entry(
            "conflict.fact.email",
            en: "e-mail",
            zh: "邮箱"),
        entry(
            "conflict.fact.name",
            en: "name",
            zh: "姓名"),
        entry(
            "conflict.fact.birthDate",
            en: "birth date",
            zh: "出生日期"),
        entry(
            "conflict.kind",
            en: "decision",
            zh: "判定"),
        entry(
            "conflict.who",
            en: "who",
            zh: "人员"),
        entry(
            "conflict.decidedBy",
            en: "by",
            zh: "判定人"),
        entry(
            "conflict.asked",
            en: "{decision} was asked for; somebody else has to agree: run the command "
                + "again with --approve-by.",
            zh: "{decision} 已申请，须由另一人同意：请加 --approve-by 再次运行命令。"),
        entry(
            "conflict.merged",
            en: "{decision}: they are one now.",
            zh: "{decision}：已合并为同一人。"),
        entry(
            "conflict.keptApart",
            en: "{decision}: they stay apart.",
            zh: "{decision}：已判定为不同人。"),
        entry(
            "conflict.undone",
            en: "The decision is taken back.",
            zh: "判定已撤回。"),
        entry(
            "conflict.noQuestion",
            en: "There is no such undecided conflict; “strata subject conflicts list” "
                + "shows them.",
            zh: "没有这项未决冲突；可用“strata subject conflicts list”查看。"),
        entry(
            "conflict.noDecision",
            en: "There is no such decision; “strata subject conflicts trail” shows them.",
            zh: "没有这项判定；可用“strata subject conflicts trail”查看。"),
        entry(
            "conflict.several",
            en: "{count} people come into question; name one with --into.",
            zh: "有 {count} 人可能相符；请用 --into 指明一人。"),
        entry(
            "conflict.notInQuestion",
            en: "That person does not come into question here.",
            zh: "该人员不在此冲突之中。"),
        entry(
            "conflict.needsPerson",
            en: "The policy wants two people for this; say who asks, with --by.",
            zh: "策略要求两人同意；请用 --by 指明申请人。"),
        entry(
            "conflict.needsSecond",
            en: "It was asked for; somebody else has to agree, with --approve-by.",
            zh: "已申请；须由另一人用 --approve-by 同意。"),
        entry(
            "conflict.samePerson",
            en: "Who asked cannot agree; it takes somebody else.",
            zh: "申请人不能自行同意，须由另一人同意。"),
        entry(
            "subject.merge.discussion",
            en: "Leaves a trail that “subject conflicts trail” shows. Where the policy "
                + "wants approval for changing what the two hold, one person asks with --by "
                + "and another agrees with --approve-by.",
            zh: "会留下记录，见“subject conflicts trail”。策略要求审批时，由一人用 --by "
                + "申请、另一人用 --approve-by 同意。"),
        entry(
            "correction.replace",
            en: "The file is a corrected version of what the dataset has: changed values "
                + "are put right, new rows added, missing ones listed.",
            zh: "该文件是数据集的更正版本：更正有变化的值，加入新行，列出缺失的记录。"),
        entry(
            "correction.removeMissing",
            en: "With --replace: remove the records of which the file has nothing.",
            zh: "与 --replace 同用：移除文件中没有的记录。"),
        entry(
            "correction.removeNeedsReplace",
            en: "--remove-missing goes with --replace.",
            zh: "--remove-missing 须与 --replace 同用。"),
        entry(
            "correction.would",
            en: "As a corrected file (--replace) it would change:",
            zh: "若作为更正文件（--replace），将发生以下变化："),
        entry(
            "correction.did",
            en: "Corrected by import {batch}; “import undo” takes it back.",
            zh: "已由导入 {batch} 更正；可用“import undo”撤回。"),
        entry(
            "correction.counts",
            en: "{same} the same, {changed} changed, {new} new, {missing} missing, {rejected} "
                + "rejected",
            zh: "相同 {same}，变化 {changed}，新增 {new}，缺失 {missing}，被拒 {rejected}"),
        entry(
            "correction.lacks",
            en: "The file lacks columns that the dataset has: {names}",
            zh: "文件缺少数据集已有的列：{names}"),
        entry(
            "correction.more",
            en: "  and {count} more (--format json lists all)",
            zh: "  以及另外 {count} 条（--format json 列出全部）"),
        entry(
            "correction.removed",
            en: "Removed {records} missing records; {people} people erased.",
            zh: "移除缺失记录 {records} 条；擦除 {people} 人。"),
        entry(
            "correction.undone",
            en: "{restored} records have their former values back; {since} were changed "
                + "again since and stay.",
            zh: "{restored} 条记录已恢复旧值；{since} 条此后又有更改，保持不变。"),
        entry(
            "correction.notContacts",
            en: "Only contacts can be corrected by a file; import the others as new.",
            zh: "只有联系人可以用文件更正；其他类型请作为新数据导入。"),
        entry(
            "correction.noDataset",
            en: "There is no dataset of that name to correct; import without --replace, "
                + "or name it with --dataset.",
            zh: "没有该名称的数据集可更正；请去掉 --replace 导入，或用 --dataset 指明。"),
        entry(
            "correction.columnsMissing",
            en: "The file lacks columns that the dataset has: {names}. Add them, so that "
                + "nothing is lost unnoticed.",
            zh: "文件缺少数据集已有的列：{names}。请补上这些列，以免数据无意丢失。"),
        entry(
            "import.hold.option",
            en: "Minutes for which card numbers are held where the policy captures them "
                + "temporarily; without it they are left out.",
            zh: "策略规定只可临时留存的卡号保留多少分钟；缺省则不存储。"),
        entry(
            "import.hold.range",
            en: "--hold-cards takes 1 to 1440 minutes, and does not go with --replace.",
            zh: "--hold-cards 取 1 至 1440 分钟，且不能与 --replace 同用。"),
        entry(
            "import.hold.nothing",
            en: "Nothing in the file is captured temporarily by the policy; leave --hold-cards"
                + " out.",
            zh: "文件中没有策略规定临时留存的内容；请去掉 --hold-cards。"),
        entry(
            "import.hold.tooLong",
            en: "The policy lets it be held for at most {most} minutes (hold_at_most).",
            zh: "策略最多允许留存 {most} 分钟（hold_at_most）。"),
        entry(
            "import.hold.clock",
            en: "The clock is behind what the vault has seen; put it right before anything "
                + "is held.",
            zh: "时钟早于保险库已见过的时间；请先校正时钟再临时留存。"),
        entry(
            "import.held",
            en: "{count} values are held until {time}, then destroyed.",
            zh: "{count} 个值留存至 {time}，随后销毁。"),
        entry(
            "key.sweep.abstract",
            en: "Destroy held card numbers whose time is over; every command that opens "
                + "the vault does.",
            zh: "销毁到期的临时留存卡号；每个打开保险库的命令都会执行。"),
        entry(
            "key.sweep.all",
            en: "Destroy all of them now.",
            zh: "立即全部销毁。"),
        entry(
            "key.sweep.none",
            en: "Nothing is held.",
            zh: "没有临时留存的内容。"),
        entry(
            "key.sweep.left",
            en: "{count} holds are left, the last until {time}.",
            zh: "尚有 {count} 项留存，最迟至 {time}。"),
    ]
}
