import StrataConnect
import StrataValue

extension RFMOperation.Outcome {
    /// Writes one row a customer, in the order of the identifiers, as CSV.
    ///
    /// - Throws: `OutputError` where it cannot be written.
    package func writeScores(to sink: ByteSink) throws(OutputError) {
        let writer = TableWriter(dialect: Dialect(), neutralisesFormulas: true)
        var output: [UInt8] = []
        func row(_ cells: [[UInt8]]) throws(OutputError) {
            writer.append(cells, to: &output)
            if output.count > 1 << 16 {
                try sink.write(output)
                output.removeAll(keepingCapacity: true)
            }
        }
        try row(
            [
                "customer", "recency_days", "frequency", "monetary", "tenure_days", "r", "f", "m",
                "segment",
            ].map { Array($0.utf8) })
        var named = customers.map { (texts(Int($0.partition), Int($0.number)), $0) }
        named.sort { $0.0.lexicographicallyPrecedes($1.0) }
        for (text, customer) in named {
            let (r, f, m) = bounds.scores(customer)
            let segment = RFMSegment(recency: r, frequency: f, monetary: m)
            try row([
                text, Self.bytes(Int(asOf) - Int(customer.last)),
                Self.bytes(Int(customer.frequency)),
                MoneyText.bytes(customer.amount), Self.bytes(Int(asOf) - Int(customer.first)),
                Self.bytes(r), Self.bytes(f), Self.bytes(m), Array(segment.rawValue.utf8),
            ])
        }
        try sink.write(output)
    }

    private static func bytes(_ number: Int) -> [UInt8] { Array("\(number)".utf8) }
}

/// Amounts as files and tables write them.
enum MoneyText {
    /// Ten-thousandths as a number with the decimals that it needs.
    static func bytes(_ amount: Int64) -> [UInt8] {
        let magnitude = amount.magnitude
        let scale = UInt64(AmountReader.scale)
        var text = (amount < 0 ? "-" : "") + "\(magnitude / scale)"
        var rest = magnitude % scale
        if rest > 0 {
            var digits = 4
            while rest % 10 == 0 {
                rest /= 10
                digits -= 1
            }
            let decimals = "\(rest)"
            text += "." + String(repeating: "0", count: digits - decimals.count) + decimals
        }
        return Array(text.utf8)
    }
}
