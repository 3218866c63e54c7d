extension Catalogue {
    /// The server and its HTTP API.
    static let server: Part = [
        entry(
            "api.about",
            en: "The HTTP API of a Strata vault. Sign in with POST /v1/session; send the "
                + "secret as a bearer token. Answers to problems are application/problem+json "
                + "in the language of Accept-Language.",
            zh: "Strata 保险库的 HTTP 接口。用 POST /v1/session 登录，并把返回的密钥作为 Bearer 令牌发送。出错时返回 "
                + "application/problem+json，语言由 Accept-Language 决定。"),
        entry(
            "api.health",
            en: "Whether the process runs",
            zh: "进程是否在运行"),
        entry(
            "api.ready",
            en: "Whether the stores and the audit log can be used",
            zh: "存储和审计日志是否可用"),
        entry(
            "api.description", en: "This description", zh: "本接口说明"),
        entry(
            "api.metrics",
            en: "Counters for Prometheus",
            zh: "Prometheus 指标"),
        entry(
            "api.signIn",
            en: "Sign in",
            zh: "登录"),
        entry(
            "api.ownSession",
            en: "Who is signed in",
            zh: "当前登录者"),
        entry(
            "api.signOut",
            en: "Sign out",
            zh: "退出登录"),
        entry(
            "api.showFactor",
            en: "Show the second factor anew",
            zh: "重新出示第二因素"),
        entry(
            "api.ownSessions",
            en: "One's own open sessions",
            zh: "本人的有效会话"),
        entry(
            "api.endSession",
            en: "End a session",
            zh: "结束会话"),
        entry(
            "api.setPassphrase", en: "Set one's own passphrase", zh: "设置本人口令"),
        entry(
            "api.newGenerator", en: "A secret for a generator of one-time codes",
            zh: "生成一次性验证码所用的密钥"),
        entry(
            "api.enrolGenerator", en: "Enrol a generator by a code that it shows",
            zh: "以所显示的验证码登记验证器"),
        entry(
            "api.renewRecoveryCodes", en: "New recovery codes, shown once",
            zh: "新的恢复码，仅显示一次"),
        entry(
            "api.findSubjects",
            en: "Find people by a number, an address or four digits",
            zh: "按号码、邮箱或后四位查找人员"),
        entry(
            "api.showSubject",
            en: "A person, masked as the policy says",
            zh: "按策略脱敏显示人员"),
        entry(
            "api.revealField",
            en: "One value of a person, for a purpose; asks for approval where a reason is given",
            zh: "为某一用途显示一项值；给出理由时可申请审批"),
        entry(
            "api.restrictSubject",
            en: "Restrict the use of a person's data, or lift it",
            zh: "限制或恢复对人员数据的使用"),
        entry(
            "api.eraseSubject",
            en: "Erase a person beyond recovery",
            zh: "不可恢复地擦除人员"),
        entry(
            "api.listApprovals",
            en: "Requests for approval",
            zh: "审批请求"),
        entry(
            "api.decideApproval",
            en: "Agree or disagree",
            zh: "同意或不同意"),
        entry(
            "api.listDatasets",
            en: "Lists and their sources",
            zh: "名单及其来源"),
        entry(
            "api.showDataset",
            en: "A list and its source",
            zh: "一份名单及其来源"),
        entry(
            "api.notFound",
            en: "There is nothing at this address.",
            zh: "该地址没有内容。"),
        entry(
            "api.method",
            en: "This address takes {methods}.",
            zh: "该地址只接受 {methods}。"),
        entry(
            "api.notJSON",
            en: "The body is not JSON.",
            zh: "请求正文不是 JSON。"),
        entry(
            "api.body",
            en: "The body has not the form that the description gives: {place}.",
            zh: "请求正文不符合接口说明：{place}。"),
        entry(
            "api.query",
            en: "The parameter {name} is not of this address, is given twice, or has no such "
                + "value.",
            zh: "参数 {name} 不属于该地址、重复给出，或没有这样的取值。"),
        entry(
            "api.mediaType",
            en: "The body has to be application/json.",
            zh: "请求正文须为 application/json。"),
        entry(
            "api.tooLarge",
            en: "The body is longer than {limit} bytes.",
            zh: "请求正文超过 {limit} 字节。"),
        entry(
            "api.tooSlow",
            en: "The body did not come in time.",
            zh: "请求正文未在时限内到达。"),
        entry(
            "api.tooMany",
            en: "Too many requests: try again in {seconds} s.",
            zh: "请求过多：请在 {seconds} 秒后重试。"),
        entry(
            "api.hasAccess",
            en: "Sign in first: POST /v1/session.",
            zh: "请先登录：POST /v1/session。"),
        entry(
            "api.keyReused",
            en: "The Idempotency-Key was used for another request, or is not 1 to 128 bytes long.",
            zh: "Idempotency-Key 已用于另一请求，或长度不在 1 至 128 字节之间。"),
        entry(
            "api.unavailable", en: "The server has too much under way: try again later.",
            zh: "服务器正在处理的内容过多：请稍后重试。"),
        entry(
            "api.keyUnderWay",
            en: "The first request with this Idempotency-Key is still under way: try again later.",
            zh: "使用同一 Idempotency-Key 的首个请求仍在处理：请稍后重试。"),
        entry(
            "api.busy",
            en: "Other work over the whole vault is under way, such as an import: nothing was "
                + "done, try again later.",
            zh: "正在进行涉及整个保险库的其他工作（如导入）：未作任何更改，请稍后重试。"),
        entry(
            "api.internal",
            en: "Something went wrong inside. The log tells what, under the number of this "
                + "request.",
            zh: "内部出错。请按本请求编号查看日志。"),
        entry(
            "serve.abstract",
            en: "Serve the vault over HTTPS",
            zh: "通过 HTTPS 提供保险库服务"),
        entry(
            "serve.discussion",
            en: "Runs until it is stopped (Control-C or SIGTERM) and answers what was begun. "
                + "Meanwhile it carries out the commands that its own user and root call for "
                + "this vault. Without a certificate one is "
                + "made for this machine and kept in the vault's folder.",
            zh:
                "一直运行到被停止（Control-C 或 SIGTERM），并完成已开始的请求。期间由它代为执行其所属用户与 root 对该保险库的命令。未给证书时，会为本机生成一份并存于保险库文件夹。"
        ),
        entry(
            "serve.host",
            en: "The address to listen on",
            zh: "监听地址"),
        entry(
            "serve.port",
            en: "The port to listen on; 0 for any that is free",
            zh: "监听端口；0 表示任意空闲端口"),
        entry(
            "serve.certificateFile",
            en: "The certificate with those that signed it (PEM); a replaced file is taken "
                + "without a restart",
            zh: "证书及其签发链（PEM）；替换文件后无需重启"),
        entry(
            "serve.keyFile",
            en: "The certificate's key (PEM)",
            zh: "证书私钥（PEM）"),
        entry(
            "serve.quiet",
            en: "Log only what went wrong",
            zh: "只记录出错的请求"),
        entry(
            "serve.running",
            en: "Serving https://{host}:{port} (certificate: {path})",
            zh: "正在提供服务 https://{host}:{port}（证书：{path}）"),
        entry(
            "serve.stopped",
            en: "Stopped.",
            zh: "已停止。"),
        entry(
            "serve.certificate",
            en: "The certificate or key {path} cannot be read or written, or is no PEM.",
            zh: "证书或私钥 {path} 无法读写，或不是 PEM 格式。"),
        entry(
            "serve.halfACertificate",
            en: "Give both the certificate and its key, or neither.",
            zh: "证书与私钥须同时给出，或都不给。"),
        entry(
            "serve.address",
            en: "{address} cannot be listened on: {reason}.",
            zh: "无法监听 {address}：{reason}。"),
    ]
}
