import StrataConnect
import StrataValue

extension LifetimeOperation.Outcome {
    /// Writes one row a customer, in the order of the identifiers, as CSV.
    ///
    /// - Throws: `OutputError` where it cannot be written.
    package func writeScores(to sink: ByteSink) throws(OutputError) {
        let writer = TableWriter(dialect: Dialect(), neutralisesFormulas: true)
        var output: [UInt8] = []
        var header = [
            "customer", "repeat_purchases", "recency_days", "age_days", "p_alive",
            "expected_purchases", "expected_amount", "clv",
        ]
        if hasHoldout { header.append("holdout_purchases") }
        writer.append(header.map { Array($0.utf8) }, to: &output)
        func number(_ value: some LosslessStringConvertible) -> [UInt8] {
            Array(String(value).utf8)
        }
        func rounded(_ value: Double) -> [UInt8] {
            number((value * 1e6).rounded() / 1e6)
        }
        for index in histories.places.indices {
            let place = histories.places[index]
            var row = [
                texts(Int(place.partition), Int(place.number)),
                number(histories.frequencies[index]), number(histories.recencies[index]),
                number(histories.ages[index]), rounded(forecast.alive[index]),
                rounded(forecast.expected[index]), rounded(amounts[index]),
                rounded(values[index]),
            ]
            if hasHoldout { row.append(number(histories.later[index])) }
            writer.append(row, to: &output)
            if output.count > 1 << 16 {
                try sink.write(output)
                output.removeAll(keepingCapacity: true)
            }
        }
        try sink.write(output)
    }
}
