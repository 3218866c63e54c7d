/// Patterns with `*`, `**` and `?`, matched in time proportional to pattern times text.
enum Glob {
    /// Whether all of `text` matches. `*` and `?` stop at the separator, `**` does not; without a
    /// separator `*` matches anything.
    static func matches(_ pattern: String, _ text: String, separator: Unicode.Scalar?) -> Bool {
        let text = Array(text.unicodeScalars)
        // One flag a position of the text: the part of the pattern so far can end there.
        var reachable = [Bool](repeating: false, count: text.count + 1)
        reachable[0] = true
        var rest = Substring(pattern).unicodeScalars
        while let token = rest.popFirst() {
            var next = [Bool](repeating: false, count: text.count + 1)
            if token == "*" {
                let crosses = rest.first == "*" || separator == nil
                while rest.first == "*" { rest.removeFirst() }
                // `**/` also matches no folder at all.
                if crosses, separator != nil, rest.first == separator {
                    rest.removeFirst()
                    var open = false
                    for index in 0...text.count {
                        if reachable[index] { next[index] = true }
                        if index > 0, open, text[index - 1] == separator { next[index] = true }
                        open = open || reachable[index]
                    }
                    reachable = next
                    continue
                }
                var open = false
                for index in 0...text.count {
                    if index > 0, !crosses, text[index - 1] == separator { open = false }
                    open = open || reachable[index]
                    next[index] = open
                }
            } else {
                for index in text.indices where reachable[index] {
                    let matches = token == "?" ? text[index] != separator : text[index] == token
                    if matches { next[index + 1] = true }
                }
            }
            reachable = next
        }
        return reachable[text.count]
    }
}
