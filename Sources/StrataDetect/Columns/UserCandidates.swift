import StrataCore

/// The labels of an organisation's own detectors that speak for a column.
struct UserCandidates {
    let set: UserDetectorSet
    /// Share of a column's values that must match a detector as a whole.
    static let least = 0.5

    /// One candidate a detector whose pattern most values match, or whose word the header has.
    func candidates(header: String, _ facts: ColumnFacts) -> [ColumnJudge.Candidate] {
        let words = Self.spelled(header)
        return set.detectors.indices.compactMap { index in
            candidate(set.detectors[index], share: facts.userShare(index), words, facts.count)
        }
    }

    private func candidate(
        _ detector: UserDetector, share: Double, _ header: String, _ count: Int
    ) -> ColumnJudge.Candidate? {
        let hint = detector.headers.first { Self.has(header, $0) }
        let keyword = hint ?? detector.keywords.first { Self.has(header, $0) }
        let matches = share >= Self.least && (keyword != nil || !detector.requiresKeyword)
        guard matches || hint != nil else { return nil }
        var doubt = 1.0
        var evidence: [Evidence] = []
        if let keyword {
            // A column without values is what its header says; one with others is not.
            doubt *= matches ? 0.4 : share > 0 || count == 0 ? 0.45 : 0.7
            evidence.append(Evidence(.header, detector: detector.id, detail: keyword))
        }
        if matches {
            // A whole column of matches says more than one match in a text.
            doubt *= (1 - detector.confidence) * (1 - 0.6 * share)
            evidence.append(
                Evidence(
                    .share, detector: detector.id, detail: "values match the detector",
                    share: (share * 1000).rounded() / 1000))
        } else if count > 0 {
            evidence.append(
                Evidence(
                    .contradiction, detector: detector.id,
                    detail: "most values do not match the detector",
                    share: (share * 1000).rounded() / 1000))
        }
        return ColumnJudge.Candidate(
            label: BuiltinLabel.byID[detector.label] ?? .unknown, confidence: 1 - doubt,
            evidence: evidence, own: detector.label,
            isNamedByUser: matches && hint != nil)
    }

    /// `PolicyNo_2` → ` policy no 2 `, so that words are found whole.
    private static func spelled(_ text: String) -> String {
        " " + HeaderReader.words(text).joined(separator: " ") + " "
    }

    private static func has(_ header: String, _ word: String) -> Bool {
        let wanted = spelled(word)
        guard wanted.contains(where: { $0 != " " }) else { return false }
        // Chinese words have no blanks around them.
        return header.contains(
            HeaderReader.isHan(word) ? String(wanted.dropFirst().dropLast()) : wanted)
    }
}
