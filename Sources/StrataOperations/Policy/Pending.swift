import StrataCore

extension Policy {
    var digest: String { "" }
    func applying(profiles: [String]) throws -> Policy { self }
    func mask(of label: LabelID, _ question: HandlingQuestion) -> Mask {
        Mask(form: tier(of: label) == .t1 ? .token : tier(of: label) == .t2 ? .initial : .full)
    }
}
package enum MaskForm: String { case full, first6last4, last4, yearOnly, cityOnly, domainOnly, initial, token, none }
package enum Role: String, Sendable, CaseIterable { case agent }
struct HandlingQuestion {
    init(labels: Set<LabelID>, role: Role?) {}
}
struct Mask {
    var form: MaskForm
    subscript(_ role: Role?) -> MaskForm { form }
}
