extension Catalogue {
    /// The commands on vaults.
    static let vaultCommands: Part = [
        entry(
            "vault.option.vault",
            en: "The vault's folder, or the postgresql:// address of its records; STRATA_VAULT, or "
                + "“vault” here, without it.",
            zh: "保险库所在文件夹，或其记录数据库的 postgresql:// 地址；缺省取 STRATA_VAULT，否则为当前目录下的“vault”。"),
        entry("cli.value.url", en: "address", zh: "地址"),
        entry(
            "init.records",
            en: "The postgresql:// address of a database for the records; without it they are in a "
                + "file of the folder.",
            zh: "存放记录的数据库地址（postgresql://）；缺省为文件夹中的文件。"),
        entry(
            "init.keys",
            en: "The postgresql:// address of a database for the keys, on another cluster than the "
                + "records; without it they are in a file of the folder.",
            zh: "存放密钥的数据库地址（postgresql://），须与记录位于不同的集群；缺省为文件夹中的文件。"),
        entry(
            "init.folderWanted",
            en: "A new vault is made in a folder: give that with --vault, and the address of its "
                + "database with --records.",
            zh: "新保险库须建在文件夹中：用 --vault 指定文件夹，用 --records 指定数据库地址。"),
        entry(
            "vault.option.passphraseFile",
            en: "A file that holds the passphrase, readable by its owner alone; "
                + "STRATA_PASSPHRASE_FILE without it. Otherwise it is asked for.",
            zh: "存有口令、仅所有者可读的文件；缺省取 STRATA_PASSPHRASE_FILE，否则提示输入。"),
        entry(
            "vault.option.format",
            en: "How it is printed: table or json.",
            zh: "输出形式：table 或 json。"),
        entry(
            "database.notWritable",
            en: "The store cannot be written: {words}. Nothing of the last step was kept; make "
                + "room or give the right to write, and run the command again.",
            zh: "存储无法写入：{words}。最后一步未保留任何内容；请腾出空间或授予写权限后重试。"),
        entry(
            "database.busy",
            en: "Another process holds the store; run the command again when it is done.",
            zh: "另一个进程正占用存储；请在其完成后重试。"),
        entry(
            "database.damaged",
            en: "The store is damaged: {words}. Restore it from a backup.",
            zh: "存储已损坏：{words}。请从备份恢复。"),
        entry(
            "database.unreachable",
            en: "The store cannot be reached: {words}.",
            zh: "无法访问存储：{words}。"),
        entry(
            "database.violated",
            en: "The store refuses a row: {words}.",
            zh: "存储拒绝了一行：{words}。"),
        entry(
            "database.outcomeUnknown",
            en: "Whether the last step was kept is not known: {words}. "
                + "Look before you run it again.",
            zh: "无法确定最后一步是否已保留：{words}。请先查看，再决定是否重试。"),
        entry(
            "database.url.malformed",
            en: "The database's address is not of the form postgresql://USER@HOST:PORT/DATABASE.",
            zh: "数据库地址的格式应为 postgresql://用户@主机:端口/数据库。"),
        entry(
            "database.url.password",
            en: "The database's address holds a password, and addresses are written down and "
                + "shown. Put the password in a file that only you can read (a line "
                + "host:port:database:user:password) and name that file with passfile=PATH in the "
                + "address or with PGPASSFILE; change the password if the address was stored.",
            zh: "数据库地址中含有密码，而地址会被保存和显示。请将密码放入只有您能读取的文件"
                + "（一行“主机:端口:数据库:用户:密码”），并在地址中用 passfile=路径 或用 PGPASSFILE "
                + "指明该文件；若该地址已被保存，请更换密码。"),
        entry(
            "database.url.noUser", en: "The database's address names no user: postgresql://USER@….",
            zh: "数据库地址未指明用户：postgresql://用户@…。"),
        entry(
            "database.url.noDatabase",
            en: "The database's address names no database: postgresql://…/DATABASE.",
            zh: "数据库地址未指明数据库：postgresql://…/数据库。"),
        entry(
            "database.url.setting",
            en: "The database's address has a setting that is unknown or makes no sense: “{name}”.",
            zh: "数据库地址中的设置“{name}”未知或无效。"),
        entry(
            "database.url.clearText",
            en: "The database's address would send data to another host unencrypted. Use "
                + "sslmode=verify-full (the default), verify-ca or require.",
            zh: "该数据库地址会将数据以明文发送到其他主机。请使用 sslmode=verify-full（默认）、"
                + "verify-ca 或 require。"),
        entry(
            "database.failed",
            en: "The store reports an error: {words}.",
            zh: "存储报告错误：{words}。"),
        entry(
            "seal.malformed",
            en: "Sealed data is damaged; `strata verify` says where.",
            zh: "密封数据已损坏；可用 `strata verify` 定位。"),
        entry(
            "seal.refused",
            en: "Sealed data was changed or moved; `strata verify` says where.",
            zh: "密封数据被改动或移动；可用 `strata verify` 定位。"),
        entry(
            "seal.noKey",
            en: "The key of this data was destroyed: it was erased.",
            zh: "该数据的密钥已销毁：数据已被擦除。"),
        entry(
            "cli.value.folder",
            en: "folder",
            zh: "文件夹"),
        entry(
            "passphrase.ask",
            en: "Passphrase of the vault: ",
            zh: "保险库口令："),
        entry(
            "passphrase.askNew",
            en: "New passphrase: ",
            zh: "新口令："),
        entry(
            "passphrase.askAgain",
            en: "The same again: ",
            zh: "再次输入："),
        entry(
            "passphrase.unreadable",
            en: "The secret in {path} cannot be read: {reason}",
            zh: "无法读取 {path} 中的口令、PIN 或令牌：{reason}"),
        entry(
            "passphrase.notAFile",
            en: "{path} is no ordinary file; a secret is read from one alone.",
            zh: "{path} 不是普通文件；口令、PIN 或令牌只能从普通文件读取。"),
        entry(
            "passphrase.openToOthers",
            en: "Others may read the secret in {path}: `chmod 600 {path}`, and change the secret "
                + "if they may have.",
            zh: "其他用户可读取 {path} 中的口令、PIN 或令牌：请执行 `chmod 600 {path}`；若可能已泄露，请更换。"),
        entry(
            "passphrase.notYours",
            en: "{path} belongs to another user, who can read and change it; a secret is read from "
                + "a file of your own.",
            zh: "{path} 属于其他用户，该用户可读取和修改它；口令、PIN 或令牌只能从您自己的文件读取。"),
        entry(
            "passphrase.tooLong",
            en: "What is in {path} is longer than 4,096 bytes: no passphrase, PIN or token.",
            zh: "{path} 的内容超过 4,096 字节：不是口令、PIN 或令牌。"),
        entry(
            "passphrase.empty",
            en: "There is no passphrase, PIN or token in {path}.",
            zh: "{path} 中没有口令、PIN 或令牌。"),
        entry(
            "passphrase.noTerminal",
            en: "There is no terminal to ask for the passphrase: give --passphrase-file or "
                + "STRATA_PASSPHRASE_FILE.",
            zh: "没有可供输入口令的终端：请使用 --passphrase-file 或 STRATA_PASSPHRASE_FILE。"),
        entry(
            "passphrase.interrupted",
            en: "Stopped before a passphrase was given.",
            zh: "在输入口令前已中止。"),
        entry(
            "passphrase.different",
            en: "The two passphrases differ; nothing was made.",
            zh: "两次输入的口令不一致；未创建任何内容。"),
        entry(
            "init.abstract",
            en: "Make a vault.",
            zh: "创建保险库。"),
        entry(
            "init.discussion",
            en: "A vault is a folder: sealed records, a key store, a ledger of erasures. The "
                + "root key is made from a passphrase with Argon2id, or lies in a token or with a "
                + "key server; without it nobody reads the vault, and only recovery shares bring "
                + "it back (strata key split).",
            zh: "保险库是一个文件夹：密封的记录、密钥库与擦除台账。根密钥由口令经 Argon2id 生成，或存于令牌、密钥服务器；"
                + "没有根密钥，任何人都无法读取，只有恢复份额能找回（strata key split）。"),
        entry(
            "init.ledger",
            en: "A folder for the ledger of erasures, best on another machine.",
            zh: "擦除台账所在文件夹，最好位于另一台机器。"),
        entry(
            "init.done",
            en: "The vault is in {path}.",
            zh: "保险库已创建于 {path}。"),
        entry(
            "init.passphraseLimits",
            en: "The root key is made from a passphrase: whoever holds the files and the "
                + "passphrase reads everything, and whoever kept an old copy of both reads "
                + "what was erased since. A token or a key server can promise more.",
            zh: "根密钥由口令生成：同时持有文件与口令者可读取一切；保留旧副本与口令者可读取此后擦除的内容。硬件令牌或密钥服务器可提供更强保证。"),
        entry(
            "init.ledgerHere",
            en: "The ledger of erasures lies in the vault's own folder: copy it off this "
                + "machine, or restored backups may bring erased people back.",
            zh: "擦除台账位于保险库自身文件夹内：请将其复制到其他机器，否则恢复备份可能使已擦除的个人复活。"),
        entry(
            "import.abstract",
            en: "Bring a file into the vault, sealed.",
            zh: "将文件密封导入保险库。"),
        entry(
            "import.discussion",
            en: "The file is read twice: once to find out what each column is, once to import "
                + "it. What is T1 or T2 is sealed under keys of each person's own; columns "
                + "that nobody judged are T1; card verification values are never stored. An "
                + "import that was stopped goes on where it was when the same command is given "
                + "again.",
            zh: "文件读取两遍：先判定各列内容，再导入。T1、T2 数据以每个人自己的密钥密封；未判定的列按 T1 "
                + "处理；卡验证码绝不存储。中断的导入在再次运行同一命令时从中断处继续。"),
        entry(
            "import.path",
            en: "A table: CSV, TSV, JSON Lines or Excel, compressed or not.",
            zh: "表格：CSV、TSV、JSON Lines 或 Excel，可为压缩文件。"),
        entry(
            "import.as",
            en: "What its rows are: contacts, calls, purchases, consents, numbers not to be called "
                + "(dnc); or recordings, for a folder of audio.",
            zh: "各行内容：contacts（联系人）、calls（通话）、purchases（消费）、consents（同意）"
                + "或 dnc（拒呼号码）；recordings 为录音文件夹。"),
        entry(
            "import.dataset",
            en: "The dataset that it belongs to; the file's name without it.",
            zh: "所属数据集；缺省为文件名。"),
        entry(
            "import.map",
            en: "What a column is, against the proposal: --map phone2=phone; --map code=none keeps "
                + "it as about nobody; --map notes= leaves it out.",
            zh: "指定列的含义以替代建议：--map phone2=phone；--map code=none 表示不涉及个人但予以保留；"
                + "--map notes= 表示不导入该列。"),
        entry(
            "import.map.value",
            en: "column=label",
            zh: "列=标签"),
        entry(
            "import.map.shape",
            en: "“{pair}” is no column=label.",
            zh: "“{pair}”不是 列=标签 的形式。"),
        entry(
            "import.yes",
            en: "Import as proposed, without a question.",
            zh: "按建议直接导入，不再询问。"),
        entry(
            "import.batchRows",
            en: "Rows that are committed together; more is faster and takes more memory.",
            zh: "一次提交的行数；越多越快，占用内存也越多。"),
        entry(
            "import.batchRowsRange",
            en: "--batch-rows is a number from 1 to 1,000,000.",
            zh: "--batch-rows 须为 1 至 1,000,000 的数。"),
        entry(
            "import.dryRun",
            en: "Show what would be done; change nothing.",
            zh: "仅显示将要执行的操作，不作任何更改。"),
        entry(
            "import.noStandardInput",
            en: "An import reads its file twice: give a file, not standard input.",
            zh: "导入需读取文件两遍：请给出文件而非标准输入。"),
        entry(
            "import.column",
            en: "Column",
            zh: "列"),
        entry(
            "import.label",
            en: "What it is",
            zh: "内容"),
        entry(
            "import.tier",
            en: "Tier",
            zh: "级别"),
        entry(
            "import.action",
            en: "Import",
            zh: "导入"),
        entry(
            "import.keep",
            en: "yes",
            zh: "是"),
        entry(
            "import.drop",
            en: "no, never stored",
            zh: "否，绝不存储"),
        entry(
            "import.nothingPersonal",
            en: "nothing personal",
            zh: "无个人信息"),
        entry(
            "import.ask",
            en: "Import like this? [y/N] ",
            zh: "是否按此导入？[y/N] "),
        entry(
            "import.done",
            en: "{records} records are sealed (import {batch}).",
            zh: "已密封 {records} 条记录（导入批次 {batch}）。"),
        entry(
            "import.people",
            en: "People: {new} new, {attached} known already, {conflicts} that somebody should "
                + "compare.",
            zh: "个人：新增 {new}，已有 {attached}，待人工比对 {conflicts}。"),
        entry(
            "import.values",
            en: "Values: {t1} in T1, {t2} in T2, {dropped} left out.",
            zh: "数值：T1 {t1} 个，T2 {t2} 个，未存储 {dropped} 个。"),
        entry(
            "import.skipped",
            en: "{rows} rows had been imported before.",
            zh: "此前已导入 {rows} 行。"),
        entry(
            "import.rejected",
            en: "{count} rows were rejected: {reason}.",
            zh: "{count} 行被拒绝：{reason}。"),
        entry(
            "import.rejectFile",
            en: "Rejected rows are sealed in {path}.",
            zh: "被拒绝的行已密封于 {path}。"),
        entry(
            "import.reason.unreadable",
            en: "the row could not be read",
            zh: "该行无法读取"),
        entry(
            "import.reason.tooManyCells",
            en: "it has more cells than the table has columns",
            zh: "单元格数多于表格列数"),
        entry(
            "import.reason.nobody",
            en: "nothing in it tells whom it is about",
            zh: "无法判断该行涉及何人"),
        entry(
            "import.reason.tooLong",
            en: "a value is too long",
            zh: "数值过长"),
        entry(
            "import.unknownColumn",
            en: "The file has no column “{name}”.",
            zh: "文件中没有列“{name}”。"),
        entry(
            "import.unknownLabel",
            en: "The policy knows no label “{label}”; `strata policy show` lists them.",
            zh: "策略中没有标签“{label}”；可用 `strata policy show` 查看。"),
        entry(
            "import.nothing",
            en: "Every column would be left out; nothing was imported.",
            zh: "所有列均被排除；未导入任何内容。"),
        entry(
            "import.nobody",
            en: "No column tells people apart: none was judged to be a name, phone, e-mail or "
                + "identity number. Say which is, with --map.",
            zh: "没有可区分个人的列：未发现姓名、电话、邮箱或证件号。请用 --map 指定。"),
        entry(
            "import.unreadable",
            en: "{path} could not be read as a table; `strata scan` says why.",
            zh: "{path} 无法作为表格读取；可用 `strata scan` 查看原因。"),
        entry(
            "import.changedFile",
            en: "{path} changed while it was imported; nothing more was committed.",
            zh: "{path} 在导入期间被改动；后续内容未提交。"),
        entry(
            "import.needsConfirmation",
            en: "Nobody is there to confirm: give --yes.",
            zh: "无人可确认：请使用 --yes。"),
        entry(
            "import.list.abstract",
            en: "List the imports so far.",
            zh: "列出历次导入。"),
        entry(
            "import.list.batch",
            en: "Import",
            zh: "导入批次"),
        entry(
            "import.list.rows",
            en: "Rows",
            zh: "行数"),
        entry(
            "import.list.new",
            en: "New people",
            zh: "新增个人"),
        entry(
            "import.list.state",
            en: "State",
            zh: "状态"),
        entry(
            "import.state.done",
            en: "done",
            zh: "已完成"),
        entry(
            "import.state.open",
            en: "not finished",
            zh: "未完成"),
        entry(
            "import.state.undone",
            en: "taken back",
            zh: "已撤回"),
        entry(
            "import.undo.abstract",
            en: "Take an import back.",
            zh: "撤回一次导入。"),
        entry(
            "import.undo.discussion",
            en: "The records of the import go, and the people whom only it brought. What was "
                + "erased or suppressed since stays so.",
            zh: "删除该次导入的记录，以及仅由其带来的个人。此后的擦除与拒呼登记不受影响。"),
        entry(
            "import.undo.batch",
            en: "The import's identifier, imp-….",
            zh: "导入批次标识符，imp-…。"),
        entry(
            "import.undo.yes",
            en: "Really take it back.",
            zh: "确认撤回。"),
        entry(
            "import.undone",
            en: "Taken back: {records} records, {people} people.",
            zh: "已撤回：{records} 条记录，{people} 人。"),
        entry(
            "dataset.abstract",
            en: "The lists and sources in a vault.",
            zh: "保险库中的名单与来源。"),
        entry(
            "dataset.list.abstract",
            en: "List the datasets.",
            zh: "列出数据集。"),
        entry(
            "dataset.show.abstract",
            en: "Show where a dataset comes from and what its fields are.",
            zh: "显示数据集的来源与字段。"),
        entry(
            "dataset.set.abstract",
            en: "Write down where a dataset comes from; without it nobody may be called.",
            zh: "登记数据集来源；缺少来源信息时不得外呼。"),
        entry(
            "dataset.which",
            en: "The dataset's name or identifier.",
            zh: "数据集名称或标识符。"),
        entry(
            "dataset.id",
            en: "Dataset",
            zh: "数据集"),
        entry(
            "dataset.name",
            en: "Name",
            zh: "名称"),
        entry(
            "dataset.missing",
            en: "Missing before anybody may be called",
            zh: "外呼前尚缺"),
        entry(
            "dataset.notCallable",
            en: "Nobody may be called from it: {missing} is missing.",
            zh: "不得据此外呼：缺少 {missing}。"),
        entry(
            "dataset.supplier",
            en: "Who supplied it.",
            zh: "提供方。"),
        entry(
            "dataset.contract",
            en: "The contract under which.",
            zh: "合同编号。"),
        entry(
            "dataset.lawfulBasis",
            en: "The lawful basis.",
            zh: "合法性基础。"),
        entry(
            "dataset.purposes",
            en: "What it may be used for; several times for several.",
            zh: "允许的用途；可多次给出。"),
        entry(
            "dataset.controller",
            en: "Who is the controller.",
            zh: "个人信息处理者（控制者）。"),
        entry(
            "dataset.country",
            en: "The country it comes from, such as CN.",
            zh: "来源国家或地区，如 CN。"),
        entry(
            "dataset.expiry",
            en: "The day on which its use ends, such as 2027-12-31.",
            zh: "使用截止日期，如 2027-12-31。"),
        entry(
            "dataset.fact.supplier",
            en: "Supplier",
            zh: "提供方"),
        entry(
            "dataset.fact.contract",
            en: "Contract",
            zh: "合同"),
        entry(
            "dataset.fact.lawfulBasis",
            en: "Lawful basis",
            zh: "合法性基础"),
        entry(
            "dataset.fact.purposes",
            en: "Purposes",
            zh: "用途"),
        entry(
            "dataset.fact.controller",
            en: "Controller",
            zh: "处理者"),
        entry(
            "dataset.fact.country",
            en: "Country",
            zh: "国家或地区"),
        entry(
            "dataset.fact.expiry",
            en: "Expires",
            zh: "截止日期"),
        entry(
            "dataset.badCountry",
            en: "“{text}” is no country code such as CN or US.",
            zh: "“{text}”不是 CN、US 之类的国家代码。"),
        entry(
            "dataset.badDay",
            en: "“{text}” is no day such as 2027-12-31.",
            zh: "“{text}”不是 2027-12-31 之类的日期。"),
        entry(
            "dataset.noBatch",
            en: "There is no such import in this vault.",
            zh: "此保险库中没有该导入批次。"),
        entry(
            "export.title",
            en: "Your data",
            zh: "您的数据"),
        entry(
            "export.intro",
            en: "This is everything that is held about you, as it is held.",
            zh: "以下为所保存的关于您的全部信息，原样列出。"),
        entry(
            "export.value",
            en: "Value",
            zh: "值"),
        entry(
            "subject.export.abstract",
            en: "Write a person's own copy of all that there is.",
            zh: "导出个人本人的全部数据副本。"),
        entry(
            "subject.export.discussion",
            en: "The files hold the values in the clear: hand them to the person and delete them.",
            zh: "文件中的数据为明文：请交付本人后删除。"),
        entry(
            "subject.export.output",
            en: "The JSON file.",
            zh: "JSON 文件。"),
        entry(
            "subject.export.html",
            en: "A page to read, too.",
            zh: "同时写出便于阅读的网页。"),
        entry(
            "subject.exported",
            en: "Written to {path}: in the clear, for the person alone.",
            zh: "已写入 {path}：明文，仅供本人。"),
        entry(
            "subject.merge.abstract",
            en: "Join two people who are one.",
            zh: "合并实为同一人的两个主体。"),
        entry(
            "subject.merge.kept",
            en: "The one who stays, sub-….",
            zh: "保留者，sub-…。"),
        entry(
            "subject.merge.joined",
            en: "The one who is joined, sub-….",
            zh: "并入者，sub-…。"),
        entry(
            "subject.merged",
            en: "{joined} is part of {kept} now; `strata subject split {joined}` takes it back.",
            zh: "{joined} 已并入 {kept}；可用 `strata subject split {joined}` 撤回。"),
        entry(
            "subject.split.abstract",
            en: "Take a merge back.",
            zh: "撤回合并。"),
        entry(
            "subject.parted",
            en: "{joined} stands on its own again.",
            zh: "{joined} 已恢复独立。"),
        entry(
            "subject.restrict.abstract",
            en: "Keep a person's data from every use but storage.",
            zh: "限制个人数据：仅可存储，不得使用。"),
        entry(
            "subject.restrict.lift",
            en: "Allow its use again.",
            zh: "解除限制。"),
        entry(
            "subject.restrict.done",
            en: "Restricted: storage only.",
            zh: "已限制：仅可存储。"),
        entry(
            "subject.restrict.lifted",
            en: "The restriction is lifted.",
            zh: "限制已解除。"),
        entry(
            "subject.correct.abstract",
            en: "Put another value in the place of a wrong one.",
            zh: "更正错误的数值。"),
        entry(
            "subject.correct.discussion",
            en: "Every record that has the field is sealed anew; an empty value takes it out.",
            zh: "含该字段的每条记录均重新密封；空值表示删除。"),
        entry(
            "subject.correct.to",
            en: "The right value; - reads it from standard input.",
            zh: "正确的数值；- 表示从标准输入读取。"),
        entry(
            "subject.corrected",
            en: "{count} records were corrected.",
            zh: "已更正 {count} 条记录。"),
        entry(
            "subject.same",
            en: "A person cannot be joined into itself.",
            zh: "不能将个人并入其自身。"),
        entry(
            "subject.notMerged",
            en: "The person was not joined into another.",
            zh: "此人未并入他人。"),
        entry(
            "subject.restricted",
            en: "The person's data is restricted: storage only.",
            zh: "此人的数据已被限制：仅可存储。"),
        entry(
            "subject.abstract",
            en: "The people in a vault.",
            zh: "保险库中的个人。"),
        entry(
            "subject.identifier",
            en: "The person's identifier, sub-….",
            zh: "个人标识符，sub-…。"),
        entry(
            "subject.phone",
            en: "Phone number; - reads it from standard input.",
            zh: "电话号码；- 表示从标准输入读取。"),
        entry(
            "subject.email",
            en: "E-mail address; - reads it from standard input.",
            zh: "电子邮箱；- 表示从标准输入读取。"),
        entry(
            "subject.id",
            en: "Identity number; - reads it from standard input.",
            zh: "证件号码；- 表示从标准输入读取。"),
        entry(
            "subject.last4",
            en: "The last four digits of the phone number, with --surname or --dataset.",
            zh: "电话号码后四位，需与 --surname 或 --dataset 同用。"),
        entry(
            "subject.surname",
            en: "Surname.",
            zh: "姓氏。"),
        entry(
            "subject.dataset",
            en: "Dataset.",
            zh: "数据集。"),
        entry(
            "subject.oneQuery",
            en: "Say whom: one of an identifier, --phone, --email, --id or --last4.",
            zh: "请指明对象：标识符、--phone、--email、--id 或 --last4 之一。"),
        entry(
            "subject.last4Needs",
            en: "--last4 needs one of --surname or --dataset.",
            zh: "--last4 需与 --surname 或 --dataset 之一同用。"),
        entry(
            "subject.role",
            en: "As whom to look: what may be seen depends on it.",
            zh: "以何种角色查看；可见内容由角色决定。"),
        entry(
            "subject.find.abstract",
            en: "Find people by phone, e-mail, identity number or last four digits.",
            zh: "按电话、邮箱、证件号或后四位查找个人。"),
        entry(
            "subject.show.abstract",
            en: "Show a person, masked as the policy says.",
            zh: "按策略脱敏显示个人。"),
        entry(
            "subject.reveal.abstract",
            en: "Open one value of a person, for a purpose.",
            zh: "为指定目的查看个人的一个数值。"),
        entry(
            "subject.field",
            en: "The field's name or label.",
            zh: "字段名称或标签。"),
        entry(
            "subject.purpose",
            en: "What it is for.",
            zh: "用途。"),
        entry(
            "subject.ticket",
            en: "The ticket that asks for it.",
            zh: "对应工单。"),
        entry(
            "subject.erase.abstract",
            en: "Erase a person beyond recovery.",
            zh: "不可恢复地擦除个人。"),
        entry(
            "subject.erase.discussion",
            en: "The person's keys are destroyed, the records and index entries deleted, and "
                + "the ledger written, so that no restored backup brings the person back. "
                + "Copies that were made before become unreadable when the next epoch is "
                + "sealed: `strata key seal-epoch`.",
            zh: "销毁该个人的密钥，删除记录与索引，并写入台账，使恢复的备份也无法令其复活。此前的副本在封存下一周期后不可读：`strata key seal-epoch`。"),
        entry(
            "subject.erase.yes",
            en: "Really erase; it cannot be undone.",
            zh: "确认擦除；此操作不可撤销。"),
        entry(
            "subject.erased",
            en: "Erased ({erasure}). Copies made before become unreadable when epoch {epoch} "
                + "is sealed.",
            zh: "已擦除（{erasure}）。此前的副本将在封存第 {epoch} 周期后不可读。"),
        entry(
            "subject.nobody",
            en: "Nobody was found.",
            zh: "未找到任何人。"),
        entry(
            "subject.shown",
            en: "What may be seen",
            zh: "可见内容"),
        entry(
            "subject.badQuery",
            en: "That is no value of this kind: a phone number has five digits at least, an "
                + "e-mail address an @, the last four are four digits.",
            zh: "该值形式不符：电话至少五位数字，邮箱须含 @，后四位须为四位数字。"),
        entry(
            "subject.badIdentifier",
            en: "That is no identifier of this vault.",
            zh: "这不是此保险库的标识符。"),
        entry(
            "subject.noDataset",
            en: "There is no dataset “{name}”.",
            zh: "没有数据集“{name}”。"),
        entry(
            "subject.tooMany",
            en: "More than {most} people have that; say more of the person.",
            zh: "符合者超过 {most} 人；请提供更多信息。"),
        entry(
            "subject.gone",
            en: "There is no such person, or not any more.",
            zh: "没有此人，或已被擦除。"),
        entry(
            "subject.several",
            en: "{count} people were found; say which by identifier.",
            zh: "找到 {count} 人；请用标识符指明。"),
        entry(
            "subject.noField",
            en: "The person has no value of “{name}”.",
            zh: "此人没有“{name}”的数值。"),
        entry(
            "subject.roleNotAllowed",
            en: "The policy does not let the role “{role}” reveal this.",
            zh: "策略不允许“{role}”角色查看此内容。"),
        entry(
            "subject.purposeNotAllowed",
            en: "The policy does not allow this for the purpose “{purpose}”.",
            zh: "策略不允许为“{purpose}”目的查看。"),
        entry(
            "subject.ticketNeeded",
            en: "The policy asks for a ticket: give --ticket.",
            zh: "策略要求工单：请使用 --ticket。"),
        entry(
            "dnc.abstract",
            en: "Who is not to be called: numbers and people, kept without any other trace of "
                + "them.",
            zh: "拒呼登记：号码与个人，除此之外不留任何信息。"),
        entry(
            "dnc.scope",
            en: "What it is about; everything without it.",
            zh: "所涉用途；缺省为全部。"),
        entry(
            "dnc.oneTarget",
            en: "Say whom: one of --phone or --id.",
            zh: "请指明对象：--phone 或 --id 之一。"),
        entry(
            "dnc.add.abstract",
            en: "Put a number or person on your own list.",
            zh: "将号码或个人列入自有拒呼名单。"),
        entry(
            "dnc.added",
            en: "It will not be called.",
            zh: "已登记，不再外呼。"),
        entry(
            "dnc.check.abstract",
            en: "Say whether a call is barred; the exit code is 3 where it is.",
            zh: "判断是否禁止外呼；若禁止，退出码为 3。"),
        entry(
            "dnc.free",
            en: "Nothing stands against a call.",
            zh: "未登记拒呼。"),
        entry(
            "dnc.listed",
            en: "Listed: {source}, for {scope}.",
            zh: "已登记：{source}，范围：{scope}。"),
        entry("dnc.own", en: "one's own list", zh: "自有名单"),
        entry("dnc.everything", en: "every purpose", zh: "全部用途"),
        entry(
            "dnc.import.abstract",
            en: "Bring in a list of numbers, or a version of a registry.",
            zh: "导入号码清单，或某登记机构的一个版本。"),
        entry(
            "dnc.import.discussion",
            en: "A version of a registry takes the place of the earlier one when it is in as a "
                + "whole; your own list only grows.",
            zh: "登记机构的新版本在全部导入后取代旧版本；自有名单只增不减。"),
        entry(
            "dnc.import.path",
            en: "A table with one column of numbers, or one number a line.",
            zh: "含一列号码的表格，或每行一个号码。"),
        entry(
            "dnc.import.registry",
            en: "The registry's name, with --version; your own list without it.",
            zh: "登记机构名称，需与 --version 同用；缺省为自有名单。"),
        entry(
            "dnc.import.version",
            en: "The registry's version, such as the day of the copy.",
            zh: "登记版本，例如副本日期。"),
        entry(
            "dnc.import.column",
            en: "The column of numbers, where it is not clear which.",
            zh: "号码所在列（无法自动判断时）。"),
        entry(
            "dnc.import.both",
            en: "--registry and --version belong together; “own” is the name of your own list.",
            zh: "--registry 与 --version 须同时给出；“own”为自有名单的名称。"),
        entry(
            "dnc.imported",
            en: "{numbers} numbers are listed; {skipped} rows had none; {outdated} of an "
                + "earlier version are out.",
            zh: "已登记 {numbers} 个号码；{skipped} 行无号码；移除旧版本 {outdated} 个。"),
        entry(
            "dnc.remove.abstract",
            en: "Take a number or person off your own list: two people have to ask for it.",
            zh: "从自有名单移除号码或个人：须两人提出。"),
        entry(
            "dnc.remove.discussion",
            en: "The first asks, another one agrees with the same command. Names are taken at "
                + "their word until people can sign in.",
            zh: "一人提出，另一人以同一命令同意。在支持登录之前，姓名以所填为准。"),
        entry(
            "dnc.remove.by",
            en: "Who asks.",
            zh: "提出者。"),
        entry(
            "dnc.removalAsked",
            en: "Noted; somebody else has to ask for the same.",
            zh: "已记录；须另一人再次提出。"),
        entry(
            "dnc.removed",
            en: "Taken off the list.",
            zh: "已从名单移除。"),
        entry(
            "dnc.notListed",
            en: "It is not on your own list.",
            zh: "不在自有名单中。"),
        entry(
            "dnc.samePerson",
            en: "Who asked first cannot also agree; somebody else has to.",
            zh: "首位提出者不能同时作为同意者；须由另一人同意。"),
        entry(
            "dnc.status.abstract",
            en: "Show which lists there are and how old they are.",
            zh: "显示各名单及其时效。"),
        entry(
            "dnc.status.source",
            en: "List",
            zh: "名单"),
        entry(
            "dnc.status.version",
            en: "Version",
            zh: "版本"),
        entry(
            "dnc.status.entries",
            en: "Entries",
            zh: "条目数"),
        entry(
            "dnc.status.days",
            en: "Days old",
            zh: "距今天数"),
        entry(
            "key.abstract",
            en: "The keys of a vault.",
            zh: "保险库的密钥。"),
        entry(
            "key.status.abstract",
            en: "Show where the root key is and how old the keys are.",
            zh: "显示根密钥位置与各密钥时间。"),
        entry(
            "key.status.vault",
            en: "Vault {vault}",
            zh: "保险库 {vault}"),
        entry(
            "key.status.provider",
            en: "Root key: {provider}, version {version}",
            zh: "根密钥：{provider}，第 {version} 版"),
        entry(
            "key.status.epoch",
            en: "Epoch {epoch}; erasures not sealed yet: {count}",
            zh: "第 {epoch} 周期；尚未封存的擦除：{count}"),
        entry(
            "key.rotate.abstract",
            en: "Put the vault's own keys under a new root key; no record is touched.",
            zh: "以新的根密钥封装保险库自身密钥；不触及任何记录。"),
        entry(
            "key.rotated",
            en: "The root key has version {version} now.",
            zh: "根密钥现为第 {version} 版。"),
        entry(
            "key.sealEpoch.abstract",
            en: "Seal an epoch: what was erased opens from no copy any more.",
            zh: "封存周期：已擦除的内容从任何副本都无法打开。"),
        entry(
            "key.sealEpoch.discussion",
            en: "Living keys and index entries are put under new keys, and the former ones "
                + "destroyed. Can be stopped at any time; the same command goes on.",
            zh: "存续的密钥与索引改用新密钥，旧密钥予以销毁。可随时中断，再次运行同一命令即可继续。"),
        entry(
            "key.sealed",
            en: "Epoch {epoch}: {rings} people's keys and {entries} index entries are under "
                + "new keys.",
            zh: "第 {epoch} 周期：{rings} 人的密钥与 {entries} 条索引已改用新密钥。"),
        entry(
            "key.rootDestroyed",
            en: "The former root key was destroyed: copies of the key store from before are "
                + "worthless.",
            zh: "旧根密钥已销毁：此前的密钥库副本已无价值。"),
        entry(
            "key.rootForgotten",
            en: "The former root key is forgotten here, but an old copy of the key store "
                + "together with the passphrase of its time still opens what it held.",
            zh: "此处已不再保留旧根密钥，但旧密钥库副本加上当时的口令仍可打开其中内容。"),
        entry(
            "verify.abstract",
            en: "Check that a vault is whole and was changed by Strata alone.",
            zh: "检查保险库是否完整且仅由 Strata 改动。"),
        entry(
            "verify.discussion",
            en: "Every row is compared with its code and their sum with the state's; every "
                + "envelope is opened; every index entry must have its record and the other "
                + "way round; no key may be without a person; no value of a random sample "
                + "of records may stand in the clear in any file of the vault.",
            zh: "逐行核对校验码并与状态总和比对；打开每个信封；索引与记录须一一对应；不得有无主密钥；随机抽样记录的值不得以明文出现在保险库的任何文件中。"),
        entry(
            "verify.repair",
            en: "Make anew what can be derived: index entries, keys of nobody.",
            zh: "重建可推导的内容：索引、无主密钥。"),
        entry(
            "verify.counts",
            en: "{subjects} people, {records} records, {envelopes} envelopes, {entries} index "
                + "entries.",
            zh: "{subjects} 人，{records} 条记录，{envelopes} 个信封，{entries} 条索引。"),
        entry(
            "verify.notRepaired",
            en: "Nothing was repaired: rows were changed outside Strata, so what is missing "
                + "cannot be told from what was taken away. Restore the newest backup.",
            zh: "未作修复：有行在 Strata 之外被改动，无法区分缺失与被删除。请恢复最新备份。"),
        entry(
            "subject.barred",
            en: "DO NOT CALL",
            zh: "拒呼"),
        entry(
            "subject.restrictedState",
            en: "restricted: storage only",
            zh: "已限制：仅可存储"),
        entry(
            "verify.more",
            en: "… and {count} more.",
            zh: "……另有 {count} 项。"),
        entry(
            "verify.repaired",
            en: "{count} repaired.",
            zh: "已修复 {count} 项。"),
        entry(
            "verify.clean",
            en: "The vault is whole.",
            zh: "保险库完整。"),
        entry(
            "verify.notClean",
            en: "The vault is not as Strata left it.",
            zh: "保险库与 Strata 留下的状态不符。"),
        entry(
            "verify.rowChanged",
            en: "changed, or put back, outside Strata",
            zh: "在 Strata 之外被改动或放回"),
        entry(
            "verify.stateDiffers",
            en: "rows were deleted, added or put back outside Strata",
            zh: "在 Strata 之外删除、添加或放回了行"),
        entry(
            "verify.doesNotOpen",
            en: "does not open",
            zh: "无法打开"),
        entry(
            "verify.orphanRecord",
            en: "a record of nobody",
            zh: "无主记录"),
        entry(
            "verify.orphanKeys",
            en: "keys of nobody (an import that was stopped leaves some until it goes on)",
            zh: "无主密钥（中断的导入在继续之前会留下一些）"),
        entry(
            "verify.missingKeys",
            en: "a person without keys",
            zh: "缺少密钥的个人"),
        entry(
            "verify.entryMissing",
            en: "the index lacks an entry",
            zh: "索引缺少条目"),
        entry(
            "verify.entryTooMuch",
            en: "the index has an entry too much",
            zh: "索引有多余条目"),
    ]
}
