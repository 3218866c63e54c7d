import StrataCore
import StrataVault

/// Calls that were made from here, as records of the people who were called.
struct CallBook {
    /// The dataset of what was written down here.
    static let datasetName = "strata:calls"
    /// The field of the number that was called from.
    static let callerIDField = "caller_id"

    private let book: RecordBook

    init(vault: Vault) throws {
        let roles = FieldRole.roles(of: .call)
        func call(_ number: Int, _ name: String, _ role: FieldRole? = nil) -> FieldDefinition {
            FieldDefinition(
                number: number, name: name, label: "call_record", tier: .t2,
                retentionClass: .call, mask: .none, role: role)
        }
        let phone = FieldDefinition(
            number: 0, name: "phone", label: "phone", tier: .t2, retentionClass: .contact,
            mask: .none)
        book = try RecordBook(
            Self.datasetName, of: .call,
            fields: [phone] + roles.enumerated().map { call($0 + 1, $1.rawValue, $1) }
                + [call(roles.count + 1, Self.callerIDField)], in: vault)
    }

    /// Writes a call down.
    ///
    /// - Throws: `VaultError.ringGone` where the person's keys are gone.
    func add(
        _ values: [FieldRole: String], phone: String?, from callerID: String?,
        to subject: SubjectRow, number: Int64,
        _ transaction: RecordTransaction
    ) throws {
        try book.add(to: subject, number: number, transaction) { field in
            field.role.map { values[$0] }
                ?? (field.name == Self.callerIDField ? callerID : phone)
        }
    }
}
