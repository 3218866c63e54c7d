import StrataConnect
package import StrataCore

/// Why purchases could not be read from a file.
package enum PurchaseError: MessageError, Equatable {
    case unreadable(path: String, problem: Message)
    case notATable(path: String)
    /// A column that was named is not there.
    case columnMissing(name: String, suggestions: [String], columns: [String])
    /// No column could be taken for one of the three.
    case columnNotFound(role: PurchaseColumns.Role, columns: [String])
    case sameColumn(name: String)
    /// Nothing in a column reads as what it should hold.
    case nothingReadable(role: PurchaseColumns.Role, column: String, row: Int)
    case dateOrderOpen(column: String)
    case empty(path: String)
    case noCalibration(date: String)
    case noHoldout(date: String, last: String)

    package var message: Message {
        func list(_ names: [String]) -> String {
            let shown = names.prefix(30).map { DisplayText.neutral($0, limit: 40) }
            return shown.joined(separator: ", ") + (names.count > 30 ? " …" : "")
        }
        switch self {
        case .unreadable(let path, let problem):
            return Message(
                "value.unreadable",
                [
                    "path": DisplayText.neutral(path),
                    "problem": problem.text(in: ProcessLanguage.current),
                ])
        case .notATable(let path):
            return Message("value.notATable", ["path": DisplayText.neutral(path)])
        case .columnMissing(let name, let suggestions, let columns):
            let arguments = [
                "name": DisplayText.neutral(name, limit: 60), "columns": list(columns),
                "suggestions": list(suggestions),
            ]
            return suggestions.isEmpty
                ? Message("value.columnMissing", arguments)
                : Message("value.columnMissing.suggest", arguments)
        case .columnNotFound(let role, let columns):
            let arguments = ["columns": list(columns)]
            switch role {
            case .customer: return Message("value.customerNotFound", arguments)
            case .date: return Message("value.dateNotFound", arguments)
            case .amount: return Message("value.amountNotFound", arguments)
            }
        case .sameColumn(let name):
            return Message("value.sameColumn", ["name": DisplayText.neutral(name, limit: 60)])
        case .nothingReadable(let role, let column, let row):
            let arguments = ["column": DisplayText.neutral(column, limit: 60), "row": "\(row)"]
            switch role {
            case .customer: return Message("value.noCustomers", arguments)
            case .date: return Message("value.noDates", arguments)
            case .amount: return Message("value.noAmounts", arguments)
            }
        case .dateOrderOpen(let column):
            return Message(
                "value.dateOrderOpen", ["column": DisplayText.neutral(column, limit: 60)])
        case .empty(let path):
            return Message("value.empty", ["path": DisplayText.neutral(path)])
        case .noCalibration(let date): return Message("value.noCalibration", ["date": date])
        case .noHoldout(let date, let last):
            return Message("value.noHoldout", ["date": date, "last": last])
        }
    }
}
