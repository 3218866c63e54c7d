extension TextScanner {
    // MARK: Addresses

    /// Detailed addresses: a road, village or compound with a house number, building or room,
    /// with the divisions before it. A city alone is none.
    mutating func chineseAddresses() {
        let n = buffer.count
        var i = 0
        while i < n {
            let u = buffer.unit[i]
            guard
                classes[Int(u)].contains(.digit)
                    || hanMarks[Int(u & 0xFFF)].contains(.numeral) && Self.hanNumeral(u),
                let unitEnd = unitEnd(i) ?? roomEnd(i)
            else {
                i += 1
                continue
            }
            if let end = chineseAddress(anchor: i, unitEnd: unitEnd) {
                i = end
            } else {
                i += 1
            }
        }
    }

    static func hanNumeral(_ u: UInt16) -> Bool { hanDigit(u) != nil || u == 0x5341 || u == 0x767E }

    /// The end of `digits + 号/栋/单元/室…` that begins at `i`.
    private func unitEnd(_ i: Int, lettered: Bool = false) -> Int? {
        var j = i
        // B座, inside an address
        if lettered, kind(i).contains(.upper), kind(i + 1).contains(.han) { j = i + 1 }
        while j < buffer.count, j - i < 8,
            kind(j).contains(.digit) || Self.hanNumeral(buffer.unit[j])
                || (buffer.unit[j] == 0x2D && j > i) || (kind(j).contains(.upper) && j > i)
        {
            j += 1
        }
        guard j > i, let length = Self.unitLength(buffer.at(j), buffer.at(j + 1)) else {
            return nil
        }
        if buffer.at(j) == 0x53F7, length == 1, Self.numbersNoHouse(buffer.at(j + 1)) { return nil }
        return j + length
    }

    /// 宿舍楼418, 公寓1203: a room right behind its building.
    private func roomEnd(_ i: Int) -> Int? {
        guard i > 1 else { return nil }
        switch (buffer.unit[i - 2], buffer.unit[i - 1]) {
        // 舍楼 宿舍 公寓 大厦 大楼 字楼
        case (0x820D, 0x697C), (0x5BBF, 0x820D), (0x516C, 0x5BD3), (0x5927, 0x53A6),
            (0x5927, 0x697C), (0x5B57, 0x697C):
            break
        default: return nil
        }
        var j = i
        while kind(j).contains(.digit) { j += 1 }
        guard j - i >= 3, j - i <= 4, !kind(j).contains(.han) else { return nil }
        return j
    }

    private static func unitLength(_ a: UInt16, _ b: UInt16) -> Int? {
        switch a {
        case 0x53F7: b == 0x697C || b == 0x9662 || b == 0x9662 || b == 0x95E8 ? 2 : 1  // 号 号楼 号院
        case 0x680B, 0x5E62, 0x5EA7, 0x5F04, 0x5C42, 0x5BA4, 0x6237, 0x623F, 0x9662: 1  // 栋幢座弄层室户房院
        case 0x697C: 1  // 楼
        case 0x5355: b == 0x5143 ? 2 : nil  // 单元
        case 0x671F: b == 0x5DE5 ? nil : 1  // 期
        case 0x7EC4, 0x961F, 0x793E: 1  // 组 队 社
        case 0x95E8: b == 0x724C ? 2 : 1  // 门(牌)
        default: nil
        }
    }

    /// 9号馆, 2号线, 087号车位, 5号窗口: numbered, and nobody's house.
    private static func numbersNoHouse(_ u: UInt16) -> Bool {
        switch u {
        // 馆 线 厅 车 柜 窗 桌 台 机 床 仓 口 位 展 闸 闸
        case 0x9986, 0x7EBF, 0x5385, 0x8F66, 0x67DC, 0x7A97, 0x684C, 0x53F0, 0x673A, 0x5E8A, 0x4ED3,
            0x53E3, 0x4F4D, 0x5C55, 0x95F8:
            true
        default: false
        }
    }

    private mutating func chineseAddress(anchor: Int, unitEnd: Int) -> Int? {
        // What stands before the number, to the last boundary.
        var left = anchor
        while left > 0, anchor - left < 48 {
            let u = buffer.unit[left - 1]
            let kind = classes[Int(u)]
            if kind.contains(.han) || kind.contains(.digit) || kind.contains(.upper) {
                left -= 1
                continue
            }
            // 浙江省 杭州市 西湖区 文三路12号
            if u == 0x20, left - 2 >= 0, classes[Int(buffer.unit[left - 2])].contains(.han),
                divisionEnds(left - 1)
            {
                left -= 1
                continue
            }
            break
        }
        guard left < anchor else { return unitAlone(anchor, unitEnd) }
        left = afterCue(left, anchor)
        guard anchor - left >= 2 else { return unitAlone(anchor, unitEnd) }
        // The first division in what remains, and the road or compound before the number.
        var start = -1
        var levels = 0
        var i = left
        while i < anchor {
            if let end = wordsStarting(at: i, with: .division), end <= anchor,
                i == left || engine.chinese.isFunction(buffer.at(i - 1)) || start >= 0
                    || isDivisionMark(buffer.at(end - 1)) || levels > 0
            {
                if start < 0 { start = i }
                levels += 1
                i = end
                continue
            }
            i += 1
        }
        let road = roadStart(before: anchor, notBefore: max(left, start))
        guard start >= 0 || road != nil else { return unitAlone(anchor, unitEnd) }
        let first = buffer.at(unitEnd - 1)
        if road == nil {
            // Without a road only a building, room or village number behind divisions counts.
            if levels < 2 && first == 0x53F7 { return nil }
            if anchor - left < 4 { return nil }
        }
        var reasons: Reasons = []
        if levels > 0 { reasons.insert(.administrative) }
        if road != nil { reasons.insert(.street) }
        let begin = start >= 0 ? min(start, road ?? start) : (road ?? left)
        let end = addressTail(unitEnd, &reasons)
        if isParking(end) { return nil }
        var confidence: Float = 0.7
        if levels > 0 && road != nil {
            confidence = 0.97
        } else if road != nil {
            confidence = reasons.contains(.building) ? 0.92 : 0.8
        } else if levels > 1 {
            confidence = 0.9
        }
        if cueEnds(before: begin, .address) != nil {
            confidence = max(confidence, 0.97)
            reasons.insert(.contextBefore)
        }
        add(begin, end, .detailedAddress, confidence, reasons)
        return end
    }

    /// 8栋2单元1503: a building and what is in it, whose compound is not said.
    private mutating func unitAlone(_ anchor: Int, _ unitEnd: Int) -> Int? {
        // 栋 幢 座 楼
        let u = buffer.at(unitEnd - 1)
        guard u == 0x680B || u == 0x5E62 || u == 0x5EA7 || u == 0x697C, anchor < unitEnd - 1 else {
            return nil
        }
        var reasons: Reasons = [.format]
        let end = addressTail(unitEnd, &reasons)
        // A unit and a room, or a room of three digits.
        guard end - unitEnd >= 3, reasons.contains(.building),
            kind(end - 1).contains(.digit) || Self.endsUnit(buffer.unit[end - 1]),
            !isParking(end)
        else { return nil }
        add(anchor, end, .propertyUnit, 0.75, reasons)
        return end
    }

    /// 元 of 单元, 室, 户, 楼, 层
    private static func endsUnit(_ u: UInt16) -> Bool {
        u == 0x5143 || u == 0x5BA4 || u == 0x6237 || u == 0x697C || u == 0x5C42
    }

    /// 车位 behind the number.
    private func isParking(_ end: Int) -> Bool {
        (end..<(end + 9)).contains { buffer.at($0) == 0x8F66 && buffer.at($0 + 1) == 0x4F4D }
    }

    /// Behind the last word that introduces an address, between `left` and `anchor`.
    private func afterCue(_ left: Int, _ anchor: Int) -> Int {
        var result = left
        for hit in contexts.view {
            if Int(hit.start) >= anchor { break }
            if Int(hit.start) >= left, Int(hit.end) <= anchor,
                !hit.classes.isDisjoint(with: [.address, .company, .phone, .name])
            {
                result = max(result, Int(hit.end))
            }
        }
        while result < anchor, engine.chinese.isFunction(buffer.unit[result]) { result += 1 }
        return result
    }

    private func divisionEnds(_ i: Int) -> Bool {
        wordEnding(at: i, with: .division, most: 14) != nil
    }

    private func isDivisionMark(_ u: UInt16) -> Bool {
        switch u {
        // 省 市 区 县 州 盟 旗 镇 乡
        case 0x7701, 0x5E02, 0x533A, 0x53BF, 0x5DDE, 0x76DF, 0x65D7, 0x9547, 0x4E61: true
        default: false
        }
    }

    /// Where the name of the road, village or compound begins whose suffix stands before `anchor`.
    private func roadStart(before anchor: Int, notBefore: Int) -> Int? {
        var i = anchor
        var steps = 0
        while i > max(notBefore, 0), steps < 10 {
            let suffixEnd = i
            if let suffix = wordEnding(
                at: suffixEnd, with: [.roadSuffixHan, .compoundSuffixHan], most: 4),
                suffix > notBefore
            {
                if steps > 0 && steps > 8 { return nil }
                // At most eight characters of name before the suffix.
                var begin = suffix
                while begin > notBefore, suffix - begin < 8, kind(begin - 1).contains(.han),
                    !engine.chinese.isFunction(buffer.unit[begin - 1])
                        || suffix - begin < 1
                {
                    begin -= 1
                }
                // 号楼 is a building's number, not its name.
                return begin < suffix && buffer.unit[begin] != 0x53F7 ? begin : nil
            }
            i -= 1
            steps += 1
        }
        return nil
    }

    /// The end of what follows a house number: buildings, units, rooms.
    private func addressTail(_ from: Int, _ reasons: inout Reasons) -> Int {
        var end = from
        while true {
            var j = end
            var gap = 0
            var found: Int?
            while j < buffer.count, gap <= 10 {
                let u = buffer.unit[j]
                if kind(j).contains(.digit) || kind(j).contains(.upper) {
                    if let stop = unitEnd(j, lettered: true) {
                        found = stop
                    } else if gap <= 6, gap == 0 || kind(j - 1).contains(.han) {
                        // A bare room number: 3单元501.
                        var k = j
                        while kind(k).contains(.digit) || buffer.at(k) == 0x2D
                            || kind(k).contains(.upper)
                        {
                            k += 1
                        }
                        if k - j >= 2, k - j <= 9, !kind(k).contains(.han) || k - j <= 5,
                            gap == 0
                        {
                            found = k
                        }
                    }
                    break
                }
                if !kind(j).contains(.han) && u != 0x20 && u != 0x2D { break }
                if u == 0x20 && gap > 0 { break }
                gap += 1
                j += 1
            }
            guard let found, found > end else { break }
            reasons.insert(.building)
            end = found
        }
        // 5楼东户, 中户
        switch buffer.at(end) {
        case 0x4E1C, 0x897F, 0x4E2D, 0x5357, 0x5317:
            if end > from, buffer.at(end + 1) == 0x6237 { end += 2 }
        default: break
        }
        return end
    }

    // MARK: Companies

    mutating func chineseCompanies() {
        var lastEnd = 0
        for word in words.view {
            guard word.categories.contains(.companySuffix), kind(Int(word.start)).contains(.han)
            else { continue }
            let suffix = Int(word.start)
            var end = Int(word.end)
            if suffix < lastEnd { continue }
            let strong = end - suffix >= 4 || lexicon.entry(word.entry).attribute == 1
            var start = suffix
            var closed = 0
            while start > lastEnd, suffix - start < 24 {
                let u = buffer.unit[start - 1]
                let kind = classes[Int(u)]
                // 上海（中国）有限公司, but 张伟（上海有限公司…
                if u == 0x29 { closed += 1 }
                if u == 0x28 { closed -= 1 }
                if closed < 0 { break }
                let bracket = u == 0x28 || u == 0x29
                guard kind.contains(.han) || bracket || !kind.isDisjoint(with: .word) else { break }
                if engine.chinese.isFunction(u), suffix - start >= 2 { break }
                start -= 1
            }
            start = min(suffix, afterCue(start, suffix))
            while start < suffix, buffer.unit[start] == 0x28 || buffer.unit[start] == 0x29 {
                start += 1
            }
            let body = suffix - start
            guard body >= 2 else { continue }
            if !strong {
                if body < 2 || body > 12 { continue }
                // 在福州读大学
                if [0x8BFB, 0x4E0A, 0x8003, 0x5FF5].contains(buffer.unit[suffix - 1]) { continue }
                // 电子厂, 贸易公司: a trade, and nobody's name.
                if wordsStarting(at: start, with: [.companyIndustryHan, .industry]) ?? 0 >= suffix {
                    continue
                }
                let known =
                    wordsStarting(at: start, with: [.organisation, .place, .division]) != nil
                    || wordEnding(at: suffix, with: .companyIndustryHan) != nil
                if !known { continue }
            }
            // 有限公司北京分公司
            if let branch = wordsStarting(at: end, with: .companySuffix) { end = branch }
            add(start, end, .company, strong ? 0.93 : 0.7, [.suffix])
            lastEnd = end
        }
    }
}
