extension Catalogue {
    /// What columns and values may not be, or become.
    static let columns: Part = [
        entry(
            "subject.neverStored",
            en: "The value holds something that is never stored ({label}): a card verification "
                + "value, a PIN, or track data. Nothing was changed.",
            zh: "该值含有绝不存储的内容（{label}）：卡验证码、密码或磁道数据。未作任何更改。"),
        entry(
            "import.objections",
            en: "{count} rows say that the person does not want to be called: their numbers are on "
                + "your own do-not-call list.",
            zh: "{count} 行表明本人不愿接到来电：其号码已在自有拒呼名单中。"),
        entry(
            "import.unreadConsents",
            en: "{count} values about consent or objection say neither yes nor no; nothing was "
                + "concluded from them. Look at these columns before you call.",
            zh: "{count} 个关于同意或拒绝的值既非“是”也非“否”，未据此作出任何判断。拨打前请核对这些列。"),
    ]
}
