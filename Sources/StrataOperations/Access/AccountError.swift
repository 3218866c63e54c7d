package import StrataCore

/// What is wrong with what is wanted of an account, a token or a request.
package enum AccountError: Error, Sendable, Hashable {
    case badLogin
    case exists(String)
    case unknown
    case unknownSession
    case unknownToken
    case unknownRequest
    /// The role is held alone or not at all.
    case conflict(Role)
    case weak(PassphraseProblem)
    /// The code is not what the generator shows.
    case badCode
    /// The security key's answer is none to what it was asked, or it is enrolled already.
    case badKey
    case unknownKey
    case tooManyFactors
    case badSeed(line: Int)
    case noColumn(String)
    case unknownRole(String)
    /// A token of that serial number is somebody's already.
    case seedTaken(String)
    /// The container's secrets are encrypted.
    case encryptedSeeds
    case notAService
    case isAService
    case unknownScope(String)
    case badTokenEnd
    case reasonNeeded
    /// Nobody decides what they asked for, or changes their own roles.
    case ownRequest
    case ownAccount
    case decided
    /// A leaver's things go to somebody who is there.
    case badSuccessor
    /// A factor was shown too long ago to change factors.
    case factorNeeded
}

extension AccountError: MessageError {
    package var message: Message {
        switch self {
        case .badLogin: Message("account.badLogin")
        case .exists(let login): Message("account.exists", ["login": login])
        case .unknown: Message("account.unknown")
        case .unknownSession: Message("account.unknownSession")
        case .unknownToken: Message("account.unknownToken")
        case .unknownRequest: Message("account.unknownRequest")
        case .conflict(let role): Message("account.conflict", ["role": role.rawValue])
        case .weak(let problem): problem.message
        case .badCode: Message("account.badCode")
        case .badKey: Message("account.badKey")
        case .unknownKey: Message("account.unknownKey")
        case .tooManyFactors:
            Message("account.tooManyFactors", ["most": "\(Account.mostFactors)"])
        case .badSeed(let line): Message("account.badSeed", ["line": "\(line)"])
        case .noColumn(let column): Message("account.noColumn", ["column": column])
        case .unknownRole(let role): Message("account.unknownRole", ["role": role])
        case .seedTaken(let serial): Message("account.seedTaken", ["serial": serial])
        case .encryptedSeeds: Message("account.encryptedSeeds")
        case .notAService: Message("account.notAService")
        case .isAService: Message("account.isAService")
        case .unknownScope(let scope): Message("account.unknownScope", ["scope": scope])
        case .badTokenEnd: Message("account.badTokenEnd")
        case .reasonNeeded: Message("account.reasonNeeded")
        case .ownRequest: Message("account.ownRequest")
        case .ownAccount: Message("account.ownAccount")
        case .decided: Message("account.decided")
        case .badSuccessor: Message("account.badSuccessor")
        case .factorNeeded: Message("account.factorNeeded")
        }
    }
}
