/// Occupations that are built of several words: uber driver, 超市收银员.
extension TextScanner {
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
                said = ["job", "occupation", "profession", "works", "work", "retired"].contains(
                    before)
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

    func endsAsOccupation(_ start: Int, _ end: Int) -> Bool {
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
        "was", "were", "are", "be", "been", "call", "called", "asked", "wants", "new", "same",
        "job",
        "work", "works", "retired", "former", "occupation", "speak", "talk", "no", "any", "each",
        "another", "transfer", "claims", "customer", "cust", "client", "account", "m", "s", "re",
        "im",
    ])
}
