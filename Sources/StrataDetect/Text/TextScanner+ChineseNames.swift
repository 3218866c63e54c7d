/// Chinese names: a surname, one or two characters that people are named with, and what stands
/// before and behind.
extension TextScanner {
    mutating func chineseNames() {
        let n = buffer.count
        var i = 0
        while i < n {
            let u = buffer.unit[i]
            guard classes[Int(u)].contains(.han), !covered[i] else {
                i += 1
                continue
            }
            if let end = chineseName(i) {
                i = end
                continue
            }
            i += 1
        }
    }

    private mutating func chineseName(_ start: Int) -> Int? {
        var surname = 1
        var rare = false
        var quality: Float
        if let end = wordsStarting(at: start, with: .compoundSurnameHan) {
            surname = end - start
            quality = 1.6
        } else {
            let rank = engine.chinese.surnameRank(buffer.unit[start])
            guard rank > 0 else { return nil }
            quality = [0, 1.0, 0.8, 0.6, 0.3, -0.3][Int(rank)]
            rare = rank == 5
        }
        let body = start + surname
        let left = leftScore(start)
        // 高总, 许经理, 张阿姨: a surname and how one is addressed.
        if let end = wordsStarting(at: body, with: .honorificHan) {
            let formal = end - body >= 2 && quality >= 0.6
            if wordsStarting(at: start, with: .notNameHan) == nil, left >= 0 || formal,
                !rare || left >= 2.5,
                wordsStarting(at: start, with: .product) == nil
            {
                let confidence: Float = left >= 1.5 ? 0.93 : 0.85
                add(start, end, .personName, confidence, [.nameList, .title])
                return end
            }
        }
        if left < -0.9 { return nil }
        if let word = wordsStarting(at: start, with: Self.notNameWords), word > start + 1 {
            // 请问是高明吗: what is asked for is a name even where it is a word.
            guard left >= 3, word == start + 2, isQuestion(word) || isNameBeyond(word) else {
                return nil
            }
        }
        if wordsStarting(at: start, with: .verbAfterName) != nil { quality -= 2 }
        var best: (end: Int, score: Float, reasons: Reasons)?
        for length in 1...2 {
            let end = body + length
            guard end <= buffer.count, kind(end - 1).contains(.han), !covered[end - 1] else {
                break
            }
            var score = quality + left
            for k in body..<end {
                let rank = engine.chinese.givenRank(buffer.unit[k])
                score += rank == 0 ? -1.3 : [0, 0.8, 0.5, 0.2][Int(rank)]
            }
            if length == 1 { score += 0.25 }
            var reasons: Reasons = [.nameList]
            if left >= 2.5 { reasons.insert(.contextBefore) }
            // A word that begins inside and runs beyond is not the name's.
            if length == 2, wordCrosses(body, end) { score -= 2.0 }
            score += rightScore(end, &reasons)
            if score > (best?.score ?? -9) { best = (end, score, reasons) }
        }
        guard let best, best.score >= 3.0 else { return nil }
        let confidence = min(0.97, 0.6 + (best.score - 3.0) * 0.12)
        add(start, best.end, .personName, confidence, best.reasons)
        return best.end
    }

    /// 黄海 is a sea, 黄海燕 a name: a third character that people are named with, and an end.
    private func isNameBeyond(_ word: Int) -> Bool {
        guard kind(word).contains(.han), engine.chinese.givenRank(buffer.unit[word]) > 0 else {
            return false
        }
        var reasons: Reasons = []
        return rightScore(word + 1, &reasons) > 0.5
    }

    /// 吗, 先生, 女士 behind a name.
    private func isQuestion(_ end: Int) -> Bool {
        buffer.at(end) == 0x5417 || wordsStarting(at: end, with: .honorificHan) != nil
    }

    private static var notNameWords: WordCategories {
        [
            .notNameHan, .division, .place, .product, .organisation, .health, .medication,
            .callResult,
            .occupation, .industry, .companyIndustryHan, .intent, .educationLevel, .leadSource,
        ]
    }

    /// Whether a known word begins between `from` and `to` and ends behind `to`.
    private func wordCrosses(_ from: Int, _ to: Int) -> Bool {
        for i in (from + 1)..<max(to, from + 1) {
            if let end = wordsStarting(at: i, with: Self.wordsBehindNames), end > to { return true }
        }
        return false
    }

    private static var wordsBehindNames: WordCategories {
        [
            .verbAfterName, .notNameHan, .honorificHan, .product, .callResult, .healthContext,
        ]
    }

    /// What stands before: a cue, a boundary, or the middle of a word.
    private func leftScore(_ start: Int) -> Float {
        if start == 0 { return 1.0 }
        if let cue = cueEnds(before: start, .name) { return isSpeaker(cue) ? 1.1 : 3.0 }
        let u = buffer.unit[start - 1]
        let kind = classes[Int(u)]
        if kind.contains(.han) {
            if engine.chinese.isFunction(u) { return 0.4 }
            if wordEnding(at: start, with: [.verbAfterName, .occupation, .honorificHan]) != nil {
                return 0.6
            }
            return -1.0
        }
        if kind.contains(.newline) || kind.contains(.sentenceEnd) { return 1.0 }
        if u == 0x3A { return 1.3 }
        if !kind.isDisjoint(with: .word) { return -0.5 }
        return 1.0
    }

    /// What stands behind: an address, a verb, a boundary.
    private func rightScore(_ end: Int, _ reasons: inout Reasons) -> Float {
        guard end < buffer.count else { return 0.7 }
        if wordsStarting(at: end, with: .honorificHan) != nil {
            reasons.insert(.title)
            return 2.6
        }
        let u = buffer.unit[end]
        if !classes[Int(u)].contains(.han) {
            return classes[Int(u)].isDisjoint(with: .word) ? 0.7 : 0.3
        }
        if wordsStarting(at: end, with: .verbAfterName) != nil { return 1.1 }
        if engine.chinese.isFunction(u) { return 0.4 }
        return -0.7
    }
}
