internal import HTTPTypes
internal import StrataCore
internal import StrataOperations
internal import StrataVault

extension Endpoints {
    private struct Facts: Encodable, Sendable {
        var dataset: String
        var name: String
        var supplier: String?
        var contract: String?
        var lawfulBasis: String?
        var purposes: [String]?
        var controller: String?
        var country: String?
        var expiry: String?
        var isCallable: Bool

        init(_ dataset: Dataset, _ call: Call) {
            self.dataset = call.vault.keys.identifiers.identifier(.dataset, dataset.number)
            name = dataset.name
            supplier = dataset.supplier
            contract = dataset.contract
            lawfulBasis = dataset.lawfulBasis
            purposes = dataset.purposes
            controller = dataset.controller
            country = dataset.country
            expiry = dataset.expiry
            isCallable = dataset.missingForCalling.isEmpty
        }
    }

    /// What is known of lists: facts about no person, for everybody who signs in.
    static let datasets = [
        Endpoint(
            method: .get, path: "/v1/datasets", name: "listDatasets",
            summary: Message("api.listDatasets"),
            query: Page<Facts>.parameters,
            answers: [(200, Page<Facts>.schema(.named("Dataset")))]
        ) { call in
            let all = try DatasetCatalogue(vault: call.vault).datasets()
                .sorted { $0.number < $1.number }.map { Facts($0, call) }
            return try .json(try Page.of(all, call, identifier: \.dataset))
        },
        Endpoint(
            method: .get, path: "/v1/datasets/{dataset}", name: "showDataset",
            summary: Message("api.showDataset"),
            answers: [(200, .named("Dataset"))], problems: [404]
        ) { call in
            try .json(
                Facts(
                    try DatasetCatalogue(vault: call.vault).dataset(call.parameter("dataset")),
                    call))
        },
    ]
}
