import StrataCore

/// What the table as a whole says about its columns: whether a person stands in it at all.
extension ColumnJudge {
    /// Decides what is left by what the table is about.
    func judgeByTable(_ decisions: inout [Candidate]) {
        let things = header.indices.count { ColumnWords.isThing(header[$0]) }
        addressesOfCompanies(&decisions, things: things)
        let persons = decisions.indices.count {
            isPerson($0, decisions[$0], things: things) || mayBeKey($0, decisions[$0])
        }
        let suspicious = decisions.indices.contains {
            decisions[$0].confidence < Self.threshold && mayIdentify(facts[$0])
        }
        if persons == 0 { judgeCounts(&decisions) }
        if persons == 0, things >= 3 || things >= 2 && !suspicious {
            for c in decisions.indices { judgeThing(c, &decisions[c], byThings: things) }
        } else if persons == 0, !suspicious, decisions.count > 1 {
            for c in decisions.indices where decisions[c].confidence < Self.threshold {
                if isHarmless(facts[c], readable: true) {
                    settle(&decisions[c], "no column of the table is about a person")
                }
            }
        } else {
            for c in decisions.indices where decisions[c].confidence < Self.threshold {
                judgeAttribute(c, &decisions[c])
            }
        }
    }

    /// Headers that do not say whose address it is, or where somebody lives.
    private static let plainAddresses: Set<String> = [
        "地址", "详细地址", "通讯地址", "联系地址", "办公地址", "注册地址", "经营地址", "具体地址",
        "地址信息", "address", "addr",
        "full address", "street address", "mailing address",  // headers, no evidence
        "postal address", "office address", "registered address",  // headers, no evidence
    ]

    /// Where companies stand in a table and no column is about a person, the addresses are theirs.
    /// One column of a person, or one that might be, ends that.
    private func addressesOfCompanies(_ decisions: inout [Candidate], things: Int) {
        func isSure(_ c: Int, _ label: BuiltinLabel) -> Bool {
            decisions[c].own == nil && decisions[c].label == label
                && decisions[c].confidence >= Self.threshold
        }
        guard let companies = decisions.indices.first(where: { isSure($0, .company) }),
            facts[companies].count > 0
        else { return }
        let addresses = decisions.indices.filter { isSure($0, .detailedAddress) }
        let others = decisions.indices.filter { !addresses.contains($0) }
        guard
            !others.contains(where: {
                isPerson($0, decisions[$0], things: things) || mayBeKey($0, decisions[$0])
            })
        else { return }
        for c in addresses {
            let words = HeaderReader.words(header[c]).joined(separator: " ")
            guard Self.plainAddresses.contains(words) else { continue }
            decisions[c] = Candidate(
                label: .companyAddress, confidence: min(decisions[c].confidence, 0.8),
                evidence: decisions[c].evidence + [
                    Evidence(
                        .neighbour, detector: "company_address",
                        detail: "companies in column \(companies + 1), and no column of a person")
                ])
        }
    }

    /// Numbers of calls by the hour or the day are nobody's: every row its own time, a column that
    /// counts calls, and no key.
    private func judgeCounts(_ decisions: inout [Candidate]) {
        let names: Set<String> = [
            "calls", "dials", "通话量", "呼叫量", "外呼量", "接通量",
            "total calls", "call volume", "calls made",  // headers, no evidence
        ]
        let isSeries = decisions.indices.contains {
            let f = facts[$0]
            return f.share(.dateTime) + f.share(.date) + f.share(.epochSeconds) >= 0.9
                && f.distinctShare >= 0.99 && f.count >= 12
        }
        let counts = header.indices.contains {
            names.contains(HeaderReader.words(header[$0]).joined(separator: " "))
                && facts[$0].share(.integer) >= 0.95
        }
        guard isSeries, counts, !header.contains(where: { ColumnWords.isKey($0) }) else { return }
        for c in decisions.indices where decisions[c].label == .callRecord {
            let f = facts[c]
            if f.share(.integer) + f.share(.decimal) + f.share(.percent) + f.share(.money) >= 0.95 {
                settle(
                    &decisions[c], "numbers of calls by time, and no column is about a person",
                    label: .aggregate)
            }
        }
    }

    /// Whether the column says that a person stands in the table.
    private func isPerson(_ c: Int, _ decision: Candidate, things: Int) -> Bool {
        guard decision.own == nil else { return true }
        guard decision.confidence >= Self.threshold, let label = decision.label else {
            return false
        }
        let byHeader = decision.evidence.contains { $0.kind == .header }
        let f = facts[c]
        switch label {
        case .purchase, .preference, .callRecord, .callNote, .score, .opaqueID, .timestamp,
            .aggregate, .campaign, .company, .companyPhone, .companyEmail, .companyAddress, .uscc,
            .taxIdBusiness, .bankRouting, .industry, .coarseLocation, .unknown:
            return false
        case .businessID, .customerID:
            // A running number without a word for it may be a product's.
            return byHeader && !ColumnWords.isThing(header[c])
        case .deviceID, .ipAddress:
            return things < 3 || f.share(.deviceID) + f.share(.imei) >= 0.5 && things < 4
        case .age, .health, .propertyUnit, .gpsPosition:
            // Minimum age, weight, area, exchange rates: numbers that things have too.
            let isNumber = f.share(.integer) + f.share(.decimal) + f.share(.money) >= 0.8
            return !(things >= 3 && isNumber && label != .gpsPosition)
        case .personName, .thirdPartyPerson, .staffID:
            // `name` over names of goods.
            let isGoods =
                f.share(.personName) < 0.1 && f.share(.maskedName) == 0
                && f.share(.givenName) + f.share(.surname) < 0.2
                && (f.proseShare >= 0.2 || f.share(.product) >= 0.2)
            return !(things >= 3 && isGoods && label == .personName)
        default: return true
        }
    }

    /// Whether a column may be a person's: undecided values that could identify somebody, or an
    /// identifier that comes again, under a header that names no thing.
    private func mayBeKey(_ c: Int, _ decision: Candidate) -> Bool {
        let f = facts[c]
        guard f.count > 0, !ColumnWords.isThing(header[c]) else { return false }
        if decision.confidence < Self.threshold {
            return mayIdentify(f) || f.distinctShare < 0.98 && ColumnWords.isKey(header[c])
        }
        let byHeader = decision.evidence.contains { $0.kind == .header }
        return !byHeader && [.businessID, .customerID, .opaqueID].contains(decision.label)
            && f.distinctShare < 0.98 && (ColumnWords.isKey(header[c]) || mayIdentify(f))
            && f.share(.hex) + f.share(.version) + f.share(.link) + f.share(.gtin) < 0.5
    }

    /// Whether values could be numbers or names of somebody.
    private func mayIdentify(_ f: ColumnFacts) -> Bool {
        if f.count == 0 { return false }
        if isHarmless(f, readable: true) { return false }
        return f.distinctShare > 0.3 && f.averageLength >= 5 || f.share(.digits) >= 0.3
            || f.proseShare > 0.2
    }

    /// Whether values are measures, flags or few words that point to nobody.
    private func isHarmless(_ f: ColumnFacts, readable: Bool) -> Bool {
        guard f.count > 0, holdsNobody(f) else { return false }
        let figures =
            f.share(.money) + f.share(.amount) + f.share(.percent) + f.share(.decimal)
            + f.share(.measure) + f.share(.duration) + f.share(.range) + f.share(.version)
            + f.share(.link) + f.share(.path)
        if figures + f.share(.flag) >= 0.8 { return true }
        if f.share(.integer) >= 0.9, f.numbers.max() ?? 0 < 10000, f.distinct < f.count {
            return true
        }
        if f.share(.flag) >= 0.95 { return true }
        return readable && isFewWords(f)
    }

    private func isFewWords(_ f: ColumnFacts) -> Bool {
        f.distinct <= 24 && f.distinct * 4 <= f.count && f.averageLength <= 24
            && f.share(.integer) + f.share(.digits) < 0.2 && f.share(.personName) < 0.2
            && holdsNobody(f)
    }

    /// No value holds a telephone number, an address or the like.
    private func holdsNobody(_ f: ColumnFacts, names: Double = 0.1) -> Bool {
        let labels: [BuiltinLabel] = [
            .phone, .email, .cnResidentID, .paymentCard, .detailedAddress, .usSSN, .iban, .passport,
            .bankAccount, .health, .wechat, .religionBelief, .ethnicity, .political, .credential,
            .licencePlate, .criminalRecord, .sexualLife, .dateOfBirth,
        ]
        let sensitive: [ColumnFacts.WordCategory] = [
            .religion, .ethnicity, .political, .condition,
        ]
        return labels.allSatisfy { f.share($0) + f.insideShare($0) < 0.01 }
            && f.insideShare(.personName) < names
            && sensitive.allSatisfy { f.share($0) < 0.05 }
    }

    // MARK: Tables about things

    private func judgeThing(_ c: Int, _ decision: inout Candidate, byThings: Int) {
        let f = facts[c]
        let detail = "the headers name things, and no column is about a person"
        let byHeader = decision.evidence.contains { $0.kind == .header }
        guard f.count > 0, decision.own == nil else { return }
        guard decision.confidence >= Self.threshold else {
            let isFigure = f.share(.integer) + f.share(.digits) + f.share(.decimal) >= 0.95
            if isHarmless(f, readable: true)
                || ColumnWords.isThing(header[c]) && (isFigure || holdsNobody(f))
            {
                settle(&decision, detail)
            }
            return
        }
        switch decision.label {
        case .purchase, .preference, .score, .callRecord, .age, .health, .propertyUnit:
            if f.proseShare < 0.5 || holdsNobody(f) { settle(&decision, detail) }
        case .callNote:
            // Names of goods are now and then names of people too; remarks are about somebody.
            let isRemark = byHeader && !ColumnWords.isDescription(header[c])
            if !isRemark, holdsNobody(f, names: byThings >= 5 ? 0.4 : 0.1) {
                settle(&decision, detail)
            }
        case .personName:
            if holdsNobody(f) { settle(&decision, detail) }
        case .businessID, .customerID:
            if !byHeader || ColumnWords.isThing(header[c]) {
                settle(&decision, detail, label: .opaqueID)
            }
        case .deviceID, .ipAddress:
            settle(&decision, detail, label: .opaqueID)
        default: break
        }
    }

    private func settle(
        _ decision: inout Candidate, _ detail: String, label: BuiltinLabel? = nil
    ) {
        decision = Candidate(
            label: label, confidence: 0.6,
            evidence: decision.evidence.filter { $0.detector != "unknown" } + [
                Evidence(.neighbour, detector: label?.id.rawValue ?? "none", detail: detail)
            ])
    }

    // MARK: Facts about persons

    /// Flags and small numbers that a process leaves behind, and few words under a header that can
    /// be read. What a header means that the lexicon does not know, may be anything.
    private func judgeAttribute(_ c: Int, _ decision: inout Candidate) {
        let f = facts[c]
        guard f.count >= 8, holdsNobody(f), decision.own == nil else { return }
        let readable = ColumnWords.isReadable(header[c])
        // A header that the lexicon knows to be sensitive, and values that do not bear it out.
        let reading = HeaderReader.shared.read(header[c])
        guard !reading.candidates.contains(where: { Self.strictness($0.label) == 2 }) else {
            return
        }
        func judge(_ label: BuiltinLabel?, _ detail: String) {
            decision = Candidate(
                label: label, confidence: 0.52,
                evidence: decision.evidence.filter { $0.detector != "unknown" } + [
                    Evidence(.statistics, detector: label?.id.rawValue ?? "none", detail: detail)
                ])
        }
        if f.share(.flag) >= 0.95, f.distinct <= 4 {
            if ColumnWords.isProcess(header[c]) { judge(nil, "two values, as flags have") }
        } else if f.share(.integer) >= 0.95 {
            if let least = f.numbers.min(), let most = f.numbers.max(), least >= 0, most <= 999,
                ColumnWords.isProcess(header[c])
            {
                judge(nil, "small whole numbers that point to nobody")
            }
        } else if f.share(.percent) >= 0.8, readable {
            judge(.score, "shares in percent")
        } else if isFewWords(f), readable, f.share(.flag) < 0.95,
            // A weak word of the lexicon leaves open what the words mean.
            reading.candidates.first.map({ $0.weight >= 2 }) ?? true
        {
            judge(.preference, "few words, each many times")
        }
    }
}
