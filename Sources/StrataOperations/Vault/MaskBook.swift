import StrataCore
import StrataVault
import Synchronization

/// The masks that a policy has for a role, each worked out once.
final class MaskBook: Sendable {
    private let policy: Policy
    private let role: Role
    private let known = Mutex<[LabelID: MaskForm]>([:])

    init(_ policy: Policy, role: Role) {
        self.policy = policy
        self.role = role
    }

    subscript(_ label: LabelID) -> MaskForm {
        known.withLock { known in
            if let mask = known[label] { return mask }
            let mask = policy.mask(of: label, HandlingQuestion(labels: [label], role: role))[role]
            known[label] = mask
            return mask
        }
    }
}

/// What looking people up keeps from one request to the next.
final class LookupMemory: Sendable {
    let schemas = SchemaMemory()
    private let books = Mutex<[(policy: Policy, role: Role, book: MaskBook)]>([])
    /// A vault has one policy for those who sign in, and there are ten roles.
    private static let most = 32

    func book(_ policy: Policy, role: Role) -> MaskBook {
        books.withLock { books in
            if let known = books.first(where: { $0.role == role && $0.policy == policy }) {
                return known.book
            }
            let book = MaskBook(policy, role: role)
            books = books.suffix(Self.most - 1) + [(policy, role, book)]
            return book
        }
    }
}

extension Vault {
    var lookupMemory: LookupMemory { shared.object { LookupMemory() } }
}
