/// The administrative divisions whose codes stand in resident identity numbers (GB/T 2260), with
/// the years in which each code was in use.
///
/// `@unchecked Sendable`: the memory behind the pointers is written before the initialiser ends,
/// never afterwards, and never freed, as there is one table for the life of the process.
package struct Divisions: @unchecked Sendable {
    /// The table that is compiled in.
    package static let shared = Divisions()

    /// What the table knows of a code in a year.
    package enum Standing: UInt8, Sendable {
        /// No division ever had the code.
        case unknown
        /// The code was given up before the year.
        case abolished
        /// The code came into use only after the year.
        case later
        /// The code was in use before and after the year, but not in it.
        case between
        /// The code was in use in the year.
        case inUse
    }

    private struct Record {
        var first: UInt16
        var last: UInt16
        /// Another record of the same code follows.
        var continues: Bool
    }

    /// The row of a code's first four digits, 0 where there is none.
    private let rows: UnsafePointer<UInt16>
    /// 100 cells a row: one more than the index of the first record, 0 where the code is unknown.
    private let cells: UnsafePointer<UInt16>
    private let records: UnsafePointer<Record>

    private init() {
        var rows = [UInt16](repeating: 0, count: 10000)
        var cells = [UInt16](repeating: 0, count: 100)
        var records: [Record] = []
        let source = ByteView(
            start: Divisions.records.utf8Start, count: Divisions.records.utf8CodeUnitCount)
        let width = 14
        records.reserveCapacity(source.count / width)
        var previous = -1
        for start in stride(from: 0, to: source.count - width + 1, by: width) {
            let code = source.number(from: start, count: 6)
            let record = Record(
                first: UInt16(source.number(from: start + 6, count: 4)),
                last: UInt16(source.number(from: start + 10, count: 4)), continues: false)
            if code == previous {
                records[records.count - 1].continues = true
            } else {
                if rows[code / 100] == 0 {
                    rows[code / 100] = UInt16(cells.count / 100)
                    cells.append(contentsOf: repeatElement(0, count: 100))
                }
                cells[Int(rows[code / 100]) * 100 + code % 100] = UInt16(records.count + 1)
            }
            records.append(record)
            previous = code
        }
        self.rows = Divisions.permanent(rows)
        self.cells = Divisions.permanent(cells)
        self.records = Divisions.permanent(records)
    }

    /// A copy that stays for the life of the process.
    private static func permanent<Element: BitwiseCopyable>(
        _ elements: [Element]
    ) -> UnsafePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        memory.initialize(from: elements, count: elements.count)
        return UnsafePointer(memory)
    }

    /// The standing of a six-digit `code` in `year`.
    @inline(__always)
    package func standing(of code: Int, in year: Int) -> Standing {
        guard code >= 0, code < 1_000_000 else { return .unknown }
        var index = Int(cells[Int(rows[code / 100]) &* 100 &+ code % 100]) &- 1
        guard index >= 0 else { return .unknown }
        var isOver = false
        var isAhead = false
        while true {
            let record = records[index]
            if year < Int(record.first) {
                isAhead = true
            } else if year > Int(record.last) {
                isOver = true
            } else {
                return .inUse
            }
            guard record.continues else { break }
            index &+= 1
        }
        return isAhead ? (isOver ? .between : .later) : .abolished
    }

    /// Whether the first two digits of a code are a province's (or 71, 81, 82, 83).
    @inline(__always)
    package static func isProvince(_ code: Int) -> Bool {
        switch code {
        case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: true
        default: false
        }
    }
}
