import StrataCore

extension Validators {
    /// Identifiers of mainland China, Hong Kong, Macau and Taiwan.
    static let china: [Validator] = [
        Validator(
            "cn_resident_id", labels: ["cn_resident_id"], en: "Resident identity number (CN)",
            zh: "居民身份证号", dropping: " -", problem: ResidentIdentityNumber.problem),
        Validator(
            "cn.ric", en: "Resident identity number, 18 characters, division of the birth year",
            zh: "居民身份证号（18 位，按出生年份核对区划）", dropping: "",
            problem: ResidentIdentityNumber.strictProblem),
        Validator(
            "cn_travel_permit", labels: ["cn_travel_permit"],
            en: "HK/Macau/Taiwan permit", zh: "港澳台通行证/居住证", dropping: " -()",
            problem: TravelPermit.problem),
        Validator(
            "hk_id", labels: ["hk_id"], en: "Hong Kong identity card", zh: "香港身份证",
            dropping: " -()", problem: HongKongIdentityCard.problem),
        Validator(
            "tw_id", labels: ["tw_id"], en: "Taiwan identity number", zh: "台湾身份证",
            dropping: " -", problem: TaiwanIdentityNumber.problem),
        Validator(
            "uscc", labels: ["uscc", "tax_id_business"], en: "Unified social credit code",
            zh: "统一社会信用代码", dropping: " -", problem: UnifiedSocialCreditCode.problem),
        Validator(
            "cn.uscc", en: "Unified social credit code, digits in the first two places",
            zh: "统一社会信用代码（前两位为数字）", dropping: " -",
            problem: UnifiedSocialCreditCode.strictProblem),
        Validator(
            "cn.organisation_code", labels: ["tax_id_business"], en: "Organisation code (GB 11714)",
            zh: "组织机构代码", dropping: " -", problem: UnifiedSocialCreditCode.organisationProblem),
        Validator(
            "cn_social_security", labels: ["cn_social_security"],
            en: "Social security card (CN)", zh: "社保/医保卡号", dropping: " -",
            problem: ChineseSocialSecurity.problem),
        Validator(
            "cn.driving_licence", labels: ["driving_licence"], en: "Driving licence (CN)",
            zh: "中国驾驶证号", dropping: " -", problem: DrivingLicence.chineseProblem),
        Validator(
            "cn.licence_plate", labels: ["licence_plate"], en: "Licence plate (CN)", zh: "中国车牌号"
        ) { (value, _) throws(InvalidReason) in
            try LicencePlate.chinese(value)
        },
        Validator(
            "tw.ubn", labels: ["tax_id_business"], en: "Unified business number (TW)",
            zh: "台湾统一编号", dropping: " -", problem: TaiwanBusinessNumber.problem),
        Validator(
            "cn.cnaps", labels: ["bank_routing"], en: "CNAPS bank code", zh: "联行号",
            dropping: " -", problem: BankRouting.cnapsProblem),
    ]
}
