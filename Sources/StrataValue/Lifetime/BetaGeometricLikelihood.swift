import Glibc

/// The likelihood of BG/NBD and MBG/NBD with its derivatives.
///
/// With m = 1 for MBG (a coin is tossed after the first purchase too), else 0:
/// L = Γ(r+x) αʳ / Γ(r) · B(a, b+x+m)/B(a, b) · (α+T)^−(r+x) · (1 + eᵈ),
/// d = (r+x) ln((α+T)/(α+t_x)) + ln(a / (b+x+m−1)); without eᵈ for BG customers with x = 0.
struct BetaGeometricLikelihood: Sendable {
    let histories: PurchaseHistories
    let modified: Bool
    private let pieces: [(frequency: Double, rows: Range<Int>)]

    init(_ histories: PurchaseHistories, modified: Bool) {
        self.histories = histories
        self.modified = modified
        pieces = histories.pieces(of: 1 << 12)
    }

    /// The sum over customers, by the parameters r, alpha, a, b.
    func evaluate(_ p: SIMD4<Double>, threads: Int) -> Derivatives {
        let alpha = p[1]
        let logs = histories.times.map { log(alpha + $0) }
        let inverses = histories.times.map { 1 / (alpha + $0) }
        var total = Derivatives.sum(parts: pieces.count, threads: threads) { index in
            rows(pieces[index].rows, x: pieces[index].frequency, p, logs, inverses)
        }
        var gammas = CompensatedSum()
        gammas.add(total.value)
        for group in histories.groups {
            let part = gammaTerms(group.frequency, p)
            gammas.add(group.weight * part.value)
            total.gradient += part.gradient * group.weight
            total.h0 += part.h0 * group.weight
            total.h1 += part.h1 * group.weight
            total.h2 += part.h2 * group.weight
            total.h3 += part.h3 * group.weight
        }
        total.value = gammas.value
        return total
    }

    private func rows(
        _ range: Range<Int>, x: Double, _ p: SIMD4<Double>, _ logs: [Double],
        _ inverses: [Double]
    ) -> Derivatives {
        let (r, a, b) = (p[0], p[2], p[3])
        let e = r + x
        let leaves = modified || x > 0
        let divisor = b + x - (modified ? 0 : 1)
        let odds = log(a / divisor)
        var sum = Derivatives()
        var value = CompensatedSum()
        histories.rows.withUnsafeBufferPointer { rows in
            for index in range {
                let row = rows[index]
                let (lt, it) = (logs[Int(row.age)], inverses[Int(row.age)])
                var l = -e * lt
                let n = row.weight
                sum.gradient[0] -= n * lt
                sum.gradient[1] -= n * e * it
                sum.h0[1] -= n * it
                sum.h1[1] += n * e * it * it
                if leaves {
                    let (lx, ix) = (logs[Int(row.recency)], inverses[Int(row.recency)])
                    let d = e * (lt - lx) + odds
                    let small = exp(-abs(d))
                    let share = d > 0 ? 1 / (1 + small) : small / (1 + small)
                    l += max(d, 0) + log1p(small)
                    let g = SIMD4(lt - lx, e * (it - ix), 1 / a, -1 / divisor)
                    let np = n * share
                    sum.gradient += g * np
                    sum.addOuter(g, weight: np * (1 - share))
                    sum.h0[1] += np * (it - ix)
                    sum.h1[1] += np * e * (ix * ix - it * it)
                    sum.h2[2] -= np / (a * a)
                    sum.h3[3] += np / (divisor * divisor)
                }
                value.add(n * l)
            }
        }
        // Only one of the mixed pair was filled by rows.
        sum.h1[0] = sum.h0[1]
        sum.value = value.value
        return sum
    }

    /// ln Γ(r+x)/Γ(r) + r ln α + ln B(a, b+x+m)/B(a, b).
    private func gammaTerms(_ x: Double, _ p: SIMD4<Double>) -> Derivatives {
        typealias F = SpecialFunctions
        let (r, alpha, a, b) = (p[0], p[1], p[2], p[3])
        let y = b + x + (modified ? 1 : 0)
        var d = Derivatives()
        d.value =
            F.logGammaRise(r, by: x) + r * log(alpha) + F.logGammaRise(b, by: y - b)
            - F.logGammaRise(a + b, by: y - b)
        let onlyA = F.digamma(a + b) - F.digamma(a + y)
        let secondA = F.trigamma(a + b) - F.trigamma(a + y)
        d.gradient = SIMD4(
            F.digamma(r + x) - F.digamma(r) + log(alpha), r / alpha, onlyA,
            F.digamma(y) - F.digamma(b) + onlyA)
        d.h0 = SIMD4(F.trigamma(r + x) - F.trigamma(r), 1 / alpha, 0, 0)
        d.h1 = SIMD4(1 / alpha, -r / (alpha * alpha), 0, 0)
        d.h2 = SIMD4(0, 0, secondA, secondA)
        d.h3 = SIMD4(0, 0, secondA, F.trigamma(y) - F.trigamma(b) + secondA)
        return d
    }
}
