package import StrataCore

/// Who acts, and what for: a member of staff or a program who signed in. Where there is none, the
/// vault's owner acts directly, which is a custodian's act.
package struct VaultActor: Sendable, Hashable {
    /// What shows that they are who they are.
    package enum Credential: Sendable, Hashable {
        case session(Int64)
        case token(Int64)
    }

    /// The number of the account.
    package var account: Int64
    package var credential: Credential
    /// The role that they act in; `nil` for any of theirs.
    package var role: Role?
    package var purpose: Purpose?
    package var ticket: String?
    package var place: NetworkPlace?
    /// Why they go around what may be gone around; `nil` where they do not.
    package var emergency: String?

    package init(
        account: Int64, credential: Credential, role: Role? = nil, purpose: Purpose? = nil,
        ticket: String? = nil, place: NetworkPlace? = nil, emergency: String? = nil
    ) {
        self.account = account
        self.credential = credential
        self.role = role
        self.purpose = purpose
        self.ticket = ticket
        self.place = place
        self.emergency = emergency
    }
}
