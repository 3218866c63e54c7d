extension Catalogue {
    /// Disposals and their certificates.
    static let disposal: Part = [
        entry(
            "disposal.abstract", en: "Destroy what is due, agreed to by two, with proof.",
            zh: "销毁到期数据：两人批准，并出具证明。"),
        entry(
            "disposal.discussion",
            en: "propose collects what the policy makes due; two others than whoever proposed it "
                + "approve; run destroys the keys and records, looks whether they are gone, and "
                + "signs a certificate, which verify reads without a vault.",
            zh: "propose 收集按策略到期的数据；须由提议者以外的两人批准（approve）；run 销毁密钥与记录、核查确已销毁并签发证书；"
                + "verify 无需保险库即可验证证书。"),
        entry(
            "disposal.propose.abstract", en: "Collect what is due; nothing is destroyed.",
            zh: "收集到期数据，不作销毁。"),
        entry("disposal.list.abstract", en: "List the disposals.", zh: "列出处置批次。"),
        entry(
            "disposal.show.abstract",
            en: "Show a disposal: counts by rule, people to be looked at, who agreed.",
            zh: "显示处置批次：按规则计数、抽样人员、批准情况。"),
        entry("disposal.approve.abstract", en: "Agree to a disposal.", zh: "批准处置。"),
        entry("disposal.reject.abstract", en: "Refuse a disposal.", zh: "驳回处置。"),
        entry(
            "disposal.run.abstract", en: "Destroy what was agreed to, and certify it.",
            zh: "执行已批准的处置并签发证书。"),
        entry(
            "disposal.run.discussion",
            en: "Everything is asked about again when its turn comes: what is not due any more, or "
                + "on legal hold, stays. It can be stopped and goes on.",
            zh: "逐项重新核对：不再到期或受法律保全者保留。可中断后继续。"),
        entry(
            "disposal.certificate.abstract", en: "Write the certificate of a disposal.",
            zh: "导出处置证书。"),
        entry(
            "disposal.verify.abstract", en: "Verify a certificate; needs no vault.",
            zh: "验证证书，无需保险库。"),
        entry(
            "disposal.verify.discussion",
            en: "Checks the form, the signature, the people, and that the disposal stands in the "
                + "audit log under the signed checkpoint. Compare the key with one that you had "
                + "before (audit checkpoint --key), or name that with --key. Ends with 3 where "
                + "anything is wrong.",
            zh: "核对格式、签名、人员，以及该处置确在已签名检查点下的审计日志中。请将公钥与此前留存的（audit checkpoint --key）"
                + "比对，或用 --key 指定。有问题时以 3 结束。"),
        entry("disposal.which", en: "The disposal's identifier (dsp-…).", zh: "处置批次标识（dsp-…）。"),
        entry("disposal.file", en: "The certificate.", zh: "证书文件。"),
        entry(
            "disposal.option.by", en: "Who does it, where nobody signs in (--as-user).",
            zh: "未登录（--as-user）时的经办人姓名。"),
        entry(
            "disposal.option.class", en: "Only data of this retention class; may be repeated.",
            zh: "仅限该留存类别，可重复。"),
        entry("disposal.option.output", en: "Where the certificate goes.", zh: "证书输出文件。"),
        entry(
            "disposal.option.yes", en: "It is to be destroyed, which cannot be taken back.",
            zh: "确认销毁，不可撤回。"),
        entry(
            "disposal.option.key", en: "The verifier key that it has to be signed by.",
            zh: "证书必须由该公钥签名。"),
        entry("disposal.badKey", en: "That is no verifier key.", zh: "不是有效的验证公钥。"),
        entry(
            "disposal.line",
            en: "{disposal}  {state}: {people} people, proposed by {by}, {approvals} of {needed} "
                + "approvals",
            zh: "{disposal}  {state}：{people} 人，提议人 {by}，批准 {approvals}/{needed}"),
        entry(
            "disposal.count", en: "{people} people, {records} records",
            zh: "{people} 人，{records} 条记录"),
        entry(
            "disposal.sample", en: "Look at some of them (subject show):",
            zh: "请抽查（subject show）："),
        entry(
            "disposal.done",
            en: "Destroyed: {records} records of {people} people, {whole} of them altogether; "
                + "{reduced} records lost a part. Left: {notDue} not due any more, {held} on legal "
                + "hold, {gone} not there, {damaged} people damaged.",
            zh: "已销毁：{people} 人的 {records} 条记录，其中 {whole} 人全部销毁；{reduced} 条记录删去部分。"
                + "保留：不再到期 {notDue}，受保全 {held}，已不存在 {gone}，数据损坏 {damaged} 人。"),
        entry("disposal.column.disposal", en: "Disposal", zh: "处置"),
        entry("disposal.column.by", en: "Proposed by", zh: "提议人"),
        entry("disposal.column.approvals", en: "Approvals", zh: "批准"),
        entry("disposal.state.proposed", en: "proposed", zh: "待批准"),
        entry("disposal.state.approved", en: "approved", zh: "已批准"),
        entry("disposal.state.rejected", en: "refused", zh: "已驳回"),
        entry("disposal.state.erasing", en: "begun", zh: "执行中"),
        entry("disposal.state.certified", en: "certified", zh: "已出证"),
        entry("disposal.unknown", en: "There is no such disposal.", zh: "没有此处置批次。"),
        entry("disposal.nothing", en: "Nothing is due.", zh: "没有到期的数据。"),
        entry(
            "disposal.wrongState", en: "That cannot be done with a disposal that is {state}.",
            zh: "处置处于 {state} 状态，不能执行此操作。"),
        entry(
            "disposal.samePerson",
            en: "Who proposes a disposal does not agree to it, and nobody agrees twice.",
            zh: "提议人不得批准，同一人不得重复批准。"),
        entry(
            "disposal.noPerson", en: "Say who does it (--by), or sign in (--as-user).",
            zh: "请说明经办人（--by），或登录（--as-user）。"),
        entry(
            "disposal.moreApprovals",
            en: "The policy asks for {count} approvals now: more have to agree.",
            zh: "现行策略要求 {count} 人批准：尚需更多批准。"),
        entry(
            "disposal.otherPolicy",
            en: "The policy has changed since this was proposed. Refuse it, and propose it again.",
            zh: "提议之后策略已变更。请驳回后重新提议。"),
        entry(
            "disposal.incomplete",
            en: "Parts of the disposal are missing: no certificate. Run strata verify.",
            zh: "处置批次有缺失：不予出证。请运行 strata verify。"),
        entry(
            "disposal.notDestroyed",
            en: "{what} is still there: no certificate. Run strata verify, and tell its makers.",
            zh: "{what} 仍然存在：不予出证。请运行 strata verify 并报告。"),
        entry(
            "disposal.notACertificate", en: "That is no certificate of a disposal.", zh: "不是处置证书。"),
        entry("disposal.good", en: "The certificate is good.", zh: "证书有效。"),
        entry("disposal.bad", en: "The certificate is NOT good.", zh: "证书无效。"),
        entry(
            "disposal.says",
            en: "{certificate} of the vault {vault}: {records} records of {people} people "
                + "destroyed by {ended} ({standard}, {technique}), asked for by {by}, agreed to by "
                + "{approved}.",
            zh: "保险库 {vault} 的 {certificate}：截至 {ended} 销毁 {people} 人的 {records} 条记录"
                + "（{standard}，{technique}），提议人 {by}，批准人 {approved}。"),
        entry(
            "disposal.signedBy",
            en: "Signed by {key}. Compare it with a key that you had before.",
            zh: "签名公钥：{key}。请与此前留存的公钥比对。"),
        entry(
            "disposal.oldCopies",
            en:
                "Copies of the key store from before may open with a secret that somebody kept: see "
                + "the epoch and the days for which backups are kept.",
            zh: "此前的密钥库副本可能凭留存的口令或分片打开：见证书中的纪元与备份保留天数。"),
        entry(
            "disposal.check.altered", en: "it was altered, or is not in the form it was written in",
            zh: "内容被改动，或格式与签发时不同"),
        entry("disposal.check.badSignature", en: "the signature does not hold", zh: "签名不成立"),
        entry("disposal.check.otherKey", en: "it is signed by another key", zh: "由其他公钥签名"),
        entry(
            "disposal.check.badCheckpoint",
            en: "the checkpoint of the log is not signed by its key",
            zh: "日志检查点的签名不成立"),
        entry(
            "disposal.check.badProof",
            en: "the entry does not stand in the log under the checkpoint",
            zh: "条目不在该检查点下的日志中"),
        entry(
            "disposal.check.otherEntry", en: "the entry in the log is about something else",
            zh: "日志条目与此处置无关"),
        entry(
            "disposal.check.badPeople",
            en: "it was not agreed to by two others than whoever asked for it",
            zh: "未经提议人以外的两人批准"),
        entry(
            "disposal.check.otherCode", en: "the code on the page is of something else",
            zh: "页面上的二维码与证书不符"),
        entry(
            "disposal.notGood",
            en:
                "The certificate does not hold: strata disposal verify says why. Nothing was printed.",
            zh: "证书不成立：请用 strata disposal verify 查看原因。未生成页面。"),
        entry(
            "disposal.unreadable", en: "{path} is not there, or cannot be read.",
            zh: "{path} 不存在或无法读取。"),
        entry(
            "disposal.print.abstract", en: "Write a certificate as a page for paper.",
            zh: "将证书生成可打印页面。"),
        entry(
            "disposal.print.discussion",
            en:
                "Needs no vault. The page has room for signatures and a seal, and a QR code with the "
                + "signed lines: 'strata disposal verify CERTIFICATE --code SCANNED' compares what was "
                + "scanned with the file. In Chinese with --language zh.",
            zh: "无需保险库。页面留有签字与盖章处，二维码含已签名的文本："
                + "'strata disposal verify 证书 --code 扫描文本' 可与证书文件比对。中文用 --language zh。"),
        entry("disposal.option.page", en: "The page, HTML.", zh: "页面文件（HTML）。"),
        entry(
            "disposal.option.code",
            en: "A file with what the code of the printed page says.", zh: "从打印页二维码扫描所得文本的文件。"),
        entry("api.listDisposals", en: "Disposals", zh: "处置批次列表"),
        entry("api.proposeDisposal", en: "Collect what is due (a job)", zh: "收集到期数据（作业）"),
        entry("api.showDisposal", en: "A disposal", zh: "某处置批次"),
        entry("api.approveDisposal", en: "Agree to a disposal", zh: "批准处置"),
        entry("api.rejectDisposal", en: "Refuse a disposal", zh: "驳回处置"),
        entry("api.runDisposal", en: "Destroy what was agreed to (a job)", zh: "执行处置（作业）"),
        entry("api.disposalCertificate", en: "The certificate of a disposal", zh: "处置证书"),
        entry(
            "api.disposalCertificatePage", en: "The certificate as a page for paper",
            zh: "处置证书的可打印页面"),
    ]

    /// A certificate on paper.
    static let disposalPage = [
        entry("disposal.page.title", en: "Certificate of Destruction", zh: "数据销毁证书"),
        entry(
            "disposal.page.lead",
            en: "Personal data whose time was over was destroyed beyond recovery, as agreed.",
            zh: "到期个人数据已按批准销毁，且不可恢复。"),
        entry("disposal.page.head", en: "Certificate", zh: "证书"),
        entry("disposal.page.certificate", en: "Number", zh: "编号"),
        entry("disposal.page.vault", en: "Vault", zh: "保险库"),
        entry("disposal.page.begun", en: "Carried out (UTC)", zh: "执行时间（UTC）"),
        entry("disposal.page.tool", en: "Software", zh: "软件"),
        entry("disposal.page.policy", en: "Policy, SHA-256", zh: "策略及 SHA-256"),
        entry("disposal.page.otherPolicy", en: "Carried on under, SHA-256", zh: "续行时的策略 SHA-256"),
        entry("disposal.page.destroyed", en: "What was destroyed", zh: "销毁内容"),
        entry("disposal.page.people", en: "People", zh: "涉及人数"),
        entry(
            "disposal.page.peopleOf", en: "{people}, of {whole} of them everything",
            zh: "{people} 人，其中 {whole} 人全部销毁"),
        entry("disposal.page.records", en: "Records", zh: "记录数"),
        entry(
            "disposal.page.recordsOf", en: "{records}; {reduced} more lost a part",
            zh: "{records} 条；另有 {reduced} 条删去部分"),
        entry("disposal.page.classes", en: "Records by class", zh: "按类别（记录数）"),
        entry("disposal.page.labels", en: "Records by label", zh: "按标签（记录数）"),
        entry("disposal.page.reasons", en: "Why: rules of the policy", zh: "依据：策略规则"),
        entry(
            "disposal.page.reasonsNote",
            en: "Counted when it was proposed; what was left since is below.",
            zh: "按提议时统计；之后保留的见下。"),
        entry("disposal.page.method", en: "How", zh: "方法"),
        entry("disposal.page.standard", en: "In terms of", zh: "依照标准"),
        entry("disposal.page.technique", en: "Technique", zh: "技术"),
        entry(
            "disposal.page.techniqueOf", en: "{category}: {technique} ({cipher})",
            zh: "清除（{category}）：密码学擦除（{technique}，{cipher}）"),
        entry("disposal.page.stores", en: "Stores", zh: "存储"),
        entry(
            "disposal.page.storesOf", en: "records in {records}, keys in {keys}",
            zh: "记录：{records}；密钥：{keys}"),
        entry("disposal.page.provider", en: "Root key", zh: "根密钥"),
        entry(
            "disposal.page.destroys", en: "former root keys are destroyed", zh: "旧根密钥会被销毁"),
        entry(
            "disposal.page.forgets",
            en: "former root keys are forgotten; who kept a secret can make them again",
            zh: "旧根密钥仅被遗忘，留存秘密者可重新生成"),
        entry("disposal.page.erasures", en: "Erasures", zh: "删除编号"),
        entry("disposal.page.verification", en: "Verification", zh: "核验"),
        entry(
            "disposal.page.lookedFor", en: "Parts looked for in stores and key store",
            zh: "在存储与密钥库中查找的部分"),
        entry(
            "disposal.page.tried", en: "Former copies tried with all keys left", zh: "用剩余密钥尝试打开的旧副本"
        ),
        entry("disposal.page.found", en: "Found", zh: "仍存在"),
        entry("disposal.page.left", en: "What was left, and why", zh: "保留部分及原因"),
        entry("disposal.page.notDue", en: "Not due any more", zh: "不再到期"),
        entry("disposal.page.held", en: "On legal hold", zh: "受法律保全"),
        entry("disposal.page.gone", en: "Gone before", zh: "此前已不存在"),
        entry("disposal.page.damaged", en: "People with damaged data", zh: "数据损坏者（人）"),
        entry(
            "disposal.instructions",
            en: "Who outside has copies, and is to destroy them:", zh: "外部副本持有者，须通知其销毁："),
        entry(
            "disposal.page.instructions", en: "To be told to destroy their copies",
            zh: "须通知销毁副本的接收方"),
        entry(
            "disposal.page.instructionsNote",
            en:
                "Strata does not reach copies that left the vault: whoever has them is told, and says "
                + "when it was done.",
            zh: "已流出保险库的副本不在 Strata 控制之内，须通知持有方销毁并回复。"),
        entry("disposal.page.copies", en: "Copies outside the stores", zh: "存储之外的副本"),
        entry("disposal.page.epoch", en: "Epoch of keys", zh: "密钥纪元"),
        entry("disposal.page.backups", en: "Backups are kept", zh: "备份保留"),
        entry("disposal.page.days", en: "{days} days", zh: "{days} 天"),
        entry("disposal.page.backupsUnknown", en: "nobody has said how long", zh: "未设定期限"),
        entry(
            "disposal.page.copiesNote",
            en:
                "Copies of the key store from before open until that epoch is sealed and they are gone.",
            zh: "在封存该纪元且旧副本消失之前，此前的密钥库副本仍可打开。"),
        entry("disposal.page.who", en: "Who", zh: "人员"),
        entry("disposal.page.requestedBy", en: "Asked for by", zh: "提议"),
        entry("disposal.page.approvedBy", en: "Agreed to by", zh: "批准"),
        entry("disposal.page.carriedOutBy", en: "Carried out by", zh: "执行"),
        entry("disposal.page.log", en: "Audit log", zh: "审计日志"),
        entry("disposal.page.entries", en: "Entries", zh: "条目"),
        entry("disposal.page.checkpoint", en: "Under the checkpoint", zh: "所在检查点"),
        entry("disposal.page.codeTitle", en: "QR code of the signed lines", zh: "已签名文本的二维码"),
        entry(
            "disposal.page.check",
            en:
                "This page is for reading; the signed file is the certificate. Check the file with "
                + "“strata disposal verify FILE”, this page with “--code” and what the QR code says.",
            zh: "本页供阅读，以签名文件为准。文件用“strata disposal verify 文件”验证；扫描二维码所得文本用“--code”与文件比对。"),
        entry("disposal.page.key", en: "Signed by the key", zh: "签名公钥"),
        entry("disposal.page.digest", en: "SHA-256 of what is signed", zh: "签名内容的 SHA-256"),
        entry("disposal.page.signRequested", en: "Asked for by: signature, date", zh: "提议人签字、日期"),
        entry("disposal.page.signApproved", en: "Agreed to by: signature, date", zh: "批准人签字、日期"),
        entry("disposal.page.seal", en: "Seal", zh: "盖章"),
    ]
}
