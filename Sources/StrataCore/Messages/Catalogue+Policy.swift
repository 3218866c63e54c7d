extension Catalogue {
    static let policy: Part = [
        // Reading YAML
        entry(
            "policy.yaml.tooLarge",
            en: "the document is larger than {limit} bytes, the most that a policy may have",
            zh: "文档超过 {limit} 字节，即策略的上限"),
        entry(
            "policy.yaml.notUTF8",
            en: "these bytes are not UTF-8; save the document as UTF-8",
            zh: "此处字节不是 UTF-8；请将文档另存为 UTF-8"),
        entry(
            "policy.yaml.tab",
            en: "a tab stands in the indentation; YAML indents with spaces only",
            zh: "缩进中有制表符；YAML 只能用空格缩进"),
        entry(
            "policy.yaml.control",
            en: "a control character stands here; remove it",
            zh: "此处有控制字符；请删除"),
        entry(
            "policy.yaml.alias",
            en: "anchors (&name) and aliases (*name) have no place in a policy; write the part out",
            zh: "策略中不能使用锚点（&name）和别名（*name）；请把该部分写完整"),
        entry(
            "policy.yaml.tooDeep",
            en: "lists and mappings nest deeper than {limit} levels",
            zh: "列表与映射的嵌套超过 {limit} 层"),
        entry(
            "policy.yaml.key",
            en: "a key must be a plain text, and merge keys (<<) have no place in a policy",
            zh: "键必须是普通文本，策略中不能使用合并键（<<）"),
        entry(
            "policy.yaml.duplicateKey",
            en: "the key {key} stands more than once in this mapping; keep one",
            zh: "键 {key} 在此映射中出现多次；请只保留一个"),
        entry(
            "policy.yaml.secondDocument",
            en: "a second YAML document begins here; a policy is one document",
            zh: "此处开始了第二个 YAML 文档；策略只能是一个文档"),
        entry(
            "policy.yaml.syntax",
            en: "this is not YAML: {problem}",
            zh: "不是有效的 YAML（读取器原文：{problem}）"),
        entry(
            "policy.yaml.quote",
            en: "the quote that opens here is never closed", zh: "此处的引号没有闭合"),
        entry(
            "policy.yaml.bracket",
            en: "the bracket of line {line}, column {column} is not closed up to here, or a comma "
                + "is missing",
            zh: "第 {line} 行第 {column} 列的括号到此处仍未闭合，或缺少逗号"),
        entry(
            "policy.yaml.value",
            en: "a “:” has no place here; is the line indented too far, or a text without quotes?",
            zh: "此处不能有“:”；是否缩进过多，或文本缺少引号？"),
        entry(
            "policy.yaml.indent",
            en: "a key belongs here; is the line indented as the ones before it?",
            zh: "此处应为键；缩进是否与前面的行一致？"),
        entry(
            "policy.yaml.dash",
            en: "an element (“- ”) belongs here; is the line indented as the ones before it?",
            zh: "此处应为列表项（“- ”）；缩进是否与前面的行一致？"),
        entry(
            "policy.yaml.colon",
            en: "this line has no “: ” between key and value", zh: "此行的键与值之间缺少“: ”"),
        entry(
            "policy.yaml.entry",
            en: "an element or key has no place here; begin it on a line of its own",
            zh: "此处不能有列表项或键；请另起一行"),
        entry(
            "policy.yaml.content", en: "a value is missing here", zh: "此处缺少值"),
        entry(
            "policy.yaml.start",
            en: "no text begins with this character; put it in quotes",
            zh: "文本不能以此字符开头；请加引号"),
        entry(
            "policy.yaml.escape",
            en: "there is no such escape; write “\\\\” for a backslash, or use single quotes",
            zh: "没有这种转义；反斜杠请写“\\\\”，或改用单引号"),
        entry(
            "policy.yaml.second",
            en: "the document ends before this line; is it indented less than the first?",
            zh: "文档在此行之前已结束；此行是否比首行缩进少？"),
        entry(
            "policy.yaml.fullWidth",
            en: "“{found}” is full-width punctuation; YAML needs “{wanted}” here",
            zh: "“{found}”是全角标点；YAML 此处需要“{wanted}”"),
        entry(
            "policy.yaml.tag",
            en: "types (!!int, !name) have no place in a policy; write the value alone",
            zh: "策略中不能写类型标记（!!int、!name）；请只写值"),
        entry(
            "policy.yaml.empty",
            en: "the document is empty; it begins with “schema: 1”",
            zh: "文档为空；应以“schema: 1”开头"),

        // Shapes
        entry(
            "policy.shape.text", en: "a text belongs here", zh: "此处应为文本"),
        entry(
            "policy.shape.list", en: "a list belongs here", zh: "此处应为列表"),
        entry(
            "policy.shape.mapping",
            en: "a mapping (key: value) belongs here", zh: "此处应为映射（键: 值）"),
        entry(
            "policy.shape.number", en: "a whole number belongs here", zh: "此处应为整数"),
        entry(
            "policy.shape.numberIn",
            en: "a whole number from {least} to {most} belongs here",
            zh: "此处应为 {least} 到 {most} 之间的整数"),
        entry(
            "policy.shape.numberOrNone",
            en: "a whole number, or none, belongs here", zh: "此处应为整数或 none"),
        entry(
            "policy.shape.durationOrNone",
            en: "a duration such as 15m or 12h, or none, belongs here",
            zh: "此处应为时长（如 15m、12h）或 none"),
        entry(
            "policy.shape.flag", en: "true or false belongs here", zh: "此处应为 true 或 false"),
        entry(
            "policy.shape.duration",
            en: "a duration belongs here: 15m, 12h, 30d, 6mo or 5y",
            zh: "此处应为时长：15m、12h、30d、6mo 或 5y"),
        entry(
            "policy.shape.localized",
            en: "a text in both languages belongs here: {example}",
            zh: "此处应为中英文文本：{example}"),
        entry(
            "policy.shape.time",
            en: "hours of a day belong here: 08:00-21:00 or none",
            zh: "此处应为时段：08:00-21:00 或 none"),
        entry(
            "policy.shape.date",
            en: "a date belongs here: 2026-02-16",
            zh: "此处应为日期：2026-02-16"),

        // Fields
        entry(
            "policy.key",
            en: "the key {key} is not known here; known are {allowed}",
            zh: "此处没有键 {key}；可用的键：{allowed}"),
        entry(
            "policy.key.suggest",
            en: "the key {key} is not known here; did you mean “{suggestion}”?",
            zh: "此处没有键 {key}；是否应为“{suggestion}”？"),
        entry(
            "policy.missing", en: "“{key}” is missing", zh: "缺少“{key}”"),
        entry(
            "policy.word",
            en: "{word} is not one of {allowed}", zh: "{word} 不是下列之一：{allowed}"),
        entry(
            "policy.word.suggest",
            en: "{word} is not known; did you mean “{suggestion}”?",
            zh: "没有 {word}；是否应为“{suggestion}”？"),
        entry(
            "policy.relabelling.bounds",
            en: "a lowering waits from {least} to {most}; in less nobody else could see and "
                + "cancel it",
            zh: "降级等待须为 {least} 至 {most}；更短则他人无从发现并取消"),
        entry(
            "policy.range",
            en: "{value} is out of range; it must be from {least} to {most}",
            zh: "{value} 超出范围；应在 {least} 到 {most} 之间"),
        entry(
            "policy.text.tooLong",
            en: "the text is too long; at most {limit} bytes", zh: "文本过长；最多 {limit} 字节"),
        entry(
            "policy.id",
            en: "{id} is no identifier; it begins with a to z and has a-z, 0-9, “_”, “-”, “.”",
            zh: "{id} 不是标识符；应以 a-z 开头，由 a-z、0-9、“_”、“-”、“.”组成"),
        entry(
            "policy.labelId",
            en: "{id} is no label id; it has lower-case words joined by “_”",
            zh: "{id} 不是标签标识；应为以“_”连接的小写单词"),
        entry(
            "policy.duplicate",
            en: "{id} is already defined in line {line}; ids are unique in a section",
            zh: "{id} 已在第 {line} 行定义；同一部分内标识不能重复"),
        entry(
            "policy.label",
            en: "the label {label} is not in the vocabulary", zh: "词汇表中没有标签 {label}"),
        entry(
            "policy.label.suggest",
            en: "the label {label} is not in the vocabulary; did you mean “{suggestion}”?",
            zh: "词汇表中没有标签 {label}；是否应为“{suggestion}”？"),
        entry(
            "policy.schema",
            en: "schema {found} is not known; this version reads schema 1",
            zh: "不支持架构版本 {found}；本版本读取架构 1"),
        entry(
            "policy.when.empty",
            en: "the rule has no condition and would apply to everything; say when it applies",
            zh: "规则没有条件，将适用于一切数据；请写明适用条件"),
        entry(
            "policy.then",
            en: "exactly one of {keys} belongs here", zh: "此处应恰好有 {keys} 之一"),
        entry(
            "policy.grounds.both",
            en: "a rule that names a “law” takes source and certainty from it; remove these here",
            zh: "写明“law”的规则由其给出来源与确定性；请删除此处的来源与确定性"),
        entry(
            "policy.grounds.review",
            en: "certainty C is uncertain: write “review: true” so that counsel confirms it",
            zh: "确定性 C 表示尚不确定：请写“review: true”，由法律顾问确认"),

        entry(
            "policy.fraction",
            en: "a number above 0 and at most 1 belongs here",
            zh: "此处应为大于 0 且不超过 1 的数"),
        entry(
            "policy.date",
            en: "{date} is no date; write YYYY-MM-DD", zh: "{date} 不是日期；请写作 YYYY-MM-DD"),
        entry(
            "policy.pattern.brackets",
            en: "the pattern leaves a bracket or an escape open, or closes one too many",
            zh: "模式中的括号或转义未闭合，或多出右括号"),
        entry(
            "policy.pattern.empty",
            en: "the pattern also matches where nothing stands; ask for one character at least, "
                + "as “a+” instead of “a*” does",
            zh: "该模式可匹配空文本；请至少要求一个字符，例如用“a+”代替“a*”"),
        entry(
            "policy.pattern.unsupported",
            en: "the pattern uses {part}, which no linear-time matcher has; write it without",
            zh: "模式使用了 {part}，线性时间匹配器不支持；请改写"),

        entry(
            "policy.country",
            en: "{code} is no country; write a code of ISO 3166-1 such as CN",
            zh: "{code} 不是国家代码；请写 ISO 3166-1 代码，如 CN"),
        entry(
            "policy.country.suggest",
            en: "{code} is no country; did you mean “{suggestion}”?",
            zh: "{code} 不是国家代码；是否应为“{suggestion}”？"),
        entry(
            "policy.place",
            en: "{code} is neither a country of ISO 3166-1, such as CN, nor a group: {groups}",
            zh: "{code} 既不是 ISO 3166-1 国家代码（如 CN），也不是国家组：{groups}"),
        entry(
            "policy.set.empty",
            en: "the rule sets nothing; say what it demands", zh: "规则没有内容；请写明其要求"),
        entry(
            "policy.legal.number",
            en: "a number belongs here: 5, 3%, 30d, 10bd, 2s, 08:00-21:00 or 2026-08-11",
            zh: "此处应为数值：5、3%、30d、10bd、2s、08:00-21:00 或 2026-08-11"),
        entry(
            "policy.transfer.labels",
            en: "“labels” belongs to “counted: labels”, and only to that",
            zh: "“labels”与“counted: labels”须同时出现"),

        // Meaning
        entry(
            "policy.separation",
            en: "“{key}” cannot be switched off; write “enforced” or leave it out",
            zh: "“{key}”不能关闭；请写“enforced”或省略"),
        entry(
            "policy.separation.administrator",
            en: "rule {rule} lets the administrator {action} personal data; it must be “no”",
            zh: "规则 {rule} 允许系统管理员对个人数据执行 {action}；必须为“no”"),
        entry(
            "policy.separation.unknown",
            en: "the label “unknown” must be T1: what nobody has decided is the strictest",
            zh: "标签“unknown”必须为 T1：未判定的按最严处理"),
        entry(
            "policy.separation.verification",
            en: "{label} would be stored; card verification data needs “at_rest: never”",
            zh: "{label} 将被存储；卡验证数据必须“at_rest: never”"),
        entry(
            "policy.separation.approver",
            en: "{label} could be disposed of or exported with nobody else's approval; at least 1",
            zh: "{label} 可在无他人审批下销毁或导出；至少需要 1 人审批"),
        entry(
            "policy.separation.audit",
            en: "access to {label} (T1) would leave no audit entry; “every_access” at least",
            zh: "访问 {label}（T1）将不留审计记录；至少为“every_access”"),
        entry(
            "policy.tierOrder",
            en:
                "“{property}” is looser for {upper}, {upperValue} by {upperRules}, than for {lower}, "
                + "{lowerValue} by {lowerRules}; give {upper} at least {lowerValue}, or {lower} less",
            zh: "“{property}”在 {upper} 上为 {upperValue}（{upperRules}），比 {lower} 的 {lowerValue}"
                + "（{lowerRules}）宽松；{upper} 应至少为 {lowerValue}，或放宽 {lower}"),
        entry(
            "policy.tierOrder.missing",
            en: "“{property}” is missing for {lower} in {lowerRules}: without it {lower} has the "
                + "strictest, {lowerValue}, and {upper} only {upperValue} by {upperRules}; "
                + "set it there, no stricter than {upperValue}",
            zh: "{lowerRules} 没有为 {lower} 设定“{property}”：缺省取最严的 {lowerValue}，而 {upper} 仅为 "
                + "{upperValue}（{upperRules}）；请在该处设定，不严于 {upperValue}"),
        entry(
            "policy.tierOrder.silent",
            en: "no rule sets “{property}” for {lower}: it has the strictest, {lowerValue}, and "
                + "{upper} only {upperValue} by {upperRules}; add a rule for {lower}, no stricter "
                + "than {upperValue}",
            zh: "没有规则为 {lower} 设定“{property}”：缺省取最严的 {lowerValue}，而 {upper} 仅为 "
                + "{upperValue}（{upperRules}）；请为 {lower} 增加规则，不严于 {upperValue}"),
        entry(
            "policy.profile.key",
            en: "“{key}” has no place in a profile; profiles only tighten",
            zh: "配置集中不能有“{key}”；配置集只能收紧"),
        entry(
            "policy.profile.exactly",
            en: "a profile cannot set a tier, only raise it; write “tier_at_least”",
            zh: "配置集不能设定级别，只能提高；请写“tier_at_least”"),
        entry(
            "policy.profile.claim",
            en:
                "the profile {name} is said to be merged, but its rule {rule} is not here as it was",
            zh: "文档称已合并配置集 {name}，但其规则 {rule} 缺失或被改动"),
        entry(
            "policy.unreachable",
            en: "rule {rule} can never apply: no label fulfils its conditions",
            zh: "规则 {rule} 永远不会适用：没有标签满足其条件"),
        entry(
            "policy.unreachable.place",
            en: "rule {rule} can never apply: no pair of person's country and place of access "
                + "fulfils its conditions",
            zh: "规则 {rule} 永远不会适用：没有个人所在国与访问地的组合满足其条件"),
        entry(
            "policy.profile.nothing",
            en: "this profile changes nothing: no label is handled otherwise with it",
            zh: "此配置集不产生变化：没有标签因此改变处理方式"),
        entry(
            "policy.noVocabulary",
            en: "the policy has no labels; everything would be undecided, T1 (“extends: default” "
                + "starts from the shipped ones)",
            zh: "策略没有标签；一切都将是未判定的 T1（“extends: default”可从内置标签开始）"),
        entry(
            "policy.noRules",
            en: "the policy has no handling rules; everything is handled by the strictest",
            zh: "策略没有处理规则；一切按最严处理"),
        entry(
            "policy.noEffect",
            en: "rule {rule} changes nothing: its labels have that tier already",
            zh: "规则 {rule} 不产生变化：其标签已是该级别"),
        entry(
            "policy.lowers",
            en: "rule {rule} lowers {label} from {from} to {to}; be sure that this is meant",
            zh: "规则 {rule} 将 {label} 从 {from} 降至 {to}；请确认有意为之"),
        entry(
            "policy.noHandling",
            en: "no rule handles the label {label}; it gets the strictest of everything",
            zh: "没有规则处理标签 {label}；一切按最严处理"),
        entry(
            "policy.noClock",
            en: "the class “{class}” has no clock; its data would be destroyed at once",
            zh: "类别“{class}”没有保存时钟；其数据将立即销毁"),
        entry(
            "policy.otherNumber",
            en: "rule {rule} says {value}, which is none of the numbers of {law}",
            zh: "规则 {rule} 写的 {value} 不在 {law} 的数值之中"),

        // Errors
        entry("policy.severity.error", en: "error", zh: "错误"),
        entry("policy.severity.warning", en: "warning", zh: "警告"),
        entry(
            "policy.error.profile",
            en: "there is no profile {name}; known are {known}, or the path of a file",
            zh: "没有配置集 {name}；可用的有：{known}，或写文件路径"),
        entry(
            "policy.error.profileName",
            en: "two profiles are named {name} and differ; give one of them another name",
            zh: "有两个不同的配置集都名为 {name}；请将其中一个改名"),
        entry(
            "policy.error.invalid",
            en:
                "the policy has errors, the first at {path}:{line}:{column}; run “strata policy check”",
            zh: "策略有错误，第一处在 {path}:{line}:{column}；请运行“strata policy check”"),
        entry(
            "policy.error.label",
            en: "there is no label {name}; “strata policy show --labels” lists them",
            zh: "没有标签 {name}；“strata policy show --labels”可列出全部标签"),
        entry(
            "policy.error.labelSuggest",
            en: "there is no label {name}; did you mean “{suggestion}”?",
            zh: "没有标签 {name}；是否应为“{suggestion}”？"),

        // Commands
        entry(
            "policy.cli.abstract",
            en: "The policy: what data is, and how it is handled.",
            zh: "策略：数据是什么、如何处理。"),
        entry(
            "policy.cli.discussion",
            en: "One YAML document decides; profiles lay stricter rules over it.",
            zh: "一份 YAML 文档决定一切；配置集在其上叠加更严的规则。"),
        entry(
            "policy.cli.language",
            en: "Language of the output: zh or en (default: the locale's).",
            zh: "输出语言：zh 或 en（默认随系统区域）。"),
        entry(
            "policy.cli.words",
            en: "{value} is none of {words}",
            zh: "{value} 不是下列之一：{words}"),
        entry(
            "policy.cli.profile",
            en:
                "Profiles to lay over the policy, with commas between: cn, us, uk, eu, ca, cn-insurance, cn-education, cn-property, or files.",
            zh: "叠加的配置集，以逗号分隔：cn、us、uk、eu、ca、cn-insurance、cn-education、cn-property，或文件。"),
        entry(
            "policy.cli.format",
            en: "Form of the output: text or json.",
            zh: "输出格式：text 或 json。"),
        entry(
            "policy.show.abstract",
            en: "Print the policy.",
            zh: "打印策略。"),
        entry(
            "policy.show.labels",
            en: "Print the labels with tier, category and regulations.",
            zh: "打印标签及其级别、类别与法规。"),
        entry(
            "policy.show.standards",
            en: "Print the labels with their place in each standard.",
            zh: "打印标签在各标准中的对应。"),
        entry(
            "policy.show.policy",
            en: "A policy file instead of the shipped policy.",
            zh: "使用策略文件代替内置策略。"),
        entry(
            "policy.show.format",
            en: "Form of the output: yaml, table or json.",
            zh: "输出格式：yaml、table 或 json。"),
        entry(
            "policy.check.abstract",
            en: "Check policy or profile files.",
            zh: "检查策略或配置集文件。"),
        entry(
            "policy.check.discussion",
            en:
                "Findings have the form path:line:column. Exit code 0: no error; 1: errors; 2: unreadable.",
            zh: "结果形如“路径:行:列”。退出码 0：无错误；1：有错误；2：无法读取。"),
        entry(
            "policy.check.file",
            en: "A policy or profile; “-” reads standard input.",
            zh: "策略或配置集文件；“-”读取标准输入。"),
        entry(
            "policy.check.summary",
            en: "{path}: errors {errors}, warnings {warnings}",
            zh: "{path}：错误 {errors}，警告 {warnings}"),
        entry(
            "policy.diff.abstract",
            en: "Show what another policy says differently, and what that changes.",
            zh: "显示另一份策略的差异及其影响。"),
        entry(
            "policy.diff.discussion",
            en: "Exit code 0: the same; 1: different; 2: unreadable or broken.",
            zh: "退出码 0：相同；1：不同；2：无法读取或有错误。"),
        entry(
            "policy.diff.old",
            en: "The policy now; “default” is the shipped one.",
            zh: "现行策略；“default”为内置策略。"),
        entry(
            "policy.diff.new",
            en: "The other policy.",
            zh: "另一份策略。"),
        entry(
            "policy.diff.same",
            en: "The policies say the same.",
            zh: "两份策略相同。"),
        entry(
            "policy.diff.changes",
            en: "Changes",
            zh: "变更"),
        entry(
            "policy.diff.effects",
            en: "Effects",
            zh: "影响"),
        entry(
            "policy.diff.noEffect",
            en: "none on labels, retention or calls",
            zh: "对标签、保存期限与呼叫均无影响"),
        entry(
            "policy.diff.legend",
            en: "▲ stricter  ▼ looser  ◆ both  · no order",
            zh: "▲ 更严  ▼ 更松  ◆ 兼有  · 无先后"),
        entry(
            "policy.diff.retention",
            en: "Retention of {class}",
            zh: "{class}的保存"),
        entry(
            "policy.diff.calling",
            en: "Calls to {country}",
            zh: "呼叫 {country}"),
        entry(
            "policy.diff.callingAnywhere",
            en: "Calls to an unknown country",
            zh: "呼叫未知国家"),
        entry(
            "policy.explain.abstract",
            en: "Explain how labels are handled, and which rules decided.",
            zh: "说明标签如何处理，以及由哪些规则决定。"),
        entry(
            "policy.explain.discussion",
            en:
                "What is not said is taken strictly: without --country every country's rules apply.",
            zh: "未说明的按最严处理：不写 --country 则适用所有国家的规则。"),
        entry(
            "policy.explain.labels",
            en: "Labels, such as payment_card.",
            zh: "标签，如 payment_card。"),
        entry(
            "policy.explain.contains",
            en: "Labels of what was found inside.",
            zh: "其中发现的内容的标签。"),
        entry(
            "policy.explain.value",
            en: "Value tier: high, mid or low.",
            zh: "价值级别：high、mid 或 low。"),
        entry(
            "policy.explain.lifecycle",
            en: "Lifecycle: active, archived or disposed.",
            zh: "生命周期：active、archived 或 disposed。"),
        entry(
            "policy.explain.role",
            en: "Who asks.",
            zh: "操作角色。"),
        entry(
            "policy.explain.purpose",
            en: "What for.",
            zh: "使用目的。"),
        entry(
            "policy.explain.country",
            en: "Country where the person lives, such as CN.",
            zh: "个人所在国家，如 CN。"),
        entry(
            "policy.explain.region",
            en: "State or province, such as FL.",
            zh: "州或省，如 FL。"),
        entry(
            "policy.explain.from",
            en: "Country of the access.",
            zh: "访问所在国家。"),
        entry(
            "policy.explain.people",
            en: "People whose data went that way since 1 January (or in the rule's period).",
            zh: "自 1 月 1 日（或规则所定期间）起数据已出境的人数。"),
        entry(
            "policy.explain.sensitivePeople",
            en: "Of them, people with sensitive data.",
            zh: "其中含敏感个人信息的人数。"),
        entry(
            "policy.explain.people.where",
            en: "--people and --sensitive-people need --country and --from.",
            zh: "--people 与 --sensitive-people 须与 --country、--from 同用。"),
        entry(
            "policy.explain.people.range",
            en: "--people takes 0 to 10000000000, --sensitive-people no more than --people.",
            zh: "--people 取 0 到 10000000000，--sensitive-people 不得超过 --people。"),
        entry(
            "policy.explain.transfer",
            en: "Abroad: people in {country}, access from {access}, needed in all: {form}",
            zh: "出境：{country} 的个人，从 {access} 访问，合计要求：{form}"),
        entry(
            "policy.explain.transfer.home",
            en: "Nothing goes abroad: no people are counted.",
            zh: "数据未出境：不计人数。"),
        entry(
            "policy.explain.transfer.profiles",
            en: "No rule of this policy speaks of it; the profiles {profiles} do.",
            zh: "本策略没有相关规则；配置集 {profiles} 有。"),
        entry(
            "policy.explain.transfer.unsaid",
            en: "Counted as one person; --people and --sensitive-people say how many there were.",
            zh: "按一人计；可用 --people 与 --sensitive-people 说明人数。"),
        entry("policy.explain.counted.personal", en: "people", zh: "人"),
        entry(
            "policy.explain.counted.sensitive", en: "people with sensitive data",
            zh: "人（敏感个人信息）"),
        entry(
            "policy.explain.counted.labels", en: "people with any of: {labels}",
            zh: "人（含 {labels}）"),
        entry("policy.explain.period.year", en: "since 1 January", zh: "自 1 月 1 日起"),
        entry("policy.explain.period.months", en: "in twelve months", zh: "十二个月内"),
        entry(
            "policy.explain.threshold",
            en: "from {people} {whom} {period}: {form} ({state})",
            zh: "{period}达 {people} {whom}：{form}（{state}）"),
        entry("policy.explain.threshold.reached", en: "reached with {people}", zh: "已达 {people}"),
        entry("policy.explain.threshold.left", en: "{left} left", zh: "还差 {left}"),
        entry(
            "policy.explain.age",
            en: "Age of the person in years.",
            zh: "个人年龄（周岁）。"),
        entry(
            "policy.explain.record",
            en: "The data stands on a person's record.",
            zh: "数据位于个人档案上。"),
        entry(
            "policy.explain.tier",
            en: "Tier {tier}, sealed at rest as {sealed}",
            zh: "级别 {tier}，静态加密按 {sealed}"),
        entry(
            "policy.explain.handling",
            en: "Handling by {policy}",
            zh: "处理方式（{policy}）"),
        entry(
            "policy.explain.silent",
            en: "no rule speaks of it: the strictest holds",
            zh: "没有规则涉及：按最严处理"),
        entry(
            "policy.explain.looser",
            en: "{rule} would allow {value}",
            zh: "{rule} 允许 {value}"),
        entry(
            "policy.explain.masks",
            en: "Masked form of each label",
            zh: "各标签的脱敏形式"),
        entry(
            "policy.explain.approval",
            en: "{action} (after approval)",
            zh: "{action}（须审批）"),
        entry(
            "policy.explain.nothing",
            en: "nothing",
            zh: "无"),
        entry(
            "policy.explain.treatment",
            en:
                "Value {value}: place {queue} in the queue, agents {agents}, channel {channel}, confirmed within {freshness}, after {idle} idle: {then}",
            zh: "价值 {value}：队列第 {queue} 位，坐席 {agents}，渠道 {channel}，{freshness}内核实，闲置 {idle}后：{then}"
        ),
        entry(
            "policy.explain.retention",
            en: "Retention",
            zh: "保存期限"),
        entry(
            "policy.explain.dispose",
            en: "{class}: active {active}, archived {archive}, destroyed {after} after {event}",
            zh: "{class}：活跃 {active}，归档 {archive}，自{event}起 {after}后销毁"),
        entry(
            "policy.explain.restricted",
            en:
                "{class}: storage only from {from} until {until}, because a legal floor lies beyond a ceiling",
            zh: "{class}：{from}至 {until}仅可存储，因法定下限超过上限"),
        entry(
            "policy.explain.calling",
            en: "Calls to {country}",
            zh: "呼叫 {country}"),
        entry(
            "policy.explain.cap",
            en: "at most {most} calls in {per}",
            zh: "{per}内至多 {most} 次"),
        entry(
            "policy.explain.registry",
            en: "do-not-call registry at most {age} old",
            zh: "拒绝来电登记表不超过 {age}"),
        entry(
            "policy.explain.refusedPurpose",
            en: "After a refusal: on the do-not-call list, for the list's purposes",
            zh: "拒绝之后：就该名单的用途列入拒呼名单"),
        entry(
            "policy.explain.refusedAll",
            en: "After a refusal: on the do-not-call list, for everything",
            zh: "拒绝之后：全面列入拒呼名单"),
        entry(
            "policy.explain.quiet",
            en: "no call for {time} after a refusal",
            zh: "拒绝后 {time}内不得呼叫"),
        entry(
            "policy.explain.unknown",
            en: "Not said, therefore taken strictly: {options}",
            zh: "未说明，按最严处理：{options}"),
        entry(
            "policy.table.label",
            en: "Label",
            zh: "标签"),
        entry(
            "policy.table.title",
            en: "Title",
            zh: "名称"),
        entry(
            "policy.table.tier",
            en: "Tier",
            zh: "级别"),
        entry(
            "policy.table.category",
            en: "Category",
            zh: "类别"),
        entry(
            "policy.table.law",
            en: "Regulations",
            zh: "法规"),
        entry(
            "policy.table.section",
            en: "Section",
            zh: "部分"),
        entry(
            "policy.table.rule",
            en: "Rule",
            zh: "规则"),
        entry(
            "policy.table.origin",
            en: "From",
            zh: "来自"),
        entry(
            "policy.table.because",
            en: "Reason",
            zh: "理由"),
        entry(
            "policy.table.source",
            en: "Source",
            zh: "来源"),
        entry(
            "policy.table.sure",
            en: "Sure",
            zh: "确定性"),
        entry(
            "policy.table.uncertain",
            en:
                "? disputed or read second hand only; counsel must confirm. Legal status and tier are separate.",
            zh: "? 存在争议或仅据二手来源，须由法律顾问确认。法律地位与级别相互独立。"),
        entry(
            "policy.table.review",
            en:
                "A primary text, B secondary source, C uncertain; ! counsel must confirm. No legal advice.",
            zh: "A 原文，B 二手来源，C 不确定；! 须由法律顾问确认。不构成法律意见。"),
    ]
}
