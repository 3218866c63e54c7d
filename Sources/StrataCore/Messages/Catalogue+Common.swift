extension Catalogue {
    static let common: Part = [
        entry("cli.error", en: "Error: {message}", zh: "错误：{message}"),
        entry("cli.interrupted", en: "Stopped; nothing was written.", zh: "已停止，未写入任何内容。"),
        entry(
            "cli.usageError", en: "The command line is wrong: {message}",
            zh: "命令行有误：{message}"),
        entry("cli.help.overview", en: "OVERVIEW:", zh: "说明："),
        entry("cli.help.usage", en: "USAGE:", zh: "用法："),
        entry("cli.help.arguments", en: "ARGUMENTS:", zh: "参数："),
        entry("cli.help.options", en: "OPTIONS:", zh: "选项："),
        entry("cli.help.subcommands", en: "SUBCOMMANDS:", zh: "子命令："),
        entry("cli.help.help", en: "Show help information.", zh: "显示帮助。"),
        entry("cli.help.version", en: "Show the version.", zh: "显示版本。"),
        entry("cli.help.default", en: "(default: ", zh: "(默认："),
        entry("cli.help.values", en: "(values: ", zh: "(可选值："),
        entry("cli.help.valuesDefault", en: "; default: ", zh: "；默认："),
        entry(
            "cli.help.seeMore", en: "See '{command}' for detailed help.",
            zh: "详细帮助请运行“{command}”。"),

        entry("cli.value.file", en: "file", zh: "文件"),
        entry("cli.value.path", en: "path", zh: "路径"),
        entry("cli.value.name", en: "name", zh: "名称"),
        entry("cli.value.names", en: "names", zh: "名称"),
        entry("cli.value.number", en: "number", zh: "数目"),
        entry("cli.value.kind", en: "kind", zh: "种类"),

        entry(
            "cli.option.language",
            en: "Language of messages and reports: en or zh; the locale's without it.",
            zh: "消息与报告的语言：en 或 zh；不指定时随系统区域设置。"),
        entry(
            "cli.option.policy", en: "A policy document to use instead of the one that ships.",
            zh: "改用指定的策略文件，代替内置策略。"),
        entry(
            "cli.option.profile",
            en: "Profiles to lay over the policy, such as cn,us; the strictest rule wins.",
            zh: "叠加到策略上的规则集，例如 cn,us；以最严格者为准。"),

        entry("output.exists", en: "{path} exists and is left as it is.", zh: "{path} 已存在，不会覆盖。"),
        entry(
            "output.cannotCreate", en: "{path} cannot be created: {reason}.",
            zh: "无法创建 {path}：{reason}。"),
        entry(
            "output.cannotWrite", en: "{path} cannot be written: {reason}.",
            zh: "无法写入 {path}：{reason}。"),
        entry(
            "document.invalid", en: "{path} has errors, listed above.",
            zh: "{path} 有错误，见上文。"),
        entry("document.unreadable", en: "{path} cannot be read.", zh: "无法读取 {path}。"),
        entry(
            "document.tooLarge", en: "{path} is far too large for such a document.",
            zh: "{path} 过大，不可能是这类文件。"),
        entry(
            "document.noReport",
            en: "{path} is no report of strata scan --format json.",
            zh: "{path} 不是 strata scan --format json 的报告。"),
    ]
}
