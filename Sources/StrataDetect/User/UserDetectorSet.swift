/// The detectors that an organisation defined, compiled together.
///
/// Patterns run through vectorscan, so no text can make them slow; every match it reports is folded
/// into the leftmost-longest ones of its detector, which then must pass the detector's allow list,
/// exclusions, keywords and validator.
package final class UserDetectorSet: Sendable {
    /// Most bytes of a pattern.
    package static let patternLimit = 1024
    /// Most characters of a pattern with its repetitions written out.
    package static let sizeLimit = 10000
    /// Most detectors, and most words of all of them together.
    package static let countLimit = 2000
    /// Most bytes of a text.
    package static let textLimit = 1 << 30
    /// How near an exclusion word speaks against a match, in code points.
    private static let exclusionDistance = 10

    package let detectors: [UserDetector]
    private let database: PatternDatabase?
    /// Of which one must agree; none where the detector names none.
    private let validators: [[Validator]]
    private let allowed: [Set<String>]
    /// The words behind the patterns in the database: what they are for.
    private let words: [Word]

    private struct Word {
        var text: String
        var detector: Int
        var isExclusion: Bool
        /// Whether a letter or digit beside it makes it another word (for ASCII words).
        var hasBoundaries: (start: Bool, end: Bool)
    }

    /// Compiles the detectors; the first that is wrong is reported.
    package init(_ detectors: [UserDetector]) throws(UserDetectorError) {
        self.detectors = detectors
        var expressions: [PatternDatabase.Expression] = []
        var validators: [[Validator]] = []
        var words: [Word] = []
        guard detectors.count <= Self.countLimit else { throw .tooMany(limit: Self.countLimit) }
        for detector in detectors {
            expressions.append(try Self.expression(of: detector))
            if let name = detector.validator {
                let named = Validators.matching(name)
                guard !named.isEmpty else {
                    throw .unknownValidator(id: detector.id, name: name)
                }
                validators.append(named)
            } else {
                validators.append([])
            }
        }
        for (index, detector) in detectors.enumerated() {
            for word in detector.keywords { words.append(Self.word(word, index, false)) }
            for word in detector.exclusions { words.append(Self.word(word, index, true)) }
        }
        words.removeAll { $0.text.isEmpty }
        guard words.count <= Self.countLimit else { throw .tooMany(limit: Self.countLimit) }
        expressions += words.map {
            PatternDatabase.Expression(
                pattern: Self.literal($0.text),
                flags: PatternDatabase.textFlags | PatternDatabase.caselessFlag)
        }
        self.validators = validators
        self.words = words
        allowed = detectors.map { Set($0.allowed.map { $0.lowercased() }) }
        do {
            database = expressions.isEmpty ? nil : try PatternDatabase(expressions)
        } catch {
            guard detectors.indices.contains(error.index) else { throw .resources }
            throw .pattern(
                id: detectors[error.index].id, offset: Self.offset(in: error.detail),
                detail: error.detail)
        }
    }

    private static func expression(of detector: UserDetector)
        throws(UserDetectorError) -> PatternDatabase.Expression
    {
        let pattern = detector.pattern
        guard pattern.utf8.count <= patternLimit else { throw .patternTooLong(id: detector.id) }
        if let offset = pattern.utf8.firstIndex(of: 0) {
            throw .pattern(
                id: detector.id,
                offset: pattern.utf8.distance(from: pattern.startIndex, to: offset),
                detail: "NUL")
        }
        guard PatternSize.estimate(pattern, limit: sizeLimit) != nil else {
            throw .patternTooLarge(id: detector.id)
        }
        return PatternDatabase.Expression(pattern: pattern, flags: PatternDatabase.textFlags)
    }

    private static func word(_ text: String, _ detector: Int, _ isExclusion: Bool) -> Word {
        let bytes = Array(text.utf8)
        return Word(
            text: text, detector: detector, isExclusion: isExclusion,
            hasBoundaries: (
                bytes.first?.isASCIIAlphanumeric ?? false, bytes.last?.isASCIIAlphanumeric ?? false
            ))
    }

    /// A pattern that matches exactly `text`.
    private static func literal(_ text: String) -> String {
        text.unicodeScalars.map { "\\x{\(String($0.value, radix: 16))}" }.joined()
    }

    /// The offset at the end of what the compiler says, such as `… at index 3.`.
    private static func offset(in detail: String) -> Int? {
        guard let range = detail.ranges(of: "at index ").last else { return nil }
        return Int(detail[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
    }

    // MARK: - Scanning

    /// The matches in a text that pass their detectors' filters, in order of their begin.
    package func scan(_ text: String, today: CivilDate) throws(UserDetectorError) -> [UserMatch] {
        var copy = text
        let result: Result<[UserMatch], UserDetectorError> = copy.withUTF8 { bytes in
            do throws(UserDetectorError) {
                return .success(try scan(validUTF8: bytes, today: today))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The same over bytes that the caller knows to be valid UTF-8. With `keywordsStand` what
    /// surrounds the text (a column's header) is the keyword that a detector may require.
    package func scan(validUTF8 text: ByteView, today: CivilDate, keywordsStand: Bool = false)
        throws(UserDetectorError) -> [UserMatch]
    {
        guard let database else { return [] }
        guard text.count <= Self.textLimit else { throw .textTooLong }
        // Most texts hold no match: nothing is allocated before the first.
        var found: [[Range<Int>]] = []
        var nearby: [[(range: Range<Int>, word: Int)]] = []
        let done = database.scan(text) { expression, range in
            if expression < self.detectors.count {
                if found.isEmpty { found = Array(repeating: [], count: self.detectors.count) }
                Self.fold(range, into: &found[expression])
                return
            }
            let word = self.words[expression - self.detectors.count]
            if Self.stands(word, at: range, in: text) {
                if nearby.isEmpty { nearby = Array(repeating: [], count: self.detectors.count) }
                nearby[word.detector].append((range, expression - self.detectors.count))
            }
        }
        guard done else { throw .resources }
        guard !found.isEmpty else { return [] }
        if nearby.isEmpty { nearby = Array(repeating: [], count: detectors.count) }
        var matches: [UserMatch] = []
        for index in detectors.indices where !found[index].isEmpty {
            nearby[index].sort { $0.range.lowerBound < $1.range.lowerBound }
            for range in found[index] {
                guard
                    let match = judge(range, of: index, nearby[index], in: text, today: today),
                    keywordsStand || match.keyword != nil || !detectors[index].requiresKeyword
                else { continue }
                matches.append(match)
            }
        }
        return matches.sorted {
            ($0.range.lowerBound, $0.detector) < ($1.range.lowerBound, $1.detector)
        }
    }

    /// The same over bytes that nobody has checked: one that is no UTF-8 counts as a control
    /// character. A text that cannot be scanned at all has no match.
    func matches(
        in text: ByteView, today: CivilDate, keywordsStand: Bool = false
    ) -> [UserMatch] {
        let isASCII = text.allSatisfy { $0 < 0x80 }
        if isASCII || UTF8Repair.isValid(text) {
            let found = try? scan(validUTF8: text, today: today, keywordsStand: keywordsStand)
            return found ?? []
        }
        return UTF8Repair.repaired(text).withUnsafeBufferPointer { text in
            let found = try? scan(validUTF8: text, today: today, keywordsStand: keywordsStand)
            return found ?? []
        }
    }

    /// Takes a match into the list of leftmost-longest ones. Matches come in the order of their
    /// ends, so a later one can begin before earlier ones and swallow them.
    private static func fold(_ range: Range<Int>, into list: inout [Range<Int>]) {
        guard !range.isEmpty else { return }
        while let last = list.last, last.lowerBound >= range.lowerBound { list.removeLast() }
        if let last = list.last, last.upperBound > range.lowerBound { return }
        list.append(range)
    }

    /// Whether a word is one of its own at a place: no ASCII letter or digit goes on beside it.
    private static func stands(_ word: Word, at range: Range<Int>, in text: ByteView) -> Bool {
        if word.hasBoundaries.start, range.lowerBound > 0,
            text[range.lowerBound - 1].isASCIIAlphanumeric
        {
            return false
        }
        return
            !(word.hasBoundaries.end && range.upperBound < text.count
            && text[range.upperBound].isASCIIAlphanumeric)
    }

    private func judge(
        _ range: Range<Int>, of index: Int, _ nearby: [(range: Range<Int>, word: Int)],
        in text: ByteView, today: CivilDate
    ) -> UserMatch? {
        let detector = detectors[index]
        var match = UserMatch(detector: index, range: range, isValidated: false)
        if !nearby.isEmpty {
            let reach = max(detector.keywordDistance, Self.exclusionDistance)
            for (place, word) in Self.around(range, reach: reach, in: nearby) {
                let distance = Self.distance(from: place, to: range, in: text, atMost: reach)
                guard let distance else { continue }
                if words[word].isExclusion {
                    if distance <= Self.exclusionDistance { return nil }
                } else if distance <= detector.keywordDistance,
                    distance < match.keywordDistance ?? .max
                {
                    match.keyword = words[word].text
                    match.keywordDistance = distance
                }
            }
        }
        guard !allowed[index].isEmpty || !validators[index].isEmpty else { return match }
        let value = String(decoding: text[range], as: UTF8.self)
        if allowed[index].contains(value.lowercased()) { return nil }
        if !validators[index].isEmpty {
            guard
                Validators.validate(value, with: validators[index], today: today).isValid
            else { return nil }
            match.isValidated = true
        }
        return match
    }

    /// The words that begin within `reach` code points of a match: at most 64 on each side, so that
    /// a text full of keywords stays cheap.
    private static func around(
        _ range: Range<Int>, reach: Int, in list: [(range: Range<Int>, word: Int)]
    ) -> ArraySlice<(range: Range<Int>, word: Int)> {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].range.lowerBound < range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var end = low
        while end < list.count, end < low + 64,
            list[end].range.lowerBound <= range.upperBound + reach * 4
        {
            end += 1
        }
        return list[max(0, low - 64)..<end]
    }

    /// Code points between a word and a match; 0 where they touch or overlap, nil beyond `most`.
    private static func distance(
        from word: Range<Int>, to match: Range<Int>, in text: ByteView, atMost most: Int
    ) -> Int? {
        let gap: Range<Int>
        if word.upperBound <= match.lowerBound {
            gap = word.upperBound..<match.lowerBound
        } else if match.upperBound <= word.lowerBound {
            gap = match.upperBound..<word.lowerBound
        } else {
            return 0
        }
        guard gap.count <= most * 4 else { return nil }
        var points = 0
        for byte in text[gap] where byte & 0xC0 != 0x80 { points += 1 }
        return points <= most ? points : nil
    }
}
