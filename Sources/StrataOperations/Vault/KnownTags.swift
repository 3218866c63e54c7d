import StrataVault

/// What an import knows of the search index without asking it.
///
/// At first that is what the import has brought itself; a long one reads the index once, and then
/// looks up only tags that may be there.
struct KnownTags: ~Copyable {
    private var filter = TagFilter(room: 0)
    /// The filter holds all of the index.
    private var isWhole = false
    /// Nothing else writes entries inside the import's own transactions.
    private let isAlone: Bool
    /// The sequence that the records have where nobody else has written.
    private var sequence: Int64?
    private var rows = 0

    /// - Parameter isAlone: Whether the transactions of the import hold no entries but its own.
    init(isAlone: Bool) { self.isAlone = isAlone }

    /// A tag by which people are known, of a row.
    struct Asked {
        var value: IndexTag
        var row: Int
        var tag: Int
    }

    /// What has to be looked up.
    struct Question {
        /// In the order of the rows.
        var tags: [Asked] = []
        /// Tags that a row before may have brought.
        var repeated: Set<IndexTag> = []
    }

    /// Takes the rows of a transaction.
    mutating func take(
        _ prepared: [PreparedRow], _ transaction: RecordTransaction
    ) throws -> Question {
        if let sequence, sequence != transaction.sequence {
            isWhole = false
            rows = 0
        }
        sequence = transaction.sequence + 1
        if !isWhole, isWorthReading(prepared) {
            try transaction.entries { filter.insert($0.tag) }
            isWhole = true
        }
        var question = Question()
        for (row, prepared) in prepared.enumerated() {
            for (tag, value) in prepared.tags.enumerated() where value.match != nil {
                let isPossible = filter.mayHold(value.value)
                if isPossible {
                    question.repeated.insert(value.value)
                } else {
                    filter.insert(value.value)
                }
                if isPossible || !isWhole {
                    question.tags.append(Asked(value: value.value, row: row, tag: tag))
                }
            }
        }
        rows += prepared.count
        return question
    }

    /// Reading the whole index costs as much as looking up some thousands of rows in it, more where
    /// it is larger; numbers tell how large it can be.
    private func isWorthReading(_ prepared: [PreparedRow]) -> Bool {
        guard isAlone, rows >= 40_000, let number = prepared.last?.subject else {
            return false
        }
        return number < 40_000_000 && Int64(rows) * 20 > number
    }
}
