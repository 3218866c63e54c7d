import StrataCore

/// Decides what a table's columns are, from what their values are, what their headers say and
/// what stands beside them.
struct ColumnJudge {
    let engine: DetectionEngine
    let header: [String]
    let facts: [ColumnFacts]
    let rows: Int

    /// A label that something speaks for.
    struct Candidate {
        var label: BuiltinLabel?
        var confidence: Double
        var evidence: [Evidence]
        /// The label of a user's detector, which stands before `label`.
        var own: LabelID?
        /// A user's detector that header and values both speak for: nobody knows a column better
        /// than the organisation that wrote it down.
        var isNamedByUser = false

        var id: LabelID? { own ?? label?.id }
    }

    /// At least this sure, or the column is `unknown`.
    static let threshold = 0.5

    func verdicts(_ tallies: [ColumnTally]) -> [ColumnVerdict] {
        var decisions = facts.indices.map { decide($0) }
        judgeByNeighbours(&decisions)
        judgeByTable(&decisions)
        return facts.indices.map { c in
            let decision = decisions[c]
            let label: LabelID? =
                decision.confidence < Self.threshold ? .unknown : decision.id
            return ColumnVerdict(
                name: header[c], label: label,
                confidence: (min(decision.confidence, 0.999) * 1000).rounded() / 1000,
                evidence: decision.evidence, contains: contained(c, tallies[c], decision),
                filled: tallies[c].filled, examples: facts[c].examples)
        }
    }

    /// Labels other than the column's own that its cells hold, over all rows.
    private func contained(
        _ c: Int, _ tally: ColumnTally, _ decision: Candidate
    ) -> [LabelID: Int] {
        var result: [LabelID: Int] = [:]
        for label in BuiltinLabel.allCases {
            let cells = Int(tally.hits[Int(label.rawValue)])
            guard cells > 0, label.id != decision.id else { continue }
            // Chance hits of a check digit in a column of other numbers say nothing.
            if decision.confidence >= Self.threshold,
                isChance(label, cells, tally, decision.label)
                    || isChance(label, share: Double(cells) / Double(tally.filled), facts[c])
            {
                continue
            }
            result[label.id] = cells
        }
        for (index, cells) in tally.userHits.enumerated() where cells > 0 {
            guard let label = engine.userDetectors?.detectors[index].label, label != decision.id
            else { continue }
            result[label] = max(result[label] ?? 0, Int(cells))
        }
        return result
    }

    private func isChance(
        _ label: BuiltinLabel, _ cells: Int, _ tally: ColumnTally, _ own: BuiltinLabel?
    ) -> Bool {
        let share = Double(cells) / Double(max(tally.filled, 1))
        if own == .callNote || own == .transcript { return false }
        switch label {
        case .paymentCard, .cnResidentID, .usSSN:
            // One in ten passes a check digit by chance; an issuer's prefix makes it rarer.
            return own == .businessID || own == .timestamp || own == .opaqueID
                ? share < 0.2 : share < 0.02 && own == .bankAccount
        case .phone:
            return own == .businessID || own == .timestamp || own == .opaqueID || own == .wechat
        case .personName, .company, .detailedAddress, .health, .companyPhone:
            return share < 0.3 || Self.family(own).contains(label)
        default: return false
        }
    }

    /// Whether no more of the values that look like the label have its check digit than would by
    /// chance: one in eleven of resident numbers, one in ten of cards.
    private func isChance(_ label: BuiltinLabel, share: Double, _ f: ColumnFacts) -> Bool {
        switch label {
        case .cnResidentID: share < 0.2 * f.share(.residentLike)
        case .paymentCard: f.share(.digits) >= 0.5 && f.share(.luhn) < 0.2 * f.share(.digits)
        default: false
        }
    }

    /// Labels that naturally stand inside values of another.
    private static func family(_ label: BuiltinLabel?) -> Set<BuiltinLabel> {
        switch label {
        case .detailedAddress: [.personName, .company]
        case .company: [.personName, .detailedAddress]
        case .personName: [.company]
        case .health: [.personName]
        case .email: [.companyEmail]
        case .phone: [.companyPhone]
        case .companyPhone: [.phone]
        default: []
        }
    }

    // MARK: One column

    private func decide(_ c: Int) -> Candidate {
        let reading = HeaderReader.shared.read(header[c])
        let f = facts[c]
        let users = engine.userDetectors.map {
            UserCandidates(set: $0).candidates(header: header[c], f)
        }
        let user = users?.max {
            $0.isNamedByUser != $1.isNamedByUser
                ? $1.isNamedByUser : $0.confidence < $1.confidence
        }
        if f.count == 0 { return user ?? empty(reading, c) }
        var values = ValueCandidates(f).all
        var best = Candidate(label: .unknown, confidence: 0, evidence: [])
        let strongest = values.max { $0.confidence < $1.confidence }
        for hint in reading.candidates {
            var label = qualified(hint.label, reading.qualifiers)
            let fit = Fit(f).of(label)
            // A weak hint never makes a column open by itself, nor a bare abbreviation that the
            // values do not bear out any.
            let open = Self.open.contains(label)
            let isVague =
                hint.weight == 2 && fit < 0.5 && header[c].utf8.count <= 3
                && !HeaderReader.isHan(header[c])
            let weight = (open ? [0, 0.2, 0.45, 0.78] : [0, 0.45, 0.62, 0.78])[
                isVague ? 1 : min(hint.weight, 3)]
            var confidence = fit >= 0 ? weight + 0.2 * fit : weight * (1 + fit)
            var evidence = [
                Evidence(.header, detector: label.id.rawValue, detail: hint.term)
            ]
            if fit >= 0,
                let index = values.firstIndex(where: {
                    $0.label == label || agrees($0.label, label)
                })
            {
                if values[index].label == .iban { label = .iban }
                confidence = 1 - (1 - confidence) * (1 - values[index].confidence)
                evidence += values[index].evidence
                values[index].confidence *= 0.99
            } else if fit < 0 {
                evidence.append(
                    Evidence(
                        .contradiction, detector: label.id.rawValue,
                        detail: "values do not have the form of the header's label"))
            }
            if let strongest, strongest.confidence >= 0.9, strongest.label != label,
                !agrees(strongest.label, label), !Fit(f).isProven(label),
                fit < 0 || Self.strictness(strongest.label) >= Self.strictness(label)
            {
                confidence = min(confidence, 0.6)
            }
            if confidence > best.confidence {
                best = Candidate(label: label, confidence: confidence, evidence: evidence)
            }
        }
        for value in values where value.confidence > best.confidence {
            if isRefused(value, by: reading, f) { continue }
            best = value
            if let hint = reading.candidates.first, value.label != hint.label {
                best.evidence.append(
                    Evidence(
                        .contradiction, detector: hint.label.id.rawValue,
                        detail: "header says \(hint.label.id.rawValue), values do not"))
            }
            if let label = value.label, label != qualified(label, reading.qualifiers) {
                best.label = qualified(label, reading.qualifiers)
            }
        }
        guardHeader(&best, reading, f)
        callerIsService(&best, f)
        if let user, user.isNamedByUser || user.confidence >= best.confidence { best = user }
        if best.confidence < Self.threshold {
            best.evidence.append(
                Evidence(
                    .contradiction, detector: "unknown",
                    detail: "neither header nor values decide"))
        }
        return best
    }

    private func empty(_ reading: HeaderReading, _ c: Int) -> Candidate {
        let evidence = Evidence(.statistics, detector: "empty", detail: "no value in any row")
        guard let hint = reading.candidates.first, hint.weight >= 2 else {
            return Candidate(label: nil, confidence: 0.9, evidence: [evidence])
        }
        let label = qualified(hint.label, reading.qualifiers)
        return Candidate(
            label: label, confidence: hint.weight >= 3 ? 0.7 : 0.55,
            evidence: [
                Evidence(.header, detector: label.id.rawValue, detail: hint.term), evidence,
            ])
    }

    /// Names of people that only single words of a list show do not overrule a header that names
    /// things, places or ways.
    private func isRefused(
        _ value: Candidate, by reading: HeaderReading, _ f: ColumnFacts
    ) -> Bool {
        // One value in every row is nothing, unless the header says what it is.
        if value.label == nil, f.distinct == 1, let hint = reading.candidates.first {
            let label = qualified(hint.label, reading.qualifiers)
            return Self.strictness(label) > 0 && Fit(f).of(label) >= 0
        }
        guard value.label == .personName, f.share(.han) < 0.5, let hint = reading.candidates.first
        else { return false }
        let things: Set<BuiltinLabel> = [
            .purchase, .campaign, .opaqueID, .coarseLocation, .industry, .company,
        ]
        let isBrand = reading.candidates.contains { $0.label == .purchase && $0.term == "brand" }
        return isBrand || things.contains(hint.label) && hint.weight >= 2
    }

    /// A clear header keeps its tier: values decide for something open only where their form proves
    /// it. Where they cannot be what the header says either, the column is unknown.
    private func guardHeader(_ best: inout Candidate, _ reading: HeaderReading, _ f: ColumnFacts) {
        let skips: Set<String> =
            best.label == .timestamp ? ["count", "type", "time", "date"] : ["count", "type"]
        guard best.confidence >= Self.threshold, let hint = reading.candidates.first,
            reading.qualifiers.isDisjoint(with: skips)
        else { return }
        let label = qualified(hint.label, reading.qualifiers)
        let wanted = Self.strictness(label)
        let isClear = hint.weight >= 3 || wanted == 2 && hint.weight >= 2
        guard isClear, wanted > Self.strictness(best.label), !agrees(best.label, label),
            wanted == 2 || best.confidence < 0.8, !isProof(best, f)
        else { return }
        let fit = Fit(f).of(label)
        let evidence = [Evidence(.header, detector: label.id.rawValue, detail: hint.term)]
        // Codes of a category, and numbers that count: the header named another thing.
        if wanted == 2, fit < -0.5, best.label == .timestamp || best.label == nil { return }
        best =
            fit >= 0
            ? Candidate(label: label, confidence: 0.6, evidence: evidence + best.evidence)
            : Candidate(label: .unknown, confidence: 0.4, evidence: evidence + best.evidence)
    }

    /// Whether the values have a form that nothing else has.
    private func isProof(_ best: Candidate, _ f: ColumnFacts) -> Bool {
        switch best.label {
        case .email, .companyEmail: true
        case .uscc, .ipAddress: best.confidence >= 0.9
        case .phone, .companyPhone:
            f.share(.mobileChina) + f.share(.international) + f.share(.landlineChina) >= 0.6
        case .timestamp:
            f.share(.dateTime) + f.share(.epochMilliseconds) + f.share(.time) >= 0.7
        default: false
        }
    }

    /// A column of telephone numbers that are all service numbers is nobody's.
    private func callerIsService(_ best: inout Candidate, _ f: ColumnFacts) {
        guard best.label == .phone, best.confidence >= 0.45,
            f.share(.serviceNumber) + f.share(.companyPhone) >= 0.98,
            f.share(.serviceNumber) >= 0.3
        else { return }
        best.label = .companyPhone
        best.confidence = max(best.confidence, 0.75)
        best.evidence.append(
            Evidence(
                .share, detector: "company_phone", detail: "service numbers",
                share: f.share(.serviceNumber)))
    }

    private static let strict: Set<BuiltinLabel> = [
        .cnResidentID, .cnTravelPermit, .hkID, .twID, .passport, .usSSN, .usITIN, .ukNINO, .ukNHS,
        .otherNationalID, .drivingLicence, .cnSocialSecurity, .paymentCard, .cardVerification,
        .cardExpiry, .bankAccount, .iban, .incomeDebt, .companyBankAccount, .health,
        .medicalRecord, .biometric, .religionBelief, .ethnicity, .political, .sexualLife,
        .minorData, .detailedAddress, .gpsPosition, .credential, .genetic, .specificIdentity,
        .criminalRecord, .tradeUnion, .creditReport, .minorTeen, .schoolGrade, .propertyUnit,
        .transcriptHighRisk, .idDocumentImage, .recordingHighRisk, .unknown,
    ]

    /// 2 for what the default policy seals, 1 for what it hides, 0 for what stands in the clear.
    static func strictness(_ label: BuiltinLabel?) -> Int {
        guard let label else { return 0 }
        return strict.contains(label) ? 2 : open.contains(label) ? 0 : 1
    }

    /// Labels whose values stand in the clear.
    private static let open: Set<BuiltinLabel> = [
        .opaqueID, .timestamp, .aggregate, .campaign, .industry, .company, .companyPhone,
        .companyEmail, .companyAddress, .uscc, .taxIdBusiness, .bankRouting,
    ]

    /// Whether the label of the values is a kind of what the header says, or the other way round.
    private func agrees(_ value: BuiltinLabel?, _ header: BuiltinLabel) -> Bool {
        guard let value else { return false }
        let families: [Set<BuiltinLabel>] = [
            [.phone, .companyPhone], [.email, .companyEmail],
            [.bankAccount, .companyBankAccount, .iban],
            [.detailedAddress, .companyAddress, .propertyUnit],
            [.personName, .legalRepresentative, .guardian, .thirdPartyPerson],
            [.callRecord, .timestamp], [.callNote, .transcript],
            [.health, .medicalRecord],
            [.drivingLicence, .cnResidentID], [.timestamp, .dateOfBirth, .insuranceExpiry],
        ]
        return families.contains { $0.contains(value) && $0.contains(header) }
    }

    /// The label under the words that qualify it: a company's phone, a guardian's name.
    private func qualified(_ label: BuiltinLabel, _ qualifiers: Set<String>) -> BuiltinLabel {
        if qualifiers.contains("company"), !qualifiers.contains("person") {
            switch label {
            case .phone: return .companyPhone
            case .email: return .companyEmail
            case .detailedAddress: return .companyAddress
            case .bankAccount: return .companyBankAccount
            default: break
            }
        }
        if label == .personName {
            if qualifiers.contains("guardian") { return .guardian }
            if qualifiers.contains("third") { return .thirdPartyPerson }
        }
        return label
    }

    // MARK: Neighbours

    private func judgeByNeighbours(_ decisions: inout [Candidate]) {
        func column(_ test: (Int) -> Bool) -> Int? { decisions.indices.first(where: test) }
        let calls = column { decisions[$0].label == .callRecord && decisions[$0].confidence >= 0.5 }
        let money = column {
            decisions[$0].label == .purchase && decisions[$0].confidence >= 0.5
                && facts[$0].share(.money) + facts[$0].share(.amount) + facts[$0].share(.integer)
                    + facts[$0].share(.decimal) >= 0.5
        }
        if let calls { countContacts(&decisions, besides: calls) }
        lengthsOfCalls(&decisions)
        accountsBesideCodes(&decisions)
        codesBesideCards(&decisions)
        factsOfCompanies(&decisions)
        for c in decisions.indices where decisions[c].confidence < Self.threshold {
            let f = facts[c]
            // A header that names something strict is not talked out of it by its neighbours.
            let isStrict = HeaderReader.shared.read(header[c]).candidates.contains {
                $0.weight >= 2 && Self.strictness($0.label) == 2
            }
            guard !isStrict, f.share(.integer) >= 0.9, let largest = f.numbers.max(),
                let smallest = f.numbers.min()
            else { continue }
            if let calls, smallest >= 0, largest <= 36000, largest > 20 {
                decisions[c] = Candidate(
                    label: .callRecord, confidence: 0.55,
                    evidence: [
                        Evidence(
                            .neighbour, detector: "call_record",
                            detail: "call results in column \(calls + 1)"),
                        Evidence(
                            .statistics, detector: "call_record",
                            detail: "whole numbers of the size of a duration"),
                    ])
            } else if let money, smallest >= 0, largest <= 999 {
                decisions[c] = Candidate(
                    label: .purchase, confidence: 0.55,
                    evidence: [
                        Evidence(
                            .neighbour, detector: "purchase",
                            detail: "amounts in column \(money + 1)"),
                        Evidence(
                            .statistics, detector: "purchase",
                            detail: "small whole numbers, as quantities are"),
                    ])
            }
        }
    }

    /// A column called `campaign` that stands beside facts of calls and holds small whole numbers
    /// counts the contacts of a campaign; it names none.
    private func countContacts(_ decisions: inout [Candidate], besides calls: Int) {
        for c in decisions.indices where decisions[c].label == .campaign {
            let f = facts[c]
            guard HeaderReader.words(header[c]).count == 1, f.share(.integer) >= 0.95,
                let least = f.numbers.min(), let most = f.numbers.max(), least >= 0, most <= 200,
                f.numbers.count(where: { $0 <= 3 }) * 2 >= f.numbers.count
            else { continue }
            decisions[c] = Candidate(
                label: .callRecord, confidence: 0.7,
                evidence: decisions[c].evidence.filter { $0.kind == .header } + [
                    Evidence(
                        .neighbour, detector: "call_record",
                        detail: "call results in column \(calls + 1)"),
                    Evidence(
                        .statistics, detector: "call_record",
                        detail: "small whole numbers, most of them three or less"),
                ])
        }
    }
}
