import StrataCore

extension Validators {
    static let unitedStates: [Validator] = [
        Validator("us_ssn", labels: ["us_ssn"], en: "US social security number", zh: "美国社会安全号") {
            (value, _) throws(InvalidReason) in try SocialSecurityNumber.validate(value)
        },
        Validator("us.ssn", en: "US social security number (SSN)", zh: "美国社会安全号（SSN）") {
            (value, _) throws(InvalidReason) in try SocialSecurityNumber.validate(value)
        },
        Validator("us_itin", labels: ["us_itin"], en: "US ITIN", zh: "美国个人纳税号") {
            (value, _) throws(InvalidReason) in
            try SocialSecurityNumber.validateTaxpayer(value, allowsEarlyGroups: true)
        },
        Validator(
            "us.itin", en: "US ITIN, groups from 70 on", zh: "美国个人纳税号（组号 70 起）"
        ) { (value, _) throws(InvalidReason) in
            try SocialSecurityNumber.validateTaxpayer(value, allowsEarlyGroups: false)
        },
        Validator(
            "us.ein", labels: ["tax_id_business"], en: "US employer number (EIN)",
            zh: "美国雇主识别号"
        ) { (value, _) throws(InvalidReason) in
            try SocialSecurityNumber.validateEmployer(value)
        },
        Validator(
            "us.driving_licence", labels: ["driving_licence"], en: "Driving licence (US)",
            zh: "美国驾驶证号", dropping: " -*", problem: DrivingLicence.americanProblem),
    ]
}
