extension Catalogue {
    /// Providers of root keys, rotation, moving and recovery.
    static let keys: Part = [
        entry("cli.value.address", en: "address", zh: "地址"),
        entry("cli.value.days", en: "days", zh: "天数"),
        entry(
            "vault.option.pinFile",
            en: "A file that holds the PIN of the token, readable by its owner alone; "
                + "STRATA_PIN_FILE without it.",
            zh: "存有令牌 PIN、仅所有者可读的文件；缺省取 STRATA_PIN_FILE。"),
        entry(
            "vault.option.tokenFile",
            en: "A file that holds the access token of the key server, readable by its owner "
                + "alone; STRATA_TOKEN_FILE without it.",
            zh: "存有密钥服务器访问令牌、仅所有者可读的文件；缺省取 STRATA_TOKEN_FILE。"),
        entry("secret.askPIN", en: "PIN of the token “{token}”: ", zh: "令牌“{token}”的 PIN："),
        entry(
            "secret.askToken", en: "Access token of the key server {address}: ",
            zh: "密钥服务器 {address} 的访问令牌："),
        entry(
            "root.provider",
            en: "Where the root key is: made from a passphrase, in a PKCS#11 token, or with a "
                + "transit key server.",
            zh: "根密钥所在：由口令生成（passphrase）、PKCS#11 令牌（pkcs11）或 transit 密钥服务器（transit）。"),
        entry(
            "root.module", en: "The library of the PKCS#11 token.",
            zh: "PKCS#11 令牌的程序库。"),
        entry("root.token", en: "The label of the PKCS#11 token.", zh: "PKCS#11 令牌的标签。"),
        entry(
            "root.address", en: "The address of the key server: https://HOST:PORT.",
            zh: "密钥服务器地址：https://主机:端口。"),
        entry(
            "root.mount", en: "The path of the transit engine; “transit” without it.",
            zh: "transit 引擎的路径；缺省为“transit”。"),
        entry(
            "root.caFile",
            en: "The certificates in PEM that vouch for the key server; the system's without it.",
            zh: "为密钥服务器作保的 PEM 证书；缺省用系统证书。"),
        entry("root.namespace", en: "The namespace of the key server.", zh: "密钥服务器的命名空间。"),
        entry(
            "root.needsToken", en: "A root key in a PKCS#11 token needs --module and --token.",
            zh: "根密钥置于 PKCS#11 令牌时须给出 --module 与 --token。"),
        entry(
            "root.needsAddress", en: "A root key with a key server needs --address.",
            zh: "根密钥置于密钥服务器时须给出 --address。"),
        entry(
            "root.onlyToken", en: "--module and --token go with --provider pkcs11.",
            zh: "--module 与 --token 仅用于 --provider pkcs11。"),
        entry(
            "root.onlyServer",
            en: "--address, --mount, --ca-file and --namespace go with --provider transit.",
            zh: "--address、--mount、--ca-file 与 --namespace 仅用于 --provider transit。"),
        entry(
            "root.newPassphraseFile",
            en: "A file that holds the new passphrase; otherwise it is asked for.",
            zh: "存有新口令的文件；缺省则提示输入。"),
        entry(
            "root.newPinFile",
            en: "A file that holds the PIN of the new token; otherwise --pin-file.",
            zh: "存有新令牌 PIN 的文件；缺省用 --pin-file。"),
        entry(
            "root.newTokenFile",
            en: "A file that holds the access token of the new key server; otherwise --token-file.",
            zh: "存有新密钥服务器访问令牌的文件；缺省用 --token-file。"),
        entry(
            "init.tokenPromise",
            en: "The root key is in the token, was made there and cannot leave it. An epoch "
                + "destroys the former one there: old copies of the vault then open no more, "
                + "unless the token itself was copied. Without the token and its PIN nobody reads "
                + "the vault: make recovery shares (strata key split) or have a second token.",
            zh: "根密钥在令牌内生成且无法离开令牌。封存周期时旧根密钥在令牌内销毁：除非令牌本身被复制，保险库的旧副本"
                + "此后无法打开。没有令牌及其 PIN，任何人都无法读取：请制作恢复份额（strata key split）或备第二枚令牌。"),
        entry(
            "init.serverPromise",
            en: "The root key is with the key server and cannot be exported. An epoch destroys the "
                + "former one there: old copies of the vault then open no more, unless the "
                + "server's own storage was copied. Without the server nobody reads the vault: "
                + "make recovery shares (strata key split).",
            zh: "根密钥在密钥服务器内且不可导出。封存周期时旧根密钥在服务器内销毁：除非服务器自身的存储被复制，保险库的"
                + "旧副本此后无法打开。没有服务器，任何人都无法读取：请制作恢复份额（strata key split）。"),
        entry(
            "init.leakyRoot",
            en: "The root key may have left its provider (exported, copied or brought from "
                + "outside): destroying it there promises nothing against whoever has a copy.",
            zh: "根密钥可能已离开其提供方（被导出、复制或从外部导入）：在提供方处销毁，对持有副本者不构成任何保证。"),
        entry(
            "init.backupsUnknown",
            en: "How long backups are kept was not said, so it cannot be said when old copies "
                + "expire: strata key set --backups-kept DAYS.",
            zh: "未说明备份保留多久，因此无法说明旧副本何时过期：strata key set --backups-kept 天数。"),
        entry(
            "key.backupsKept", en: "How many days the oldest backup of the vault is kept.",
            zh: "保险库最旧的备份保留多少天。"),
        entry(
            "key.backupsKept.bounds", en: "--backups-kept takes 0 to 36500 days.",
            zh: "--backups-kept 的取值为 0 至 36500 天。"),
        entry(
            "key.set.abstract", en: "Say how long backups of the vault are kept.",
            zh: "说明保险库的备份保留多久。"),
        entry(
            "key.status.oldest",
            en: "Former versions of the root key are still there, from {version} on; sealing an "
                + "epoch removes them.",
            zh: "根密钥的旧版本自第 {version} 版起仍然存在；封存周期会将其清除。"),
        entry(
            "key.status.formerRoot",
            en: "A move is not finished: the former root key ({kind}) is still there. Run strata "
                + "key move again.",
            zh: "迁移尚未完成：旧根密钥（{kind}）仍然存在。请再次运行 strata key move。"),
        entry(
            "key.status.locked",
            en: "Secrets, root keys made from a passphrase and the vault's own keys are locked in "
                + "memory. What the cryptographic library derives from them, and the keys of "
                + "people, are zeroed when freed, not locked.",
            zh: "口令、PIN、令牌、由口令生成的根密钥以及保险库自身的密钥已锁定在内存中。密码库由其派生的内容和个人密钥在释放时清零，但不锁定。"),
        entry(
            "key.status.notLocked",
            en: "The system does not let this process lock memory: secrets may be swapped out. "
                + "Raise the limit (ulimit -l) or encrypt the swap space.",
            zh: "系统不允许此进程锁定内存：机密可能被换出到磁盘。请提高限额（ulimit -l）或加密交换空间。"),
        entry(
            "key.status.tiers", en: "Keys of the tiers: generation {generation}",
            zh: "各级别的密钥：第 {generation} 代"),
        entry(
            "key.status.epochUnfinished",
            en: "An epoch was begun and not finished: run strata key seal-epoch again.",
            zh: "有一个周期已开始但未完成：请再次运行 strata key seal-epoch。"),
        entry(
            "key.status.sealed", en: "Last epoch sealed: {date}", zh: "最近一次封存周期：{date}"),
        entry(
            "key.status.neverSealed",
            en: "No epoch was sealed yet: copies of what was erased may still open.",
            zh: "尚未封存过周期：已擦除内容的副本可能仍可打开。"),
        entry(
            "key.status.backupsKept", en: "Backups are kept {days} days.", zh: "备份保留 {days} 天。"),
        entry(
            "key.status.expire",
            en: "The last old copy that holds what was erased before then expires on {date}.",
            zh: "含有此前已擦除内容的最后一份旧副本将于 {date} 过期。"),
        entry(
            "key.status.expireUnknown",
            en: "When the last old copy expires is not known: say how long backups are kept with "
                + "strata key set --backups-kept DAYS.",
            zh: "无法得知最后一份旧副本何时过期：请用 strata key set --backups-kept 天数 说明备份保留多久。"),
        entry(
            "key.status.noShares",
            en: "No recovery shares: without the root key's secret the vault is lost.",
            zh: "没有恢复份额：失去根密钥的口令、PIN 或令牌即失去保险库。"),
        entry(
            "key.status.shares",
            en: "Recovery: {needed} of {count} shares, made on {date}. With as many, copies of the "
                + "vault since then open, erased people included while the copies are older.",
            zh: "恢复：{count} 份中的 {needed} 份，制作于 {date}。凑足份额即可打开此后的保险库副本，包括副本中后来已擦除的个人。"),
        entry(
            "key.status.sharesGivenUp",
            en: "The recovery shares were given up; copies from before still open with them. "
                + "Destroy the paper.",
            zh: "恢复份额已作废；此前的副本仍可用其打开。请销毁纸本。"),
        entry(
            "key.leftBehind",
            en: "The vault had a root key before that was not destroyed ({kind}): copies from that "
                + "time open with it, whatever was destroyed since.",
            zh: "保险库曾使用过未被销毁的根密钥（{kind}）：当时的副本仍可用其打开，无论此后销毁了什么。"),
        entry(
            "key.rotate.discussion",
            en: "Touches key records only. Can be stopped at any time; the same command goes on. "
                + "The former root key stays until an epoch is sealed, so that backups still open.",
            zh: "只触及密钥记录。可随时中断，再次运行同一命令即可继续。旧根密钥保留至封存周期，以便备份仍可打开。"),
        entry(
            "key.rotate.tierKeys",
            en: "New keys for the tiers instead: the keys of people are wrapped anew.",
            zh: "改为更换各级别的密钥：重新封装每个人的密钥。"),
        entry(
            "key.rotate.newPassphrase", en: "Ask for a new passphrase on the terminal.",
            zh: "在终端上输入新口令。"),
        entry(
            "key.rotate.oneThing", en: "Rotate the tiers' keys or change the passphrase, not both.",
            zh: "更换级别密钥与更改口令不能同时进行。"),
        entry(
            "key.tiersRotated",
            en: "The tiers' keys have generation {generation} now; {rings} people's keys are under "
                + "them.",
            zh: "各级别密钥现为第 {generation} 代；{rings} 人的密钥已由其封装。"),
        entry(
            "key.passphraseChanged",
            en: "The passphrase was changed; the root key has version {version}. Whoever kept old "
                + "copies and the former passphrase still reads what is in them.",
            zh: "口令已更改；根密钥现为第 {version} 版。保留旧副本与旧口令者仍可读取其中内容。"),
        entry(
            "key.sealedWithShares",
            en: "Recovery shares were made of this vault: enough of them open old copies of it, "
                + "whatever was destroyed.",
            zh: "此保险库制作过恢复份额：凑足份额仍可打开其旧副本，无论已销毁了什么。"),
        entry(
            "key.move.abstract", en: "Put the vault's keys under another provider's root key.",
            zh: "将保险库密钥移至另一提供方的根密钥之下。"),
        entry(
            "key.move.discussion",
            en: "The secret of the present root key comes from --passphrase-file, --pin-file or "
                + "--token-file, that of the new one from --new-…-file or, where the kinds differ, "
                + "from the option of its kind. Records are not touched. Can be stopped at any "
                + "time; the same command goes on. At the end the former root key is destroyed "
                + "where its provider can.",
            zh: "当前根密钥的凭据取自 --passphrase-file、--pin-file 或 --token-file；新根密钥的凭据取自 "
                + "--new-…-file，种类不同时也可取自相应选项。不触及记录。可随时中断，再次运行同一命令即可继续。最后，"
                + "若提供方支持，销毁旧根密钥。"),
        entry(
            "key.move.keepFormer",
            en: "Leave the former root key as it is; also finishes a move whose former provider is "
                + "gone.",
            zh: "保留旧根密钥原样；也可用于完成旧提供方已不存在的迁移。"),
        entry(
            "key.moved", en: "The vault's keys moved from {former} to {current}.",
            zh: "保险库密钥已从 {former} 移至 {current}。"),
        entry(
            "key.move.destroyed",
            en: "The former root key was destroyed; one unused version of it remains in its place.",
            zh: "旧根密钥已销毁；原处仅留一个未曾使用的版本。"),
        entry(
            "key.move.passphraseStays",
            en: "Old copies of the vault still open with the passphrase of their time, until the "
                + "last of them expires.",
            zh: "保险库的旧副本在全部过期之前，仍可用当时的口令打开。"),
        entry(
            "key.move.kept",
            en: "The former root key was not destroyed: old copies of the vault open with it.",
            zh: "旧根密钥未被销毁：保险库的旧副本仍可用其打开。"),
        entry(
            "key.split.abstract", en: "Make shares that recover the vault without its root key.",
            zh: "制作无需根密钥即可恢复保险库的份额。"),
        entry(
            "key.split.discussion",
            en: "Any K of N shares recover the vault when passphrase, token or key server is lost; "
                + "fewer say nothing. Give each to another person. Shares of an earlier splitting "
                + "open nothing of the present vault any more.",
            zh: "口令、令牌或密钥服务器丢失时，N 份中任意 K 份即可恢复保险库；少于 K 份则毫无信息。请分别交由不同的人保管。"
                + "先前拆分的份额不再能打开当前的保险库。"),
        entry("key.split.shares", en: "How many shares.", zh: "份额总数。"),
        entry(
            "key.split.threshold", en: "How many of them recover the vault.", zh: "恢复所需份数。"),
        entry(
            "key.split.output", en: "A folder that is there, for a file a share.",
            zh: "已存在的文件夹，每份写为一个文件。"),
        entry(
            "key.split.print", en: "Print the shares.", zh: "打印各份额。"),
        entry(
            "key.split.giveUp", en: "Give the shares up instead: they recover nothing any more.",
            zh: "改为使份额作废：此后不再能用于恢复。"),
        entry(
            "key.split.needs",
            en: "--shares, --threshold and --output or --print are needed; --give-up stands alone.",
            zh: "须给出 --shares、--threshold 以及 --output 或 --print；--give-up 只能单独使用。"),
        entry(
            "key.split.done", en: "{needed} of these {count} shares recover the vault.",
            zh: "这 {count} 份中的任意 {needed} 份即可恢复保险库。"),
        entry(
            "key.split.limits",
            en: "From now on copies of the vault also open with enough shares, after an epoch too. "
                + "Keep the shares apart from each other and from every copy, and delete the files "
                + "once they are handed out.",
            zh: "自此，凑足份额也可打开保险库的副本，封存周期之后依然如此。请将各份额彼此分开，并与所有副本分开保管；"
                + "分发后删除这些文件。"),
        entry(
            "key.split.replaced",
            en: "Shares of the earlier splitting recover the present vault no more, but old copies "
                + "of it: destroy them.",
            zh: "先前拆分的份额不能再恢复当前保险库，但仍可打开旧副本：请予以销毁。"),
        entry(
            "key.split.givenUp",
            en: "The shares recover the vault no more. Destroy them: they still open copies from "
                + "before.",
            zh: "这些份额不再能恢复保险库。请予以销毁：它们仍可打开此前的副本。"),
        entry(
            "key.export.abstract", en: "Write the sealed recovery bundle to a file.",
            zh: "将密封的恢复包写入文件。"),
        entry(
            "key.export.discussion",
            en: "The bundle holds the vault's own keys, sealed for the shares; without enough of "
                + "them it opens for nobody. Keep it apart from the vault and from the shares.",
            zh: "恢复包含有保险库自身的密钥，为份额而密封；份额不足时任何人都无法打开。请与保险库及份额分开保管。"),
        entry("key.export.file", en: "The file to write.", zh: "要写入的文件。"),
        entry(
            "key.exported",
            en: "The recovery bundle is in {path}: {needed} of {count} shares open it. It is good "
                + "until the next epoch is sealed or the tiers' keys are rotated (generation "
                + "{generation} now); export it again then.",
            zh: "恢复包已写入 {path}：{count} 份中的 {needed} 份可打开。有效期至下一次封存周期或更换级别密钥（现为第 "
                + "{generation} 代）；届时请重新导出。"),
        entry(
            "recovery.exportAgain",
            en: "Recovery bundles from before are stale now: strata key export-recovery FILE.",
            zh: "此前导出的恢复包现已失效：strata key export-recovery 文件。"),
        entry(
            "key.recover.abstract", en: "Bring the vault back with its recovery shares.",
            zh: "用恢复份额找回保险库。"),
        entry(
            "key.recover.discussion",
            en: "For a lost passphrase, token or key server. The vault's keys go under a new root "
                + "key, by default one from a passphrase. Shares come from files or are asked for. "
                + "Can be stopped at any time and run again.",
            zh: "用于口令、令牌或密钥服务器丢失时。保险库密钥将置于新的根密钥之下，默认由口令生成。份额取自文件或提示输入。"
                + "可随时中断并重新运行。"),
        entry(
            "key.recover.share", en: "Files with a share each; otherwise they are asked for.",
            zh: "各存一份份额的文件；缺省则提示输入。"),
        entry(
            "key.recover.bundle",
            en: "A recovery bundle that was exported; otherwise the key store's own copy.",
            zh: "先前导出的恢复包；缺省用密钥库自带的副本。"),
        entry(
            "key.recovered", en: "The vault is back; its root key is with: {kind}.",
            zh: "保险库已找回；其根密钥现由以下提供方保管：{kind}。"),
        entry(
            "key.recovered.former",
            en: "The former root key was not destroyed: old copies of the vault open with it, "
                + "wherever it is. Destroy it there if it is found again.",
            zh: "旧根密钥未被销毁：无论它在何处，仍可打开保险库的旧副本。若日后找到，请在其所在处销毁。"),
        entry(
            "key.recovered.splitAgain",
            en: "The shares have been together: make new ones with strata key split.",
            zh: "份额已被集中过：请用 strata key split 制作新份额。"),
        entry("recovery.askShare", en: "Recovery share {number}: ", zh: "恢复份额 {number}："),
        entry(
            "recovery.shareHead",
            en: "Strata recovery share {number} of {count}; {needed} are needed. Vault {vault}. "
                + "Keep it apart from the others.",
            zh: "Strata 恢复份额 {number}/{count}；需要 {needed} 份。保险库 {vault}。请与其他份额分开保管。"),
        entry(
            "recovery.noShares",
            en: "This vault has no recovery shares: strata key split makes them.",
            zh: "此保险库没有恢复份额：可用 strata key split 制作。"),
        entry(
            "recovery.noBundle",
            en:
                "The key store has no recovery copy. Give a bundle that was exported with --bundle; "
                + "without one the shares open nothing.",
            zh: "密钥库中没有恢复副本。请用 --bundle 给出先前导出的恢复包；否则份额无法打开任何内容。"),
        entry(
            "recovery.notABundle", en: "The file is no recovery bundle, or is damaged.",
            zh: "该文件不是恢复包，或已损坏。"),
        entry(
            "recovery.newer", en: "The recovery bundle was made by a later version of Strata.",
            zh: "该恢复包由更新版本的 Strata 生成。"),
        entry(
            "recovery.otherVault", en: "The recovery bundle is another vault's.",
            zh: "该恢复包属于另一个保险库。"),
        entry(
            "recovery.stale",
            en: "The recovery bundle holds keys of generation {bundle}, and the vault has {vault}: "
                + "its keys were renewed since. Use a bundle that was exported later, or leave "
                + "--bundle out to use the key store's own copy.",
            zh: "该恢复包含第 {bundle} 代密钥，而保险库为第 {vault} 代：密钥此后已更新。请使用之后导出的恢复包，或省略 "
                + "--bundle 以使用密钥库自带的副本。"),
        entry(
            "recovery.otherSet",
            en:
                "Share {share} is of another splitting than the one in force. Look for shares whose "
                + "files have the same second part of the name.",
            zh: "份额 {share} 属于另一次拆分，并非当前有效的份额。请查找文件名第二部分相同的份额。"),
        entry(
            "recovery.damaged",
            en: "The recovery copy does not open with these shares, or this vault did not make it. "
                + "Nothing was changed; use another bundle.",
            zh: "恢复副本无法用这些份额打开，或并非由此保险库生成。未作任何改动；请使用其他恢复包。"),
        entry(
            "recovery.otherKeys",
            en: "The recovered keys are not those of this vault's records, or the records' state "
                + "was changed outside Strata. Nothing was changed.",
            zh: "恢复出的密钥与此保险库的记录不符，或记录状态被 Strata 以外的程序改动。未作任何改动。"),
        entry(
            "recovery.moveUnfinished",
            en:
                "An earlier move is not finished. Run it again first, with the provider that it went "
                + "to and the secrets of both; --keep-former leaves the former root key ({kind}).",
            zh: "先前的迁移尚未完成。请先以其目标提供方及双方凭据再次运行；--keep-former 可保留旧根密钥（{kind}）。"),
        entry(
            "recovery.sameRoot",
            en: "The new root key is the present one, by another address or name. Nothing was "
                + "moved; strata key rotate makes a new version.",
            zh: "新根密钥即当前根密钥，只是地址或名称不同。未作迁移；可用 strata key rotate 生成新版本。"),
    ]
}
