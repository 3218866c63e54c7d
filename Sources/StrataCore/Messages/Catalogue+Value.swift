extension Catalogue {
    /// RFM and lifetime value: the commands on plain files.
    static let value: Part = [
        entry(
            "value.abstract", en: "Who is worth most: RFM, lifetime value and scores of a file.",
            zh: "谁最有价值：对文件计算 RFM、客户终身价值与评分。"),
        entry(
            "value.rfm.abstract",
            en: "Recency, frequency and amount of customers, in quintiles and segments.",
            zh: "客户的最近购买、频次与金额，按五分位与分群。"),
        entry(
            "value.rfm.discussion",
            en: "Reads purchases, one a row. Equal values always score alike. Refunds "
                + "(amounts below "
                + "0) lower the sum and are no purchase. docs/value.md has the grid of the "
                + "segments.",
            zh: "每行一笔购买。相同的值得分必相同。退款（金额小于 0）只减少总额，不计为购买。分群表见 docs/value.md。"),
        entry(
            "value.clv.abstract",
            en: "Lifetime value: BG/NBD, MBG/NBD or Pareto/NBD with Gamma-Gamma, checked.",
            zh: "客户终身价值：BG/NBD、MBG/NBD 或 Pareto/NBD 加 Gamma-Gamma，并检验拟合。"),
        entry(
            "value.clv.discussion",
            en: "Reads purchases, one a row; those of one day are one. Parameters are by "
                + "weeks. With "
                + "--holdout-from, purchases from that day on are not fitted but compared with "
                + "the forecast, and values are as of the day before.",
            zh: "每行一笔购买，同一天的合为一笔。参数以周为单位。指定 --holdout-from 时，该日及以后的购买不参与拟合，"
                + "而与预测比较；价值以该日前一天为准。"),
        entry(
            "value.file", en: "The file of purchases; - for standard input.",
            zh: "购买记录文件；- 表示标准输入。"),
        entry(
            "value.customer", en: "Column of the customer; found by name and content without it.",
            zh: "客户所在的列；缺省按列名与内容识别。"),
        entry(
            "value.date", en: "Column of the day of purchase; found without it.",
            zh: "购买日期所在的列；缺省自动识别。"),
        entry(
            "value.amount", en: "Column of the amount; found without it.",
            zh: "金额所在的列；缺省自动识别。"),
        entry(
            "value.dateOrder",
            en: "How days with the year last are read: dmy (31/12/2026) or mdy (12/31/2026).",
            zh: "年份在末尾的日期如何读：dmy（31/12/2026）或 mdy（12/31/2026）。"),
        entry(
            "value.decimal",
            en: "The decimal mark of amounts: point or comma; found without it.",
            zh: "金额的小数点：point（.）或 comma（,）；缺省自动识别。"),
        entry(
            "value.until",
            en: "The last day that counts; without it, the day of the last purchase.",
            zh: "计入的最后一天；缺省为最后一笔购买之日。"),
        entry(
            "value.output", en: "Write one row a customer to this file, as CSV.",
            zh: "将每位客户一行的结果写入该 CSV 文件。"),
        entry(
            "value.report", en: "Write charts and tables to this file, one self-contained page.",
            zh: "将图表写成一个独立的网页。"),
        entry("cli.value.day", en: "day", zh: "日期"),
        entry(
            "value.mergeDays", en: "Count purchases of one customer on one day as one.",
            zh: "同一客户同一天的购买合为一笔。"),
        entry("value.model", en: "Model of purchases.", zh: "购买模型。"),
        entry(
            "value.holdoutFrom",
            en: "First day of the holdout: forecast, then compared with what happened.",
            zh: "留出期的第一天：先预测，再与实际比较。"),
        entry("value.horizon", en: "Months ahead that count.", zh: "向前计算的月数。"),
        entry(
            "value.discount",
            en: "Yearly discount rate: 0.1 is 10 %. A month's purchases count at its end.",
            zh: "年贴现率：0.1 即 10%。每月的购买按月末折现。"),
        entry("value.horizonRange", en: "--horizon takes 1 to 600.", zh: "--horizon 取 1 到 600。"),
        entry(
            "value.discountRange", en: "--discount takes 0 to 10.",
            zh: "--discount 取 0 到 10。"),

        entry(
            "value.unreadable", en: "{path} cannot be read: {problem}",
            zh: "无法读取 {path}：{problem}"),
        entry(
            "value.notATable", en: "{path} is no table: purchases are one a row, with columns.",
            zh: "{path} 不是表格：购买记录应每行一笔、分列存放。"),
        entry(
            "value.columnMissing", en: "There is no column “{name}”. There are: {columns}",
            zh: "没有列“{name}”。现有列：{columns}"),
        entry(
            "value.columnMissing.suggest",
            en: "There is no column “{name}”. Did you mean {suggestions}? There are: {columns}",
            zh: "没有列“{name}”。是否指 {suggestions}？现有列：{columns}"),
        entry(
            "value.customerNotFound",
            en: "Which column says who bought? Name it with --customer. There are: {columns}",
            zh: "哪一列是客户？请用 --customer 指明。现有列：{columns}"),
        entry(
            "value.dateNotFound",
            en: "No column holds days of purchase. Name it with --date. There are: {columns}",
            zh: "没有找到购买日期列，请用 --date 指明。现有列：{columns}"),
        entry(
            "value.amountNotFound",
            en: "No column holds amounts. Name it with --amount. There are: {columns}",
            zh: "没有找到金额列，请用 --amount 指明。现有列：{columns}"),
        entry(
            "value.sameColumn", en: "“{name}” cannot be two things at once.",
            zh: "“{name}”不能同时作为两种列。"),
        entry(
            "value.noCustomers", en: "Most rows have no customer in “{column}”, first row {row}.",
            zh: "“{column}”列大多没有客户，首见于第 {row} 行。"),
        entry(
            "value.noDates",
            en: "Most of “{column}” is no day that can be read, first in row {row}. Write days as "
                + "2026-12-31, or say --date-order.",
            zh: "“{column}”列大多不是可读的日期，首见于第 {row} 行。请写成 2026-12-31 的形式，或指定 --date-order。"),
        entry(
            "value.noAmounts",
            en: "Most of “{column}” is no amount that can be read, first in row {row}.",
            zh: "“{column}”列大多不是可读的金额，首见于第 {row} 行。"),
        entry(
            "value.dateOrderOpen",
            en: "Nothing in “{column}” tells whether 3/4/2026 is in March or April: say "
                + "--date-order dmy or mdy.",
            zh: "“{column}”列无法判断 3/4/2026 是三月还是四月：请指定 --date-order dmy 或 mdy。"),
        entry("value.empty", en: "{path} holds no purchase.", zh: "{path} 中没有购买记录。"),
        entry(
            "value.noCalibration",
            en: "There is no purchase before {date}, so there is nothing to fit.",
            zh: "{date} 之前没有购买，无可拟合。"),
        entry(
            "value.noHoldout",
            en: "The observation ends on {last}, before {date}: there is nothing to compare with.",
            zh: "观察期止于 {last}，早于 {date}：没有可比较的数据。"),
        entry(
            "value.skipped",
            en: "{rows} rows were left out: “{column}” could not be read, first in row {row}.",
            zh: "{rows} 行未计入：“{column}”无法读取，首见于第 {row} 行。"),
        entry("value.problemRow", en: "(row {row})", zh: "（第 {row} 行）"),
        entry(
            "value.rfm.summary",
            en: "{customers} customers, {purchases} purchases, sum {amount}, as of {day}",
            zh: "{customers} 位客户，{purchases} 笔购买，总额 {amount}，截至 {day}"),
        entry(
            "value.clv.summary",
            en: "{model} on {customers} customers, {repeat} with repeat purchases, up to {day}",
            zh: "{model}：{customers} 位客户，其中 {repeat} 位有重复购买，截至 {day}"),
        entry(
            "value.holdout.summary", en: "Holdout {from} to {until}: {actual} purchases",
            zh: "留出期 {from} 至 {until}：{actual} 笔购买"),
        entry(
            "value.clv.value",
            en: "Next {months} months: {purchases} purchases expected, P(alive) {alive} "
                + "on average, "
                + "value {total}, {mean} a customer",
            zh: "未来 {months} 个月：预计 {purchases} 笔购买，平均存活概率 {alive}，价值 {total}，每位客户 {mean}"),
        entry(
            "value.clv.noValue",
            en: "Next {months} months: {purchases} purchases expected, P(alive) {alive} "
                + "on average; "
                + "no value, as there are no amounts to model ({total}, {mean})",
            zh: "未来 {months} 个月：预计 {purchases} 笔购买，平均存活概率 {alive}；没有可建模的金额，故无价值（{total}，{mean}）"),
        entry("value.segment", en: "segment", zh: "分群"),
        entry("value.customers", en: "customers", zh: "客户数"),
        entry("value.share", en: "share", zh: "占比"),
        entry("value.sum", en: "sum", zh: "总额"),
        entry("value.scoreFrom", en: "score from", zh: "得分起点"),
        entry("value.recency", en: "recency, days", zh: "最近购买距今天数"),
        entry("value.frequency", en: "frequency", zh: "频次"),
        entry("value.monetary", en: "amount", zh: "金额"),
        entry("value.parameter", en: "parameter", zh: "参数"),
        entry("value.estimate", en: "estimate", zh: "估计值"),
        entry("value.standardError", en: "standard error", zh: "标准误"),
        entry("value.expected", en: "expected", zh: "预测"),
        entry("value.actual", en: "actual", zh: "实际"),
        entry("value.sumError", en: "sum off by", zh: "总数偏差"),
        entry("value.theModel", en: "model", zh: "模型"),
        entry("value.naive", en: "rate so far", zh: "按既往速率"),
        entry("value.week", en: "week", zh: "周"),
        entry("value.until.column", en: "until", zh: "截至"),
        entry("value.decile", en: "tenth", zh: "十分位"),
        entry("value.from", en: "from", zh: "起点"),
        entry("value.mean", en: "mean", zh: "均值"),

        entry("value.segment.champions", en: "Champions", zh: "重要价值客户"),
        entry("value.segment.loyal", en: "Loyal", zh: "忠诚客户"),
        entry("value.segment.potentialLoyal", en: "Potentially loyal", zh: "潜在忠诚客户"),
        entry("value.segment.new", en: "New", zh: "新客户"),
        entry("value.segment.promising", en: "Promising", zh: "有望客户"),
        entry("value.segment.needAttention", en: "Need attention", zh: "需关注客户"),
        entry("value.segment.aboutToSleep", en: "About to sleep", zh: "即将沉睡客户"),
        entry("value.segment.atRisk", en: "At risk", zh: "流失风险客户"),
        entry("value.segment.cannotLose", en: "Cannot lose", zh: "重要挽留客户"),
        entry("value.segment.hibernating", en: "Hibernating", zh: "沉睡客户"),
        entry("value.segment.lost", en: "Lost", zh: "流失客户"),
    ]
}
