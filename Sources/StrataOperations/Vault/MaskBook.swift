import StrataCore
import StrataVault
import Synchronization

/// The masks that a policy has for a role, each worked out once.
final class MaskBook: Sendable {
    private let policy: Policy
    private let role: Role
    private let lifecycle: LifecycleTier
    private let known = Mutex<[LabelID: MaskForm]>([:])

    init(_ policy: Policy, role: Role, _ lifecycle: LifecycleTier) {
        self.policy = policy
        self.role = role
        self.lifecycle = lifecycle
    }

    subscript(_ label: LabelID) -> MaskForm {
        known.withLock { known in
            if let mask = known[label] { return mask }
            let question = HandlingQuestion(labels: [label], lifecycle: lifecycle, role: role)
            // Who may not look at it sees no form of it.
            let isSeen =
                lifecycle == .active || policy.handling(question).roles[role, .view] != .no
            let mask = isSeen ? policy.mask(of: label, question)[role] : .none
            known[label] = mask
            return mask
        }
    }
}

/// What looking people up keeps from one request to the next.
final class LookupMemory: Sendable {
    let schemas = SchemaMemory()
    private let books = Mutex<[Known]>([])

    private struct Known {
        var policy: Policy
        var role: Role
        var lifecycle: LifecycleTier
        var book: MaskBook
    }

    /// A vault has one policy for those who sign in, and there are ten roles.
    private static let most = 32

    func book(
        _ policy: Policy, role: Role, _ lifecycle: LifecycleTier = .active
    ) -> MaskBook {
        books.withLock { books in
            let known = books.first {
                $0.role == role && $0.lifecycle == lifecycle && $0.policy == policy
            }
            if let known { return known.book }
            let book = MaskBook(policy, role: role, lifecycle)
            books =
                books.suffix(Self.most - 1)
                + [Known(policy: policy, role: role, lifecycle: lifecycle, book: book)]
            return book
        }
    }
}

extension Vault {
    var lookupMemory: LookupMemory { shared.object { LookupMemory() } }
}
