extension Catalogue {
    /// What columns and values may not be, or become.
    static let columns: Part = [
        entry(
            "subject.neverStored",
            en: "The value holds something that is never stored ({label}): a card verification value, "
                + "a PIN, or track data. Nothing was changed.",
            zh: "该值含有绝不存储的内容（{label}）：卡验证码、密码或磁道数据。未作任何更改。")
    ]
}
