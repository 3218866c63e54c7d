/// Ages, occupations, family and education: what a note says of the person it is about.
extension TextScanner {
    // MARK: Ages

    /// Ages in figures or words, of minors and of adults.
    mutating func ages() {
        for t in 0..<tokens.count {
            let token = tokens[t]
            let start = Int(token.start)
            guard token.shape.contains(.hasDigit), token.end - token.start <= 6,
                let read = number(start, most: 3), read.end - start <= 2
            else { continue }
            age(read.value, start, read.end)
        }
        if buffer.hasHan { hanAges() }
        if contextClasses.contains(.age) || wordedAges { agesInWords() }
    }

    /// Whether a word for ten or more occurs, as in "I'm seventy-nine".
    private var wordedAges: Bool {
        tokens.view.contains { token in
            let length = token.end - token.start
            return length >= 5 && length <= 7 && buffer.folded[Int(token.end) - 1] == 0x79
                && buffer.folded[Int(token.end) - 2] == 0x74
                && Self.tens[folded(Int(token.start), Int(token.end))] != nil
        }
    }

    static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]
    static let teens: [String: Int] = [
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    static let units: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9,
    ]

    private mutating func agesInWords() {
        var t = 0
        while t < tokens.count {
            let start = Int(tokens[t].start)
            var end = Int(tokens[t].end)
            let word = folded(start, end)
            t += 1
            var value: Int?
            if let ten = Self.tens[word] {
                value = ten
                if t < tokens.count, Int(tokens[t].start) - end == 1,
                    let unit = Self.units[folded(Int(tokens[t].start), Int(tokens[t].end))]
                {
                    value = ten + unit
                    end = Int(tokens[t].end)
                    t += 1
                }
            } else {
                value = Self.teens[word] ?? (contextClasses.contains(.age) ? Self.units[word] : nil)
            }
            if let value { age(value, start, end) }
        }
    }

    /// 七岁, 三十五岁, 四十周岁.
    private mutating func hanAges() {
        for i in 1..<max(1, buffer.count) where buffer.unit[i] == 0x5C81 {
            let end = buffer.unit[i - 1] == 0x5468 ? i - 1 : i
            var start = end
            while start > 0, end - start < 3,
                buffer.unit[start - 1] == 0x5341 || Self.hanDigit(buffer.unit[start - 1]) != nil
            {
                start -= 1
            }
            guard start < end, let read = hanNumber(start), read.end == end, read.value >= 1,
                !kind(start - 1).contains(.digit)
            else { continue }
            age(read.value, start, end)
        }
    }

    /// A number below a thousand in Han that begins at `i`: 七, 十二, 三十五, 一百零三.
    func hanNumber(_ i: Int) -> (value: Int, end: Int)? {
        var value = 0
        var pending = -1
        var j = i
        scan: while j < buffer.count {
            let u = buffer.unit[j]
            switch u {
            case 0x5341:  // 十
                value += (pending < 0 ? 1 : pending) * 10
                pending = -1
            case 0x767E:  // 百
                guard pending > 0 else { break scan }
                value += pending * 100
                pending = -1
            case 0x96F6: break
            default:
                guard u != 0x6D1E, let digit = Self.hanDigit(u), pending < 0 else { break scan }
                pending = Int(digit)
            }
            j += 1
        }
        return j > i ? (value + max(pending, 0), j) : nil
    }

    private mutating func age(_ value: Int, _ start: Int, _ end: Int) {
        guard value <= 110 else { return }
        let before = buffer.at(start - 1)
        // A range, a share, a list's number.
        if before == 0x2D || before == 0x7E || before == 0x2E || before == 0x24 { return }
        var stop: Int?
        var isSaid = false
        if buffer.at(end) == 0x5C81 {
            stop = end + 1
        } else if buffer.at(end) == 0x5468, buffer.at(end + 1) == 0x5C81 {
            stop = end + 2
        } else if let english = englishAge(end) {
            stop = english
        } else if contextClasses.contains(.age) {
            let ctx = window(start, end)
            if ctx.nearest.contains(.age), ctx.distance <= 4, kind(end).isDisjoint(with: .letter) {
                isSaid = true
            }
        }
        if stop != nil { isSaid = true }
        if !isSaid, isMeasure(end) { return }
        let child = value < 18 && (wordNear(start, .minor) || childBefore(start))
        if !isSaid {
            if child {
                // my son is 11; kids 3 and 6
                guard childBefore(start) else { return }
            } else {
                guard value >= 18, value < 100 else { return }
                guard
                    ["he's", "she's", "i'm", "im", "shes", "hes"].contains(wordBefore(start) ?? "")
                        || ["is", "am"].contains(wordBefore(start) ?? "") && subjectBefore(start)
                else { return }
            }
        }
        let last = stop ?? end
        // 18岁以下, 满18岁 or "under 14" is a rule, not a person.
        switch buffer.at(last) {
        case 0x4EE5, 0x4E4B, 0x8D77, 0x2D, 0x7E, 0x81F3, 0x5230, 0x2B: return
        default: break
        }
        if before == 0x6EE1 || before == 0x81F3 || before == 0x5230 { return }
        if kind(start).isDisjoint(with: .han), isOfAThing(start) { return }
        guard value < 18 else {
            add(start, last, .age, 0.8, isSaid ? [.format, .contextAfter] : [.format])
            return
        }
        guard child || value > 0 && value < 14 && isSaid else { return }
        add(
            start, last, value < 14 ? .minorData : .minorTeen, child ? 0.9 : 0.7,
            child ? [.format, .contextBefore] : [.format])
    }

    /// Whether what follows a number makes it a measure, a time, an ordinal or part of a longer one.
    private func isMeasure(_ end: Int) -> Bool {
        switch buffer.at(end) {
        case 0x25, 0x3A, 0x2F, 0x2D, 0x24, 0x27, 0x22: return true
        case 0x2E, 0x2C: return kind(end + 1).contains(.digit)
        default: break
        }
        if !kind(end).isDisjoint(with: .word) || kind(end).contains(.han) { return true }
        guard buffer.at(end) == 0x20, kind(end + 1).contains(.lower) || kind(end + 1).contains(.digit)
        else { return kind(end + 1).contains(.han) }
        if kind(end + 1).contains(.digit) { return true }
        var stop = end + 1
        while !kind(stop).isDisjoint(with: .letter) { stop += 1 }
        return ![
            "and", "now", "at", "or", "but", "so", "with", "next", "this", "today", "going", "turning",
            "he", "she", "in", "lives", "living", "retired", "single", "married", "tomorrow",
        ].contains(folded(end + 1, stop))
    }

    /// Whether a rule's word or a thing's stands before the number: over 65, the roof is 9 years old.
    private func isOfAThing(_ start: Int) -> Bool {
        guard var t = lastToken(before: start) else { return false }
        for step in 0..<3 {
            let token = tokens[t]
            if hasSentenceEnd(Int(token.end), start) { return false }
            let word = folded(Int(token.start), Int(token.end))
            if step == 0, ["over", "under", "above", "below", "than", "least", "ages", "to"].contains(word) {
                return true
            }
            if [
                "roof", "car", "boiler", "house", "home", "system", "unit", "vehicle", "policy",
                "account", "furnace", "heater", "company", "building", "phone", "laptop", "truck",
            ].contains(word) {
                return true
            }
            if t == 0 { return false }
            t -= 1
        }
        return false
    }

    /// The end of "years old", "-year-old", "yo" and "y/o" behind a number.
    private func englishAge(_ end: Int) -> Int? {
        var i = end
        while buffer.at(i) == 0x20 || buffer.at(i) == 0x2D, i - end < 2 { i += 1 }
        for form in Self.ageForms {
            var j = i
            var same = true
            for unit in form {
                guard buffer.count > j, buffer.folded[j] == unit else {
                    same = false
                    break
                }
                j += 1
            }
            if same, kind(j).isDisjoint(with: .word) { return j }
        }
        return nil
    }

    private static let ageForms: [[UInt16]] = [
        "years old", "year old", "year-old", "years-old", "yrs old", "yr old", "yr-old", "y/o",
        "yo", "y.o.", "years of age", "months old", "month old", "weeks old",
    ].map { Array($0.utf16) }

    /// Whether a word for a child stands at most three words before in the same clause.
    private func childBefore(_ start: Int) -> Bool {
        guard var t = lastToken(before: start) else { return false }
        for _ in 0..<4 {
            let token = tokens[t]
            if hasSentenceEnd(Int(token.end), start) { return false }
            if Self.children.contains(folded(Int(token.start), Int(token.end))) { return true }
            if t == 0 { return false }
            t -= 1
        }
        return false
    }

    private static let children: Set<String> = [
        "son", "sons", "daughter", "daughters", "kid", "kids", "child", "children", "grandson",
        "granddaughter", "grandkids", "grandchild", "nephew", "niece", "boy", "girl", "boys",
        "girls", "twins", "baby", "stepson", "stepdaughter",
    ]

    private func subjectBefore(_ start: Int) -> Bool {
        guard let t = lastToken(before: start), t > 0 else { return false }
        return [
            "he", "she", "i", "husband", "wife", "mother", "father", "mom", "mum", "dad", "client",
            "customer", "caller", "patient", "mam", "grandma", "grandpa", "partner", "spouse",
        ].contains(folded(Int(tokens[t - 1].start), Int(tokens[t - 1].end)))
    }

    func wordNear(_ i: Int, _ wanted: WordCategories) -> Bool {
        var j = i - 1
        while j >= max(0, i - 20) {
            if classes[Int(buffer.unit[j])].contains(.sentenceEnd) { return false }
            if wordsStarting(at: j, with: wanted) != nil { return true }
            j -= 1
        }
        j = i
        while j < min(buffer.count, i + 20) {
            if classes[Int(buffer.unit[j])].contains(.sentenceEnd) { return false }
            if wordsStarting(at: j, with: wanted) != nil { return true }
            j += 1
        }
        return false
    }

    // MARK: Occupation, family, education

    /// Words of the lists where the text says that somebody is so: a field of a note of its own,
    /// behind "works as" or 职业, "she is".
    mutating func personFacts() {
        let wanted: WordCategories = [.occupation, .educationLevel, .maritalStatus]
        var w = 0
        while w < words.count {
            let start = Int(words[w].start)
            var end = 0
            var found: WordCategories = []
            while w < words.count, Int(words[w].start) == start {
                let categories = lexicon.entry(words[w].entry).categories
                if !categories.isDisjoint(with: wanted), Int(words[w].end) > end {
                    end = Int(words[w].end)
                    found = categories
                }
                w += 1
            }
            guard end > 0, end - start >= 2 else { continue }
            let label: BuiltinLabel =
                found.contains(.maritalStatus)
                ? .maritalFamily : found.contains(.educationLevel) ? .education : .occupation
            let han = kind(start).contains(.han)
            if label == .maritalFamily, isVague(start, end, .occupation) { continue }
            let isField = fieldBegins(start) && fieldEnds(end)
            let says = han ? hanSays(start, end, label) : englishSays(start, end, label)
            guard says || isField && !isVague(start, end, label) else { continue }
            add(start, end, label, says ? 0.75 : 0.62, says ? [.gazetteer, .contextBefore] : [.gazetteer])
        }
    }

    private func hanSays(_ start: Int, _ end: Int, _ label: BuiltinLabel) -> Bool {
        switch label {
        case .maritalFamily:
            // 离婚 and 结婚 are also what a law or a fair is called.
            return ![0x6CD5, 0x8BC1, 0x5B98, 0x534F, 0x7EAA].contains(buffer.at(end))
        case .education:
            let next = buffer.at(end)
            // 学历, 毕业, 文凭, 在读
            return [0x5B66, 0x6BD5, 0x6587, 0x5728].contains(next)
                || buffer.at(start - 1) == 0x5386 || buffer.at(start - 2) == 0x5386
        default:
            // 是, 做, 当, 任, 职业, 退休
            if [0x505A, 0x5F53, 0x4EFB].contains(buffer.at(start - 1)) { return true }
            if buffer.at(start - 1) == 0x540D { return true }  // 一名
            let i = buffer.at(start - 1) == 0x3A || buffer.at(start - 1) == 0x662F ? start - 1 : start
            return buffer.at(i - 1) == 0x4E1A && buffer.at(i - 2) == 0x804C
                || buffer.at(i - 1) == 0x4F11 && buffer.at(i - 2) == 0x9000
                || buffer.at(i - 1) == 0x4F5C && buffer.at(i - 2) == 0x5DE5
                || buffer.at(start - 1) == 0x662F && isVague(start, end, label) == false
        }
    }

    private func englishSays(_ start: Int, _ end: Int, _ label: BuiltinLabel) -> Bool {
        guard kind(end).isDisjoint(with: .word) else { return false }
        let before = wordBefore(start) ?? ""
        switch label {
        case .maritalFamily:
            if [
                "widow", "widowed", "widower", "divorced", "divorcee", "ex-wife", "ex-husband",
                "late husband", "late wife", "in a civil partnership", "going through a divorce",
                "getting a divorce", "getting divorced", "single mom", "single mum", "single mother",
                "single dad", "single parent", "newlywed",
            ].contains(folded(start, end)) {
                return true
            }
            return isPredicate(start) || ["recently", "newly", "gets", "got", "getting"].contains(before)
        case .education:
            return ["has", "holds", "have", "my", "her", "his", "finished", "earned"].contains(before)
        default:
            return isPredicate(start) || ["retired", "occupation", "profession", "job"].contains(before)
        }
    }

    /// Heads of the names of occupations, which other words before them make particular.
    private static let heads = WordSet([
        "teacher", "driver", "nurse", "manager", "assistant", "electrician", "plumber", "tech",
        "technician", "surveyor", "supervisor", "investor", "founder", "engineer", "accountant",
        "picker", "packer", "welder", "carpenter", "painter", "roofer", "mechanic", "cleaner",
        "caretaker", "cook", "chef", "waiter", "waitress", "bartender", "cashier", "clerk",
        "director", "officer", "secretary", "receptionist", "administrator", "analyst", "developer",
        "designer", "architect", "lawyer", "solicitor", "attorney", "paralegal", "therapist",
        "hygienist", "dentist", "pharmacist", "physician", "surgeon", "paramedic", "carer",
        "worker", "operator", "foreman", "contractor", "landlord", "farmer", "fisherman", "courier",
        "consultant", "adviser", "advisor", "broker", "underwriter", "realtor", "buyer", "planner",
        "coordinator", "specialist", "professor", "lecturer", "tutor", "coach", "trainer", "pilot",
        "musician", "actor", "writer", "journalist", "photographer", "stylist", "hairdresser",
        "barber", "beautician", "bookkeeper", "auditor", "librarian", "firefighter", "guard",
        "controller", "treasurer", "owner", "president", "cfo", "ceo", "cto", "coo", "scaffolder",
        "bricklayer", "plasterer", "joiner", "gardener", "nanny", "janitor", "trucker", "trader",
    ])

    /// "uber driver", "Relationship Manager", "i'm a supply teacher": a head with words before it,
    /// as a field of its own or where the text says what somebody is.
    mutating func occupationPhrases() {
        for t in 0..<tokens.count {
            let token = tokens[t]
            let (start, end) = (Int(token.start), Int(token.end))
            guard token.shape.contains(.hasLetter), !token.shape.contains(.hasDigit),
                end - start >= 3, end - start <= 14, isIn(Self.heads, start, end)
            else { continue }
            var first = t
            while first > 0, t - first < 3 {
                let previous = tokens[first - 1]
                guard Int(tokens[first].start) - Int(previous.end) == 1,
                    [0x20, 0x2D].contains(buffer.unit[Int(previous.end)]),
                    !previous.shape.contains(.hasDigit),
                    !isIn(Self.notOfPhrase, Int(previous.start), Int(previous.end))
                else { break }
                first -= 1
            }
            let from = Int(tokens[first].start)
            var said = isPredicate(from)
            if !said, let before = wordBefore(from) {
                said = ["job", "occupation", "profession", "works", "work", "retired"].contains(before)
            }
            var ends = fieldEnds(end)
            if !ends, buffer.at(end) == 0x20 {
                var stop = end + 1
                while !kind(stop).isDisjoint(with: .letter) { stop += 1 }
                ends = ["for", "at", "with"].contains(folded(end + 1, stop))
            }
            guard said || first < t && fieldBegins(from) && ends else { continue }
            if hits.view.contains(where: { $0.start < end && $0.end > from }) { continue }
            add(from, end, .occupation, said ? 0.75 : 0.6, said ? [.contextBefore] : [.gazetteer])
        }
    }

    /// 药剂师, 超市收银员, 拉面店老板: a field, or what stands behind 做, that ends as the names of
    /// occupations do.
    mutating func hanOccupations() {
        var i = 0
        while i < buffer.count {
            guard kind(i).contains(.han) else {
                i += 1
                continue
            }
            let start = i
            while i < buffer.count, kind(i).contains(.han) { i += 1 }
            guard fieldEnds(i) || buffer.at(i) == 0x7684, i - start >= 3 else { continue }
            var from = start
            var said = false
            // Behind 做 or 当 at most eight before the end.
            for j in stride(from: i - 3, through: max(start, i - 9), by: -1)
            where buffer.unit[j] == 0x505A || buffer.unit[j] == 0x5F53 {
                from = j + 1
                said = true
                break
            }
            guard said || fieldBegins(start) && i - start <= 8 else { continue }
            guard i - from >= 2, endsAsOccupation(from, i), !isVague(from, i, .occupation) else {
                continue
            }
            if hits.view.contains(where: { $0.start < i && $0.end > from }) { continue }
            add(from, i, .occupation, said ? 0.75 : 0.6, said ? [.contextBefore] : [.gazetteer])
        }
    }

    private func endsAsOccupation(_ start: Int, _ end: Int) -> Bool {
        for head in Self.hanHeads where head.last == buffer.unit[end - 1] {
            guard end - head.count >= start,
                head.indices.allSatisfy({ buffer.unit[end - head.count + $0] == head[$0] })
            else { continue }
            // 厉老板, 陈主任, 班主任郑老师: an address of a person, no occupation.
            if end - start >= head.count + 2 { return !folded(start, end).contains("老师") }
            return head.last == 0x5458 || head.last == 0x5DE5
        }
        return false
    }

    private static let hanHeads: [[UInt16]] = [
        "师", "收银员", "服务员", "售货员", "驾驶员", "公务员", "程序员", "质检员", "保洁员", "业务员",
        "教练员", "营业员", "快递员", "外卖员", "保管员", "护理员", "总监", "老板", "店主", "工人",
        "教授", "司机", "运输户", "个体户", "普工", "电工", "焊工", "木工", "瓦工", "钳工", "会计", "出纳",
        "保安", "保姆", "月嫂", "农民", "店长", "厂长", "校长", "院长", "所长", "主任", "副总", "总经理",
        "大客户经理", "渠道经理", "项目经理", "产品经理", "区域经理", "部门经理",
    ].map { Array($0.utf16) }

    private static let notOfPhrase = WordSet([
        "a", "an", "the", "your", "our", "my", "his", "her", "their", "this", "that", "is", "am",
        "i'm", "as", "to", "from", "with", "by", "and", "or", "of", "for", "spoke", "told", "said",
        "was", "were", "are", "be", "been", "call", "called", "asked", "wants", "new", "same", "job",
        "work", "works", "retired", "former", "occupation", "speak", "talk", "no", "any", "each",
        "another", "transfer", "claims", "customer", "cust", "client", "account", "m", "s", "re", "im",
    ])

    /// Words that as a field say nothing of a person: whoever speaks, states of a job.
    private func isVague(_ start: Int, _ end: Int, _ label: BuiltinLabel) -> Bool {
        label != .occupation && !kind(start).contains(.han)
            ? isIn(Self.vagueStates, start, end) : isIn(Self.vagueOccupations, start, end)
    }

    private static let vagueStates = WordSet([
                "together", "engaged", "single", "separated", "unknown", "primary", "secondary",
                "master", "masters", "bachelor", "other", "none", "professional", "basic",
                "graduate", "college", "university", "school", "high school",
            ])

    private static let vagueOccupations = WordSet([
            "unknown", "services", "management", "employed", "part-time", "full-time", "part time",
            "full time", "admin.", "agent", "representative", "rep", "customer service",
            "customer service representative", "advisor", "adviser", "manager", "supervisor",
            "sales", "support", "other", "none", "assistant", "consultant", "specialist",
            "operator", "engineer", "doctor", "nurse", "director", "owner", "technician", "driver",
            "coach", "broker", "client", "model", "host", "analyst", "partner", "buyer",
            "客服", "坐席", "客服专员", "销售", "老师", "经理", "顾问", "医生", "师傅", "专员", "主管",
            "老板", "司机", "销售顾问", "理财经理", "客户经理", "店长", "代理", "其他", "无", "管理",
            "未知", "保密", "兼职", "个体", "自由", "退休",
            "护士", "律师", "技师", "运营", "物业", "中介", "快递", "教练", "班主任", "前台",
        ])

    // MARK: Birth dates beside a person

    /// "Ava, 11" and 贺鹏，52: a number that is a field of its own behind a name.
    mutating func agesBesideNames() {
        let found = hits.count
        for h in 0..<found where hits[h].label == .personName {
            var i = hits[h].end
            var separated = false
            while i - hits[h].end < 3, buffer.at(i) == 0x20 || buffer.at(i) == 0x2C || buffer.at(i) == 0x28 {
                if buffer.at(i) != 0x20 { separated = true }
                i += 1
            }
            guard i > hits[h].end, separated || buffer.hasHan,
                let read = number(i, most: 3), read.end - i <= 2,
                separated || read.end - i == 2, fieldEnds(read.end), !isMeasure(read.end) || buffer.hasHan && fieldEnds(read.end),
                buffer.at(read.end) != 0x2F, read.value >= 1, read.value <= 99
            else { continue }
            let label: BuiltinLabel =
                read.value < 14 ? .minorData : read.value < 18 ? .minorTeen : .age
            add(i, read.end, label, 0.62, [.format])
        }
    }

    /// A date that lies as far back as the births of adults do, next to a name or an identity
    /// number in the same line, is the person's.
    mutating func birthDatesBesidePersons() {
        guard !looseDates.isEmpty else { return }
        let found = hits.count
        for d in 0..<looseDates.count {
            let date = looseDates[d]
            var beside = false
            for h in 0..<found where Self.identifies(hits[h].label) {
                let hit = hits[h]
                let gap = hit.end <= date.start ? date.start - hit.end : hit.start - date.end
                guard gap >= 0, gap <= 20 else { continue }
                let (from, to) =
                    hit.end <= date.start ? (hit.end, date.start) : (date.end, hit.start)
                if !hasSentenceEnd(from, to) {
                    beside = true
                    break
                }
            }
            if beside { add(date.start, date.end, .dateOfBirth, 0.65, [.date]) }
        }
    }

    private static func identifies(_ label: BuiltinLabel) -> Bool {
        switch label {
        case .personName, .cnResidentID, .usSSN, .usITIN, .ukNINO, .ukNHS, .passport,
            .drivingLicence, .cnTravelPermit, .hkID, .twID, .otherNationalID, .medicalRecord,
            .cnSocialSecurity, .gender, .ethnicity:
            true
        default: false
        }
    }
}
