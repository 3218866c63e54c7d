internal import CXGBoost
package import StrataCore

/// xgboost could not be used.
package enum BoostingError: MessageError, Equatable {
    case missing(String)
    case failed(String)

    package var message: Message {
        switch self {
        case .missing(let what): Message("lead.xgboostMissing", ["what": what])
        case .failed(let reason): Message("lead.xgboostFailed", ["reason": reason])
        }
    }
}

/// What boosting is done with; every value is fixed, so that a model is a function of its data.
package struct BoostingSettings: Sendable, Equatable {
    package var rounds = 120
    package var depth = 5
    package var rate = 0.05
    package var minimumChildWeight = 8.0
    package var lambda = 10.0
    package var rowShare = 0.6
    package var columnShare = 0.3
    package var seed = 1

    package init() {}

    var parameters: [(String, String)] {
        [
            ("objective", "binary:logistic"), ("tree_method", "hist"), ("nthread", "1"),
            ("max_bin", "256"), ("verbosity", "0"), ("max_depth", "\(depth)"), ("eta", "\(rate)"),
            ("min_child_weight", "\(minimumChildWeight)"), ("lambda", "\(lambda)"),
            ("subsample", "\(rowShare)"), ("colsample_bynode", "\(columnShare)"),
            ("seed", "\(seed)"),
        ]
    }
}

/// Gradient-boosted trees by xgboost (Chen & Guestrin 2016), on one thread.
///
/// Not to be used from two threads at once; a training owns its own.
package final class BoostedTrees {
    private let handle: BoosterHandle
    package let width: Int

    private static let missing: String? = xg_load().map { String(cString: $0) }

    /// Trains on the rows `rows` of a matrix of `width` columns.
    ///
    /// - Throws: `BoostingError`.
    package init(
        matrix: [Float], width: Int, rows: [Int], outcomes: [Bool], settings: BoostingSettings
    ) throws(BoostingError) {
        if let missing = Self.missing { throw .missing(missing) }
        self.width = width
        var data = [Float](repeating: 0, count: rows.count * width)
        for (position, row) in rows.enumerated() {
            for column in 0..<width {
                data[position * width + column] = matrix[row * width + column]
            }
        }
        var table: DMatrixHandle?
        try Self.check(
            xg_DMatrixCreateFromMat(
                data, bst_ulong(rows.count), bst_ulong(width), .nan, &table))
        defer { _ = xg_DMatrixFree(table) }
        let labels = outcomes.map { $0 ? Float(1) : 0 }
        try Self.check(xg_DMatrixSetFloatInfo(table, "label", labels, bst_ulong(labels.count)))
        var booster: BoosterHandle?
        try Self.check(
            withUnsafePointer(to: &table) { xg_BoosterCreate($0, 1, &booster) })
        guard let booster else { throw .failed("no booster") }
        handle = booster
        let rate = Double(outcomes.count { $0 }) / Double(max(1, outcomes.count))
        let base = min(max(rate, 1e-4), 1 - 1e-4)
        for (name, value) in settings.parameters + [("base_score", "\(base)")] {
            try Self.check(xg_BoosterSetParam(handle, name, value))
        }
        for round in 0..<settings.rounds {
            try Self.check(xg_BoosterUpdateOneIter(handle, CInt(round), table))
        }
    }

    /// Reads a model that `json` wrote.
    ///
    /// - Throws: `BoostingError`.
    package init(json: [UInt8], width: Int) throws(BoostingError) {
        if let missing = Self.missing { throw .missing(missing) }
        self.width = width
        var booster: BoosterHandle?
        try Self.check(xg_BoosterCreate(nil, 0, &booster))
        guard let booster else { throw .failed("no booster") }
        handle = booster
        try Self.check(xg_BoosterLoadModelFromBuffer(handle, json, bst_ulong(json.count)))
    }

    deinit { _ = xg_BoosterFree(handle) }

    /// Log-odds of rows that lie one after the other, by the library's in-place call.
    ///
    /// - Throws: `BoostingError`.
    package func margins(_ rows: UnsafeBufferPointer<Float>) throws(BoostingError) -> [Double] {
        let count = rows.count / max(1, width)
        guard count > 0, let base = rows.baseAddress else { return [] }
        let address = UInt(bitPattern: base)
        let values = """
            {"data":[\(address),true],"shape":[\(count),\(width)],"typestr":"<f4","version":3}
            """
        let config = """
            {"type":1,"training":false,"iteration_begin":0,"iteration_end":0,\
            "strict_shape":false,"cache_id":0,"missing":NaN}
            """
        var shape: UnsafePointer<bst_ulong>?
        var dimensions: bst_ulong = 0
        var result: UnsafePointer<Float>?
        try Self.check(
            xg_BoosterPredictFromDense(
                handle, values, config, nil, &shape, &dimensions, &result))
        guard let result else { return [] }
        return (0..<count).map { Double(result[$0]) }
    }

    /// SHAP values of rows (Lundberg et al. 2020, exact for trees): `width` contributions to the
    /// log-odds and the expected log-odds behind them, row by row.
    ///
    /// - Throws: `BoostingError`.
    package func contributions(_ rows: [Float]) throws(BoostingError) -> [Float] {
        let count = rows.count / max(1, width)
        guard count > 0 else { return [] }
        var table: DMatrixHandle?
        try Self.check(
            xg_DMatrixCreateFromMat(rows, bst_ulong(count), bst_ulong(width), .nan, &table))
        defer { _ = xg_DMatrixFree(table) }
        let config = """
            {"type":2,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true}
            """
        var shape: UnsafePointer<bst_ulong>?
        var dimensions: bst_ulong = 0
        var result: UnsafePointer<Float>?
        try Self.check(
            xg_BoosterPredictFromDMatrix(handle, table, config, &shape, &dimensions, &result))
        guard let result else { return [] }
        return Array(UnsafeBufferPointer(start: result, count: count * (width + 1)))
    }

    /// The model as xgboost writes it.
    ///
    /// - Throws: `BoostingError`.
    package func json() throws(BoostingError) -> [UInt8] {
        var count: bst_ulong = 0
        var bytes: UnsafePointer<CChar>?
        try Self.check(
            xg_BoosterSaveModelToBuffer(handle, "{\"format\":\"json\"}", &count, &bytes))
        guard let bytes else { return [] }
        return UnsafeBufferPointer(start: bytes, count: Int(count)).map { UInt8(bitPattern: $0) }
    }

    private static func check(_ status: CInt) throws(BoostingError) {
        guard status != 0 else { return }
        let text = String(cString: xg_lastError())
        throw .failed(String(text.split(separator: "\n").first ?? "unknown"))
    }
}
