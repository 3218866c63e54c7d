/// Which model of purchases and dropout.
package enum PurchaseModelKind: String, Sendable, CaseIterable, Codable {
    /// BG/NBD: Fader, Hardie and Lee, Marketing Science 24 (2005). Customers may leave after each
    /// repeat purchase.
    case bgnbd
    /// MBG/NBD: Batislam, Denizel and Filiztekin, IJRM 24 (2007). They may also leave after the
    /// first purchase.
    case mbgnbd
    /// Pareto/NBD: Schmittlein, Morrison and Colombo, Management Science 33 (1987). They may leave
    /// at any time.
    case pareto
}

/// Where the likelihood has no maximum inside: what is reported then is the limit.
package enum FitBoundary: String, Sendable, Codable, CaseIterable {
    /// Nobody seems to leave: the model degenerates to the negative binomial (NBD).
    case noChurn
    /// Nobody bought twice: the purchase rate is 0 as far as the data can tell.
    case noRepeatPurchases
    /// All customers seem to buy at the same rate.
    case equalRates
    /// All customers seem to leave with the same probability or rate.
    case equalDropout
    /// Some customers leave at once for sure, or never: dropout is all or nothing.
    case extremeDropout
    /// A parameter stands at the bound of what is searched.
    case searchBound
    /// Nothing to fit: no customers.
    case noCustomers
}

/// A fitted model of purchases: four parameters, of which the first two rule the purchase rate
/// (gamma: shape `r`, rate `alpha` in units of time) and the others dropout.
package struct PurchaseModel: Sendable, Equatable {
    package var kind: PurchaseModelKind
    package var r: Double
    package var alpha: Double
    /// BG and MBG: a of the beta distribution of the dropout probability. Pareto: s, the shape of
    /// the gamma distribution of the dropout rate. 0 where nobody leaves.
    package var third: Double
    /// BG and MBG: b. Pareto: beta, in units of time.
    package var fourth: Double

    package init(
        kind: PurchaseModelKind, r: Double, alpha: Double, third: Double, fourth: Double
    ) {
        self.kind = kind
        self.r = r
        self.alpha = alpha
        self.third = third
        self.fourth = fourth
    }

    /// The parameters' names in the literature.
    package static func names(of kind: PurchaseModelKind) -> [String] {
        kind == .pareto ? ["r", "alpha", "s", "beta"] : ["r", "alpha", "a", "b"]
    }

    package var parameters: [Double] { [r, alpha, third, fourth] }
}

/// A model fitted by maximum likelihood.
package struct PurchaseFit: Sendable {
    package var model: PurchaseModel
    package var logLikelihood: Double
    /// From the inverse of the observed information; `nil` at a boundary, where there are none.
    package var standardErrors: [Double]?
    package var boundary: FitBoundary?
    /// The largest component of the gradient by the logarithms of the parameters.
    package var gradient: Double
    package var steps: Int
}
