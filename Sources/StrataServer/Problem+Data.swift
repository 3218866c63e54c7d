internal import StrataConnect
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Problem {
    /// The status of what is wrong with people, lists and files; `nil` for anything else.
    static func dataStatus(of error: any Error) -> Int? {
        switch error {
        case let error as ImportJobError:
            switch error {
            case .unknown, .noProposal: 404
            case .state, .tooMany: 409
            case .tooLarge: 413
            case .option, .damaged, .unreadable: 422
            }
        case let error as ImportError:
            if case .alreadyImported = error { 409 } else { 422 }
        case let error as DatasetError:
            if case .noBatch = error { 404 } else { 422 }
        case let error as OutputError:
            if case .notTaken = error { 408 } else { 507 }
        case is CorrectionError, is NamePatternError, is MessageResultsError, is AuditSettingsError:
            422
        case .tooManyVersions as KeyProviderError: 409
        case is KeyProviderError: 503
        case let error as RecordingError:
            switch error {
            case .notFound: 404
            case .beyond: 416
            case .otherContent, .changed: 500
            default: 422
            }
        case let error as PartErasureError:
            switch error {
            case .nothing: 409
            case .notOfPerson: 404
            case .audio: 500
            }
        case let error as DecisionError:
            switch error {
            case .noQuestion, .noDecision: 404
            case .several, .notInQuestion, .needsPerson, .needsSecond, .samePerson: 422
            }
        case let error as RelabelError:
            switch error {
            case .nothingAsked: 404
            case .open, .tooEarly, .unfinished, .begun, .notDone, .removed, .nothingToDo: 409
            case .samePerson: 403
            default: 422
            }
        case let error as TeamError:
            switch error {
            case .unknown, .noAgent: 404
            case .exists, .inUse: 409
            default: 422
            }
        case let error as CampaignError:
            switch error {
            case .unknown: 404
            case .exists: 409
            default: 422
            }
        case let error as ResultError:
            if case .unknown = error { 404 } else { 422 }
        case let error as DoNotCallError:
            if case .notListed = error { 404 } else { 422 }
        case is LegalHoldError: 409
        case is RequestErasureError: 409
        case let error as RequestError:
            switch error {
            case .unknown, .noRecipient: 404
            case .over, .done, .nobody, .otherPerson, .tooManyTries, .shared, .sameValue,
                .notIdentified, .blocked,
                .needsNoRelease, .noExtension, .late, .copyFirst:
                409
            case .samePerson: 403
            case .noReason, .tooLong, .names, .badTime, .badCountry, .badRegion, .needsAuthority,
                .tooMany,
                .needsValue, .notTheirs, .needsOption:
                422
            }
        case let error as DisposalError:
            switch error {
            case .unknown: 404
            case .nothing, .state, .moreApprovals, .otherPolicy: 409
            case .samePerson: 403
            case .notDestroyed, .incomplete: 500
            case .noPerson, .notACertificate, .notGood, .unreadable: 422
            }
        case let error as RetrievalError:
            switch error {
            case .unknown: 404
            case .nothing, .state, .over, .impossible: 409
            case .samePerson: 403
            case .noReason, .badDay, .tooMuch: 422
            }
        case let error as ArchiveError:
            // What says nothing of the data may be otherwise later.
            error.isPassing ? 503 : 500
        case let error as BackupError:
            switch error {
            case .noPlace, .noSnapshot: 409
            default: error.isPassing ? 503 : 500
            }
        case let error as LegalHoldBookError:
            switch error {
            case .unknown: 404
            case .over: 409
            default: 422
            }
        case is CompanyError: 404
        case is ConsentError, is CallCheckError, is ComparisonError: 422
        default: nil
        }
    }
}
