package import StrataCore
import StrataVault

/// What is known of a person's value: facts worked out of records, the tier, and what people decided.
package struct ValueFacts: Sendable, Hashable {
    /// From purchases.
    package var customer: Customer?
    /// From contacts and calls, one a campaign.
    package var leads: [Lead] = []
    package var standing = Standing()
    /// When the person objected to being scored; microseconds since 1970, UTC.
    package var optedOut: Int64?

    package struct Customer: Sendable, Hashable {
        /// The model's number; 0 without one.
        package var model: Int64
        /// Days since 1970 of the last purchase and of the end of the observation.
        package var last: Int
        package var asOf: Int
        package var purchases: Int
        /// Sum of all amounts, in ten-thousandths.
        package var amount: Int64
        package var recencyScore: Int
        package var frequencyScore: Int
        package var monetaryScore: Int
        /// P(alive), in millionths.
        package var alive: Int64
        /// Expected purchases within the horizon, in thousandths.
        package var expected: Int64
        /// Discounted value within the horizon, in ten-thousandths.
        package var value: Int64
        package var tier: ValueTier
        package var isChurned: Bool
    }

    package struct Lead: Sendable, Hashable {
        package var campaign: Int64
        /// The model's number; 0 where rules scored.
        package var model: Int64
        /// Probability, or the share of rules that fit; in millionths.
        package var score: Int64
        package var tier: ValueTier
        package var isUnqualified: Bool

        /// Whether a model made it, so that it is a probability.
        package var isProbability: Bool { model != 0 }
    }

    /// The tier and how it came about.
    package struct Standing: Sendable, Hashable {
        package var tier: ValueTier?
        package var cause = Cause.unscored
        /// Since when; microseconds since 1970, UTC.
        package var since: Int64 = 0
        /// Earlier tiers, the newest last.
        package var history: [Step] = []
        package var override: Override?
    }

    package struct Step: Sendable, Hashable {
        package var time: Int64
        package var tier: ValueTier
        package var cause: Cause
    }

    package struct Override: Sendable, Hashable {
        package var tier: ValueTier
        package var reason: String
        /// Who decided.
        package var by: String
        package var time: Int64
        /// From when it no longer holds.
        package var until: Int64
    }

    /// Why somebody has a tier.
    package enum Cause: String, Sendable, Hashable, CaseIterable {
        case unscored, value, churned, lead, rules, unqualified, neutral, override
    }

    package init() {}

    /// The tier that counts at a time: an override that has not ended goes before the scores.
    package func tier(at time: Int64) -> (tier: ValueTier, cause: Cause) {
        if optedOut != nil { return (.mid, .neutral) }
        if let override = standing.override, time < override.until {
            return (override.tier, .override)
        }
        return (standing.tier ?? .mid, standing.cause)
    }

    /// How many earlier tiers are kept.
    static let mostSteps = 24

    /// Takes a newly worked out tier over; a changed one goes into the history.
    mutating func settle(_ tier: ValueTier, _ cause: Cause, at time: Int64) {
        guard standing.tier != tier || standing.cause != cause else { return }
        if let former = standing.tier {
            standing.history.append(
                Step(time: standing.since, tier: former, cause: standing.cause))
            standing.history = Array(standing.history.suffix(Self.mostSteps))
        }
        standing.tier = tier
        standing.cause = cause
        standing.since = time
    }
}

// MARK: As sealed parts

extension ValueFacts {
    static let purchaseSlot = KeySlot(.t2, .purchase)
    static let callSlot = KeySlot(.t2, .call)
    static let standingSlot = KeySlot(.t2, .contact)
    static let objectionSlot = KeySlot(.t2, .consent)
    static let slots: Set<KeySlot> = [purchaseSlot, callSlot, standingSlot, objectionSlot]

    /// What is sealed in each slot; slots without anything are left out.
    var parts: [KeySlot: [UInt8]] {
        var parts: [KeySlot: [UInt8]] = [:]
        if let customer { parts[Self.purchaseSlot] = customer.cbor.encoded }
        if !leads.isEmpty { parts[Self.callSlot] = CBOR.array(leads.map(\.cbor)).encoded }
        if standing != Standing() { parts[Self.standingSlot] = standing.cbor.encoded }
        if let optedOut { parts[Self.objectionSlot] = CBOR.integer(optedOut).encoded }
        return parts
    }

    /// - Throws: `CBORError`, `SealError.malformed`.
    init(_ parts: [KeySlot: [UInt8]]) throws {
        if let bytes = parts[Self.purchaseSlot] { customer = try Customer(CBOR(bytes)) }
        if let bytes = parts[Self.callSlot] {
            leads = try (CBOR(bytes).array ?? []).map { try Lead($0) }
        }
        if let bytes = parts[Self.standingSlot] { standing = try Standing(CBOR(bytes)) }
        if let bytes = parts[Self.objectionSlot] { optedOut = try CBOR(bytes).integer }
    }
}

extension ValueTier {
    fileprivate var code: CBOR { .integer(self == .high ? 1 : self == .mid ? 2 : 3) }

    fileprivate init(_ cbor: CBOR?) throws {
        switch cbor?.integer {
        case 1: self = .high
        case 2: self = .mid
        case 3: self = .low
        default: throw SealError.malformed
        }
    }
}

extension ValueFacts.Customer {
    fileprivate var cbor: CBOR {
        .array([
            .integer(model), .integer(Int64(last)), .integer(Int64(asOf)),
            .integer(Int64(purchases)), .integer(amount),
            .integer(Int64(recencyScore * 100 + frequencyScore * 10 + monetaryScore)),
            .integer(alive), .integer(expected), .integer(value), tier.code, .boolean(isChurned),
        ])
    }

    fileprivate init(_ cbor: CBOR) throws {
        guard let items = cbor.array, items.count == 11, let churned = items[10].boolean else {
            throw SealError.malformed
        }
        let numbers = items.prefix(9).compactMap(\.integer)
        guard numbers.count == 9 else { throw SealError.malformed }
        self.init(
            model: numbers[0], last: Int(numbers[1]), asOf: Int(numbers[2]),
            purchases: Int(numbers[3]), amount: numbers[4],
            recencyScore: Int(numbers[5] / 100), frequencyScore: Int(numbers[5] / 10 % 10),
            monetaryScore: Int(numbers[5] % 10), alive: numbers[6], expected: numbers[7],
            value: numbers[8], tier: try ValueTier(items[9]), isChurned: churned)
    }
}

extension ValueFacts.Lead {
    fileprivate var cbor: CBOR {
        .array([
            .integer(campaign), .integer(model), .integer(score), tier.code,
            .boolean(isUnqualified),
        ])
    }

    fileprivate init(_ cbor: CBOR) throws {
        guard let items = cbor.array, items.count == 5, let campaign = items[0].integer,
            let model = items[1].integer, let score = items[2].integer,
            let unqualified = items[4].boolean
        else { throw SealError.malformed }
        self.init(
            campaign: campaign, model: model, score: score, tier: try ValueTier(items[3]),
            isUnqualified: unqualified)
    }
}

extension ValueFacts.Standing {
    fileprivate var cbor: CBOR {
        var pairs: [String: CBOR] = ["c": .text(cause.rawValue), "s": .integer(since)]
        pairs["t"] = tier?.code
        if !history.isEmpty {
            pairs["h"] = .array(
                history.flatMap { [.integer($0.time), $0.tier.code, .text($0.cause.rawValue)] })
        }
        if let override {
            pairs["o"] = .array([
                override.tier.code, .text(override.reason), .text(override.by),
                .integer(override.time), .integer(override.until),
            ])
        }
        return .map(pairs)
    }

    fileprivate init(_ cbor: CBOR) throws {
        self.init()
        func cause(_ item: CBOR?) throws -> ValueFacts.Cause {
            guard let cause = item?.text.flatMap(ValueFacts.Cause.init(rawValue:)) else {
                throw SealError.malformed
            }
            return cause
        }
        if let tier = cbor["t"] { self.tier = try ValueTier(tier) }
        self.cause = try cause(cbor["c"])
        since = cbor["s"]?.integer ?? 0
        let steps = cbor["h"]?.array ?? []
        for start in stride(from: 0, to: steps.count - 2, by: 3) {
            history.append(
                .init(
                    time: steps[start].integer ?? 0, tier: try ValueTier(steps[start + 1]),
                    cause: try cause(steps[start + 2])))
        }
        if let items = cbor["o"]?.array, items.count == 5 {
            override = .init(
                tier: try ValueTier(items[0]), reason: items[1].text ?? "",
                by: items[2].text ?? "", time: items[3].integer ?? 0,
                until: items[4].integer ?? 0)
        }
    }
}
