import StrataCore

extension Validators {
    static let unitedKingdom: [Validator] = [
        Validator(
            "uk_nino", labels: ["uk_nino"], en: "UK national insurance number",
            zh: "英国国民保险号", dropping: " -", problem: BritishNumbers.insuranceProblem),
        Validator(
            "gb.nhs", labels: ["uk_nhs"], en: "UK NHS number", zh: "英国医保号",
            dropping: " -", problem: BritishNumbers.healthProblem),
        Validator(
            "gb.utr", labels: ["other_national_id"], en: "Unique taxpayer reference (UK)",
            zh: "英国纳税人编号", dropping: " K", problem: BritishNumbers.taxpayerProblem),
        Validator(
            "gb.driving_licence", labels: ["driving_licence"], en: "Driving licence (UK)",
            zh: "英国驾驶证号", dropping: " -", problem: BritishNumbers.driverProblem),
    ]
}
