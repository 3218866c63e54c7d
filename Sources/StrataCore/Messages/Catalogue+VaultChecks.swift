extension Catalogue {
    /// What is looked for in a vault's files.
    static let vaultChecks: Part = [
        entry(
            "verify.searched",
            en: "{values} forms of values from a random sample of records were looked for in "
                + "every file.",
            zh: "已在所有文件中查找随机抽样记录的 {values} 种值形式。"),
        entry(
            "result.shipped",
            en: "“{word}” means {code} everywhere. Where one list means something else by "
                + "it, say so at "
                + "its import: --result WORD=CODE.",
            zh: "“{word}”在各处均表示 {code}。若某份名单另有所指，请在导入时说明：--result 词=代码。"),
        entry(
            "vault.notEmpty",
            en: "There is something in {path} already: a vault takes an empty folder, or one "
                + "that is "
                + "not there yet.",
            zh: "{path} 中已有内容：保险库须建在空文件夹或尚不存在的文件夹中。"),
        entry(
            "vault.insideVault",
            en: "{path} lies in the vault's own folder, where nothing stands in the clear. Give "
                + "another place.",
            zh: "{path} 位于保险库文件夹内，该处不得有明文。请另选位置。"),
        entry(
            "dnc.emptyRegistry",
            en: "There is no number in it: the registry stays as it is. Look at the file, or name "
                + "the column with --column.",
            zh: "其中没有号码，登记机构名单保持不变。请检查文件，或用 --column 指定列。"),
        entry(
            "dnc.olderVersion",
            en: "The registry is there in the later version {version}: an older one does not "
                + "take its "
                + "place.",
            zh: "该登记机构已有较新的版本 {version}，旧版本不能取代它。"),
        entry(
            "dataset.emptyFact",
            en: "--{name} says nothing: give what is known, or leave it out.",
            zh: "--{name} 没有内容：请填写已知信息，或不要给出该项。"),
        entry(
            "dataset.badPurpose",
            en: "“{text}” is no purpose of the policy. There are: {known}.",
            zh: "“{text}”不是策略中的用途。可用：{known}。"),
        entry(
            "subject.record.one",
            en: "The one record that is meant, by its identifier, as `subject show` lists them.",
            zh: "所指的那一条记录的标识，见 `subject show`。"),
        entry("subject.ask", en: "Value to search for:", zh: "要查找的值："),
        entry(
            "key.accept.abstract",
            en: "Accept records that were put back from a backup older than the key store.",
            zh: "接受从早于密钥库的备份恢复的记录。"),
        entry(
            "key.accept.discussion",
            en: "The vault refuses records that are older than the key store has seen, as somebody "
                + "could have put them back to hide something. Where it was you, who restored a "
                + "backup, this says so: the ledger of erasures is replayed over them from its "
                + "beginning, and what was written after the backup is gone. Run `strata verify "
                + "--repair` afterwards, for keys of people who are not there any more. Behind an "
                + "epoch that was sealed since, nothing opens such records any more.",
            zh: "保险库拒绝比密钥库所见更旧的记录，因为可能有人借此掩盖。若确为您恢复了备份，用此命令声明：将从头重放擦除台账，备份之后写入的内容不再存在。之后请运行 "
                + "`strata verify --repair`，清除已不存在之人的密钥。若其后已封存纪元，则无法再打开这些记录。"),
        entry(
            "key.accept.yes", en: "The backup was put back on purpose.", zh: "确认有意恢复了备份。"),
        entry(
            "key.accept.done",
            en: "The records count as they are. Run `strata verify --repair` next.",
            zh: "已接受当前记录。接下来请运行 `strata verify --repair`。"),
        entry(
            "verify.auditLog",
            en: "the audit log is missing, old or another vault's: see `strata audit verify`",
            zh: "审计日志缺失、过旧或属于其他保险库：见 `strata audit verify`"),
        entry(
            "verify.clearValue",
            en: "a sealed value stands in the clear",
            zh: "密封的值以明文出现"),
        entry(
            "vault.descriptionLost",
            en: "The vault in {path} has lost its description, vault.conf. It holds no secret and "
                + "changes with root keys alone: put the copy back that belongs to this key "
                + "store, from a backup or another host. With recovery shares, `strata key "
                + "recover` makes a new one where records, keys and ledger all lie in the folder.",
            zh: "{path} 中的保险库缺少描述文件 vault.conf。它不含机密，仅随根密钥变化：请从备份或其他主机放回与此密钥库"
                + "对应的副本。若记录、密钥与台账都在该文件夹中，可凭恢复份额用 `strata key recover` 重新生成。"),
        entry(
            "call.reason.clockBehind",
            en: "the clock is behind what the vault has seen: whether consents, lists and "
                + "registries have ended cannot be told. Set it right, or take back the import "
                + "that came with a clock ahead",
            zh: "时钟早于保险库所见的时间：无法判断同意、名单与登记册是否已到期。请校准时钟，或撤销时钟超前时的导入"),
    ]
}
