import StrataCore
import Synchronization

extension TableTally {
    /// The verdicts, one a column. The columns' samples are looked at by as many threads.
    package func judge(_ engine: DetectionEngine, threads: Int = 1) -> [ColumnVerdict] {
        let next = Atomic<Int>(0)
        let examined = Workers.run(min(threads, columns.count)) { _ in
            var scanner = engine.makeTextScanner()
            var facts: [(column: Int, facts: ColumnFacts)] = []
            while true {
                let column = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard column < columns.count else { return facts }
                facts.append(
                    (column, ColumnFacts(columns[column], engine: engine, scanner: &scanner)))
            }
        }
        let facts = examined.joined().sorted { $0.column < $1.column }.map(\.facts)
        return ColumnJudge(engine: engine, header: header, facts: facts, rows: rows)
            .verdicts(columns)
    }
}
