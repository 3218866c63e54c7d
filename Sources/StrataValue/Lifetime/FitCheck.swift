package import StrataCore

/// Whether a fitted model of purchases can be believed, with the reasons.
package struct FitCheck: Sendable, Equatable {
    package enum Verdict: String, Sendable, Codable, CaseIterable, Comparable {
        case trusted
        case withCare
        case notTrusted

        package static func < (a: Verdict, b: Verdict) -> Bool {
            order(a) < order(b)
        }

        private static func order(_ verdict: Verdict) -> Int {
            switch verdict {
            case .trusted: 0
            case .withCare: 1
            case .notTrusted: 2
            }
        }

        package var title: Message {
            switch self {
            case .trusted: Message("value.verdict.trusted")
            case .withCare: Message("value.verdict.withCare")
            case .notTrusted: Message("value.verdict.notTrusted")
            }
        }
    }

    package private(set) var verdict = Verdict.trusted
    package private(set) var reasons: [Message] = []

    /// What the check looks at.
    package struct Facts: Sendable {
        package var fit: PurchaseFit
        package var customers: Int
        package var repeatCustomers: Int
        /// Repeat purchases of the period that was fitted: the model's and the real ones.
        package var tracked: (expected: Double, actual: Double)
        package var holdout: HoldoutErrors?
        package var naive: HoldoutErrors?
        package var bins: [FrequencyBin]
        package var amounts: GammaGammaFit?
        /// Correlation of frequency and mean amount among repeat customers.
        package var correlation: Double?

        package init(
            fit: PurchaseFit, customers: Int, repeatCustomers: Int,
            tracked: (expected: Double, actual: Double), holdout: HoldoutErrors? = nil,
            naive: HoldoutErrors? = nil, bins: [FrequencyBin] = [],
            amounts: GammaGammaFit? = nil, correlation: Double? = nil
        ) {
            self.fit = fit
            self.customers = customers
            self.repeatCustomers = repeatCustomers
            self.tracked = tracked
            self.holdout = holdout
            self.naive = naive
            self.bins = bins
            self.amounts = amounts
            self.correlation = correlation
        }
    }

    /// Limits: `docs/value.md` lists them for readers.
    package enum Limit {
        package static let fewRepeatCustomers = 50
        package static let trackingCare = 0.10
        package static let trackingDistrust = 0.30
        package static let holdoutCare = 0.15
        package static let holdoutDistrust = 0.40
        package static let binsCare = 0.30
        package static let correlationCare = 0.30
        package static let looseError = 1.0
    }

    package init(_ facts: Facts) {
        if let boundary = facts.fit.boundary {
            add(
                boundary == .noRepeatPurchases || boundary == .noCustomers
                    ? .notTrusted : .withCare, boundary.words)
        }
        if facts.repeatCustomers < Limit.fewRepeatCustomers {
            add(
                .withCare,
                Message("value.check.few", ["count": "\(facts.repeatCustomers)"]))
        }
        checkTracking(facts.tracked)
        if let holdout = facts.holdout { check(holdout, naive: facts.naive) }
        checkBins(facts.bins)
        checkErrors(facts.fit)
        if let amounts = facts.amounts, let boundary = amounts.boundary {
            add(.withCare, boundary.words)
        }
        if let correlation = facts.correlation, abs(correlation) > Limit.correlationCare {
            add(
                .withCare,
                Message("value.check.correlation", ["value": Self.decimal(correlation)]))
        }
        if reasons.isEmpty {
            reasons.append(
                facts.holdout == nil
                    ? Message("value.check.noHoldout") : Message("value.check.fine"))
        }
    }

    private mutating func checkTracking(_ tracked: (expected: Double, actual: Double)) {
        guard tracked.actual > 0 else { return }
        let off = tracked.expected / tracked.actual - 1
        guard abs(off) > Limit.trackingCare else { return }
        add(
            abs(off) > Limit.trackingDistrust ? .notTrusted : .withCare,
            Message("value.check.tracking", ["share": Self.percent(off)]))
    }

    private mutating func check(_ holdout: HoldoutErrors, naive: HoldoutErrors?) {
        if holdout.actual == 0 { return add(.withCare, Message("value.check.emptyHoldout")) }
        if abs(holdout.sumError) > Limit.holdoutCare {
            add(
                abs(holdout.sumError) > Limit.holdoutDistrust ? .notTrusted : .withCare,
                Message("value.check.holdout", ["share": Self.percent(holdout.sumError)]))
        }
        if let naive, naive.meanAbsolute < holdout.meanAbsolute,
            naive.rootMeanSquare < holdout.rootMeanSquare
        {
            add(.notTrusted, Message("value.check.naive"))
        }
    }

    private mutating func checkBins(_ bins: [FrequencyBin]) {
        let actual = bins.reduce(0) { $0 + Double($1.customers) * $1.actual }
        guard actual > 0 else { return }
        let off = bins.reduce(0) { $0 + Double($1.customers) * abs($1.expected - $1.actual) }
        guard off / actual > Limit.binsCare else { return }
        add(.withCare, Message("value.check.bins", ["share": Self.percent(off / actual)]))
    }

    private mutating func checkErrors(_ fit: PurchaseFit) {
        guard fit.boundary == nil else { return }
        guard let errors = fit.standardErrors else {
            return add(.withCare, Message("value.check.noErrors"))
        }
        let names = PurchaseModel.names(of: fit.model.kind)
        let loose = zip(names, zip(errors, fit.model.parameters)).filter {
            $0.1.0 > Limit.looseError * $0.1.1
        }.map(\.0)
        guard !loose.isEmpty else { return }
        add(
            .withCare, Message("value.check.loose", ["names": loose.joined(separator: ", ")]))
    }

    private mutating func add(_ verdict: Verdict, _ reason: Message) {
        self.verdict = max(self.verdict, verdict)
        reasons.append(reason)
    }

    private static func percent(_ share: Double) -> String {
        let tenths = (share * 1000).rounded() / 10
        return (tenths > 0 ? "+" : "") + "\(tenths) %"
    }

    private static func decimal(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}

extension FitBoundary {
    /// What the boundary says, for people.
    package var words: Message {
        switch self {
        case .noChurn: Message("value.boundary.noChurn")
        case .noRepeatPurchases: Message("value.boundary.noRepeatPurchases")
        case .equalRates: Message("value.boundary.equalRates")
        case .equalDropout: Message("value.boundary.equalDropout")
        case .extremeDropout: Message("value.boundary.extremeDropout")
        case .searchBound: Message("value.boundary.searchBound")
        case .noCustomers: Message("value.boundary.noCustomers")
        }
    }
}

extension GammaGammaFit.Boundary {
    /// What the boundary says, for people.
    package var words: Message {
        switch self {
        case .noAmounts: Message("value.boundary.noAmounts")
        case .equalAmounts: Message("value.boundary.equalAmounts")
        case .noMean: Message("value.boundary.noMean")
        case .searchBound: Message("value.boundary.searchBound")
        }
    }
}
