extension Catalogue {
    /// The register of what people and authorities ask.
    static let requestRegister = [
        entry(
            "request.discussion",
            en:
                "trace and erase answer at once. open enters a request with its clocks; it ends with "
                + "fulfil, which does what was asked for, or refuse. Values stand in no request: what "
                + "was written is kept apart, sealed, and destroyed by itself.",
            zh: "trace 与 erase 即时答复。open 登记请求并开始计时，以 fulfil（执行所请求之事）或 refuse 结束。"
                + "请求本身不含任何值：来函原文另行密封保存，到期自行销毁。"),
        entry(
            "request.open.abstract", en: "Enter what somebody asks; its clocks run.",
            zh: "登记个人或机关的请求并开始计时。"),
        entry(
            "request.open.discussion",
            en:
                "Clocks go by the section requests of the policy: where the person is, by their "
                + "numbers and lists or --country, and what they ask for. The strictest holds; where "
                + "nobody knows where they are, every rule does. Without --subject, --phone, --email or "
                + "--id it is about nobody yet: verify-identity says who it is.",
            zh: "期限依策略 requests 节：按个人所在地（号码、名单或 --country）与请求种类，取最严者；所在地不明时适用全部规则。"
                + "未给出 --subject、--phone、--email 或 --id 时暂不对应任何人，由 verify-identity 指明。"),
        entry(
            "request.list.abstract", en: "List requests; those that are due soonest first.",
            zh: "列出请求，最先到期者在前。"),
        entry(
            "request.list.discussion",
            en:
                "With --due only what waits for something is shown, and the command ends with 3 where "
                + "any time is over: for a timer that reminds.",
            zh: "--due 仅显示待处理者；有逾期时以 3 退出，可供定时提醒。"),
        entry("request.show.abstract", en: "Show a request with every step.", zh: "显示请求及全部经过。"),
        entry(
            "request.acknowledge.abstract",
            en: "Write down that they were told that it has come.", zh: "记录已确认收到。"),
        entry(
            "request.identify.abstract", en: "Say that it is known who asks.",
            zh: "核实请求人身份。"),
        entry(
            "request.identify.discussion",
            en:
                "With --method match a value that they gave (--phone -, --email -, --id -) is compared "
                + "with what the vault has of them; after five that are wrong only another way is left. "
                + "--subject says who it is, where the request is about nobody yet.",
            zh: "--method match 将其提供的值（--phone -、--email -、--id -）与保险库中此人的数据比对，错五次后只能用其他方式。"
                + "请求尚未对应任何人时用 --subject 指明。"),
        entry(
            "request.extend.abstract",
            en: "Take the time that the law gives more, and say why.", zh: "依法延长期限并说明理由。"),
        entry("request.note.abstract", en: "Write down what else happened.", zh: "补记经过。"),
        entry(
            "request.release.abstract",
            en: "Let what an authority asked for go on, as a second person.",
            zh: "由第二人放行机关调取。"),
        entry(
            "request.release.discussion",
            en:
                "For an authority abroad --reference is the approval of the competent authority at "
                + "home (PIPL art. 41; GDPR art. 48: the agreement it rests on).",
            zh: "境外机关调取时，--reference 为境内主管机关的批准文号（个人信息保护法第 41 条）。"),
        entry(
            "request.fulfil.abstract", en: "Do what was asked for, or hand it over.",
            zh: "执行所请求之事，或交付所请求的数据。"),
        entry(
            "request.fulfil.discussion",
            en:
                "access, portability and authority need --output: the copy is written there, and its "
                + "SHA-256 and labels into the request. All else needs --yes: rectification with --field "
                + "and --to, erasure field by field with the reasons of what is kept (without --yes it "
                + "only says so), restriction, objection to marketing and profiling or one of them, "
                + "withdrawal of all consents or of some. Who has copies of what was changed is listed: "
                + "tell.",
            zh: "查阅、转移、机关调取须给出 --output：副本写入该处，其 SHA-256 与标签记入请求。其余须加 --yes："
                + "更正（--field、--to）、删除（逐项给出保留理由，不加 --yes 仅预览）、限制处理、拒绝营销与画像或其一、"
                + "撤回全部或部分同意。持有副本的接收方会列出，以 tell 记录告知。"),
        entry(
            "request.refuse.abstract", en: "End a request without doing it, and say why.",
            zh: "拒绝请求并说明理由。"),
        entry(
            "request.tell.abstract",
            en: "Write down that somebody who has a copy was told what was done.",
            zh: "记录已告知持有副本的接收方。"),
        entry("request.which", en: "The request.", zh: "请求。"),
        entry("request.option.kind", en: "What is asked for.", zh: "请求种类。"),
        entry("request.option.channel", en: "How it came.", zh: "来件方式。"),
        entry(
            "request.option.received",
            en: "When it came, where that was before now: a day, or a time.",
            zh: "收到日期或时间（早于现在时）。"),
        entry("request.option.subject", en: "Whom it is about.", zh: "所涉个人。"),
        entry(
            "request.option.letter",
            en: "What they wrote, as text; - for standard input. It is sealed.",
            zh: "来函原文（文本文件，- 为标准输入），密封保存。"),
        entry(
            "request.option.contact",
            en: "Where an answer goes; - reads a line of standard input. It is sealed.",
            zh: "答复送达处（- 从标准输入读取一行），密封保存。"),
        entry(
            "request.option.country", en: "Where the person is (ISO 3166-1).",
            zh: "个人所在国家或地区（ISO 3166-1）。"),
        entry(
            "request.option.region",
            en: "State or province, as ISO 3166-2 has it behind the country: CA.",
            zh: "州或省（ISO 3166-2 国家代码之后的部分，如 CA）。"),
        entry("request.option.authority", en: "The authority that asks.", zh: "调取机关名称。"),
        entry(
            "request.option.authorityCountry", en: "Whose authority it is (ISO 3166-1).",
            zh: "该机关所属国家或地区（ISO 3166-1）。"),
        entry("request.option.reference", en: "The reference of its letter.", zh: "来函文号。"),
        entry("request.option.scope", en: "What it wants to know.", zh: "调取范围。"),
        entry("request.option.law", en: "The law by which it asks.", zh: "调取的法律依据。"),
        entry(
            "request.option.due", en: "Only what waits for something; 3 where a time is over.",
            zh: "仅列待处理者；有逾期时以 3 退出。"),
        entry(
            "request.option.words", en: "With what they wrote, and where an answer goes.",
            zh: "同时显示来函原文与送达处。"),
        entry("request.option.note", en: "What was done; no values.", zh: "说明（不写任何值）。"),
        entry("request.option.method", en: "How it is known.", zh: "核实方式。"),
        entry(
            "request.option.approval", en: "The approval by which it may go on.", zh: "放行依据（批准文号）。"),
        entry("request.option.ground", en: "Why it is not done.", zh: "拒绝理由类别。"),
        entry(
            "request.option.recipient", en: "Which of its recipients, from 1.", zh: "接收方序号，从 1 起。"),
        entry(
            "request.option.output", en: "Where the copy is written, as JSON.", zh: "副本写入处（JSON）。"),
        entry(
            "request.option.label", en: "A label of what the authority gets; may be repeated.",
            zh: "向机关提供的数据标签，可重复。"),
        entry(
            "request.option.object", en: "What they object to; all where nothing is said.",
            zh: "所拒绝的事项，缺省为全部。"),
        entry(
            "request.option.purpose",
            en: "Consents for this purpose alone end; may be repeated.",
            zh: "仅撤回该目的的同意，可重复。"),
        entry(
            "request.option.contactChannel",
            en: "Consents for this channel alone end; may be repeated.",
            zh: "仅撤回该渠道的同意，可重复。"),
        entry("request.option.yes", en: "Do it.", zh: "确认执行。"),
        entry("request.column.request", en: "request", zh: "请求"),
        entry("request.column.kind", en: "kind", zh: "种类"),
        entry("request.column.received", en: "received", zh: "收到"),
        entry("request.column.due", en: "due", zh: "期限"),
        entry("request.column.left", en: "days", zh: "剩余天数"),
        entry("request.line.due", en: "until {day}", zh: "期限 {day}"),
        entry("request.line.ended", en: "ended {day}", zh: "{day} 结束"),
        entry("request.line.acknowledge", en: "to be confirmed by {day}", zh: "须于 {day} 前确认收到"),
        entry("request.line.identity", en: "nobody knows yet who asks", zh: "身份尚未核实"),
        entry("request.line.blocked", en: "blocked until released", zh: "未放行，不得提供"),
        entry("request.line.nobody", en: "about nobody yet", zh: "尚未对应任何人"),
        entry("request.show.received", en: "received", zh: "收到"),
        entry("request.show.people", en: "about", zh: "所涉个人"),
        entry("request.show.identity", en: "identity", zh: "身份核实"),
        entry("request.show.extendedTo", en: "can be extended until", zh: "可延长至"),
        entry("request.show.rules", en: "rules", zh: "规则"),
        entry("request.show.authority", en: "authority", zh: "机关"),
        entry("request.show.scope", en: "scope", zh: "范围"),
        entry("request.show.basis", en: "by", zh: "依据"),
        entry("request.show.ground", en: "because", zh: "理由"),
        entry("request.show.handedOver", en: "handed over", zh: "已交付"),
        entry("request.show.labels", en: "labels", zh: "标签"),
        entry("request.show.told", en: "told {time}", zh: "已告知 {time}"),
        entry("request.show.untold", en: "to be told", zh: "待告知"),
        entry(
            "request.show.noLetter",
            en: "Nothing that was written is kept.", zh: "没有留存来函原文。"),
        entry("request.state.open", en: "open", zh: "处理中"),
        entry("request.state.fulfilled", en: "fulfilled", zh: "已办结"),
        entry("request.state.refused", en: "refused", zh: "已拒绝"),
        entry("request.alert.overdue", en: "overdue", zh: "已逾期"),
        entry("request.alert.unacknowledged", en: "not confirmed in time", zh: "未按时确认"),
        entry("request.alert.dueSoon", en: "due soon", zh: "即将到期"),
        entry("request.alert.acknowledgeSoon", en: "to be confirmed soon", zh: "待确认收到"),
        entry("request.alert.tell", en: "recipients to be told", zh: "待告知接收方"),
        entry("request.ground.noData", en: "There is nothing of them.", zh: "没有此人的数据。"),
        entry(
            "request.ground.notIdentified", en: "It could not be found out who asks.",
            zh: "无法核实身份。"),
        entry(
            "request.ground.excessive", en: "It is unfounded, or made again and again.",
            zh: "明显无据或反复提出。"),
        entry("request.ground.law", en: "A law forbids it or has it otherwise.", zh: "法律另有规定。"),
        entry("request.ground.withdrawn", en: "They ask for it no longer.", zh: "请求人已撤回。"),
        entry("request.ground.notReleased", en: "Nobody released it.", zh: "未获放行。"),
        entry("request.event.opened", en: "entered", zh: "登记"),
        entry("request.event.acknowledged", en: "confirmed", zh: "确认收到"),
        entry("request.event.identified", en: "identity verified", zh: "核实身份"),
        entry("request.event.extended", en: "extended", zh: "延长"),
        entry("request.event.noted", en: "noted", zh: "补记"),
        entry("request.event.released", en: "released", zh: "放行"),
        entry("request.event.told", en: "recipient told", zh: "告知接收方"),
        entry("request.event.reminded", en: "reminder sent", zh: "已发提醒"),
        entry("request.event.handingOver", en: "being handed over", zh: "交付中"),
        entry("request.event.handedOver", en: "handed over", zh: "交付"),
        entry("request.event.fulfilled", en: "fulfilled", zh: "办结"),
        entry("request.event.refused", en: "refused", zh: "拒绝"),
        entry("request.unknown", en: "There is no such request.", zh: "没有该请求。"),
        entry("request.over", en: "The request has ended.", zh: "请求已结束。"),
        entry("request.done", en: "That was done before.", zh: "此前已办理。"),
        entry(
            "request.noReason", en: "Say why, or what was answered.", zh: "请说明理由或答复内容。"),
        entry(
            "request.tooLong", en: "A text is longer than {most} bytes.", zh: "文字超过 {most} 字节。"),
        entry(
            "request.badTime",
            en:
                "{time} is no time at which a request came: not to come, and at most three years ago.",
            zh: "{time} 不能作为收到时间：不得晚于现在，不得早于三年前。"),
        entry(
            "request.badCountry", en: "{country} is no country of ISO 3166-1.",
            zh: "{country} 不是 ISO 3166-1 国家或地区代码。"),
        entry(
            "request.needsAuthority",
            en:
                "A request of an authority needs its name, its country, the reference of its letter, "
                + "the scope and the law: --authority, --authority-country, --reference, --scope, --law.",
            zh: "机关调取须写明机关、国家、文号、范围与依据：--authority、--authority-country、--reference、--scope、--law。"),
        entry(
            "request.noAuthority",
            en: "That is for requests of authorities alone, or is not for them.",
            zh: "该项仅适用于机关调取，或不适用于机关调取。"),
        entry(
            "request.tooMany", en: "That is about more people than {most}.", zh: "所涉人数超过 {most}。"),
        entry(
            "request.nobody",
            en:
                "The request is about nobody whom the vault has: say who it is (verify-identity "
                + "--subject), or refuse it (--ground no_data).",
            zh: "请求尚未对应保险库中的任何人：请指明（verify-identity --subject）或拒绝（--ground no_data）。"),
        entry("request.otherPerson", en: "The request is about somebody else.", zh: "请求涉及的是另一人。"),
        entry(
            "request.needsValue",
            en:
                "match, and nothing else, needs one value that they gave: --phone, --email or --id.",
            zh: "match 须给出对方提供的一个值（--phone、--email 或 --id），其他方式不需要。"),
        entry(
            "request.notTheirs",
            en: "The vault does not have that of this person. Tries left: {left}.",
            zh: "与此人的数据不符。剩余次数：{left}。"),
        entry(
            "request.tooManyTries",
            en: "{most} values were wrong: their identity has to be verified in another way.",
            zh: "已错 {most} 次，须以其他方式核实身份。"),
        entry(
            "request.shared",
            en: "Others have that as well: it does not tell who asks. Ask for something else.",
            zh: "该值另有他人共用，不能确认身份，请另行核实。"),
        entry(
            "request.sameValue",
            en:
                "They were found by that: whoever knows it has proven nothing. Ask for something else.",
            zh: "此人即由该值查得，知道该值不能证明身份，请另行核实。"),
        entry(
            "request.names",
            en:
                "This text has a value ({label}) by which people are found. What was written belongs "
                + "into --letter; notes, reasons and scopes say no values.",
            zh: "该文字含可识别个人的值（{label}）。来函原文请用 --letter；说明、理由与范围不写任何值。"),
        entry(
            "request.badRegion",
            en: "{region} is no state or province as ISO 3166-2 writes it: CA, GD.",
            zh: "{region} 不是 ISO 3166-2 的州或省代码（如 CA、GD）。"),
        entry(
            "request.notIdentified",
            en: "It is not known yet who asks: request verify-identity.",
            zh: "身份尚未核实：request verify-identity。"),
        entry(
            "request.blocked",
            en:
                "What this authority asks for is blocked until somebody else releases it: request "
                + "release.",
            zh: "该机关调取须由他人放行后方可提供：request release。"),
        entry("request.needsNoRelease", en: "It needs no release.", zh: "无须放行。"),
        entry(
            "request.samePerson", en: "Whoever entered it does not release it.",
            zh: "登记人不得放行。"),
        entry(
            "request.noExtension",
            en: "The rules give no more time for this request.", zh: "依规则不得延长。"),
        entry(
            "request.late",
            en: "Its time is over: more can be taken only before that.", zh: "期限已过，不能再延长。"),
        entry(
            "request.noRecipient", en: "There is no recipient {place}; there are {count}.",
            zh: "没有第 {place} 个接收方，共 {count} 个。"),
        entry(
            "request.copyFirst",
            en:
                "This person asked for a copy in {request}, which would be one of nothing: answer that "
                + "first.",
            zh: "此人在 {request} 中请求副本，删除后将无可提供：请先办结。"),
        entry(
            "request.needsOption", en: "This request needs {options}.", zh: "该请求须给出 {options}。"),
        entry("api.listRequests", en: "What people and authorities ask", zh: "请求列表"),
        entry("api.openRequest", en: "Enter what somebody asks", zh: "登记请求"),
        entry("api.showRequest", en: "A request with every step", zh: "请求及全部经过"),
        entry(
            "api.readRequestLetter", en: "What they wrote, and where an answer goes",
            zh: "来函原文与送达处"),
        entry("api.acknowledgeRequest", en: "They were told that it has come", zh: "确认收到"),
        entry("api.identifyRequest", en: "It is known who asks", zh: "核实身份"),
        entry("api.extendRequest", en: "Take the time that the law gives more", zh: "延长期限"),
        entry("api.noteRequest", en: "What else happened", zh: "补记经过"),
        entry(
            "api.releaseRequest", en: "Let what an authority asked for go on",
            zh: "放行机关调取"),
        entry("api.refuseRequest", en: "End a request without doing it", zh: "拒绝请求"),
        entry("api.fulfilRequest", en: "Do what was asked for", zh: "执行所请求之事"),
        entry("api.handOverRequest", en: "Hand over what was asked for", zh: "交付所请求的数据"),
        entry(
            "api.tellRecipient", en: "A recipient was told what was done", zh: "已告知接收方"),
        entry("export.recipients", en: "Who has copies", zh: "副本接收方"),
        entry("export.recipients.none", en: "nobody that is known", zh: "无已知接收方"),
        entry(
            "export.recipient.list", en: "a list for calls or messages, or another export",
            zh: "外呼、短信名单或其他导出"),
        entry("export.purposes", en: "for: {purposes}", zh: "用途：{purposes}"),
        entry("export.retention", en: "How long it is kept", zh: "保存期限"),
        entry(
            "export.rights",
            en:
                "You may have this corrected, erased or kept from use, take it elsewhere, object to "
                + "marketing and to being scored, take back any consent, and complain to a "
                + "data-protection authority.",
            zh: "您可以要求更正、删除、限制处理或转移上述数据，拒绝营销与评分，随时撤回同意，并可向个人信息保护主管部门投诉。"),
        entry("export.openEnded", en: "until its time begins to count", zh: "尚未开始起算"),
    ]
}
