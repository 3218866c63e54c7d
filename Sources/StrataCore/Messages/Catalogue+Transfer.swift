extension Catalogue {
    /// Parts of a vault for others.
    static let transfer: Part = [
        entry(
            "transfer.abstract",
            en: "Send a part of the vault to another department or processor, or receive one.",
            zh: "向其他部门或受托方发送保险库的一部分，或接收之。"),
        entry(
            "transfer.discussion",
            en: "Both sides make a pair of keys (`transfer key --make NAME`), give each other the "
                + "public file and compare fingerprints over another way. What is sent is sealed to "
                + "the recipient, signed by the sender, marked, for one purpose and until a day.",
            zh: "双方各自生成密钥（`transfer key --make 名称`），交换公钥文件，并经其他途径核对指纹。发送内容仅收件方可解开，"
                + "由发送方签名，带有水印，限定目的与期限。"),
        entry(
            "transfer.key.abstract",
            en: "Show this vault's public key, or make the pair.",
            zh: "显示本保险库的公钥，或生成密钥对。"),
        entry(
            "transfer.key.discussion",
            en: "The private half stands sealed in the vault.",
            zh: "私钥密封存于保险库内。"),
        entry(
            "transfer.key.name",
            en: "Make the pair; the name is what others read of whose it is.",
            zh: "生成密钥对；名称供对方识别。"),
        entry(
            "transfer.key.suite",
            en: "xwing (ML-KEM-768 and X25519), or x25519 for programs that have no more.",
            zh: "xwing（ML-KEM-768 与 X25519），或供较旧程序使用的 x25519。"),
        entry(
            "transfer.key.output",
            en: "Where the public key goes; standard output otherwise.",
            zh: "公钥写入的文件，默认标准输出。"),
        entry(
            "transfer.fingerprint",
            en: "Fingerprint: {fingerprint}",
            zh: "指纹：{fingerprint}"),
        entry(
            "transfer.send.abstract",
            en: "Send a list, a campaign's people, or people by file; or record a receipt.",
            zh: "发送名单、活动人员或文件所列人员；或登记回执。"),
        entry(
            "transfer.send.discussion",
            en:
                "Name the fields that the purpose needs, and no others: `--fields phone,person_name`. "
                + "Restricted people are left out. A second person agrees: `--by` and `--approve-by` "
                + "for the owner, an approval for who signs in. `--receipt FILE` alone records that the "
                + "recipient has it.",
            zh: "仅列出目的所需字段：`--fields phone,person_name`。受限人员不在其内。须第二人同意：所有者用 `--by` 与 "
                + "`--approve-by`，登录者用审批。单独使用 `--receipt 文件` 登记对方已收到。"),
        entry(
            "transfer.send.needs",
            en: "Say whom --to with --fingerprint, one of --dataset, --campaign and --subjects, "
                + "--fields, --purpose, --expires and -o; or --receipt alone.",
            zh: "请给出 --to 与 --fingerprint、--dataset/--campaign/--subjects 之一、--fields、--purpose、"
                + "--expires 和 -o；或单独使用 --receipt。"),
        entry("transfer.to", en: "The recipient's public key.", zh: "收件方公钥文件。"),
        entry("transfer.from", en: "The sender's public key.", zh: "发送方公钥文件。"),
        entry(
            "transfer.compared",
            en: "The key's fingerprint, as the other side said it over another way.",
            zh: "对方经其他途径告知的公钥指纹。"),
        entry("transfer.campaign", en: "The campaign whose people.", zh: "活动名称，发送其人员。"),
        entry(
            "transfer.subjects",
            en: "A file with identifiers of people, one a line.",
            zh: "人员标识文件，每行一个。"),
        entry(
            "transfer.fields",
            en: "Labels or columns with commas between: the least that the purpose needs.",
            zh: "标签或列名，以逗号分隔，仅限目的所需。"),
        entry("transfer.purpose", en: "What the recipient may use it for.", zh: "收件方的使用目的。"),
        entry("transfer.agreed", en: "What it was agreed to be for.", zh: "约定的目的。"),
        entry("transfer.basis", en: "The legal basis.", zh: "法律依据。"),
        entry(
            "transfer.expires",
            en: "The last day of its use, YYYY-MM-DD, at most a year ahead.",
            zh: "使用截止日 YYYY-MM-DD，最长一年。"),
        entry(
            "transfer.destination",
            en: "The country of the recipient (ISO 3166-1), where it is another.",
            zh: "收件方所在国家/地区（ISO 3166-1），仅跨境时需要。"),
        entry(
            "transfer.safeguard",
            en: "The contract, certificate or assessment for a transfer abroad.",
            zh: "跨境传输的合同、认证或评估编号。"),
        entry(
            "transfer.receipt",
            en: "Record the recipient's receipt; nothing is sent.",
            zh: "登记收件方的回执，不发送。"),
        entry(
            "transfer.receive.abstract",
            en: "Receive what was sent here, as a list that ends on its day.",
            zh: "接收发来的内容，作为到期失效的名单。"),
        entry(
            "transfer.receive.discussion",
            en:
                "The file is read to its end first: one that is cut off, changed, for somebody else, "
                + "from somebody else, over, for another purpose or here already brings nothing in. "
                + "What a kill interrupts goes on with the same command. After its last day nothing of "
                + "the list is read any more; `dataset remove` takes it out.",
            zh: "先读至文件末尾：不完整、被更改、收件方或发送方不符、已到期、目的不符或已接收者，均不导入。中断后以同一命令继续。"
                + "截止日后名单不可再读，请用 `dataset remove` 移除。"),
        entry("transfer.file", en: "The file that was sent.", zh: "收到的文件。"),
        entry(
            "transfer.dataset",
            en: "What the list is called here; the sender's name for it otherwise.",
            zh: "名单在此处的名称，默认沿用发送方的名称。"),
        entry(
            "transfer.receiptOut",
            en: "Where the signed receipt goes, for the sender.",
            zh: "签名回执写入的文件，供交还发送方。"),
        entry(
            "transfer.receipt.abstract",
            en: "Print the signed receipt of what was received, once more.",
            zh: "再次打印接收回执。"),
        entry("transfer.receipt.which", en: "The transfer (trf-…).", zh: "传输标识（trf-…）。"),
        entry(
            "transfer.list.abstract",
            en: "What was sent and received.",
            zh: "列出发送与接收记录。"),
        entry("transfer.column.transfer", en: "Transfer", zh: "传输"),
        entry("transfer.column.direction", en: "Direction", zh: "方向"),
        entry("transfer.column.peer", en: "Other side", zh: "对方"),
        entry("transfer.column.rows", en: "Rows", zh: "行数"),
        entry("transfer.column.expires", en: "Until", zh: "截止"),
        entry(
            "transfer.sent",
            en: "{transfer}: {rows} rows for {recipient} until {day}; {left} people left out.",
            zh: "{transfer}：向 {recipient} 发送 {rows} 行，截至 {day}；{left} 人不在其内。"),
        entry(
            "transfer.received",
            en:
                "{transfer}: {rows} rows of {sender} in “{dataset}”, for {purpose} until {day}: {new} "
                + "new people, {known} known, {rejected} rejected. Give the receipt back.",
            zh:
                "{transfer}：来自 {sender} 的 {rows} 行已入“{dataset}”，目的 {purpose}，截至 {day}：新增 {new} 人，已有 "
                + "{known} 人，拒收 {rejected} 行。请交还回执。"),
        entry(
            "transfer.recorded",
            en: "{transfer}: the recipient has it.",
            zh: "{transfer}：对方已收到。"),
        entry(
            "transfer.notAKey",
            en: "That is no public key of a vault; `strata transfer key` prints one.",
            zh: "这不是保险库公钥；可用 `strata transfer key` 生成。"),
        entry(
            "transfer.noKey",
            en: "This vault has no pair of keys yet: `strata transfer key --make NAME`.",
            zh: "本保险库尚无密钥对：`strata transfer key --make 名称`。"),
        entry(
            "transfer.hasKey",
            en: "This vault has a pair of keys already: `strata transfer key` shows it.",
            zh: "本保险库已有密钥对：`strata transfer key` 可显示。"),
        entry(
            "transfer.otherFingerprint",
            en:
                "The key's fingerprint is {fingerprint}, not the one that you gave. Compare it with "
                + "the other side, not over the way that the key came.",
            zh: "该公钥指纹为 {fingerprint}，与所给不符。请勿经传来公钥的途径核对。"),
        entry("transfer.unreadable", en: "{path} cannot be read.", zh: "无法读取 {path}。"),
        entry(
            "transfer.notATransfer",
            en: "The file is none that `transfer send` wrote.",
            zh: "该文件不是由 `transfer send` 写出。"),
        entry(
            "transfer.newer",
            en: "The file was made by a later version of Strata.",
            zh: "该文件由更新版本的 Strata 生成。"),
        entry(
            "transfer.wrongRecipient",
            en: "The file is sealed to another vault's key; nothing of it can be opened here.",
            zh: "该文件发给其他保险库，此处无法解开。"),
        entry(
            "transfer.wrongSender",
            en: "The file does not come from the vault of the key that you gave.",
            zh: "该文件并非来自所给公钥的保险库。"),
        entry(
            "transfer.truncated",
            en: "The file ends too early: have it sent again. Nothing was taken in.",
            zh: "文件不完整，请对方重新发送。未导入任何内容。"),
        entry(
            "transfer.altered",
            en:
                "The file was changed on its way, or not signed by the sender. Nothing was taken in.",
            zh: "文件在途中被更改，或非发送方签名。未导入任何内容。"),
        entry(
            "transfer.expired",
            en: "Its use ended on {day}. Nothing was taken in or sent.",
            zh: "使用期限已于 {day} 结束。未导入或发送任何内容。"),
        entry(
            "transfer.otherPurpose",
            en: "It was sent for {purpose}, which is not what you said. Nothing was taken in.",
            zh: "发送目的为 {purpose}，与所给不符。未导入任何内容。"),
        entry(
            "transfer.replayed",
            en: "It was received before, as {transfer}. Nothing was taken in.",
            zh: "此前已接收，记为 {transfer}。未导入任何内容。"),
        entry(
            "transfer.badExpiry",
            en: "“{text}” is no day within a year from now (YYYY-MM-DD).",
            zh: "“{text}” 不是一年内的日期（YYYY-MM-DD）。"),
        entry("transfer.noFields", en: "Name the fields to send.", zh: "请列出要发送的字段。"),
        entry(
            "transfer.unknownField",
            en: "No list that is sent has a field “{name}”.",
            zh: "要发送的名单没有字段“{name}”。"),
        entry(
            "transfer.fieldNotForPurpose",
            en: "The policy does not let “{name}” be used for that purpose.",
            zh: "策略不允许将“{name}”用于该目的。"),
        entry(
            "transfer.fieldForbidden",
            en: "The policy lets “{name}” not leave the vault.",
            zh: "策略不允许“{name}”离开保险库。"),
        entry(
            "transfer.datasetNotForPurpose",
            en: "The list “{name}” was not given for that purpose.",
            zh: "名单“{name}”的使用目的不含该目的。"),
        entry(
            "transfer.datasetExists",
            en: "There is a list “{name}” already; give another name with --dataset.",
            zh: "已有名单“{name}”，请以 --dataset 另取名称。"),
        entry("transfer.nobody", en: "There is nobody to send.", zh: "没有可发送的人员。"),
        entry(
            "transfer.prohibited",
            en: "The policy forbids that data of people in {from} goes to {to}.",
            zh: "策略禁止将 {from} 人员的数据传至 {to}。"),
        entry(
            "transfer.needsSafeguard",
            en: "From {from} to {to} the policy asks for: {form}. Name it with --safeguard.",
            zh: "由 {from} 传至 {to}，策略要求：{form}。请以 --safeguard 注明。"),
        entry(
            "transfer.badCountry",
            en: "“{text}” is no country code (two capitals, ISO 3166-1).",
            zh: "“{text}” 不是国家/地区代码（两位大写，ISO 3166-1）。"),
        entry(
            "transfer.unknownReceipt",
            en: "The receipt is of nothing that was sent from here.",
            zh: "该回执不属于本保险库的发送记录。"),
        entry(
            "transfer.badReceipt",
            en: "The receipt is not what the recipient signed for the file that was sent.",
            zh: "该回执并非收件方对所发文件的签名。"),
        entry(
            "transfer.over",
            en: "It was lent until {day}, which is over: nothing of it is read any more.",
            zh: "其借用期限已于 {day} 结束，不可再读。"),
        entry(
            "transfer.lent",
            en:
                "The list was received from somebody else, who has set its end and its purposes; they "
                + "can be narrowed only.",
            zh: "该名单由他方提供，其期限与目的由对方设定，只能缩小。"),
    ]
}
