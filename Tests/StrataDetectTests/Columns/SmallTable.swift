import StrataCore

@testable import StrataDetect

/// A table made in a test, judged as the readers would have it judged.
struct SmallTable {
    var header: [String]
    var rows: [[String]]

    init(_ header: [String], _ rows: [[String]]) {
        self.header = header
        self.rows = rows
    }

    /// Columns of equal length under their headers.
    init(_ columns: [(String, [String])]) {
        header = columns.map(\.0)
        rows = (columns.first?.1.indices ?? 0..<0).map { row in columns.map { $0.1[row] } }
    }

    /// What is judged when `profilers` share blocks of `blockRows` rows; `backwards` the last block
    /// comes first, and the last profiler is merged first.
    func verdicts(
        _ engine: DetectionEngine = Scan.full, blockRows: Int = 400, profilers: Int = 1,
        backwards: Bool = false
    ) -> [ColumnVerdict] {
        let starts = Array(stride(from: 0, to: rows.count, by: blockRows))
        var tallies = (0..<profilers).map { worker in
            var profiler = engine.makeTableProfiler(header: header)
            let own = starts.enumerated().filter { $0.offset % profilers == worker }.map(\.element)
            for start in backwards ? own.reversed() : own {
                add(start..<min(start + blockRows, rows.count), to: &profiler)
            }
            return profiler.tally
        }
        if backwards { tallies.reverse() }
        var whole = tallies[0]
        for other in tallies.dropFirst() { whole.merge(other) }
        return whole.judge(engine)
    }

    private func add(_ range: Range<Int>, to profiler: inout TableProfiler) {
        var bytes: [UInt8] = []
        var cells: [CellSpan] = []
        var starts = [0]
        for row in rows[range] {
            for cell in row {
                cells.append(
                    CellSpan(start: UInt32(bytes.count), length: UInt32(cell.utf8.count)))
                bytes += cell.utf8
            }
            starts.append(cells.count)
        }
        bytes.append(0)
        bytes.withUnsafeBufferPointer { bytes in
            cells.withUnsafeBufferPointer { cells in
                starts.withUnsafeBufferPointer { starts in
                    profiler.add(
                        bytes: bytes, cells: cells, rowStarts: starts, firstRow: range.lowerBound)
                }
            }
        }
    }
}

/// Numbers that look random and are the same in every run.
struct TestRandom: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in "\(Int.random(in: 0...9, using: &self))" }.joined()
    }
}

/// Columns of values as they come in lists of customers.
enum TestColumn {
    static let rows = 300

    static func make(_ seed: UInt64, _ value: (inout TestRandom, Int) -> String) -> [String] {
        var random = TestRandom(seed)
        return (0..<rows).map { value(&random, $0) }
    }

    static func withLuhn(_ body: String) -> String {
        var sum = 0
        for (index, digit) in body.reversed().enumerated() {
            let value = digit.wholeNumberValue ?? 0
            let double = index % 2 == 0 ? value * 2 : value
            sum += double > 9 ? double - 9 : double
        }
        return body + "\((10 - sum % 10) % 10)"
    }

    static func withResidentCheck(_ body: String) -> String {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(weights, body).reduce(0) { $0 + $1.0 * ($1.1.wholeNumberValue ?? 0) }
        return body + Array("10X98765432").map(String.init)[sum % 11]
    }

    static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    static var mobiles: [String] {
        make(1) { random, _ in "13\(Int.random(in: 5...9, using: &random))" + random.digits(8) }
    }
    static var cards: [String] {
        make(2) { random, _ in withLuhn("622202" + random.digits(12)) }
    }
    static var residents: [String] {
        make(3) { random, _ in
            let birth =
                "\(Int.random(in: 1950...2004, using: &random))"
                + two(Int.random(in: 1...12, using: &random))
                + two(Int.random(in: 1...28, using: &random))
            return withResidentCheck("110105" + birth + random.digits(3))
        }
    }
    static var mails: [String] {
        make(4) { random, row in "user\(row).\(random.digits(3))@example.com" }
    }
    static var names: [String] {
        let given = ["James", "Mary", "Robert", "Linda", "David", "Susan", "Karen", "Paul"]
        let family = ["Smith", "Johnson", "Williams", "Miller", "Davis", "Garcia", "Wilson"]
        return make(5) { random, _ in
            "\(given.randomElement(using: &random) ?? "") \(family.randomElement(using: &random) ?? "")"
        }
    }
    static var chineseNames: [String] {
        let family = Array("王李张刘陈杨黄赵周吴")
        let given = ["伟", "芳", "娜", "秀英", "敏", "静", "丽娟", "强", "磊", "军", "洋", "建华"]
        return make(6) { random, _ in
            "\(family.randomElement(using: &random) ?? "王")"
                + (given.randomElement(using: &random) ?? "")
        }
    }
    static var birthdays: [String] {
        make(7) { random, _ in
            "\(Int.random(in: 1948...2003, using: &random))"
                + "-" + two(Int.random(in: 1...12, using: &random))
                + "-" + two(Int.random(in: 1...28, using: &random))
        }
    }
    /// Sixteen digits that pass Luhn in one of ten.
    static var orders: [String] {
        make(8) { random, _ in "4" + random.digits(15) }
    }
    static var milliseconds: [String] {
        make(9) { random, _ in "17\(random.digits(11))" }
    }
    static var serials: [String] {
        make(10) { random, _ in "11010519" + random.digits(10) }
    }
    static var versions: [String] {
        make(11) { random, _ in
            "\(Int.random(in: 1...9, using: &random)).\(random.digits(1)).\(random.digits(3))"
        }
    }
}
