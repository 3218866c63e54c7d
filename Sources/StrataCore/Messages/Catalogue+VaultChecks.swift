extension Catalogue {
    /// What is looked for in a vault's files.
    static let vaultChecks: Part = [
        entry(
            "verify.searched",
            en: "{values} forms of values from a random sample of records were looked for in "
                + "every file.",
            zh: "已在所有文件中查找随机抽样记录的 {values} 种值形式。"),
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
