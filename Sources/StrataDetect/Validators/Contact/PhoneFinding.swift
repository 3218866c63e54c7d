/// What a telephone number is by the rules of its numbering plan.
package struct PhoneFinding: Sendable, Hashable {
    package enum Plan: UInt8, Sendable {
        case china, northAmerica, unitedKingdom, other
    }

    package enum Kind: UInt8, Sendable {
        /// A mobile telephone.
        case mobile
        /// A fixed line. A person's or a switchboard: context decides.
        case landline
        /// A number whose plan does not tell mobile from fixed (North America).
        case geographic
        /// A personal number that follows its holder, or voice over IP.
        case personal
        /// A pager.
        case pager
        /// A SIM of a machine.
        case machine
        /// Free for the caller.
        case tollFree
        /// Hotlines, shared-cost and company-wide numbers.
        case service
        /// Premium rate.
        case premium
        /// Police, fire, ambulance and the like.
        case emergency
        /// Valid by libphonenumber, whose kind was not asked for.
        case unspecified
    }

    package var plan: Plan
    package var kind: Kind
    /// The plan reserves the number for drama and examples: nobody has it.
    package var isFictional: Bool

    package init(_ plan: Plan, _ kind: Kind, isFictional: Bool = false) {
        self.plan = plan
        self.kind = kind
        self.isFictional = isFictional
    }

    /// Whether the number is a company's or a service's by its range alone (`company_phone`).
    package var isCompany: Bool {
        switch kind {
        case .tollFree, .service, .premium, .emergency: true
        default: false
        }
    }
}
