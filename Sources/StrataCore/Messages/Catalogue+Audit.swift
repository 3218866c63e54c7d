extension Catalogue {
    /// The audit log.
    static let audit: Part = [
        entry(
            "audit.notWritable",
            en: "The audit entry could not be written ({words}), so nothing was done. Make room, "
                + "or name a second folder with strata audit set --failover.",
            zh: "无法写入审计条目（{words}），因此未执行任何操作。请腾出空间，或用 strata audit set --failover 指定备用文件夹。"),
        entry(
            "audit.timedOut",
            en:
                "The audit entry was not on disk after {seconds} s, so nothing was done. Look after "
                + "the disk of the audit log.",
            zh: "审计条目在 {seconds} 秒后仍未落盘，因此未执行任何操作。请检查审计日志所在磁盘。"),
        entry(
            "audit.full",
            en: "Too many audit entries wait for the disk, so nothing was done. Try again.",
            zh: "等待落盘的审计条目过多，因此未执行任何操作。请重试。"),
        entry(
            "audit.closed", en: "The audit log is closed.", zh: "审计日志已关闭。"),
        entry(
            "audit.tooLong",
            en: "The audit entry would be longer than an entry can be, so nothing was done.",
            zh: "审计条目超过长度上限，因此未执行任何操作。"),
        entry(
            "audit.damaged",
            en:
                "The audit log is damaged or was changed outside Strata: {name}. Restore its folder; "
                + "strata audit verify says more.",
            zh: "审计日志已损坏或被 Strata 以外的程序改动：{name}。请恢复其文件夹；strata audit verify 可提供详情。"),
        entry(
            "audit.rolledBack",
            en:
                "The audit log is older than the key store has seen it, or another one. Restore the "
                + "newest copy of its folder.",
            zh: "审计日志比密钥库所见的更旧，或并非同一日志。请恢复其文件夹的最新副本。"),
        entry(
            "audit.missing", en: "There is no audit log in {path}.", zh: "{path} 中没有审计日志。"),
        entry(
            "audit.noEntry",
            en: "There is no entry of that number, or not any more.",
            zh: "没有该编号的条目，或已被移除。"),
        entry(
            "audit.notSigned",
            en: "{name} is not signed by the key of this audit log.",
            zh: "{name} 并非由此审计日志的密钥签名。"),
        entry(
            "audit.fork",
            en: "What {name} has seen is not the beginning of this log: entries were changed or "
                + "taken out. Nothing was written there.",
            zh: "{name} 所见内容不是此日志的开头：条目被改动或移除。未向其写入任何内容。"),
        entry(
            "audit.witness.failed",
            en: "The witness did not take the checkpoint: {words}",
            zh: "见证方未接受检查点：{words}"),
    ]

    /// The commands of the audit log.
    static let auditCommands: Part = [
        entry(
            "audit.abstract", en: "Read and prove what was done with the vault.",
            zh: "查阅并证明对保险库所做的操作。"),
        entry(
            "audit.discussion",
            en: "Whatever opens, changes or takes out data is written down before it happens, and "
                + "again with what became of it. The log holds no values. docs/audit.md says what "
                + "it proves.",
            zh: "凡打开、更改或取出数据的操作，都先记入日志再执行，随后记录其结果。日志不含任何数据值。其证明力见 docs/audit.md。"),
        entry("audit.tail.abstract", en: "Show what was done last.", zh: "显示最近的操作。"),
        entry(
            "audit.search.abstract",
            en: "Find what was done with something, by somebody, at some time.",
            zh: "按对象、人员或时间查找操作。"),
        entry(
            "audit.limit", en: "At most so many, the newest.", zh: "最多显示的条数，取最新的。"),
        entry(
            "audit.object", en: "The identifier of a person, record or dataset.",
            zh: "人员、记录或数据集的编号。"),
        entry(
            "audit.action", en: "What was done, or how it begins: subject.reveal, key.",
            zh: "操作名或其前缀：subject.reveal、key。"),
        entry(
            "audit.user", en: "By the system's user of that number.",
            zh: "由该编号的系统用户执行。"),
        entry("audit.since", en: "Not before this time.", zh: "不早于此时间。"),
        entry("audit.until", en: "Before this time.", zh: "早于此时间。"),
        entry(
            "audit.outcome", en: "What became of it: done, denied, failed, unknown.",
            zh: "结果：done、denied、failed、unknown。"),
        entry("audit.index", en: "The number of an entry.", zh: "条目编号。"),
        entry("audit.column.index", en: "Entry", zh: "条目"),
        entry("audit.column.time", en: "Time (UTC)", zh: "时间（UTC）"),
        entry("audit.column.action", en: "Act", zh: "操作"),
        entry("audit.column.outcome", en: "Outcome", zh: "结果"),
        entry("audit.column.fields", en: "Fields", zh: "字段"),
        entry("audit.column.purpose", en: "For", zh: "用途"),
        entry("audit.column.object", en: "Object", zh: "对象"),
        entry("audit.column.actor", en: "Actor", zh: "操作人"),
        entry("audit.column.witness", en: "Witness", zh: "见证方"),
        entry("audit.column.before", en: "Had seen", zh: "此前所见"),
        entry("audit.column.size", en: "Has seen", zh: "现已所见"),
        entry("audit.column.failure", en: "Failure", zh: "失败原因"),
        entry(
            "audit.unknownOutcomes",
            en: "{count} acts have no outcome in the log: outcome unknown.",
            zh: "日志中有 {count} 项操作没有结果：结果未知。"),
        entry(
            "audit.prove.abstract", en: "Prove that an entry is in the log.",
            zh: "证明某条目在日志中。"),
        entry(
            "audit.prove.discussion",
            en: "Prints a proof as C2SP tlog-proof writes it, verified before; the log's key is "
                + "all that others need to verify it again.",
            zh: "输出已验证的 C2SP tlog-proof 证明；他人凭日志公钥即可再次验证。"),
        entry(
            "audit.checkpoint.abstract", en: "Print the newest signed checkpoint.",
            zh: "输出最新的签名检查点。"),
        entry(
            "audit.checkpoint.key",
            en: "Print the key that verifies checkpoints instead; keep it elsewhere.",
            zh: "改为输出验证检查点的公钥；请在别处保存。"),
        entry(
            "audit.export.abstract", en: "Write every entry, a line of JSON each.",
            zh: "导出全部条目，每行一个 JSON。"),
        entry(
            "audit.export.output", en: "The file; standard output otherwise.",
            zh: "输出文件；默认为标准输出。"),
        entry(
            "audit.content.abstract",
            en: "Show what was typed beside an entry, or erase it.",
            zh: "显示或擦除条目旁所输入的文字。"),
        entry(
            "audit.content.discussion",
            en: "Tickets and names of fields that are not of the log's own forms are kept apart, "
                + "sealed; the entry holds a salted digest. Erasing them leaves the log intact.",
            zh: "不符合日志格式的工单号和字段名单独加密保存，条目仅含加盐摘要。擦除后日志依然完好。"),
        entry("audit.content.erase", en: "Erase it.", zh: "擦除。"),
        entry("audit.content.erased", en: "Erased; the log is intact.", zh: "已擦除；日志完好。"),
        entry(
            "audit.content.none", en: "Nothing was typed beside that entry, or it was erased.",
            zh: "该条目旁没有文字，或已被擦除。"),
        entry(
            "audit.verify.abstract", en: "Verify the log: intact, and complete.",
            zh: "验证日志：是否完好、是否完整。"),
        entry(
            "audit.verify.discussion",
            en: "Intact: tree, signatures and every kept checkpoint go together. Complete: the log "
                + "has come as far as the vault and its witnesses have seen it. With --log and "
                + "--key no vault is opened.",
            zh: "完好：哈希树、签名与所有保留的检查点相符。完整：日志不短于保险库及见证方所见。使用 --log 与 --key 时不打开保险库。"),
        entry(
            "audit.verify.log", en: "The folder of a log, to be verified without its vault.",
            zh: "日志文件夹；无需保险库即可验证。"),
        entry(
            "audit.verify.key", en: "The log's key, as strata audit checkpoint --key printed it.",
            zh: "日志公钥，由 strata audit checkpoint --key 输出。"),
        entry(
            "audit.verify.witness",
            en: "The folder or bucket of a witness; can stand several times.",
            zh: "见证文件夹或存储桶；可重复。"),
        entry(
            "audit.verify.both", en: "--log and --key go together.", zh: "--log 与 --key 须同时给出。"),
        entry("audit.verify.badKey", en: "--key is no key of a log.", zh: "--key 不是日志公钥。"),
        entry(
            "audit.verify.counts",
            en:
                "{entries} entries and {checkpoints} checkpoints in {seconds} s ({speed} a second).",
            zh: "{seconds} 秒内验证 {entries} 个条目、{checkpoints} 个检查点（每秒 {speed} 个）。"),
        entry(
            "audit.verify.dropped", en: "{count} entries were dropped; their hashes are there.",
            zh: "{count} 个条目已按期移除；其哈希仍在。"),
        entry("audit.verify.intact", en: "Intact.", zh: "完好。"),
        entry(
            "audit.verify.notIntact", en: "NOT intact: the log was changed or is damaged.",
            zh: "不完好：日志被改动或已损坏。"),
        entry("audit.verify.complete", en: "Complete.", zh: "完整。"),
        entry(
            "audit.verify.notComplete",
            en: "NOT complete: entries that were there are missing.",
            zh: "不完整：曾经存在的条目缺失。"),
        entry(
            "audit.verify.notAsked", en: "Completeness was not checked: neither vault nor witness.",
            zh: "未检查完整性：既无保险库也无见证方。"),
        entry(
            "audit.verify.outside",
            en: "{count} changes of records belong to no act in the log.",
            zh: "有 {count} 次记录更改不属于日志中的任何操作。"),
        entry(
            "audit.verify.witnessed",
            en: "Witnessed: {witnessed} entries. Unwitnessed: {unwitnessed}.",
            zh: "已见证：{witnessed} 个条目。未见证：{unwitnessed} 个。"),
        entry(
            "audit.witness.abstract", en: "Send the newest checkpoint to witnesses.",
            zh: "将最新检查点发送给见证方。"),
        entry(
            "audit.witness.discussion",
            en: "A witness is a folder on another disk or host, a server that speaks C2SP "
                + "tlog-witness, or a bucket (s3:https://host/bucket/prefix#region). What a "
                + "witness has seen cannot be changed unnoticed. A witness that has seen another "
                + "history is not written to.",
            zh: "见证方可以是其他磁盘或主机上的文件夹、支持 C2SP tlog-witness 的服务器，"
                + "或存储桶（s3:https://host/bucket/prefix#region）。"
                + "见证过的内容无法被悄悄改动。若见证方所见为另一历史，则不写入。"),
        entry(
            "audit.witness.places",
            en: "Paths from the root, or addresses; those that are set otherwise.",
            zh: "绝对路径或网址；默认为已设置的见证方。"),
        entry(
            "audit.witness.badPlace",
            en: "A witness is a path from the root, an https address, or a bucket "
                + "(s3:https://host/bucket/prefix#region).",
            zh: "见证方应为绝对路径、https 网址或存储桶（s3:https://host/bucket/prefix#region）。"),
        entry(
            "audit.witness.none",
            en: "No witness is set; name one, or use strata audit set --witness.",
            zh: "未设置见证方；请指定，或使用 strata audit set --witness。"),
        entry(
            "audit.set.abstract", en: "Set witnesses, the second folder and limits.",
            zh: "设置见证方、备用文件夹与时限。"),
        entry(
            "audit.set.discussion",
            en:
                "In force when the vault is opened the next time. The settings stand in vault.conf.",
            zh: "下次打开保险库时生效。设置保存在 vault.conf 中。"),
        entry(
            "audit.set.failover",
            en: "A folder on another disk, for entries while the first disk fails; empty for none.",
            zh: "另一磁盘上的文件夹，首选磁盘故障时用于写入条目；留空则不用。"),
        entry(
            "audit.set.witness",
            en: "name=PLACE, or name=ADDRESS KEY; nothing behind the sign takes it out.",
            zh: "名称=位置，或 名称=网址 公钥；等号后留空则移除。"),
        entry(
            "audit.set.minutes", en: "Send checkpoints so often; 0 for on demand alone.",
            zh: "发送检查点的间隔（分钟）；0 表示仅按需发送。"),
        entry(
            "audit.set.limit", en: "Seconds that an entry may take to be on disk.",
            zh: "条目落盘的时限（秒）。"),
        entry(
            "audit.set.wrong",
            en:
                "Give at least one setting: paths from the root, https addresses, numbers in range.",
            zh: "请至少给出一项设置：绝对路径、https 网址、范围内的数值。"),
        entry("audit.set.done", en: "Set.", zh: "已设置。"),
        entry(
            "audit.trim.abstract", en: "Drop entries that were kept long enough.",
            zh: "移除保留期已满的条目。"),
        entry(
            "audit.trim.discussion",
            en: "Only whole bundles of 256 entries go that a witness has seen; their hashes stay, "
                + "so that every proof and checkpoint still holds.",
            zh: "仅移除见证方已见过的整组 256 个条目；其哈希保留，所有证明与检查点仍然有效。"),
        entry("audit.trim.before", en: "Entries before this time.", zh: "此时间之前的条目。"),
        entry("audit.trim.yes", en: "Do it.", zh: "执行。"),
        entry("audit.trim.done", en: "{count} entries were dropped.", zh: "已移除 {count} 个条目。"),
    ]
}
