extension Catalogue {
    /// RFM and lifetime value: the commands on plain files.
    static let value: Part = [
        entry(
            "value.abstract", en: "Who is worth most: RFM, lifetime value and scores of a file.",
            zh: "谁最有价值：对文件计算 RFM、客户终身价值与评分。")
    ]
}
