extension Catalogue {
    /// Relabelling and removing datasets.
    static let relabel: Part = [
        entry(
            "relabel.abstract", en: "Decide anew what columns of a dataset are.",
            zh: "重新判定数据集各列的标签。"),
        entry(
            "relabel.discussion",
            en: "Without --yes it only shows what would change. A stricter label counts at once; "
                + "one that lets more be seen is asked for with --by, agreed to by somebody else "
                + "with --approve-by, and done once the wait of the policy (a day) is over, when the command is run again.",
            zh: "不加 --yes 时只显示将会发生的变化。更严格的标签立即生效；会放宽可见范围的标签须先用 --by 申请，"
                + "由另一人用 --approve-by 同意，一天之后再次运行命令时才执行。"),
        entry("relabel.column", en: "The column, as the source called it.", zh: "列名（与来源一致）。"),
        entry(
            "relabel.label", en: "What it is: a label of the policy, or none for nothing personal.",
            zh: "判定为：策略中的标签；none 表示不含个人信息。"),
        entry(
            "relabel.file", en: "Many at a time: a table with the columns column and label.",
            zh: "批量：一张含 column 与 label 两列的表。"),
        entry("relabel.reason", en: "Why; it stays in the history.", zh: "原因，将保留在历史中。"),
        entry("relabel.by", en: "Who asks for it.", zh: "申请人。"),
        entry(
            "relabel.approveBy", en: "Who agrees: somebody other than who asked.",
            zh: "同意人，不得与申请人相同。"),
        entry("relabel.yes", en: "Do it, not only show it.", zh: "执行，而不只是显示。"),
        entry(
            "relabel.oneWay", en: "Give either --column and --label, or --file.",
            zh: "请给出 --column 与 --label，或 --file。"),
        entry(
            "relabel.onlyShown", en: "Nothing was changed; --yes does it.",
            zh: "未作任何更改；加 --yes 执行。"),
        entry(
            "relabel.asked",
            en: "{relabel} lets more be seen: it was asked for, and somebody else has to agree "
                + "with --approve-by.",
            zh: "{relabel} 会放宽可见范围：已申请，须由另一人用 --approve-by 同意。"),
        entry(
            "relabel.needsSecond",
            en:
                "{relabel} was asked for by {person}; somebody else has to agree with --approve-by.",
            zh: "{relabel} 由 {person} 申请；须由另一人用 --approve-by 同意。"),
        entry(
            "relabel.agreed",
            en: "{relabel} is agreed to; run the command again from {time} on.",
            zh: "{relabel} 已获同意；请在 {time} 之后再次运行命令。"),
        entry(
            "relabel.done", en: "{relabel} is done: {records} records were sealed anew.",
            zh: "{relabel} 已完成：重新密封了 {records} 条记录。"),
        entry("relabel.searched", en: "found by it", zh: "可检索"),
        entry("relabel.when", en: "when", zh: "生效"),
        entry("relabel.word.yes", en: "yes", zh: "是"),
        entry("relabel.word.no", en: "no", zh: "否"),
        entry("relabel.dropped", en: "deleted: may not be stored", zh: "删除：不得存储"),
        entry("relabel.later", en: "second person, a wait", zh: "须另一人同意并等待"),
        entry("relabel.atOnce", en: "at once", zh: "立即"),
        entry(
            "relabel.records", en: "{records} records would be sealed anew.",
            zh: "将重新密封 {records} 条记录。"),
        entry(
            "relabel.copies", en: "Copies that it does not reach:", zh: "以下副本不受影响："),
        entry(
            "relabel.noCopies",
            en: "No copies are known beside backups; files that were imported are not Strata's.",
            zh: "除备份外未知其他副本；导入的源文件不由 Strata 管理。"),
        entry(
            "relabel.former",
            en: "  {records} former values that an import keeps for being taken back: they go",
            zh: "  导入为撤销而保留的 {records} 条旧值：将一并删除"),
        entry("relabel.list.abstract", en: "Relabellings so far.", zh: "列出历次重新标注。"),
        entry("relabel.why", en: "Reason", zh: "原因"),
        entry("relabel.state.asked", en: "asked for", zh: "已申请"),
        entry("relabel.state.waiting", en: "from {time}", zh: "{time} 起可执行"),
        entry("relabel.state.running", en: "not over", zh: "未完成"),
        entry("relabel.state.done", en: "done", zh: "已完成"),
        entry("relabel.state.cancelled", en: "cancelled", zh: "已取消"),
        entry(
            "relabel.cancel.abstract", en: "Take back a relabelling that has not begun.",
            zh: "取消尚未开始的重新标注。"),
        entry("relabel.cancelled", en: "It will not be done.", zh: "已取消，不会执行。"),
        entry(
            "relabel.revert.abstract",
            en: "The labels from before, by the rules of any relabelling.",
            zh: "恢复原标签，规则与任何重新标注相同。"),
        entry(
            "relabel.resume.abstract",
            en: "Go on with one that was stopped, or whose time has come.",
            zh: "继续被中断的，或执行已到时间的重新标注。"),
        entry(
            "relabel.which", en: "Its identifier, as “dataset relabel list” shows it.",
            zh: "其标识，见“dataset relabel list”。"),
        entry(
            "relabel.unknownColumn",
            en: "The dataset has no column “{name}”; “strata dataset show” lists them.",
            zh: "数据集没有列“{name}”；可用“strata dataset show”查看。"),
        entry(
            "relabel.unknownLabel",
            en: "The policy has no label “{label}”; “strata policy show --labels” lists them.",
            zh: "策略中没有标签“{label}”；可用“strata policy show --labels”查看。"),
        entry(
            "relabel.notStored",
            en:
                "The values of “{name}” were never stored; import the file anew with another label.",
            zh: "“{name}”的值从未存储；请用其他标签重新导入文件。"),
        entry(
            "relabel.nothingToDo", en: "The columns have these labels already.",
            zh: "这些列已是该标签。"),
        entry("relabel.noReason", en: "Say why, with --reason.", zh: "请用 --reason 说明原因。"),
        entry(
            "relabel.needsPerson",
            en: "This lets more be seen; say who asks for it, with --by.",
            zh: "此更改会放宽可见范围；请用 --by 指明申请人。"),
        entry(
            "relabel.samePerson", en: "Who asked cannot agree; it takes somebody else.",
            zh: "申请人不能自行同意，须由另一人同意。"),
        entry(
            "relabel.nothingAsked",
            en: "There is no such relabelling; “strata dataset relabel list” shows them.",
            zh: "没有这项重新标注；可用“strata dataset relabel list”查看。"),
        entry(
            "relabel.open",
            en: "{relabel} about one of these columns is not over; cancel it, or finish it first.",
            zh: "涉及其中某列的 {relabel} 尚未结束；请先取消或完成它。"),
        entry(
            "relabel.tooEarly",
            en: "It may not begin before {time}; nothing was written.",
            zh: "{time} 之前不得开始；未写入任何内容。"),
        entry(
            "relabel.unfinished",
            en: "A relabelling of this dataset was stopped; finish it with "
                + "“strata dataset relabel resume” first.",
            zh: "此数据集有一项被中断的重新标注；请先用“strata dataset relabel resume”完成它。"),
        entry(
            "relabel.begun", en: "It has begun already; take it back with “revert”.",
            zh: "已开始执行；请用“revert”撤回。"),
        entry(
            "relabel.notDone", en: "It is not done, so there is nothing to take back.",
            zh: "尚未完成，无可撤回。"),
        entry(
            "relabel.tooMany", en: "The dataset has had too many schemas; import into a new one.",
            zh: "数据集的结构版本过多；请导入到新的数据集。"),
        entry(
            "relabel.removed",
            en:
                "The dataset is being removed; run “strata dataset remove” again, or use another name.",
            zh: "数据集正在移除；请再次运行“strata dataset remove”，或改用其他名称。"),
        entry(
            "import.decidedOtherwise",
            en: "It was decided for this dataset what “{name}” is; leave --map out for it, or use "
                + "“strata dataset relabel”.",
            zh: "此数据集已判定“{name}”的标签；请去掉它的 --map，或使用“strata dataset relabel”。"),
        entry("dataset.isRemoved", en: "(removed)", zh: "（已移除）"),
        entry("dataset.isGoing", en: "(being removed)", zh: "（正在移除）"),
        entry(
            "relabel.badMapping",
            en: "Line {line} of the mapping file makes no sense: it needs the columns column and "
                + "label, each column once.",
            zh: "映射文件第 {line} 行无效：须有 column 与 label 两列，且每列只出现一次。"),
        entry(
            "dataset.remove.abstract", en: "Take back all of a dataset.", zh: "移除整个数据集。"),
        entry(
            "dataset.remove.discussion",
            en: "Erases the people whom only it brought, deletes its records about others, its "
                + "imports, schemas and rejected rows. Do-not-call entries stay. Can be stopped and "
                + "run again.",
            zh: "擦除仅由其带入的人员，删除其关于其他人员的记录、导入批次、结构与被拒行。拒接名单保留。可中断后再次运行。"),
        entry("dataset.remove.yes", en: "Do it, not only show it.", zh: "执行，而不只是显示。"),
        entry(
            "dataset.remove.onlyShown", en: "Nothing was removed; --yes does it.",
            zh: "未移除任何内容；加 --yes 执行。"),
        entry(
            "dataset.remove.preview",
            en: "{records} records of {imports} imports; {erased} people would be erased, {kept} "
                + "keep what other datasets know of them.",
            zh: "{imports} 次导入的 {records} 条记录；将擦除 {erased} 人，另有 {kept} 人保留其他数据集中的记录。"),
        entry(
            "dataset.remove.exports", en: "Exports in the clear that it does not reach:",
            zh: "以下明文导出不受影响："),
        entry(
            "dataset.removed",
            en: "The dataset is gone: {records} records, {people} people erased.",
            zh: "数据集已移除：{records} 条记录，擦除 {people} 人。"),
    ]
}
