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
        case .subjectFind, .subjectShow, .valueExplain, .queueExplain: .data(.view)
        case .companyList: .data(.view)
        case .companyExport: .data(.export)
        case .subjectReveal, .recordingPlay: .data(.reveal)
        case .subjectExport, .queueExport, .transferSend: .data(.export)
        case .subjectErase, .datasetRemove: .data(.dispose)
        case .subjectMerge, .subjectSplit, .subjectCorrect, .subjectRestrict, .consentAdd,
            .conflictDecide, .valueOptOut:
            .data(.edit)
        case .doNotCallAdd, .queueNext, .queueResult: .data(.call)
        case .teamSet, .campaignSet, .resultSet, .datasetSet, .valueFit, .valueScore,
            .valueReport, .valueOverride, .queueBuild:
            .duty(.lists)
        case .datasetRelabel: .data(.relabel)
        case .importRun, .importRecordings, .transferReceive: .duty(.importData)
        case .transferKey, .transferReceipt, .transferList: .duty(.lists)
        case .keyRotate, .keyPassphrase, .keyTierRotate, .keySealEpoch, .keyMove, .keySet,
            .keySweep, .keyAcceptRestore:
            .duty(.keys)
        case .keyRecover, .keySplit, .keyExport: .duty(.recovery)
        case .doNotCallRemove: .duty(.suppression)
        case .auditSet, .auditTrim, .auditErase: .duty(.auditKeeping)
        case .userList, .userAdd, .userSet, .userDisable, .userHandover, .sessionRevoke, .tokenAdd,
            .tokenRevoke:
            .duty(.users)
        case .userRoles: .duty(.roles)
        case .userRelease: .duty(.release)
        case .signIn, .userOwn, .approvalAsk: .duty(.own)
        case .approvalList, .approvalDecide: .duty(.approve)
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
            .valueExplain, .valueOptOut, .queueExplain, .queueNext, .queueResult, .queueExport:
            .t2
        case .companyList, .companyExport: .t3
        default: .t1
        }
    }

    /// Whether the act hands out values in the clear, which count against budgets.
    package var handsOutValues: Bool {
        switch self {
        case .subjectReveal, .recordingPlay, .subjectExport: true
        default: false
        }
    }
}
