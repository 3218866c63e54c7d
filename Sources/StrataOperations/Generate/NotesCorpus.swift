import StrataCore

/// Documents in free text: call notes, dialogues, transcripts and chats.
struct NotesCorpus: ~Copyable {
    enum Kind: String, CaseIterable {
        case callNote = "call_note"
        case dialogue
        case transcript
        case chat
    }

    private let language: GenerateLanguage
    private let seed: UInt64
    private let chinese = NoteTemplates.chinese
    private let english = NoteTemplates.english
    private var notes = NoteWriter()
    private var text = ByteBuffer(capacity: 4096)
    /// The places in their lists of the forms written so far.
    private var used: [Int] = []

    init(language: GenerateLanguage, seed: UInt64) {
        self.language = language
        self.seed = seed ^ 0x407E
    }

    /// Appends the document's line to `lines` and the line of its spans to `spans`.
    mutating func write(
        document index: Int, to lines: inout ByteBuffer, spans: inout ByteBuffer
    ) {
        var random = SeededRandom(seed: seed, stream: UInt64(index))
        let persona = Persona(
            country: Persona.Country.any(in: language, &random), random: &random)
        let kinds: [Kind] = [.callNote, .callNote, .dialogue, .transcript, .chat]
        let kind = kinds[random.below(kinds.count)]
        compose(kind, persona, &random)

        writeID(index, to: &lines, key: "{\"id\":\"")
        lines.append("\",\"lang\":\"")
        lines.append(persona.country == .china ? "zh" : "en")
        lines.append("\",\"kind\":\"")
        lines.append(Array(kind.rawValue.utf8))
        lines.append("\",\"text\":")
        let start = lines.count
        text.withBytes { lines.append($0.bindMemory(to: UInt8.self)) }
        lines.quoteJSON(from: start)
        lines.append("}\n")

        writeID(index, to: &spans, key: "{\"id\":\"")
        spans.append("\",\"spans\":[")
        var counted = 0
        var points = 0
        for (number, span) in notes.spans.enumerated() {
            points += text.codePoints(in: counted..<span.start)
            let length = text.codePoints(in: span.start..<span.end)
            spans.append(number == 0 ? "{\"start\":" : ",{\"start\":")
            spans.append(number: UInt64(points))
            spans.append(",\"end\":")
            spans.append(number: UInt64(points + length))
            spans.append(",\"label\":\"")
            spans.append(Array(span.label.rawValue.utf8))
            spans.append("\"}")
            points += length
            counted = span.end
        }
        spans.append("]}\n")
    }

    private func writeID(_ index: Int, to out: inout ByteBuffer, key: StaticString) {
        out.append(key)
        out.append("n")
        out.append(digits: UInt64(index), width: 8)
    }

    private mutating func compose(
        _ kind: Kind, _ persona: Persona, _ random: inout SeededRandom
    ) {
        text.removeAll()
        notes.reset()
        used.removeAll(keepingCapacity: true)
        let isChinese = persona.country == .china
        let set = isChinese ? chinese : english
        switch kind {
        case .callNote:
            (notes.spokenPercent, notes.brokenPercent, notes.typoPercent) = (0, 12, 6)
            for i in 0..<random.within(1...5) {
                if i > 0 { text.append(isChinese ? (random.chance(70) ? "。" : "；") : " ") }
                writeOne(of: random.chance(26) ? set.decoys : set.notes, persona, &random)
            }
        case .dialogue, .transcript:
            let isTranscript = kind == .transcript
            (notes.spokenPercent, notes.brokenPercent, notes.typoPercent) =
                isTranscript ? (75, 5, 4) : (25, 5, 0)
            notes.speakers =
                random.chance(50)
                ? .named : NoteWriter.Speakers.allCases[random.below(isTranscript ? 5 : 3)]
            writeOne(of: set.openings, persona, &random)
            for _ in 0..<random.within(2...5) {
                text.append("\n")
                writeOne(of: set.exchanges, persona, &random)
            }
            text.append("\n")
            writeOne(of: set.closings, persona, &random)
        case .chat:
            (notes.spokenPercent, notes.brokenPercent, notes.typoPercent) = (3, 18, 9)
            let switching = language == .mixed ? 30 : 14
            for i in 0..<random.within(2...6) {
                if i > 0 { text.append("\n") }
                let pool =
                    random.chance(18)
                    ? set.decoys : random.chance(switching) ? set.switched : set.chats
                writeOne(of: pool, persona, &random)
            }
        }
    }

    /// Writes a form that the document does not have yet.
    private mutating func writeOne(
        of pool: [NoteTemplate], _ persona: Persona, _ random: inout SeededRandom
    ) {
        guard !pool.isEmpty else { return }
        var choice = random.below(pool.count)
        for _ in 0..<8 where used.contains(choice) { choice = random.below(pool.count) }
        used.append(choice)
        notes.write(pool[choice], persona, &random, to: &text)
    }
}
