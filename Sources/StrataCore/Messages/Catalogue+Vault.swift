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
    ]
}
