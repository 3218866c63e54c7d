/// Occupations, families and education of word lists, and what stands beside a name: what a note
/// says of the person it is about.
extension TextScanner {
    static var personal: WordCategories { [.occupation, .educationLevel, .maritalStatus] }

    /// Words of the lists where the text says that somebody is so: a field of a note of its own,
    /// behind "works as" or 职业, "she is".
    mutating func personFacts() {
        let wanted = Self.personal
        var w = 0
        while w < words.count {
            let start = Int(words[w].start)
            var end = 0
            var found: WordCategories = []
            while w < words.count, Int(words[w].start) == start {
                let categories = words[w].categories
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
            add(
                start, end, label, says ? 0.75 : 0.62,
                says ? [.gazetteer, .contextBefore] : [.gazetteer])
        }
    }

    func hanSays(_ start: Int, _ end: Int, _ label: BuiltinLabel) -> Bool {
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
            let i =
                buffer.at(start - 1) == 0x3A || buffer.at(start - 1) == 0x662F ? start - 1 : start
            return buffer.at(i - 1) == 0x4E1A && buffer.at(i - 2) == 0x804C
                || buffer.at(i - 1) == 0x4F11 && buffer.at(i - 2) == 0x9000
                || buffer.at(i - 1) == 0x4F5C && buffer.at(i - 2) == 0x5DE5
                || buffer.at(start - 1) == 0x662F && isVague(start, end, label) == false
        }
    }

    func englishSays(_ start: Int, _ end: Int, _ label: BuiltinLabel) -> Bool {
        guard kind(end).isDisjoint(with: .word) else { return false }
        let before = wordBefore(start) ?? ""
        switch label {
        case .maritalFamily:
            if [
                "widow", "widowed", "widower", "divorced", "divorcee", "ex-wife", "ex-husband",
                "late husband", "late wife", "in a civil partnership", "going through a divorce",
                "getting a divorce", "getting divorced", "single mom", "single mum",
                "single mother",
                "single dad", "single parent", "newlywed",
            ].contains(folded(start, end)) {
                return true
            }
            return isPredicate(start)
                || ["recently", "newly", "gets", "got", "getting"].contains(before)
        case .education:
            return ["has", "holds", "have", "my", "her", "his", "finished", "earned"].contains(
                before)
        default:
            return isPredicate(start)
                || ["retired", "occupation", "profession", "job"].contains(before)
        }
    }

    /// Words that as a field say nothing of a person: whoever speaks, states of a job.
    func isVague(_ start: Int, _ end: Int, _ label: BuiltinLabel) -> Bool {
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

    /// "Ava, 11" and 贺鹏，52: a number that is a field of its own behind a name.
    mutating func agesBesideNames() {
        let found = hits.count
        for h in 0..<found where hits[h].label == .personName {
            var i = hits[h].end
            var separated = false
            while i - hits[h].end < 3,
                buffer.at(i) == 0x20 || buffer.at(i) == 0x2C || buffer.at(i) == 0x28
            {
                if buffer.at(i) != 0x20 { separated = true }
                i += 1
            }
            guard i > hits[h].end, separated || buffer.hasHan,
                let read = number(i, most: 3), read.end - i <= 2,
                separated || read.end - i == 2, fieldEnds(read.end),
                !isMeasure(read.end) || buffer.hasHan && fieldEnds(read.end),
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
