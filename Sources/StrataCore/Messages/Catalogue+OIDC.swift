extension Catalogue {
    /// Signing in through a provider.
    static let oidc: Part = [
        entry(
            "oidc.provider",
            en: "The sign-in provider cannot be reached or answers strangely ({what}).",
            zh: "无法连接登录服务，或其应答异常（{what}）。"),
        entry(
            "oidc.token",
            en: "The provider's token does not hold ({part}).",
            zh: "登录服务的令牌无效（{part}）。"),
        entry(
            "oidc.unknownKey",
            en: "The token is signed with a key that the provider does not have.",
            zh: "令牌所用签名密钥不属于该登录服务。"),
        entry(
            "oidc.foreignAnswer",
            en: "This answer belongs to no sign-in that was begun here; begin again.",
            zh: "该应答不属于此处发起的登录；请重新开始。"),
        entry(
            "oidc.refused", en: "The provider did not let you in.", zh: "登录服务拒绝了登录。"),
    ]
}
