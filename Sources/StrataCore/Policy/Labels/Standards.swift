/// How sure a statement about a law or a standard is.
package enum Certainty: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Read in the primary text.
    case a = "A"
    /// From a good secondary source.
    case b = "B"
    /// Uncertain: counsel must confirm it.
    case c = "C"

    package static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
}

/// What GDPR makes of a label.
package enum GDPRStatus: String, Sendable, Hashable, CaseIterable {
    case none, personal
    /// Special categories, art. 9.
    case art9
    /// Criminal convictions and offences, art. 10.
    case art10
}

/// What PIPL makes of a label.
package enum PIPLStatus: String, Sendable, Hashable, CaseIterable {
    case none, personal
    /// Sensitive personal information, art. 28.
    case sensitive
}

/// What PCI DSS makes of a label.
package enum PCIStatus: String, Sendable, Hashable, CaseIterable {
    case none
    /// Cardholder data: the primary account number.
    case pan
    /// Cardholder data: the expiration date.
    case expiry
    /// Cardholder data: the cardholder's name, where it stands with a card number.
    case name
    /// Sensitive authentication data: verification value, PIN, track; never stored (3.3.1).
    case sad
}

/// What HIPAA makes of a label: one of the 18 identifiers of 45 CFR 164.514(b)(2)(i), counted from
/// 1 (names) to 18 (any other unique number); health information itself; or nothing.
package enum HIPAAStatus: String, Sendable, Hashable, CaseIterable {
    case none
    case phi
    case names = "1"
    case geographic = "2"
    case dates = "3"
    case telephone = "4"
    case fax = "5"
    case email = "6"
    case socialSecurity = "7"
    case medicalRecord = "8"
    case healthPlan = "9"
    case account = "10"
    case certificate = "11"
    case vehicle = "12"
    case device = "13"
    case url = "14"
    case ip = "15"
    case biometric = "16"
    case photograph = "17"
    case other = "18"
}

/// The standards that labels are mapped to, one column each.
package enum Standard: String, Sendable, Hashable, CaseIterable {
    /// GB/T 43697-2024, levels of general data 1-4, or important/core data by volume.
    case gbt43697
    /// JR/T 0197-2020, levels 1-5.
    case jrt0197
    case gdpr, pipl, pci, hipaa

    /// A column's heading.
    package var title: String {
        switch self {
        case .gbt43697: "GB/T 43697-2024"
        case .jrt0197: "JR/T 0197-2020"
        case .gdpr: "GDPR"
        case .pipl: "PIPL"
        case .pci: "PCI DSS"
        case .hipaa: "HIPAA"
        }
    }
}

/// A label's place in each standard. Legal status and tier are separate: neither follows from the
/// other.
package struct StandardsMapping: Sendable, Hashable {
    /// Level of general data, 1 (lowest harm) to 4.
    package var gbt43697: Int
    /// Level 1 (public) to 5.
    package var jrt0197: Int
    package var gdpr: GDPRStatus
    package var pipl: PIPLStatus
    package var pci: PCIStatus
    package var hipaa: HIPAAStatus
    /// Standards in which this label's place is disputed or was only read second hand.
    package var uncertain: Set<Standard>

    /// The place in `standard` as the document writes it.
    package subscript(_ standard: Standard) -> String {
        switch standard {
        case .gbt43697: "\(gbt43697)"
        case .jrt0197: "\(jrt0197)"
        case .gdpr: gdpr.rawValue
        case .pipl: pipl.rawValue
        case .pci: pci.rawValue
        case .hipaa: hipaa.rawValue
        }
    }

    /// The place in `standard` for a reader: the clause rather than the document's word.
    package func text(_ standard: Standard, _ language: Language) -> String {
        let text: LocalizedText =
            switch standard {
            case .gbt43697: LocalizedText(en: "general \(gbt43697)", zh: "一般数据 \(gbt43697) 级")
            case .jrt0197: LocalizedText(en: "level \(jrt0197)", zh: "\(jrt0197) 级")
            case .gdpr:
                switch gdpr {
                case .none: LocalizedText(en: "-", zh: "-")
                case .personal: LocalizedText(en: "personal", zh: "个人数据")
                case .art9: LocalizedText(en: "art. 9", zh: "第 9 条")
                case .art10: LocalizedText(en: "art. 10", zh: "第 10 条")
                }
            case .pipl:
                switch pipl {
                case .none: LocalizedText(en: "-", zh: "-")
                case .personal: LocalizedText(en: "personal", zh: "个人信息")
                case .sensitive: LocalizedText(en: "art. 28 sensitive", zh: "第 28 条敏感")
                }
            case .pci:
                switch pci {
                case .none: LocalizedText(en: "-", zh: "-")
                case .pan: LocalizedText(en: "CHD: PAN", zh: "CHD：主账号")
                case .expiry: LocalizedText(en: "CHD: expiry", zh: "CHD：有效期")
                case .name: LocalizedText(en: "CHD: name", zh: "CHD：持卡人姓名")
                case .sad: LocalizedText(en: "SAD: never store", zh: "SAD：禁止存储")
                }
            case .hipaa:
                switch hipaa {
                case .none: LocalizedText(en: "-", zh: "-")
                case .phi: LocalizedText(en: "PHI", zh: "PHI")
                default:
                    LocalizedText(
                        en: "identifier \(hipaa.rawValue)", zh: "第 \(hipaa.rawValue) 项标识符")
                }
            }
        return text[language]
    }

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        guard
            let fields = FieldReader(
                node, reader, allowed: Standard.allCases.map(\.rawValue) + ["uncertain"])
        else { return nil }
        let level =
            fields.required("gbt43697") != nil
            ? fields.integer("gbt43697", in: 1...4) : nil
        let financial =
            fields.required("jrt0197") != nil
            ? fields.integer("jrt0197", in: 1...5) : nil
        let gdpr = fields.requiredWord("gdpr", GDPRStatus.self)
        let pipl = fields.requiredWord("pipl", PIPLStatus.self)
        uncertain = Set(fields.words("uncertain", Standard.self))
        guard let level, let financial, let gdpr, let pipl else { return nil }
        gbt43697 = level
        jrt0197 = financial
        self.gdpr = gdpr
        self.pipl = pipl
        pci = fields.word("pci", PCIStatus.self) ?? .none
        hipaa = fields.word("hipaa", HIPAAStatus.self) ?? .none
    }

    var tree: PolicyTree {
        var pairs: [(String, PolicyTree)] = Standard.allCases.map { ($0.rawValue, .text(self[$0])) }
        if !uncertain.isEmpty {
            pairs.append(("uncertain", .words(uncertain.map(\.rawValue).sorted())))
        }
        return .map(pairs)
    }
}
