/// What somebody must be permitted to do, to do an act.
package enum AccessNeed: Sendable, Hashable {
    /// An action on data of a tier: the handling rules decide.
    case data(Action)
    /// A duty: the access rules decide.
    case duty(Duty)
    /// The system's own, which nobody asks for.
    case system

    package var name: String {
        switch self {
        case .data(let action): action.rawValue
        case .duty(let duty): duty.rawValue
        case .system: "system"
        }
    }

    package var title: LocalizedText {
        switch self {
        case .data(let action): action.title
        case .duty(let duty): duty.title
        case .system: LocalizedText(en: "the system itself", zh: "系统自身")
        }
    }
}

extension AuditAction {
    /// What it takes to be permitted to do it.
    package var need: AccessNeed {
        switch self {
        case .subjectFind, .subjectShow, .valueExplain, .lifecycleExplain, .queueExplain,
            .doNotCallCheck,
            .companyList, .consentList, .catalogueList, .conflictShow:
            .data(.view)
        case .subjectReveal, .recordingPlay: .data(.reveal)
        case .subjectExport, .queueExport, .importRejects, .companyExport, .transferSend:
            .data(.export)
        // An import that is taken back erases people, as the removal of a dataset does.
        case .subjectErase, .requestErase, .datasetRemove, .importUndo: .data(.dispose)
        case .subjectMerge, .subjectSplit, .subjectCorrect, .subjectRestrict, .consentAdd,
            .conflictDecide, .valueOptOut:
            .data(.edit)
        case .doNotCallAdd, .queueNext, .queueResult, .queueDial, .callCheck: .data(.call)
        case .dialRedeem: .duty(.dial)
        case .auditRead, .vaultVerify, .holdList, .requestAudit: .duty(.auditReading)
        case .disposalList: .duty(.auditReading)
        // Also who agrees has to see what to.
        case .disposalShow, .disposalApprove: .duty(.approve)
        case .holdPlace, .holdReview: .duty(.holds)
        case .disposalPropose, .disposalRun, .disposalCertify: .duty(.disposal)
        case .holdRelease: .duty(.holdRelease)
        case .requestTrace, .requestOpen, .requestList, .requestRead, .requestChange,
            .requestIdentify, .requestFulfil, .requestRefuse:
            .duty(.requests)
        case .requestRelease: .duty(.approve)
        case .archiveRun, .archiveSet, .archiveCompact: .duty(.archive)
        case .archiveList, .archiveVerify, .backupList: .duty(.auditReading)
        case .backupCreate, .backupVerify, .backupDrill, .backupPrune: .duty(.backups)
        case .archiveFind, .retrievalAsk, .retrievalList, .retrievalRestore, .retrievalReturn:
            .duty(.retrieval)
        case .retrievalDecide: .duty(.approve)
        case .vaultRepair: .duty(.keys)
        case .teamSet, .callerIDSet, .campaignSet, .resultSet, .datasetSet, .valueFit, .valueScore,
            .valueReport, .lifecycleReport, .valueOverride, .queueBuild, .datasetAsk,
            .datasetReseal,
            .datasetCompare, .rosterList:
            .duty(.lists)
        case .datasetRelabel: .data(.relabel)
        case .importRun, .importRecordings, .importUpload, .importPreview, .importList,
            .doNotCallImport, .messageResults, .transferReceive:
            .duty(.importData)
        case .transferKey, .transferReceipt, .transferList: .duty(.lists)
        case .keyRotate, .keyPassphrase, .keyTierRotate, .keySealEpoch, .keyMove, .keySet,
            .keyStatus, .keySweep, .keyAcceptRestore, .vaultOpen, .backupSet, .backupRestore:
            .duty(.keys)
        case .keyRecover, .keySplit, .keyExport: .duty(.recovery)
        case .doNotCallRemove: .duty(.suppression)
        case .auditSet, .auditTrim, .auditErase: .duty(.auditKeeping)
        case .userList, .userAdd, .userSet, .userDisable, .userHandover, .sessionRevoke, .tokenAdd,
            .tokenRevoke:
            .duty(.users)
        // Who gives out roles has others agree, and so it is with what roles may do.
        case .userRoles, .policyAdopt: .duty(.roles)
        case .userRelease: .duty(.release)
        case .signIn, .userOwn, .approvalAsk: .duty(.own)
        case .approvalList, .approvalDecide, .datasetAgree: .duty(.approve)
        case .breakGlassReview: .duty(.review)
        case .canaryPlant, .canaryRemove, .canaryList, .canarySet, .watermarkFind:
            .duty(.canaries)
        case .auditLost, .breakGlass, .canaryAlarm: .system
        }
    }

    /// The tier of the data where the act names no labels; the strictest that it may touch. Masked
    /// views open no T1.
    package var usualTier: SensitivityTier {
        switch self {
        case .subjectFind, .subjectShow, .subjectRestrict, .consentAdd, .doNotCallAdd,
            .valueExplain, .lifecycleExplain, .valueOptOut, .queueExplain, .queueNext, .queueResult,
            .queueDial,
            .queueExport, .doNotCallCheck, .consentList, .callCheck, .conflictShow, .requestTrace,
            .requestOpen, .requestList, .requestAudit, .requestChange,
            .archiveFind:
            .t2
        case .catalogueList, .companyList, .companyExport: .t3
        default: .t1
        }
    }

    /// Whether the act hands out values in the clear, which count against budgets.
    package var handsOutValues: Bool {
        switch self {
        case .subjectReveal, .recordingPlay, .subjectExport, .importRejects: true
        default: false
        }
    }

    /// Whether the act takes many values out of the vault at once; those are not counted one by one.
    package var isBulk: Bool {
        switch self {
        case .subjectExport, .queueExport, .importRejects, .transferSend: true
        default: false
        }
    }

    /// Whether all that the act does is a change of records, so that what it costs is taken in the
    /// same transaction. Keys and logs are changed outside of it, and what is handed out is gone
    /// before anything is committed.
    package var changesRecordsAlone: Bool {
        switch need {
        case .data(.view), .data(.reveal), .data(.export): false
        case .data: true
        case .duty(.keys), .duty(.recovery), .duty(.auditKeeping): false
        case .duty: true
        case .system: false
        }
    }
}
