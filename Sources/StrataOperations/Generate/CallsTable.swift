import StrataCore

/// A call log: one row an attempt.
struct CallsTable: GeneratedTable {
    static let all: [GeneratedColumn] = [
        .init("call_record", "call_time", "通话时间", "cl_tm", "thsj"),
        .init("call_record", "duration_seconds", "通话时长", "dur", "thsc"),
        .init("call_record", "direction", "呼叫方向", "dir", "hjfx"),
        .init("staff_id", "agent_id", "坐席工号", "agt", "zxgh"),
        .init("campaign", "campaign", "营销活动", "cmp", "yxhd"),
        .init("company_phone", "caller_id", "主叫号码", "cli", "zjhm"),
        .init("phone", "called_number", "被叫号码", "cld", "bjhm"),
        .init("call_record", "result", "通话结果", "rslt", "thjg"),
        .init("call_record", "result_code", "结果代码", "rc", "jgdm"),
        .init("recording", "recording_file", "录音文件", "rec_f", "lywj"),
        .init("call_note", "note", "通话备注", "rmk", "thbz"),
    ]
    private static let codes: [StaticString] = ["AN", "NA", "B", "OFF", "DC", "REJ", "SALE", "CB"]

    let columns: [GeneratedColumn] = Self.all
    private let language: GenerateLanguage
    private let seed: UInt64
    private let notesChinese = NoteTemplates.contactNotesChinese
    private let notesEnglish = NoteTemplates.contactNotesEnglish
    private var notes = NoteWriter()

    init(language: GenerateLanguage, seed: UInt64) {
        self.language = language
        self.seed = seed
    }

    mutating func write(row index: Int, to out: inout RowWriter) {
        var random = SeededRandom(seed: seed ^ 0xCA11, stream: UInt64(index))
        let persona = Persona(
            country: Persona.Country.any(in: language, &random), random: &random)
        let chinese = persona.country == .china
        // The log runs forward in time: about 4,000 calls a day.
        let day = CalendarDay(
            number: CalendarDay(year: 2025, month: 1, day: 2).number + index / 4000 % 540)
        let second = 32_400 + index % 4000 * 10 + random.below(10)
        out.bytes.append(day: day)
        out.bytes.append(0x20)
        out.bytes.append(secondOfDay: second)
        out.endCell()
        let answered = random.chance(38)
        let duration =
            answered ? 5 + Int(random.gamma(shape: 1.2, rate: 0.011)) : random.below(3) * 15
        out.bytes.append(number: UInt64(duration))
        out.endCell()
        let inbound = random.chance(8)
        if chinese {
            out.bytes.append(inbound ? "呼入" : "呼出")
        } else {
            out.bytes.append(inbound ? "inbound" : "outbound")
        }
        out.endCell()
        let agent = random.within(1001...1480)
        out.bytes.append(number: agent, width: 4)
        out.endCell()
        let sources = chinese ? ChineseLexicon.shared.sources : EnglishLexicon.shared.sources
        sources.writeAny(&random, to: &out.bytes)
        out.endCell()
        Decoys.writeHotline(persona.country, &random, to: &out.bytes)
        out.endCell()
        persona.writeMobile(random.chance(90) ? .plain : .prefixed, to: &out.bytes)
        out.endCell()
        writeResult(persona, answered, chinese, &random, to: &out)
        if answered {
            out.bytes.append("rec/")
            out.bytes.append(day: day, separator: 0x2F)
            out.bytes.append(0x2F)
            out.bytes.append(number: agent, width: 4)
            out.bytes.append(0x2D)
            out.bytes.append(digits: UInt64(day.number) * 86_400 + UInt64(second), width: 10)
            out.bytes.append(random.chance(60) ? ".wav" : ".mp3")
        }
        out.endCell()
        if answered, random.chance(55) {
            let templates = chinese ? notesChinese : notesEnglish
            notes.reset()
            notes.write(
                templates[random.below(templates.count)], persona, &random, to: &out.bytes)
        }
        out.endCell()
        out.endRow()
    }

    private func writeResult(
        _ persona: Persona, _ answered: Bool, _ chinese: Bool, _ random: inout SeededRandom,
        to out: inout RowWriter
    ) {
        let results: [(StaticString, StaticString, Int)] =
            answered
            ? [
                ("接通", "Answered", 0), ("已成交", "Sale", 6), ("有意向", "Interested", 0),
                ("明确拒绝", "Not interested", 0), ("要求回拨", "Callback requested", 7),
            ]
            : [
                ("无人接听", "No answer", 1), ("忙音", "Busy", 2), ("关机", "Switched off", 3),
                ("空号", "Disconnected", 4), ("拒接", "Rejected", 5),
            ]
        let result = results[random.below(results.count)]
        out.bytes.append(chinese ? result.0 : result.1)
        out.endCell()
        out.bytes.append(Self.codes[result.2])
        out.endCell()
    }
}
