package import StrataCore

/// Why a secret was not split, or not given back. Shares are named by their place among the given
/// ones, groups by their place in the share, both from 1.
package enum ShamirError: Error, Sendable, Hashable {
    case typo(share: Int, group: Int)
    case unknownCharacter(share: Int, group: Int)
    case cutOff(share: Int)
    /// Every group is right by itself, the whole is not.
    case damaged(share: Int)
    case newer(share: Int)
    case twice(share: Int, other: Int)
    case mixed(share: Int)
    case otherVault(share: Int)
    case tooFew(needed: Int, given: Int)
    /// The shares belong together by what they say, and give no secret of that set.
    case doNotFit
    case badPlan
}

extension ShamirError: MessageError {
    package var message: Message {
        switch self {
        case .typo(let share, let group):
            Message("vault.share.typo", ["share": "\(share)", "group": "\(group)"])
        case .unknownCharacter(let share, let group):
            Message("vault.share.unknownCharacter", ["share": "\(share)", "group": "\(group)"])
        case .cutOff(let share): Message("vault.share.cutOff", ["share": "\(share)"])
        case .damaged(let share): Message("vault.share.damaged", ["share": "\(share)"])
        case .newer(let share): Message("vault.share.newer", ["share": "\(share)"])
        case .twice(let share, let other):
            Message("vault.share.twice", ["share": "\(share)", "other": "\(other)"])
        case .mixed(let share): Message("vault.share.mixed", ["share": "\(share)"])
        case .otherVault(let share): Message("vault.share.otherVault", ["share": "\(share)"])
        case .tooFew(let needed, let given):
            Message("vault.share.tooFew", ["needed": "\(needed)", "given": "\(given)"])
        case .doNotFit: Message("vault.share.doNotFit")
        case .badPlan: Message("vault.share.badPlan")
        }
    }
}
