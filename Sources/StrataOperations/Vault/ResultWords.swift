import StrataConnect
import StrataCore

/// Reads the words of a column of results, each with how often it stands there.
struct ResultWords {
    /// More different words than this are no results.
    static let most = 2_000

    /// - Throws: `ImportError.noResults` for a column of too many words, `Cancelled`.
    static func count(
        column: Int, in part: TablePart, meter: WorkMeter
    ) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let block = TableBlock()
        while part.nextBlock(into: block) {
            if meter.isCancelled { throw Cancelled() }
            for row in 0..<block.rowCount {
                // Rows with too many cells are rejected whatever they say.
                guard let text = block.text(row: row, column: column),
                    !text.allSatisfy(\.isWhitespace)
                else {
                    continue
                }
                counts[text, default: 0] += 1
            }
            guard counts.count <= most else { throw ImportError.noResults }
        }
        return counts
    }

    /// What is shown of words that are not in the dictionary: short ones as they are, nothing of
    /// what looks like a number or a text.
    static func shown(_ counts: [String: Int]) -> [(word: String, count: Int)] {
        var shown: [String: Int] = [:]
        for (word, count) in counts {
            let digits = word.unicodeScalars.count { $0.properties.numericType != nil }
            let isShort = word.count <= 24 && digits < 6 && !word.contains("@")
            shown[isShort ? DisplayText.neutral(word) : "…", default: 0] += count
        }
        return shown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (word: $0.key, count: $0.value) }
    }
}
