/// Finds the word that was probably meant.
package enum Spelling {
    /// The nearest of `words` within a third of the word's length (at least one, at most three
    /// edits); on equal distance the first in alphabetical order.
    package static func nearest(to word: String, in words: some Sequence<String>) -> String? {
        guard word.utf8.count <= 60 else { return nil }
        let limit = min(3, max(1, word.utf8.count / 3))
        var best: (distance: Int, word: String)?
        for candidate in words {
            guard let distance = distance(Array(word.utf8), Array(candidate.utf8), limit: limit)
            else { continue }
            if let found = best, (found.distance, found.word) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.word
    }

    /// Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, `nil` beyond `limit`.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 0..<a.count {
            row[0] = i + 1
            for j in 0..<b.count {
                let cost = a[i] == b[j] ? 0 : 1
                row[j + 1] = min(row[j] + 1, last[j + 1] + 1, last[j] + cost)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
