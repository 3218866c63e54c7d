import StrataConnect
import StrataDetect

/// A small table whose columns are found by name: staff, seeds.
struct NamedTable {
    private var places: [String: Int] = [:]
    private(set) var rows: [(number: Int, cells: [String])] = []

    /// - Throws: `ImportError.unreadable`.
    init(path: String) throws {
        let engine = DetectionEngine(depth: .rules)
        guard let item = InputDiscovery(paths: [path]).items.first,
            let input = try? InputReader(isData: { HeaderCheck(engine).isData($0) }).open(item),
            let part = input.tables.first(where: { $0.columns.count > 0 })
        else { throw ImportError.unreadable(path: path) }
        for (index, name) in part.columns.enumerated() {
            places[Self.fold(name)] = index
        }
        let block = TableBlock()
        while part.nextBlock(into: block) {
            for row in 0..<block.rowCount {
                let cells = part.columns.indices.map { block.text(row: row, column: $0) ?? "" }
                rows.append((block.firstRow + row + 1, cells.map(Self.trim)))
            }
        }
    }

    /// The place of a column by any of its names.
    func place(_ names: [String]) -> Int? { names.lazy.compactMap { places[$0] }.first }

    private static func fold(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func trim(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
