/// What is done with a vault, as the audit log names it.
package enum AuditAction: String, Sendable, Hashable, CaseIterable {
    case subjectFind = "subject.find"
    case subjectShow = "subject.show"
    case subjectReveal = "subject.reveal"
    case subjectExport = "subject.export"
    case subjectErase = "subject.erase"
    case subjectMerge = "subject.merge"
    case subjectSplit = "subject.split"
    case subjectCorrect = "subject.correct"
    case subjectRestrict = "subject.restrict"
    case recordingPlay = "recording.play"
    case importRun = "import.run"
    case importRecordings = "import.recordings"
    case datasetRelabel = "dataset.relabel"
    case datasetRemove = "dataset.remove"
    case keyRotate = "key.rotate"
    case keyPassphrase = "key.passphrase"
    case keyTierRotate = "key.rotate-tiers"
    case keySealEpoch = "key.seal-epoch"
    case keyMove = "key.move"
    case keyRecover = "key.recover"
    case keySplit = "key.split"
    case keyExport = "key.export-recovery"
    case keySet = "key.set"
    case keySweep = "key.sweep"
    case keyAcceptRestore = "key.accept-restore"
    case doNotCallRemove = "dnc.remove"
    case valueFit = "value.fit"
    case valueScore = "value.score"
    case valueReport = "value.report"
    case valueExplain = "value.explain"
    case valueOverride = "value.override"
    case valueOptOut = "value.opt-out"
    case queueBuild = "queue.build"
    case queueNext = "queue.next"
    case queueResult = "queue.result"
    case queueExplain = "queue.explain"
    case queueExport = "queue.export"
    case auditSet = "audit.set"
    case auditTrim = "audit.trim"
    case auditErase = "audit.erase"
    case doNotCallAdd = "dnc.add"
    case consentAdd = "consent.add"
    case conflictDecide = "conflict.decide"
    case teamSet = "team.set"
    case campaignSet = "campaign.set"
    case resultSet = "result.set"
    case datasetSet = "dataset.set"
    case signIn = "user.sign-in"
    /// One's own passphrase, factors and sessions.
    case userOwn = "user.own"
    case userList = "user.list"
    case userAdd = "user.add"
    case userSet = "user.set"
    case userRoles = "user.roles"
    case userDisable = "user.disable"
    case userHandover = "user.handover"
    case userRelease = "user.release"
    case sessionRevoke = "session.revoke"
    case tokenAdd = "token.add"
    case tokenRevoke = "token.revoke"
    case approvalAsk = "approval.ask"
    case approvalList = "approval.list"
    case approvalDecide = "approval.decide"
    /// What follows goes around approval, budget, hours, place, training and assignment.
    case breakGlass = "access.break-glass"
    case breakGlassReview = "access.review"
    /// A planted person, or a row by which an export is told, was named.
    case canaryAlarm = "canary.alarm"
    case canaryPlant = "canary.plant"
    case canaryRemove = "canary.remove"
    case canaryList = "canary.list"
    /// Where alarms go.
    case canarySet = "canary.set"
    /// Which export a file came from.
    case watermarkFind = "watermark.find"
    case companyList = "company.list"
    case companyExport = "company.export"
    case transferKey = "transfer.key"
    case transferSend = "transfer.send"
    case transferReceive = "transfer.receive"
    case transferReceipt = "transfer.receipt"
    case transferList = "transfer.list"
    /// Entries that could not be written, as they did not have to be durable.
    case auditLost = "audit.lost"

    /// Whether the act has to wait until its entry is durable, and does not happen otherwise: it
    /// opens T1, or what it does cannot be taken back. That somebody wants no calls is never refused
    /// for want of an entry.
    package var isStrict: Bool {
        switch self {
        case .subjectFind, .subjectShow, .auditLost, .signIn, .userList, .approvalList,
            .teamSet, .campaignSet, .resultSet, .datasetSet, .doNotCallAdd, .consentAdd,
            .valueReport, .valueExplain, .queueNext, .queueExplain, .transferList,
            .companyList:
            false
        default: true
        }
    }
}
