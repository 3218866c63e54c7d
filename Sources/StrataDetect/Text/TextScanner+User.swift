import StrataCore

/// The matches of the organisation's own detectors.
extension TextScanner {
    mutating func scanUser(_ set: UserDetectorSet, _ text: UnsafeBufferPointer<UInt8>) {
        userMatches = set.matches(in: text, today: engine.today)
        guard !userMatches.isEmpty else { return }
        let language = language
        for (index, match) in userMatches.enumerated() {
            let detector = set.detectors[match.detector]
            if let language, !detector.languages.isEmpty, !detector.languages.contains(language) {
                continue
            }
            let start = buffer.codePoint(atByte: match.range.lowerBound)
            let end = buffer.codePoint(atByte: match.range.upperBound)
            guard end > start else { continue }
            var reasons: Reasons = [.userDefined]
            var confidence = Float(detector.confidence)
            if match.keyword != nil {
                reasons.insert(.contextBefore)
                confidence = 1 - (1 - confidence) * 0.5
            }
            if match.isValidated {
                reasons.insert(.checksum)
                confidence = 1 - (1 - confidence) * 0.5
            }
            hits.append(
                Hit(
                    start: start, end: end, label: BuiltinLabel.byID[detector.label] ?? .unknown,
                    confidence: confidence, reasons: reasons, context: Int32(index),
                    detector: Int32(match.detector)))
        }
    }

    /// Chinese where a Han character stands, English where a letter does.
    private var language: Language? {
        if buffer.hasHan { return .zh }
        for i in 0..<buffer.count
        where !classes[Int(buffer.unit[i])].isDisjoint(with: .letter) {
            return .en
        }
        return nil
    }

    /// The label of a user's hit, and why: in the detector's own name.
    func userVerdict(_ hit: Hit) -> (label: LabelID, evidence: [Evidence])? {
        guard hit.detector >= 0, let set = engine.userDetectors else { return nil }
        let detector = set.detectors[Int(hit.detector)]
        var evidence = [Evidence(.format, detector: detector.id, detail: "the detector's pattern")]
        let match = userMatches[Int(hit.context)]
        if let keyword = match.keyword {
            evidence.append(
                Evidence(
                    .context, detector: detector.id, detail: keyword,
                    distance: match.keywordDistance))
        }
        if match.isValidated, let validator = detector.validator {
            evidence.append(Evidence(.checksum, detector: detector.id, detail: validator))
        }
        return (detector.label, evidence)
    }
}
