import Crypto
import FoundationEssentials
import StrataCore
package import StrataValue
import StrataVault

/// A model of customers as it is kept: purchases, amounts, and what it was fitted on.
package struct CustomerModel: Sendable, Codable, Hashable {
    package var kind: PurchaseModelKind
    package var parameters: [Double]
    package var logLikelihood: Double
    package var boundary: FitBoundary?
    /// p, q, v of Gamma-Gamma; empty where there is none.
    package var amounts: [Double]
    /// What a purchase brings where Gamma-Gamma has no mean.
    package var usualAmount: Double
    package var customers: Int
    package var purchases: Int
    /// The end of the observation, `YYYY-MM-DD`.
    package var asOf: String
    /// Mean purchases, amount and age in days of those whom it was fitted on, for `monitor`.
    package var meanFrequency: Double
    package var meanAmount: Double
    package var meanAge: Double

    var purchaseModel: PurchaseModel {
        PurchaseModel(
            kind: kind, r: parameters[0], alpha: parameters[1], third: parameters[2],
            fourth: parameters[3])
    }

    var gammaGamma: GammaGamma? {
        amounts.count == 3 ? GammaGamma(p: amounts[0], q: amounts[1], v: amounts[2]) : nil
    }
}

/// A model of a campaign's leads as it is kept.
package struct CampaignModel: Sendable, Codable {
    package var model: FrozenLeadModel
    package var features: [String]
    /// Columns that are known only after the call, with the signs that say so.
    package var refused: [Refused]
    /// The check in the order of time.
    package var auc: Double
    package var brier: Double
    package var ece: Double

    package struct Refused: Sendable, Codable, Hashable {
        package var column: String
        package var evidence: [String]
    }
}

/// A fitted model: whose, when, and the digest by which scores name it.
package struct ValueModel: Sendable {
    package enum Body: Sendable {
        /// Of a dataset, or of all where it is `nil`.
        case customers(CustomerModel, dataset: Int64?)
        case campaign(CampaignModel, campaign: Int64)
    }

    package var number: Int64
    /// Counts the models of the same scope, from 1.
    package var version: Int
    /// Microseconds since 1970, UTC.
    package var time: Int64
    /// SHA-256 of the body, hexadecimal.
    package var digest: String
    package var body: Body
}

/// The models of a vault, every version of them, sealed: what they learned stands in documents that
/// belong to no person.
struct ValueModelStore {
    let vault: Vault

    private static func purpose(_ number: Int64) -> String { "value model \(number)" }

    /// All models, the oldest first.
    ///
    /// - Throws: `VaultError.tampered`, also where a body is not the one of its digest.
    func models(_ reader: RecordReader) throws -> [ValueModel] {
        try reader.documents(.valueModel).map { row in
            let clear = try CBOR(row.clear)
            let bytes = try vault.keys.catalogue.open(
                row.sealed ?? [], for: Self.purpose(row.number))
            let digest = clear["digest"]?.text ?? ""
            guard Self.digest(bytes) == digest else {
                throw VaultError.tampered("value model \(row.number)")
            }
            let body: ValueModel.Body
            if let campaign = clear["campaign"]?.integer {
                body = .campaign(
                    try JSONDecoder().decode(CampaignModel.self, from: Data(bytes)),
                    campaign: campaign)
            } else {
                body = .customers(
                    try JSONDecoder().decode(CustomerModel.self, from: Data(bytes)),
                    dataset: clear["dataset"]?.integer)
            }
            return ValueModel(
                number: row.number, version: Int(clear["version"]?.integer ?? 1),
                time: clear["time"]?.integer ?? 0, digest: digest, body: body)
        }
    }

    /// Writes a further version down.
    func add(_ body: ValueModel.Body, at time: Int64) throws -> ValueModel {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.nonConformingFloatEncodingStrategy = .throw
        var clear: [String: CBOR] = ["time": .integer(time)]
        let bytes: [UInt8]
        switch body {
        case .customers(let model, let dataset):
            clear["dataset"] = dataset.map(CBOR.integer)
            bytes = Array(try encoder.encode(model))
        case .campaign(let model, let campaign):
            clear["campaign"] = .integer(campaign)
            bytes = Array(try encoder.encode(model))
        }
        let number = try vault.keyStore.allocate(1)
        let digest = Self.digest(bytes)
        clear["digest"] = .text(digest)
        let sealed = vault.keys.catalogue.seal(bytes, for: Self.purpose(number))
        var version = 1
        try vault.records.write { transaction in
            version = 1
            for row in try transaction.documents(.valueModel) {
                let known = try CBOR(row.clear)
                if known["campaign"] == clear["campaign"], known["dataset"] == clear["dataset"] {
                    version = max(version, Int(known["version"]?.integer ?? 0) + 1)
                }
            }
            clear["version"] = .integer(Int64(version))
            try transaction.put(
                DocumentRow(
                    kind: .valueModel, number: number, revision: 0,
                    clear: CBOR.map(clear).encoded, sealed: sealed))
        }
        return ValueModel(
            number: number, version: version, time: time, digest: digest, body: body)
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        Hexadecimal.text(Array(SHA256.hash(data: bytes)))
    }
}
