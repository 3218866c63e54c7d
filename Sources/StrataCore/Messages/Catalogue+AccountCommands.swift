extension Catalogue {
    /// The commands about accounts, sessions, roles and approvals.
    static let accountCommands: Part = [
        entry(
            "cli.value.role",
            en: "role",
            zh: "角色"),
        entry(
            "cli.value.reason",
            en: "reason",
            zh: "理由"),
        entry(
            "acting.as",
            en: "Sign in as this user for this command; without it the vault's owner acts.",
            zh: "以该用户登录执行本命令；不给出则由保险库所有者执行。"),
        entry(
            "acting.session",
            en: "Go on with a sign-in: the file that `session open` wrote.",
            zh: "沿用已登录的会话：`session open` 写出的文件。"),
        entry(
            "acting.userPassphraseFile",
            en: "File with the passphrase of whoever signs in; otherwise it is asked for.",
            zh: "登录用户口令文件；否则在终端询问。"),
        entry(
            "acting.codeFile",
            en: "File with a one-time code or a recovery code.",
            zh: "含一次性动态码或恢复码的文件。"),
        entry(
            "acting.asRole",
            en: "The role to act in, where the user has several.",
            zh: "以哪一角色执行（用户有多个角色时）。"),
        entry(
            "acting.ask",
            en: "Where others have to approve: ask them, for this reason.",
            zh: "如须他人审批：以此理由提出申请。"),
        entry(
            "acting.breakGlass",
            en: "In an emergency: go around approval, budget, hours and place, for this "
                + "reason; it is reviewed.",
            zh: "紧急情况：以此理由绕过审批、额度、时段与地点限制；事后复核。"),
        entry(
            "acting.oneOf",
            en: "--as-user or --session, not both",
            zh: "--as-user 与 --session 只能给出其一"),
        entry(
            "acting.whoIsMissing",
            en: "these options are for who signs in: --as-user or --session is missing",
            zh: "这些选项用于登录用户：缺少 --as-user 或 --session"),
        entry(
            "acting.burning",
            en: "Break-glass: this is written down and reviewed by somebody else.",
            zh: "紧急访问：将被记录，并由他人复核。"),
        entry(
            "acting.askPassphrase",
            en: "Your passphrase: ",
            zh: "您的口令："),
        entry(
            "acting.askCode",
            en: "One-time code (empty for none): ",
            zh: "一次性动态码（没有则留空）："),
        entry(
            "acting.notHere",
            en: "This command is the vault's owner's alone: leave --as-user and --session out.",
            zh: "此命令仅限保险库所有者：请去掉 --as-user 与 --session。"),
        entry(
            "acting.asked",
            en: "Asked for: {request}. {needed} others have to approve (`strata approval "
                + "approve`); then run the same command again.",
            zh: "已提出申请：{request}。须 {needed} 人审批（`strata approval approve`），之后再次运行同一命令。"),
        entry(
            "acting.needsSignIn",
            en: "This command is for who signs in: --as-user or --session, with a code file for "
                + "a touch.",
            zh: "此命令用于登录用户：请给出 --as-user 或 --session；再次验证须给出动态码文件。"),
        entry(
            "acting.purpose",
            en: "What it is for.",
            zh: "目的。"),
        entry(
            "user.abstract",
            en: "Keep the accounts of who signs in.",
            zh: "维护登录账号。"),
        entry(
            "user.discussion",
            en: "Without --as-user the vault's owner acts, as whoever holds the root key can. "
                + "Roles are given by two people, or by the owner.",
            zh: "不给出 --as-user 时由保险库所有者执行，因其持有根密钥。角色须由两人授予，或由所有者授予。"),
        entry(
            "user.list.abstract",
            en: "List accounts.",
            zh: "列出账号。"),
        entry(
            "user.show.abstract",
            en: "Show an account.",
            zh: "显示账号。"),
        entry(
            "user.add.abstract",
            en: "Make an account; its first passphrase is shown once.",
            zh: "新建账号；首个口令仅显示一次。"),
        entry(
            "user.add.discussion",
            en: "The passphrase is good for setting one's own (`strata user passphrase`), "
                + "and for nothing else.",
            zh: "该口令只能用于设置自己的口令（`strata user passphrase`）。"),
        entry(
            "user.add.noRoles",
            en: "The account has no role yet: `strata user roles`, which somebody else "
                + "approves.",
            zh: "该账号尚无角色：请用 `strata user roles`，并由他人审批。"),
        entry(
            "user.set.abstract",
            en: "Change name, end or training of an account.",
            zh: "修改账号的姓名、到期或培训期限。"),
        entry(
            "user.roles.abstract",
            en: "Give an account the roles that it has from now on.",
            zh: "设定账号今后的角色。"),
        entry(
            "user.import.abstract",
            en: "Make accounts from a list of staff.",
            zh: "从员工名单建立账号。"),
        entry(
            "user.import.discussion",
            en: "Columns: login, roles, and perhaps name and expires.",
            zh: "列：login、roles，以及可选的 name 与 expires。"),
        entry(
            "user.seeds.abstract",
            en: "Give out tokens of hardware from their maker's list.",
            zh: "按厂商清单分配硬件令牌。"),
        entry(
            "user.seeds.discussion",
            en: "Columns: login, serial, secret (base 32 or hexadecimal), and perhaps "
                + "algorithm, digits, period or counter.",
            zh: "列：login、serial、secret（base32 或十六进制），以及可选的 algorithm、digits、period 或 counter。"),
        entry(
            "user.seeds.done",
            en: "Tokens given out: {count}.",
            zh: "已分配令牌：{count}。"),
        entry(
            "user.disable.abstract",
            en: "End an account, its sessions, tokens and requests at once.",
            zh: "立即停用账号及其会话、令牌与申请。"),
        entry(
            "user.handover.abstract",
            en: "End an account and give its teams, leads and call-backs to somebody else.",
            zh: "停用账号，并将其班组、线索与回拨交给他人。"),
        entry(
            "user.handover.to",
            en: "Who takes over.",
            zh: "接手人。"),
        entry(
            "user.release.abstract",
            en: "Let somebody in who is locked out or lost their factors; takes two people.",
            zh: "解除锁定或为遗失因素者重置；须两人。"),
        entry(
            "user.release.discussion",
            en: "Everything they had ends; the passphrase that is shown is handed over in "
                + "person.",
            zh: "其原有凭据全部失效；显示的口令须当面交付。"),
        entry(
            "user.passphrase.abstract",
            en: "Set your own passphrase.",
            zh: "设置自己的口令。"),
        entry(
            "user.passphrase.new",
            en: "File with the new passphrase; otherwise it is asked for.",
            zh: "新口令文件；否则在终端询问。"),
        entry(
            "user.passphrase.askNew",
            en: "New passphrase: ",
            zh: "新口令："),
        entry(
            "user.passphrase.done",
            en: "The passphrase is set; other sessions of yours have ended.",
            zh: "口令已设置；您的其他会话已结束。"),
        entry(
            "user.totp.abstract",
            en: "Enrol a generator of one-time codes of your own.",
            zh: "登记自己的一次性动态码生成器。"),
        entry(
            "user.totp.discussion",
            en: "Shows the seed for an authenticator program, and asks for a code that it "
                + "makes.",
            zh: "显示供验证器使用的种子，并要求输入其生成的动态码。"),
        entry(
            "user.totp.label",
            en: "What it is called.",
            zh: "名称。"),
        entry(
            "user.totp.seed",
            en: "File with the seed in base 32, instead of a new one.",
            zh: "含 base32 种子的文件，代替新种子。"),
        entry(
            "user.totp.code",
            en: "File with a code that the generator shows; otherwise it is asked for.",
            zh: "含生成器所示动态码的文件；否则在终端询问。"),
        entry(
            "user.totp.ask",
            en: "Code that the generator shows: ",
            zh: "生成器显示的动态码："),
        entry(
            "user.totp.done",
            en: "Enrolled; make recovery codes as well: `strata user recovery`.",
            zh: "已登记；请同时生成恢复码：`strata user recovery`。"),
        entry(
            "user.recovery.abstract",
            en: "Make new recovery codes of your own; former ones end.",
            zh: "生成自己的新恢复码；旧码失效。"),
        entry(
            "user.recovery.done",
            en: "Each is good once. They are not shown again.",
            zh: "每个仅可使用一次，且不再显示。"),
        entry(
            "user.token.abstract",
            en: "Keep the tokens of programs.",
            zh: "维护程序令牌。"),
        entry(
            "user.token.add.abstract",
            en: "Make a token; it is shown once.",
            zh: "新建令牌；仅显示一次。"),
        entry(
            "user.token.scope",
            en: "An action or duty that the token is for; can be given several times.",
            zh: "令牌可用的操作或职责；可多次给出。"),
        entry(
            "user.token.added",
            en: "Made {token}. The token is not shown again.",
            zh: "已建立 {token}。令牌不再显示。"),
        entry(
            "user.token.list.abstract",
            en: "List tokens.",
            zh: "列出令牌。"),
        entry(
            "user.token.revoke.abstract",
            en: "End a token at once.",
            zh: "立即撤销令牌。"),
        entry(
            "user.token.which",
            en: "The token (tok-…).",
            zh: "令牌（tok-…）。"),
        entry(
            "user.token.revoked",
            en: "Ended.",
            zh: "已撤销。"),
        entry(
            "user.which",
            en: "The sign-in name or identifier (usr-…).",
            zh: "登录名或标识（usr-…）。"),
        entry(
            "user.login",
            en: "The sign-in name.",
            zh: "登录名。"),
        entry(
            "user.name",
            en: "The name.",
            zh: "姓名。"),
        entry(
            "user.role",
            en: "A role; can be given several times.",
            zh: "角色；可多次给出。"),
        entry(
            "user.service",
            en: "A program: tokens only, no passphrase.",
            zh: "程序账号：仅用令牌，无口令。"),
        entry(
            "user.expires",
            en: "Last day, or a time; “never” where `set` takes it away.",
            zh: "最后一日或时刻；`set` 中“never”表示取消。"),
        entry(
            "user.trainedUntil",
            en: "Until when the training is current; “never” takes it away.",
            zh: "培训有效期；“never”表示取消。"),
        entry(
            "user.saved",
            en: "Saved: {user}.",
            zh: "已保存：{user}。"),
        entry(
            "user.added",
            en: "Made: {user} ({login}).",
            zh: "已建立：{user}（{login}）。"),
        entry(
            "user.addedWith",
            en: "{user} ({login}) sets a passphrase with this one, which is not shown "
                + "again:",
            zh: "{user}（{login}）用以下口令设置自己的口令，此口令不再显示："),
        entry(
            "user.left",
            en: "Ended: {sessions} sessions, {tokens} tokens, {requests} requests; teams "
                + "handed over: {teams}; legal holds: {holds}; leads and call-backs: {leads}.",
            zh: "已结束：会话 {sessions}、令牌 {tokens}、申请 {requests}；已移交班组：{teams}；法律保全：{holds}；"
                + "线索与回拨：{leads}。"),
        entry(
            "user.column.user",
            en: "User",
            zh: "用户"),
        entry(
            "user.column.login",
            en: "Sign-in name",
            zh: "登录名"),
        entry(
            "user.column.state",
            en: "State",
            zh: "状态"),
        entry(
            "user.column.roles",
            en: "Roles",
            zh: "角色"),
        entry(
            "user.column.token",
            en: "Token",
            zh: "令牌"),
        entry(
            "user.column.scopes",
            en: "For",
            zh: "范围"),
        entry(
            "user.column.ends",
            en: "Ends",
            zh: "到期"),
        entry(
            "session.abstract",
            en: "Sign in for a while; see and end sign-ins.",
            zh: "登录并保持会话；查看与结束会话。"),
        entry(
            "session.open.abstract",
            en: "Sign in and write the session into a file that only you can read.",
            zh: "登录并将会话写入仅本人可读的文件。"),
        entry(
            "session.open.output",
            en: "The file, which must not be there yet.",
            zh: "文件，须尚不存在。"),
        entry(
            "session.opened",
            en: "Signed in; commands take --session or STRATA_SESSION_FILE.",
            zh: "已登录；命令可用 --session 或 STRATA_SESSION_FILE。"),
        entry(
            "session.touch.abstract",
            en: "Show your second factor anew (--session, --code-file).",
            zh: "再次出示第二因素（--session、--code-file）。"),
        entry(
            "session.touched",
            en: "The second factor was shown.",
            zh: "已出示第二因素。"),
        entry(
            "session.list.abstract",
            en: "List your own open sessions; the owner sees all.",
            zh: "列出自己的会话；所有者可见全部。"),
        entry(
            "session.revoke.abstract",
            en: "End a session at once.",
            zh: "立即结束会话。"),
        entry(
            "session.which",
            en: "The session (ses-…).",
            zh: "会话（ses-…）。"),
        entry(
            "session.revoked",
            en: "Ended.",
            zh: "已结束。"),
        entry(
            "session.column.session",
            en: "Session",
            zh: "会话"),
        entry(
            "session.column.opened",
            en: "Opened",
            zh: "开始"),
        entry(
            "approval.abstract",
            en: "See and decide what others ask for.",
            zh: "查看并审批他人的申请。"),
        entry(
            "approval.discussion",
            en: "Nobody decides what they asked for. An approval is good for exactly that "
                + "act, once, and ends by itself.",
            zh: "不得审批本人申请。审批仅对该次操作有效一次，并会自动失效。"),
        entry(
            "approval.list.abstract",
            en: "List requests: all for who decides, one's own for others.",
            zh: "列出申请：审批人可见全部，其他人仅见本人。"),
        entry(
            "approval.approve.abstract",
            en: "Agree to a request.",
            zh: "批准申请。"),
        entry(
            "approval.deny.abstract",
            en: "Refuse a request; one refusal is enough.",
            zh: "拒绝申请；一人拒绝即否决。"),
        entry(
            "approval.review.abstract",
            en: "Say that you have looked at what was done under break-glass.",
            zh: "确认已复核紧急访问。"),
        entry(
            "approval.which",
            en: "The request (apr-…).",
            zh: "申请（apr-…）。"),
        entry(
            "approval.decided",
            en: "State now: {state}.",
            zh: "当前状态：{state}。"),
        entry(
            "approval.column.request",
            en: "Request",
            zh: "申请"),
        entry(
            "approval.column.requester",
            en: "By",
            zh: "申请人"),
        entry(
            "approval.column.action",
            en: "Action",
            zh: "操作"),
        entry(
            "approval.column.objects",
            en: "What",
            zh: "对象"),
        entry(
            "approval.column.reason",
            en: "Reason",
            zh: "理由"),
        entry(
            "role.abstract",
            en: "See what roles may do, and why.",
            zh: "查看角色权限及依据。"),
        entry(
            "role.list.abstract",
            en: "List what every role may do, by tier, and its duties.",
            zh: "按级别列出各角色的权限与职责。"),
        entry(
            "role.column.where",
            en: "Where",
            zh: "范围"),
        entry(
            "role.duties",
            en: "duties",
            zh: "职责"),
        entry(
            "role.list.note",
            en: "* with the approval of others",
            zh: "* 须他人审批"),
        entry(
            "role.explain.abstract",
            en: "Tell why a role may do something, with every condition and its rules.",
            zh: "说明某角色可否执行某操作，及各条件与规则。"),
        entry(
            "role.explain.role",
            en: "The role.",
            zh: "角色。"),
        entry(
            "role.explain.what",
            en: "An action or a duty, as `role list --format json` names them.",
            zh: "操作或职责，名称见 `role list --format json`。"),
        entry(
            "role.explain.label",
            en: "The label of the data; without one, T1.",
            zh: "数据标签；不给出则按 T1。"),
        entry(
            "role.explain.verdict",
            en: "For somebody of whom nothing more is known: {verdict}",
            zh: "对情况未知者：{verdict}"),
        entry(
            "role.column.condition",
            en: "Condition",
            zh: "条件"),
        entry(
            "role.column.wanted",
            en: "The policy asks",
            zh: "策略要求"),
        entry(
            "role.column.rules",
            en: "Rules",
            zh: "规则"),
        entry(
            "role.adopt.abstract",
            en: "Make a policy the one by which those who sign in act; a server takes it at "
                + "once.",
            zh: "将某策略设为登录用户所遵循的策略；服务器立即采用。"),
        entry(
            "role.proposed.abstract",
            en: "Show policies that wait for the agreement of others, and what they would change.",
            zh: "显示等待他人同意的策略及其改动。"),
        entry(
            "role.proposed.none",
            en: "No policy waits for the agreement of others.",
            zh: "没有等待他人同意的策略。"),
        entry(
            "role.proposed.one",
            en: "{policy}, version {version}, proposed {time} UTC (SHA-256 {digest})",
            zh: "{policy}，版本 {version}，提出于 {time} UTC（SHA-256 {digest}）"),
        entry(
            "adoption.invalid",
            en: "The policy has {count} error(s), the first in line {line}, column {column}: "
                + "{problem}",
            zh: "策略有 {count} 处错误，第一处在第 {line} 行第 {column} 列：{problem}"),
        entry(
            "adoption.notWhole",
            en: "With these profiles the policy is no whole document: a rule of it has the name of "
                + "one of theirs. Rename it.",
            zh: "策略与这些合规配置合并后不是完整文档：其中有规则与合规配置中的规则同名。请改名。"),
        entry(
            "adoption.isProfile",
            en: "This is a profile. Send the policy, and name shipped profiles under profiles.",
            zh: "这是一份合规配置。请发送策略，并在 profiles 中列出自带的合规配置。"),
        entry(
            "role.adopted",
            en: "Adopted: {policy}.",
            zh: "已采用：{policy}。"),
    ]
}
