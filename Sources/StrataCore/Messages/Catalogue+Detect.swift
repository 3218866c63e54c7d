extension Catalogue {
    static let detect: Part = [
        entry(
            "validate.length", en: "the number of characters is wrong", zh: "字符数不对"),
        entry(
            "validate.format", en: "a character stands where it cannot", zh: "某个位置上的字符不符合格式"),
        entry("validate.checksum", en: "the check digit does not match", zh: "校验位不符"),
        entry(
            "validate.unknownDivision", en: "no division ever had this code",
            zh: "行政区划代码不存在"),
        entry(
            "validate.divisionYear", en: "the division code was not in use in that year",
            zh: "行政区划代码在该年份并未使用"),
        entry(
            "validate.impossibleDate", en: "the date in it does not exist", zh: "其中的日期不存在"),
        entry("validate.futureDate", en: "the date in it lies ahead", zh: "其中的日期在未来"),
        entry("validate.component.country", en: "the country code is unknown", zh: "国家代码未知"),
        entry(
            "validate.component.issuer", en: "no issuer has this range of numbers",
            zh: "没有发卡机构使用该号段"),
        entry("validate.component.area", en: "the area is not assigned", zh: "地区号未分配"),
        entry("validate.component.group", en: "the group is not assigned", zh: "组号未分配"),
        entry("validate.component.serial", en: "the serial number is not assigned", zh: "序号未分配"),
        entry(
            "validate.component.prefix", en: "the beginning is not assigned", zh: "开头部分未分配"),
        entry("validate.component.suffix", en: "the ending is not assigned", zh: "结尾部分未分配"),
        entry(
            "validate.component.category", en: "the category is not assigned", zh: "类别代码未分配"),
        entry("validate.component.bank", en: "the bank code is unknown", zh: "银行代码未知"),
        entry("validate.component.region", en: "the region code is unknown", zh: "地区代码未知"),
        entry(
            "validate.component.range", en: "it lies outside the ranges in use",
            zh: "不在使用中的范围内"),
        entry(
            "validate.component.advertised",
            en: "it became known through advertisements and belongs to nobody",
            zh: "因广告而公开的号码，不属于任何人"),
        entry(
            "validate.component.organisationCode",
            en: "the organisation code inside does not match its check digit",
            zh: "其中的组织机构代码校验位不符"),
        entry("validate.component.unassigned", en: "it is not assigned", zh: "未分配"),
        entry("validate.component.domain", en: "the domain is not one", zh: "域名不合规则"),
        entry(
            "validate.component.form", en: "it has none of the known forms", zh: "不符合任何已知形式"),
        entry(
            "validate.abstract", en: "Judge values by the rules of a label.",
            zh: "按某个标签的规则检验数值。"),
        entry(
            "validate.discussion",
            en: """
                Prints a line for each value: "valid" and its compact form, or "invalid" and the \
                reason. Ends with 0 when all are valid, 1 when some are not, 2 on wrong usage.

                Values on the command line stay in the history of the shell and are seen in the \
                list of processes: give real data with "-" on standard input, a value a line.
                """,
            zh: """
                每个值输出一行：“valid”及其精简形式，或“invalid”及原因。全部有效时退出码为 0，\
                有无效值时为 1，用法错误时为 2。

                写在命令行上的值会留在 shell 历史记录中，也会出现在进程列表里：真实数据请用“-”\
                从标准输入读取，每行一个值。
                """),
        entry(
            "validate.help.label",
            en: "A label id, a title in Chinese or English, or the name of a validator.",
            zh: "标签 id、中文或英文名称，或检验器的名称。"),
        entry(
            "validate.help.values",
            en: "The values; \"-\" or none reads lines from standard input.",
            zh: "要检验的值；写“-”或不写则从标准输入逐行读取。"),
        entry("validate.help.list", en: "List the validators.", zh: "列出所有检验器。"),
        entry("validate.help.format", en: "table or json.", zh: "输出格式：table 或 json。"),
        entry("validate.help.language", en: "en or zh.", zh: "语言：en 或 zh。"),
        entry(
            "validate.error.noLabel",
            en: "Which label? Name one, or list them with: strata validate --list",
            zh: "缺少标签。请指明标签，或用 strata validate --list 查看列表"),
        entry(
            "validate.error.unknownLabel",
            en:
                "No label or validator is called \"{label}\". List them with: strata validate --list",
            zh: "没有名为“{label}”的标签或检验器。可用 strata validate --list 查看列表"),
        entry(
            "validate.error.output", en: "The answers cannot be written.", zh: "无法写出结果。"),
        entry(
            "validate.error.input", en: "Standard input cannot be read.", zh: "无法读取标准输入。"),
        entry(
            "detector.patternAt",
            en: "The pattern of the detector {id} is wrong at byte {offset}: {detail}",
            zh: "检测器 {id} 的表达式在第 {offset} 字节处有误：{detail}"),
        entry(
            "detector.pattern", en: "The pattern of the detector {id} is wrong: {detail}",
            zh: "检测器 {id} 的表达式有误：{detail}"),
        entry(
            "detector.patternTooLong",
            en: "The pattern of the detector {id} is longer than {limit} bytes.",
            zh: "检测器 {id} 的表达式超过 {limit} 字节。"),
        entry(
            "detector.patternTooLarge",
            en:
                "The repetitions in the pattern of the detector {id} are too large: lower the counts.",
            zh: "检测器 {id} 的表达式重复次数过大，请减小次数。"),
        entry(
            "detector.unknownValidator",
            en: """
                The detector {id} asks for the validator "{name}", which does not exist. \
                List them with: strata validate --list
                """,
            zh: "检测器 {id} 引用的检验器“{name}”不存在。可用 strata validate --list 查看列表"),
        entry(
            "detector.tooMany",
            en: "There are more than {limit} detectors or words of detectors.",
            zh: "检测器或其词语超过 {limit} 个。"),
        entry(
            "detector.resources", en: "Memory ran out for the user-defined detectors.",
            zh: "自定义检测器内存不足。"),
        entry(
            "detector.textTooLong", en: "A text is longer than {limit} bytes.",
            zh: "文本超过 {limit} 字节。"),
    ]
}
