internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

/// Parts of the vault that go to another, sealed to its key. What comes is a job of an import of the
/// kind `transfer`.
extension Endpoints {
    private struct KeyForm: Decodable {
        var name: String
        var suite: String?
    }

    private struct KeyReport: Encodable {
        /// The public key, as it is sent to the other side.
        var key: String
        /// As it is compared with them over another way.
        var fingerprint: String

        init(_ key: TransferPublicKey) {
            self.key = key.text
            fingerprint = key.spokenFingerprint
        }
    }

    private struct SendForm: Decodable {
        var to: String
        var fingerprint: String
        var dataset: String?
        var campaign: String?
        var subjects: [String]?
        var fields: [String]
        var purpose: String
        var basis: String?
        var ticket: String?
        var expires: String
        var destination: String?
        var safeguard: String?
        var reason: String?

        func request(_ call: Call) throws -> TransferSending.Request {
            let selections: [TransferSending.Selection?] = [
                dataset.map { .dataset($0) }, campaign.map { .campaign($0) },
                subjects.map { .subjects($0) },
            ]
            let given = selections.compactMap(\.self)
            guard given.count == 1 else { throw APIError.body("dataset, campaign, subjects") }
            guard let purpose = Purpose(rawValue: purpose) else { throw APIError.body("purpose") }
            var request = TransferSending.Request(
                given[0], fields: fields, to: try TransferPublicKey(to), fingerprint: fingerprint,
                purpose: purpose, expiry: expires, path: "https " + accountName(call),
                now: call.now)
            request.basis = basis
            request.ticket = ticket
            request.destination = destination
            request.safeguard = safeguard
            return request
        }
    }

    private struct ReceiptForm: Codable { var receipt: String }

    private static func book(_ call: Call) -> TransferBook {
        TransferBook(vault: call.vault, policy: call.policy)
    }

    static let transfers = [
        Endpoint(
            method: .get, path: "/v1/transfers", name: "listTransfers",
            summary: Message("api.listTransfers"), query: Page<TransferBook.Report>.parameters,
            answers: [(200, Page<TransferBook.Report>.schema(.named("Transfer")))]
        ) { call in
            try .json(
                try Page.of(try book(call).list(at: call.now), call, identifier: \.transfer))
        },
        Endpoint(
            method: .post, path: "/v1/transfers", name: "sendTransfer",
            summary: Message("api.sendTransfer"),
            body: .object(
                [
                    ("to", .text(most: 16_384)), ("fingerprint", .text(most: 128)),
                    ("dataset", .text(most: 200)), ("campaign", .text(most: 200)),
                    ("subjects", .list(.text(most: 64))), ("fields", .list(.text(most: 256))),
                    ("purpose", .words(Schemas.purposes)), ("basis", .text(most: 256)),
                    ("ticket", .text(most: 128)), ("expires", .text(most: 10)),
                    ("destination", .text(most: 2)), ("safeguard", .text(most: 256)),
                    ("reason", .text(most: 1_024)),
                ], needed: ["to", "fingerprint", "fields", "purpose", "expires"]),
            answers: [(200, .text()), (202, .named("Approval"))], problems: [404, 409],
            contentType: "application/octet-stream", handsOut: true
        ) { call in
            let form: SendForm = try call.decode()
            let request = try form.request(call)
            return .sending(
                "application/octet-stream",
                fields: [(.contentDisposition, "attachment; filename=\"transfer.strata\"")]
            ) { writer in
                try askingBeforeBody(call, form.reason) {
                    // All of it is out, or it was not sent.
                    _ = try TransferSending(vault: call.vault, policy: call.policy)
                        .run(request, to: writer.sink) { try writer.delivered() }
                }
            }
        },
        Endpoint(
            method: .get, path: "/v1/transfers/key", name: "showTransferKey",
            summary: Message("api.showTransferKey"), answers: [(200, .named("TransferKey"))],
            problems: [404]
        ) { call in try .json(KeyReport(try book(call).publicKey())) },
        Endpoint(
            method: .post, path: "/v1/transfers/key", name: "makeTransferKey",
            summary: Message("api.makeTransferKey"),
            body: .object(
                [
                    ("name", .text(most: 128)),
                    ("suite", .words(TransferSuite.allCases.map(\.rawValue))),
                ], needed: ["name"]),
            answers: [(201, .named("TransferKey"))], problems: [409]
        ) { call in
            let form: KeyForm = try call.decode()
            let suite = form.suite.flatMap(TransferSuite.init(rawValue:)) ?? .xwing
            return try .json(
                KeyReport(try book(call).makeKey(name: form.name, suite: suite)), status: .created)
        },
        Endpoint(
            method: .get, path: "/v1/transfers/{transfer}/receipt", name: "showReceipt",
            summary: Message("api.showReceipt"),
            answers: [(200, .all([("receipt", .text())]))], problems: [404]
        ) { call in
            try .json(ReceiptForm(receipt: try book(call).receipt(of: call.parameter("transfer"))))
        },
        Endpoint(
            method: .post, path: "/v1/transfers/receipts", name: "recordReceipt",
            summary: Message("api.recordReceipt"),
            body: .all([("receipt", .text(most: 65_536))]),
            answers: [(200, .all([("transfer", .text())]))], problems: [404]
        ) { call in
            let form: ReceiptForm = try call.decode()
            return try .json(["transfer": try book(call).record(receipt: form.receipt)])
        },
    ]
}

extension Schemas {
    static let transfers: [String: Schema] = [
        "TransferKey": .all([("key", .text()), ("fingerprint", .text())]),
        "Transfer": .object(
            [
                ("transfer", .text()), ("direction", .text()), ("time", .text()),
                ("peer", .text()), ("fingerprint", .text()), ("purpose", .text()),
                ("basis", .text()), ("fields", .list(.text())), ("rows", .integer()),
                ("expires", .text()), ("destination", .text()), ("safeguard", .text()),
                ("dataset", .text()), ("path", .text()), ("state", .text()),
            ],
            needed: [
                "transfer", "direction", "time", "peer", "fingerprint", "purpose", "fields",
                "rows", "expires", "path", "state",
            ]),
    ]
}
