package import StrataCore

/// What can be wrong with a transit server (OpenBao, Vault).
package enum TransitProblem: Error, Sendable, Hashable {
    /// Nothing answers at the address.
    case unreachable(address: String)
    /// No answer within the time limit.
    case timedOut(address: String)
    /// The server's certificate was not made by the trusted authority, or not for this name; or
    /// what answers speaks no TLS.
    case untrusted(address: String)
    /// The server is sealed: somebody has to unseal it.
    case sealed
    /// The token is good and may not do this; the path.
    case denied(path: String)
    /// There is no such key, or no transit engine at the mount.
    case noKey(name: String)
    /// There is one already under the name for a new one.
    case keyExists(name: String)
    /// The key is of another type, derived, exportable or to be backed up in the clear; which.
    case unfitKey(name: String, property: String)
    /// Any other answer; the status.
    case status(code: Int, path: String)
    /// The answer has not the form that it should have.
    case strangeAnswer(path: String)
}

extension TransitProblem: MessageError {
    package var message: Message {
        switch self {
        case .unreachable(let address): Message("vault.transit.unreachable", ["address": address])
        case .timedOut(let address): Message("vault.transit.timedOut", ["address": address])
        case .untrusted(let address): Message("vault.transit.untrusted", ["address": address])
        case .sealed: Message("vault.transit.sealed")
        case .denied(let path): Message("vault.transit.denied", ["path": path])
        case .noKey(let name): Message("vault.transit.noKey", ["name": name])
        case .keyExists(let name): Message("vault.transit.keyExists", ["name": name])
        case .unfitKey(let name, let property):
            Message("vault.transit.unfitKey", ["name": name, "property": property])
        case .status(let code, let path):
            Message("vault.transit.status", ["code": "\(code)", "path": path])
        case .strangeAnswer(let path): Message("vault.transit.strangeAnswer", ["path": path])
        }
    }
}
