package import StrataCore

/// Why something was not sent or received.
package enum TransferError: Error, Sendable, Hashable {
    /// The file is no public key.
    case notAKey
    /// The vault has no pair of keys yet.
    case noKey
    /// There is a pair already.
    case hasKey
    /// The fingerprint that was given is not the key's.
    case otherFingerprint(String)
    case unreadable(path: String)
    /// The file is none that was sent.
    case notATransfer
    /// Made by a later version.
    case newer
    case wrongRecipient
    /// Sealed by somebody else than was said.
    case wrongSender
    /// The file ends too early.
    case truncated
    /// Changed on its way, or not signed by the sender.
    case altered
    /// Its time is over.
    case expired(String)
    case otherPurpose(String)
    /// It was received before.
    case replayed(String)
    /// The end is no day, is past, or further away than a year.
    case badExpiry(String)
    case noFields
    case unknownField(String)
    /// The policy lets the label not leave for the purpose.
    case fieldNotForPurpose(String)
    case fieldForbidden(String)
    /// The list was not given for the purpose.
    case datasetNotForPurpose(String)
    /// Another dataset has the name.
    case datasetExists(String)
    case nobody
    /// The policy forbids that people's data goes to the country.
    case prohibited(from: String, to: String)
    /// It asks for something first, which has to be named.
    case needsSafeguard(String, from: String, to: String)
    case badCountry(String)
    case noPerson
    case samePerson
    /// It is not of what was sent from here.
    case unknownReceipt
    case badReceipt
}

extension TransferError: MessageError {
    package var message: Message {
        switch self {
        case .notAKey: Message("transfer.notAKey")
        case .noKey: Message("transfer.noKey")
        case .hasKey: Message("transfer.hasKey")
        case .otherFingerprint(let text):
            Message("transfer.otherFingerprint", ["fingerprint": text])
        case .unreadable(let path): Message("transfer.unreadable", ["path": path])
        case .notATransfer: Message("transfer.notATransfer")
        case .newer: Message("transfer.newer")
        case .wrongRecipient: Message("transfer.wrongRecipient")
        case .wrongSender: Message("transfer.wrongSender")
        case .truncated: Message("transfer.truncated")
        case .altered: Message("transfer.altered")
        case .expired(let day): Message("transfer.expired", ["day": day])
        case .otherPurpose(let purpose): Message("transfer.otherPurpose", ["purpose": purpose])
        case .replayed(let name): Message("transfer.replayed", ["transfer": name])
        case .badExpiry(let text): Message("transfer.badExpiry", ["text": text])
        case .noFields: Message("transfer.noFields")
        case .unknownField(let name): Message("transfer.unknownField", ["name": name])
        case .fieldNotForPurpose(let name): Message("transfer.fieldNotForPurpose", ["name": name])
        case .fieldForbidden(let name): Message("transfer.fieldForbidden", ["name": name])
        case .datasetNotForPurpose(let name):
            Message("transfer.datasetNotForPurpose", ["name": name])
        case .datasetExists(let name): Message("transfer.datasetExists", ["name": name])
        case .nobody: Message("transfer.nobody")
        case .prohibited(let from, let to):
            Message("transfer.prohibited", ["from": from, "to": to])
        case .needsSafeguard(let form, let from, let to):
            Message("transfer.needsSafeguard", ["form": form, "from": from, "to": to])
        case .badCountry(let text): Message("transfer.badCountry", ["text": text])
        case .noPerson: Message("queue.export.noPerson")
        case .samePerson: Message("queue.export.samePerson")
        case .unknownReceipt: Message("transfer.unknownReceipt")
        case .badReceipt: Message("transfer.badReceipt")
        }
    }
}
