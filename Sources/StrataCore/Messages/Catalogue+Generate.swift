extension Catalogue {
    static let generate: Part = [
        entry(
            "generate.abstract", en: "Make up telemarketing data for demos, tests and load.",
            zh: "生成虚构的电话营销数据，供演示、测试和压力测试使用。"),
        entry(
            "generate.discussion",
            en: "Numbers have valid check digits and come from ranges that are reserved for "
                + "fiction, or that nobody can dial or was given, where such ranges exist. The "
                + "same options give the same bytes on every machine.",
            zh: "号码的校验位均有效；凡有专供虚构或从未启用的号段，均取自其中。相同的选项在任何机器上得到相同的字节。"),
        entry(
            "generate.kind", en: "contacts, calls, purchases or notes.",
            zh: "contacts（联系人）、calls（通话）、purchases（购买）或 notes（备注）。"),
        entry(
            "generate.rows", en: "How many rows, or documents for notes.",
            zh: "行数；notes 为篇数。"),
        entry(
            "generate.seed", en: "The number that decides what is made up.",
            zh: "随机种子，决定生成的内容。"),
        entry(
            "generate.language",
            en: "The language of the data; zh and en are that of the messages too.",
            zh: "数据的语言；取 zh 或 en 时消息也用该语言。"),
        entry(
            "generate.truth",
            en: "Also write what each column, or each span of notes, truly is to this new file.",
            zh: "另将每一列（notes 为每个片段）的标准答案写入该新文件。"),
        entry(
            "generate.output", en: "A new file; standard output without it or with -.",
            zh: "新文件；不指定或写 - 时写到标准输出。"),
        entry(
            "generate.format", en: "csv or jsonl; notes are always jsonl.",
            zh: "csv 或 jsonl；notes 只能是 jsonl。"),
        entry(
            "generate.headers", en: "Column names: in words, abbreviated, or numbers only.",
            zh: "列名：明文、缩写或仅编号。"),
        entry(
            "generate.sameFile",
            en: "{path} is named both for the data and for the truth; name two files.",
            zh: "数据与标准答案不能写入同一个文件 {path}；请指定两个文件。"),
        entry(
            "generate.notesAreLines",
            en: "Notes are JSON Lines with fixed fields: leave out --headers; use --format jsonl.",
            zh: "notes 只能输出字段固定的 JSON Lines：请去掉 --headers，并使用 --format jsonl。"),
        entry(
            "generate.rowsOutOfRange",
            en: "--rows must be between 0 and {limit}.",
            zh: "--rows 必须在 0 到 {limit} 之间。"),
        entry(
            "generate.done",
            en: "{rows} rows in {path}",
            zh: "已将 {rows} 行写入 {path}"),
    ]
}
