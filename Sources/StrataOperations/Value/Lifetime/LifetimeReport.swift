package import StrataValue

/// Lifetime value of the customers of a file, in numbers: what `strata value clv` prints.
package struct LifetimeReport: Sendable, Encodable {
    package struct Amounts: Sendable, Encodable {
        package var parameters: [String: Double]
        package var standardErrors: [String: Double]?
        package var logLikelihood: Double
        package var boundary: String?
        package var customers: Int
        package var correlation: Double?
        /// Mean expected amount of a purchase over customers.
        package var meanAmount: Double?
    }

    package struct Errors: Sendable, Encodable {
        package var expected: Double
        package var sumError: Double?
        package var mae: Double
        package var rmse: Double

        init(_ errors: HoldoutErrors) {
            expected = errors.expected
            sumError = errors.sumError.isFinite ? errors.sumError : nil
            mae = errors.meanAbsolute
            rmse = errors.rootMeanSquare
        }
    }

    package struct Holdout: Sendable, Encodable {
        package var from: String
        package var until: String
        package var days: Int
        package var actual: Int
        package var model: Errors
        /// The forecast from the customer's rate so far, x/T.
        package var naive: Errors
    }

    package struct Tracked: Sendable, Encodable {
        package var week: Int
        package var until: String
        package var expected: Double
        package var actual: Int
        package var isHoldout: Bool
    }

    package struct Bin: Sendable, Encodable {
        package var frequency: String
        package var customers: Int
        package var actual: Double
        package var expected: Double
    }

    package struct Check: Sendable, Encodable {
        package var verdict: FitCheck.Verdict
        package var title: String
        package var reasons: [String]
    }

    package struct Value: Sendable, Encodable {
        package var months: Int
        package var yearlyRate: Double
        /// Sum over customers; `null` where no amounts could be modelled.
        package var total: Double?
        package var mean: Double?
        /// Expected purchases within the months, not discounted.
        package var expectedPurchases: Double
        package var meanAlive: Double
        /// The value that each tenth of the customers begins with, best first.
        package var deciles: [Decile]
    }

    package struct Decile: Sendable, Encodable {
        package var decile: Int
        package var customers: Int
        package var from: Double
        package var mean: Double
        package var share: Double
    }

    package var source: PurchaseSource
    package var model: PurchaseModelKind
    package var unit: String
    package var customers: Int
    package var repeatCustomers: Int
    /// Distinct (x, t_x, T).
    package var distinctHistories: Int
    package var unseenCustomers: Int
    package var calibrationUntil: String
    package var parameters: [String: Double]
    package var standardErrors: [String: Double]?
    package var logLikelihood: Double
    package var gradient: Double
    package var boundary: String?
    package var gammaGamma: Amounts
    package var holdout: Holdout?
    package var tracking: [Tracked]
    package var calibration: [Bin]
    package var fitCheck: Check
    package var value: Value
}
