import ArgumentParser
import StrataCore
import StrataDetect

/// `--format` of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, html
}

extension DetectionDepth: ExpressibleByArgument {}

/// `--fail-on`: the tier from which the exit code says that something was found.
enum FailTier: String, ExpressibleByArgument, CaseIterable {
    case t1 = "T1"
    case t2 = "T2"

    var tier: SensitivityTier {
        switch self {
        case .t1: .t1
        case .t2: .t2
        }
    }
}
