import StrataCore

/// A list of leads: who they are, how to reach them, what the callers noted.
struct ContactsTable: GeneratedTable {
    static let all: [GeneratedColumn] = [
        .init("customer_id", "lead_id", "线索编号", "ld_id", "xsbh"),
        .init("person_name", "name", "客户姓名", "cust_nm", "khxm"),
        .init("phone", "mobile", "手机号", "mob", "sjh"),
        .init("phone", "landline", "固定电话", "tel2", "gddh"),
        .init("email", "email", "电子邮箱", "eml", "dzyx"),
        .init("cn_resident_id", "id_number", "身份证号", "idno", "sfzh", in: [.zh, .mixed]),
        .init("us_ssn", "ssn", "社会安全号", "ss_no", "shaqh", in: [.en, .mixed]),
        .init("uk_nino", "ni_number", "国民保险号", "nino", "gmbxh", in: [.en, .mixed]),
        .init("date_of_birth", "date_of_birth", "出生日期", "dob", "csrq"),
        .init("gender", "gender", "性别", "gndr", "xb"),
        .init("age", "age", "年龄", "ag", "nl"),
        .init("detailed_address", "address", "详细地址", "addr1", "xxdz"),
        .init("coarse_location", "city", "城市", "cty", "cs"),
        .init("company", "company", "公司名称", "co_nm", "gsmc"),
        .init("uscc", "credit_code", "统一社会信用代码", "uscc", "tyshxydm", in: [.zh, .mixed]),
        .init("tax_id_business", "ein", "雇主识别号", "fein", "gzsbh", in: [.en, .mixed]),
        .init("occupation", "occupation", "职业", "occ", "zy"),
        .init("income_debt", "income_band", "收入区间", "inc_bnd", "srqj"),
        .init("payment_card", "card_number", "银行卡号", "crd_no", "yhkh"),
        .init("card_expiry", "card_expiry", "卡有效期", "crd_exp", "kyxq"),
        .init("bank_account", "bank_account", "银行账号", "acct", "yhzh"),
        .init("iban", "iban", "国际账号", "ibn", "gjzh", in: [.en, .mixed]),
        .init("bank_routing", "routing_number", "银行路由号", "rtn", "yhlyh", in: [.en, .mixed]),
        .init("wechat", "wechat_id", "微信号", "wx", "wxh", in: [.zh, .mixed]),
        .init("qq", "qq", "QQ号", "qq_no", "qqh", in: [.zh, .mixed]),
        .init("licence_plate", "licence_plate", "车牌号", "plt", "cph"),
        .init("passport", "passport", "护照号", "ppt_no", "hzh"),
        .init("health", "health_remark", "健康备注", "hlth", "jkbz"),
        .init("campaign", "source", "来源", "src", "ly"),
        .init("preference", "intent_level", "意向等级", "int_lvl", "yxdj"),
        .init("consent_record", "consent", "是否同意联系", "cnsnt", "sfty"),
        .init("consent_record", "do_not_call", "免打扰", "dnc", "mdr"),
        .init("call_record", "last_call_time", "最近通话时间", "lst_call", "zjthsj"),
        .init("call_record", "last_result", "最近通话结果", "lst_rslt", "zjthjg"),
        .init("business_id", "order_number", "订单号", "ord_no", "ddh"),
        .init("business_id", "tracking_number", "快递单号", "trk_no", "kddh"),
        .init("call_note", "notes", "跟进备注", "rmk", "gjbz"),
        .init("timestamp", "created_ms", "创建时间戳", "crt_ts", "cjsjc"),
        .init("staff_id", "agent_id", "坐席工号", "agt", "zxgh"),
    ]

    let columns: [GeneratedColumn]
    private let language: GenerateLanguage
    private let seed: UInt64
    private let notesChinese = NoteTemplates.contactNotesChinese
    private let notesEnglish = NoteTemplates.contactNotesEnglish
    private var notes = NoteWriter()

    init(language: GenerateLanguage, seed: UInt64) {
        self.language = language
        self.seed = seed
        columns = Self.all.filter { $0.languages.contains(language) }
        notes.brokenPercent = 3
        notes.spokenPercent = 2
        notes.typoPercent = 2
    }

    mutating func write(row index: Int, to out: inout RowWriter) {
        var random = SeededRandom(seed: seed, stream: UInt64(index))
        let persona = Persona(
            country: Persona.Country.any(in: language, &random), random: &random)
        let chinese = persona.country == .china
        out.bytes.append(chinese ? "XS" : "L-")
        out.bytes.append(digits: UInt64(100_000_000 + index), width: 9)
        out.endCell()
        writeContact(persona, &random, to: &out)
        writeIdentity(persona, &random, to: &out)
        writePlaceAndWork(persona, &random, to: &out)
        writeMoney(persona, &random, to: &out)
        writeHabits(persona, &random, to: &out)
        writeHistory(persona, &random, to: &out)
    }

    private func writeContact(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout RowWriter
    ) {
        persona.writeName(to: &out.bytes)
        out.endCell()
        if !random.chance(2) {
            persona.writeMobile(Self.phoneStyle(&random), to: &out.bytes)
        }
        out.endCell()
        if random.chance(34) {
            persona.writeLandline(Self.phoneStyle(&random), to: &out.bytes)
        }
        out.endCell()
        if random.chance(76) { persona.writeEmail(to: &out.bytes) }
        out.endCell()
    }

    private static func phoneStyle(_ random: inout SeededRandom) -> DigitStyle {
        switch random.below(100) {
        case 0..<70: .plain
        case 70..<80: .spaced
        case 80..<90: .dashed
        case 90..<99: .prefixed
        default: .fullWidth
        }
    }

    private func writeIdentity(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout RowWriter
    ) {
        let chinese = persona.country == .china
        if language != .en {
            if chinese, random.chance(88) {
                let start = out.bytes.count
                persona.writeIdentity(to: &out.bytes)
                if random.chance(1) { out.bytes.lowercaseLetters(from: start) }
            }
            out.endCell()
        }
        if language != .zh {
            if persona.country == .america, random.chance(64) {
                persona.writeIdentity(to: &out.bytes)
            }
            out.endCell()
            if persona.country == .britain, random.chance(70) {
                persona.writeInsuranceNumber(spaced: random.chance(50), to: &out.bytes)
            }
            out.endCell()
        }
        if random.chance(85) {
            let slash = random.chance(6)
            if slash, persona.country == .america {
                let (year, month, day) = persona.birth.civil
                out.bytes.append(number: month, width: 2)
                out.bytes.append(0x2F)
                out.bytes.append(number: day, width: 2)
                out.bytes.append(0x2F)
                out.bytes.append(number: year, width: 4)
            } else {
                out.bytes.append(day: persona.birth, separator: slash ? 0x2F : 0x2D)
            }
        }
        out.endCell()
        if random.chance(94) {
            if chinese {
                out.bytes.append(persona.female ? "女" : "男")
            } else {
                out.bytes.append(persona.female ? "F" : "M")
            }
        }
        out.endCell()
        if random.chance(80) { out.bytes.append(number: UInt64(persona.age)) }
        out.endCell()
    }

    private func writePlaceAndWork(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout RowWriter
    ) {
        if random.chance(83) { persona.writeAddress(full: random.chance(88), to: &out.bytes) }
        out.endCell()
        if random.chance(93) { persona.writeCity(to: &out.bytes) }
        out.endCell()
        let employed = random.chance(58)
        if employed { persona.writeCompany(to: &out.bytes) }
        out.endCell()
        if language != .en {
            if employed, persona.country == .china, random.chance(50) {
                persona.writeCreditCode(to: &out.bytes)
            }
            out.endCell()
        }
        if language != .zh {
            if employed, persona.country == .america, random.chance(50) {
                persona.writeEmployerNumber(to: &out.bytes)
            }
            out.endCell()
        }
        if random.chance(72) { persona.writeJob(to: &out.bytes) }
        out.endCell()
        if random.chance(48) { persona.writeIncome(to: &out.bytes) }
        out.endCell()
    }

    private func writeMoney(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout RowWriter
    ) {
        let hasCard = random.chance(57)
        if hasCard {
            let style: DigitStyle =
                switch random.below(100) {
                case 0..<74: .plain
                case 74..<92: .spaced
                case 92..<99: .dashed
                default: .fullWidth
                }
            persona.writeCard(style, to: &out.bytes)
        }
        out.endCell()
        if hasCard, random.chance(60) { persona.writeExpiry(to: &out.bytes) }
        out.endCell()
        if random.chance(28) { persona.writeAccount(to: &out.bytes) }
        out.endCell()
        guard language != .zh else { return }
        if persona.country != .china, random.chance(persona.country == .britain ? 45 : 6) {
            persona.writeIBAN(spaced: random.chance(40), to: &out.bytes)
        }
        out.endCell()
        if persona.country == .america, random.chance(28) { persona.writeRouting(to: &out.bytes) }
        out.endCell()
    }

    private func writeHabits(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout RowWriter
    ) {
        let chinese = persona.country == .china
        if language != .en {
            if random.chance(chinese ? 55 : 4) { persona.writeWeChat(to: &out.bytes) }
            out.endCell()
            if chinese, random.chance(30) { persona.writeQQ(to: &out.bytes) }
            out.endCell()
        }
        if random.chance(31) { persona.writePlate(to: &out.bytes) }
        out.endCell()
        if random.chance(14) { persona.writePassport(to: &out.bytes) }
        out.endCell()
        if random.chance(9) { persona.writeHealth(to: &out.bytes) }
        out.endCell()
        let sources = chinese ? ChineseLexicon.shared.sources : EnglishLexicon.shared.sources
        sources.writeAny(&random, to: &out.bytes)
        out.endCell()
        if random.chance(78) { out.bytes.append(UInt8(0x41 + random.below(4))) }
        out.endCell()
    }

    private mutating func writeHistory(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout RowWriter
    ) {
        let chinese = persona.country == .china
        if random.chance(91) {
            if chinese {
                out.bytes.append(random.chance(80) ? "是" : "否")
            } else {
                out.bytes.append(random.chance(80) ? "Y" : "N")
            }
        }
        out.endCell()
        out.bytes.append(random.chance(6) ? 0x31 : 0x30)
        out.endCell()
        let called = random.chance(81)
        let day = CalendarDay(number: CalendarDay.today.number - random.below(420))
        if called {
            out.bytes.append(day: day)
            out.bytes.append(0x20)
            out.bytes.append(secondOfDay: random.within(32_400...72_000))
        }
        out.endCell()
        if called {
            let results = chinese ? ChineseLexicon.shared.results : EnglishLexicon.shared.results
            results.write(results.frontHeavy(&random), to: &out.bytes)
        }
        out.endCell()
        let bought = random.chance(36)
        if bought { Decoys.writeOrder(&random, to: &out.bytes) }
        out.endCell()
        if bought, random.chance(70) { Decoys.writeTracking(&random, to: &out.bytes) }
        out.endCell()
        if called, random.chance(72) {
            notes.reset()
            let templates = chinese ? notesChinese : notesEnglish
            let count = random.chance(40) ? 2 : 1
            for i in 0..<count {
                if i > 0 { out.bytes.append(chinese ? "；" : " ") }
                notes.write(
                    templates[random.below(templates.count)], persona, &random, to: &out.bytes)
            }
        }
        out.endCell()
        let created = UInt64(day.number - random.below(300)) * 86_400_000
        out.bytes.append(digits: created + UInt64(random.below(86_400_000)), width: 13)
        out.endCell()
        out.bytes.append(chinese ? 0x5A : 0x41)
        out.bytes.append(number: random.within(1001...1480), width: 4)
        out.endCell()
        out.endRow()
    }
}

extension Persona.Country {
    /// A country for one row: three Britons in ten among those who speak English.
    static func any(in language: GenerateLanguage, _ random: inout SeededRandom) -> Self {
        let chinese =
            switch language {
            case .zh: true
            case .en: false
            case .mixed: random.chance(55)
            }
        return chinese ? .china : random.chance(30) ? .britain : .america
    }
}
