import StrataCore

extension Validators {
    /// Tax numbers of businesses that belong to no country alone.
    static let business: [Validator] = [
        Validator("vatin", labels: ["tax_id_business"], en: "VAT number", zh: "增值税号") {
            (value, _) throws(InvalidReason) in try VATNumber.validate(value)
        },
        Validator("br.cnpj", labels: ["tax_id_business"], en: "CNPJ (BR)", zh: "巴西企业税号") {
            (value, _) throws(InvalidReason) in
            try VATNumber.validate(value, of: "BR")
        },
    ]
}
