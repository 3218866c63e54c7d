extension Validators {
    /// Bare check systems, for identifiers that have no name of their own here.
    static let arithmetic: [Validator] = [
        Validator("luhn", en: "Luhn check sum", zh: "Luhn 校验") {
            (value, _) throws(InvalidReason) in
            let digits = CleanText(bytes: Array(value.utf8))
            guard digits.isAllDigits else { throw .format }
            guard digits.view(Luhn.check) else { throw .checksum }
            return value
        },
        Validator("verhoeff", en: "Verhoeff check digit", zh: "Verhoeff 校验") {
            (value, _) throws(InvalidReason) in
            let digits = CleanText(bytes: Array(value.utf8))
            guard digits.isAllDigits else { throw .format }
            guard digits.view(Verhoeff.check) else { throw .checksum }
            return value
        },
        Validator("iso7064.mod_11_2", en: "ISO 7064 MOD 11-2", zh: "ISO 7064 MOD 11-2 校验") {
            (value, _) throws(InvalidReason) in
            guard let rest = value.withByteView(ISO7064.mod11Radix2) else { throw .format }
            guard rest == 1 else { throw .checksum }
            return value
        },
        Validator("iso7064.mod_97_10", en: "ISO 7064 MOD 97-10", zh: "ISO 7064 MOD 97-10 校验") {
            (value, _) throws(InvalidReason) in
            guard let rest = value.withByteView({ ISO7064.mod97($0) }) else { throw .format }
            guard rest == 1 else { throw .checksum }
            return value
        },
        Validator("iso7064.mod_11_10", en: "ISO 7064 MOD 11,10", zh: "ISO 7064 MOD 11,10 校验") {
            (value, _) throws(InvalidReason) in
            guard CleanText(bytes: Array(value.utf8)).isAllDigits else { throw .format }
            guard value.withByteView(ISO7064.mod11Hybrid10Holds) else { throw .checksum }
            return value
        },
    ]
}
