import StrataCore

/// Fills templates and remembers where each value came to stand.
struct NoteWriter: Sendable {
    /// A value's place in bytes from the start of the text.
    struct Span: Sendable {
        var start: Int
        var end: Int
        var label: LabelID
    }

    /// How a line of a dialogue names who speaks.
    enum Speakers: CaseIterable, Sendable { case named, roles, letters, channels, none }

    var speakers = Speakers.named
    /// How often, in percent, digits are read out in words, and letters are mistyped.
    var spokenPercent = 0
    var typoPercent = 0
    /// How often, in percent, numbers are broken by blanks, dashes or line ends.
    var brokenPercent = 0
    private(set) var spans: [Span] = []

    mutating func reset() { spans.removeAll(keepingCapacity: true) }

    /// Appends the template's text for `persona`.
    mutating func write(
        _ template: NoteTemplate, _ persona: Persona, _ random: inout SeededRandom,
        to out: inout ByteBuffer
    ) {
        write(template.nodes, persona, &random, to: &out)
    }

    private mutating func write(
        _ nodes: [NoteTemplate.Node], _ persona: Persona, _ random: inout SeededRandom,
        to out: inout ByteBuffer
    ) {
        for node in nodes {
            switch node {
            case .text(let bytes):
                let start = out.count
                out.append(bytes)
                if typoPercent > 0, random.chance(typoPercent) {
                    out.swapLetters(from: start, at: random.below(bytes.count))
                }
            case .choice(let options):
                write(options[random.below(options.count)], persona, &random, to: &out)
            case .slot(let slot):
                let start = out.count
                fill(slot, persona, &random, to: &out)
                guard let label = label(of: slot, persona), out.count > start else { continue }
                spans.append(Span(start: start, end: out.count, label: label))
            }
        }
    }

    private func label(of slot: NoteSlot, _ persona: Persona) -> LabelID? {
        guard slot == .id else { return slot.label }
        switch persona.country {
        case .china: return "cn_resident_id"
        case .america: return "us_ssn"
        case .britain: return "uk_nino"
        }
    }
}
