extension Catalogue {
    static let reports: Part = [
        entry("report.title", en: "What this data holds", zh: "数据分级报告"),
        entry(
            "report.lead.empty", en: "Nothing could be classified: see the problems below.",
            zh: "没有可以分级的内容，请看下面的问题。"),
        entry(
            "report.lead.t1",
            en: "{count} of {total} columns hold restricted data. Treat the whole as T1 until "
                + "they are masked or removed.",
            zh: "{total} 列中有 {count} 列含限制级数据。在脱敏或移除之前，整体应按 T1 管理。"),
        entry(
            "report.lead.t2",
            en: "No restricted data was found; there is data of persons. Treat the whole as T2.",
            zh: "未发现限制级数据，但含个人信息。整体应按 T2 管理。"),
        entry(
            "report.lead.t3", en: "Nothing about a person was found. Treat the whole as T3.",
            zh: "未发现与个人有关的数据。整体可按 T3 管理。"),
        entry("report.policy", en: "Policy {name} {version}", zh: "策略 {name} {version}"),

        entry("report.tier.t1", en: "restricted", zh: "限制"),
        entry("report.tier.t2", en: "controlled", zh: "受控"),
        entry("report.tier.t3", en: "open", zh: "公开"),
        entry(
            "report.meaning.t1",
            en: "Identity, payment and health data, exact addresses, and what is undecided.",
            zh: "身份、支付与健康数据、详细住址，以及尚未判定的内容。"),
        entry(
            "report.meaning.t2",
            en: "Names, phones, e-mail, purchases, call notes and records.",
            zh: "姓名、电话、邮箱、购买记录、跟进备注与通话记录。"),
        entry(
            "report.meaning.t3",
            en: "Companies, switchboards, industries, anonymous figures.",
            zh: "公司、总机、行业与匿名统计。"),

        entry("report.columns", en: "columns", zh: "列"),
        entry("report.column.name", en: "Column", zh: "列名"),
        entry("report.column.unnamed", en: "(no name)", zh: "（无列名）"),
        entry("report.column.label", en: "Label", zh: "标签"),
        entry("report.column.tier", en: "Tier", zh: "级别"),
        entry("report.column.confidence", en: "Sure", zh: "置信度"),
        entry("report.column.evidence", en: "Why", zh: "依据"),
        entry("report.label.none", en: "nothing personal", zh: "无个人信息"),
        entry("report.label.unknown", en: "undecided", zh: "未判定"),
        entry("report.rows", en: "{count} rows", zh: "{count} 行"),
        entry("report.filled", en: "{count} filled", zh: "{count} 个非空"),
        entry("report.total", en: "In {sources} sources:", zh: "共 {sources} 个来源："),
        entry("report.contains", en: "inside: {labels}", zh: "其中含：{labels}"),
        entry("report.examples", en: "Masked examples", zh: "脱敏示例"),
        entry("report.inside", en: "Cells also hold", zh: "单元格中还有"),
        entry("report.decided", en: "decided by a person", zh: "人工判定"),
        entry(
            "report.noColumns", en: "Nothing of this source could be classified.",
            zh: "该来源没有可以分级的内容。"),

        entry("report.handling", en: "Recommended handling", zh: "建议的管理措施"),
        entry("report.regulations", en: "Regulations touched", zh: "涉及的法规"),
        entry("report.regulation", en: "Regulation", zh: "法规条款"),
        entry("report.touches", en: "Because of", zh: "涉及的数据"),
        entry("report.certainty", en: "How sure", zh: "可信程度"),
        entry("report.problems", en: "What could not be read", zh: "无法读取的内容"),
        entry("report.readingNotes", en: "Notes on reading", zh: "读取说明"),
        entry("report.readingNote", en: "Note", zh: "说明"),
        entry(
            "report.problemCount", en: "unreadable places: {count}", zh: "无法读取之处：{count}"),
        entry("report.source", en: "Source", zh: "来源"),
        entry("report.problem", en: "Problem", zh: "问题"),
        entry("report.place", en: "Place", zh: "位置"),
        entry("report.place.row", en: "row {row}", zh: "第 {row} 行"),
        entry("report.place.byte", en: "byte {offset}", zh: "第 {offset} 字节"),
        entry("report.place.count", en: "{count} times", zh: "共 {count} 处"),
        entry("report.changes", en: "Changed since the earlier scan", zh: "与上次扫描相比"),
        entry(
            "report.changes.none", en: "Nothing changed since the earlier scan.",
            zh: "与上次扫描相比没有变化。"),
        entry("report.change.added", en: "new: {column}, {after}", zh: "新增：{column}，{after}"),
        entry(
            "report.change.removed", en: "gone: {column}, was {before}",
            zh: "消失：{column}，原为 {before}"),
        entry(
            "report.change.judged", en: "{column}: {before} → {after}",
            zh: "{column}：{before} → {after}"),
        entry(
            "report.notes",
            en: "Examples are masked. What is undecided is handled as T1; “nothing personal” is a "
                + "judgement with evidence of its own.",
            zh: "示例均已脱敏。未判定的内容按 T1 管理；“无个人信息”是有依据的判断。"),
        entry(
            "report.counsel",
            en: "This report is no legal advice: clauses marked uncertain need counsel.",
            zh: "本报告不构成法律意见；标为不确定的条款请由法务确认。"),

        entry("report.evidence.format", en: "form: {detail}", zh: "形式：{detail}"),
        entry("report.evidence.checksum", en: "check digit: {detail}", zh: "校验通过：{detail}"),
        entry("report.evidence.component", en: "known part: {detail}", zh: "成分有效：{detail}"),
        entry(
            "report.evidence.context", en: "word “{detail}” {distance} characters away",
            zh: "相距 {distance} 字有“{detail}”"),
        entry("report.evidence.contextNear", en: "word “{detail}” nearby", zh: "附近有“{detail}”"),
        entry("report.evidence.gazetteer", en: "word list: {detail}", zh: "词表：{detail}"),
        entry("report.evidence.header", en: "header says “{detail}”", zh: "列名含“{detail}”"),
        entry("report.evidence.share", en: "{share} are {label}", zh: "{share} 为{label}"),
        entry(
            "report.evidence.neighbour", en: "neighbour column “{detail}”",
            zh: "相邻列“{detail}”"),
        entry("report.evidence.statistics", en: "statistics: {detail}", zh: "统计：{detail}"),
        entry("report.evidence.contains", en: "contains {label}", zh: "含{label}"),
        entry("report.evidence.contradiction", en: "against it: {detail}", zh: "反证：{detail}"),
        entry("report.evidence.rule", en: "policy: {detail}", zh: "策略：{detail}"),
        entry(
            "report.evidence.decision", en: "decided by a person: {detail}",
            zh: "人工判定：{detail}"),
        entry("report.evidence.example", en: "example {detail}", zh: "示例 {detail}"),

        entry(
            "report.certainty.classification", en: "basis of the label's tier",
            zh: "标签定级依据"),
        entry("report.certainty.a", en: "read in the primary text", zh: "已核对原文"),
        entry("report.certainty.b", en: "from a good secondary source", zh: "可靠的二手来源"),
        entry(
            "report.certainty.c", en: "uncertain: counsel must confirm",
            zh: "不确定：须由法务确认"),

        entry("report.handling.none", en: "none", zh: "无"),
        entry("report.handling.yes", en: "yes", zh: "是"),
        entry("report.handling.notNeeded", en: "not needed", zh: "不需要"),
        entry("report.handling.people", en: "{count} people", zh: "{count} 人"),
        entry("report.handling.tls", en: "TLS", zh: "TLS"),
        entry("report.handling.tls13", en: "TLS 1.3", zh: "TLS 1.3"),
        entry(
            "report.handling.mutualTLS", en: "TLS 1.3, certificates on both sides",
            zh: "双向认证的 TLS 1.3"),
        entry(
            "report.handling.signed", en: "in the clear, signed against change",
            zh: "明文，签名防篡改"),
        entry("report.handling.sealed", en: "encrypted", zh: "加密"),
        entry(
            "report.handling.sealedTier", en: "encrypted, a key for the tier",
            zh: "加密，每级一把密钥"),
        entry(
            "report.handling.sealedSubject", en: "encrypted, a key for each person",
            zh: "加密，每人一把密钥"),
        entry(
            "report.handling.capturedTemporarily", en: "held for minutes at most, else not stored",
            zh: "至多留存数分钟，否则不存储"),
        entry("report.handling.neverStored", en: "never stored", zh: "不得存储"),
        entry("report.handling.counted", en: "counted by person and day", zh: "按人按日计数"),
        entry("report.handling.changes", en: "changes", zh: "记录修改"),
        entry("report.handling.everyAccess", en: "every access", zh: "记录每次访问"),
        entry(
            "report.handling.entryFirst", en: "every access, written before it",
            zh: "每次访问，且先写审计"),
        entry("report.handling.free", en: "free", zh: "不限"),
        entry("report.handling.watermarked", en: "with a watermark", zh: "加水印"),
        entry("report.handling.masked", en: "masked only", zh: "仅脱敏后"),
        entry(
            "report.handling.sealedFile", en: "encrypted, to named receivers",
            zh: "加密文件，限指定接收人"),
        entry("report.handling.forbidden", en: "forbidden", zh: "禁止"),
        entry("report.handling.plain", en: "in the clear", zh: "明文"),
        entry(
            "report.handling.separateKeys", en: "encrypted, keys kept apart",
            zh: "加密，密钥另存"),
        entry("report.handling.noBackup", en: "none", zh: "不备份"),
        entry("report.handling.asItIs", en: "as it is", zh: "原样"),
        entry("report.handling.pseudonymised", en: "pseudonymised", zh: "假名化"),
        entry("report.handling.aggregated", en: "aggregates only", zh: "仅限聚合"),
        entry("report.handling.excluded", en: "left out", zh: "排除"),
        entry("report.handling.notice", en: "notice, may object", zh: "告知，可拒绝"),
        entry("report.handling.consent", en: "consent", zh: "同意"),
        entry("report.handling.separateConsent", en: "separate consent", zh: "单独同意"),
        entry("report.handling.guardianConsent", en: "a guardian's consent", zh: "监护人同意"),
        entry("report.handling.clear", en: "deletion", zh: "删除"),
        entry("report.handling.purge", en: "purge", zh: "净化"),
        entry(
            "report.handling.cryptoErase", en: "keys destroyed, with a certificate",
            zh: "销毁密钥并出具证明"),

        entry(
            "report.detail.chance", en: "check digits hold no more often than by chance",
            zh: "校验位成立的比例不高于偶然"),
        entry("report.detail.list", en: "words of a list", zh: "取自一张词表"),
        entry("report.detail.ages", en: "whole numbers spread as ages are", zh: "整数分布与年龄相符"),
        entry(
            "report.detail.durations", en: "whole numbers of the size of a duration",
            zh: "整数大小与时长相符"),
        entry("report.detail.versions", en: "version numbers", zh: "版本号"),
        entry("report.detail.form", en: "values of this form", zh: "数值形式相符"),
        entry(
            "report.detail.otherForm", en: "values do not have the form of the header's label",
            zh: "数值不具备列名所指标签的形式"),
        entry("report.detail.expiry", en: "month and year of an expiry", zh: "有效期的年月"),
        entry(
            "report.detail.maskedCards", en: "card numbers with digits hidden",
            zh: "隐去部分数字的卡号"),
        entry(
            "report.detail.employers", en: "form and prefixes of employer numbers",
            zh: "雇主识别号的形式与前缀"),
        entry(
            "report.detail.routing", en: "check digits of routing numbers hold",
            zh: "银行路由号的校验位相符"),
        entry("report.detail.soundFiles", en: "names of sound files", zh: "录音文件名"),
        entry(
            "report.detail.fewMatch", en: "most values do not match the detector",
            zh: "多数值与检测器不符"),
        entry("report.detail.match", en: "values match the detector", zh: "值与检测器相符"),
        entry(
            "report.detail.fewContacts", en: "small whole numbers, most of them three or less",
            zh: "较小的整数，多数不超过三"),
        entry(
            "report.detail.quantities", en: "small whole numbers, as quantities are",
            zh: "较小的整数，与数量相符"),
        entry(
            "report.detail.epoch", en: "seconds or milliseconds since 1970", zh: "自 1970 年起的秒数或毫秒数"),
        entry("report.detail.random", en: "random identifiers", zh: "随机标识符"),
        entry("report.detail.constant", en: "one and the same value in every row", zh: "每行都是同一个值"),
        entry(
            "report.detail.leadingZeros", en: "numbers with leading zeros, of one length",
            zh: "等长且带前导零的数字"),
        entry("report.detail.dated", en: "numbers that begin with a date", zh: "以日期开头的编号"),
        entry("report.detail.nanp", en: "numbers of the North American plan", zh: "符合北美号码规则"),
        entry("report.detail.distinct", en: "numbers of one length, each once", zh: "等长且互不重复的数字"),
        entry("report.detail.plan", en: "numbers of a numbering plan", zh: "符合号码规则"),
        entry("report.detail.empty", en: "no value in any row", zh: "每行都为空"),
        entry(
            "report.detail.usPassports", en: "nine digits, or a letter and eight: US passports",
            zh: "九位数字，或一个字母加八位：美国护照"),
        entry("report.detail.undecided", en: "neither header nor values decide", zh: "列名与数值均不足以判定"),
        entry("report.detail.running", en: "letters and a running number", zh: "字母加流水号"),
        entry("report.detail.staff", en: "letters and a number, often repeated", zh: "字母加数字，多次重复"),
        entry("report.detail.hexadecimal", en: "hexadecimal codes", zh: "十六进制编码"),
        entry("report.detail.cnPassports", en: "forms of Chinese passports", zh: "中国护照的形式"),
        entry(
            "report.detail.issued", en: "every value is in an issued area and group",
            zh: "每个值都在已发放的区段内"),
        entry("report.detail.degrees", en: "degrees with four decimals", zh: "四位小数的经纬度"),
        entry("report.detail.dateTime", en: "date and time", zh: "日期与时间"),
        entry("report.detail.twoDecimals", en: "amounts with two decimals", zh: "两位小数的金额"),
        entry("report.detail.accounts", en: "account names", zh: "账号名"),
        entry("report.detail.letterEight", en: "a letter and eight digits", zh: "一个字母加八位数字"),
        entry("report.detail.speaks", en: "check or context speaks against it", zh: "校验或上下文不支持"),
        entry("report.detail.lateField", en: "late field", zh: "后来才出现的字段"),
        entry("report.detail.names", en: "names", zh: "姓名用字"),
        entry("report.detail.addresses", en: "addresses", zh: "地址"),
        entry("report.detail.sentences", en: "sentences", zh: "成句的文字"),
        entry(
            "report.detail.vehicleChecked", en: "check digits of vehicle numbers hold",
            zh: "车架号校验位成立"),
        entry("report.detail.vehicleForm", en: "form of vehicle numbers", zh: "符合车架号形式"),
        entry(
            "report.detail.driverUK", en: "parts of British driving licences",
            zh: "符合英国驾驶证号的构成"),
        entry("report.detail.plateUK", en: "form of British plates", zh: "符合英国车牌形式"),
        entry(
            "report.detail.imei", en: "check digits and bodies of device numbers",
            zh: "IMEI 校验位与发号机构成立"),
        entry(
            "report.detail.nhs", en: "check digits of health service numbers hold",
            zh: "英国医保号校验位成立"),
        entry(
            "report.detail.gtin", en: "check digits of article numbers hold",
            zh: "商品条码校验位成立"),
        entry(
            "report.detail.secrets", en: "hashes of passwords or recovery keys",
            zh: "密码散列或恢复密钥"),
        entry("report.detail.hidden", en: "values with a part hidden", zh: "部分被遮盖的值"),
        entry(
            "report.detail.jsonPosition", en: "latitude and longitude in JSON",
            zh: "JSON 中有经纬度"),
        entry("report.detail.jsonNames", en: "names in JSON", zh: "JSON 中的字段名"),
        entry("report.detail.jsonObjects", en: "objects in JSON", zh: "JSON 对象"),
        entry("report.detail.profiles", en: "links to profiles", zh: "社交主页链接"),
        entry("report.detail.lengths", en: "lengths of time", zh: "时长"),
        entry("report.detail.ageWords", en: "years of age", zh: "带“岁”等字样的年龄"),
        entry("report.detail.money", en: "amounts of money", zh: "带货币符号的金额"),
        entry(
            "report.detail.namedPhone", en: "a name and a telephone number",
            zh: "姓名加电话号码"),
        entry("report.detail.service", en: "service numbers", zh: "服务号码"),
        entry(
            "report.detail.phoneInside", en: "telephone numbers inside codes",
            zh: "编码中含电话号码"),
        entry(
            "report.detail.shortDate", en: "year, month and day in six digits",
            zh: "六位数的年月日"),
        entry(
            "report.detail.things", en: "the headers name things, and no column is about a person",
            zh: "列名说的是物品，且没有一列与个人有关"),
        entry(
            "report.detail.nobody", en: "no column of the table is about a person",
            zh: "表中没有一列与个人有关"),
        entry("report.detail.flags", en: "two values, as flags have", zh: "两种取值，是标志位"),
        entry(
            "report.detail.smallNumbers", en: "small whole numbers that point to nobody",
            zh: "不指向任何人的小整数"),
        entry("report.detail.percent", en: "shares in percent", zh: "百分比"),
        entry("report.detail.creditBands", en: "bands of a credit score", zh: "信用评分区间"),
        entry("report.detail.postcodesUK", en: "form of British postcodes", zh: "英国邮编形式"),
        entry("report.detail.sortCodes", en: "form of British sort codes", zh: "英国银行代码形式"),
        entry("report.detail.consentLinks", en: "links to proofs of consent", zh: "同意证明的链接"),
        entry("report.detail.browsers", en: "names of browsers", zh: "浏览器名称"),
        entry(
            "report.detail.callCounts",
            en: "numbers of calls by time, and no column is about a person",
            zh: "按时间统计的通话量，且没有关于个人的列"),
        entry("report.detail.schoolYears", en: "school years", zh: "学年"),
        entry(
            "report.detail.amountsAndCodes", en: "amounts, and credit codes in column {column}",
            zh: "金额，且第 {column} 列为信用代码"),
        entry(
            "report.detail.numbersAndCodes",
            en: "long numbers, and credit codes in column {column}",
            zh: "长号码，且第 {column} 列为信用代码"),
        entry(
            "report.detail.digitsAndSortCodes",
            en: "eight digits, and sort codes in column {column}",
            zh: "八位数字，且第 {column} 列为英国银行代码"),
        entry(
            "report.detail.lengthsBeside", en: "lengths of time beside column {column}",
            zh: "第 {column} 列旁的时长"),
        entry("report.detail.fewWords", en: "few words, each many times", zh: "少数几个词反复出现"),
        entry("report.detail.timeOfDay", en: "times of day", zh: "一天中的时刻"),
        entry("report.detail.freeText", en: "free text", zh: "自由文本"),
        entry("report.detail.dates", en: "dates from {from} to {to}", zh: "日期在 {from} 至 {to} 年间"),
        entry(
            "report.detail.birthDates", en: "dates from {from} to {to}, as birth dates are",
            zh: "日期在 {from} 至 {to} 年间，与出生日期相符"),
        entry(
            "report.detail.amountsBeside", en: "amounts in column {column}", zh: "第 {column} 列为金额"),
        entry(
            "report.detail.callsBeside", en: "call results in column {column}",
            zh: "第 {column} 列为通话结果"),
        entry(
            "report.detail.companiesBeside",
            en: "companies in column {column}, and no column of a person",
            zh: "第 {column} 列为公司，且没有关于个人的列"),
        entry(
            "report.detail.pinsBeside",
            en: "four to six digits, and card numbers in column {column}",
            zh: "四至六位数字，且第 {column} 列为卡号"),
        entry(
            "report.detail.codesBeside",
            en: "numbers of one length, and card numbers in column {column}",
            zh: "长度一致的数字，且第 {column} 列为卡号"),
        entry(
            "report.detail.tracks", en: "tracks of payment cards, check digits hold",
            zh: "支付卡磁道数据，校验位成立"),
        entry(
            "report.detail.headerOnly", en: "header says {label}, values do not",
            zh: "列名指向 {label}，数值不符"),
    ]
}
