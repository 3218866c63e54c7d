package import StrataCore

/// A named group of customers by their scores: recency, and the mean of frequency and amount.
package enum RFMSegment: String, Sendable, CaseIterable, Codable {
    case champions
    case loyal
    case potentialLoyal
    case new
    case promising
    case needAttention
    case aboutToSleep
    case atRisk
    case cannotLose
    case hibernating
    case lost

    /// The segment of scores from 1 to 5 each.
    ///
    /// Frequency and amount count as their mean, rounded up (`docs/value.md` has the grid).
    package init(recency: Int, frequency: Int, monetary: Int) {
        let worth = (frequency + monetary + 1) / 2
        self =
            switch (recency, worth) {
            case (5, 4...): .champions
            case (5, 2...3): .potentialLoyal
            case (5, _): .new
            case (4, 5...): .champions
            case (4, 4): .loyal
            case (4, 2...3): .potentialLoyal
            case (4, _): .promising
            case (3, 4...): .loyal
            case (3, 3): .needAttention
            case (3, _): .aboutToSleep
            case (_, 5...): .cannotLose
            case (_, 3...4): .atRisk
            case (2, _): .hibernating
            default: .lost
            }
    }

    package var title: Message {
        switch self {
        case .champions: Message("value.segment.champions")
        case .loyal: Message("value.segment.loyal")
        case .potentialLoyal: Message("value.segment.potentialLoyal")
        case .new: Message("value.segment.new")
        case .promising: Message("value.segment.promising")
        case .needAttention: Message("value.segment.needAttention")
        case .aboutToSleep: Message("value.segment.aboutToSleep")
        case .atRisk: Message("value.segment.atRisk")
        case .cannotLose: Message("value.segment.cannotLose")
        case .hibernating: Message("value.segment.hibernating")
        case .lost: Message("value.segment.lost")
        }
    }
}
