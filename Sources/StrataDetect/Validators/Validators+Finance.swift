import StrataCore

extension Validators {
    /// Cards, accounts and banks.
    static let finance: [Validator] = [
        Validator(
            "payment_card", labels: ["payment_card"], en: "Payment card number (PAN)",
            zh: "支付卡号", dropping: " -", problem: PaymentCard.problem),
        Validator(
            "card_verification", labels: ["card_verification"], en: "Card verification value",
            zh: "卡验证码", dropping: " ", problem: CardDetails.verificationProblem),
        Validator(
            "card_expiry", labels: ["card_expiry"], en: "Card expiry date", zh: "卡有效期",
            dropping: " /-.", problem: CardDetails.expiryProblem),
        Validator(
            "bank_account", labels: ["bank_account", "company_bank_account"],
            en: "Bank account number", zh: "银行账号", dropping: " -",
            problem: PaymentCard.accountProblem),
        Validator(
            "iban", labels: ["iban", "company_bank_account"], en: "IBAN", zh: "国际银行账号",
            dropping: " -.", problem: InternationalBankAccount.problem),
        Validator(
            "us.rtn", labels: ["bank_routing"], en: "ABA routing number", zh: "美国银行路由号",
            dropping: "", problem: BankRouting.abaProblem),
        Validator(
            "bic", labels: ["bank_routing"], en: "SWIFT/BIC code", zh: "SWIFT/BIC 代码",
            dropping: " -", problem: BankRouting.bicProblem),
        Validator(
            "gb.sort_code", labels: ["bank_routing"], en: "Sort code (UK)", zh: "英国银行分类码",
            dropping: " -", problem: BankRouting.sortCodeProblem),
    ]
}
