/// How a model is tried: which rows it is trained on and which it is then scored on.
package enum LeadProtocol: Sendable, Equatable {
    /// Trained on the last `window` rows, the next `step` scored, from row `start` on.
    case rolling(window: Int, step: Int, start: Int)
    /// Trained on the first share, the rest scored by one frozen model.
    case split(Double)
    /// Each of `folds` random parts scored by a model of the others.
    case folds(Int)

    /// `rolling:WINDOW:STEP:START`, `split:SHARE` or `cv:FOLDS`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("rolling", 4):
            guard let window = Int(parts[1]), let step = Int(parts[2]), let start = Int(parts[3]),
                window >= 100, step >= 1, start >= window
            else { return nil }
            self = .rolling(window: window, step: step, start: start)
        case ("split", 2):
            guard let share = Double(parts[1]), share > 0, share < 1 else { return nil }
            self = .split(share)
        case ("cv", 2):
            guard let folds = Int(parts[1]), (2...100).contains(folds) else { return nil }
            self = .folds(folds)
        default: return nil
        }
    }

    package var name: String {
        switch self {
        case .rolling(let window, let step, let start): "rolling:\(window):\(step):\(start)"
        case .split(let share): "split:\(share)"
        case .folds(let folds): "cv:\(folds)"
        }
    }

    /// Whether the rows have to be in the order of time.
    package var isOrdered: Bool {
        if case .folds = self { return false }
        return true
    }

    package var isRolling: Bool {
        if case .rolling = self { return true }
        return false
    }

    /// The trainings, in order.
    package func trials(rowCount: Int) -> [Trial] {
        switch self {
        case .rolling(let window, let step, let start):
            return stride(from: start, to: rowCount, by: step).map { first in
                Trial(
                    training: Array((first - window)..<first),
                    scored: Array(first..<min(first + step, rowCount)))
            }
        case .split(let share):
            let cut = Int(Double(rowCount) * share)
            guard cut > 0, cut < rowCount else { return [] }
            return [Trial(training: Array(0..<cut), scored: Array(cut..<rowCount))]
        case .folds(let folds):
            guard rowCount >= folds else { return [] }
            // Fisher and Yates with a fixed seed; rows of a fold in the order of the file.
            var random = LeadRandom(state: 20_140_613)
            var order = Array(0..<rowCount)
            for index in stride(from: rowCount - 1, to: 0, by: -1) {
                order.swapAt(index, random.below(index + 1))
            }
            var fold = [Int](repeating: 0, count: rowCount)
            for (position, row) in order.enumerated() { fold[row] = position % folds }
            return (0..<folds).map { number in
                Trial(
                    training: (0..<rowCount).filter { fold[$0] != number },
                    scored: (0..<rowCount).filter { fold[$0] == number })
            }
        }
    }

    package struct Trial: Sendable {
        package var training: [Int]
        package var scored: [Int]
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers everywhere.
struct LeadRandom {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in `0..<bound`; the bias of at most `bound` in 2^64 does not matter here.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }
}
