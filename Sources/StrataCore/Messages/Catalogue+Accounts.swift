extension Catalogue {
    /// Signing in, accounts, approvals: what is refused, and why.
    static let accounts: Part = [
        entry(
            "vault.notAuthorised",
            en: "This is not done for whoever signs in: nothing authorised it.",
            zh: "不为登录用户执行此操作：未经授权。"),
        entry(
            "access.refused",
            en:
                "Not signed in: name, passphrase or code are wrong, or there were too many attempts. "
                + "Behind many attempts it takes up to 15 minutes, or a second factor.",
            zh: "未能登录：名称、口令或动态码有误，或尝试过多。多次失败后须等待最多 15 分钟，或出示第二因素。"),
        entry(
            "access.notSignedIn",
            en: "The session or token is over, or was ended; sign in again.",
            zh: "会话或令牌已结束或被终止；请重新登录。"),
        entry(
            "access.mustChange",
            en: "The passphrase was given by somebody else; first set your own: "
                + "`strata user passphrase`.",
            zh: "该口令由他人设定；请先用 `strata user passphrase` 设置自己的口令。"),
        entry(
            "access.noRole",
            en: "The account does not have the role for this.",
            zh: "该账号没有执行此操作的角色。"),
        entry(
            "access.ownPolicy",
            en: "Whoever signs in works under the vault's own policy; leave --policy and --profile "
                + "out.",
            zh: "登录用户须使用保险库自身的策略；请去掉 --policy 与 --profile。"),
        entry(
            "access.outOfScope",
            en: "The token is not for “{need}”.",
            zh: "该令牌不可用于“{need}”。"),
        entry(
            "access.denied.role",
            en: "The policy does not let this role do it ({wanted}; rules: {rules}).",
            zh: "策略不允许该角色执行此操作（{wanted}；规则：{rules}）。"),
        entry(
            "access.denied.purpose",
            en: "A purpose has to be stated, one of: {wanted} (role {role}; rules: {rules}).",
            zh: "须说明目的，可为：{wanted}（角色 {role}；规则：{rules}）。"),
        entry(
            "access.denied.ticket",
            en: "The number of a ticket has to be given (rules: {rules}).",
            zh: "须提供工单号（规则：{rules}）。"),
        entry(
            "access.denied.export",
            en: "The policy lets nobody export this (rules: {rules}).",
            zh: "策略禁止导出此数据（规则：{rules}）。"),
        entry(
            "access.denied.assigned",
            en: "Only people who are assigned to you (role {role}; rules: {rules}).",
            zh: "仅限分配给您的人员（角色 {role}；规则：{rules}）。"),
        entry(
            "access.denied.hours",
            en: "Only at these hours: {wanted} (role {role}; rules: {rules}).",
            zh: "仅限以下时段：{wanted}（角色 {role}；规则：{rules}）。"),
        entry(
            "access.denied.network",
            en: "Only from these networks: {wanted} (role {role}; rules: {rules}).",
            zh: "仅限以下网络：{wanted}（角色 {role}；规则：{rules}）。"),
        entry(
            "access.denied.training",
            en: "Your training is not current (rules: {rules}).",
            zh: "您的培训已过期（规则：{rules}）。"),
        entry(
            "access.denied.hourlyRate",
            en: "At most {wanted} values an hour (rules: {rules}); try again later.",
            zh: "每小时最多 {wanted} 个值（规则：{rules}）；请稍后再试。"),
        entry(
            "access.denied.dailyBudget",
            en: "At most {wanted} values a day (rules: {rules}); more is a matter for approval.",
            zh: "每日最多 {wanted} 个值（规则：{rules}）；更多须审批。"),
        entry(
            "access.denied.rowBudget",
            en: "At most {wanted} rows of open data a day (rules: {rules}).",
            zh: "每日最多 {wanted} 行公开级数据（规则：{rules}）。"),
        entry(
            "access.denied.secondFactor",
            en: "A second factor is needed, not older than {wanted} (rules: {rules}).",
            zh: "须出示第二因素，时效 {wanted}（规则：{rules}）。"),
        entry(
            "access.denied.approval",
            en: "Others have to approve first: {wanted} (rules: {rules}).",
            zh: "须先经他人审批：{wanted} 人（规则：{rules}）。"),
        entry(
            "account.badLogin",
            en: "A sign-in name has 2 to 64 letters a-z, digits, and . _ @ -.",
            zh: "登录名为 2 至 64 个字符：字母 a-z、数字以及 . _ @ -。"),
        entry(
            "account.exists", en: "There is an account “{login}” already.",
            zh: "账号“{login}”已存在。"),
        entry("account.unknown", en: "There is no such account.", zh: "没有该账号。"),
        entry("account.unknownSession", en: "There is no such session.", zh: "没有该会话。"),
        entry("account.unknownToken", en: "There is no such token.", zh: "没有该令牌。"),
        entry("account.unknownRequest", en: "There is no such request.", zh: "没有该申请。"),
        entry(
            "account.conflict",
            en: "The role “{role}” is held alone: no other role beside it.",
            zh: "角色“{role}”只能单独担任，不得兼任其他角色。"),
        entry(
            "account.passphrase.short",
            en: "The passphrase is too short: at least {least} characters (a Chinese one counts "
                + "as two).",
            zh: "口令太短：至少 {least} 个字符（一个汉字计为两个）。"),
        entry(
            "account.passphrase.long",
            en: "The passphrase is too long: at most {most} bytes.",
            zh: "口令太长：最多 {most} 字节。"),
        entry(
            "account.passphrase.common",
            en: "The passphrase is one of those that are tried first; take several words that do "
                + "not belong together.",
            zh: "该口令属于最先被猜测的一类；请选用几个互不相关的词。"),
        entry(
            "account.passphrase.own",
            en: "The passphrase is the former one, or mostly your own name.",
            zh: "该口令与原口令相同，或主要由本人名称构成。"),
        entry(
            "account.passphrase.monotone",
            en: "The passphrase is a row of the same or consecutive characters.",
            zh: "该口令由相同或连续的字符组成。"),
        entry(
            "account.badCode",
            en: "The code is not what this generator or key shows now.",
            zh: "该动态码或密钥应答不正确。"),
        entry(
            "account.badSeed",
            en: "Row {line}: no seed of 16 to 128 bytes with 6 to 8 digits and a period of 15 to "
                + "300 seconds.",
            zh: "第 {line} 行：不是有效的种子（16 至 128 字节、6 至 8 位、周期 15 至 300 秒）。"),
        entry(
            "account.noColumn", en: "The file has no column “{column}”.",
            zh: "文件没有列“{column}”。"),
        entry(
            "account.unknownRole", en: "“{role}” is no role; see `strata role list`.",
            zh: "“{role}”不是角色；见 `strata role list`。"),
        entry(
            "account.seedTaken", en: "The token {serial} is somebody's already.",
            zh: "令牌 {serial} 已分配给他人。"),
        entry(
            "account.encryptedSeeds",
            en:
                "The secrets in this container are encrypted; ask the maker for one whose secrets are "
                + "in the clear, and destroy it afterwards.",
            zh: "该容器中的密钥已加密；请向厂商索取未加密的容器，并在导入后销毁。"),
        entry(
            "account.notAService",
            en: "Tokens are for programs: the account was not made with --service.",
            zh: "令牌仅供程序使用：该账号并非以 --service 创建。"),
        entry(
            "account.isAService", en: "A program has no passphrase.", zh: "程序账号没有口令。"),
        entry(
            "account.unknownScope",
            en: "“{scope}” is no action or duty; see `strata role list`.",
            zh: "“{scope}”不是操作或职责；见 `strata role list`。"),
        entry(
            "account.badTokenEnd",
            en: "A token has scopes, and ends within a year.",
            zh: "令牌须有范围，且在一年内到期。"),
        entry(
            "account.reasonNeeded", en: "Say why, for those who decide.",
            zh: "请说明理由，供审批人判断。"),
        entry(
            "account.ownRequest", en: "Nobody decides what they asked for themselves.",
            zh: "不得审批本人提出的申请。"),
        entry(
            "account.ownAccount", en: "Nobody does this to their own account.",
            zh: "不得对本人账号执行此操作。"),
        entry(
            "account.decided", en: "That was decided already, or is over.",
            zh: "该申请已处理或已失效。"),
        entry(
            "account.badSuccessor",
            en: "Who takes over has to be somebody else, and active.",
            zh: "接手人须为其他在用账号。"),
        entry(
            "account.factorNeeded",
            en: "Show your second factor first: it was shown more than 15 minutes ago.",
            zh: "请先出示第二因素：上次出示已超过 15 分钟。"),
    ]
}
