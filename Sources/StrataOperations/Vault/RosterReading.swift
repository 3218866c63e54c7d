import StrataConnect
import StrataCore
import StrataDetect

/// A column of a roster.
package enum RosterColumn: String, Sendable, Hashable, CaseIterable {
    case agent, name, team, from, to

    fileprivate var headers: [String] {
        switch self {
        case .agent: ["agentid", "agent", "staffid", "工号", "坐席工号", "坐席", "员工号", "员工编号"]
        case .name: ["name", "agentname", "姓名", "员工姓名", "坐席姓名"]
        case .team: ["team", "teamname", "group", "团队", "班组", "小组", "团队名称", "组别"]
        case .from: ["from", "start", "startdate", "since", "开始", "开始日期", "入组日期", "起始日期", "自"]
        case .to: ["to", "end", "enddate", "until", "结束", "结束日期", "离组日期", "截止日期", "至"]
        }
    }
}

/// Reads the rows of a roster.
package struct RosterReading: Sendable {
    private let path: String
    /// Columns by their names that the user has said.
    private let mapping: [String: RosterColumn]

    package init(path: String, mapping: [String: RosterColumn] = [:]) {
        self.path = path
        self.mapping = mapping
    }

    /// - Throws: `ImportError.unreadable`, `.unknownColumn`, `TeamError.noColumn`, `.badCell` for
    ///   the first cell that is wrong.
    package func rows() throws -> [RosterRow] {
        let engine = DetectionEngine(depth: .rules)
        guard let item = InputDiscovery(paths: [path]).items.first,
            let input = try? InputReader(isData: { HeaderCheck(engine).isData($0) }).open(item),
            let part = input.tables.first(where: { $0.columns.count > 0 })
        else { throw ImportError.unreadable(path: path) }
        let places = try places(part.columns)
        let block = TableBlock()
        var rows: [RosterRow] = []
        while part.nextBlock(into: block) {
            for row in 0..<block.rowCount {
                let number = block.firstRow + row + 1
                func text(_ column: RosterColumn) -> String? {
                    guard let place = places[column] else { return nil }
                    let text = (block.text(row: row, column: place) ?? "").drop {
                        $0.isWhitespace
                    }
                    return text.isEmpty ? nil : String(text)
                }
                func needed(_ column: RosterColumn) throws -> String {
                    guard let text = text(column) else {
                        throw TeamError.badCell(row: number, column)
                    }
                    return text
                }
                func day(_ column: RosterColumn) throws -> String? {
                    guard let text = text(column) else { return nil }
                    guard let time = CivilTime(text) else {
                        throw TeamError.badCell(row: number, column)
                    }
                    return String(time.text.prefix(10))
                }
                let from = try day(.from)
                let to = try day(.to)
                guard let from else { throw TeamError.badCell(row: number, .from) }
                if let to, to < from { throw TeamError.badCell(row: number, .to) }
                rows.append(
                    RosterRow(
                        row: number, agent: try needed(.agent), name: text(.name) ?? "",
                        team: try needed(.team), from: from, to: to))
            }
        }
        return rows
    }

    private func places(_ names: [String]) throws -> [RosterColumn: Int] {
        var places: [RosterColumn: Int] = [:]
        for (name, column) in mapping {
            guard let place = names.firstIndex(of: name) else {
                throw ImportError.unknownColumn(name)
            }
            places[column] = place
        }
        for column in RosterColumn.allCases where places[column] == nil {
            places[column] =
                column.headers.lazy.compactMap { header in
                    names.firstIndex {
                        $0.lowercased().filter { !$0.isWhitespace && !"-_.".contains($0) } == header
                    }
                }.first
        }
        for column in [RosterColumn.agent, .team, .from] where places[column] == nil {
            throw TeamError.noColumn(column)
        }
        return places
    }
}
