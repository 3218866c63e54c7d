/// Names of children: what says how old they are makes them a minor's.
extension TextScanner {
    mutating func minorNames() {
        for i in 0..<hits.count where hits[i].label == .personName {
            let hit = hits[i]
            guard
                let age = ageBehind(hit.start, hit.end) ?? ageBefore(hit.start)
                    ?? ageByClass(hit.start),
                age > 0, age < 18
            else { continue }
            hits[i].label = age < 14 ? .minorData : .minorTeen
            hits[i].reasons.insert(.contextAfter)
        }
    }

    /// 邵梓萌（8岁）, `Ava, 11, in 6th grade`.
    private func ageBehind(_ start: Int, _ end: Int) -> Int? {
        var i = end
        while i - end < 3, buffer.at(i) == 0x20 || buffer.at(i) == 0x2C || buffer.at(i) == 0x28 {
            i += 1
        }
        // Age 6, aged 6
        let told = i > end && buffer.at(i) | 0x20 == 0x61 && buffer.at(i + 1) | 0x20 == 0x67
        if told {
            i += 3
            if buffer.at(i) | 0x20 == 0x64 { i += 1 }
            guard buffer.at(i) == 0x20, let age = number(i + 1, most: 2) else { return nil }
            return age.value
        }
        // 男孩, 女儿 are not looked through: the age stands next.
        guard i > end || kind(end - 1).contains(.han), let age = number(i, most: 2) else {
            return nil
        }
        var stop = age.end
        if buffer.at(stop) == 0x5468 { stop += 1 }
        // 张三 5岁孩子: whose child, not how old.
        if buffer.at(stop) == 0x5C81 { return kind(stop + 1).contains(.han) ? nil : age.value }
        // (8), or a list that goes on; children alone are told of like that.
        switch buffer.at(stop) {
        case 0x2C, 0x29, 0x2E, 0x3B: break
        case 0x79, 0x20:
            while buffer.at(stop) == 0x20 { stop += 1 }
            return isYears(stop) ? age.value : nil
        default: return nil
        }
        return isAboutChild(end) || isChildOf(start) ? age.value : nil
    }

    /// `12yo Finn`, `8-year-old son Tobi`, 5岁，叫果果.
    private func ageBefore(_ start: Int) -> Int? {
        var i = start
        // Back over at most two words to the age.
        while i > 0, start - i < 20 {
            let u = buffer.unit[i - 1]
            if classes[Int(u)].contains(.sentenceEnd) || u == 0x2E { return nil }
            if classes[Int(u)].contains(.digit) { break }
            i -= 1
        }
        guard i > 0, i < start, kind(i - 1).contains(.digit) else { return nil }
        var first = i - 1
        while first > 0, kind(first - 1).contains(.digit) { first -= 1 }
        guard i - first <= 2, let age = number(first, most: 2) else { return nil }
        if buffer.at(i) == 0x5C81 {
            // 5岁，叫; 5岁的
            var k = i + 1
            while k < start, [0x2C, 0x53EB, 0x7684, 0x20].contains(buffer.unit[k]) { k += 1 }
            return k == start ? age.value : nil
        }
        guard isYears(buffer.at(i) == 0x2D || buffer.at(i) == 0x20 ? i + 1 : i) else { return nil }
        // One word of kin may stand between: son, daughter.
        var blanks = 0
        for k in i..<start where buffer.unit[k] == 0x20 { blanks += 1 }
        return blanks <= 4 ? age.value : nil
    }

    /// 二年级5班的: a class at school says a child, and not how old.
    private func ageByClass(_ start: Int) -> Int? {
        let end = buffer.at(start - 1) == 0x7684 ? start - 1 : start
        guard buffer.at(end - 1) == 0x73ED else { return nil }
        for i in max(0, end - 8)..<end where wordsStarting(at: i, with: .schoolGrade) != nil {
            return 8
        }
        return nil
    }

    /// `daughter Kiara, 9.`
    private func isChildOf(_ start: Int) -> Bool {
        guard start >= 4, buffer.unit[start - 1] == 0x20 else { return false }
        var i = start - 1
        while i > 0, !kind(i - 1).isDisjoint(with: .letter) { i -= 1 }
        var text = ""
        for k in i..<(start - 1) {
            if let scalar = Unicode.Scalar(buffer.folded[k]) { text.unicodeScalars.append(scalar) }
        }
        return [
            "son", "daughter", "child", "kid", "girl", "boy", "grandson", "granddaughter",
            "nephew", "niece", "student", "pupil", "twins",
        ].contains(text)
    }

    /// yo, y/o, yr old, year-old, years old.
    private func isYears(_ i: Int) -> Bool {
        guard buffer.at(i) | 0x20 == 0x79 else { return false }
        let next = buffer.at(i + 1) | 0x20
        return next == 0x6F || next == 0x2F || next == 0x65 || next == 0x72
    }

    private func isAboutChild(_ end: Int) -> Bool {
        for i in max(0, end - 48)..<min(buffer.count, end + 48)
        where wordsStarting(at: i, with: [.minor, .schoolGrade]) != nil {
            return true
        }
        return false
    }
}
