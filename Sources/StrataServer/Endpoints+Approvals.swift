internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    struct ReasonForm: Decodable { var reason: String? }

    private struct DecisionForm: Decodable { var agrees: Bool }

    private struct ApprovalReport: Encodable, Sendable {
        var approval: String
        var kind: String
        var state: String
        var requester: String
        var action: String
        var objects: [String]
        var fields: [String]
        var purpose: String?
        var ticket: String?
        var reason: String
        var asked: Int64
        /// `nil` for what does not end.
        var ends: Int64?
        var needed: Int

        init(_ request: ApprovalRequest, _ call: Call) {
            let identifiers = call.vault.keys.identifiers
            approval = identifiers.identifier(.approval, request.number)
            kind = request.kind.rawValue
            state = request.state(at: call.now).rawValue
            requester = identifiers.identifier(.account, request.requester)
            action = request.act.action.rawValue
            objects = request.act.objects
            fields = request.act.fields
            purpose = request.act.purpose?.rawValue
            ticket = request.act.ticket
            reason = request.reason
            asked = request.asked
            ends = request.ends == .max ? nil : request.ends
            needed = request.needed
        }
    }

    /// Does an act; where only the agreement of others is missing and a reason was given, asks for
    /// it instead (202).
    static func asking(
        _ call: Call, _ reason: String?, _ act: () throws -> Answer
    ) throws -> Answer {
        do { return try act() } catch AccessError.needs(let refusal, let wanted)
            where refusal.needsApprovalAlone && reason != nil
        {
            let request = try ApprovalBook(vault: call.vault).ask(
                refusal, wanted, reason: reason ?? "", at: call.now)
            return try .json(ApprovalReport(request, call), status: .accepted)
        }
    }

    static let approvals = [
        Endpoint(
            method: .get, path: "/v1/approvals", name: "listApprovals",
            summary: Message("api.listApprovals"),
            query: Page<ApprovalReport>.parameters,
            answers: [(200, Page<ApprovalReport>.schema(.named("Approval")))]
        ) { call in
            // One's own, and those that one may decide.
            let own = call.vault.actor?.account
            let decides = try mayDecide(call)
            let all = try ApprovalBook(vault: call.vault).requests()
                .filter { decides || $0.requester == own }
                .sorted { $0.number < $1.number }.map { ApprovalReport($0, call) }
            return try .json(try Page.of(all, call, identifier: \.approval))
        },
        Endpoint(
            method: .post, path: "/v1/approvals/{approval}/decision", name: "decideApproval",
            summary: Message("api.decideApproval"),
            body: .all([("agrees", .boolean)]), answers: [(200, .named("Approval"))],
            problems: [404, 409]
        ) { call in
            let form: DecisionForm = try call.decode()
            let book = ApprovalBook(vault: call.vault)
            let request = try book.request(call.parameter("approval"))
            return try .json(
                ApprovalReport(
                    try book.decide(request.number, isFor: form.agrees, at: call.now), call))
        },
    ]

    private static func mayDecide(_ call: Call) throws -> Bool {
        let roles = try AccountBook(vault: call.vault).own().roles
        return roles.contains { role in
            call.policy.access(AccessQuestion(.duty(.approve), as: role)).verdict != .denied
        }
    }
}
