import StrataCore

extension Validators {
    /// Ways to reach somebody.
    static let contact: [Validator] = [
        Validator("phone", labels: ["phone"], en: "Phone number", zh: "电话号码") {
            (value, _) throws(InvalidReason) in try PhoneNumber.validate(value).compact
        },
        Validator("cn.phone", en: "Phone number (CN)", zh: "中国电话号码") {
            (value, _) throws(InvalidReason) in
            try PhoneNumber.validate(value, regions: [.china]).compact
        },
        Validator("us.phone", en: "Phone number (North America)", zh: "北美电话号码") {
            (value, _) throws(InvalidReason) in
            try PhoneNumber.validate(value, regions: [.northAmerica]).compact
        },
        Validator("gb.phone", en: "Phone number (UK)", zh: "英国电话号码") {
            (value, _) throws(InvalidReason) in
            try PhoneNumber.validate(value, regions: [.unitedKingdom]).compact
        },
        Validator(
            "company_phone", labels: ["company_phone"], en: "Switchboard, hotline, toll-free",
            zh: "公司/服务电话"
        ) { (value, _) throws(InvalidReason) in
            let (compact, finding) = try PhoneNumber.validate(value)
            switch finding.kind {
            case .mobile, .personal, .pager, .machine: throw .component(.range)
            default: return compact
            }
        },
        Validator("email", labels: ["email"], en: "E-mail address", zh: "电子邮箱") {
            (value, _) throws(InvalidReason) in try EmailAddress.validate(value)
        },
        Validator(
            "company_email", labels: ["company_email"], en: "Role mailbox", zh: "公司邮箱"
        ) { (value, _) throws(InvalidReason) in
            let compact = try EmailAddress.validate(value)
            guard compact.withByteView(EmailAddress.isRole) else { throw .component(.prefix) }
            return compact
        },
        Validator(
            "wechat", labels: ["wechat"], en: "WeChat id", zh: "微信号", dropping: "",
            keepsCase: true, problem: MessengerAccount.weChatProblem),
        Validator(
            "qq", labels: ["qq"], en: "QQ number", zh: "QQ号", dropping: " ",
            problem: MessengerAccount.qqProblem),
        Validator(
            "cn.postcode", labels: ["coarse_location"], en: "Postcode (CN)", zh: "中国邮政编码",
            dropping: " ", problem: PostalCode.chineseProblem),
        Validator(
            "us.postcode", labels: ["coarse_location"], en: "ZIP code (US)", zh: "美国邮编",
            dropping: " ", problem: PostalCode.americanProblem),
        Validator(
            "gb.postcode", labels: ["coarse_location"], en: "Postcode (UK)", zh: "英国邮编",
            dropping: " ", problem: PostalCode.britishProblem),
        Validator(
            "ca.postcode", labels: ["coarse_location"], en: "Postal code (Canada)",
            zh: "加拿大邮编", dropping: " -", problem: PostalCode.canadianProblem),
    ]
}

extension PhoneNumber {
    /// A number as a person wrote it, in the first region whose rules it keeps to; the compact form
    /// is E.164 where the number has one.
    static func validate(
        _ value: String, regions: [Region] = [.china, .northAmerica, .unitedKingdom]
    ) throws(InvalidReason) -> (compact: String, finding: PhoneFinding) {
        let clean = CleanText(value, keepsCase: true)
        guard clean.count >= 3, clean.count <= 40 else { throw .length }
        for region in regions {
            var e164: String?
            let finding = clean.view { classify($0, region: region, e164: &e164) }
            if let finding { return (e164 ?? CleanText(value, dropping: " -.()/").text, finding) }
        }
        let digits = clean.bytes.count(where: \.isASCIIDigit)
        let allowed: (UInt8) -> Bool = {
            $0.isASCIIDigit || $0 == 0x2b || $0 == 0x20 || $0 == 0x2d || $0 == 0x2e || $0 == 0x28
                || $0 == 0x29 || $0 == 0x2f
        }
        guard clean.bytes.allSatisfy(allowed) else { throw .format }
        if digits < 7 || digits > 15 { throw .length }
        throw .component(.range)
    }
}
