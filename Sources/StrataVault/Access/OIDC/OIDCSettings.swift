package import StrataCore

/// An OpenID Connect provider through which people sign in, and what is made of what it says.
package struct OIDCSettings: Sendable, Hashable {
    /// The provider, exactly as it names itself; `https`.
    package var issuer: String
    package var client: String
    /// Where the provider sends people back to.
    package var redirect: String
    /// Whose certificates are trusted; `nil` for those of the system.
    package var authorityFile: String?
    /// Asked for beside `openid`: what the provider wants before it says groups or factors.
    package var scopes: [String]
    /// The claim with names of groups, and the roles that these stand for. A role that an account
    /// has is good in a session only where the provider says so, too; `nil` where it says nothing
    /// of roles.
    package var rolesClaim: String?
    package var roles: [String: Role]
    /// Values of `amr` or `acr` that stand for a second factor (RFC 8176).
    package var secondFactors: Set<String>

    package init(
        issuer: String, client: String, redirect: String, authorityFile: String? = nil,
        scopes: [String] = [], rolesClaim: String? = nil, roles: [String: Role] = [:],
        secondFactors: Set<String> = ["otp", "hwk", "swk", "mfa", "sc"]
    ) {
        self.issuer = issuer
        self.client = client
        self.redirect = redirect
        self.authorityFile = authorityFile
        self.scopes = scopes
        self.rolesClaim = rolesClaim
        self.roles = roles
        self.secondFactors = secondFactors
    }
}

/// Somebody whom a provider has vouched for.
package struct OIDCIdentity: Sendable, Hashable {
    package var issuer: String
    /// The provider's own name of them, which never changes hands.
    package var subject: String
    /// `nil` where the provider says nothing of roles.
    package var roles: Set<Role>?
    package var hasSecondFactor: Bool

    package init(
        issuer: String, subject: String, roles: Set<Role>? = nil, hasSecondFactor: Bool = false
    ) {
        self.issuer = issuer
        self.subject = subject
        self.roles = roles
        self.hasSecondFactor = hasSecondFactor
    }
}

/// Why a sign-in through a provider did not come about.
package enum OIDCError: Error, Sendable, Hashable {
    /// It cannot be reached, or answers what no provider answers: what was asked for.
    case provider(String)
    /// The token is not this provider's for this client and this sign-in: the claim or part that is
    /// wrong.
    case token(String)
    /// The token names a key that the provider does not have.
    case unknownKey
    /// What came back belongs to no sign-in that was begun.
    case foreignAnswer
    /// The provider let nobody in.
    case refused
}

extension OIDCError: MessageError {
    package var message: Message {
        switch self {
        case .provider(let what): Message("oidc.provider", ["what": what])
        case .token(let part): Message("oidc.token", ["part": part])
        case .unknownKey: Message("oidc.unknownKey")
        case .foreignAnswer: Message("oidc.foreignAnswer")
        case .refused: Message("oidc.refused")
        }
    }
}
