extension Catalogue {
    /// Signing in to the server by security keys and providers.
    static let signIn: Part = [
        entry(
            "api.askKeyForSignIn",
            en: "What a security key is to sign so that its owner signs in",
            zh: "供安全密钥签名以登录的挑战"),
        entry(
            "api.askKeyForFactor",
            en: "What a security key is to sign to show the second factor anew",
            zh: "供安全密钥签名以重新出示第二因素的挑战"),
        entry(
            "api.askKeyForEnrolment",
            en: "What a new security key is asked to be enrolled",
            zh: "登记新安全密钥所用的挑战"),
        entry("api.ownKeys", en: "One's own security keys", zh: "本人的安全密钥"),
        entry(
            "api.enrolKey", en: "Enrol a security key by its answer",
            zh: "以安全密钥的应答登记该密钥"),
        entry("api.renameKey", en: "Call a security key something else", zh: "重命名安全密钥"),
        entry(
            "api.removeKey", en: "Take a security key off one's account",
            zh: "从本人账号移除安全密钥"),
        entry(
            "api.beginAtProvider",
            en: "Begin to sign in through the provider; keep `flow` where no other site reaches it",
            zh: "开始通过登录服务登录；`flow` 须保存在其他网站无法触及之处"),
        entry(
            "api.signInByProvider",
            en: "Sign in with what came back from the provider",
            zh: "以登录服务返回的参数完成登录"),
        entry(
            "api.noProvider",
            en:
                "Nobody signs in through a provider here: `strata serve --provider-issuer …` sets one.",
            zh: "此处未设置登录服务；用 `strata serve --provider-issuer …` 设置。"),
        entry(
            "account.badKey",
            en:
                "The security key's answer is none to what it was asked, or it is enrolled already; "
                + "ask it anew.",
            zh: "安全密钥的应答与挑战不符，或该密钥已登记；请重新发起。"),
        entry(
            "account.unknownKey", en: "No such security key is enrolled.", zh: "未登记此安全密钥。"),
        entry(
            "account.tooManyFactors",
            en: "An account has at most {most} generators and keys; remove one first.",
            zh: "每个账号最多 {most} 个验证器与密钥；请先移除一个。"),
        entry(
            "serve.keyDomain",
            en: "The domain that security keys are enrolled for",
            zh: "安全密钥所登记的域名"),
        entry(
            "serve.keyOrigin",
            en:
                "Where a page stands that may ask security keys; the domain and port alone without it. "
                + "Repeatable",
            zh: "可请求安全密钥的页面来源；不给时仅为该域名与端口。可重复"),
        entry(
            "serve.keySite",
            en: "“{name}” is no domain, or no https origin in the domain, for security keys.",
            zh: "“{name}”不是可用于安全密钥的域名，或不是该域名下的 https 来源。"),
        entry(
            "serve.providerIssuer",
            en:
                "The OpenID Connect provider through which people sign in, exactly as it names itself",
            zh: "用于登录的 OpenID Connect 服务，须与其自称完全一致"),
        entry("serve.providerClient", en: "The client's name there", zh: "在该服务处的客户端标识"),
        entry(
            "serve.providerSecretFile", en: "The file with the client's secret",
            zh: "客户端密钥文件"),
        entry(
            "serve.providerRedirect",
            en: "Where the provider sends people back to",
            zh: "登录服务将用户送回的地址"),
        entry(
            "serve.providerAuthority",
            en: "Certificates by which the provider is trusted (PEM); the system's without it",
            zh: "信任该服务所用的证书（PEM）；不给时使用系统证书"),
        entry(
            "serve.providerScope",
            en: "A scope to ask the provider for beside openid. Repeatable",
            zh: "除 openid 外向登录服务请求的范围。可重复"),
        entry(
            "serve.providerRolesClaim",
            en:
                "The claim with the provider's groups; roles count in a session only where it has them",
            zh: "登录服务给出组的声明；会话中的角色须由其列出才有效"),
        entry(
            "serve.providerRole",
            en: "A group of the provider's and the role it stands for. Repeatable",
            zh: "登录服务的组及其对应角色。可重复"),
        entry(
            "serve.providerFactor",
            en:
                "A value of amr or acr that counts as a second factor (otp, hwk, swk, mfa, sc without "
                + "it). Repeatable",
            zh: "视为第二因素的 amr 或 acr 值（不给时为 otp、hwk、swk、mfa、sc）。可重复"),
        entry(
            "serve.halfAProvider",
            en: "A provider needs --provider-issuer, --provider-client, --provider-secret-file and "
                + "--provider-redirect.",
            zh: "登录服务须同时给出 --provider-issuer、--provider-client、--provider-secret-file 与 "
                + "--provider-redirect。"),
        entry("cli.value.groupRole", en: "group=role", zh: "组=角色"),
    ]
}
