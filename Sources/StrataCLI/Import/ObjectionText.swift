import StrataCore
import StrataOperations

/// What an import says of columns in which people object to calls.
enum ObjectionText {
    static func lines(_ tally: ImportTally) -> [Message] {
        var lines: [Message] = []
        if tally.objections > 0 {
            lines.append(
                Message("import.objections", ["count": NumberText.grouped(tally.objections)]))
        }
        if tally.unreadConsents > 0 {
            lines.append(
                Message(
                    "import.unreadConsents",
                    ["count": NumberText.grouped(tally.unreadConsents)]))
        }
        return lines
    }
}
