import Glibc
import StrataConnect
package import StrataCore

/// Relabellings in bulk: a table with the columns `column` and `label`.
package enum RelabelMapping {
    /// Reads the wishes of a mapping file; `none` as a label stands for nothing personal.
    ///
    /// - Throws: `ImportError.unreadable`, `RelabelError.badMapping` with the line.
    package static func read(_ path: String) throws -> [DatasetRelabel.Wish] {
        guard let item = InputDiscovery(paths: [path]).items.first else {
            throw ImportError.unreadable(path: path)
        }
        let input: OpenedInput
        do { input = try InputReader(isData: { _ in false }).open(item) } catch {
            throw ImportError.unreadable(path: path)
        }
        guard let part = input.tables.first,
            let column = part.columns.firstIndex(where: { $0 == "column" || $0 == "列" }),
            let label = part.columns.firstIndex(where: { $0 == "label" || $0 == "标签" })
        else { throw RelabelError.badMapping(line: 1) }
        var wishes: [DatasetRelabel.Wish] = []
        let block = TableBlock()
        while part.nextBlock(into: block) {
            for row in 0..<block.rowCount {
                let line = block.firstRow + row + 2
                guard let name = block.text(row: row, column: column), !name.isEmpty,
                    let word = block.text(row: row, column: label), !word.isEmpty,
                    !wishes.contains(where: { $0.column == name })
                else { throw RelabelError.badMapping(line: line) }
                wishes.append(.init(column: name, label: RelabelMapping.label(word)))
            }
        }
        return wishes
    }

    /// The label that a word on the command line names; `none` is nothing personal.
    package static func label(_ word: String) -> LabelID? {
        word == "none" ? nil : LabelID(word)
    }
}
