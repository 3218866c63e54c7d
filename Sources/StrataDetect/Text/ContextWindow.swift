/// A context word that was seen.
struct ContextHit: Sendable {
    var start: Int32
    var end: Int32
    var classes: ContextClass
}

/// What the words around a candidate say.
struct ContextWindow {
    /// Classes of the nearest word before, in the same clause or sentence.
    var nearest: ContextClass = []
    /// Its distance in units, and its index.
    var distance = Int.max
    var index: Int32 = -1
    /// Classes of all words before within the window and the sentence.
    var before: ContextClass = []
    /// Classes of the words shortly after, in the clause.
    var after: ContextClass = []
    /// Classes of words in the sentence or line before (a question that this answers).
    var earlier: ContextClass = []
    /// Whether `nearest` was said in the question before.
    var isAnswer = false
}

extension ContextClass {
    /// Classes that say what a number is; the others (time, name, …) only accompany.
    static var numeric: ContextClass {
        [
            .phone, .identity, .card, .account, .companyAccount, .reference, .money, .passport,
            .usSSN,
            .usITIN, .birth, .plate, .wechat, .qq, .social, .iban, .tax, .routing, .driving,
            .medical,
            .socialSecurity, .verification, .expiry, .secret, .device, .vehicle, .tail, .ukNHS,
            .ukNINO, .email, .permit, .hkID, .twID, .otherNationalID, .staff, .customer, .service,
            .version, .network, .age, .income, .extension_,
        ]
    }
}

extension ContextClass {
    /// What a question before does not ask for.
    static var notAsked: ContextClass {
        [
            .reference, .money, .time, .version, .tail, .service, .staff, .customer,
        ]
    }
}

extension TextScanner {
    /// The words around `start..<end`; calls come with ascending `start`.
    @inline(__always)
    mutating func window(_ start: Int, _ end: Int) -> ContextWindow {
        var result = ContextWindow()
        let total = contexts.count
        if total == 0 { return result }
        while contextCursor < total && Int(contexts[contextCursor].end) <= start {
            contextCursor += 1
        }
        while contextCursor > 0 && Int(contexts[contextCursor - 1].end) > start {
            contextCursor -= 1
        }
        var i = contextCursor - 1
        var barrier = false
        var questionEnd = -1
        var position = start
        while i >= 0 {
            let hit = contexts[i]
            let distance = start - Int(hit.end)
            if distance > 96 { break }
            if !barrier { barrier = hasSentenceEnd(Int(hit.end), position) }
            position = Int(hit.start)
            if barrier {
                if hit.classes.isDisjoint(with: .numeric) {
                    i -= 1
                    continue
                }
                // Only the sentence of the nearest word before counts.
                if questionEnd >= 0, hasSentenceEnd(Int(hit.end), questionEnd) { break }
                questionEnd = Int(hit.start)
                result.earlier.formUnion(hit.classes)
                i -= 1
                continue
            }
            if distance <= 48 { result.before.formUnion(hit.classes) }
            if result.index < 0, !hit.classes.isDisjoint(with: .numeric), distance <= 40 {
                result.nearest = hit.classes
                result.distance = distance
                result.index = Int32(i)
            }
            i -= 1
        }
        let asked = result.earlier.subtracting(.notAsked)
        if result.nearest.isEmpty, !asked.isEmpty, isAnswer(start) {
            result.nearest = asked
            result.distance = 8
            result.isAnswer = true
        }
        i = contextCursor
        while i < total, Int(contexts[i].start) < end { i += 1 }
        while i < total {
            let hit = contexts[i]
            let distance = Int(hit.start) - end
            if distance > 12 { break }
            if hasClauseEnd(end, Int(hit.start)) { break }
            result.after.formUnion(hit.classes)
            i += 1
        }
        return result
    }

    /// Whether `start` stands within the first words of a line or of what a speaker says.
    @inline(__always)
    func isAnswer(_ start: Int) -> Bool {
        var i = start
        while i > 0, start - i < 14 {
            let u = buffer.unit[i - 1]
            if u == 0x0A || u == 0x3011 || u == 0x5D { return true }
            if u == 0x3A { return beginsLine(i - 1) }
            i -= 1
        }
        return i == 0
    }

    /// Whether the colon at `i` stands behind the first word of a line.
    @inline(__always)
    private func beginsLine(_ colon: Int) -> Bool {
        var i = colon
        while i > 0, colon - i < 12 {
            let u = buffer.unit[i - 1]
            if u == 0x0A || u == 0x5D || u == 0x3011 { return true }
            i -= 1
        }
        return i == 0
    }

    /// Whether a sentence or line ends between two positions.
    @inline(__always)
    func hasSentenceEnd(_ from: Int, _ to: Int) -> Bool {
        var i = from
        while i < to {
            let u = buffer.unit[i]
            if classes[Int(u)].contains(.sentenceEnd) { return true }
            if u == 0x2E, i + 1 < to, classes[Int(buffer.unit[i + 1])].contains(.blank),
                i > 0, classes[Int(buffer.unit[i - 1])].contains(.lower), i - from != 2
            {
                return true
            }
            i += 1
        }
        return false
    }

    /// Whether a clause (also a comma) ends between two positions.
    @inline(__always)
    func hasClauseEnd(_ from: Int, _ to: Int) -> Bool {
        var i = from
        while i < to {
            let u = buffer.unit[i]
            if classes[Int(u)].contains(.sentenceEnd) || u == 0x2C || u == 0x3001 || u == 0x2E {
                return true
            }
            i += 1
        }
        return false
    }
}
