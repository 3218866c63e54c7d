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
        entry("cli.parse.unknownOption", en: "Unknown option '{name}'", zh: "没有选项“{name}”"),
        entry("cli.parse.missing", en: "Missing expected argument '{name}'", zh: "缺少参数“{name}”"),
        entry("cli.parse.missingValue", en: "Missing value for '{name}'", zh: "“{name}”缺少取值"),
        entry(
            "cli.parse.unexpected", en: "Unexpected argument '{name}'", zh: "多余的参数“{name}”"),
        entry(
            "cli.parse.invalid", en: "The value '{value}' is invalid for '{name}'",
            zh: "“{name}”不能取“{value}”"),
        entry(
            "cli.parse.choices",
            en: "The value '{value}' is invalid for '{name}'. Please provide one of {words}.",
            zh: "“{name}”不能取“{value}”，可取 {words}。"),

        entry(
            "cli.option.language",
            en: "Language of messages and reports: en or zh; the locale's without it.",
            zh: "消息与报告的语言：en 或 zh；不指定时随系统区域设置。"),
        entry(
            "cli.option.policy", en: "A policy document to use instead of the one that ships.",
            zh: "改用指定的策略文件，代替内置策略。"),
        entry(
            "cli.option.profile",
            en:
                "Profiles to lay over the policy, such as cn,us or files of your own; the strictest "
                + "rule wins.",
            zh: "叠加到策略上的配置集，例如 cn,us，或自己的文件；以最严格者为准。"),

        entry(
            "output.replacesInput",
            en: "{path} would replace {input}, which is read; write to another file.",
            zh: "{path} 会覆盖要读取的 {input}；请写入其他文件。"),
        entry(
            "output.twice", en: "{path} would be written twice; give each output its own file.",
            zh: "{path} 会被写入两次；请为每项输出指定各自的文件。"),
        entry(
            "output.needsFile",
            en: "{option} needs a file: “-” would be standard output.",
            zh: "{option} 需要文件：“-”表示标准输出。"),
        entry("output.exists", en: "{path} exists and is left as it is.", zh: "{path} 已存在，不会覆盖。"),
        entry(
            "output.cannotCreate", en: "{path} cannot be created: {reason}.",
            zh: "无法创建 {path}：{reason}。"),
        entry(
            "output.cannotWrite", en: "{path} cannot be written: {reason}.",
            zh: "无法写入 {path}：{reason}。"),
        entry(
            "output.cannotWriteStandard", en: "Standard output cannot be written: {reason}.",
            zh: "无法写入标准输出：{reason}。"),
        entry("system.closed", en: "it is closed", zh: "已经关闭"),
        entry("system.missing", en: "there is no such file or folder", zh: "文件或文件夹不存在"),
        entry("system.permission", en: "permission denied", zh: "没有权限"),
        entry("system.isFolder", en: "it is a folder", zh: "这是文件夹"),
        entry("system.notFolder", en: "a part of the path is no folder", zh: "路径中有一段不是文件夹"),
        entry("system.exists", en: "it exists already", zh: "已经存在"),
        entry("system.full", en: "there is no space left", zh: "磁盘空间不足"),
        entry("system.readOnly", en: "the file system is read-only", zh: "文件系统为只读"),
        entry("system.device", en: "the device failed", zh: "设备读写出错"),
        entry("system.notPlain", en: "it is no plain file", zh: "不是普通文件"),
        entry("system.longName", en: "the name is too long", zh: "名称过长"),
        entry("system.openFiles", en: "too many files are open", zh: "打开的文件过多"),
        entry(
            "document.invalid", en: "{path} has errors, listed above.",
            zh: "{path} 有错误，见上文。"),
        entry(
            "document.unreadable", en: "{path} cannot be read: {reason}.",
            zh: "无法读取 {path}：{reason}。"),
        entry(
            "document.missing", en: "There is no file {path}.", zh: "没有文件 {path}。"),
        entry(
            "document.isProfile",
            en: "{path} is a profile, not a policy: lay it over one with --profile.",
            zh: "{path} 是配置集而不是策略：请用 --profile 将其叠加到策略上。"),
        entry(
            "document.isPolicy",
            en: "{path} is a policy, not a profile: give it with --policy.",
            zh: "{path} 是策略而不是配置集：请用 --policy 指定。"),
        entry(
            "document.tooLarge", en: "{path} is far too large for such a document.",
            zh: "{path} 过大，不可能是这类文件。"),
        entry(
            "document.noReport",
            en: "{path} is no report of strata scan --format json.",
            zh: "{path} 不是 strata scan --format json 的报告。"),
    ]
}
