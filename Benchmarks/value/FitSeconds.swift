import Foundation
import StrataValue

/// Seconds of each fit on histories in memory, folding included, on two threads.
@main struct FitSeconds {
    static func main() throws {
        let bytes = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
        let count = bytes.count / 20
        func whole(_ index: Int) -> [Int32] {
            bytes.withUnsafeBytes { raw in
                (0..<count).map {
                    raw.loadUnaligned(fromByteOffset: (index * count + $0) * 4, as: Int32.self)
                }
            }
        }
        let (x, recency, age) = (whole(0), whole(1), whole(2))
        let means = bytes.withUnsafeBytes { raw in
            (0..<count).map {
                raw.loadUnaligned(fromByteOffset: count * 12 + $0 * 8, as: Double.self)
            }
        }
        var seconds: [String: Double] = [:]
        func timed<Result>(_ name: String, _ work: () -> Result) -> Result {
            let start = DispatchTime.now().uptimeNanoseconds
            let result = work()
            seconds[name] = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
            return result
        }
        func folded() -> PurchaseHistories {
            PurchaseHistories(frequencies: x, recencies: recency, ages: age, ticksPerUnit: 7)
        }
        let fit = timed("bgnbd") { PurchaseFitting.fit(.bgnbd, folded(), threads: 2) }
        _ = timed("mbgnbd") { PurchaseFitting.fit(.mbgnbd, folded(), threads: 2) }
        _ = timed("pareto") { PurchaseFitting.fit(.pareto, folded(), threads: 2) }
        let amounts = timed("gammaGamma") {
            GammaGammaFit.fit(frequencies: x, means: means, threads: 2)
        }
        let total = timed("clv") {
            let forecast = CustomerForecast(
                fit.model, folded(), horizon: 52,
                discounting: .init(months: 12, month: 4.345, yearlyRate: 0.126825), threads: 2)
            return zip(forecast.discounted, zip(x, means)).reduce(0.0) { sum, one in
                let amount = amounts.model?.expected(frequency: Double(one.1.0), mean: one.1.1) ?? 0
                return sum + one.0 * amount
            }
        }
        seconds["totalValue"] = total
        seconds["bgnbdLogLikelihood"] = fit.logLikelihood
        print(String(decoding: try JSONEncoder().encode(seconds), as: UTF8.self))
    }
}
