package import StrataCore

/// Every validator, by name and by label.
package enum Validators {
    /// All of them, in the order of the lists.
    package static let all: [Validator] =
        china + unitedStates + unitedKingdom + finance + contact + technical + otherNational
        + business + arithmetic

    private static let byName: [String: Validator] = {
        var table: [String: Validator] = [:]
        for validator in all {
            table[validator.name] = validator
        }
        return table
    }()

    /// The validator of a name, such as `cn.ric` or `iban`.
    package static func named(_ name: String) -> Validator? { byName[name] }

    /// The validators that decide a label's values. A value is the label's if one of them agrees.
    package static func forLabel(_ label: LabelID) -> [Validator] {
        all.filter { $0.labels.contains(label) }
    }

    /// The validators that a person means by `text`: a name, a label id, or a title in any language.
    package static func matching(_ text: String) -> [Validator] {
        if let validator = named(text) { return [validator] }
        let byLabel = forLabel(LabelID(text))
        if !byLabel.isEmpty { return byLabel }
        let wanted = text.lowercased()
        if let label = labelTitles.first(where: { $0.en.lowercased() == wanted || $0.zh == text }) {
            return forLabel(label.id)
        }
        return all.filter {
            $0.name.lowercased() == wanted || $0.title.en.lowercased() == wanted
                || $0.title.zh == text
        }
    }

    /// Titles of labels that several validators decide, or whose validator is called otherwise.
    private static let labelTitles: [(id: LabelID, en: String, zh: String)] = [
        ("other_national_id", "Other national identifier", "其他国家证件号"),
        ("driving_licence", "Driving licence", "驾驶证号"),
        ("bank_routing", "Routing number, SWIFT/BIC, sort code", "银行代码"),
        ("tax_id_business", "Business tax number", "企业税号/EIN"),
        ("company_bank_account", "Company's bank account", "对公账号"),
        ("phone", "Phone number of a person", "电话号码"),
        ("email", "E-mail of a person", "电子邮箱"),
        ("company_email", "Role mailbox (info@, sales@)", "公司邮箱"),
        ("licence_plate", "Licence plate", "车牌号"),
        ("device_id", "IMEI, MAC, advertising id", "设备标识"),
        ("coarse_location", "City, district, postcode", "大致地区"),
    ]

    /// Judges a value by several validators: the first that agrees decides; if none does, the reason
    /// of the one that got furthest.
    package static func validate(
        _ value: String, with validators: [Validator], today: CivilDate
    ) -> Validation {
        var best: InvalidReason?
        for validator in validators {
            switch validator.validate(value, today: today) {
            case .valid(let compact): return .valid(compact: compact)
            case .invalid(let reason):
                if best.map({ progress($0) < progress(reason) }) ?? true { best = reason }
            }
        }
        return .invalid(reason: best ?? .format)
    }

    /// How far a value got before it was refused.
    private static func progress(_ reason: InvalidReason) -> Int {
        switch reason {
        case .length: 0
        case .format: 1
        case .component: 2
        case .checksum: 3
        case .impossibleDate, .futureDate, .unknownDivision, .divisionNotInThatYear: 4
        }
    }
}
