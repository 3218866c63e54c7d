/// Chinese names: a surname, one or two characters that people are named with, and what stands
/// before and behind.
extension TextScanner {
    mutating func chineseNames() {
        let n = buffer.count
        var i = 0
        while i < n {
            let u = buffer.unit[i]
            guard classes[Int(u)].contains(.han), !covered[i] else {
                if u == 0xB7 || u == 0x2022 || u == 0x30FB { dottedName(i) }
                i += 1
                continue
            }
            if let end = chineseNickname(i) ?? chineseName(i) {
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
        // 和, 由, 问 are surnames, but mostly words.
        if quality < 0.5, surname == 1, engine.chinese.isFunction(buffer.unit[start]),
            left < 2.5 || buffer.at(start - 1) != 0x3A
        {
            return nil
        }
        if let end = addressedBySurname(start, body, left, quality: quality, rare: rare) {
            return end
        }
        if left < -0.9 { return nil }
        if surname == 1, let end = withheldName(start) { return end }
        if let word = wordsStarting(at: start, with: Self.notNameWords), word > start + 1 {
            guard isNameAnyway(start, word, left) else { return nil }
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
                if rank > 0 {
                    score += [0, 0.8, 0.5, 0.2][Int(rank)]
                } else {
                    // 程程: a name doubles what it likes.
                    let doubled = length == 2 && buffer.unit[body] == buffer.unit[body + 1]
                    score += isLittle(k, body, end) || doubled ? 0.4 : -1.3
                }
            }
            if length == 1 { score += 0.25 }
            var reasons: Reasons = [.nameList]
            if left >= 2.5 { reasons.insert(.contextBefore) }
            // A word that begins inside and runs beyond is not the name's.
            if length == 2, wordCrosses(body, end) { score -= 2.0 }
            let right = rightScore(end, &reasons)
            score += right
            // A rare surname in the middle of a sentence is mostly a word.
            if rare && right < 0 { score -= 0.8 }
            if left > 0.9, left < 2.5, right > 0, isListed(end) {
                score += 0.9
                reasons.insert(.contextAfter)
            }
            if score > (best?.score ?? -9) { best = (end, score, reasons) }
        }
        guard let best, best.score >= (rare && left < 2.5 ? 3.3 : 3.0) else { return nil }
        let confidence = min(0.97, 0.6 + (best.score - 3.0) * 0.12)
        add(start, best.end, .personName, confidence, best.reasons)
        return best.end
    }

    /// 小 in the middle of a name of three: 贺小满.
    private func isLittle(_ i: Int, _ body: Int, _ end: Int) -> Bool {
        i == body && end == body + 2 && (buffer.unit[i] == 0x5C0F || buffer.unit[i] == 0x5927)
    }

    /// 高总, 许经理, 张阿姨: a surname and how one is addressed.
    private mutating func addressedBySurname(
        _ start: Int, _ body: Int, _ left: Float, quality: Float, rare: Bool
    ) -> Int? {
        guard let end = wordsStarting(at: body, with: .honorificHan) else { return nil }
        // 储同事 in 仓储同事 is no name, 许经理 is one wherever it stands.
        let form = wordsStarting(at: body, with: .addressFormHan) == end
        let formal = form && end - body >= 2 && quality >= 0.6
        guard left >= 0 || formal, !rare || left >= 2.5 || form && left > 0 && end - body >= 2
        else { return nil }
        // 用奶奶手机: a rare surname before someone's kin is a word.
        if rare, left < 2.5, isKin(body), buffer.at(body) != 0x5988 { return nil }
        // 康师傅 is a noodle, and 康师傅您好 somebody.
        if wordsStarting(at: start, with: [.notNameHan, .product, .organisation]) != nil {
            guard form, isGreeting(end) else { return nil }
        }
        add(start, end, .personName, left >= 1.5 ? 0.93 : 0.85, [.nameList, .title])
        return end
    }

    /// 奶奶, 爷爷, 叔叔, 姐: kin, which one has without a name.
    private func isKin(_ i: Int) -> Bool {
        switch buffer.at(i) {
        case 0x5976, 0x7237, 0x53D4, 0x59D0, 0x54E5, 0x59E8, 0x5A76, 0x4F2F, 0x5AC2, 0x592A, 0x592B:
            true
        default: false
        }
    }

    /// 您好, 你好 behind how one is addressed.
    private func isGreeting(_ i: Int) -> Bool {
        (buffer.at(i) == 0x60A8 || buffer.at(i) == 0x4F60) && buffer.at(i + 1) == 0x597D
    }

    /// 陈某, 陈某某: a name that is withheld in part.
    private mutating func withheldName(_ start: Int) -> Int? {
        guard buffer.at(start + 1) == 0x67D0, !engine.chinese.isFunction(buffer.unit[start]) else {
            return nil
        }
        let end = start + (buffer.at(start + 2) == 0x67D0 ? 3 : 2)
        add(start, end, .personName, 0.8, [.nameList])
        return end
    }

    /// Whether the word `start..<word`, which begins like a name, is one here.
    private func isNameAnyway(_ start: Int, _ word: Int, _ left: Float) -> Bool {
        guard word == start + 2 else { return false }
        // 请问是高明吗: what is asked for is a name even where it is a word.
        if left >= 3, isQuestion(word) || isNameBeyond(word) { return true }
        if left >= 0.9, let end = wordsStarting(at: word, with: .addressFormHan) {
            // 郁金姐; 黄金总 is no one.
            return end > word + 1 || [0x59D0, 0x54E5, 0x53D4, 0x59E8].contains(buffer.at(word))
        }
        // 联系人：和平，
        return left >= 3 && standsBehindAgent(start) && isClosed(word)
    }

    /// Whether a word for someone's part, in 人, 名 or 主, stands before, as in a form.
    private func standsBehindAgent(_ start: Int) -> Bool {
        var i = start
        while i > 0, buffer.unit[i - 1] == 0x3A || buffer.unit[i - 1] == 0x20 { i -= 1 }
        guard i >= 2 else { return false }
        return [0x4EBA, 0x540D, 0x4E3B].contains(buffer.unit[i - 1])
            && kind(i - 2).contains(.han) && buffer.unit[i - 2] != 0x672C
    }

    /// Whether a name that ends at `i` is followed by no Han and no letter.
    func isClosed(_ i: Int) -> Bool {
        kind(i).isDisjoint(with: [.han, .upper, .lower])
    }

    /// Whether what a note's list goes on with is said of a person: an age, a number, a sex.
    private func isListed(_ end: Int) -> Bool {
        var i = end
        while i - end < 3, i < buffer.count {
            let u = buffer.unit[i]
            guard
                u == 0x20 || u == 0x2C || u == 0x2F || u == 0x7C || u == 0x3001 || u == 0x28
                    || u == 0x09
            else { break }
            i += 1
        }
        guard i > end, i < buffer.count else { return false }
        let u = buffer.unit[i]
        if classes[Int(u)].contains(.digit) { return true }
        // 男 女 岁
        if (u == 0x7537 || u == 0x5973) && !kind(i + 1).contains(.han) { return true }
        return contextStarting(at: i).map { !$0.classes.isDisjoint(with: .numeric) } ?? false
    }

    /// The context word that begins at `i`.
    private func contextStarting(at i: Int) -> ContextHit? {
        var low = 0
        var high = contexts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(contexts[middle].start) < i { low = middle + 1 } else { high = middle }
        }
        return low < contexts.count && Int(contexts[low].start) == i ? contexts[low] : nil
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
        buffer.at(end) == 0x5417 || wordsStarting(at: end, with: .addressFormHan) != nil
    }

    static var notNameWords: WordCategories {
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

    /// 姓名, 投保人, 户主: a form's field, and nobody who speaks.
    private func isField(_ context: Int32) -> Bool {
        switch buffer.at(Int(contexts[Int(context)].end) - 1) {
        case 0x4EBA, 0x540D, 0x4E3B, 0x5458: true  // 人 名 主 员
        default: false
        }
    }

    /// What stands before: a cue, a boundary, or the middle of a word.
    func leftScore(_ start: Int) -> Float {
        if start == 0 { return 1.0 }
        if let cue = cueEnds(before: start, .name) {
            if isSpeaker(cue) && !isField(cue) { return 1.1 }
            // 会员，周年庆: a comma ends what the word says.
            return buffer.unit[start - 1] == 0x2C ? 1.6 : 3.0
        }
        let u = buffer.unit[start - 1]
        let kind = classes[Int(u)]
        if kind.contains(.han) {
            if engine.chinese.isFunction(u) { return 0.4 }
            if wordEnding(at: start, with: [.verbAfterName, .occupation, .honorificHan]) != nil {
                return 0.6
            }
            if wordEnding(at: start, with: .minor) != nil { return 1.4 }
            // 介绍人, 经办人: who does something, and then who that is.
            if u == 0x4EBA, buffer.kind(start - 2).contains(.han) { return 1.4 }
            return -1.0
        }
        if kind.contains(.newline) || kind.contains(.sentenceEnd) { return 1.0 }
        if u == 0x3A { return 1.3 }
        if !kind.isDisjoint(with: .word) { return -0.5 }
        return 1.0
    }

    /// What stands behind: an address, a verb, a boundary.
    func rightScore(_ end: Int, _ reasons: inout Reasons) -> Float {
        guard end < buffer.count else { return 0.7 }
        if let title = wordsStarting(at: end, with: .honorificHan) {
            reasons.insert(.title)
            // 客服, 采购 and other trades stand behind anything.
            return wordsStarting(at: end, with: .addressFormHan) == title ? 2.6 : 1.2
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
