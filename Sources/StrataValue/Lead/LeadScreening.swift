/// What is decided about a column before any model sees it.
package struct ColumnDecision: Sendable, Equatable {
    package var name: String
    package var use: Use
    package var ground: ProtectedGround?
    /// What the guard found, in the order of its weight.
    package var evidence: [LeakEvidence] = []
    /// How well the column alone ranks within blocks of the file; NaN where it was not tried.
    package var ownAUC = Double.nan

    package enum Use: String, Sendable {
        case used
        /// Refused: known only after the call.
        case leak
        /// Refused: a number or name of a row or person.
        case identifier
        /// Refused: too many different texts to learn from.
        case manyValues
        case constant
        case empty
        /// Kept for the fairness view, no feature.
        case protected
        /// Left out by the user.
        case excluded
    }
}

/// Decides which columns of an unknown table may become features.
package struct LeadScreening: Sendable {
    package var decisions: [ColumnDecision]

    package var used: [String] { decisions.filter { $0.use == .used }.map(\.name) }
    package var refused: [ColumnDecision] { decisions.filter { $0.use == .leak } }

    /// - Parameters:
    ///   - table: The leads whose outcome is known.
    ///   - outcomes: One a row.
    ///   - target: The column that holds the outcome.
    ///   - excluded: Columns that the user leaves out.
    ///   - kept: Columns that the user wants although the guard refuses them.
    ///   - personal: Columns that hold names, numbers or addresses of people.
    ///   - grounds: Protected grounds known by other means than the name.
    package init(
        _ table: LeadTable, outcomes: [Bool], target: String, excluded: Set<String> = [],
        kept: Set<String> = [], personal: Set<String> = [],
        grounds: [String: ProtectedGround] = [:]
    ) {
        decisions = []
        for column in table.columns where column.name != target {
            let ground = grounds[column.name] ?? LeadWords.protected(column.name)
            var decision = ColumnDecision(name: column.name, use: .used, ground: ground)
            if excluded.contains(column.name) {
                decision.use = .excluded
            } else if kept.contains(column.name), column.kind != .empty {
                decision.use = .used
            } else if let use = Self.unusable(column, table.rowCount, personal) {
                decision.use = use
            } else if let ground, !ground.mayBeUsed {
                decision.use = .protected
            }
            decisions.append(decision)
        }
        let judged = decisions.filter { [.used, .identifier, .manyValues].contains($0.use) }
            .map(\.name)
        let verdicts = LeakageGuard(table, outcomes: outcomes, names: judged).verdicts
        for index in decisions.indices {
            guard let verdict = verdicts[decisions[index].name] else { continue }
            decisions[index].ownAUC = verdict.ownAUC
            decisions[index].evidence = verdict.evidence
            if verdict.isLeak, decisions[index].use == .used,
                !kept.contains(decisions[index].name)
            {
                decisions[index].use = .leak
            }
        }
    }

    private static func unusable(
        _ column: LeadColumn, _ rowCount: Int, _ personal: Set<String>
    ) -> ColumnDecision.Use? {
        let counts = column.counts
        let filled = counts.reduce(0, +)
        if column.kind == .empty { return .empty }
        if column.texts.count == 1, filled == rowCount { return .constant }
        if personal.contains(column.name) { return .identifier }
        let distinct = Double(column.texts.count) / Double(max(1, filled))
        let isWhole = column.numbers.allSatisfy { $0.isNaN || $0 == $0.rounded() }
        switch column.kind {
        case .categorical:
            if distinct > 0.9, filled > 50 { return .identifier }
            if column.texts.count > 50, distinct > 0.05 { return .manyValues }
            if column.texts.count > 1000 { return .manyValues }
        case .numeric:
            if isWhole, distinct > 0.9, filled > 50,
                LeadWords.isIdentifier(column.name) || isCounter(column)
            {
                return .identifier
            }
            if isWhole, LeadWords.isIdentifier(column.name), column.texts.count > 50 {
                return .identifier
            }
        case .date, .empty: break
        }
        return nil
    }

    /// Whether the numbers only ever rise or only ever fall down the file: they count rows.
    private static func isCounter(_ column: LeadColumn) -> Bool {
        var rises = true
        var falls = true
        var last = Double.nan
        for number in column.numbers where !number.isNaN {
            if number <= last { rises = false }
            if number >= last { falls = false }
            last = number
        }
        return rises || falls
    }
}
