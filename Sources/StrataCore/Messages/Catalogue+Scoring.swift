extension Catalogue {
    /// The policy's part on value tiers.
    static let scoring: Part = [
        entry(
            "scoring.level",
            en: "a share above 0 % such as 20%, or a score such as 500, belongs here",
            zh: "此处应为大于 0 的比例（如 20%）或分值（如 500）"),
        entry(
            "scoring.order",
            en: "mid has to reach further down than high: a larger share, or a lower score",
            zh: "mid 的下限须低于 high：更大的比例，或更低的分值"),
        entry(
            "scoring.probability",
            en: "the score of a lead is a probability, so at most 1",
            zh: "线索的分值是概率，不超过 1"),
        entry(
            "scoring.percent",
            en: "a share from 0% to 100%, such as 5%, belongs here",
            zh: "此处应为 0% 至 100% 的比例，如 5%"),
        entry(
            "scoring.amount",
            en: "an amount above 0 belongs here", zh: "此处应为大于 0 的金额"),
        entry(
            "scoring.explain.named",
            en: "    named agents alone: {agents}", zh: "    仅限指定坐席：{agents}"),
        entry(
            "scoring.explain.channels",
            en: "    nurtured by: {channels}, each with its own consent",
            zh: "    培育渠道：{channels}，各需该渠道的同意"),
        entry(
            "scoring.explain.complete",
            en: "    must be there: {labels}", zh: "    须齐全：{labels}"),
        entry(
            "scoring.explain.scoring",
            en: "Value tiers are decided by:", zh: "价值层级的判定依据："),
        entry("scoring.explain.usual", en: "usual", zh: "默认"),
        entry(
            "scoring.explain.campaign",
            en: "Value tiers as for this campaign", zh: "按该活动判定价值层级"),
        entry(
            "scoring.explain.product",
            en: "Value tiers as for this product", zh: "按该产品判定价值层级"),
    ]
}
