import Glibc

/// The likelihood of the negative binomial: purchases at a gamma-distributed rate, nobody leaves.
/// It is what the dropout models become where nobody leaves.
struct NegativeBinomialLikelihood: Sendable {
    let histories: PurchaseHistories

    /// The sum over customers, by the parameters r, alpha.
    func evaluate(_ r: Double, _ alpha: Double) -> Derivatives {
        typealias F = SpecialFunctions
        var sum = Derivatives()
        var value = CompensatedSum()
        let logs = histories.times.map { log(alpha + $0) }
        for group in histories.groups {
            let e = r + group.frequency
            let n = group.weight
            value.add(n * (F.logGammaRise(r, by: group.frequency) + r * log(alpha)))
            sum.gradient[0] += n * (F.digamma(e) - F.digamma(r) + log(alpha))
            sum.gradient[1] += n * r / alpha
            sum.h0[0] += n * (F.trigamma(e) - F.trigamma(r))
            sum.h0[1] += n / alpha
            sum.h1[1] -= n * r / (alpha * alpha)
            for row in histories.rows[group.rows] {
                let inverse = 1 / (alpha + histories.times[Int(row.age)])
                let m = row.weight
                value.add(-m * e * logs[Int(row.age)])
                sum.gradient[0] -= m * logs[Int(row.age)]
                sum.gradient[1] -= m * e * inverse
                sum.h0[1] -= m * inverse
                sum.h1[1] += m * e * inverse * inverse
            }
        }
        sum.h1[0] = sum.h0[1]
        sum.value = value.value
        return sum
    }
}
