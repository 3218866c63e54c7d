extension Catalogue {
    /// Lead scores of a plain file.
    static let lead: Part = [
        entry(
            "lead.abstract", en: "Score leads by what became of earlier ones.",
            zh: "根据以往线索的结果为线索评分。"),
        entry(
            "lead.discussion",
            en: "Columns that are known only after the call are found and refused; numbers of "
                + "people and calls are no features. Rows whose target is empty are new leads and "
                + "are scored. Without enough outcomes --profile scores by rules.",
            zh: "自动识别并拒绝通话之后才知道的列；人员编号、通话编号等不作特征。目标列为空的行视为新线索并评分。"
                + "结果不足时，可用 --profile 按规则评分。"),
        entry(
            "lead.file", en: "A table with one lead a row; - is standard input.",
            zh: "每行一条线索的表格；- 为标准输入。"),
        entry("lead.target", en: "The column that holds the outcome.", zh: "结果所在的列。"),
        entry(
            "lead.positive", en: "The outcome that is a success; needed unless it is plain.",
            zh: "表示成功的取值；不明显时必须给出。"),
        entry(
            "lead.exclude", en: "Columns to leave out, with commas between them.",
            zh: "不使用的列，用逗号分隔。"),
        entry(
            "lead.keep",
            en: "Columns to use although they are refused: known before the call after all.",
            zh: "被拒绝但仍要使用的列：确实在通话前已知。"),
        entry(
            "lead.protect", en: "Columns to keep out of the model and show in the fairness view.",
            zh: "不进入模型、仅在公平性视图中展示的列。"),
        entry(
            "lead.timeOrdered", en: "The rows are in the order of time.", zh: "行按时间先后排列。"),
        entry(
            "lead.protocol",
            en: "rolling:WINDOW:STEP:START, split:SHARE or cv:FOLDS; without it split:0.8 for "
                + "rows in the order of time, cv:10 for others.",
            zh: "rolling:窗口:步长:起始行、split:比例 或 cv:折数；缺省时按时间排列的用 split:0.8，其余用 cv:10。"),
        entry(
            "lead.explain", en: "Explain the scores of this many best leads.",
            zh: "解释得分最高的若干条线索。"),
        entry(
            "lead.profile",
            en: "Whom the campaign is for, such as age=30-50,job=student|retired: scores by rules "
                + "while there are too few outcomes.",
            zh: "活动的目标客户，如 age=30-50,job=student|retired：结果不足时按规则评分。"),
        entry(
            "lead.report", en: "Write a page with plots and tables to this file.",
            zh: "将图表页面写入该文件。"),
        entry(
            "lead.output", en: "Write row, score and its maker as CSV to this file.",
            zh: "将行号、得分和来源写入该 CSV 文件。"),
        entry("lead.format", en: "How the findings are printed.", zh: "结果的输出格式。"),
        entry(
            "lead.badProtocol",
            en: "--protocol takes rolling:WINDOW:STEP:START (window at least 100, start at least "
                + "the window), split:SHARE (between 0 and 1) or cv:FOLDS (2 to 100).",
            zh: "--protocol 取 rolling:窗口:步长:起始行（窗口至少 100，起始行不小于窗口）、split:比例"
                + "（0 到 1 之间）或 cv:折数（2 到 100）。"),
        entry(
            "lead.badProfile",
            en: "--profile takes rules such as age=30-50,job=student|retired.",
            zh: "--profile 取形如 age=30-50,job=student|retired 的规则。"),
        entry(
            "lead.badExplain", en: "--explain takes 1 to 1000.", zh: "--explain 取 1 至 1000。"),
        entry(
            "lead.unreadable", en: "{path} cannot be read: {problem}", zh: "无法读取 {path}：{problem}"),
        entry(
            "lead.noTable",
            en: "{path} holds no table; give a file with one lead a row and named columns.",
            zh: "{path} 中没有表格；请提供每行一条线索、列有名称的文件。"),
        entry(
            "lead.noColumn", en: "There is no column “{name}”. The columns are: {columns}.",
            zh: "没有列“{name}”。现有的列：{columns}。"),
        entry(
            "lead.noColumnNear",
            en: "There is no column “{name}”; did you mean “{nearest}”? The columns are: "
                + "{columns}.",
            zh: "没有列“{name}”；是否指“{nearest}”？现有的列：{columns}。"),
        entry(
            "lead.noPositive",
            en: "The target never has the value “{value}”. Seen: {seen}. Name one of these with "
                + "--positive.",
            zh: "目标列没有取值“{value}”。现有取值：{seen}。请用 --positive 指定其中之一。"),
        entry(
            "lead.manyValues",
            en: "Which value of “{target}” is a success is not plain. Seen: {seen}. Name it with "
                + "--positive.",
            zh: "无法判断“{target}”的哪个取值表示成功。现有取值：{seen}。请用 --positive 指定。"),
        entry(
            "lead.noOutcomes",
            en: "The column “{target}” is empty in every row: there is no outcome to learn from. "
                + "With --profile leads are scored by rules once there is at least one outcome.",
            zh: "列“{target}”全部为空：没有可供学习的结果。至少有一条结果后，可用 --profile 按规则评分。"),
        entry(
            "lead.oneClass",
            en: "Every outcome in “{target}” is “{value}”: from one class nothing can be learned. "
                + "Add leads with another outcome, or score by rules with --profile.",
            zh: "“{target}”的结果全部为“{value}”：只有一类无法学习。请加入其他结果的线索，或用 --profile 按规则评分。"),
        entry(
            "lead.tooFew",
            en: "Too few outcomes: {positives} successes and {negatives} others. A model needs "
                + "{rows} rows with at least {least} of each; until then score by rules with "
                + "--profile.",
            zh: "结果太少：成功 {positives}，其他 {negatives}。模型至少需要 {rows} 行，且两类各不少于 {least}；"
                + "在此之前请用 --profile 按规则评分。"),
        entry(
            "lead.protocolTooLong",
            en: "The protocol {name} does not fit {rows} rows with an outcome; begin earlier or "
                + "take smaller parts.",
            zh: "协议 {name} 不适用于 {rows} 行有结果的数据；请提前起始行或减小窗口。"),
        entry(
            "lead.noFeatures",
            en: "No column is left to learn from; see which were left out with fewer --exclude, or "
                + "use one all the same with --keep.",
            zh: "没有可用于学习的列；请减少 --exclude，或用 --keep 强制使用。"),
        entry(
            "lead.xgboostMissing",
            en: "{what} is missing; install xgboost 1.7 or later (Debian: libxgboost0).",
            zh: "缺少 {what}；请安装 xgboost 1.7 或更高版本（Debian：libxgboost0）。"),
        entry(
            "lead.xgboostFailed", en: "xgboost reports: {reason}", zh: "xgboost 报告：{reason}"),
        entry(
            "lead.coldStart",
            en: "Rule scores, no probabilities: a model needs {rows} rows with at least {least} of "
                + "each outcome.",
            zh: "规则得分，不是概率：模型至少需要 {rows} 行，且两类结果各不少于 {least}。"),
        entry(
            "lead.leak.sentence",
            en: "{column} is refused as known only after the call: {signs}.",
            zh: "{column} 被拒绝，因为通话之后才知道：{signs}。"),
        entry(
            "lead.leak.name", en: "its name says that it comes from the call",
            zh: "列名表明它来自通话本身"),
        entry(
            "lead.leak.perhapsName", en: "its name may mean something after the call",
            zh: "列名可能指通话之后的内容"),
        entry(
            "lead.leak.nearlyPerfect", en: "alone it ranks almost without fault (AUC {auc})",
            zh: "仅凭此列几乎可无误排序（AUC {auc}）"),
        entry(
            "lead.leak.filledAfterwards",
            en: "it is empty or zero in {rows} rows, of which {rate} succeed, and filled where "
                + "there are successes",
            zh: "在 {rows} 行中为空或为零，其中成功的占 {rate}，而成功的行都有值"),
        entry(
            "lead.leak.strongEverywhere",
            en: "it ranks well in every part of the file (AUC at least {auc})",
            zh: "在文件的每一段都排序良好（AUC 不低于 {auc}）"),
        entry(
            "lead.leak.beatsAllOthers",
            en: "within parts of the file it alone (AUC {own}) says more than all other columns "
                + "together ({others})",
            zh: "在文件各段内，仅此一列（AUC {own}）就胜过其他所有列之和（{others}）"),
        entry(
            "lead.leak.nobodyBelow",
            en: "on one side of it nearly nobody succeeds ({rate} of {rows} rows)",
            zh: "在其一侧几乎无人成功（{rows} 行中占 {rate}）"),
        entry(
            "lead.drift.scoreMajor",
            en: "The scores moved by a major shift (PSI {index}): tiers cut from them no longer "
                + "mean what they did.",
            zh: "得分发生重大偏移（PSI {index}）：据此划分的层级已失去原意。"),
        entry(
            "lead.drift.score", en: "The scores moved (PSI {index}).",
            zh: "得分有所偏移（PSI {index}）。"),
        entry(
            "lead.drift.feature", en: "{column} moved by a major shift (PSI {index}).",
            zh: "{column} 发生重大偏移（PSI {index}）。"),
        entry(
            "lead.drift.rate", en: "The success rate went from {before} to {after}.",
            zh: "成功率由 {before} 变为 {after}。"),
        entry(
            "lead.drift.boundary",
            en:
                "The line of the best fifth (score {score}) is now reached by {share} of the leads: "
                + "set the tier boundaries anew.",
            zh: "原先前五分之一的界线（得分 {score}）现在有 {share} 的线索达到：请重新设定层级界线。"),
        entry(
            "lead.drift.retrain", en: "Train again on recent calls before relying on the scores.",
            zh: "请先用近期通话重新训练，再依赖这些得分。"),
        entry(
            "lead.drift.quiet", en: "Nothing moved so far that the scores would be doubtful.",
            zh: "没有足以使得分存疑的偏移。"),
        entry("lead.reason.value", en: "{column} is “{value}”", zh: "{column} 为“{value}”"),
        entry("lead.reason.missing", en: "{column} is not given", zh: "{column} 未填"),
        entry("lead.reason.time", en: "the time of the call", zh: "通话所处的时间"),
        entry(
            "lead.reason.both",
            en: "Row {row} has a chance of {score}: raised by {up}; lowered by {down}.",
            zh: "第 {row} 行的成功概率为 {score}：有利因素：{up}；不利因素：{down}。"),
        entry(
            "lead.reason.up", en: "Row {row} has a chance of {score}: raised by {up}.",
            zh: "第 {row} 行的成功概率为 {score}：有利因素：{up}。"),
        entry(
            "lead.reason.down", en: "Row {row} has a chance of {score}: lowered by {down}.",
            zh: "第 {row} 行的成功概率为 {score}：不利因素：{down}。"),
        entry(
            "lead.reason.none", en: "Row {row} has a chance of {score}: an average lead.",
            zh: "第 {row} 行的成功概率为 {score}：与平均线索相当。"),
        entry("lead.title", en: "Lead scores", zh: "线索评分"),
        entry(
            "lead.head",
            en: "{labelled} of {rows} rows have an outcome, {positives} of them a success; "
                + "protocol {protocol}, {trainings} trainings.",
            zh: "{rows} 行中有结果的 {labelled} 行，其中成功 {positives} 行；协议 {protocol}，训练 {trainings} 次。"),
        entry(
            "lead.headRules",
            en: "{labelled} of {rows} rows have an outcome, {positives} of them a success: too few "
                + "for a model.",
            zh: "{rows} 行中有结果的 {labelled} 行，其中成功 {positives} 行：不足以建立模型。"),
        entry("lead.table.model", en: "Model", zh: "模型"),
        entry("lead.table.used", en: "used: {model}", zh: "采用：{model}"),
        entry("lead.table.last", en: "  of the last fifth", zh: "  其中最后五分之一"),
        entry("lead.model.scorecard", en: "scorecard", zh: "评分卡"),
        entry("lead.model.boosted_trees", en: "boosted trees", zh: "提升树"),
        entry("lead.model.mixture", en: "mixture", zh: "混合模型"),
        entry("lead.table.rows", en: "Rows", zh: "行数"),
        entry("lead.table.logLoss", en: "log-loss", zh: "对数损失"),
        entry("lead.features", en: "Features used: {names}", zh: "采用的特征：{names}"),
        entry(
            "lead.calibrated", en: "Calibration: {name}", zh: "校准：{name}"),
        entry("lead.refused", en: "Refused as known only afterwards", zh: "因事后才知道而拒绝"),
        entry(
            "lead.refusedHint",
            en: "(--keep NAME uses a column that is known before the call after all)",
            zh: "（若某列确实在通话前已知，可用 --keep 列名 使用）"),
        entry("lead.leftOut", en: "Left out", zh: "未使用"),
        entry("lead.why.identifier", en: "number or name of a row or person", zh: "行或人员的编号、名称"),
        entry("lead.why.manyValues", en: "too many different values", zh: "取值过多"),
        entry("lead.why.constant", en: "the same in every row", zh: "每行相同"),
        entry("lead.why.empty", en: "empty", zh: "为空"),
        entry("lead.why.protected", en: "protected, fairness view only", zh: "受保护，仅用于公平性视图"),
        entry("lead.why.excluded", en: "left out as asked", zh: "按要求排除"),
        entry("lead.drift", en: "Drift", zh: "漂移"),
        entry("lead.drift.alarm", en: "ALARM", zh: "警报"),
        entry("lead.drift.column", en: "Column", zh: "列"),
        entry("lead.drift.level", en: "Level", zh: "程度"),
        entry("lead.level.stable", en: "stable", zh: "稳定"),
        entry("lead.level.moderate", en: "moderate", zh: "中等"),
        entry("lead.level.major", en: "major", zh: "重大"),
        entry("lead.calibration", en: "Calibration", zh: "校准"),
        entry("lead.bin", en: "Score", zh: "得分"),
        entry("lead.said", en: "Said", zh: "预测"),
        entry("lead.came", en: "Came", zh: "实际"),
        entry(
            "lead.gains", en: "Gains: found of all successes by calling the best first",
            zh: "增益：从高分开始拨打所覆盖的成功占比"),
        entry("lead.contacted", en: "Called", zh: "已拨打"),
        entry("lead.found", en: "Found", zh: "覆盖"),
        entry("lead.bands", en: "Score bands: tenths, best first", zh: "得分分段：十等分，高分在前"),
        entry("lead.range", en: "Scores", zh: "得分区间"),
        entry("lead.rate", en: "Success rate", zh: "成功率"),
        entry(
            "lead.fairness", en: "Fairness: {column} ({ground}, {used})",
            zh: "公平性：{column}（{ground}，{used}）"),
        entry("lead.fairness.used", en: "used by the model", zh: "模型使用"),
        entry("lead.fairness.unused", en: "not used by the model", zh: "模型不使用"),
        entry("lead.group", en: "Group", zh: "分组"),
        entry("lead.group.missing", en: "not given", zh: "未填"),
        entry("lead.selected", en: "In the best fifth", zh: "进入前五分之一"),
        entry("lead.gap", en: "Score less rate", zh: "得分减实际"),
        entry("lead.fourFifths", en: "below four fifths", zh: "低于五分之四"),
        entry("lead.ground.sex", en: "sex", zh: "性别"),
        entry("lead.ground.age", en: "age", zh: "年龄"),
        entry("lead.ground.maritalStatus", en: "marital status", zh: "婚姻状况"),
        entry("lead.ground.origin", en: "origin", zh: "民族、国籍"),
        entry("lead.ground.religion", en: "religion", zh: "宗教"),
        entry("lead.ground.health", en: "health", zh: "健康"),
        entry("lead.ground.politics", en: "politics", zh: "政治"),
        entry("lead.ground.family", en: "family", zh: "家庭"),
        entry("lead.explanations", en: "Why", zh: "理由"),
        entry("lead.written", en: "Written: {path}", zh: "已写入：{path}"),
    ]
}
