internal import FoundationEssentials
internal import Glibc

extension TreeEvaluator {
    /// Reads the model that xgboost saved as JSON; `nil` where it is none of plain binary trees.
    ///
    /// - Parameters:
    ///   - json: As `BoostedTrees.json()` gives it.
    ///   - width: Columns of a row.
    package init?(json: [UInt8], width: Int) {
        guard let file = try? JSONDecoder().decode(File.self, from: Data(json)),
            let probability = Double(file.learner.learner_model_param.base_score)
        else { return nil }
        // As xgboost does it: in single precision.
        let base = Float(probability)
        self.init(
            trees: file.learner.gradient_booster.model.trees, width: width,
            base: -logf(1 / base - 1))
    }

    private struct File: Decodable {
        struct Learner: Decodable {
            struct Parameters: Decodable { var base_score: String }
            struct Booster: Decodable { var model: Model }
            struct Model: Decodable { var trees: [Tree] }
            var learner_model_param: Parameters
            var gradient_booster: Booster
        }
        var learner: Learner
    }
}
