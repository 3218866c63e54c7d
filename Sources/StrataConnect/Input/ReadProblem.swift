package import StrataCore
import Synchronization

/// Something in an input that could not be read as it should, with its first place.
package struct ReadProblem: Sendable, Hashable {
    /// Stable identifier, such as `csv.unclosedQuote`.
    package var code: String
    package var message: Message
    /// Index of the first record concerned, from 0, where the records are known.
    package var row: Int?
    /// Where it first stands: bytes of the file, or of the text that a compressed file holds.
    package var byteOffset: Int?
    /// How often it was met.
    package var count: Int
    /// Whether everything was read all the same: something to know, and no failure.
    package var isNote: Bool

    package init(
        code: String, message: Message, row: Int? = nil, byteOffset: Int? = nil, count: Int = 1,
        isNote: Bool = false
    ) {
        self.code = code
        self.message = message
        self.row = row
        self.byteOffset = byteOffset
        self.count = count
        self.isNote = isNote
    }
}

/// The problems of one input, one entry a code: the first place and how often.
package final class ProblemLog: Sendable {
    private let entries = Mutex<[String: ReadProblem]>([:])

    package init() {}

    /// Adds a problem, or its count to the one of that code; the smaller offset keeps the place.
    package func add(_ problem: ReadProblem) {
        guard problem.count > 0 else { return }
        entries.withLock { entries in
            guard let known = entries[problem.code] else {
                entries[problem.code] = problem
                return
            }
            var kept = problem.comesBefore(known) ? problem : known
            kept.count = known.count + problem.count
            entries[problem.code] = kept
        }
    }

    /// All problems, by place.
    package var all: [ReadProblem] {
        entries.withLock { Array($0.values) }.sorted {
            $0.comesBefore($1) || (!$1.comesBefore($0) && $0.code < $1.code)
        }
    }

    package var isEmpty: Bool { entries.withLock { $0.isEmpty } }
}

extension ReadProblem {
    /// The note on rows above a header, which are no data rows.
    static func titleRows(_ count: Int) -> ReadProblem {
        ReadProblem(
            code: "table.titleRows", message: Message("connect.titleRows"), count: count,
            isNote: true)
    }
}

extension ReadProblem {
    fileprivate func comesBefore(_ other: ReadProblem) -> Bool {
        (byteOffset ?? .max, row ?? .max) < (other.byteOffset ?? .max, other.row ?? .max)
    }
}
