extension Catalogue {
    /// What the check of a lifetime model says, and its page.
    static let valueFit: Part = [
        entry(
            "value.verdict.trusted", en: "The model fits: its forecasts can be used.",
            zh: "模型拟合良好，预测可用。"),
        entry(
            "value.verdict.withCare", en: "Use the forecasts with care.",
            zh: "预测请谨慎使用。"),
        entry(
            "value.verdict.notTrusted", en: "Do not trust these forecasts.",
            zh: "预测不可信，请勿使用。"),
        entry(
            "value.check.fine",
            en: "Totals, tracking and groups by frequency agree with what happened.",
            zh: "总数、累计走势与按频次分组均与实际相符。"),
        entry(
            "value.check.noHoldout",
            en: "The model tracks the data it was fitted to. Whether it forecasts well shows only "
                + "against a holdout: use --holdout-from.",
            zh: "模型与所拟合的数据相符。预测是否可靠须用留出期检验：请使用 --holdout-from。"),
        entry(
            "value.check.few",
            en: "Only {count} customers bought again: the parameters rest on little.",
            zh: "仅 {count} 位客户有重复购买：参数依据不足。"),
        entry(
            "value.check.tracking",
            en: "Cumulative repeat purchases of the fitted period are off by {share}: customers of "
                + "different times differ, or purchases have seasons.",
            zh: "拟合期内累计重复购买偏差 {share}：不同时期的客户有差异，或购买有季节性。"),
        entry(
            "value.check.holdout",
            en: "The forecast of the holdout period is off by {share} in total.",
            zh: "留出期预测总数偏差 {share}。"),
        entry(
            "value.check.emptyHoldout",
            en: "Nobody bought in the holdout period: nothing to check against.",
            zh: "留出期内无人购买：无从检验。"),
        entry(
            "value.check.naive",
            en: "Each customer's rate so far forecasts better than the model.",
            zh: "按每位客户既往速率的预测优于模型。"),
        entry(
            "value.check.bins",
            en: "Groups by frequency are off by {share} on average: the order of customers may be "
                + "right, the amounts are not.",
            zh: "按频次分组的平均偏差为 {share}：客户的排序或许正确，数量不准。"),
        entry(
            "value.check.noErrors",
            en: "The likelihood is flat at its top: standard errors cannot be given.",
            zh: "似然函数顶部平坦，无法给出标准误。"),
        entry(
            "value.check.loose",
            en: "The data hardly determine {names}: the standard error is above the estimate.",
            zh: "数据几乎无法确定 {names}：标准误大于估计值。"),
        entry(
            "value.check.correlation",
            en: "Frequency and amount are correlated ({value}); Gamma-Gamma takes them for "
                + "independent, so values of frequent buyers are biased.",
            zh: "频次与金额相关（{value}）；Gamma-Gamma 假定二者独立，高频客户的价值会有偏差。"),
        entry(
            "value.boundary.noChurn",
            en: "Boundary: nobody seems to leave. The model degenerates to the NBD, dropout is 0.",
            zh: "边界：似乎无人流失，模型退化为 NBD，流失为 0。"),
        entry(
            "value.boundary.noRepeatPurchases",
            en: "Boundary: nobody bought twice. The purchase rate is 0 as far as the "
                + "data tell, and "
                + "nothing can be said about leaving.",
            zh: "边界：无人重复购买。就数据而言购买率为 0，流失无从判断。"),
        entry(
            "value.boundary.equalRates",
            en: "Boundary: all customers seem to buy at one rate; only the ratio r/alpha counts.",
            zh: "边界：所有客户的购买率似乎相同，只有 r/alpha 之比有意义。"),
        entry(
            "value.boundary.equalDropout",
            en: "Boundary: all customers seem equally likely to leave; of the parameters "
                + "of dropout "
                + "only their ratio counts.",
            zh: "边界：所有客户的流失可能似乎相同，流失参数只有其比值有意义。"),
        entry(
            "value.boundary.extremeDropout",
            en: "Boundary: customers seem to leave at once or never.",
            zh: "边界：客户似乎要么立即流失，要么从不流失。"),
        entry(
            "value.boundary.searchBound",
            en: "A parameter stands at the bound of the search: the data do not determine it.",
            zh: "有参数到达搜索边界：数据无法确定它。"),
        entry(
            "value.boundary.noCustomers", en: "There are no customers to fit.",
            zh: "没有可拟合的客户。"),
        entry(
            "value.boundary.noAmounts",
            en: "No repeat purchase has an amount above 0: values cannot be given.",
            zh: "没有金额大于 0 的重复购买，无法给出价值。"),
        entry(
            "value.boundary.equalAmounts",
            en: "Boundary of Gamma-Gamma: all customers seem to spend the same.",
            zh: "Gamma-Gamma 边界：所有客户的消费似乎相同。"),
        entry(
            "value.boundary.noMean",
            en: "Gamma-Gamma has no mean (q ≤ 1): customers without repeat purchases are given the "
                + "mean of the others.",
            zh: "Gamma-Gamma 没有均值（q ≤ 1）：无重复购买的客户采用其他客户的均值。"),

        entry("value.page.rfm", en: "RFM of customers", zh: "客户 RFM 分析"),
        entry("value.page.clv", en: "Customer lifetime value", zh: "客户终身价值"),
        entry(
            "value.page.heatMap", en: "Customers by recency and frequency",
            zh: "按最近购买与频次的客户分布"),
        entry(
            "value.page.heatMap.note",
            en: "Rows: recency score, 5 the most recent. Columns: frequency score. The "
                + "darker, the more "
                + "customers; under the number their sum.",
            zh: "行：最近购买得分，5 为最近；列：频次得分。颜色越深客户越多；数字下方为总额。"),
        entry("value.page.segments", en: "Segments", zh: "分群"),
        entry("value.page.tracking", en: "Repeat purchases by week", zh: "按周累计重复购买"),
        entry(
            "value.page.tracking.note",
            en: "Cumulative, of the customers of the fitted period; right of the dashed "
                + "line is the "
                + "holdout.",
            zh: "拟合期客户的累计值；虚线右侧为留出期。"),
        entry(
            "value.page.calibration", en: "Holdout purchases by purchases before",
            zh: "按既往购买次数的留出期购买"),
        entry("value.page.clvChart", en: "Value by tenths of customers", zh: "按客户十分位的价值"),
        entry(
            "value.page.clvChart.note",
            en: "Mean value of each tenth of the customers over the months ahead, best first.",
            zh: "未来各月内每一十分位客户的平均价值，自高至低。"),
        entry("value.page.parameters", en: "Parameters", zh: "参数"),
        entry("value.page.check", en: "Can it be trusted?", zh: "是否可信？"),
        entry("value.page.table", en: "The numbers", zh: "数据"),
        entry(
            "value.page.source", en: "{path}: {rows} rows, {first} to {last}",
            zh: "{path}：{rows} 行，{first} 至 {last}"),
    ]
}
