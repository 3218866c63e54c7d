import Foundation
import StrataValue
import Testing

/// Special functions and models against figures of another implementation at 40 digits, from the
/// papers' formulas (`Scripts/make-value-vectors.py`).
@Suite struct ValueVectorTests {
    private let vectors: Vectors

    private struct Vectors: Decodable {
        struct Special: Decodable { var x, logGamma, digamma, trigamma: Double }
        struct Rise: Decodable { var x, d, rise: Double }
        struct Hypergeometric: Decodable { var a, b, c, z, value: Double }
        struct Model: Decodable {
            var model: PurchaseModelKind
            var parameters: [Double]
            var x, recency, age: Int32
            var horizon: Double
            var logLikelihood, alive, expected, new: Double
        }
        struct Amount: Decodable {
            var p, q, v: Double
            var x: Int32
            var mean, logLikelihood, expected: Double
        }
        var special: [Special]
        var rises: [Rise]
        var hypergeometric: [Hypergeometric]
        var models: [Model]
        var amounts: [Amount]
    }

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Vectors/value.json")
        vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
    }

    private func isClose(_ a: Double, _ b: Double, _ relative: Double, floor: Double = 0) -> Bool {
        abs(a - b) <= max(abs(b) * relative, floor)
    }

    @Test func gammaFunctionsAgreeToTheLastDigits() {
        for vector in vectors.special {
            let x = vector.x
            #expect(
                isClose(SpecialFunctions.logGamma(x), vector.logGamma, 4e-15, floor: 3e-15), "\(x)")
            #expect(
                isClose(SpecialFunctions.digamma(x), vector.digamma, 3e-15, floor: 3e-15), "\(x)")
            #expect(isClose(SpecialFunctions.trigamma(x), vector.trigamma, 3e-15), "\(x)")
        }
        for vector in vectors.rises {
            #expect(
                isClose(
                    SpecialFunctions.logGammaRise(vector.x, by: vector.d), vector.rise, 1e-14),
                "\(vector.x)")
        }
    }

    @Test func argumentsOutsideAreNotNumbersThatLookRight() {
        #expect(SpecialFunctions.logGamma(0) == .infinity)
        #expect(SpecialFunctions.digamma(0) == -.infinity)
        #expect(SpecialFunctions.logGamma(.nan).isNaN)
    }

    @Test func hypergeometricFunctionAgrees() {
        for vector in vectors.hypergeometric {
            let value = Hypergeometric.value(
                a: vector.a, b: vector.b, c: vector.c, z: vector.z)
            #expect(isClose(value, vector.value, 1e-13), "\(vector)")
        }
    }

    @Test func modelsAgreeWithThePapersFormulas() {
        for vector in vectors.models {
            let p = vector.parameters
            let model = PurchaseModel(
                kind: vector.model, r: p[0], alpha: p[1], third: p[2], fourth: p[3])
            let histories = PurchaseHistories(
                frequencies: [vector.x], recencies: [vector.recency], ages: [vector.age],
                ticksPerUnit: 1000)
            #expect(
                isClose(model.logLikelihood(of: histories), vector.logLikelihood, 1e-12),
                "\(vector)")
            let forecast = CustomerForecast(
                model, histories, horizon: vector.horizon,
                discounting: .init(months: 0, month: 4, yearlyRate: 0))
            #expect(isClose(forecast.alive[0], vector.alive, 1e-11), "\(vector)")
            #expect(isClose(forecast.expected[0], vector.expected, 1e-9), "\(vector)")
            #expect(
                isClose(
                    model.expectedPurchases(ofNewCustomerIn: vector.horizon), vector.new, 1e-9),
                "\(vector)")
        }
    }

    @Test func amountsAgreeWithThePaper() {
        for vector in vectors.amounts {
            let model = GammaGamma(p: vector.p, q: vector.q, v: vector.v)
            #expect(
                isClose(
                    model.logLikelihood(frequencies: [vector.x], means: [vector.mean]),
                    vector.logLikelihood, 1e-13))
            #expect(
                isClose(
                    model.expected(frequency: Double(vector.x), mean: vector.mean) ?? 0,
                    vector.expected, 1e-14))
        }
    }
}
