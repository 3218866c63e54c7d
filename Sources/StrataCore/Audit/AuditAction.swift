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
    /// A file is sent for an import, or thrown away before it is brought in.
    case importUpload = "import.upload"
    /// A file is judged, and compared with what is there.
    case importPreview = "import.preview"
    case importList = "import.list"
    case importUndo = "import.undo"
    /// Rejected rows leave the vault as they were.
    case importRejects = "import.rejects"
    case datasetRelabel = "dataset.relabel"
    /// A relabelling is asked for or given up; one that shows less begins with it.
    case datasetAsk = "dataset.relabel-ask"
    /// Somebody else agrees to one that shows more.
    case datasetAgree = "dataset.relabel-agree"
    /// A relabelling that was decided is carried out.
    case datasetReseal = "dataset.reseal"
    case datasetCompare = "dataset.compare"
    case datasetRemove = "dataset.remove"
    case keyRotate = "key.rotate"
    case keyPassphrase = "key.passphrase"
    case keyTierRotate = "key.rotate-tiers"
    case keySealEpoch = "key.seal-epoch"
    case keyMove = "key.move"
    case keyRecover = "key.recover"
    case keySplit = "key.split"
    case keyExport = "key.export-recovery"
    case keyStatus = "key.status"
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
    /// Why data must not be destroyed for now.
    case holdPlace = "hold.place"
    case holdReview = "hold.review"
    case holdRelease = "hold.release"
    case holdList = "hold.list"
    case lifecycleExplain = "lifecycle.explain"
    case lifecycleReport = "lifecycle.report"
    case disposalPropose = "disposal.propose"
    case disposalList = "disposal.list"
    case disposalShow = "disposal.show"
    case disposalApprove = "disposal.approve"
    case disposalRun = "disposal.run"
    case disposalCertify = "disposal.certify"
    /// Why somebody was called: sources, consents, calls, and who looked.
    case requestTrace = "request.trace"
    /// What nothing keeps of a person is erased, as they asked.
    case requestErase = "request.erase"
    case requestOpen = "request.open"
    case requestList = "request.list"
    /// The register is read as evidence.
    case requestAudit = "request.audit"
    /// What somebody wrote, and where an answer goes, is read.
    case requestRead = "request.read"
    /// Confirmed, extended, noted, told to a recipient.
    case requestChange = "request.change"
    /// It is known who asks.
    case requestIdentify = "request.identify"
    /// Somebody else lets an authority's request go on.
    case requestRelease = "request.release"
    case requestFulfil = "request.fulfil"
    case requestRefuse = "request.refuse"
    /// Data is moved into the archive, and back where it is in use again.
    case archiveRun = "archive.run"
    /// Where the archive is from now on.
    case archiveSet = "archive.set"
    case archiveList = "archive.list"
    case archiveVerify = "archive.verify"
    case archiveCompact = "archive.compact"
    /// Whether somebody has archived data, and where.
    case archiveFind = "archive.find"
    case retrievalAsk = "retrieval.ask"
    case retrievalList = "retrieval.list"
    case retrievalDecide = "retrieval.decide"
    case retrievalRestore = "retrieval.restore"
    case retrievalReturn = "retrieval.return"
    case backupCreate = "backup.create"
    /// Where backups go from now on.
    case backupSet = "backup.set"
    case backupList = "backup.list"
    case backupVerify = "backup.verify"
    /// A restore was tried in a scratch place.
    case backupDrill = "backup.drill"
    case backupPrune = "backup.prune"
    /// The vault was made of a backup.
    case backupRestore = "backup.restore"
    /// What a sender of messages says became of them is read.
    case messageResults = "message.results"
    /// A custodian opened the vault with its root key, or showed a server that they have it.
    case vaultOpen = "vault.open"
    /// The agent lets the dialling system have the number, once.
    case queueDial = "queue.dial"
    case dialRedeem = "dial.redeem"
    case auditRead = "audit.read"
    case vaultVerify = "vault.verify"
    case vaultRepair = "vault.repair"
    case auditSet = "audit.set"
    case auditTrim = "audit.trim"
    case auditErase = "audit.erase"
    case doNotCallAdd = "dnc.add"
    case doNotCallCheck = "dnc.check"
    case doNotCallImport = "dnc.import"
    case consentAdd = "consent.add"
    case consentList = "consent.list"
    case callCheck = "call.check"
    /// Teams, campaigns, results, datasets, companies: facts about no person.
    case catalogueList = "catalogue.list"
    /// Who works in which team.
    case rosterList = "roster.list"
    /// Who may be whom, and what was decided of it.
    case conflictShow = "conflict.show"
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
    /// What decides for all who sign in.
    case policyAdopt = "policy.adopt"
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
    /// Numbers that calls are made from.
    case callerIDSet = "caller-id.set"
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
            .teamSet, .callerIDSet, .campaignSet, .resultSet, .datasetSet, .doNotCallAdd,
            .consentAdd,
            .valueReport, .valueExplain, .queueNext, .queueExplain, .queueDial, .auditRead,
            .vaultVerify, .vaultOpen, .importList, .doNotCallCheck, .consentList, .callCheck,
            .catalogueList, .rosterList, .keyStatus, .transferList, .holdList,
            .lifecycleExplain, .lifecycleReport, .disposalList, .disposalShow,
            .archiveList, .archiveVerify, .archiveFind, .retrievalList, .backupList, .backupVerify,
            .companyList, .requestOpen, .requestList, .requestAudit, .requestChange:
            false
        default: true
        }
    }
}
