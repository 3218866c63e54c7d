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
            "vault.provider.otherKind",
            en: "The root key of this vault is with another kind of provider ({kind}) than the "
                + "secret is for; the secret was not used. Look whether vault.conf is as you left "
                + "it, then name the secret of that kind: --passphrase-file, --pin-file or "
                + "--token-file.",
            zh: "此保险库的根密钥由另一类提供方（{kind}）保管，与所给口令、PIN 或令牌的用途不符；未使用该凭据。请确认 "
                + "vault.conf 未被改动，再给出该类凭据：--passphrase-file、--pin-file 或 --token-file。"),
        entry(
            "vault.provider.tooManyVersions",
            en: "The root key has too many former versions to make another; seal an epoch first, "
                + "which destroys them.",
            zh: "根密钥的旧版本过多，无法再生成新版本；请先封存一个周期，旧版本将随之销毁。"),
        entry(
            "vault.token.module", en: "The PKCS#11 module {path} cannot be loaded: {reason}",
            zh: "无法加载 PKCS#11 模块 {path}：{reason}"),
        entry(
            "vault.token.moduleOfOthers",
            en: "The PKCS#11 module {path} is not a file of root or of yours that nobody else may "
                + "write: whoever can change it can run code here.",
            zh: "PKCS#11 模块 {path} 必须是 root 或您自己的普通文件，且其他人不可写：能修改它的人即可在此运行代码。"),
        entry(
            "vault.token.noToken", en: "No PKCS#11 token is labelled “{label}”. Is it plugged in?",
            zh: "没有标签为“{label}”的 PKCS#11 令牌。是否已插入？"),
        entry(
            "vault.token.severalTokens",
            en: "Several PKCS#11 tokens are labelled “{label}”; which one is meant is not clear.",
            zh: "有多个标签为“{label}”的 PKCS#11 令牌，无法确定是哪一个。"),
        entry(
            "vault.token.noKey", en: "The token has no root key of this vault ({label}).",
            zh: "令牌中没有此保险库的根密钥（{label}）。"),
        entry(
            "vault.token.keyExists", en: "The token has a key named {label} already.",
            zh: "令牌中已有名为 {label} 的密钥。"),
        entry(
            "vault.token.severalKeys",
            en: "The token has several keys named {label}: two commands made one at the same "
                + "time, or someone else did. Which one is used is not left to chance.",
            zh: "令牌中有多个名为 {label} 的密钥：两个命令同时创建，或由他人创建。不会随意选用其中之一。"),
        entry(
            "vault.token.pinLocked",
            en: "The token is locked after too many wrong PINs; its security officer sets a new "
                + "one.",
            zh: "PIN 错误次数过多，令牌已锁定；须由其安全员重设 PIN。"),
        entry(
            "vault.token.pinLastTry",
            en: "One more wrong PIN would lock the token, so none is tried from here. Log in once "
                + "with the token's own tool.",
            zh: "再输错一次 PIN 令牌即会锁定，因此不再尝试。请先用令牌自带的工具登录一次。"),
        entry(
            "vault.token.pinExpired", en: "The token's PIN has expired; set a new one.",
            zh: "令牌的 PIN 已过期；请设置新的 PIN。"),
        entry(
            "vault.token.pinNotSet", en: "The token has no user PIN yet; set one.",
            zh: "令牌尚未设置用户 PIN；请先设置。"),
        entry(
            "vault.token.loggedInByOthers",
            en: "Another part of this process is logged in to the token; whether the PIN is right "
                + "cannot be checked.",
            zh: "本进程的其他部分已登录该令牌，无法核对 PIN 是否正确。"),
        entry(
            "vault.token.failed", en: "The token refuses {function}: {code}.",
            zh: "令牌拒绝 {function}：{code}。"),
        entry(
            "vault.transit.unreachable", en: "No key server answers at {address}.",
            zh: "{address} 处没有密钥服务器应答。"),
        entry(
            "vault.transit.timedOut", en: "The key server at {address} does not answer in time.",
            zh: "{address} 处的密钥服务器未及时应答。"),
        entry(
            "vault.transit.untrusted",
            en: "Nothing vouches for the key server at {address}: its certificate is of another "
                + "authority or for another name, or no TLS is spoken there. Nothing was sent.",
            zh: "无法信任 {address} 处的密钥服务器：其证书由其他机构签发、不适用于该名称，或该处不支持 TLS。未发送任何内容。"),
        entry(
            "vault.transit.sealed",
            en: "The key server is sealed; those who hold its shares have to unseal it.",
            zh: "密钥服务器处于封存状态；须由持有其分片的人解封。"),
        entry(
            "vault.transit.denied",
            en: "The key server knows the token, but does not permit it {path}.",
            zh: "密钥服务器认可该令牌，但不允许其访问 {path}。"),
        entry(
            "vault.transit.noKey", en: "The key server has no key {name}.",
            zh: "密钥服务器上没有密钥 {name}。"),
        entry(
            "vault.transit.keyExists", en: "The key server has a key {name} already.",
            zh: "密钥服务器上已有密钥 {name}。"),
        entry(
            "vault.transit.unfitKey",
            en: "The key {name} of the key server is not fit to be a root key: {property}.",
            zh: "密钥服务器上的密钥 {name} 不适合用作根密钥：{property}。"),
        entry(
            "vault.transit.status", en: "The key server answers {path} with status {code}.",
            zh: "密钥服务器对 {path} 的应答状态为 {code}。"),
        entry(
            "vault.transit.strangeAnswer",
            en: "The key server's answer to {path} is not what it should be.",
            zh: "密钥服务器对 {path} 的应答不符合预期。"),
        entry(
            "vault.share.typo",
            en: "Share {share}: something is mistyped in group {group}, or near it.",
            zh: "第 {share} 份：第 {group} 组或其附近有输入错误。"),
        entry(
            "vault.share.unknownCharacter",
            en: "Share {share}: group {group} holds a character that no share has.",
            zh: "第 {share} 份：第 {group} 组含有分片中不会出现的字符。"),
        entry(
            "vault.share.cutOff", en: "Share {share} is too short or too long.",
            zh: "第 {share} 份过短或过长。"),
        entry(
            "vault.share.damaged",
            en: "Share {share}: the groups are right one by one, but not together; are they in "
                + "order?",
            zh: "第 {share} 份：各组单独正确，但整体不符；顺序是否有误？"),
        entry(
            "vault.share.newer", en: "Share {share} was made by a later version of Strata.",
            zh: "第 {share} 份由更新版本的 Strata 生成。"),
        entry(
            "vault.share.twice", en: "Shares {share} and {other} are the same one.",
            zh: "第 {share} 份与第 {other} 份是同一份。"),
        entry(
            "vault.share.mixed",
            en: "Share {share} is not of the same set as the first: another vault's, or of an "
                + "earlier splitting.",
            zh: "第 {share} 份与第一份不属于同一组：来自其他保险库，或来自更早的一次拆分。"),
        entry(
            "vault.share.otherVault", en: "Share {share} is another vault's.",
            zh: "第 {share} 份属于另一个保险库。"),
        entry(
            "vault.share.tooFew", en: "{needed} shares are needed; here are {given}.",
            zh: "需要 {needed} 份；此处只有 {given} 份。"),
        entry(
            "vault.share.doNotFit",
            en: "The shares do not fit together: one of them was forged, or made otherwise.",
            zh: "这些分片无法合成：其中之一系伪造，或以其他方式生成。"),
        entry(
            "vault.share.badPlan",
            en: "A secret of 16 to 64 bytes is split into 2 to 255 shares, of which 2 or more are "
                + "needed.",
            zh: "可将 16 至 64 字节的密钥拆分为 2 至 255 份，恢复时至少需要 2 份。"),
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
            "vault.olderFormat",
            en: "This vault ({name}) was made by a version before the first release, whose format "
                + "is not read any more; make a new one and import the files again.",
            zh: "此保险库（{name}）由首个正式版之前的版本创建，其格式已不再支持；请新建保险库并重新导入文件。"),
        entry(
            "vault.inUse", en: "Another process has the vault open; wait for it, or end it.",
            zh: "另一个进程正在使用此保险库；请等待其结束或将其终止。"),
        entry(
            "vault.sameCluster",
            en: "Records and key store are on the same PostgreSQL cluster: one backup of it would "
                + "hold both, and erased people would come back with it. Use another cluster for "
                + "the keys.",
            zh: "记录与密钥库位于同一个 PostgreSQL 集群：该集群的一份备份就会同时包含两者，已删除的人员会随之恢复。请把密钥放到另一个集群。"),
        entry(
            "vault.otherVault",
            en: "The folder {path}, which the database names for this vault, holds another vault.",
            zh: "数据库为此保险库指定的文件夹 {path} 中存放着另一个保险库。"),
        entry(
            "vault.descriptionWanted",
            en: "The folder {path} has no vault.conf. It is not taken from the database where a "
                + "token or a key server holds the root key: copy it from another host of the vault.",
            zh: "文件夹 {path} 中没有 vault.conf。根密钥由令牌或密钥服务器保管时，不从数据库取用该文件：请从此保险库的另一台主机复制。"),
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
            en: "The records are older than the key store has seen: an old copy was put back. "
                + "Restore the newest copy. Where it is a backup that you restored on purpose, and "
                + "no epoch was sealed since, say so: strata key accept-restore --yes.",
            zh: "记录库比密钥库所见的更旧：被换回了旧副本。请恢复最新副本。若是您有意恢复的备份，且其后未封存纪元，请声明："
                + "strata key accept-restore --yes。"),
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
