import StrataValue
import Testing

@Suite struct LeadModelTests {
    private let samples = LeadSamples(rows: 1_200)

    private func trainer(ordered: Bool = false) -> LeadTrainer {
        var trainer = LeadTrainer(
            table: samples.table(["visits", "source", "size"]),
            names: ["visits", "source", "size"],
            outcomes: samples.outcomes, isOrdered: ordered)
        trainer.settings.rounds = 30
        return trainer
    }

    @Test func evaluationDoesNotDependOnThreads() throws {
        let plan = LeadProtocol.rolling(window: 600, step: 100, start: 600)
        let one = try trainer(ordered: true).evaluate(plan, threads: 1)
        let three = try trainer(ordered: true).evaluate(plan, threads: 3)
        #expect(one?.scores == three?.scores)
        #expect(one?.rows == Array(600..<1200))
        #expect((one?.metrics.auc ?? 0) > 0.75)
    }

    @Test func stoppingGivesNoHalfEvaluation() throws {
        let found = try trainer().evaluate(.folds(3), threads: 1, isStopped: { true })
        #expect(found == nil)
    }

    @Test func anEvaluatorGivesTheBitsOfTheLibrary() throws {
        var table = samples.table(["visits", "source", "size"])
        // Holes, so that the side of missing values counts.
        var builder = LeadColumnBuilder(name: "visits")
        for (row, cell) in (samples.columns["visits"] ?? []).enumerated() {
            builder.append(row % 7 == 0 ? "" : cell)
        }
        table.columns[0] = builder.finish()
        let space = LeadFeatureSpace(table, names: table.columns.map(\.name), ordered: false)
        let matrix = space.treeMatrix(table)
        let width = space.treeWidth
        for depth in 1...7 {
            var settings = BoostingSettings()
            settings.depth = depth
            settings.rounds = 20
            settings.minimumChildWeight = 1
            let trees = try BoostedTrees(
                matrix: matrix, width: width, rows: Array(0..<table.rowCount),
                outcomes: samples.outcomes, settings: settings)
            let own = try #require(TreeEvaluator(json: try trees.json(), width: width))
            var columns = [Float](repeating: 0, count: matrix.count)
            for row in 0..<table.rowCount {
                for column in 0..<width {
                    columns[column * table.rowCount + row] = matrix[row * width + column]
                }
            }
            let mine = columns.withUnsafeBufferPointer {
                own.margins(columns: $0, count: table.rowCount)
            }
            let theirs = try margins(trees, matrix)
            #expect(mine.map(Double.init) == theirs)
        }
    }

    private func margins(_ trees: BoostedTrees, _ matrix: [Float]) throws -> [Double] {
        let result = matrix.withUnsafeBufferPointer { buffer in
            Result { try trees.margins(buffer) }
        }
        return try result.get()
    }

    @Test(arguments: [0, 0.5, 1])
    func reasonsAddUpToTheDifferenceOfLogOdds(share: Double) throws {
        let trainer = trainer()
        let fit = try trainer.fit(Array(0..<1000))
        let rows = [1003, 1100, 1199]
        let logits = try fit.logits(trainer, rows: rows)
        let found = try trainer.explain(rows, by: fit, share: share, calibration: .none)
        let sums = found.map { $0.reasons.reduce(0) { $0 + $1.contribution } }
        let whole = zip(logits.scorecard, logits.trees).map { (1 - share) * $0 + share * $1 }
        // Against the average lead: the same constant for every row.
        for index in 1..<rows.count {
            #expect(abs((whole[index] - whole[0]) - (sums[index] - sums[0])) < 1e-4)
        }
    }

    @Test func protocolsAreReadOrRefused() {
        #expect(
            LeadProtocol("rolling:10000:100:20000")
                == .rolling(window: 10_000, step: 100, start: 20_000))
        #expect(LeadProtocol("split:0.8") == .split(0.8))
        #expect(LeadProtocol("cv:10") == .folds(10))
        let wrong = [
            "", "cv", "cv:1", "cv:x", "split:1", "split:0", "rolling:10:1:5", "rolling:100:0:100",
            "rolling:100:1:99", "split:0.8:1",
        ]
        for text in wrong { #expect(LeadProtocol(text) == nil) }
    }

    @Test func noRowIsScoredByAModelThatSawIt() {
        let plans: [LeadProtocol] = [
            .rolling(window: 100, step: 30, start: 150), .split(0.7), .folds(7),
        ]
        for plan in plans {
            var scored: [Int] = []
            for trial in plan.trials(rowCount: 333) {
                #expect(Set(trial.training).isDisjoint(with: trial.scored))
                if plan.isOrdered {
                    #expect((trial.training.max() ?? 0) < (trial.scored.min() ?? 0))
                }
                scored += trial.scored
            }
            #expect(Set(scored).count == scored.count)
        }
    }
}
