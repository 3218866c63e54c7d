import StrataCore

/// Tells names of columns from values of people, so that a table without a header does not show
/// its first row as names in reports and copies.
package struct HeaderCheck: Sendable {
    private let engine: DetectionEngine

    package init(_ engine: DetectionEngine) { self.engine = engine }

    /// Whether a row holds an identifier or an address, or no fewer names of people than words that
    /// headers are made of.
    package func isData(_ row: [String]) -> Bool {
        var scanner = engine.makeTextScanner()
        var values = 0
        var names = 0
        for cell in row.prefix(500) where !cell.isEmpty && cell.utf8.count <= 400 {
            var text = cell
            text.withUTF8 { scanner.examine($0) }
            let length = scanner.buffer.count
            let isIdentifier = scanner.hits.view.contains { hit in
                (hit.end - hit.start) * 10 >= length * 7 && hit.confidence >= 0.8
                    && hit.label != .company && hit.label != .health
            }
            let isCapitalised = scanner.tokens.view.allSatisfy { $0.shape.contains(.upperFirst) }
            // Nobody names a column after a telephone number.
            if isIdentifier { return true }
            let isWord = HeaderReader.shared.read(cell).candidates.contains { $0.weight >= 2 }
            if scanner.wholeName() != nil,
                scanner.buffer.hasHan || isCapitalised && scanner.tokens.count > 1
            {
                values += 1
            } else if isWord {
                names += 1
            } else if isCapitalised, scanner.tokens.count == 2, holdsName(scanner) {
                values += 1
            }
        }
        return values > 0 && values >= names
    }

    /// Whether one of the words is in the lists of names.
    private func holdsName(_ scanner: borrowing TextScanner) -> Bool {
        scanner.tokens.view.contains {
            $0.entry != 0
                && !engine.lexicon.entry($0.entry).categories
                    .isDisjoint(with: WordCategories.anySurname.union(.anyGivenName))
        }
    }
}
