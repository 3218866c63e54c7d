extension Catalogue {
    static let generate: Part = [
        entry(
            "generate.exists",
            en: "{path} exists already; name another file or remove it first. Nothing was changed.",
            zh: "{path} 已经存在；请换一个文件名，或先将其移走。没有改动任何文件。"),
        entry(
            "generate.sameFile",
            en: "{path} is named both for the data and for the truth; name two files.",
            zh: "数据与标准答案不能写入同一个文件 {path}；请指定两个文件。"),
        entry(
            "generate.cannotCreate",
            en: "{path} cannot be created: {reason}.",
            zh: "无法创建 {path}：{reason}。"),
        entry(
            "generate.cannotWrite",
            en: "Writing {path} failed: {reason}. The unfinished file was removed.",
            zh: "写入 {path} 失败：{reason}。未写完的文件已删除。"),
        entry(
            "generate.readerGone",
            en: "The program that read the output has ended.",
            zh: "读取输出的程序已经退出。"),
        entry(
            "generate.interrupted",
            en: "Interrupted; the unfinished file was removed.",
            zh: "已中断；未写完的文件已删除。"),
        entry(
            "generate.notesAreLines",
            en: "Notes are JSON Lines with fixed fields: leave out --headers; use --format jsonl.",
            zh: "notes 只能输出字段固定的 JSON Lines：请去掉 --headers，并使用 --format jsonl。"),
        entry(
            "generate.rowsOutOfRange",
            en: "--rows must be between 0 and {limit}.",
            zh: "--rows 必须在 0 到 {limit} 之间。"),
        entry(
            "generate.progress",
            en: "{done} of {rows} rows ({percent} %), {rate} rows/s, {left} s left",
            zh: "已生成 {done}／{rows} 行（{percent}%），每秒 {rate} 行，剩余 {left} 秒"),
        entry(
            "generate.done",
            en: "{rows} rows in {path}",
            zh: "已将 {rows} 行写入 {path}"),
    ]
}
