import StrataCore

/// What a column is because of one that stands beside it.
extension ColumnJudge {
    private func byHeader(_ decision: Candidate) -> Bool {
        decision.own != nil || decision.evidence.contains { $0.kind == .header }
    }

    private func first(_ decisions: [Candidate], _ labels: Set<BuiltinLabel>) -> Int? {
        decisions.firstIndex {
            $0.own == nil && $0.confidence >= Self.threshold
                && $0.label.map(labels.contains) ?? false
        }
    }

    private func judge(
        _ decision: inout Candidate, _ label: BuiltinLabel, _ confidence: Double, _ detail: String
    ) {
        decision = Candidate(
            label: label, confidence: confidence,
            evidence: decision.evidence.filter { $0.detector != "unknown" } + [
                Evidence(.neighbour, detector: label.id.rawValue, detail: detail)
            ])
    }

    /// Lengths of time in a table of somebody's calls are the calls'.
    func lengthsOfCalls(_ decisions: inout [Candidate]) {
        guard
            let beside = first(
                decisions, [.callRecord, .recording, .transcript, .phone])
        else { return }
        for c in decisions.indices
        where decisions[c].label == .timestamp && !byHeader(decisions[c])
            && facts[c].share(.duration) >= 0.7
        {
            judge(
                &decisions[c], .callRecord, 0.66,
                "lengths of time beside column \(beside + 1)")
        }
    }

    /// Eight digits beside sort codes are the accounts at those banks.
    func accountsBesideCodes(_ decisions: inout [Candidate]) {
        guard
            let codes = decisions.indices.first(where: {
                decisions[$0].label == .bankRouting
                    && decisions[$0].confidence >= Self.threshold
                    && (facts[$0].share(.sortCode) >= 0.9 || facts[$0].isOfLength(6))
            })
        else { return }
        for c in decisions.indices where c != codes && !byHeader(decisions[c]) {
            let f = facts[c]
            guard f.isOfLength(8), f.distinctShare > 0.7, f.share(.compactDate) < 0.5,
                decisions[c].confidence < 0.7
            else { continue }
            judge(
                &decisions[c], .bankAccount, 0.72,
                "eight digits, and sort codes in column \(codes + 1)"
            )
        }
    }

    /// Beside card numbers, passwords of four to six digits are the cards' PINs; and
    /// beside tracks so are four or six digits under a header that says nothing, three of them the
    /// codes on the back.
    func codesBesideCards(_ decisions: inout [Candidate]) {
        guard let cards = first(decisions, [.paymentCard, .cardVerification]) else { return }
        // Lengths of calls and the like stand beside cards as well; beside tracks they do not.
        let hasTracks = facts.contains { $0.share(.cardVerification) >= 0.5 }
        for c in decisions.indices where decisions[c].own == nil {
            let f = facts[c]
            guard f.share(.integer) >= 0.9, f.lengths.keys.allSatisfy({ $0 <= 6 }) else { continue }
            let reading = HeaderReader.shared.read(header[c])
            let isNamed = reading.candidates.contains { $0.label == .credential }
            if isNamed, decisions[c].label == .credential, f.averageLength >= 4 {
                judge(
                    &decisions[c], .cardVerification, 0.84,
                    "four to six digits, and card numbers in column \(cards + 1)")
            } else if hasTracks, reading.candidates.allSatisfy({ $0.weight <= 1 }),
                decisions[c].confidence < 0.7,
                !ColumnWords.isReadable(header[c]), f.count >= 5, f.distinctShare > 0.5,
                // Counts, years and codes of places begin with no zero; codes by chance do.
                f.isOfLength(3) || f.isOfLength(4) && hasLeadingZeros(f, below: 1000)
                    || f.isOfLength(6) && hasLeadingZeros(f, below: 100_000)
            {
                judge(
                    &decisions[c], .cardVerification, 0.55,
                    "numbers of one length, and card numbers in column \(cards + 1)")
            }
        }
    }

    private func hasLeadingZeros(_ f: ColumnFacts, below limit: Double) -> Bool {
        f.numbers.contains { $0 < limit }
    }

    /// Beside credit codes, long numbers are the accounts of the companies, and amounts in ten
    /// thousands their capital.
    func factsOfCompanies(_ decisions: inout [Candidate]) {
        guard let codes = first(decisions, [.uscc]) else { return }
        for c in decisions.indices where !byHeader(decisions[c]) {
            let f = facts[c]
            if decisions[c].label == .businessID, f.share(.digits) >= 0.95, f.averageLength >= 16,
                f.averageLength <= 21, f.share(.dateStamped) < 0.15, f.share(.residentLike) < 0.4
            {
                judge(
                    &decisions[c], .companyBankAccount, 0.56,
                    "long numbers, and credit codes in column \(codes + 1)")
            } else if decisions[c].label == .purchase, f.share(.amount) >= 0.6,
                f.share(.money) < 0.2
            {
                judge(
                    &decisions[c], .company, 0.56,
                    "amounts, and credit codes in column \(codes + 1)")
            }
        }
    }
}
