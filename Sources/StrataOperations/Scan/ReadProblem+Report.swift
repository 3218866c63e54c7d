import StrataConnect
import StrataCore

extension ReadProblem {
    /// The problem as reports have it: rows counted from 1.
    func report(in language: Language) -> ScanProblem {
        ScanProblem(
            code: code, message: message.text(in: language), row: row.map { $0 + 1 },
            byteOffset: byteOffset, count: count, note: isNote ? true : nil)
    }
}
