extension Catalogue {
    /// The settings of a server.
    static let settings: Part = [
        entry(
            "config.abstract", en: "The settings of a server", zh: "服务器设置"),
        entry(
            "config.discussion",
            en: "Each setting is taken from the first that has it: a flag, a variable "
                + "(limits.body-bytes is STRATA_LIMITS_BODY_BYTES), the file (--config, "
                + "STRATA_CONFIG, or strata.yaml in the vault's folder), or what it is by itself.",
            zh: "每项设置按以下顺序取第一个给出的值：命令行选项、环境变量（limits.body-bytes 对应 STRATA_LIMITS_BODY_BYTES）、"
                + "文件（--config、STRATA_CONFIG 或保险库文件夹中的 strata.yaml）、默认值。"),
        entry(
            "config.explain.abstract",
            en: "Show what every setting is, where that comes from and what it overrides",
            zh: "显示每项设置的值、来源以及被其覆盖的值"),
        entry(
            "config.check.abstract",
            en: "Check whether a server would take these settings",
            zh: "检查服务器能否接受这些设置"),
        entry(
            "config.check.done", en: "{path} and all other settings are right.",
            zh: "{path} 及其他设置均正确。"),
        entry(
            "config.check.noFile", en: "All settings are right; there is no file.",
            zh: "设置均正确；没有设置文件。"),
        entry("config.column.setting", en: "Setting", zh: "设置"),
        entry("config.column.value", en: "Value", zh: "值"),
        entry("config.column.from", en: "From", zh: "来源"),
        entry("config.column.overrides", en: "Overrides", zh: "覆盖"),
        entry("config.column.meaning", en: "Meaning", zh: "含义"),
        entry(
            "settings.config",
            en: "A file with settings (YAML or JSON); else STRATA_CONFIG, else strata.yaml in the "
                + "vault's folder",
            zh: "设置文件（YAML 或 JSON）；否则为 STRATA_CONFIG，再否则为保险库文件夹中的 strata.yaml"),
        entry("settings.standard", en: "default", zh: "默认"),
        entry(
            "settings.threads", en: "Threads for what blocks: stores and disk",
            zh: "用于存储与磁盘操作的线程数"),
        entry(
            "settings.importThreads", en: "Threads of the job that reads an uploaded file",
            zh: "读取上传文件的任务所用线程数"),
        entry(
            "settings.uploadBytes", en: "The longest file that is sent for an import, bytes",
            zh: "导入上传文件的最大字节数"),
        entry(
            "settings.bodyBytes", en: "The longest body of a request, in bytes",
            zh: "请求正文最大字节数"),
        entry(
            "settings.bodySeconds", en: "The longest time that a body may take, in seconds",
            zh: "接收请求正文的最长秒数"),
        entry(
            "settings.headerBytes", en: "The most bytes of all header fields",
            zh: "请求头总字节数上限"),
        entry(
            "settings.idleSeconds", en: "How long a connection may be silent, in seconds",
            zh: "连接可空闲的秒数"),
        entry("settings.connections", en: "Connections at a time", zh: "同时连接数"),
        entry(
            "settings.requestsPerSecond",
            en: "Requests a second for each account; an address has ten times as many",
            zh: "每个账户每秒请求数；每个地址为其十倍"),
        entry(
            "settings.requestsAtOnce", en: "Requests at once for each account",
            zh: "每个账户的突发请求数"),
        entry(
            "settings.signInsPerMinute", en: "Attempts to sign in a minute for each address",
            zh: "每个地址每分钟登录尝试数"),
        entry(
            "settings.signInsAtOnce", en: "Attempts to sign in at once for each address",
            zh: "每个地址的突发登录尝试数"),
        entry(
            "settings.unreadable", en: "The settings {path} cannot be read: {reason}.",
            zh: "无法读取设置文件 {path}：{reason}。"),
        entry(
            "settings.othersMayWrite",
            en: "Others may write the settings {path}, and could choose what the server shows and "
                + "reads. Make it your own: chown, chmod go-w.",
            zh: "其他用户可以写入设置文件 {path}，从而决定服务器使用的证书与密钥文件。请收回权限：chown、chmod go-w。"),
        entry("settings.wrong", en: "{place}: {problem}", zh: "{place}：{problem}"),
        entry(
            "settings.unknown", en: "There is no setting “{key}”. There are: {known}.",
            zh: "没有名为“{key}”的设置。可用的有：{known}。"),
        entry(
            "settings.unknownSuggest",
            en: "There is no setting “{key}”. Is “{suggestion}” meant?",
            zh: "没有名为“{key}”的设置。是否指“{suggestion}”？"),
        entry(
            "settings.value",
            en: "The setting {key} takes {shape}; “{value}” ({from}) is none.",
            zh: "设置 {key} 应为{shape}；“{value}”（{from}）不符合。"),
        entry("settings.shape.text", en: "a text", zh: "文本"),
        entry("settings.shape.file", en: "the path of a file", zh: "文件路径"),
        entry("settings.shape.list", en: "texts with commas between", zh: "以逗号分隔的文本"),
        entry(
            "settings.shape.roles", en: "group=role, with commas between",
            zh: "以逗号分隔的“组=角色”"),
        entry("settings.shape.flag", en: "true or false", zh: " true 或 false"),
        entry(
            "settings.shape.number", en: "a number from {least} to {most}",
            zh: " {least} 到 {most} 的整数"),
        entry(
            "settings.file.noMapping",
            en: "Settings are written as name: value, one a line.",
            zh: "设置应写作“名称: 值”，每行一项。"),
        entry("settings.file.twice", en: "{key} is set twice.", zh: "{key} 设置了两次。"),
        entry(
            "settings.file.noValue", en: "{key} has no value; it takes one, and no list.",
            zh: "{key} 没有值；应给出一个值，不能是列表。"),
    ]
}
