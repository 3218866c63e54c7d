import StrataCore
import StrataDetect

/// Hides identifiers in the names of columns: keys of records are values of people at times, and
/// titles are taken for names.
struct ColumnNames: ~Copyable {
    private let judge: TierJudge
    private var scanner: TextScanner

    init(engine: DetectionEngine, judge: TierJudge) {
        self.judge = judge
        scanner = engine.makeTextScanner()
    }

    /// The names as they may be shown and written; an identifier is its label's id in brackets.
    mutating func shown(_ names: [String]) -> [String] { names.map { shown($0) } }

    private mutating func shown(_ name: String) -> String {
        guard Self.mayIdentify(name) else { return name }
        var result = ""
        var name = name
        name.withUTF8 { text in
            var position = 0
            for finding in scanner.scan(text) where judge.tier(of: finding.label) > .t3 {
                let range = finding.range.clamped(to: position..<text.count)
                let piece = String(decoding: text[range], as: UTF8.self)
                guard !range.isEmpty, finding.confidence >= 0.8, Self.mayIdentify(piece) else {
                    continue
                }
                result += String(decoding: text[position..<range.lowerBound], as: UTF8.self)
                result += "[\(finding.label.rawValue)]"
                position = range.upperBound
            }
            result += String(decoding: text[position...], as: UTF8.self)
        }
        return result
    }

    /// No word that names a column has so many digits, or an `@`.
    private static func mayIdentify(_ text: String) -> Bool {
        text.count { $0.isNumber } >= 6 || text.contains { $0 == "@" || $0 == "＠" }
    }
}
