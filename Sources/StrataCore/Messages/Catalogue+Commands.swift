extension Catalogue {
    static let commands: Part = [
        entry(
            "cli.abstract", en: "Manage telemarketing data in tiers.",
            zh: "电话营销数据分级管理。"),
        entry(
            "cli.discussion",
            en: "Finds out what data is, puts it in a tier and says how it is to be handled. "
                + "Exit codes: 0 done, 1 something unreadable, 2 usage, 3 --fail-on found data.",
            zh: "识别数据是什么、属于哪一级、应如何管理。"
                + "退出码：0 完成，1 有内容无法读取，2 用法错误，3 --fail-on 命中。"),
        entry(
            "cli.progress", en: "{share}  {rate}/s  {left} left",
            zh: "{share}  {rate}/秒  剩余 {left}"),
        entry("cli.progress.open", en: "{done}  {rate}/s", zh: "{done}  {rate}/秒"),

        entry(
            "scan.abstract", en: "Find out what files hold, in tiers, with evidence.",
            zh: "识别文件中的数据并分级，附依据。"),
        entry(
            "scan.discussion",
            en: "Reads CSV, TSV, JSON Lines, Excel workbooks, plain text and folders of them, "
                + "also compressed, in UTF-8, UTF-16 or GB18030. What cannot be read is named "
                + "with its place; the rest is scanned all the same.",
            zh: "读取 CSV、TSV、JSON Lines、Excel 工作簿、纯文本及其文件夹，可为压缩文件，"
                + "编码可为 UTF-8、UTF-16 或 GB18030。无法读取之处会指明位置，其余照常扫描。"),
        entry(
            "scan.paths", en: "Files or folders; - for standard input.",
            zh: "文件或文件夹；- 表示标准输入。"),
        entry("scan.format", en: "Form of the report.", zh: "报告的形式。"),
        entry(
            "scan.output", en: "Write the report to this file; - is standard output.",
            zh: "将报告写入该文件；- 表示标准输出。"),
        entry(
            "scan.html", en: "Also write the report as one self-contained page.",
            zh: "另将报告写成一个独立的网页。"),
        entry(
            "scan.textField",
            en: "The field or column that holds free text: every record is then a document.",
            zh: "存放自由文本的字段或列；每条记录视为一篇文档。"),
        entry(
            "scan.spans",
            en: "Print one JSON line a document, with the spans found and their offsets.",
            zh: "每篇文档输出一行 JSON，列出所发现的片段及其偏移。"),
        entry(
            "scan.labels", en: "Persons' decisions on columns, which override what is found.",
            zh: "人工判定文件，优先于自动识别。"),
        entry(
            "scan.baseline", en: "An earlier report in JSON: show what changed since.",
            zh: "较早的 JSON 报告：显示此后的变化。"),
        entry(
            "scan.threads", en: "Threads; as many as there are processors without it.",
            zh: "线程数；不指定时等于处理器数。"),
        entry(
            "scan.detectors",
            en: "rules: what has a form of its own; full: names, addresses and facts too.",
            zh: "rules：仅有固定形式的标识；full：另含姓名、地址与事实。"),
        entry(
            "scan.failOn", en: "Exit with 3 where data of this tier or a stricter one is found.",
            zh: "发现该级或更严格的数据时以 3 退出。"),
        entry(
            "scan.quiet", en: "No progress and no notes on standard error.",
            zh: "标准错误上不输出进度与提示。"),
        entry("scan.noPath", en: "There is nothing to scan.", zh: "没有指定要扫描的内容。"),
        entry(
            "scan.threadsRange", en: "--threads takes 1 to 256.",
            zh: "--threads 取 1 到 256。"),
        entry(
            "scan.spansAlone", en: "--spans goes with neither --html nor --baseline.",
            zh: "--spans 不能与 --html 或 --baseline 同用。"),
        entry("scan.htmlWritten", en: "Report: {path}", zh: "报告：{path}"),
        entry(
            "spans.needsTextField",
            en: "{path} has several fields: say with --text-field which one holds the text.",
            zh: "{path} 有多个字段：请用 --text-field 指明文本所在的字段。"),

        entry(
            "mask.abstract",
            en: "Copy a file with values masked, replaced by tokens or generalised.",
            zh: "生成脱敏副本：遮盖、以令牌替换或泛化。"),
        entry(
            "mask.discussion",
            en: "What is done to a value follows from its label and the policy; T1 and T2 inside "
                + "free text are masked where they stand. The copy appears whole or not at all "
                + "and never replaces a file. A workbook becomes one CSV a sheet.",
            zh: "如何处理由标签与策略决定；自由文本中的 T1、T2 内容就地脱敏。"
                + "副本要么完整出现，要么不出现，且不覆盖任何文件。工作簿的每张表输出为一个 CSV。"),
        entry("mask.input", en: "The file to copy.", zh: "要生成副本的文件。"),
        entry("mask.output", en: "The copy, a new file.", zh: "副本，须为新文件。"),
        entry(
            "mask.keyFile",
            en: "Key of the tokens, 32 random bytes or more: the same key gives the same tokens.",
            zh: "令牌密钥，至少 32 个随机字节：相同密钥得到相同令牌。"),
        entry(
            "mask.role", en: "For whom the copy is; without it, for no role in particular.",
            zh: "副本给谁看；不指定时不针对任何角色。"),
        entry("mask.written", en: "Written: {path}", zh: "已写入：{path}"),
        entry(
            "mask.keyLost",
            en: "The tokens were made with a key that nobody keeps: they cannot be matched with "
                + "those of another copy. Use --key-file to keep them the same.",
            zh: "令牌所用密钥未保存：无法与其他副本中的令牌对应。如需一致，请使用 --key-file。"),
        entry(
            "mask.standardInput",
            en: "Standard input cannot be masked: the data is read twice. Save it to a file.",
            zh: "无法对标准输入脱敏：数据需读取两遍。请先存为文件。"),
        entry("mask.missing", en: "There is no file {path}.", zh: "没有文件 {path}。"),
        entry("mask.notAFile", en: "{path} is not a file.", zh: "{path} 不是文件。"),
        entry(
            "mask.unreadable", en: "{path} cannot be read: {problem}",
            zh: "无法读取 {path}：{problem}"),
        entry(
            "mask.changed",
            en: "{path} changed while it was read; nothing was written. Run it again.",
            zh: "{path} 在读取过程中发生变化，未写入任何内容。请重新运行。"),
        entry(
            "mask.key.unreadable", en: "The key file {path} cannot be read: {reason}.",
            zh: "无法读取密钥文件 {path}：{reason}。"),
        entry(
            "mask.key.open",
            en: "Others may read the key file {path}: chmod 600 it, or make a new one.",
            zh: "密钥文件 {path} 可被他人读取：请执行 chmod 600，或更换密钥。"),
        entry(
            "mask.key.size",
            en: "The key file {path} has {count} bytes; 32 to 4096 random ones are needed.",
            zh: "密钥文件 {path} 有 {count} 字节；需要 32 到 4096 个随机字节。"),
    ]
}
