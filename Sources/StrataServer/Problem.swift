internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// What went wrong, as RFC 9457 has it: `application/problem+json`.
///
/// `type` is the key of the message, `detail` its text in the language that was asked for. What is
/// wrong inside is not told outside: it has the request's number, by which the log tells it.
struct Problem: Sendable {
    var status: Int
    var type: String
    var title: String
    var detail: String
    /// The number of the request, as in the log.
    var instance: String
    /// What has to be brought so that it is allowed: `approval`, `secondFactor`, `ticket`, `purpose`.
    var needs: [String] = []
    /// The rules of the policy that decided.
    var rules: [String] = []

    init(_ error: any Error, _ language: Language, request: String) {
        status = Self.status(of: error)
        instance = request
        if status >= 500, !(error is APIError), !(error is AuditError), !(error is OIDCError) {
            type = "internal"
            detail = Message("api.internal").text(in: language)
        } else if let error = error as? any MessageError {
            let message = error.message
            type = message.key
            detail = message.text(in: language)
        } else {
            type = "internal"
            detail = Message("api.internal").text(in: language)
        }
        title = StatusPhrase.of(status)
        if let refusal = Self.refusal(of: error) {
            needs = refusal.needed.map { "\($0)" }
            rules = refusal.rules
        }
    }

    private static func refusal(of error: any Error) -> AccessRefusal? {
        switch error as? AccessError {
        case .denied(let refusal), .needs(let refusal, _): refusal
        default: nil
        }
    }

    static func status(of error: any Error) -> Int {
        switch error {
        case let error as APIError: error.status
        case let error as AccessError:
            switch error {
            case .refused, .notSignedIn: 401
            default: 403
            }
        case let error as SubjectError:
            switch error {
            case .gone, .noField, .noDataset: 404
            case .restricted: 409
            case .roleNotAllowed, .purposeNotAllowed, .ticketNeeded: 403
            default: 422
            }
        case let error as AccountError:
            switch error {
            case .unknown, .unknownSession, .unknownToken, .unknownRequest, .unknownKey: 404
            case .decided, .exists, .conflict, .tooManyFactors: 409
            case .ownRequest, .ownAccount, .factorNeeded: 403
            default: 422
            }
        case .noEntry as AuditError: 404
        case is AuditError: 503
        case let error as QueueError:
            switch error {
            case .none, .unknownLead: 404
            case .notYours, .tooLate, .badDialToken: 409
            case .unknownResult, .badTime, .noAgent: 422
            }
        case .unknown as CampaignError: 404
        case .unknown as CanaryError: 404
        case .unknownReceipt as TransferError, .noKey as TransferError: 404
        case .hasKey as TransferError, .datasetExists as TransferError: 409
        case is CanaryError, is TransferError, is CallerIDError, is AdoptionError, is PolicyError:
            422
        case let error as ValueVaultError:
            switch error {
            case .nothing, .noModel, .noScore: 409
            case .noReason, .noPerson, .badEnd: 422
            }
        case .provider as OIDCError: 503
        case is OIDCError: 401
        case let error as DatabaseError:
            switch error {
            case .busy: 503
            case .notWritable: 507
            default: 500
            }
        default: dataStatus(of: error) ?? 500
        }
    }

    var json: JSONValue {
        var value: [String: JSONValue] = [
            "type": .text("/problems/\(type)"), "title": .text(title), "status": .integer(status),
            "detail": .text(detail), "instance": .text("/requests/\(instance)"),
        ]
        if !needs.isEmpty { value["needs"] = .array(needs.map(JSONValue.text)) }
        if !rules.isEmpty { value["rules"] = .array(rules.map(JSONValue.text)) }
        return .object(value)
    }

    func answer(fields: [(HTTPField.Name, String)] = []) -> Answer {
        let body = (try? JSONValue.bytes(json)) ?? []
        return Answer(
            status: .init(code: status), body: body, contentType: "application/problem+json",
            fields: fields)
    }

    static let schema = Schema.object(
        [
            ("type", .text()), ("title", .text()), ("status", .integer()), ("detail", .text()),
            ("instance", .text()), ("needs", .list(.text())), ("rules", .list(.text())),
        ], needed: ["type", "title", "status", "detail", "instance"])
}

extension APIError {
    var status: Int {
        switch self {
        case .notFound: 404
        case .methodNotAllowed: 405
        case .body, .query: 422
        case .mediaType: 415
        case .tooLarge: 413
        case .tooSlow: 408
        case .tooMany: 429
        case .hasAccess: 401
        case .keyReused: 422
        case .outcomeUnknown, .keyUnderWay, .busy: 409
        case .unavailable: 503
        case .noProvider, .unknownJob: 404
        }
    }
}
