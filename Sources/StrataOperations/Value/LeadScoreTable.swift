import StrataValue

/// The scores of rows as CSV: the row's number, its score and by which model.
package enum LeadScoreTable {
    package static func csv(_ scores: [LeadOperation.Score]) -> String {
        var text = "row,score,by\n"
        for score in scores {
            let value = NumberText.fixed(score.score, digits: 6)
            text += "\(score.row + 1),\(value),\(score.by.rawValue)\n"
        }
        return text
    }
}
