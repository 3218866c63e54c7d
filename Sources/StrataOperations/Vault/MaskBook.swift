import StrataCore
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
