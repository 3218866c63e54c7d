import StrataCore

/// What a column's header says.
struct HeaderReading: Sendable {
    /// Labels with the weight of the term that named them, the strongest first.
    var candidates: [(label: BuiltinLabel, weight: Int, term: String)] = []
    var qualifiers: Set<String> = []
}

/// Understands column headers: Chinese, English, pinyin and the abbreviations of schemas.
struct HeaderReader: Sendable {
    /// The lexicon that is compiled in; read once.
    static let shared = HeaderReader()

    private let qualifiers: [String: String]
    private let noise: Set<String>
    /// Qualifiers in Han, which stand inside longer words.
    private let hanQualifiers: [(word: [UInt8], meaning: String)]
    private static let longestHan = 12

    private init() {
        var qualifiers: [String: String] = [:]
        WordList(Gazetteer.headerQualifiers).forEach { word, attribute in
            qualifiers[String(decoding: word, as: UTF8.self)] = String(
                decoding: attribute, as: UTF8.self)
        }
        var noise = Set<String>()
        WordList(Gazetteer.headerNoise).forEach { word, _ in
            noise.insert(String(decoding: word, as: UTF8.self))
        }
        self.qualifiers = qualifiers
        self.noise = noise
        hanQualifiers = qualifiers.filter { Self.isHan($0.key) }.sorted { $0.key < $1.key }
            .map { (Array($0.key.utf8), $0.value) }
    }

    /// The entry of a term, found by bisection of the list, whose lines are sorted by their bytes.
    private func lookup(_ term: String) -> (label: BuiltinLabel, weight: Int)? {
        let wanted = Array(term.utf8)
        return Gazetteer.headerTerms.withUTF8Buffer { bytes in
            var low = 0
            var high = bytes.count
            while low < high {
                var start = (low + high) / 2
                while start > low, bytes[start - 1] != 0x0A { start -= 1 }
                switch Self.order(bytes, start, wanted) {
                case 0: return Self.attributes(bytes, start + wanted.count + 1)
                case ..<0: low = (bytes[start..<high].firstIndex(of: 0x0A) ?? high) + 1
                default: high = start
                }
            }
            return nil
        }
    }

    /// Below 0 where the term at `start` sorts before `wanted`, 0 where it is it.
    private static func order(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ wanted: [UInt8]
    ) -> Int {
        for (i, byte) in wanted.enumerated() {
            let own = start + i < bytes.count ? bytes[start + i] : 0x0A
            if own == 0x09 || own == 0x0A { return -1 }
            if own != byte { return own < byte ? -1 : 1 }
        }
        return start + wanted.count < bytes.count && bytes[start + wanted.count] == 0x09 ? 0 : 1
    }

    private static func attributes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (label: BuiltinLabel, weight: Int)? {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let fields = String(decoding: bytes[start..<end], as: UTF8.self).split(separator: "\t")
        guard fields.count == 2, let weight = Int(fields[1]),
            let label = BuiltinLabel.byID[.init(String(fields[0]))]
        else { return nil }
        return (label, weight)
    }

    /// The entry of a word that is two terms' words written together: phonenumber.
    private func lookupJoined(_ word: String) -> (label: BuiltinLabel, weight: Int)? {
        let characters = Array(word)
        guard characters.count >= 4, characters.count <= 24, !Self.isHan(word) else { return nil }
        for split in 2...(characters.count - 2) {
            let pair = String(characters[..<split]) + " " + String(characters[split...])
            if let entry = lookup(pair) { return entry }
        }
        return nil
    }

    /// The labels that a name clearly says, as JSON objects have them.
    func labels(_ name: String) -> [BuiltinLabel] {
        read(name).candidates.prefix(1).filter { $0.weight >= 2 }.map(\.label)
    }

    func read(_ header: String) -> HeaderReading {
        let reading = read(words: Self.words(header))
        if reading.candidates.contains(where: { $0.weight >= 2 }) { return reading }
        // SMSconsent, GPpractice: capitals that belong together before a small word.
        let other = Self.words(header, keepsCapitals: true)
        let second = other == Self.words(header) ? reading : read(words: other)
        return second.candidates.first?.weight ?? 0 > reading.candidates.first?.weight ?? 0
            ? second : reading
    }

    private func read(words: [String]) -> HeaderReading {
        var reading = HeaderReading()
        guard !words.isEmpty, words.count <= 24 else { return reading }
        // 2、您的年龄段: the number of a question says nothing.
        if words.count > 1, Int(words[0]) != nil, words[1...].contains(where: Self.isHan),
            lookup(words.joined(separator: " ")) == nil
        {
            return read(words: Array(words.dropFirst()))
        }
        for word in words {
            if let qualifier = qualifiers[word] { reading.qualifiers.insert(qualifier) }
        }
        // rs429358: the name of a variant in a genome.
        if words.count == 2, words[0] == "rs", words[1].utf8.count >= 3, Int(words[1]) != nil {
            reading.candidates.append((.genetic, 3, "rs"))
            return reading
        }
        // c10, x 2: a letter and a number mean nothing.
        if words.count > 1, words.allSatisfy({ Int($0) != nil || $0.count == 1 && !Self.isHan($0) })
        {
            return reading
        }
        let whole = words.joined(separator: " ")
        if let term = lookup(whole)
            ?? (words.count > 1 ? lookup(words.joined()) : lookupJoined(whole))
        {
            reading.candidates.append((term.label, term.weight, whole))
            if words.count == 1, !Self.isHan(whole) { return reading }
        }
        latin(words, &reading)
        for word in words where Self.isHan(word) { han(word, &reading) }
        var best: [BuiltinLabel: (Int, String)] = [:]
        for candidate in reading.candidates where candidate.weight > best[candidate.label]?.0 ?? 0 {
            best[candidate.label] = (candidate.weight, candidate.term)
        }
        // A whole header outweighs its parts, a long part a short one.
        reading.candidates.sort { a, b in
            let (x, y) = (a.weight * 4 + a.term.count, b.weight * 4 + b.term.count)
            return x > y
        }
        return reading
    }

    /// The longest runs of words that the lexicon knows, from the left.
    private func latin(_ words: [String], _ reading: inout HeaderReading) {
        var i = 0
        while i < words.count {
            if Self.isHan(words[i]) {
                i += 1
                continue
            }
            var length = min(words.count - i, 5)
            var found = false
            while length > 0 {
                let slice = words[i..<(i + length)]
                if let term = lookup(slice.joined(separator: " "))
                    ?? (length > 1 ? lookup(slice.joined()) : lookupJoined(words[i]))
                {
                    // Part of a header says less than the whole.
                    let covered = length == words.count || rest(words, i, length)
                    reading.candidates.append(
                        (
                            term.label, covered ? term.weight : max(1, term.weight - 1),
                            slice.joined(separator: " ")
                        ))
                    i += length
                    found = true
                    break
                }
                length -= 1
            }
            if !found { i += 1 }
        }
    }

    /// Whether the words outside `from..<from + length` carry no meaning of their own.
    private func rest(_ words: [String], _ from: Int, _ length: Int) -> Bool {
        for (i, word) in words.enumerated() where i < from || i >= from + length {
            if !noise.contains(word) && Int(word) == nil && qualifiers[word] == nil { return false }
        }
        return true
    }

    private func han(_ word: String, _ reading: inout HeaderReading) {
        let characters = Array(word)
        let bytes = Array(word.utf8)
        for (qualifier, what) in hanQualifiers where Self.holds(bytes, qualifier) {
            reading.qualifiers.insert(what)
        }
        var i = 0
        while i < characters.count {
            var length = min(Self.longestHan, characters.count - i)
            var found = false
            while length >= 2 {
                let part = String(characters[i..<(i + length)])
                if let term = lookup(part) {
                    // The last part of a Chinese header is its head.
                    let isHead = i + length == characters.count
                    reading.candidates.append(
                        (term.label, isHead ? term.weight : max(1, term.weight - 1), part))
                    i += length
                    found = true
                    break
                }
                length -= 1
            }
            if !found { i += 1 }
        }
    }

    /// Whether the part stands somewhere in the text, both UTF-8.
    static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
            if part.indices.allSatisfy({ text[start + $0] == part[$0] }) { return true }
        }
        return false
    }

    static func isHan(_ word: String) -> Bool {
        word.unicodeScalars.first.map { $0.value >= 0x3400 && $0.value <= 0x9FFF } ?? false
    }

    /// `PhoneNumber_2` → phone, number, 2; `手机号码(必填)` → 手机号码, 必填.
    /// With `keepsCapitals`, a run of capitals keeps its last: SMSconsent → sms, consent.
    static func words(_ header: String, keepsCapitals: Bool = false) -> [String] {
        var words: [String] = []
        var word = ""
        var previous: Kind = .other
        func flush() {
            if !word.isEmpty { words.append(word.lowercased()) }
            word = ""
        }
        let scalars = Array(header.unicodeScalars.prefix(200))
        for (i, scalar) in scalars.enumerated() {
            let kind = Kind(scalar)
            switch kind {
            case .other: flush()
            case .upper:
                let nextLower = i + 1 < scalars.count && Kind(scalars[i + 1]) == .lower
                if previous == .lower || previous == .digit || previous == .han
                    || previous == .upper && nextLower && !keepsCapitals
                {
                    flush()
                }
                word.unicodeScalars.append(scalar)
            case .lower:
                let isRun = keepsCapitals && word.unicodeScalars.count > 1 && previous == .upper
                if previous == .digit || previous == .han || isRun { flush() }
                word.unicodeScalars.append(scalar)
            case .digit:
                if previous == .lower || previous == .upper || previous == .han { flush() }
                word.unicodeScalars.append(scalar)
            case .han:
                if previous != .han { flush() }
                word.unicodeScalars.append(scalar)
            }
            previous = kind
        }
        flush()
        return words
    }

    private enum Kind {
        case upper, lower, digit, han, other
        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x5A: self = .upper
            case 0x61...0x7A: self = .lower
            case 0x30...0x39: self = .digit
            case 0x3400...0x9FFF: self = .han
            case 0xC0...0x24F: self = scalar.properties.isUppercase ? .upper : .lower
            default: self = .other
            }
        }
    }
}
