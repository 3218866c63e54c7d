extension Catalogue {
    /// The HTTP API of accounts, roles, the audit log, keys, policy, value and queues.
    static let administration: Part = [
        entry("api.listUsers", en: "The accounts of all", zh: "全部账号"),
        entry(
            "api.addUser",
            en: "Add an account; a first passphrase is shown once. Roles come with agreement",
            zh: "新增账号；首个口令仅显示一次；角色须经他人同意"),
        entry(
            "api.importUsers",
            en: "Add up to 50 accounts; what was made is said even where another was not",
            zh: "新增至多 50 个账号；其中有失败者时，已成功者仍会列出"),
        entry("api.showUser", en: "An account", zh: "一个账号"),
        entry(
            "api.setUser", en: "Change an account's name, end or training",
            zh: "修改账号的姓名、期限或培训"),
        entry(
            "api.setUserRoles", en: "Give an account its roles; takes two people",
            zh: "设定账号的角色；须两人"),
        entry(
            "api.releaseUser",
            en: "Give somebody who is locked out a new first passphrase. One person asks, one "
                + "who agreed and has the duty does it, and hands the passphrase over in person",
            zh: "为被锁定者发放新的首个口令：一人申请，同意者中持有该职责的人执行并取得口令，当面交付"),
        entry(
            "api.linkUser",
            en: "Link an account to somebody at the provider; one person asks, another does it",
            zh: "将账号关联到登录服务中的人；一人申请，另一人执行"),
        entry(
            "api.disableUser",
            en: "End an account at once; what it led goes to a successor, where one is named",
            zh: "立即停用账号；如指定继任者，其负责的事务移交给继任者"),
        entry("api.userSessions", en: "The open sessions of an account", zh: "某账号的有效会话"),
        entry("api.userTokens", en: "The tokens of an account", zh: "某账号的令牌"),
        entry(
            "api.addToken", en: "Make a token for a program; its secret is shown once",
            zh: "为程序生成令牌；其密钥仅显示一次"),
        entry("api.revokeToken", en: "End a token", zh: "终止令牌"),
        entry("api.listRoles", en: "What every role may do", zh: "各角色可做的事"),
        entry(
            "api.explainRole", en: "Whether a role may do something, condition by condition",
            zh: "某角色可否做某事，逐条说明"),
        entry(
            "api.listAuditActs", en: "Acts in the audit log with their outcomes, the newest last",
            zh: "审计日志中的操作及其结果，最新者在后"),
        entry(
            "api.listAuditEntries",
            en: "Every entry of the audit log from an index on: page by page, the whole log",
            zh: "自某序号起的每条审计记录：逐页即为全部日志"),
        entry(
            "api.proveAuditEntry", en: "The proof that an entry is in the log",
            zh: "某条记录在日志中的证明"),
        entry(
            "api.showAuditContent", en: "What was typed beside an entry", zh: "某条记录附带的文字"),
        entry(
            "api.eraseAuditContent", en: "Erase what was typed beside an entry; the tree stays",
            zh: "清除某条记录附带的文字；日志树不变"),
        entry(
            "api.auditCheckpoint", en: "What the log says of itself, signed",
            zh: "日志对自身的签名声明"),
        entry(
            "api.verifyAudit", en: "Verify the audit log: intact, and complete",
            zh: "验证审计日志：是否完好、是否完整"),
        entry(
            "api.verifyVault", en: "Verify that the vault is whole", zh: "验证保险库是否完好"),
        entry("api.listJobs", en: "One's own jobs since the start", zh: "本人自启动以来的任务"),
        entry("api.showJob", en: "A job of one's own", zh: "本人的一个任务"),
        entry("api.cancelJob", en: "Have a job stop", zh: "停止任务"),
        entry(
            "api.unknownJob", en: "There is no such job of yours since the server's start.",
            zh: "服务启动以来没有您的此任务。"),
        entry("api.keyStatus", en: "The vault's keys", zh: "保险库的密钥"),
        entry("api.showPolicy", en: "The policy of the vault", zh: "保险库的策略"),
        entry("api.adoptPolicy", en: "Make a policy the vault's", zh: "为保险库采用一份策略"),
        entry(
            "api.listPolicyProposals",
            en: "Policies that wait for the agreement of others, and what they change",
            zh: "等待他人同意的策略及其改动"),
        entry(
            "api.rotateRootKey", en: "Put the vault's keys under a new root key",
            zh: "将保险库密钥置于新的根密钥之下"),
        entry(
            "api.checkPolicy", en: "What is wrong with a policy", zh: "检查一份策略的问题"),
        entry("api.fitValue", en: "Fit the models of value", zh: "拟合价值模型"),
        entry("api.scoreValue", en: "Score everybody", zh: "为所有人评分"),
        entry("api.reportValue", en: "Tiers, segments and models", zh: "层级、分群与模型"),
        entry(
            "api.proposeByValue", en: "Who is to be won back or archived",
            zh: "建议唤醒或归档者"),
        entry("api.explainValue", en: "Why somebody has their tier", zh: "某人层级的依据"),
        entry(
            "api.overrideValue", en: "Give somebody another tier until a time",
            zh: "在期限内为某人设定其他层级"),
        entry("api.clearOverride", en: "Let the scores decide again", zh: "恢复由评分决定层级"),
        entry(
            "api.objectToScoring", en: "Write an objection to being scored down, or take it back",
            zh: "登记或撤回对评分的反对"),
        entry(
            "api.buildQueue", en: "Build the queue of a campaign", zh: "生成活动的呼叫队列"),
        entry(
            "api.queueWaterfall", en: "How many people stay at each stage",
            zh: "各阶段剩余人数"),
        entry(
            "api.exportAudit", en: "The whole audit log, a JSON object a line",
            zh: "导出全部审计日志，每行一个 JSON 对象"),
        entry(
            "api.exportQueue", en: "The next people of a queue for a dialler, as a table",
            zh: "导出队列中的下一批线索供外呼系统使用（表格）"),
        entry(
            "api.nurtureList", en: "Whom a campaign may write to by a channel, as a table",
            zh: "导出活动可通过某渠道联系的人（表格）"),
        entry("api.listCanaries", en: "Planted people who are nobody", zh: "诱饵记录"),
        entry(
            "api.plantCanaries", en: "Plant people who are nobody in a dataset",
            zh: "在数据集中植入诱饵"),
        entry("api.removeCanaries", en: "Take planted people out again", zh: "移除诱饵"),
        entry("api.listAlarms", en: "Alarms about planted people", zh: "诱饵警报"),
        entry("api.setAlarmHook", en: "Where alarms are sent", zh: "警报发送地址"),
        entry(
            "api.findWatermark", en: "Which export a file came from", zh: "文件出自哪次导出"),
        entry(
            "api.listTransfers", en: "What was sent to others and received", zh: "传输往来"),
        entry(
            "api.sendTransfer", en: "Send a part of the vault, sealed to another's key",
            zh: "发送保险库的一部分，以对方密钥封装"),
        entry("api.showTransferKey", en: "The vault's public key", zh: "保险库公钥"),
        entry(
            "api.makeTransferKey", en: "Make the vault's pair of keys for transfers",
            zh: "为传输生成密钥对"),
        entry("api.showReceipt", en: "The receipt of what was received", zh: "接收回执"),
        entry("api.recordReceipt", en: "Write down the other side's receipt", zh: "登记对方回执"),
        entry("api.exportCompanies", en: "Companies as a table", zh: "导出公司"),
        entry(
            "api.listCallerIDs", en: "The numbers that calls are made from", zh: "主叫号码"),
        entry(
            "api.setCallerID", en: "Registers a number that calls are made from, or changes it",
            zh: "登记或修改主叫号码"),
        entry(
            "api.removeCallerID", en: "Takes a number that calls are made from out",
            zh: "删除主叫号码"),
        entry(
            "api.nextLead", en: "The next lead for whoever is signed in; 204 where there is none",
            zh: "登录坐席的下一条线索；没有时返回 204"),
        entry(
            "api.leadObjects", en: "Whoever was called wants no more calls",
            zh: "被叫者要求不再来电"),
        entry("api.reportResult", en: "What became of a call", zh: "通话结果"),
        entry("api.callBack", en: "Agree to call again at a time", zh: "约定回拨时间"),
        entry(
            "api.undoResult", en: "Take a result back within a minute", zh: "一分钟内撤回结果"),
        entry(
            "api.explainQueue", en: "Why somebody is called now, later or never",
            zh: "某人现在、稍后或永不呼叫的原因"),
        entry(
            "api.callRates", en: "Rates of calls by list, campaign or caller id",
            zh: "按名单、活动或主叫号码统计的比率"),
        entry("api.setAudit", en: "Where copies of the log go", zh: "设置日志副本的去处"),
        entry("api.trimAudit", en: "Drop entries that are old enough", zh: "清除足够旧的日志条目"),
        entry(
            "api.witnessAudit", en: "Send the newest checkpoint to the vault's witnesses",
            zh: "把最新检查点发给见证方"),
        entry(
            "api.assignSeeds", en: "Give people the tokens of hardware that they have",
            zh: "登记硬件令牌种子"),
        entry(
            "api.messageRates", en: "What becomes of messages, by campaign and channel",
            zh: "按活动与渠道统计消息结果"),
        entry(
            "api.dialLead",
            en: "A token with which the dialling system gets the lead's number, once and soon",
            zh: "拨号系统据以取得线索号码的令牌，仅一次且短时有效"),
        entry(
            "api.redeemDial", en: "The number that an agent's dial token stands for",
            zh: "坐席拨号令牌所代表的号码"),
        entry(
            "queue.badDialToken",
            en: "The dial token was used, is over, or the lead is not with the agent any more.",
            zh: "拨号令牌已使用、已过期，或线索已不在该坐席手中。"),
        entry(
            "queue.otherAgent",
            en: "Whoever signs in works with their own leads; leave out --agent.",
            zh: "登录者只处理自己的线索；请勿给出 --agent。"),
        entry(
            "queue.agentMissing", en: "Who is the agent? Give --agent, or sign in with --as-user.",
            zh: "坐席是谁？请给出 --agent，或用 --as-user 登录。"),
    ]
}
