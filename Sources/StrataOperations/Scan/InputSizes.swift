import Glibc
import StrataConnect

/// How large the inputs are, for progress and for choosing the number of threads.
struct InputSizes {
    /// Below this a second thread costs more than it gains.
    private static let small = 1 << 20
    private var sizes: [Int?]

    init(_ items: [InputItem]) {
        sizes = items.map { item in
            guard item.kind == .file else { return nil }
            var status = stat()
            return stat(item.path, &status) == 0 ? Int(status.st_size) : nil
        }
    }

    /// Bytes of all inputs; 0 where one of them is a stream.
    var total: Int {
        sizes.contains { $0 == nil } ? 0 : sizes.reduce(0) { $0 + ($1 ?? 0) }
    }

    func before(_ index: Int) -> Int { sizes[..<index].reduce(0) { $0 + ($1 ?? 0) } }

    func isSmall(_ index: Int) -> Bool { (sizes[index] ?? .max) < Self.small }
}
