extension Catalogue {
    /// Backups, and what is restored from them.
    static let backup: Part = [
        entry(
            "policy.request.period",
            en: "{name} is from 1h to 1y, or from 1bd to 250bd (working days).",
            zh: "{name} 的范围为 1h 至 1y，或 1bd 至 250bd（工作日）。"),
        entry(
            "policy.backup.bounds", en: "{name} is from {least} to {most}.",
            zh: "{name} 应在 {least} 至 {most} 之间。"),
        entry("backup.abstract", en: "Keep copies that restore.", zh: "保存可恢复的备份。"),
        entry(
            "backup.discussion",
            en:
                "Encrypted, incremental, while the vault works; the keys go to another place and are "
                + "kept for a short time only. What was erased comes back from none of them.",
            zh: "备份加密、增量，可在线进行；密钥另存他处，仅短期保留。已销毁的数据不会从任何备份中复活。"),
        entry(
            "backup.set.abstract", en: "Say where backups go.", zh: "设定备份位置。"),
        entry(
            "backup.set.discussion",
            en:
                "Two places, as whoever has both and the root key has the vault. What is there already "
                + "stays there.",
            zh: "须为两处：同时持有两处副本与根密钥者即可读取数据库。已有备份不会移动。"),
        entry(
            "backup.place",
            en:
                "Of everything but the keys: a folder from the root, or s3:https://HOST/BUCKET/PREFIX.",
            zh: "除密钥外全部内容的位置：绝对路径，或 s3:https://主机/桶/前缀。"),
        entry(
            "backup.keysPlace", en: "Of the keys: another folder, or another bucket.",
            zh: "密钥副本的位置：另一文件夹或另一个桶。"),
        entry(
            "backup.set.lock",
            en: "For so many days a bucket with object lock lets nobody delete anything but keys.",
            zh: "在支持对象锁的桶中，除密钥外若干天内任何人不得删除。"),
        entry("backup.create.abstract", en: "Make a backup.", zh: "创建备份。"),
        entry(
            "backup.create.discussion",
            en:
                "Others may read and write meanwhile. What a former backup has is not written again; what "
                + "an interrupted one wrote is not lost.",
            zh: "期间可照常读写。已有备份中的内容不重复写入；中断后重新运行即可续作。"),
        entry(
            "backup.create.done",
            en:
                "Backup {snapshot}: {records} records, {files} files, {bytes} bytes, of which {added} were "
                + "written, in {seconds} s.",
            zh: "备份 {snapshot}：{records} 条记录，{files} 个文件，{bytes} 字节，其中写入 {added} 字节，用时 {seconds} 秒。"
        ),
        entry(
            "backup.create.archive",
            en: "The archive is elsewhere ({place}) and is no part of it.",
            zh: "归档位于别处（{place}），不在备份之内。"),
        entry("backup.list.abstract", en: "List backups.", zh: "列出备份。"),
        entry("backup.column.snapshot", en: "backup", zh: "备份"),
        entry("backup.column.files", en: "files", zh: "文件"),
        entry("backup.column.added", en: "written", zh: "写入"),
        entry("backup.column.keys", en: "copy of the keys", zh: "密钥副本"),
        entry(
            "backup.list.places",
            en:
                "In {place} and {keys}: {bytes} bytes; {copies} copies of the key store, the oldest of "
                + "{oldest}.",
            zh: "位于 {place} 与 {keys}：{bytes} 字节；密钥库副本 {copies} 份，最早 {oldest}。"),
        entry(
            "backup.list.drilled",
            en: "The last restore was tried {time}, and all of it came back.",
            zh: "最近一次恢复演练：{time}，全部恢复成功。"),
        entry(
            "backup.list.drillFailed", en: "The last restore that was tried, {time}, failed.",
            zh: "最近一次恢复演练（{time}）失败。"),
        entry(
            "backup.list.drillDue", en: "A restore is to be tried: backup drill.",
            zh: "应进行恢复演练：backup drill。"),
        entry(
            "backup.verify.abstract", en: "Read and open all that backups hold.",
            zh: "读取并校验备份的全部内容。"),
        entry(
            "backup.verify.discussion",
            en: "Exit status 2 where something is missing or damaged.", zh: "有缺失或损坏时退出状态为 2。"),
        entry(
            "backup.verify.done",
            en: "{snapshots} backups, {packs} packs, {blobs} blocks, {bytes} bytes read.",
            zh: "已读取 {snapshots} 份备份、{packs} 个包、{blobs} 个块、{bytes} 字节。"),
        entry(
            "backup.verify.broken", en: "{snapshot} cannot be restored whole.",
            zh: "{snapshot} 无法完整恢复。"),
        entry(
            "backup.drill.abstract", en: "Try whether a backup restores.", zh: "恢复演练。"),
        entry(
            "backup.drill.discussion",
            en:
                "Restores into a scratch folder, opens it, makes its index, reads every row, and throws it "
                + "away. What it came to stands in the audit log.",
            zh: "恢复至临时文件夹，打开、重建索引、逐行核对，随后删除；结果记入审计日志。"),
        entry(
            "backup.snapshot", en: "The beginning of a backup's name; the newest one without it.",
            zh: "备份名称的开头；缺省为最新。"),
        entry(
            "backup.scratch", en: "An empty folder with room for the whole vault.",
            zh: "空文件夹，须可容纳整个数据库。"),
        entry(
            "backup.drill.done",
            en:
                "{snapshot} of {time} restores: {people} people, {records} records, {files} files, "
                + "{entries} index entries, in {seconds} s.",
            zh:
                "{snapshot}（{time}）可恢复：{people} 人，{records} 条记录，{files} 个文件，{entries} 条索引，用时 {seconds} 秒。"
        ),
        entry(
            "backup.prune.abstract", en: "Throw away backups that the policy keeps no longer.",
            zh: "删除策略不再保留的备份。"),
        entry(
            "backup.prune.discussion",
            en:
                "Copies of the key store go first, also those from before the present epoch: until they "
                + "are gone, what was erased could be brought back from one.",
            zh: "先删除密钥库副本，包括当前周期之前的：在其删除之前，已销毁的数据仍可能由其恢复。"),
        entry(
            "backup.prune.done",
            en:
                "{snapshots} backups and {copies} copies of the key store are gone, {bytes} bytes; {kept} "
                + "backups are kept. Under a lock: {locked} objects.",
            zh: "已删除 {snapshots} 份备份与 {copies} 份密钥库副本，共 {bytes} 字节；保留 {kept} 份备份。锁定中的对象：{locked} 个。"
        ),
        entry(
            "backup.restore.abstract", en: "Make a vault of a backup.", zh: "由备份恢复数据库。"),
        entry(
            "backup.restore.discussion",
            en:
                "Into a folder where nothing is, or a vault that has lost its records. A key store, a "
                + "ledger of erasures and an audit log that are there stay. What was erased since is erased "
                + "again before anything is served, so the newest ledger is needed. Call it again after it "
                + "was stopped.",
            zh:
                "恢复到空文件夹，或丢失记录的数据库。已有的密钥库、销毁台账与审计日志保留不动。"
                + "提供服务之前会重新销毁此后已销毁的数据，因此需要最新的台账。中断后再次运行即可续作。"),
        entry(
            "backup.restore.ledgerFile", en: "A copy of the newest ledger of erasures.",
            zh: "最新销毁台账的副本。"),
        entry(
            "backup.restore.ledgerOfBackup",
            en:
                "There is no newer ledger than the backup's: whoever was erased behind it comes back.",
            zh: "没有比备份更新的台账：备份之后销毁的数据将会恢复。"),
        entry(
            "backup.restore.oneLedger",
            en: "Either --ledger-file or --ledger-of-backup, not both.",
            zh: "--ledger-file 与 --ledger-of-backup 只能选一。"),
        entry(
            "backup.restore.done",
            en:
                "Restored {snapshot} of {time}: {people} people, {records} records, {files} files, "
                + "{entries} index entries, in {seconds} s.",
            zh:
                "已恢复 {snapshot}（{time}）：{people} 人，{records} 条记录，{files} 个文件，{entries} 条索引，用时 {seconds} 秒。"
        ),
        entry(
            "backup.restore.unopened",
            en: "Of {count} people something does not open: it was erased or sealed anew since.",
            zh: "{count} 人的部分数据无法打开：此后已被销毁或重新加密。"),
        entry(
            "backup.restore.ownLedger",
            en: "Who was erased after {time} is not known: erase them again.",
            zh: "{time} 之后销毁的人员未知：须再次销毁。"),
        entry(
            "backup.restore.since",
            en: "Done behind the backup, and to be done again: {acts}.",
            zh: "备份之后的操作须重新进行：{acts}。"),
        entry(
            "backup.restore.damaged",
            en: "Not all of it is as Strata wrote it: {count} rows; see verify.",
            zh: "部分内容与写入时不符：{count} 行；见 verify。"),
        entry("api.listBackups", en: "What backups there are", zh: "备份列表"),
        entry("api.createBackup", en: "Make a backup", zh: "创建备份"),
        entry("api.verifyBackups", en: "Read and open all that backups hold", zh: "校验全部备份"),
        entry("api.drillBackup", en: "Try whether a backup restores", zh: "恢复演练"),
        entry(
            "api.pruneBackups", en: "Throw away what the policy keeps no longer",
            zh: "删除策略不再保留的备份"),
        entry(
            "backup.noPlace", en: "Nobody said where backups go: backup set.",
            zh: "尚未设定备份位置：backup set。"),
        entry(
            "backup.wrongPlace",
            en:
                "{place} is no place for backups: a folder from the root outside the vault, or "
                + "s3:https://HOST/BUCKET/PREFIX in a class that is read at once.",
            zh: "{place} 不可用于备份：须为数据库之外的绝对路径，或 s3:https://主机/桶/前缀，且存储类别可立即读取。"),
        entry(
            "backup.notApart",
            en: "The keys go to another folder, none in the other, or to another bucket.",
            zh: "密钥须存放于另一互不包含的文件夹，或另一个桶。"),
        entry(
            "backup.noRepository", en: "There are no backups in {place}.", zh: "{place} 中没有备份。"),
        entry(
            "backup.otherVault", en: "{place} has the backups of another vault.",
            zh: "{place} 中是另一数据库的备份。"),
        entry(
            "backup.otherHalf",
            en: "{place} has the other half: records and keys were exchanged.",
            zh: "{place} 中是另一半：记录与密钥位置颠倒。"),
        entry(
            "backup.otherRoot",
            en: "The backups in {place} are under another root key.",
            zh: "{place} 中的备份由另一根密钥保护。"),
        entry(
            "backup.rootPlace",
            en:
                "The root key of these backups is with {place}. If that is yours, say so: --root-place "
                + "{place}; the secret goes there.",
            zh: "这些备份的根密钥位于 {place}。若确为己方所有，请以 --root-place {place} 确认；密钥凭据将发送至该处。"),
        entry(
            "backup.restore.rootPlace",
            en:
                "The address of the key server, or the module of the token, that the secret may go to.",
            zh: "可接收凭据的密钥服务器地址或令牌模块。"),
        entry(
            "backup.missing", en: "The backups lack {name}.", zh: "备份缺少 {name}。"),
        entry(
            "backup.damaged", en: "In the backups {name} is not as it was written.",
            zh: "备份中的 {name} 与写入时不符。"),
        entry(
            "backup.noSnapshot", en: "There is no backup {name}, or more than one: backup list.",
            zh: "没有备份 {name}，或不止一份：backup list。"),
        entry(
            "backup.occupied",
            en: "{place} holds records already: restore into an empty place.",
            zh: "{place} 已有记录：请恢复到空位置。"),
        entry(
            "backup.described",
            en:
                "The vault in {place} says itself where its stores are: leave out --records, --keys and "
                + "--ledger.",
            zh: "{place} 中的数据库已指定存储位置：请勿使用 --records、--keys、--ledger。"),
        entry(
            "backup.otherRestore",
            en:
                "In {place} the restore of another backup was begun: finish it; or remove what it wrote "
                + "and the file restore there, but never a key store that was there before.",
            zh: "{place} 已开始恢复另一份备份：请先完成；或删除其写入的内容及其中的 restore 文件，但切勿删除原有的密钥库。"),
        entry(
            "backup.olderKeys",
            en: "The copies of the key store are older than these records.",
            zh: "密钥库副本早于这些记录。"),
        entry(
            "backup.noLedger",
            en:
                "There is no ledger of erasures at {path}: name its newest copy with --ledger-file, or say "
                + "that there is none with --ledger-of-backup.",
            zh: "{path} 没有销毁台账：用 --ledger-file 指定最新副本，或用 --ledger-of-backup 表明没有。"),
        entry(
            "backup.keysBehind",
            en:
                "The root key is another, and the copies of the keys in {place} could not be "
                + "renewed. Until they are, nothing of the former root key is destroyed: mend the place, "
                + "or name another (backup set), and call this again; or backup create.",
            zh:
                "根密钥已更换，但 {place} 中的密钥副本未能更新。在更新之前不会销毁旧根密钥：请修复该位置或另行指定（backup set）后重试，或运行 backup create。"
        ),
        entry(
            "backup.changing",
            en: "Parts of people are being erased all the time: make the backup when that is done.",
            zh: "正在持续进行部分销毁：请待其完成后再备份。"),
        entry(
            "backup.prune.heldUp",
            en:
                "Something of what is kept is damaged, so nothing else was thrown away: backup verify, then "
                + "backup create.",
            zh: "保留的备份有损坏，未删除其他内容：请先运行 backup verify，再运行 backup create。"),
        entry(
            "backup.restore.recoveryEnded",
            en: "Recovery shares are no longer in force: key split.",
            zh: "恢复分片不再有效：请运行 key split。"),
        entry(
            "backup.notWhole", en: "What was restored is not what was backed up: {what}.",
            zh: "恢复的内容与备份不符：{what}。"),
        entry(
            "vault.restoring",
            en: "The restore of {path} is not finished: call backup restore again.",
            zh: "{path} 的恢复尚未完成：请再次运行 backup restore。"),
    ]
}
