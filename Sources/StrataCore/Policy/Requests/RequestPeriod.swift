/// How long a request may wait: by the calendar (`45d`, `1mo`), or in working days (`15bd`), which are
/// Monday to Friday where the person is. Holidays are counted as working days: a clock may run out
/// before the law's, and never behind it.
package enum RequestPeriod: Sendable, Hashable, CustomStringConvertible {
    case calendar(PolicyDuration)
    case workingDays(Int)

    package init?(_ text: String) {
        if text.hasSuffix("bd") {
            let digits = text.dropLast(2)
            guard (1...3).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
                let count = Int(digits)
            else { return nil }
            self = .workingDays(count)
        } else if let duration = PolicyDuration(text) {
            self = .calendar(duration)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .calendar(let duration): duration.description
        case .workingDays(let count): "\(count)bd"
        }
    }

    private static let day: Int64 = 86_400_000_000

    /// When it is over.
    ///
    /// - Parameters:
    ///   - start: Microseconds since 1970, UTC.
    ///   - east: Minutes east of UTC, by which working days are told.
    /// - Returns: Microseconds since 1970, UTC.
    package func end(from start: Int64, east: Int = 0) -> Int64 {
        switch self {
        case .calendar(let duration): return duration.end(from: start)
        case .workingDays(let count):
            let shift = Int64(east) * 60_000_000
            var (time, left) = (start + shift, count)
            while left > 0 {
                time += Self.day
                // 1970-01-01 was a Thursday.
                let weekday = (time / Self.day + 3) % 7
                if weekday < 5 { left -= 1 }
            }
            return time - shift
        }
    }

    /// Approximate length, for comparison: a working day is a fifth of a week.
    var seconds: Int {
        switch self {
        case .calendar(let duration): duration.seconds
        case .workingDays(let count): count * 7 * 86_400 / 5
        }
    }

    /// Whether it lies within what a policy may say.
    var isPossible: Bool {
        switch self {
        case .calendar(let duration):
            (PolicyDuration(1, .hour)...PolicyDuration(1, .year)).contains(duration)
        case .workingDays(let count): (1...250).contains(count)
        }
    }
}
