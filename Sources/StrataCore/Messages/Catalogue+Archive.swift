extension Catalogue {
    /// The archive, and what is asked for from it.
    static let archive: Part = [
        entry(
            "archive.abstract", en: "Keep elsewhere what is past its time in daily use.",
            zh: "将过了日常使用期的数据移至归档。"),
        entry(
            "archive.discussion",
            en:
                "What moves, and when, the policy's clocks say. People are still found, joined and "
                + "kept from being called; what the archive has of them comes back by request, with "
                + "the agreement of somebody else, for a time.",
            zh: "何时归档由策略的时钟决定。人员仍可检索、匹配，勿扰与拒绝仍然有效；归档内容须申请并经他人批准后限时取回。"),
        entry(
            "archive.run.abstract",
            en: "Move what is past its time into the archive, and back what is in use again.",
            zh: "将过期数据移入归档，并取回重新使用的数据。"),
        entry(
            "archive.run.discussion",
            en:
                "Segments are written and read back before anything leaves the store. Can be stopped "
                + "and called again: it goes on.",
            zh: "归档段写入并读回核对后才从热库移出。可中断，再次运行时继续。"),
        entry(
            "archive.run.done",
            en:
                "Archived {records} records in {segments} segments ({bytes} bytes); brought back "
                + "{back} that are in use again; left {leftOut} records that do not open and "
                + "{damaged} people whose data is damaged.",
            zh: "已归档 {records} 条记录，共 {segments} 个归档段（{bytes} 字节）；取回重新使用的 {back} 条；"
                + "{leftOut} 条无法打开、{damaged} 人数据受损，保留原处。"),
        entry("archive.list.abstract", en: "List the segments of the archive.", zh: "列出归档段。"),
        entry(
            "archive.find.abstract", en: "Show what the archive has of somebody; opens nothing.",
            zh: "查看某人有哪些归档数据；不打开任何内容。"),
        entry(
            "archive.find.discussion",
            en: "With --phone - the number is read from standard input.",
            zh: "--phone - 从标准输入读取号码。"),
        entry("archive.verify.abstract", en: "Read all of the archive.", zh: "读取并核对全部归档。"),
        entry(
            "archive.verify.discussion",
            en:
                "Every block is compared with what the vault says of it, and every archived record "
                + "with its segment. What is damaged or missing is named, with what it held. Ends "
                + "with 3 where anything is wrong.",
            zh: "逐块与保险库中的记载比对，并核对每条归档记录。受损或缺失者列明其所含内容。有问题时退出码为 3。"),
        entry(
            "archive.verify.done",
            en:
                "Read {segments} segments with {records} records ({bytes} bytes); {cold} in cold classes "
                + "were left out.",
            zh: "已读取 {segments} 个归档段，{records} 条记录（{bytes} 字节）；{cold} 个冷存储段未读。"),
        entry(
            "archive.verify.damage",
            en:
                "{segment}: {what} Lost: {lost} records. It held, by label: {labels}; by list: "
                + "{datasets}.",
            zh: "{segment}：{what} 丢失 {lost} 条记录。该段所含（按标签）：{labels}；（按数据集）：{datasets}。"),
        entry(
            "archive.verify.unnamed",
            en: "{count} archived records are in no segment that the vault knows.",
            zh: "{count} 条归档记录不在任何已知归档段中。"),
        entry(
            "archive.compact.abstract",
            en: "Drop the bytes of whoever was erased, and of what was changed since.",
            zh: "清除已删除人员及其后变更内容的归档字节。"),
        entry(
            "archive.compact.discussion",
            en:
                "Of whoever was erased the keys are gone already; what was changed since opens until "
                + "then. Segments are written anew, read "
                + "back, and then the former objects are deleted.",
            zh: "已删除者的密钥早已销毁；其后变更的旧内容在此之前仍可打开。新段写入并读回核对后才删除旧对象。"),
        entry(
            "archive.compact.done",
            en:
                "Wrote {rewritten} segments anew, removed {removed}; dropped {records} records "
                + "({bytes} bytes). {locked} objects are still locked, {damaged} segments damaged, {cold} in "
                + "cold classes.",
            zh: "重写 {rewritten} 段，移除 {removed} 段；清除 {records} 条记录（{bytes} 字节）。"
                + "{locked} 个对象仍被锁定，{damaged} 段受损，{cold} 段为冷存储。"),
        entry(
            "archive.cost.abstract",
            en: "Show what data costs a month, by tier and class, and what it would elsewhere.",
            zh: "按层级与类别显示每月存储费用，及存放他处的费用。"),
        entry(
            "archive.cost.discussion",
            en:
                "Prices are of 10^9 bytes for a month. By themselves they are what Amazon asks for in "
                + "us-east-1, in dollars; others are given as --price NAME=PRICE: hot for the store, "
                + "folder, or a storage class.",
            zh: "价格按每 10^9 字节每月计，默认取亚马逊 us-east-1 公布价（美元）；"
                + "可用 --price 名称=价格 指定：hot 为热库，另有 folder 与各存储类别。"),
        entry("archive.cost.price", en: "A price, NAME=PRICE.", zh: "价格，名称=价格。"),
        entry("archive.cost.tier", en: "tier", zh: "层级"),
        entry("archive.cost.class", en: "class", zh: "类别"),
        entry("archive.cost.stored", en: "in the store", zh: "热库字节"),
        entry("archive.cost.archived", en: "archived", zh: "归档字节"),
        entry("archive.cost.now", en: "a month", zh: "每月"),
        entry("archive.cost.place", en: "if {name}", zh: "若在 {name}"),
        entry(
            "archive.set.abstract", en: "Say where the archive is from now on.",
            zh: "设置此后归档的位置。"),
        entry(
            "archive.set.discussion",
            en:
                "Segments stay where they are. Without --place it is the folder archive of the vault. "
                + "A lock keeps objects from being deleted for so many days, by anybody: the bucket "
                + "must have object lock, and erased people's bytes stay there until then, without keys.",
            zh: "已有归档段不移动。未给出 --place 时为保险库的 archive 目录。"
                + "锁定期内任何人都不能删除对象（存储桶须启用对象锁定）；已删除人员的字节届时仍在，但无密钥。"),
        entry(
            "archive.set.place",
            en: "A folder from the root, or s3:https://host/bucket/prefix#region.",
            zh: "绝对路径的目录，或 s3:https://主机/桶/前缀#区域。"),
        entry(
            "archive.set.class", en: "The bucket's storage class, as STANDARD_IA.",
            zh: "存储类别，如 STANDARD_IA。"),
        entry("archive.set.lock", en: "Days for which objects are locked.", zh: "对象锁定天数。"),
        entry(
            "archive.set.wrong",
            en:
                "That is no place for an archive: a folder from the root, or s3:https://host/bucket; "
                + "storage class and lock are a bucket's.",
            zh: "归档位置无效：须为绝对路径的目录或 s3:https://主机/桶；存储类别与锁定仅适用于存储桶。"),
        entry("archive.column.segment", en: "segment", zh: "归档段"),
        entry("archive.column.made", en: "made", zh: "生成时间"),
        entry("archive.column.records", en: "records", zh: "记录"),
        entry("archive.column.bytes", en: "bytes", zh: "字节"),
        entry("archive.column.class", en: "storage", zh: "存储类别"),
        entry("archive.column.datasets", en: "lists", zh: "数据集"),
        entry("archive.column.subject", en: "person", zh: "人员"),
        entry("archive.column.record", en: "record", zh: "记录"),
        entry("archive.column.kind", en: "kind", zh: "种类"),
        entry("archive.column.retrieval", en: "retrieval", zh: "取回申请"),
        entry("archive.column.by", en: "asked by", zh: "申请人"),
        entry("archive.column.until", en: "until", zh: "截止"),
        entry("archive.column.reason", en: "reason", zh: "原因"),
        entry("archive.state.writing", en: "being written", zh: "写入中"),
        entry("archive.state.moving", en: "being moved", zh: "移动中"),
        entry("archive.state.complete", en: "complete", zh: "完整"),
        entry(
            "archive.missing",
            en:
                "{name} is not in the archive. Put it back from a copy; the records are kept as they "
                + "are until then.",
            zh: "归档中缺少 {name}。请从副本恢复；在此之前相关记录保持原状。"),
        entry(
            "archive.damaged",
            en: "{name} in the archive is not as it was written. Put it back from a copy.",
            zh: "归档中的 {name} 与写入时不符。请从副本恢复。"),
        entry(
            "archive.cold",
            en: "{name} is in a cold storage class and was asked for; call again in some hours.",
            zh: "{name} 位于冷存储类别，已发出取回请求；请数小时后再试。"),
        entry(
            "archive.notWritten",
            en: "{name} did not read back as it was written; nothing was taken out of the store. "
                + "Check the disk or the bucket and try again.",
            zh: "{name} 读回内容与写入不符；未从热库移出任何数据。请检查磁盘或存储桶后重试。"),
        entry(
            "archive.request.abstract", en: "Ask for archived data, for a time.",
            zh: "申请限时取回归档数据。"),
        entry(
            "archive.request.discussion",
            en:
                "Of people (identifiers, or --phone), or of a whole list (--list). Says how much it "
                + "is and how long it takes. Whoever asks does not agree to it.",
            zh: "可针对人员（标识或 --phone）或整个数据集（--list）。显示数量与预计时间。申请人不得自批。"),
        entry(
            "archive.request.list", en: "All that is archived of this list.",
            zh: "该数据集的全部归档数据。"),
        entry("archive.request.reason", en: "Why.", zh: "原因。"),
        entry(
            "archive.request.until", en: "The last day on which it is wanted, YYYY-MM-DD.",
            zh: "需要使用的最后一天，YYYY-MM-DD。"),
        entry(
            "archive.request.scope",
            en: "Name people, a --phone, or a --list: one of the three.",
            zh: "请指定人员、--phone 或 --list 之一。"),
        entry(
            "archive.requests.abstract", en: "List what was asked for from the archive.",
            zh: "列出取回申请。"),
        entry("archive.approve.abstract", en: "Agree to a retrieval.", zh: "批准取回申请。"),
        entry("archive.reject.abstract", en: "Refuse a retrieval.", zh: "驳回取回申请。"),
        entry(
            "archive.restore.abstract",
            en: "Bring back what was agreed to; it returns by itself when its day is over.",
            zh: "取回已批准的数据；到期自动归还。"),
        entry(
            "archive.return.abstract", en: "Put back what was brought back, before its day.",
            zh: "提前归还已取回的数据。"),
        entry("archive.which", en: "The retrieval (ret-…).", zh: "取回申请（ret-…）。"),
        entry(
            "retrieval.line", en: "{retrieval}  {state}  until {until}, asked by {by}",
            zh: "{retrieval}  {state}  截止 {until}，申请人 {by}"),
        entry(
            "retrieval.estimate",
            en: "  {records} records in {segments} segments ({classes}); ready in {hours} h",
            zh: "  {records} 条记录，{segments} 个归档段（{classes}）；约 {hours} 小时后可读"),
        entry(
            "retrieval.restored", en: "  {records} records are back; {lost} are lost",
            zh: "  已取回 {records} 条记录；{lost} 条已丢失"),
        entry("retrieval.state.asked", en: "asked for", zh: "待批准"),
        entry("retrieval.state.approved", en: "approved", zh: "已批准"),
        entry("retrieval.state.rejected", en: "refused", zh: "已驳回"),
        entry("retrieval.state.restored", en: "restored", zh: "已取回"),
        entry("retrieval.state.returned", en: "returned", zh: "已归还"),
        entry(
            "retrieval.unknown", en: "There is no such retrieval; archive requests lists them.",
            zh: "没有该取回申请；可用 archive requests 列出。"),
        entry("retrieval.noReason", en: "Say why it is wanted.", zh: "请说明原因。"),
        entry(
            "retrieval.badDay",
            en: "“{day}” is no day to come within a year; write YYYY-MM-DD.",
            zh: "“{day}”不是一年内的未来日期；请写作 YYYY-MM-DD。"),
        entry("retrieval.nothing", en: "Nothing of it is archived.", zh: "其中没有归档数据。"),
        entry(
            "retrieval.tooMuch",
            en: "That is {count} records or more; at most {most} come back at once. Name people.",
            zh: "共 {count} 条以上；一次最多取回 {most} 条。请指定人员。"),
        entry(
            "retrieval.wrongState", en: "That cannot be done: the retrieval is {state}.",
            zh: "无法执行：该申请状态为 {state}。"),
        entry(
            "retrieval.samePerson", en: "Whoever asked for it does not agree to it.",
            zh: "申请人不得自行批准。"),
        entry(
            "retrieval.over", en: "Its day is over; ask again.", zh: "已过截止日期；请重新申请。"),
        entry(
            "retrieval.impossible", en: "The policy lets nothing come back from the archive.",
            zh: "策略不允许从归档取回。"),
        entry("api.listSegments", en: "Segments of the archive", zh: "归档段"),
        entry(
            "api.runArchive", en: "Move what is past its time in daily use (a job)",
            zh: "归档过期数据（作业）"),
        entry("api.verifyArchive", en: "Read all of the archive (a job)", zh: "核对归档（作业）"),
        entry(
            "api.compactArchive", en: "Drop the bytes of whoever was erased (a job)",
            zh: "清除已删除者的归档字节（作业）"),
        entry(
            "api.findInArchive", en: "What the archive has of a person", zh: "某人的归档数据"),
        entry("api.listRetrievals", en: "What was asked for from the archive", zh: "取回申请"),
        entry("api.askForRetrieval", en: "Ask for archived data", zh: "申请取回归档数据"),
        entry("api.approveRetrieval", en: "Agree to a retrieval", zh: "批准取回"),
        entry("api.rejectRetrieval", en: "Refuse a retrieval", zh: "驳回取回"),
        entry("api.restoreRetrieval", en: "Bring back what was agreed to", zh: "执行取回"),
        entry("api.returnRetrieval", en: "Put it back before its day", zh: "提前归还"),
        entry("subject.archivedState", en: "archived", zh: "已归档"),
        entry(
            "subject.archived",
            en: "It is in the archive: ask for it with archive request.",
            zh: "该数据已归档：请用 archive request 申请取回。"),
    ]
}
