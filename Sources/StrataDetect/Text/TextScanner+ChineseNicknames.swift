/// Chinese names that do not begin with a surname: 小王, 阿强, 静静, 苗苗妈, 姓窦, and names of other
/// peoples written in Han.
extension TextScanner {
    /// The end of such a name from `start` on.
    mutating func chineseNickname(_ start: Int) -> Int? {
        switch buffer.unit[start] {
        case 0x5C0F, 0x8001, 0x963F:  // 小 老 阿
            return prefixedName(start, sure: true)
        case 0x5927, 0x4E8C, 0x80D6:  // 大 二 胖
            return prefixedName(start, sure: false)
        case 0x59D3:  // 姓
            return bareSurname(start)
        default:
            break
        }
        if let end = ethnicName(start) { return end }
        if let end = parentOf(start) ?? elderSibling(start) { return end }
        return doubledName(start)
    }

    /// 小杨, 老曹, 阿坤, and before a colon 大刘.
    private mutating func prefixedName(_ start: Int, sure: Bool) -> Int? {
        let end = start + 2
        let u = buffer.at(start + 1)
        guard kind(start + 1).contains(.han), !covered[start + 1] else { return nil }
        let rank = engine.chinese.surnameRank(u)
        let given = engine.chinese.givenRank(u)
        guard !engine.chinese.isFunction(u) || rank > 0 && rank < 5 else { return nil }
        if wordsStarting(at: start, with: Self.notNameWords) ?? 0 > start + 1 { return nil }
        if let end = wordsStarting(at: start + 1, with: Self.notNameWords), end > start + 2 {
            return nil
        }
        var left = leftScore(start)
        // 物业小郑, 财务小顾: a trade or a department before.
        if left < 0.4,
            wordEnding(
                at: start,
                with: [.industry, .companyIndustryHan, .companySuffix, .occupation, .organisation])
                != nil
        {
            left = 0.6
        }
        guard left >= 0.4 else { return nil }
        let known: Bool
        switch buffer.unit[start] {
        case 0x963F: known = given > 0 || rank > 0 && rank < 5
        case 0x4E8C, 0x80D6: known = rank > 0 && rank < 5 || u == 0x80D6 || u == 0x5B9D
        default:
            // 儿子小军: a given name behind a cue.
            known =
                rank > 0 && (rank < 5 || left >= 1.0) || given == 1 && left >= 3 && isClosed(end)
        }
        guard known else { return nil }
        var reasons: Reasons = [.nameList]
        let right = rightScore(end, &reasons)
        let tag = isSpeakerTag(start, end)
        if !sure {
            // 大, 二 and 胖 are words; only how one is called in a chat is clear.
            guard tag || left >= 3 && right > 0 || reasons.contains(.title) else { return nil }
        } else if right < 0 {
            guard left >= 3, buffer.unit[start] == 0x963F || rank > 0 && rank < 4 else {
                return nil
            }
        } else if right < 0.5, buffer.unit[start] == 0x8001, left < 0.6 || buffer.at(end) == 0x4E86
        {
            // 老高了: very tall.
            if u == 0x9AD8 || rank > 3 || buffer.at(end) == 0x4E86 { return nil }
        }
        if left >= 3 { reasons.insert(.contextBefore) }
        var stop = end
        if reasons.contains(.title), let title = wordsStarting(at: end, with: .addressFormHan) {
            stop = title
        }
        add(start, stop, .personName, left >= 3 || tag ? 0.88 : 0.75, reasons)
        return stop
    }

    /// Whether `start..<end` is a whole line up to its colon.
    private func isSpeakerTag(_ start: Int, _ end: Int) -> Bool {
        var i = end
        while buffer.at(i) == 0x20 { i += 1 }
        guard buffer.at(i) == 0x3A else { return false }
        return start == 0 || kind(start - 1).contains(.newline) || buffer.at(start - 1) == 0x5D
    }

    /// 我姓窦; not 百姓, 姓名, 贵姓.
    private mutating func bareSurname(_ start: Int) -> Int? {
        let u = buffer.at(start + 1)
        // 百 贵 同 异 女 男 复
        guard
            ![0x767E, 0x8D35, 0x540C, 0x5F02, 0x5973, 0x7537, 0x590D].contains(buffer.at(start - 1))
                || buffer.at(start - 1) == 0x8D35 && buffer.at(start - 2) == 0x514D  // 免贵姓
        else { return nil }
        var end = start + 2
        if let compound = wordsStarting(at: start + 1, with: .compoundSurnameHan) {
            end = compound
        } else {
            guard kind(start + 1).contains(.han), engine.chinese.surnameRank(u) > 0,
                !covered[start + 1]
            else { return nil }
            // 姓何? 姓名, 姓氏.
            if wordsStarting(at: start + 1, with: .honorificHan) != nil { return nil }
            if u == 0x4F55, buffer.at(end) == 0x3F { return nil }
        }
        // 姓王先生: the name with its form of address is surer.
        if wordsStarting(at: end, with: .honorificHan) != nil { return nil }
        var reasons: Reasons = [.nameList, .contextBefore]
        let doubled = buffer.at(end) == u
        guard doubled || rightScore(end, &reasons) > 0 else { return nil }
        add(start + 1, end, .personName, 0.85, [.nameList, .contextBefore])
        return end
    }

    /// 苗苗妈, 子轩爸爸: called by the child's name.
    private mutating func parentOf(_ start: Int) -> Int? {
        let doubled = buffer.at(start + 1) == buffer.unit[start]
        var mark = start + 2
        // 妈 爸
        guard buffer.at(mark) == 0x5988 || buffer.at(mark) == 0x7238, buffer.at(start + 1) != 0x5988
        else { return nil }
        mark += buffer.at(mark + 1) == buffer.at(mark) ? 2 : 1
        // Not 孩子妈, 你们爸.
        let first = engine.chinese.givenRank(buffer.unit[start])
        let second = engine.chinese.givenRank(buffer.at(start + 1))
        guard doubled || first > 0 && second > 0, buffer.at(start + 1) != 0x5B50,
            !engine.chinese.isFunction(buffer.unit[start])
        else { return nil }
        if let word = wordsStarting(at: start, with: Self.notNameWords), word > start + 1 {
            return nil
        }
        var reasons: Reasons = [.nameList, .title]
        guard leftScore(start) >= 0.4, rightScore(mark, &reasons) > 0 else { return nil }
        add(start, mark, .personName, 0.75, reasons)
        return mark
    }

    /// 芳姐, 军哥: called by a part of the given name.
    private mutating func elderSibling(_ start: Int) -> Int? {
        let end = start + 2
        guard buffer.at(start + 1) == 0x59D0 || buffer.at(start + 1) == 0x54E5,
            engine.chinese.givenRank(buffer.unit[start]) == 1,
            engine.chinese.surnameRank(buffer.unit[start]) == 0,
            wordsStarting(at: start, with: Self.notNameWords.union(.honorificHan)) ?? 0 < end
        else { return nil }
        var reasons: Reasons = [.nameList, .title]
        guard leftScore(start) >= 0.9, rightScore(end, &reasons) > 0 else { return nil }
        add(start, end, .personName, 0.75, reasons)
        return end
    }

    /// 静静, 慧慧: how one is called, behind a cue, before a colon, or as a call.
    private mutating func doubledName(_ start: Int) -> Int? {
        let u = buffer.unit[start]
        let end = start + 2
        guard buffer.at(start + 1) == u, buffer.at(end) != u, !covered[start + 1] else {
            return nil
        }
        if wordsStarting(at: start, with: Self.notNameWords) ?? 0 > start + 1 { return nil }
        let tag = isSpeakerTag(start, end)
        let given = engine.chinese.givenRank(u)
        guard given > 0 || tag else { return nil }
        let left = leftScore(start)
        let called = start == 0 || kind(start - 1).contains(.newline)
        let noted = buffer.at(start - 1) == 0x6CE8 && buffer.at(start - 2) == 0x5907  // 备注
        guard tag || (left >= 3 || noted) && isClosed(end) || called && buffer.at(end) == 0x2C
        else {
            return nil
        }
        add(start, end, .personName, tag || left >= 3 ? 0.8 : 0.65, [.nameList])
        return end
    }

    // MARK: Other peoples

    /// 古丽娜尔, 巴桑次仁: known parts, and only characters that such names are written with.
    private mutating func ethnicName(_ start: Int) -> Int? {
        guard isTransliteration(buffer.unit[start]) else { return nil }
        guard
            wordsStarting(at: start, with: .ethnicNamePart) != nil
                || wordsStarting(at: start + 1, with: .ethnicNamePart) != nil,
            leftScore(start) >= 0.4
        else { return nil }
        if wordsStarting(at: start, with: [.division, .place, .organisation, .product]) != nil {
            return nil
        }
        var end = start
        while end < buffer.count, end - start < 9, !covered[end],
            isTransliteration(buffer.unit[end])
        {
            end += 1
        }
        var reasons: Reasons = [.nameList]
        guard end - start >= 3, end - start <= 8, rightScore(end, &reasons) > 0 else { return nil }
        add(start, end, .personName, 0.8, reasons)
        return end
    }

    /// 买买提江·吐尔逊: what stands around the dot is written as foreign names are.
    mutating func dottedName(_ dot: Int) {
        var start = dot
        while start > 0, dot - start < 7, !covered[start - 1],
            isTransliteration(buffer.unit[start - 1])
        {
            start -= 1
        }
        var end = dot + 1
        var part = end
        while end < buffer.count, end - part < 8, !covered[end] {
            if isTransliteration(buffer.unit[end]) {
                end += 1
            } else if buffer.unit[end] == buffer.unit[dot], end > part {
                end += 1
                part = end
            } else {
                break
            }
        }
        guard dot - start >= 1, end - dot >= 3 else { return }
        let unknown: WordCategories = [.division, .place, .organisation, .product]
        if wordsStarting(at: start, with: unknown) != nil
            || wordsStarting(at: dot + 1, with: unknown) != nil
        {
            return
        }
        add(start, end, .personName, 0.88, [.nameList, .format])
    }

    func isTransliteration(_ u: UInt16) -> Bool {
        transliteration.withUnsafeBufferPointer { $0[Int(u)] }
    }

    static let transliteration: [Bool] = {
        var table = [Bool](repeating: false, count: 0x10000)
        let characters = """
            万丘东丝丹丽乃义乌乎乔买于云亚亨仁仓仙仲伊伍休伦伯佩依俄克兰其兹内再凯列则利别力加努劳勒卓南博卜卡卢厄古台史叶司合吉吐吾\
            呷呼和哈喜嘉嘎因图地坎坦堆塔塞增夏外多夫央奥如妮妹姆姐威娃娅娜子孜孟安宗宝密尔尤尼居巴布希帕平库弗強强彼德恩戈戴才扎托扬\
            拉拜拥措提敏敖敦斯日旦早旺明普曲曼朗朝木朱李杜杰林查根格桑梅森楞次欧比汉汗江汤沃沙法波泰泽洛洪海渣温火热牙牛牧特玉玛珊珍\
            珠班琪琳琴琼瑞瑟瓦生甫白皮益盖祖福科穆米素索约纳绒绰维罕罗美翁耶肉肯舍色艾芬花苏英茹荪莉莎莫莱菲萨蒂蕾西觉詹让诺谢贝贡贾\
            赛赫辛边达迈迪逊通道那郎都里金铁阿雅雷霍露青音顺顿额马高鲁麦默齐
            """
        for unit in characters.utf16 { table[Int(unit)] = true }
        return table
    }()
}
