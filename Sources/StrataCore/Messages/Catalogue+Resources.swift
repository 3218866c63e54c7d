extension Catalogue {
    /// What the HTTP API does with people and data.
    static let resources: Part = [
        entry(
            "api.listImports", en: "Files that were sent for imports",
            zh: "已发送的导入文件"),
        entry(
            "api.makeImport",
            en: "Make a job for a file that is to be imported; then send the file",
            zh: "为待导入文件建立任务，随后发送文件"),
        entry(
            "api.showImport", en: "How far an import is", zh: "导入进度"),
        entry(
            "api.changeImport", en: "Give an import other options",
            zh: "修改导入选项"),
        entry(
            "api.sendFile",
            en: "Send the file of an import, of any size; it is sealed as it comes",
            zh: "发送导入文件（大小不限），边接收边加密"),
        entry(
            "api.judgeFile",
            en: "Judge what the columns of the file are, without importing anything",
            zh: "判定文件各列的内容，不导入任何数据"),
        entry(
            "api.showProposal", en: "What an import would do", zh: "导入将产生的结果"),
        entry(
            "api.runImport", en: "Import the file, when its turn comes",
            zh: "按次序导入文件"),
        entry(
            "api.showImportReport", en: "What an import did", zh: "导入结果"),
        entry(
            "api.cancelImport",
            en: "Stop an import and throw its file away; what was committed stays",
            zh: "停止导入并丢弃文件；已提交的数据保留"),
        entry(
            "api.listBatches", en: "Imports so far", zh: "历次导入"),
        entry(
            "api.showBatch", en: "An import", zh: "一次导入"),
        entry(
            "api.undoBatch", en: "Take an import back", zh: "撤回一次导入"),
        entry(
            "api.exportRejects", en: "The rows that an import left out, as they were",
            zh: "导入时未接收的原始行"),
        entry(
            "api.exportSubject",
            en: "A copy of all that the vault holds of a person, for that person",
            zh: "向本人提供保险库所存的全部个人数据副本"),
        entry(
            "api.listRecords", en: "The records of a person, masked as the policy says",
            zh: "按策略脱敏显示人员的各条记录"),
        entry(
            "api.playRecording",
            en: "The audio of a recording, all of it or a range of bytes",
            zh: "录音的音频，全部或某一字节范围"),
        entry(
            "api.askForRecording", en: "Ask others to agree to the playing of a recording",
            zh: "申请他人同意播放录音"),
        entry(
            "api.correctSubject", en: "Put a value of a person right, or take it out",
            zh: "更正或删除人员的一项值"),
        entry(
            "api.mergeSubject", en: "Join another person into this one",
            zh: "将另一人员并入此人员"),
        entry(
            "api.splitSubject", en: "Part a person that was joined into another",
            zh: "拆分已并入他人的人员"),
        entry(
            "api.eraseParts", en: "Erase retention classes or records of a person beyond recovery",
            zh: "不可恢复地擦除人员的部分保留类别或记录"),
        entry(
            "api.listConflicts", en: "People who may be one, for somebody to decide",
            zh: "待判定是否为同一人的人员"),
        entry(
            "api.showConflict", en: "Both sides of such a question, masked, and why it is one",
            zh: "该问题双方的脱敏数据及其原因"),
        entry(
            "api.decideConflict", en: "Answer such a question",
            zh: "判定该问题"),
        entry(
            "api.listDecisions", en: "What was decided about who is whom",
            zh: "历次同一人判定"),
        entry(
            "api.undoDecision", en: "Take a decision back",
            zh: "撤回判定"),
        entry(
            "api.setDatasetFacts",
            en: "Write down where a list comes from and what it may be used for", zh: "登记名单来源及可用目的"),
        entry(
            "api.compareDatasets", en: "How many people two lists share, in numbers alone",
            zh: "比较两份名单的重合人数（仅数字）"),
        entry("api.removeDataset", en: "Take back all of a list", zh: "撤回整份名单"),
        entry(
            "api.previewRelabel", en: "What taking columns for something else would do",
            zh: "重新标注各列将产生的影响"),
        entry(
            "api.askRelabel",
            en:
                "Take columns for something else: what shows less counts at once, what shows more waits",
            zh: "重新标注各列：更严格的立即生效，更宽松的须等待"),
        entry("api.listRelabels", en: "Relabellings of a list", zh: "名单的历次重新标注"),
        entry(
            "api.agreeRelabel",
            en: "Agree to a relabelling that somebody else asked for; a delay begins",
            zh: "同意他人申请的重新标注，开始计等待期"),
        entry(
            "api.runRelabel",
            en: "Carry out a relabelling that has waited long enough, or go on with one",
            zh: "执行已等待期满的重新标注，或继续执行"),
        entry(
            "api.cancelRelabel", en: "Give up a relabelling that has not begun", zh: "取消尚未开始的重新标注"),
        entry("api.listDoNotCall", en: "Do-not-call lists, and how old they are", zh: "勿扰名单及其时间"),
        entry(
            "api.addDoNotCall", en: "Put a number or a person on the own do-not-call list",
            zh: "将号码或人员列入本机构勿扰名单"),
        entry(
            "api.checkDoNotCall", en: "Whether a number or a person is on a do-not-call list",
            zh: "查询号码或人员是否在勿扰名单中"),
        entry(
            "api.removeDoNotCall", en: "Take a number or a person off the own do-not-call list",
            zh: "将号码或人员移出本机构勿扰名单"),
        entry("api.listConsents", en: "The consents of a person", zh: "人员的同意记录"),
        entry("api.addConsent", en: "Write down a consent or a withdrawal", zh: "登记同意或撤回同意"),
        entry("api.checkCall", en: "Whether somebody may be called, and why", zh: "查询是否可以致电及其依据"),
        entry("api.listTeams", en: "Teams", zh: "班组"),
        entry("api.addTeam", en: "Make a team", zh: "新建班组"),
        entry("api.setTeam", en: "Give a team another name or lead", zh: "修改班组名称或组长"),
        entry(
            "api.removeTeam", en: "Delete a team in which nobody works or worked", zh: "删除无人在组的班组"),
        entry("api.listRoster", en: "Who works in which team", zh: "各班组人员"),
        entry(
            "api.bringRoster", en: "Write down who works in which team, all rows or none",
            zh: "登记班组人员（全部成功或全部不登记）"),
        entry("api.forgetAgent", en: "Take a member of staff out of all teams", zh: "将员工移出所有班组"),
        entry("api.listCampaigns", en: "Campaigns", zh: "营销活动"),
        entry("api.addCampaign", en: "Make a campaign", zh: "新建营销活动"),
        entry("api.showCampaign", en: "A campaign", zh: "一项营销活动"),
        entry("api.setCampaign", en: "Change a campaign", zh: "修改营销活动"),
        entry(
            "api.closeCampaign", en: "End a campaign: nobody is called for it any more",
            zh: "结束营销活动，不再为其致电"),
        entry("api.listResults", en: "The dictionary of what calls end with", zh: "通话结果字典"),
        entry("api.setResult", en: "Add a result of calls, or a word for one", zh: "新增通话结果或其同义词"),
        entry(
            "api.removeResult", en: "Take out a result of one's own, or a word", zh: "删除自定义结果或同义词"),
        entry("api.listCompanies", en: "Companies", zh: "企业"),
        entry("api.showCompany", en: "A company", zh: "一家企业"),
        entry(
            "api.findCompanies", en: "Companies whose name, code, number or address holds a text",
            zh: "按名称、代码、号码或地址查找企业"),
        entry(
            "api.outcomeUnknown",
            en: "The server ended while the request with this Idempotency-Key was under way. Look "
                + "whether it was done; to do it again, use another key.",
            zh: "使用该 Idempotency-Key 的请求处理期间服务器曾中断。请先核实是否已完成；如需重做，请换用新的键。"),
        entry(
            "job.unknown", en: "There is no such import.", zh: "没有这个导入任务。"),
        entry(
            "job.option",
            en: "The option {name} does not go with the others, is missing, or has no such value.",
            zh: "选项 {name} 与其他选项不符、缺失或取值无效。"),
        entry(
            "job.state",
            en: "The import is {state}: that cannot be asked for now.",
            zh: "导入任务处于 {state} 状态，目前不能执行该操作。"),
        entry(
            "job.tooMany",
            en: "{most} imports are not over yet: cancel some, or let them run, first.",
            zh: "尚有 {most} 个导入任务未结束，请先取消或完成其中一些。"),
        entry(
            "job.damaged",
            en: "The file that was sent is damaged or gone: send it again.",
            zh: "已发送的文件损坏或不存在，请重新发送。"),
        entry(
            "job.unreadable",
            en: "Nothing in the file can be read as a table.",
            zh: "文件中没有可读取的表格。"),
        entry(
            "job.noProposal",
            en: "There is no such report yet.",
            zh: "尚无该报告。"),
        entry(
            "job.internal",
            en: "Something went wrong inside; ask for it again.",
            zh: "内部出错，请重试。"),
        entry(
            "output.notTaken",
            en: "Whoever was to take it is gone, or took nothing for too long.",
            zh: "接收方已断开，或长时间未接收。"),
    ]
}
