import StrataCore
import Synchronization

/// Results of independent parts of a work, made on several threads and given in their order.
enum OrderedParts {
    static func make<Part: Sendable>(
        _ count: Int, threads: Int, _ part: @Sendable (_ index: Int) -> Part
    ) -> [Part] {
        guard threads > 1, count > 1 else { return (0..<count).map(part) }
        let next = Atomic<Int>(0)
        let shares = Workers.run(min(threads, count)) { _ in
            var share: [(index: Int, part: Part)] = []
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return share }
                share.append((index, part(index)))
            }
        }
        var all = shares.flatMap(\.self)
        all.sort { $0.index < $1.index }
        return all.map(\.part)
    }
}
