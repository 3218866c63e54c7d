/// Climbs to the maximum of a function of a few variables with exact second derivatives.
///
/// Where the function is not concave, the steps follow the magnitudes of the curvatures, which
/// still climb; a step that does not climb is halved. The variables stay within a box, so that
/// there is an answer also where the supremum lies at infinity. At the end pure Newton steps polish
/// the point as long as they shrink the gradient.
struct NewtonAscent {
    /// Every variable stays within ± this much of its start's origin.
    var lower: [Double]
    var upper: [Double]
    /// The longest change of a variable in one step.
    var longestStep = 2.0
    var maximumSteps = 250

    struct Result {
        var point: [Double]
        var at: Derivatives
        /// The largest component of the gradient among the variables that a bound does not hold.
        var gradient: Double
        var steps: Int
    }

    func run(from start: [Double], _ function: ([Double]) -> Derivatives) -> Result {
        let size = start.count
        var point = start
        var current = function(point)
        var steps = 0
        var idle = 0
        while steps < maximumSteps {
            steps += 1
            let (free, residual) = freedom(point, current)
            if residual < 1e-11 { break }
            let direction = step(current, free, size)
            var climb = 0.0
            for i in 0..<size { climb += direction[i] * current.gradient[i] }
            var length = 1.0
            var moved = false
            while length > 1e-10 {
                let next = (0..<size).map {
                    min(max(point[$0] + length * direction[$0], lower[$0]), upper[$0])
                }
                let there = function(next)
                let needed = current.value + 1e-4 * length * climb
                let polishes =
                    climb < 1e-6 * (1 + abs(current.value)) * 1e-3
                    && freedom(next, there).residual < residual * 0.9
                if there.value.isFinite, there.value >= needed || polishes {
                    moved = next != point
                    point = next
                    current = there
                    break
                }
                length /= 2
            }
            if !moved { break }
            // On a ridge towards infinity the gain fades, and nothing is left to find.
            idle = climb < 1e-12 * (1 + abs(current.value)) ? idle + 1 : 0
            if idle > 8 || (idle > 0 && residual < 1e-9 && climb < 1e-15) { break }
        }
        return Result(
            point: point, at: current, gradient: freedom(point, current).residual, steps: steps)
    }

    /// Which variables may move, and the gradient's largest component among them.
    private func freedom(
        _ point: [Double], _ at: Derivatives
    ) -> (free: [Bool], residual: Double) {
        var residual = 0.0
        let free = point.indices.map { i in
            if point[i] <= lower[i], at.gradient[i] <= 0 { return false }
            if point[i] >= upper[i], at.gradient[i] >= 0 { return false }
            residual = max(residual, abs(at.gradient[i]))
            return true
        }
        return (free, residual)
    }

    private func step(_ at: Derivatives, _ free: [Bool], _ size: Int) -> [Double] {
        let matrix = SymmetricMatrix(size: size) { i, j in
            guard free[i], free[j] else { return i == j ? -1 : 0 }
            return at[row: i][j]
        }
        let (values, vectors) = matrix.eigen()
        let largest = values.map { abs($0) }.max() ?? 1
        var direction = [Double](repeating: 0, count: size)
        for k in 0..<size {
            var along = 0.0
            for i in 0..<size where free[i] { along += vectors[i][k] * at.gradient[i] }
            let curvature = max(abs(values[k]), largest * 1e-15, 1e-300)
            // A step of its own length cap for each axis: a flat one must not stop the others.
            let length = min(max(along / curvature, -longestStep), longestStep)
            for i in 0..<size where free[i] { direction[i] += vectors[i][k] * length }
        }
        let longest = direction.map { abs($0) }.max() ?? 0
        if longest > longestStep { for i in 0..<size { direction[i] *= longestStep / longest } }
        return direction
    }
}
