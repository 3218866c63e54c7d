/// Terse notes are lists: what stands between two separators is a field of its own.
extension TextScanner {
    /// The text of `start..<end` in lower case.
    func folded(_ start: Int, _ end: Int) -> String {
        var text = ""
        for i in start..<end {
            if let scalar = Unicode.Scalar(buffer.folded[i]) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    /// The index of the last token that ends at or before `i`.
    func lastToken(before i: Int) -> Int? {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].end) <= i { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// The last word before `i` in lower case, where at most blanks and an apostrophe lie between.
    func wordBefore(_ i: Int) -> String? {
        guard let t = lastToken(before: i) else { return nil }
        let end = Int(tokens[t].end)
        for k in end..<i where buffer.unit[k] != 0x20 { return nil }
        var start = Int(tokens[t].start)
        // i'm, she's
        if start > 1, buffer.unit[start - 1] == 0x27, t > 0, Int(tokens[t - 1].end) == start - 1 {
            start = Int(tokens[t - 1].start)
        }
        return folded(start, end)
    }

    /// Whether a field begins at `i`: at the text's or a line's start, behind a separator, or, in
    /// Chinese notes, behind a blank.
    func fieldBegins(_ i: Int) -> Bool {
        var j = i
        while j > 0, kind(j - 1).contains(.blank) { j -= 1 }
        if j == 0 { return true }
        switch buffer.unit[j - 1] {
        case 0x2C, 0x3B, 0x3001, 0x2F, 0x7C, 0x0A, 0x0D, 0x3A, 0x28, 0x3002, 0x5B, 0x3010:
            return true
        default: return j < i && buffer.hasHan
        }
    }

    /// Whether a field ends at `i`.
    func fieldEnds(_ i: Int) -> Bool {
        var j = i
        while kind(j).contains(.blank) { j += 1 }
        if j >= buffer.count { return true }
        switch buffer.unit[j] {
        case 0x2C, 0x3B, 0x3001, 0x2F, 0x7C, 0x0A, 0x0D, 0x29, 0x3002, 0x2E, 0x5D, 0x3011:
            return true
        default: return j > i && buffer.hasHan
        }
    }

    /// Whether what stands before `i` says what somebody is: she is, i'm, as, works as a.
    func isPredicate(_ i: Int) -> Bool {
        guard var word = wordBefore(i) else { return false }
        if ["a", "an", "now", "currently", "still", "happily", "been"].contains(word) {
            guard let t = lastToken(before: i),
                let before = wordBefore(Int(tokens[t].start))
            else { return false }
            word = before
        }
        return [
            "is", "am", "are", "was", "were", "i'm", "im", "he's", "she's", "they're", "we're",
            "religion", "faith", "ethnicity", "race", "nationality", "orientation", "sexuality",
            "status", "as", "being", "identifies", "retired", "former", "shes", "hes", "be", "been",
        ].contains(word)
    }
}
