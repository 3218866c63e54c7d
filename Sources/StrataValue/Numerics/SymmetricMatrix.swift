/// A small symmetric matrix: eigenvalues, inverse.
struct SymmetricMatrix: Sendable {
    let size: Int
    private var entries: [Double]

    init(size: Int, _ entry: (_ row: Int, _ column: Int) -> Double) {
        self.size = size
        entries = (0..<(size * size)).map { entry($0 / size, $0 % size) }
    }

    subscript(row: Int, column: Int) -> Double {
        get { entries[row * size + column] }
        set { entries[row * size + column] = newValue }
    }

    /// Eigenvalues and eigenvectors (vector `k` is `vectors[i][k]`) by Jacobi's rotations.
    func eigen() -> (values: [Double], vectors: [[Double]]) {
        var matrix = self
        var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
        for _ in 0..<60 {
            var off = 0.0
            var scale = 0.0
            for i in 0..<size {
                for j in 0..<size {
                    scale = max(scale, abs(matrix[i, j]))
                    if i != j { off = max(off, abs(matrix[i, j])) }
                }
            }
            guard off > scale * 1e-18, scale.isFinite else { break }
            for p in 0..<size {
                for q in (p + 1)..<max(size, p + 1) where matrix[p, q] != 0 {
                    let theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
                    let t =
                        (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
                    let c = 1 / (t * t + 1).squareRoot()
                    let s = t * c
                    matrix.rotate(p, q, c, s)
                    for i in 0..<size {
                        let (x, y) = (vectors[i][p], vectors[i][q])
                        vectors[i][p] = c * x - s * y
                        vectors[i][q] = s * x + c * y
                    }
                }
            }
        }
        return ((0..<size).map { matrix[$0, $0] }, vectors)
    }

    private mutating func rotate(_ p: Int, _ q: Int, _ c: Double, _ s: Double) {
        for i in 0..<size {
            let (x, y) = (self[i, p], self[i, q])
            self[i, p] = c * x - s * y
            self[i, q] = s * x + c * y
        }
        for i in 0..<size {
            let (x, y) = (self[p, i], self[q, i])
            self[p, i] = c * x - s * y
            self[q, i] = s * x + c * y
        }
    }

    /// The inverse's diagonal, each root taken: `nil` unless the matrix is clearly positive.
    func rootsOfInverseDiagonal() -> [Double]? {
        let (values, vectors) = eigen()
        guard let largest = values.max(), let smallest = values.min(), largest.isFinite,
            smallest > largest * 1e-13, smallest > 0
        else { return nil }
        return (0..<size).map { i in
            var sum = 0.0
            for k in 0..<size { sum += vectors[i][k] * vectors[i][k] / values[k] }
            return sum.squareRoot()
        }
    }
}
