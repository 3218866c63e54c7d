import Glibc

extension PurchaseModel {
    /// Purchases that a customer who has just made the first one is expected to make in a time.
    package func expectedPurchases(ofNewCustomerIn time: Double) -> Double {
        switch kind {
        case .bgnbd: whileAlive(frequency: 0, age: 0, dropout: fourth, in: time)
        case .mbgnbd:
            (third > 0 ? fourth / (third + fourth) : 1)
                * whileAlive(frequency: 0, age: 0, dropout: fourth + 1, in: time)
        case .pareto: whileAlive(frequency: 0, age: 0, dropout: 0, in: time)
        }
    }

    /// Purchases expected in `time` of a customer with this past who is still alive at its end.
    package func expectedWhileAlive(frequency: Double, age: Double, in time: Double) -> Double {
        whileAlive(
            frequency: frequency, age: age,
            dropout: fourth + frequency + (kind == .mbgnbd ? 1 : 0), in: time)
    }

    /// Purchases while alive; `dropout` is the second parameter of the beta distribution of this
    /// customer's dropout probability, and of no use for Pareto.
    private func whileAlive(
        frequency: Double, age: Double, dropout b: Double, in time: Double
    ) -> Double {
        guard time > 0 else { return 0 }
        let shape = r + frequency
        let rate = alpha + age
        // Nobody leaves.
        if third <= 0 { return shape / rate * time }
        if kind == .pareto {
            let e = third - 1
            let growth = log1p(time / (fourth + age))
            let factor = abs(e * growth) < 1e-290 ? growth : -expm1(-e * growth) / e
            return shape * (fourth + age) / rate * factor
        }
        return Self.betaGeometric(shape: shape, rate: rate, a: third, b: b, time: time)
    }

    /// E[(1 − e^(−λ p t)) / p] for λ of a gamma and p of a beta distribution:
    /// (a+b−1)/(a−1) · [1 − (A/(A+t))^r ₂F₁(r, b; a+b−1; t/(A+t))].
    ///
    /// Rewritten by Pfaff's and Euler's transformations as a form that is smooth at a = 1, where the
    /// paper's is 0/0; the other one serves where this would cancel.
    private static func betaGeometric(
        shape: Double, rate: Double, a: Double, b: Double, time: Double
    ) -> Double {
        let c = a + b - 1
        let z = time / (rate + time)
        let growth = log1p(time / rate)
        let k = c - shape
        let e = a - 1
        if c <= 1e-9 || z > 0.98 || k < -3 || k > 60 {
            return quadrature(shape: shape, rate: rate, a: a, b: b, time: time)
        }
        let slope = Hypergeometric.slope(e: e, k: k, c: c, z: z)
        let power = exp(-e * growth)
        let plain = abs(e * growth) < 1e-290 ? growth : -expm1(-e * growth) / e
        return c * (plain - power * slope)
    }

    /// The same as an integral over the dropout probability p = 1/(1+e^(−y)), by the trapezoidal
    /// rule over y, which converges fast for it and never cancels.
    private static func quadrature(
        shape: Double, rate: Double, a: Double, b: Double, time: Double
    ) -> Double {
        let logBeta =
            SpecialFunctions.logGamma(a) + SpecialFunctions.logGamma(b)
            - SpecialFunctions.logGamma(a + b)
        /// (1 − (A/(A+pt))^shape) / p, smooth at p = 0.
        func loss(_ p: Double) -> Double {
            p < 1e-280
                ? shape * time / rate : -expm1(-shape * log1p(p * time / rate)) / p
        }
        // The density of y: p^a (1−p)^b / B(a, b). Its bulk, and tails of weight below 1e-17.
        let mode = log(a / b)
        let width = (1 / a + 1 / b).squareRoot()
        // Beyond these ends p or 1 − p no longer matters, and the density is an exponential.
        let floor = -40 - log1p(shape * time / rate)
        let low = max(mode - 40 / a - 8 * width, floor)
        let high = min(mode + 40 / b + 8 * width, 40)
        guard low < high else { return mode < 0 ? shape * time / rate : loss(1) }
        let steps = min(max(Int((high - low) / min(width / 5, 0.15)), 200), 5_000)
        let step = (high - low) / Double(steps)
        var sum = 0.0
        for index in 0...steps {
            let y = low + Double(index) * step
            let logP = -SpecialFunctions.softplus(-y)
            let logRest = -SpecialFunctions.softplus(y)
            let density = exp(a * logP + b * logRest - logBeta)
            guard density > 0 else { continue }
            // Past the ends the terms are a geometric series: the rule goes on to infinity.
            var weight = 1.0
            if index == 0 { weight += 1 / expm1(a * step) }
            if index == steps { weight += 1 / expm1(b * step) }
            sum += weight * density * loss(exp(logP))
        }
        return sum * step
    }
}

extension PurchaseModel {
    /// How likely the model makes these histories.
    ///
    /// Times are in the model's unit; the result does not depend on the number of threads.
    package func logLikelihood(of histories: PurchaseHistories, threads: Int = 1) -> Double {
        guard third > 0 else {
            return r > 0
                ? NegativeBinomialLikelihood(histories: histories).evaluate(r, alpha).value : 0
        }
        let p = SIMD4(r, alpha, third, fourth)
        switch kind {
        case .pareto: return ParetoLikelihood(histories).evaluate(p, threads: threads).value
        case .bgnbd, .mbgnbd:
            return BetaGeometricLikelihood(histories, modified: kind == .mbgnbd)
                .evaluate(p, threads: threads).value
        }
    }
}
