/// A city or district where the text says that someone lives, is from or can be reached there. A
/// bare city says nothing.
extension TextScanner {
    /// Comes last: in a note's list a place counts beside a name.
    mutating func coarsePlaces() {
        var people: [Int]?
        var w = 0
        while w < words.count {
            let hit = words[w]
            w += 1
            if hit.categories.contains(.division) {
                if let end = chineseHome(hit, &people) {
                    while w < words.count, Int(words[w].start) < end { w += 1 }
                }
            } else if hit.categories.contains(.residence) {
                if lexicon.entry(hit.entry).attribute == 3 {
                    postcodeBehind(Int(hit.end))
                } else if !kind(Int(hit.start)).contains(.han) {
                    englishHome(hit, listed: lexicon.entry(hit.entry).attribute == 2)
                }
            } else if hit.categories.contains(.place),
                hit.categories.isDisjoint(with: .anySurname)
            {
                listedPlace(hit, &people)
            }
        }
    }

    /// Where names begin, ascending.
    private func nameStarts(_ people: inout [Int]?) -> [Int] {
        if let people { return people }
        var starts: [Int] = []
        for hit in hits.view where hit.label == .personName { starts.append(hit.start) }
        starts.sort()
        people = starts
        return starts
    }

    /// Whether the line of `i` names a person within 60 units before it, or an age.
    private func isBesidePerson(_ i: Int, _ people: inout [Int]?) -> Bool {
        let starts = nameStarts(&people)
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < i { low = middle + 1 } else { high = middle }
        }
        guard low > 0, i - starts[low - 1] <= 60 else { return false }
        var k = starts[low - 1]
        // Only a list goes on like that: its line, and no full stop.
        while k < i {
            if kind(k).contains(.newline) || buffer.unit[k] == 0x3002 { return false }
            k += 1
        }
        return true
    }

    // MARK: Chinese

    /// The division at `hit`, with those that follow it, if somebody's home; returns its end.
    private mutating func chineseHome(_ hit: WordHit, _ people: inout [Int]?) -> Int? {
        let start = Int(hit.start)
        guard start < covered.count, !covered[start] else { return nil }
        var end = wordsStarting(at: start, with: .division) ?? Int(hit.end)
        while let next = wordsStarting(at: end, with: .division) { end = next }
        end = smallerDivision(end)
        guard isHome(start, end, &people) else { return nil }
        add(start, end, .coarseLocation, 0.65, [.administrative])
        return end
    }

    /// 东莞|长安镇, 西宁|城北区: a smaller division behind.
    private func smallerDivision(_ end: Int) -> Int {
        var i = end
        while i < end + 4, kind(i).contains(.han), !engine.chinese.isFunction(buffer.unit[i]) {
            if i > end {
                switch buffer.unit[i] {
                // 镇 乡 区 县 旗; not 小区, 社区
                case 0x9547, 0x4E61, 0x53BF, 0x65D7: return i + 1
                case 0x533A
                where buffer.unit[i - 1] != 0x5C0F && buffer.unit[i - 1] != 0x793E
                    && !Self.notDivisions.contains(buffer.unit[i - 1]):
                    return i + 1
                default: break
                }
            }
            i += 1
        }
        return end
    }

    /// 牧区, 景区, 园区, 厂区, 校区, 库区, 矿区, 林区, 地区
    private static let notDivisions: Set<UInt16> = [
        0x7267, 0x666F, 0x56ED, 0x5382, 0x6821, 0x5E93, 0x77FF, 0x6797, 0x5730,
    ]

    private func isHome(_ start: Int, _ end: Int, _ people: inout [Int]?) -> Bool {
        let closed = isClause(end)
        let next = buffer.at(end)
        // What goes on with a building, a firm or an office is named after the place.
        var after = end
        // 市里, 那边, 本地
        if next == 0x8FD9 || next == 0x90A3 { after = end + 1 }
        let lives =
            wordsStarting(at: end, with: .residenceVerbHan) != nil
            || wordsStarting(at: after, with: .residenceVerbHan) != nil
        // 杭州人
        let native =
            next == 0x4EBA && (isClause(end + 1) || engine.chinese.isFunction(buffer.at(end + 1)))
        // 佛山的。
        let of = next == 0x7684 && isClause(end + 1)
        // 南通的客户
        let someones =
            next == 0x7684 && wordsStarting(at: end + 1, with: [.honorificHan, .minor]) != nil
        let placed = buffer.at(start - 1) == 0x5728
        guard
            closed || lives || native || of || someones || placed || engine.chinese.isFunction(next)
        else {
            return false
        }
        var i = start
        while i > 0, buffer.unit[i - 1] == 0x3A || buffer.unit[i - 1] == 0x20 { i -= 1 }
        if wordEnding(at: i, with: .residence) != nil || cueEnds(before: start, .address) != nil {
            return true
        }
        let before = buffer.at(start - 1)
        if before == 0x5728 {
            // 在: of whom, or what one does there
            if lives || isLivelihood(end) { return true }
            // 以前在贵阳的那个
            if next == 0x7684, buffer.at(end + 1) == 0x90A3 { return true }
            guard closed || of else { return false }
            if isBoundary(start - 2) { return isBesidePerson(start, &people) }
            let who = buffer.at(start - 2)
            // 我 们 他 她 您 你 家 人 也 都 就 现
            return [
                0x6211, 0x4EEC, 0x4ED6, 0x5979, 0x60A8, 0x4F60, 0x5BB6, 0x4EBA, 0x4E5F, 0x90FD,
                0x5C31,
            ]
            .contains(who)
        }
        // 我是无锡的, 是杭州人
        let stands = start == 0 || before == 0x662F || isBoundary(start - 1)
        if native {
            return stands || engine.chinese.isFunction(before)
                || cueEnds(before: start, .name) != nil
        }
        if someones { return stands }
        if of {
            return stands && before == 0x662F || isBoundary(start - 1) && buffer.at(end + 1) != 0
        }
        if lives, isBoundary(start - 1) || start == 0 { return isBesidePerson(start, &people) }
        return closed && isBoundary(start - 1) && isBesidePerson(start, &people)
    }

    /// 做小生意, 开烤肉店, 跑运输, 当老师: what one lives on there.
    private func isLivelihood(_ end: Int) -> Bool {
        switch buffer.at(end) {
        case 0x5F53: return engine.chinese.isFunction(buffer.at(end + 1)) == false
        case 0x5356, 0x79CD, 0x517B: return kind(end + 1).contains(.han)
        case 0x505A, 0x5F00, 0x8DD1: break
        default: return false
        }
        var i = end + 1
        while i < end + 6, kind(i).contains(.han) {
            switch buffer.unit[i] {
            // 店 馆 厂 车, 生意, 运输
            case 0x5E97, 0x9986, 0x5382, 0x8F66: return true
            case 0x610F where buffer.unit[i - 1] == 0x751F: return true
            case 0x8FD0 where buffer.at(i + 1) == 0x8F93: return true
            default: i += 1
            }
        }
        return false
    }

    private func isBoundary(_ i: Int) -> Bool {
        guard i >= 0 else { return true }
        return kind(i).isDisjoint(with: [.han, .upper, .lower, .digit])
    }

    /// Whether a clause ends at `i`.
    private func isClause(_ i: Int) -> Bool {
        i >= buffer.count || kind(i).isDisjoint(with: [.han, .upper, .lower, .digit])
    }

    // MARK: English

    /// `lives in Slough`, `from Chicago`.
    private mutating func englishHome(_ hit: WordHit, listed: Bool) {
        var t = firstToken(from: Int(hit.end))
        guard t < tokens.count else { return }
        if buffer.at(Int(hit.end)) == 0x3F || buffer.at(Int(hit.end)) == 0x3F {
            // Where does she live in?  Oleksandr: Mississauga
            guard kind(Int(hit.end) + 1).contains(.newline) else { return }
            if t + 1 < tokens.count, buffer.at(Int(tokens[t].end)) == 0x3A { t += 1 }
            guard tokens[t].shape.contains(.upperFirst) else { return }
            homeAt(t, listed: false, wholeLine: true)
            return
        }
        let gap = Int(tokens[t].start) - Int(hit.end)
        guard gap >= 1, gap <= 3,
            buffer.unit[Int(hit.end)] == 0x20 || buffer.unit[Int(hit.end)] == 0x3A
        else { return }
        // From a person: not a call from, a letter from.
        homeAt(t, listed: listed, wholeLine: false)
    }

    private mutating func homeAt(_ t: Int, listed: Bool, wholeLine: Bool) {
        let start = Int(tokens[t].start)
        guard start < covered.count, !covered[start], !tokens[t].shape.contains(.hasDigit) else {
            return
        }
        // IN is Indiana, in is not.
        let place = wordsStarting(at: start, with: .place).flatMap { $0 - start >= 4 ? $0 : nil }
        let capital = tokens[t].shape.contains(.upperFirst)
        var last = t
        if let place {
            while last + 1 < tokens.count, Int(tokens[last + 1].start) < place { last += 1 }
        } else {
            guard !listed, capital, tokens[t].end - tokens[t].start >= 3 else { return }
            let what = categories(t)
            guard
                what.isDisjoint(with: [
                    .commonWord, .plainWord, .calendar, .product, .organisation, .title, .health,
                    .occupation,
                ]), !isWordForm(atom(t))
            else { return }
            while last + 1 < tokens.count, last - t < 2, gapIsBlank(last + 1),
                tokens[last + 1].shape.contains(.upperFirst),
                !tokens[last + 1].shape.contains(.hasDigit),
                !tokens[last + 1].shape.contains(.first)
            {
                last += 1
            }
        }
        // Chicago Bears, Boston Consulting: named after the place.
        if capital, last + 1 < tokens.count, gapIsBlank(last + 1),
            tokens[last + 1].shape.contains(.upperFirst),
            categories(last + 1).isDisjoint(with: [.state, .place])
        {
            return
        }
        if wholeLine {
            let end = Int(tokens[last].end)
            let stop = buffer.at(end) == 0x2E || buffer.at(end) == 0x2C ? end + 1 : end
            guard stop >= buffer.count || kind(stop).contains(.newline) || place != nil else {
                return
            }
        }
        // Its state: Boise, Idaho.
        if last + 1 < tokens.count, gap(last + 1) == 0x2C || gap(last + 1) == 0x20,
            capital == tokens[last + 1].shape.contains(.upperFirst),
            categories(last + 1).contains(.state),
            capital || tokens[last + 1].end - tokens[last + 1].start > 2
        {
            last += 1
        }
        add(
            start, Int(tokens[last].end), .coarseLocation, listed ? 0.6 : 0.68,
            place == nil ? [.contextBefore] : [.gazetteer, .contextBefore])
    }

    /// `Karen Bains, 0121 496 0164, Birmingham.`: a place that is an entry of a note's list.
    private mutating func listedPlace(_ hit: WordHit, _ people: inout [Int]?) {
        let start = Int(hit.start)
        let end = Int(hit.end)
        guard kind(start).contains(.upper), start < covered.count, !covered[start],
            end - start >= 4,
            start > 1, buffer.unit[start - 1] == 0x20, buffer.unit[start - 2] == 0x2C
        else { return }
        guard end >= buffer.count || [0x2E, 0x2C, 0x3B, 0x0A, 0x29].contains(buffer.unit[end])
        else {
            return
        }
        guard isBesidePerson(start, &people) else { return }
        add(start, end, .coarseLocation, 0.6, [.gazetteer])
    }

    /// The postcode behind its word: `zip 53140`, `邮编 310012`, `zip … five three one four oh`.
    private mutating func postcodeBehind(_ end: Int) {
        var t = firstToken(from: end)
        let stop = t + 3
        while t < tokens.count, t < stop, Int(tokens[t].start) - end <= 24 {
            let token = tokens[t]
            let length = token.end - token.start
            guard !covered[Int(token.start)] else { return }
            if token.shape.contains(.hasDigit) {
                let digitsOnly = !token.shape.contains(.hasLetter)
                if digitsOnly, length == 5 || length == 6 {
                    add(Int(token.start), Int(token.end), .coarseLocation, 0.65, [.contextBefore])
                } else if let last = letterPostcode(t) {
                    add(
                        Int(token.start), Int(tokens[last].end), .coarseLocation, 0.65,
                        [.contextBefore])
                }
                return
            }
            if isNumberWord(t) {
                var last = t
                while last + 1 < tokens.count, last - t < 6, isNumberWord(last + 1),
                    gapIsBlank(last + 1)
                        || gap(last + 1) == 0x2D || gap(last + 1) == 0x2C
                {
                    last += 1
                }
                if last - t >= 3, last - t <= 5 {
                    add(
                        Int(token.start), Int(tokens[last].end), .coarseLocation, 0.62,
                        [.spoken, .contextBefore])
                }
                return
            }
            t += 1
        }
    }

    /// The first token that begins at or behind `i`.
    private func firstToken(from i: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < i { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
