import Glibc
import StrataConnect
package import StrataCore
import StrataDetect
package import StrataVault

/// Tells which export a file came from, by the rows that were made for it.
///
/// Columns may have any names and order, numbers any form, the file any encoding that is read here.
/// A number counts that stands among those of an export; so do an e-mail address, an identity number or
/// an account that were made for one, and a name beside its address. An export is *named* where a file
/// of somebody else's would look like that once in a thousand times at most.
package struct WatermarkFinder: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = policy
        self.meter = meter
    }

    /// What `strata watermark find --format json` prints.
    package struct Report: Sendable, Hashable, Encodable {
        /// Rows, or documents of free text, that were read.
        package var rows = 0
        /// Numbers in it that no telephone has.
        package var oddNumbers = 0
        /// The surest first.
        package var exports: [Export] = []
        package var problems = 0
    }

    package struct Export: Sendable, Hashable, Encodable {
        package var export: String
        /// Whether it is sure enough to say so.
        package var isNamed: Bool
        /// One less the chance that a file of somebody else's looks like that.
        package var confidence: Double
        /// Different marked rows that were found, and how many there are.
        package var found: Int
        package var marked: Int
        package var time: String
        package var action: String
        package var who: String
        package var by: String?
        package var approvedBy: String?
        package var purpose: String?
        package var ticket: String?
        package var path: String
        /// Rows that it had.
        package var rows: Int
    }

    /// The chance of an error below which an export is named.
    package static let bound = 1e-3
    /// The chance that a text of somebody else's is one that was made for an export: with the digits in
    /// it there are more than a million of its like.
    private static let textChance = 1e-6

    /// Whether whoever acts may look, before anything is sent for it.
    ///
    /// - Throws: `AccessError`.
    package func check() throws {
        try AuditTrail(vault, policy: policy).check(.init(.watermarkFind))
    }

    /// Reads a file.
    ///
    /// - Throws: `ImportError.unreadable`, `AccessError`, `Cancelled`.
    package func find(in path: String) throws -> Report {
        try AuditTrail(vault, policy: policy).attempt(.init(.watermarkFind)) { attempt in
            try attempt.begin()
            let known = try vault.records.read { try KnownMarks($0, vault) }
            var seen = SeenMarks(known)
            var report = Report()
            try read(path, into: &seen, &report)
            report.oddNumbers = seen.oddNumbers.count
            report.exports = try judge(seen, known)
            attempt.note(
                .export,
                report.exports.filter(\.isNamed).compactMap {
                    vault.keys.identifiers.number(.export, $0.export)
                })
            return report
        }
    }

    private func read(
        _ path: String, into seen: inout SeenMarks, _ report: inout Report
    ) throws {
        let engine = DetectionEngine(depth: .rules)
        let isData: @Sendable ([String]) -> Bool = { HeaderCheck(engine).isData($0) }
        guard let item = InputDiscovery(paths: [path]).items.first,
            let input = try? InputReader(isData: isData).open(item)
        else { throw ImportError.unreadable(path: path) }
        for part in input.tables {
            // Where a first row was taken for names, it is looked at as well.
            seen.look(row: part.columns)
            for title in part.titles { seen.look(row: title) }
            let block = TableBlock()
            while part.nextBlock(into: block) {
                if meter.isCancelled { throw Cancelled() }
                meter.set(input.progress.bytesRead)
                for row in 0..<block.rowCount {
                    if let text = block.unreadText(row: row) {
                        seen.look(text: text)
                        continue
                    }
                    seen.look(row: block.row(row))
                }
                for value in block.further {
                    let from = Int(value.cell.start)
                    let bytes = block.bytes[from..<(from + Int(value.cell.length))]
                    seen.look(text: String(decoding: bytes, as: UTF8.self))
                }
                report.rows += block.rowCount
            }
        }
        if let documents = input.documents {
            let block = DocumentBlock()
            while documents.nextBlock(into: block) {
                if meter.isCancelled { throw Cancelled() }
                meter.set(input.progress.bytesRead)
                for index in 0..<block.count {
                    seen.look(text: String(decoding: block.text(index), as: UTF8.self))
                }
                report.rows += block.count
            }
        }
        report.problems = input.problems.all.count { !$0.isNote }
    }

    func judge(_ seen: SeenMarks, _ known: KnownMarks) throws -> [Export] {
        let identifiers = vault.keys.identifiers
        return known.exports.values.compactMap { note -> Export? in
            let hits = seen.hits[note.number] ?? []
            guard !hits.isEmpty else { return nil }
            // Several exports are tried, so each has only its share of the bound.
            let chance = min(
                1, Self.chance(of: note.number, seen, known) * Double(known.exports.count))
            return Export(
                export: identifiers.identifier(.export, note.number),
                isNamed: chance <= Self.bound, confidence: 1 - chance, found: hits.count,
                marked: known.marked[note.number] ?? 0, time: TimeText.utc(note.time),
                action: note.action.rawValue, who: note.who, by: note.by,
                approvedBy: note.approvedBy, purpose: note.purpose?.rawValue,
                ticket: note.ticket, path: note.path, rows: note.rows)
        }.sorted { ($0.confidence, $0.found, $0.export) > ($1.confidence, $1.found, $1.export) }
    }

    /// The chance that a file with as many odd numbers, drawn by chance from their spaces, holds as
    /// many of an export's.
    private static func chance(of export: Int64, _ seen: SeenMarks, _ known: KnownMarks) -> Double {
        var chance = 1.0
        for space in NumberSpace.allCases {
            let own = known.numbers[export]?[space] ?? 0
            let drawn = seen.oddNumbers.count { $0.space == space }
            let found = seen.numberHits[export]?[space] ?? 0
            guard own > 0, found > 0 else { continue }
            chance *= tail(found, of: drawn, share: Double(own) / Double(space.size))
        }
        for _ in 0..<min(8, seen.textHits[export] ?? 0) { chance *= textChance }
        return chance
    }

    /// P(X ≥ k) of a binomial distribution, from above: the first term over a geometric rest.
    static func tail(_ k: Int, of n: Int, share p: Double) -> Double {
        guard k > 0 else { return 1 }
        guard k <= n, Double(k) > Double(n) * p else { return 1 }
        let (n, kk) = (Double(n), Double(k))
        let log =
            lgamma(n + 1) - lgamma(kk + 1) - lgamma(n - kk + 1) + kk * Glibc.log(p)
            + (n - kk) * log1p(-p)
        let ratio = (n - kk) * p / ((kk + 1) * (1 - p))
        return min(1, exp(log) / (1 - min(ratio, 0.999)))
    }
}

/// What all exports are told by.
struct KnownMarks {
    /// The exports by number, with the facts of each.
    var exports: [Int64: WatermarkNote] = [:]
    var marked: [Int64: Int] = [:]
    /// How many numbers of each space an export has.
    var numbers: [Int64: [NumberSpace: Int]] = [:]
    fileprivate var owners: [MarkedNumber: [Place]] = [:]
    fileprivate var texts: [String: [Place]] = [:]
    /// By address, with the name that belongs to it.
    fileprivate var pairs: [String: [(name: String, place: Place)]] = [:]
    fileprivate let register: CanaryRegister

    /// A marked row of an export.
    struct Place: Hashable {
        var export: Int64
        var row: Int
    }

    init(_ reader: RecordReader, _ vault: Vault) throws {
        register = try CanaryRegister(reader, vault)
        for row in try reader.documents(.watermark) {
            let note = try WatermarkNote(row, vault)
            let first = marked[note.number] ?? 0
            marked[note.number] = first + note.marks.count
            for (index, marks) in note.marks.enumerated() {
                let place = Place(export: note.number, row: first + index)
                for number in marks.numbers {
                    owners[number, default: []].append(place)
                    numbers[note.number, default: [:]][number.space, default: 0] += 1
                }
                for text in marks.texts where text.utf8.count >= 6 {
                    texts[text, default: []].append(place)
                }
                if let pair = marks.pair {
                    pairs[pair.address, default: []].append((pair.name, place))
                }
            }
            var kept = note
            kept.marks = []
            kept.rows = max(kept.rows, exports[note.number]?.rows ?? 0)
            exports[note.number] = kept
        }
    }
}

/// What was seen of it in a file.
struct SeenMarks {
    private let known: KnownMarks
    /// Different numbers that no telephone has.
    private(set) var oddNumbers: Set<OddNumber> = []
    /// Marked rows of each export.
    private(set) var hits: [Int64: Set<Int>] = [:]
    private(set) var numberHits: [Int64: [NumberSpace: Int]] = [:]
    private(set) var textHits: [Int64: Int] = [:]
    private var seenTexts: Set<String> = []

    struct OddNumber: Hashable {
        var space: NumberSpace
        var place: UInt64
    }

    init(_ known: KnownMarks) { self.known = known }

    mutating func look(row: [String]) {
        for cell in row where !cell.isEmpty { look(text: cell) }
        guard !known.pairs.isEmpty, row.count > 1 else { return }
        let cells = Set(row.map { MarkText.normal($0) })
        for cell in cells {
            for pair in known.pairs[cell] ?? []
            where cells.contains(pair.name) && seenTexts.insert(cell + "\n" + pair.name).inserted {
                hit(pair.place, text: true)
            }
        }
    }

    mutating func look(text: String) {
        if text.utf8.count <= 64 { look(token: text) }
        if let plain = Self.scientific(text) { look(digits: plain) }
        var digits = ""
        var groups: [String] = []
        var word = ""
        func isWord(_ value: UInt32) -> Bool {
            value == 0x40 || value == 0x2E || value == 0x5F || value == 0x2D || value == 0x2B
                || (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
                || (0x61...0x7A).contains(value)
        }
        for scalar in text.unicodeScalars {
            let raw = scalar.value
            let value = (0xFF01...0xFF5E).contains(raw) ? raw - 0xFEE0 : raw
            if isWord(value), word.utf8.count < 128, let narrow = UnicodeScalar(value) {
                word.unicodeScalars.append(narrow)
            } else if !word.isEmpty {
                if word.utf8.count >= 6, word != text { look(token: word) }
                word = ""
            }
            if (0x30...0x39).contains(value), let digit = UnicodeScalar(value) {
                digits.unicodeScalars.append(digit)
                continue
            }
            if !digits.isEmpty {
                groups.append(digits)
                digits = ""
            }
            // Blanks, dashes, dots, brackets and slashes stand within numbers.
            let isWithin =
                value == 0x20 || value == 0x2D || value == 0x2E || value == 0x28 || value == 0x29
                || value == 0x2B || value == 0x2F || value == 0xA0 || value == 0x3000
                || (0x2000...0x2015).contains(value)
            if !isWithin {
                look(groups: groups)
                groups = []
            }
        }
        if word.utf8.count >= 6, word != text { look(token: word) }
        if !digits.isEmpty { groups.append(digits) }
        look(groups: groups)
    }

    /// Numbers in runs of digits with little between them: each run, and runs that make one together.
    private mutating func look(groups: [String]) {
        for start in groups.indices {
            var joined = ""
            for group in groups[start...] {
                joined += group
                if joined.utf8.count > 15 { break }
                if joined.utf8.count >= 10 { look(digits: joined) }
            }
        }
    }

    /// What spreadsheets make of long numbers, where no digit was lost.
    private static func scientific(_ text: String) -> String? {
        guard text.utf8.count <= 24, text.contains(where: { $0 == "E" || $0 == "e" || $0 == "." }),
            let value = Double(text.filter { !$0.isWhitespace }), value >= 1e9, value < 1e15,
            value == value.rounded()
        else { return nil }
        return "\(Int64(value))"
    }

    private mutating func look(digits: String) {
        guard let (space, place) = NumberSpace.read(digits),
            oddNumbers.insert(OddNumber(space: space, place: place)).inserted,
            let marked = known.register.marked(space, place)
        else { return }
        for place in known.owners[marked] ?? [] {
            hit(place)
            numberHits[place.export, default: [:]][space, default: 0] += 1
        }
    }

    private mutating func look(token: String) {
        guard !known.texts.isEmpty else { return }
        let normal = MarkText.normal(token)
        guard let places = known.texts[normal], seenTexts.insert(normal).inserted else { return }
        for place in places { hit(place, text: true) }
    }

    private mutating func hit(_ place: KnownMarks.Place, text: Bool = false) {
        hits[place.export, default: []].insert(place.row)
        if text { textHits[place.export, default: 0] += 1 }
    }
}
