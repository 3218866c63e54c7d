extension Catalogue {
    /// Why people may be contacted or not, and what imports say of it.
    static let contacting: Part = [
        entry(
            "consent.reason.none",
            en: "There is no consent.",
            zh: "没有任何同意。"),
        entry(
            "consent.reason.otherController",
            en: "The consent was given to another controller.",
            zh: "同意是给予其他个人信息处理者的。"),
        entry(
            "consent.reason.otherPurpose",
            en: "The consent is for another purpose.",
            zh: "同意的目的不同。"),
        entry(
            "consent.reason.otherChannel",
            en: "The consent is for another channel.",
            zh: "同意的联系渠道不同。"),
        entry(
            "consent.reason.otherNumber",
            en: "The consent was given for another number, or for none.",
            zh: "同意针对其他号码，或未指明号码。"),
        entry(
            "consent.reason.notYetGiven",
            en: "The consent has no date, or one that is still to come.",
            zh: "同意没有日期，或日期尚未到来。"),
        entry(
            "consent.reason.reassigned",
            en: "The number shows signs of being somebody else's since the consent was "
                + "given, so the consent has lapsed.",
            zh: "给予同意之后，该号码有已转归他人的迹象，同意失效。"),
        entry(
            "consent.reason.expired",
            en: "The consent has expired.",
            zh: "同意已到期。"),
        entry(
            "consent.reason.withdrawn",
            en: "The consent was withdrawn, or the person objected.",
            zh: "同意已撤回，或本人已表示拒绝。"),
        entry(
            "consent.reason.notSeparate",
            en: "The policy asks for a separate consent, and this one was given "
                + "together with others.",
            zh: "策略要求单独同意，而该同意是一并作出的。"),
        entry(
            "consent.reason.notGuardian",
            en: "The policy asks for the guardian's consent.",
            zh: "策略要求监护人同意。"),
        entry(
            "consent.reason.given",
            en: "Consent was given.",
            zh: "已取得同意。"),
        entry(
            "consent.reason.notNeeded",
            en: "The policy asks for no consent here, and no objection is on record.",
            zh: "策略在此不要求同意，且没有本人拒绝的记录。"),
        entry(
            "call.reason.doNotCall",
            en: "Number or person is on a do-not-call list: {source} (for {scope}).",
            zh: "号码或本人在拒呼名单中：{source}（适用 {scope}）。"),
        entry(
            "call.reason.registryTooOld",
            en: "The copy of the do-not-call registry {source} is {days} days old, and "
                + "may be at most {most}: bring in a newer version.",
            zh: "拒呼登记表 {source} 的副本已有 {days} 天，不得超过 {most}：请导入新版本。"),
        entry(
            "call.reason.noRegistry",
            en: "No do-not-call registry was brought in; where there is one, it has to "
                + "be asked.",
            zh: "尚未导入任何拒呼登记表；凡有登记表之处须先比对。"),
        entry(
            "call.reason.unknownNumber",
            en: "The number stands in no list: there is no ground on which to call it.",
            zh: "该号码不在任何名单中：没有拨打依据。"),
        entry(
            "call.reason.sharedNumber",
            en: "{count} people have this number; what bars one of them bars the call.",
            zh: "该号码对应 {count} 人；任何一人被禁止即不得拨打。"),
        entry(
            "call.reason.restricted",
            en: "The person's data may only be stored.",
            zh: "该个人的数据仅可存储。"),
        entry(
            "call.reason.noDataset",
            en: "The person stands in no list that people may be called from.",
            zh: "该个人不在任何可供拨打的名单中。"),
        entry(
            "call.reason.datasetIncomplete",
            en: "The list {name} can be kept but not called: it lacks {missing} "
                + "(`strata dataset set`).",
            zh: "名单 {name} 可保存但不得拨打：缺少 {missing}（`strata dataset set`）。"),
        entry(
            "call.reason.datasetExpired",
            en: "The use of the list {name} has ended.",
            zh: "名单 {name} 的使用期限已过。"),
        entry(
            "call.reason.datasetPurpose",
            en: "The list {name} may not be used for this purpose.",
            zh: "名单 {name} 不得用于此目的。"),
        entry(
            "call.reason.outsideCampaign",
            en: "The campaign may not call the list {name}.",
            zh: "该活动不得拨打名单 {name}。"),
        entry(
            "call.reason.campaignPurpose",
            en: "The campaign has another purpose: {purpose}.",
            zh: "该活动的目的不同：{purpose}。"),
        entry(
            "call.reason.campaignClosed",
            en: "The campaign is closed.",
            zh: "该活动已关闭。"),
        entry(
            "call.reason.campaignNotBegun",
            en: "The campaign has not begun.",
            zh: "该活动尚未开始。"),
        entry(
            "call.reason.campaignOver",
            en: "The campaign is over.",
            zh: "该活动已结束。"),
        entry(
            "call.reason.dataset",
            en: "The list {name} has all that calls need.",
            zh: "名单 {name} 具备拨打所需的全部信息。"),
        entry(
            "call.reason.outsideHours",
            en: "It may be {local} there, and calls are allowed {hours}.",
            zh: "当地时间可能为 {local}，允许拨打的时段为 {hours}。"),
        entry(
            "call.reason.placeUnknown",
            en: "The time at the called party is not known; say it with --offset or "
                + "--country.",
            zh: "被叫方当地时间未知；请用 --offset 或 --country 指明。"),
        entry(
            "call.reason.refusedLately",
            en: "The person refused on {day}; the policy keeps quiet for {quiet} after "
                + "that.",
            zh: "本人已于 {day} 拒绝；策略规定其后 {quiet} 内不得拨打。"),
        entry(
            "call.reason.tooManyCalls",
            en: "{count} calls were made already, and {most} in {per} are the most.",
            zh: "已拨打 {count} 次，{per} 内最多 {most} 次。"),
        entry(
            "import.missingRole",
            en: "No column says the {role} of a consent. Name it: --map COLUMN={role}.",
            zh: "没有说明同意 {role} 的列。请指明：--map 列={role}。"),
        entry(
            "import.unknownResults",
            en: "{count} results in the file are not in the dictionary: {words}. "
                + "Nothing was imported. Map each with --result 'WORD=connected' (`strata "
                + "result list` shows what there is), or add it with `strata result set`.",
            zh: "文件中有 {count} 种通话结果不在结果字典中：{words}。未导入任何内容。请用 --result '结果=接通' 逐一对应（`stra"
                + "ta result list` 查看字典），或用 `strata result set` 添加。"),
        entry(
            "import.noResults",
            en: "The column of results holds too many different words to be one. Leave "
                + "it out or name another: --map COLUMN=result.",
            zh: "结果列中的不同内容过多，不像通话结果。请排除该列或另行指定：--map 列=result。"),
        entry(
            "import.noNumbers",
            en: "No column was judged to hold phone numbers. Name it with --column, or "
                + "--map COLUMN=phone.",
            zh: "未发现电话号码列。请用 --column 或 --map 列=phone 指定。"),
        entry(
            "import.severalNumbers",
            en: "Several columns hold phone numbers: {names}. Say which with --column, "
                + "or --map COLUMN=phone.",
            zh: "有多列电话号码：{names}。请用 --column 或 --map 列=phone 指定其一。"),
        entry(
            "import.reason.notUnderstood",
            en: "a purpose, channel, result or date is missing or not understood",
            zh: "目的、渠道、结果或日期缺失或无法识别"),
        entry(
            "import.reason.notANumber",
            en: "it is no number that can be called",
            zh: "不是可拨打的号码"),
        entry(
            "import.companies",
            en: "{count} companies without a person stand in the clear, protected "
                + "against change.",
            zh: "{count} 家没有个人信息的公司以明文保存，防篡改。"),
        entry(
            "import.suppressed",
            en: "{count} entries were added to your own do-not-call list, as people "
                + "refused, complained or objected.",
            zh: "因明确拒绝、投诉或反对，已新增 {count} 条自有拒呼登记。"),
        entry(
            "import.undoneCompanies",
            en: "{count} companies were taken back.",
            zh: "已撤回 {count} 家公司。"),
        entry(
            "import.result",
            en: "What a word in the column of results means: --result 'no "
                + "luck=no_answer'. Kept with the dataset.",
            zh: "结果列中某词的含义：--result '没打通=无人接听'。随数据集保存。"),
        entry(
            "import.result.value",
            en: "word=result",
            zh: "词=结果"),
        entry(
            "import.result.shape",
            en: "“{pair}” is no word=result.",
            zh: "“{pair}”不是 词=结果 的形式。"),
        entry(
            "import.result.onlyCalls",
            en: "--result goes with --as calls.",
            zh: "--result 仅用于 --as calls。"),
        entry(
            "import.registry.onlyNumbers",
            en: "--registry and --version go with --as dnc.",
            zh: "--registry 与 --version 仅用于 --as dnc。"),
        entry(
            "import.numbers",
            en: "Numbers are taken from column “{name}”.",
            zh: "号码取自列“{name}”。"),
        entry(
            "import.numbersLines",
            en: "Every line is taken for a number.",
            zh: "每一行视为一个号码。"),
    ]
}
