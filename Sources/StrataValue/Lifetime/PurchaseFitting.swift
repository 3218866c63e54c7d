import Glibc

/// Fits a model of purchases to histories by maximum likelihood.
package enum PurchaseFitting {
    /// Bounds of the search, as logarithms of parameters, those of time by the mean age.
    private static let bounds = -16.5...11.5

    /// There is always an answer: where the likelihood grows towards a boundary, the limit is
    /// given and the boundary named.
    ///
    /// - Parameters:
    ///   - kind: The model.
    ///   - histories: What customers did.
    ///   - threads: How many threads sum; the result does not depend on it.
    /// - Returns: The parameters in the histories' unit of time, and how sure they are.
    package static func fit(
        _ kind: PurchaseModelKind, _ histories: PurchaseHistories, threads: Int = 1
    ) -> PurchaseFit {
        guard histories.customers > 0 else {
            return PurchaseFit(
                model: PurchaseModel(kind: kind, r: 0, alpha: 1, third: 0, fourth: 1),
                logLikelihood: 0, standardErrors: nil, boundary: .noCustomers, gradient: 0,
                steps: 0)
        }
        let scale = histories.meanAge
        guard histories.purchases > 0 else {
            // Likelihood 1 in the limit of a purchase rate of 0; of leaving nothing can be said.
            return PurchaseFit(
                model: PurchaseModel(kind: kind, r: 0, alpha: scale, third: 0, fourth: 1),
                logLikelihood: 0, standardErrors: nil, boundary: .noRepeatPurchases, gradient: 0,
                steps: 0)
        }
        let isTime = kind == .pareto ? [false, true, false, true] : [false, true, false, false]
        let origins = isTime.map { $0 ? log(scale) : 0 }
        let ascent = NewtonAscent(
            lower: origins.map { $0 + bounds.lowerBound },
            upper: origins.map { $0 + bounds.upperBound })
        let evaluate = likelihood(kind, histories, threads: threads)
        func climb(_ start: [Double]) -> NewtonAscent.Result {
            ascent.run(from: zip(start, origins).map { log($0) + $1 }) { point in
                let p = SIMD4(exp(point[0]), exp(point[1]), exp(point[2]), exp(point[3]))
                return evaluate(p).byLogarithms(of: p)
            }
        }
        var best = climb(start(histories, scale, kind))
        // A second look from elsewhere where the first ended at an edge.
        if best.gradient > 1e-6 || boundary(best, kind, histories, origins) != nil {
            let other = climb([2, 2, 1.5, kind == .pareto ? 1 : 8])
            if other.at.value > best.at.value + 1e-7 { best = other }
        }
        return finish(best, kind, histories, origins)
    }

    private static func start(
        _ histories: PurchaseHistories, _ scale: Double, _ kind: PurchaseModelKind
    ) -> [Double] {
        let mean = max(histories.purchases / Double(histories.customers), 1e-3)
        let r = 0.5
        // The rate of the data, somewhat raised for those who left.
        let alpha = min(max(r / (mean * 1.5), 1e-3), 10)
        return kind == .pareto ? [r, alpha, 0.5, 0.5] : [r, alpha, 0.8, 2.5]
    }

    private static func likelihood(
        _ kind: PurchaseModelKind, _ histories: PurchaseHistories, threads: Int
    ) -> (SIMD4<Double>) -> Derivatives {
        switch kind {
        case .pareto:
            let likelihood = ParetoLikelihood(histories)
            return { likelihood.evaluate($0, threads: threads) }
        case .bgnbd, .mbgnbd:
            let likelihood = BetaGeometricLikelihood(histories, modified: kind == .mbgnbd)
            return { likelihood.evaluate($0, threads: threads) }
        }
    }

    // MARK: The end

    private static func finish(
        _ result: NewtonAscent.Result, _ kind: PurchaseModelKind, _ histories: PurchaseHistories,
        _ origins: [Double]
    ) -> PurchaseFit {
        let p = result.point.map { exp($0) }
        let found = boundary(result, kind, histories, origins)
        var fit = PurchaseFit(
            model: PurchaseModel(kind: kind, r: p[0], alpha: p[1], third: p[2], fourth: p[3]),
            logLikelihood: result.at.value, standardErrors: nil, boundary: found,
            gradient: result.gradient, steps: result.steps)
        // Nobody leaves: the limit, where it is as likely as what was found.
        let limit = withoutChurn(histories, origins[1])
        if limit.at.value >= result.at.value - 1e-9 * (1 + abs(result.at.value)) {
            fit.model = PurchaseModel(
                kind: kind, r: exp(limit.point[0]), alpha: exp(limit.point[1]), third: 0,
                fourth: 1)
            fit.logLikelihood = limit.at.value
            fit.boundary = .noChurn
            fit.gradient = limit.gradient
            return fit
        }
        guard found == nil else { return fit }
        let information = SymmetricMatrix(size: 4) { -result.at[row: $0][$1] }
        fit.standardErrors = information.rootsOfInverseDiagonal().map { roots in
            zip(roots, p).map { $0 * $1 }
        }
        return fit
    }

    private static func withoutChurn(
        _ histories: PurchaseHistories, _ origin: Double
    ) -> NewtonAscent.Result {
        let likelihood = NegativeBinomialLikelihood(histories: histories)
        let ascent = NewtonAscent(
            lower: [bounds.lowerBound, origin + bounds.lowerBound],
            upper: [bounds.upperBound, origin + bounds.upperBound])
        let mean = max(histories.purchases / Double(histories.customers), 1e-3)
        return ascent.run(from: [0, origin - log(mean)]) { point in
            let (r, alpha) = (exp(point[0]), exp(point[1]))
            return likelihood.evaluate(r, alpha).byLogarithms(of: SIMD4(r, alpha, 1, 1))
        }
    }

    /// What the point found says of the data; `nil` inside.
    private static func boundary(
        _ result: NewtonAscent.Result, _ kind: PurchaseModelKind, _ histories: PurchaseHistories,
        _ origins: [Double]
    ) -> FitBoundary? {
        let p = zip(result.point, origins).map { exp($0 - $1) }
        let far = 1e4
        if kind == .pareto {
            // s and beta: the mean rate of leaving is s/beta.
            if p[2] / p[3] < 1e-5 { return .noChurn }
            if p[2] > far, p[3] > far / 10 { return .equalDropout }
        } else {
            if p[2] / (p[2] + p[3]) < 1e-6 { return .noChurn }
            if p[2] + p[3] > far { return .equalDropout }
            if p[2] + p[3] < 1e-2 || p[3] < 1e-4 { return .extremeDropout }
        }
        if p[0] > far { return .equalRates }
        let isHeld = zip(result.point, origins).contains {
            $0 - $1 < bounds.lowerBound + 0.01 || $0 - $1 > bounds.upperBound - 0.01
        }
        return isHeld ? .searchBound : nil
    }
}
