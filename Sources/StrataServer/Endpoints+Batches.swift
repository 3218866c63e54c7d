internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    /// What the policy may ask for before values leave the vault.
    struct ExportForm: Decodable, Sendable {
        var purpose: String?
        var ticket: String?
        var reason: String?

        static let fields: [(name: String, schema: Schema)] = [
            ("purpose", .words(Schemas.purposes)), ("ticket", .text(most: 128)),
            ("reason", .text(most: 1_024)),
        ]

        func checkedPurpose() throws(APIError) -> Purpose? {
            guard let purpose else { return nil }
            guard let known = Purpose(rawValue: purpose) else { throw .body("purpose") }
            return known
        }
    }

    private struct UndoneReport: Encodable {
        var records: Int
        var subjects: Int
        var restored: Int
        var changedSince: Int
        var companies: Int

        init(_ undone: DatasetCatalogue.Undone) {
            records = undone.records
            subjects = undone.subjects
            restored = undone.restored
            changedSince = undone.changedSince
            companies = undone.companies
        }
    }

    /// Imports that were begun, whoever brought them in and however.
    static let batches = [
        Endpoint(
            method: .get, path: "/v1/batches", name: "listBatches",
            summary: Message("api.listBatches"), query: Page<BatchReport>.parameters,
            answers: [(200, Page<BatchReport>.schema(.named("Batch")))]
        ) { call in
            try .json(
                try Page.stored(call, .batch, cursor: \BatchReport.batch) { after, limit in
                    try DatasetCatalogue(vault: call.vault).listBatches(
                        after: after, limit: limit)
                })
        },
        Endpoint(
            method: .get, path: "/v1/batches/{batch}", name: "showBatch",
            summary: Message("api.showBatch"), answers: [(200, .named("Batch"))],
            problems: [404]
        ) { call in
            let catalogue = DatasetCatalogue(vault: call.vault)
            let batch = try catalogue.batch(call.parameter("batch"))
            guard let report = try catalogue.listBatches(after: batch.number - 1, limit: 1).first
            else { throw DatasetError.noBatch }
            return try .json(report)
        },
        Endpoint(
            method: .post, path: "/v1/batches/{batch}/undo", name: "undoBatch",
            summary: Message("api.undoBatch"),
            body: .object([("reason", .text(most: 1_024))], needed: []),
            answers: [
                (
                    200,
                    .all([
                        ("records", .integer()), ("subjects", .integer()),
                        ("restored", .integer()), ("changedSince", .integer()),
                        ("companies", .integer()),
                    ])
                ), (202, .named("Approval")),
            ], problems: [404, 409], takesTurn: true
        ) { call in
            let form: ReasonForm = try call.decode()
            let catalogue = DatasetCatalogue(vault: call.vault)
            let batch = try catalogue.batch(call.parameter("batch"))
            return try asking(call, form.reason) {
                try .json(UndoneReport(try catalogue.undo(batch, at: call.now)))
            }
        },
        Endpoint(
            method: .post, path: "/v1/batches/{batch}/rejects", name: "exportRejects",
            summary: Message("api.exportRejects"),
            body: .object(ExportForm.fields, needed: []),
            answers: [(200, .list(.named("RejectedRow"))), (202, .named("Approval"))],
            problems: [404], handsOut: true
        ) { call in
            let form: ExportForm = try call.decode()
            let purpose = try form.checkedPurpose()
            let catalogue = DatasetCatalogue(vault: call.vault)
            let batch = try catalogue.batch(call.parameter("batch"))
            return .sending("application/json") { writer in
                try askingBeforeBody(call, form.reason) {
                    let sink = writer.sink
                    var isFirst = true
                    _ = try catalogue.rejects(
                        of: batch, purpose: purpose, ticket: form.ticket,
                        deliver: { row in
                            try sink.write(isFirst ? "[" : ",")
                            try sink.write(try JSONValue.bytes(RejectReport(row)))
                            isFirst = false
                        },
                        delivered: {
                            try sink.write(isFirst ? "[]" : "]")
                            try writer.delivered()
                        })
                }
            }
        },
    ]

    /// Does an act that writes the body of an answer; where only the agreement of others is missing
    /// and a reason was given, asks for it instead: that is the answer then.
    static func askingBeforeBody(
        _ call: Call, _ reason: String?, _ act: () throws -> Void
    ) throws -> Answer? {
        var isDone = false
        let other = try asking(call, reason) {
            try act()
            isDone = true
            return .nothing
        }
        return isDone ? nil : other
    }
}
