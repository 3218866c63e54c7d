extension Catalogue {
    /// The vault and its keys.
    static let vault: Part = [
        entry(
            "vault.provider.wrongSecret",
            en: "The passphrase, PIN or token is not the one of this vault.",
            zh: "口令、PIN 或令牌与此保险库不符。"),
        entry(
            "vault.provider.refused",
            en: "A key of this vault does not open: it was wrapped elsewhere, or changed.",
            zh: "此保险库的一个密钥无法解开：它并非在此封装，或已被改动。"),
        entry(
            "vault.provider.versionGone",
            en: "Version {version} of the root key is gone; what it wrapped cannot be opened.",
            zh: "根密钥的第 {version} 版已不存在，其封装的内容无法打开。"),
        entry(
            "vault.provider.badSetting",
            en: "The key provider's setting “{name}” is missing or makes no sense.",
            zh: "密钥提供方的设置“{name}”缺失或无效。"),
        entry(
            "vault.provider.unavailable",
            en: "The key provider does not answer as it should: {reason}",
            zh: "密钥提供方未正常响应：{reason}"),
        entry(
            "vault.notFound", en: "There is no vault at {path}. Make one with `strata init`.",
            zh: "{path} 处没有保险库。请用 `strata init` 创建。"),
        entry("vault.exists", en: "There is a vault already.", zh: "此处已有保险库。"),
        entry(
            "vault.noKeyStore",
            en: "The key store of this vault is missing; without it nothing can be opened.",
            zh: "此保险库的密钥库缺失；没有它，任何内容都无法打开。"),
        entry(
            "vault.noRecords",
            en: "The records of this vault are missing; restore them from a backup.",
            zh: "此保险库的记录缺失；请从备份恢复。"),
        entry(
            "vault.badDescription", en: "{path}: line {line} makes no sense to this version.",
            zh: "{path}：第 {line} 行无法识别。"),
        entry(
            "vault.descriptionLacks", en: "{path}: “{name}” is missing or makes no sense.",
            zh: "{path}：“{name}”缺失或无效。"),
        entry(
            "vault.foreignKeyStore", en: "The key store belongs to another vault.",
            zh: "该密钥库属于另一个保险库。"),
        entry(
            "vault.foreignRecords", en: "The records belong to another vault.",
            zh: "这些记录属于另一个保险库。"),
        entry(
            "vault.newerFormat",
            en: "A later version of Strata wrote this vault ({name}); use that version or a "
                + "later one.",
            zh: "此保险库由更新版本的 Strata 写成（{name}）；请使用该版本或更新的版本。"),
        entry(
            "vault.inUse", en: "Another process has the vault open; wait for it, or end it.",
            zh: "另一个进程正在使用此保险库；请等待其结束或将其终止。"),
        entry(
            "vault.epochPassed",
            en: "A new epoch began meanwhile and nothing was written; run the command again.",
            zh: "其间新的周期已开始，未写入任何内容；请重新运行该命令。"),
        entry(
            "vault.ringGone",
            en: "The person was erased meanwhile; nothing was written.",
            zh: "该个人的数据已在此期间被擦除；未写入任何内容。"),
        entry(
            "vault.oldRecords",
            en: "The records are older than the key store has seen: an old copy was put "
                + "back. Restore the newest copy, or run `strata verify` to see what is missing.",
            zh: "记录比密钥库所见的更旧：有人放回了旧副本。请恢复最新副本，或运行 `strata verify` 查看缺失内容。"),
        entry(
            "vault.oldKeyStore",
            en: "The key store is older than the records have seen: an old copy was put "
                + "back, and would bring erased keys to life. Restore the newest copy of the "
                + "key store.",
            zh: "密钥库比记录所见的更旧：有人放回了旧副本，已销毁的密钥将因此复活。请恢复最新的密钥库副本。"),
        entry(
            "vault.oldLedger",
            en: "The ledger of erasures is missing or older than the key store: without it "
                + "erased data could come back, so the vault stays closed. Put the newest "
                + "ledger in its place.",
            zh: "擦除台账缺失或比密钥库更旧：缺少它，已擦除的数据可能复活，因此保险库保持关闭。请放回最新的台账。"),
        entry(
            "vault.tampered", en: "Changed outside Strata: {what}.", zh: "在 Strata 之外被改动：{what}。"),
        entry("vault.file", en: "{path}: {reason}", zh: "{path}：{reason}"),
    ]
}
