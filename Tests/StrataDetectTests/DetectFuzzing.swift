import StrataCore

@testable import StrataDetect

/// What the fuzzer runs and what the corpus is replayed through: shows the bytes to the detectors in
/// every way and checks what they promise.
enum DetectFuzzing {
    private static let full = DetectionEngine(depth: .full, today: today)
    private static let rules = DetectionEngine(depth: .rules, today: today)
    private static let today = CivilDate(secondsSinceEpoch: 1_767_225_600)

    private static let users: DetectionEngine? = try? DetectionEngine(
        full,
        userDetectors: [
            UserDetector(
                id: "word", label: "acme_code", pattern: "[A-Z]{2}[0-9]{3,6}",
                keywords: ["code", "编号"], exclusions: ["test"], allowed: ["AB123"],
                headers: ["code"]),
            UserDetector(
                id: "card", label: "payment_card", pattern: "[0-9 ]{13,19}",
                validator: "payment_card", confidence: 0.9),
            UserDetector(
                id: "near", label: "opaque_id", pattern: "[一-龥]{2}.x", keywords: ["a"],
                keywordDistance: 3, requiresKeyword: true, languages: [.zh]),
        ])

    /// The first byte chooses what looks at the rest.
    static func run(_ input: UnsafeRawBufferPointer) {
        guard let mode = input.first else { return }
        let bytes = Array(input.dropFirst())
        switch mode % 8 {
        case 0, 1: text(bytes, full)
        case 2: text(bytes, rules)
        case 3: if let users { text(bytes, users) }
        case 4: table(bytes, full)
        case 5: if let users { table(bytes, users) }
        case 6: validators(bytes)
        default: pattern(bytes)
        }
    }

    // MARK: Free text

    private static func text(_ bytes: [UInt8], _ engine: DetectionEngine) {
        var scanner = engine.makeTextScanner()
        let first = bytes.withUnsafeBufferPointer { scanner.scan($0) }
        // A scanner keeps buffers and memory: neither may show in what it finds.
        let again = bytes.withUnsafeBufferPointer { scanner.scan($0) }
        precondition(first == again, "a second look finds something else")
        check(first, in: bytes)
    }

    private static func check(_ findings: [Finding], in bytes: [UInt8]) {
        let offsets = bytes.withUnsafeBufferPointer(codePoints)
        var end = 0
        for finding in findings {
            precondition(finding.range.lowerBound >= end, "findings overlap or are out of order")
            precondition(!finding.range.isEmpty && finding.range.upperBound <= bytes.count)
            precondition(finding.codePoints.upperBound < offsets.count)
            precondition(
                offsets[finding.codePoints.lowerBound] == finding.range.lowerBound
                    && offsets[finding.codePoints.upperBound] == finding.range.upperBound,
                "bytes and code points are not the same place")
            precondition(finding.confidence > 0 && finding.confidence <= 1)
            precondition(!finding.evidence.isEmpty, "a finding without a reason")
            conceal(finding, String(decoding: bytes[finding.range], as: UTF8.self))
            end = finding.range.upperBound
        }
    }

    /// Where each code point begins, and the end; a byte that is part of none is one.
    private static func codePoints(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var offsets: [Int] = []
        var index = 0
        while index < bytes.count {
            offsets.append(index)
            index += max(1, TextBuffer.validLength(bytes, index))
        }
        return offsets + [bytes.count]
    }

    private static func conceal(_ finding: Finding, _ value: String) {
        guard value.count(where: \.isNumber) >= 6 else { return }
        for evidence in finding.evidence {
            precondition(!evidence.detail.contains(value), "evidence shows the value")
        }
    }

    // MARK: Columns

    /// Lines are rows, tabs part cells, the first line is the header.
    private static func table(_ bytes: [UInt8], _ engine: DetectionEngine) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(150).map {
            $0.split(separator: 0x09, omittingEmptySubsequences: false)
        }
        guard lines.count > 1 else { return }
        let header = lines.removeFirst().prefix(40).map { String(decoding: $0, as: UTF8.self) }
        let whole = verdicts([lines[...]], header, engine)
        let half = lines.count / 2
        let parted = verdicts([lines[half...], lines[..<half]], header, engine)
        precondition(whole == parted, "verdicts depend on who saw which rows")
        precondition(whole.count == header.count)
    }

    private static func verdicts(
        _ blocks: [ArraySlice<[ArraySlice<UInt8>]>], _ header: [String], _ engine: DetectionEngine
    ) -> [String] {
        var tally: TableTally?
        for rows in blocks {
            var bytes: [UInt8] = [0]
            var cells: [CellSpan] = []
            var starts = [0]
            for row in rows {
                for cell in row {
                    cells.append(CellSpan(start: UInt32(bytes.count), length: UInt32(cell.count)))
                    bytes += cell
                }
                starts.append(cells.count)
            }
            var profiler = engine.makeTableProfiler(header: header)
            bytes.withUnsafeBufferPointer { bytes in
                cells.withUnsafeBufferPointer { cells in
                    starts.withUnsafeBufferPointer { starts in
                        profiler.add(
                            bytes: bytes, cells: cells, rowStarts: starts,
                            firstRow: rows.startIndex)
                    }
                }
            }
            if tally == nil { tally = profiler.tally } else { tally?.merge(profiler.tally) }
        }
        return (tally?.judge(engine) ?? []).map { verdict in
            precondition(verdict.confidence >= 0 && verdict.confidence <= 1)
            precondition(verdict.label == nil || !verdict.evidence.isEmpty)
            let contains = verdict.contains.sorted { $0.key < $1.key }
            return "\(verdict.name) \(verdict.label?.rawValue ?? "-") \(verdict.confidence) "
                + "\(verdict.filled) \(contains) \(verdict.examples) \(verdict.evidence)"
        }
    }

    // MARK: Validators and patterns

    private static func validators(_ bytes: [UInt8]) {
        let value = String(decoding: bytes.prefix(200), as: UTF8.self)
        for validator in Validators.all {
            let result = validator.validate(value, today: today)
            precondition(result == validator.validate(value, today: today))
            if case .valid(let compact) = result { precondition(!compact.isEmpty) }
        }
    }

    /// The first line is a pattern, the rest the text.
    private static func pattern(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 0x0A, maxSplits: 1)
        guard parts.count == 2, parts[0].count <= 60 else { return }
        let detector = UserDetector(
            id: "fuzz", label: "acme", pattern: String(decoding: parts[0], as: UTF8.self))
        guard let engine = try? DetectionEngine(rules, userDetectors: [detector]) else { return }
        text(Array(parts[1]), engine)
    }
}
