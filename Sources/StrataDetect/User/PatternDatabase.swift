import CVectorscan
import Synchronization

/// Patterns compiled into one vectorscan database; any number of threads may scan with it.
///
/// A text is scanned as a vector of one piece: the block mode of vectorscan 5.4.9 to 5.4.12 writes
/// the text into a buffer of 255 bytes where a pattern ends in two known characters, and aborts.
final class PatternDatabase: Sendable {
    /// One expression with its flags; matches carry its index.
    struct Expression {
        var pattern: String
        var flags: UInt32
    }

    /// What the compiler said of the expression at `index` (-1: of none in particular).
    struct CompileError: Error {
        var index: Int
        var detail: String
    }

    /// Text as UTF-8 with Unicode classes, matches with their beginnings.
    static let textFlags = UInt32(HS_FLAG_UTF8 | HS_FLAG_UCP | HS_FLAG_SOM_LEFTMOST)
    static let caselessFlag = UInt32(HS_FLAG_CASELESS)

    // Never written after the initialiser, and vectorscan lets any number of threads read a
    // database at once.
    private nonisolated(unsafe) let database: OpaquePointer
    // A scratch belongs to the thread that took it out of the pool until it is put back.
    private let scratches: Mutex<[Scratch]>

    /// Working memory of one scan.
    private struct Scratch: @unchecked Sendable {
        // Safe to hand from thread to thread: it is used by whoever took it out of the pool only.
        var pointer: OpaquePointer
    }

    init(_ expressions: [Expression]) throws(CompileError) {
        var compiled: OpaquePointer?
        var failure: UnsafeMutablePointer<hs_compile_error_t>?
        let patterns = expressions.map { Array($0.pattern.utf8CString) }
        let flags = expressions.map(\.flags)
        let ids = (0..<UInt32(expressions.count)).map { $0 }
        let result = PatternDatabase.withPointers(patterns) { pointers in
            hs_compile_multi(
                pointers.baseAddress, flags, ids, UInt32(expressions.count),
                UInt32(HS_MODE_VECTORED), nil, &compiled, &failure)
        }
        if result != HS_SUCCESS {
            var error = CompileError(index: -1, detail: "")
            if let failure {
                error.index = Int(failure.pointee.expression)
                if let text = failure.pointee.message { error.detail = String(cString: text) }
                hs_free_compile_error(failure)
            }
            throw error
        }
        var scratch: OpaquePointer?
        guard let compiled, hs_alloc_scratch(compiled, &scratch) == HS_SUCCESS, let scratch else {
            hs_free_database(compiled)
            throw CompileError(index: -1, detail: "")
        }
        database = compiled
        scratches = Mutex([Scratch(pointer: scratch)])
    }

    deinit {
        scratches.withLock { pool in
            for scratch in pool { hs_free_scratch(scratch.pointer) }
            pool.removeAll()
        }
        hs_free_database(database)
    }

    /// Scans valid UTF-8 and calls `report` with the expression, begin and end of each match, ends
    /// in order. False where no memory was left, or the scan failed.
    func scan(_ text: ByteView, report: (_ expression: Int, _ range: Range<Int>) -> Void) -> Bool {
        guard let base = text.baseAddress, text.count > 0 else { return true }
        guard let scratch = take() else { return false }
        defer { scratches.withLock { $0.append(scratch) } }
        return withoutActuallyEscaping(report) { report in
            var context = Context(report: report)
            let result = withUnsafeMutablePointer(to: &context) { context in
                base.withMemoryRebound(to: CChar.self, capacity: text.count) { bytes in
                    var piece: UnsafePointer<CChar>? = bytes
                    var length = UInt32(text.count)
                    return hs_scan_vector(
                        database, &piece, &length, 1, 0, scratch.pointer,
                        { id, from, to, _, context in
                            guard let context else { return 1 }
                            context.assumingMemoryBound(to: Context.self).pointee.report(
                                Int(id), Int(from)..<Int(to))
                            return 0
                        }, context)
                }
            }
            return result == HS_SUCCESS
        }
    }

    private struct Context {
        var report: (Int, Range<Int>) -> Void
    }

    private func take() -> Scratch? {
        if let scratch = scratches.withLock({ $0.popLast() }) { return scratch }
        var pointer: OpaquePointer?
        guard hs_alloc_scratch(database, &pointer) == HS_SUCCESS, let pointer else { return nil }
        return Scratch(pointer: pointer)
    }

    /// Calls `body` with pointers to NUL-terminated strings.
    private static func withPointers<Result>(
        _ strings: [[CChar]],
        _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        var all: [CChar] = []
        var starts: [Int] = []
        for string in strings {
            starts.append(all.count)
            all.append(contentsOf: string)
        }
        return all.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in buffer.baseAddress.map { $0 + start } }
            return pointers.withUnsafeBufferPointer(body)
        }
    }
}
