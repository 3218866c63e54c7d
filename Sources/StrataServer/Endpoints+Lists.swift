internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct FactsForm: Decodable {
        var supplier: String?
        var contract: String?
        var lawfulBasis: String?
        var purposes: [String]?
        var controller: String?
        var country: String?
        var expiry: String?
    }

    private struct CompareForm: Decodable {
        var other: String
        /// Given, numbers are exact.
        var purpose: String?
    }

    private struct RelabelForm: Decodable {
        struct Column: Decodable {
            var column: String
            /// `nil` for nothing personal.
            var label: String?
        }

        var columns: [Column]
        var reason: String

        var wishes: [DatasetRelabel.Wish] {
            columns.map { .init(column: $0.column, label: $0.label.map { LabelID($0) }) }
        }
    }

    private struct PreviewForm: Decodable { var columns: [RelabelForm.Column] }

    private struct RemovalReport: Encodable {
        var records: Int
        var subjects: Int
    }

    private static func dataset(_ call: Call) throws -> Dataset {
        try DatasetCatalogue(vault: call.vault).dataset(call.parameter("dataset"))
    }

    private static func relabel(_ call: Call) -> DatasetRelabel {
        DatasetRelabel(vault: call.vault, policy: call.policy)
    }

    private static func relabelled(_ call: Call) throws -> Answer {
        let (dataset, entry) = try relabel(call).find(call.parameter("relabel"))
        return try .json(RelabelReport(entry, of: dataset, call.vault))
    }

    private static let columns: (name: String, schema: Schema) = (
        "columns",
        .list(
            .object(
                [("column", .text(most: 256)), ("label", .text(most: 64))], needed: ["column"]))
    )

    /// What lists are and where they come from: facts, comparison, relabelling, removal.
    static let lists = [
        Endpoint(
            method: .post, path: "/v1/datasets/{dataset}/facts", name: "setDatasetFacts",
            summary: Message("api.setDatasetFacts"),
            body: .object(
                [
                    ("supplier", .text(most: 512)), ("contract", .text(most: 512)),
                    ("lawfulBasis", .text(most: 512)),
                    ("purposes", .list(.words(Schemas.purposes))),
                    ("controller", .text(most: 512)),
                    ("country", .text(pattern: "^[A-Z]{2}$", most: 2)),
                    ("expiry", .text(most: 10)),
                ], needed: []), answers: [(204, nil)], problems: [404]
        ) { call in
            let form: FactsForm = try call.decode()
            var facts = DatasetCatalogue.Facts()
            facts.supplier = form.supplier
            facts.contract = form.contract
            facts.lawfulBasis = form.lawfulBasis
            facts.purposes = form.purposes
            facts.controller = form.controller
            facts.country = form.country
            facts.expiry = form.expiry
            _ = try DatasetCatalogue(vault: call.vault).set(facts, of: try dataset(call))
            return .nothing
        },
        Endpoint(
            method: .post, path: "/v1/datasets/{dataset}/comparison", name: "compareDatasets",
            summary: Message("api.compareDatasets"),
            body: .object(
                [("other", .text(most: 256)), ("purpose", .words(Schemas.purposes))],
                needed: ["other"]),
            answers: [(200, .named("Comparison"))], problems: [404], handsOut: true
        ) { call in
            let form: CompareForm = try call.decode()
            let purpose = try form.purpose.map { text in
                guard let purpose = Purpose(rawValue: text) else {
                    throw APIError.body("purpose")
                }
                return purpose
            }
            let other = try DatasetCatalogue(vault: call.vault).dataset(form.other)
            return try .json(
                try ListComparison(vault: call.vault, policy: call.policy).compare(
                    try dataset(call), other, exactFor: purpose))
        },
        Endpoint(
            method: .post, path: "/v1/datasets/{dataset}/removal", name: "removeDataset",
            summary: Message("api.removeDataset"),
            body: .object([("reason", .text(most: 1_024))], needed: []),
            answers: [
                (200, .all([("records", .integer()), ("subjects", .integer())])),
                (202, .named("Approval")),
            ], problems: [404, 409], takesTurn: true
        ) { call in
            let form: ReasonForm = try call.decode()
            let dataset = try dataset(call)
            return try asking(call, form.reason) {
                let done = try DatasetRemoval(vault: call.vault).remove(dataset, at: call.now)
                return try .json(RemovalReport(records: done.records, subjects: done.subjects))
            }
        },
        Endpoint(
            method: .post, path: "/v1/datasets/{dataset}/relabels/preview",
            name: "previewRelabel", summary: Message("api.previewRelabel"),
            body: .all([columns]), answers: [(200, .named("RelabelPreview"))],
            problems: [404, 409], handsOut: true
        ) { call in
            let form: PreviewForm = try call.decode()
            let wishes = form.columns.map {
                DatasetRelabel.Wish(column: $0.column, label: $0.label.map { LabelID($0) })
            }
            var preview = try relabel(call).preview(wishes, of: try dataset(call))
            // Where files lie on this machine is nobody's business.
            preview.copies.rejectFiles = []
            return try .json(preview)
        },
        // What shows less counts at once; what shows more waits for somebody else, and longer.
        Endpoint(
            method: .post, path: "/v1/datasets/{dataset}/relabels", name: "askRelabel",
            summary: Message("api.askRelabel"),
            body: .all([columns, ("reason", .text(most: 1_024))]),
            answers: [(200, .all([("relabels", .list(.named("Relabel")))]))],
            problems: [404, 409]
        ) { call in
            let form: RelabelForm = try call.decode()
            let relabel = relabel(call)
            let dataset = try dataset(call)
            let parts = try relabel.divide(form.wishes, of: dataset)
            var entries: [RelabelEntry] = []
            if !parts.lowering.isEmpty {
                entries.append(
                    try relabel.ask(
                        parts.lowering, of: dataset, reason: form.reason, by: nil, at: call.now,
                        isLowering: true))
            }
            if !parts.raising.isEmpty {
                let entry = try relabel.ask(
                    parts.raising, of: dataset, reason: form.reason, by: nil, at: call.now,
                    isLowering: false)
                entries.append(try relabel.run(entry.number, of: dataset, at: call.now))
            }
            return try .json(
                ["relabels": entries.map { RelabelReport($0, of: dataset, call.vault) }])
        },
        Endpoint(
            method: .get, path: "/v1/datasets/{dataset}/relabels", name: "listRelabels",
            summary: Message("api.listRelabels"), query: Page<RelabelReport>.parameters,
            answers: [(200, Page<RelabelReport>.schema(.named("Relabel")))], problems: [404]
        ) { call in
            let dataset = try dataset(call)
            let all = dataset.relabels.map { RelabelReport($0, of: dataset, call.vault) }
            return try .json(try Page.of(all, call, identifier: \.relabel))
        },
        Endpoint(
            method: .post, path: "/v1/relabels/{relabel}/agreement", name: "agreeRelabel",
            summary: Message("api.agreeRelabel"),
            answers: [(200, .named("Relabel"))], problems: [404, 409]
        ) { call in
            let (dataset, entry) = try relabel(call).find(call.parameter("relabel"))
            try relabel(call).approve(entry.number, of: dataset, by: "", at: call.now)
            return try relabelled(call)
        },
        Endpoint(
            method: .post, path: "/v1/relabels/{relabel}/run", name: "runRelabel",
            summary: Message("api.runRelabel"),
            answers: [(200, .named("Relabel"))], problems: [404, 409], takesTurn: true
        ) { call in
            let (dataset, entry) = try relabel(call).find(call.parameter("relabel"))
            try relabel(call).run(entry.number, of: dataset, at: call.now)
            return try relabelled(call)
        },
        Endpoint(
            method: .post, path: "/v1/relabels/{relabel}/cancellation", name: "cancelRelabel",
            summary: Message("api.cancelRelabel"),
            answers: [(200, .named("Relabel"))], problems: [404, 409]
        ) { call in
            let (dataset, entry) = try relabel(call).find(call.parameter("relabel"))
            try relabel(call).cancel(entry.number, of: dataset, at: call.now)
            return try relabelled(call)
        },
    ]
}

extension Schemas {
    private static let cell = Schema.object(
        [("text", .text()), ("count", .integer())], needed: ["text"])
    private static let overlap = Schema.all([
        ("both", cell), ("onlyFirst", cell), ("onlySecond", cell),
    ])

    static let lists: [String: Schema] = [
        "Comparison": .object(
            [
                ("first", .text()), ("second", .text()), ("exact", .boolean),
                ("purpose", .text()), ("people", overlap), ("sharedBy", .map(cell)),
                ("byTier", .map(overlap)), ("sharedWithOthers", cell), ("conflicts", cell),
            ],
            needed: [
                "first", "second", "exact", "people", "sharedBy", "byTier", "sharedWithOthers",
                "conflicts",
            ]),
        "RelabelPreview": .all([
            ("dataset", .text()), ("records", .integer()),
            (
                "columns",
                .list(
                    .object(
                        [
                            ("column", .text()), ("labelBefore", .text()),
                            ("labelAfter", .text()), ("tierBefore", .text()),
                            ("tierAfter", .text()), ("shownBefore", .text()),
                            ("shownAfter", .text()), ("searchedBefore", .boolean),
                            ("searchedAfter", .boolean), ("dropped", .boolean),
                            ("lowering", .boolean),
                        ],
                        needed: [
                            "column", "tierBefore", "tierAfter", "shownBefore", "shownAfter",
                            "searchedBefore", "searchedAfter", "dropped", "lowering",
                        ]))
            ),
            (
                "copies",
                .all([
                    (
                        "exports", .list(.all([("path", .text()), ("time", .integer())]))
                    ), ("rejectFiles", .list(.text())), ("formerRecords", .integer()),
                ])
            ),
        ]),
        "Relabel": .object(
            [
                ("relabel", .text()), ("dataset", .text()),
                ("state", .words(RelabelEntry.State.allCases.map(\.rawValue))),
                ("lowering", .boolean),
                (
                    "changes",
                    .list(
                        .object(
                            [("column", .text()), ("from", .text()), ("to", .text())],
                            needed: ["column"]))
                ), ("reason", .text()), ("by", .text()), ("approvedBy", .text()),
                ("asked", .integer()), ("due", .integer()), ("ended", .integer()),
                ("records", .integer()), ("reverts", .text()),
            ],
            needed: [
                "relabel", "dataset", "state", "lowering", "changes", "reason", "asked", "due",
                "ended", "records",
            ]),
    ]
}
