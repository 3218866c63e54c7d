import Glibc

/// The likelihood of Pareto/NBD with its derivatives.
///
/// L = Γ(r+x) αʳ βˢ / Γ(r) · [ (α+T)^−(r+x) (β+T)^−s + s ∫ (α+u)^−(r+x) (β+u)^−(s+1) du ], the
/// integral from t_x to T over the time of leaving. Instead of the differences of hypergeometric
/// functions that the integral is usually written as, which cancel, it is computed as it stands, by
/// Gauss–Legendre sums over panels between the distinct times of all customers with the same x;
/// they share the panels, and the derivatives are sums over the same nodes.
struct ParetoLikelihood: Sendable {
    let histories: PurchaseHistories
    private let grids: [Grid]

    /// The distinct times of the customers with one number of purchases.
    private struct Grid: Sendable {
        var times: [Double]
        /// Index in `times` of each row's recency and age.
        var recency: [Int32]
        var age: [Int32]
    }

    init(_ histories: PurchaseHistories) {
        self.histories = histories
        grids = histories.groups.map { group in
            var place = [Int32](repeating: -1, count: histories.times.count)
            for row in histories.rows[group.rows] {
                place[Int(row.recency)] = 0
                place[Int(row.age)] = 0
            }
            var times: [Double] = []
            for index in place.indices where place[index] == 0 {
                place[index] = Int32(times.count)
                times.append(histories.times[index])
            }
            let rows = histories.rows[group.rows]
            return Grid(
                times: times, recency: rows.map { place[Int($0.recency)] },
                age: rows.map { place[Int($0.age)] })
        }
    }

    /// The sum over customers, by the parameters r, alpha, s, beta.
    func evaluate(_ p: SIMD4<Double>, threads: Int) -> Derivatives {
        Derivatives.sum(parts: grids.count, threads: threads) { group(of: $0, p) }
    }

    /// P(alive at T) of each row.
    func aliveShares(_ p: SIMD4<Double>, threads: Int) -> [Double] {
        OrderedParts.make(grids.count, threads: threads) { index in
            let (grid, x) = (grids[index], histories.groups[index].frequency)
            let integrals = DropoutIntegral(exponent: p[0] + x, p).suffixes(grid.times)
            return zip(grid.recency, grid.age).map { recency, age in
                let stays = integrals.ratio(Int(recency), Int(age)) * (p[3] + grid.times[Int(age)])
                let left = integrals.between(Int(recency), Int(age)).one
                return stays / (stays + p[2] * left)
            }
        }.flatMap(\.self)
    }

    private func group(of index: Int, _ p: SIMD4<Double>) -> Derivatives {
        typealias F = SpecialFunctions
        let (r, alpha, s, beta) = (p[0], p[1], p[2], p[3])
        let (grid, group) = (grids[index], histories.groups[index])
        let e = r + group.frequency
        let integrals = DropoutIntegral(exponent: e, p).suffixes(grid.times)
        var sum = Derivatives()
        var value = CompensatedSum()
        for (offset, row) in histories.rows[group.rows].enumerated() {
            let (from, to) = (Int(grid.recency[offset]), Int(grid.age[offset]))
            let m = integrals.between(from, to)
            let (l1, l2) = (integrals.logAlpha[to], integrals.logBeta[to])
            let (at, bt) = (1 / (alpha + grid.times[to]), 1 / (beta + grid.times[to]))
            let stays = integrals.ratio(from, to) * (beta + grid.times[to])
            let q = 1 / (stays + s * m.one)
            let P = stays * q
            let S = s * q
            let g = SIMD4(
                -l1 * P - S * m.l1, -e * at * P - S * e * m.a,
                -l2 * P + q * m.one - S * m.l2, -s * bt * P - S * (s + 1) * m.b)
            let n = row.weight
            value.add(
                n
                    * (-e * integrals.logAlpha[from] - (s + 1) * integrals.logBeta[from] - log(q)))
            sum.gradient += g * n
            sum.addOuter(g, weight: -n)
            let ra: Double = P * at * (e * l1 - 1) + S * (e * m.l1a - m.a)
            let rs: Double = P * l1 * l2 - q * m.l1 + S * m.l1l2
            let rb: Double = P * l1 * s * bt + S * (s + 1) * m.l1b
            let aS: Double = P * e * at * l2 - q * e * m.a + S * e * m.al2
            let ab: Double = P * e * s * at * bt + S * e * (s + 1) * m.ab
            let sb: Double = P * bt * (s * l2 - 1) - q * (s + 1) * m.b + S * ((s + 1) * m.l2b - m.b)
            let rr: Double = P * l1 * l1 + S * m.l1l1
            let ee: Double = e * (e + 1)
            let aa: Double = P * ee * at * at + S * ee * m.aa
            let ss: Double = P * l2 * l2 - 2 * q * m.l2 + S * m.l2l2
            let rest: Double = S * (s + 1) * (s + 2) * m.bb
            let bb: Double = P * s * (s + 1) * bt * bt + rest
            sum.h0 += SIMD4<Double>(rr, ra, rs, rb) * n
            sum.h1 += SIMD4<Double>(ra, aa, aS, ab) * n
            sum.h2 += SIMD4<Double>(rs, aS, ss, sb) * n
            sum.h3 += SIMD4<Double>(rb, ab, sb, bb) * n
        }
        let w = group.weight
        value.add(w * (F.logGammaRise(r, by: group.frequency) + r * log(alpha) + s * log(beta)))
        sum.gradient +=
            SIMD4(
                F.digamma(e) - F.digamma(r) + log(alpha), r / alpha, log(beta), s / beta) * w
        sum.h0 += SIMD4(F.trigamma(e) - F.trigamma(r), 1 / alpha, 0, 0) * w
        sum.h1 += SIMD4(1 / alpha, -r / (alpha * alpha), 0, 0) * w
        sum.h2 += SIMD4(0, 0, 0, 1 / beta) * w
        sum.h3 += SIMD4(0, 0, 1 / beta, -s / (beta * beta)) * w
        sum.value = value.value
        return sum
    }
}
