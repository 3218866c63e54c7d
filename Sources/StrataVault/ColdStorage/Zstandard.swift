internal import CZstd

/// Zstandard (RFC 8878), a frame at a time.
enum Zstandard {
    /// Sealed bytes do not get smaller; what stands around them does.
    private static let level: Int32 = 3

    /// - Returns: One frame, which says how long its content is.
    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        let room = ZSTD_compressBound(bytes.count)
        return [UInt8](unsafeUninitializedCapacity: room) { output, count in
            let size = bytes.withUnsafeBytes {
                ZSTD_compress(output.baseAddress, room, $0.baseAddress, $0.count, level)
            }
            // With room for the worst case nothing is left that could go wrong but memory.
            precondition(ZSTD_isError(size) == 0, "zstd: compression failed")
            count = size
        }
    }

    /// Compresses many small contents one after the other: what that takes is made once.
    final class Compressor {
        private let context = ZSTD_createCCtx()
        /// Most of it is sealed, and a try at more would be in vain.
        private static let level: Int32 = 1

        deinit { ZSTD_freeCCtx(context) }

        /// - Returns: One frame, which says how long its content is.
        func compress(_ bytes: [UInt8]) -> [UInt8] {
            let room = ZSTD_compressBound(bytes.count)
            return [UInt8](unsafeUninitializedCapacity: room) { output, count in
                let size = bytes.withUnsafeBytes {
                    ZSTD_compressCCtx(
                        context, output.baseAddress, room, $0.baseAddress, $0.count, Self.level)
                }
                precondition(ZSTD_isError(size) == 0, "zstd: compression failed")
                count = size
            }
        }
    }

    /// - Parameters:
    ///   - bytes: One frame.
    ///   - length: Of its content.
    /// - Returns: `nil` for what is no frame of so much.
    static func decompress(_ bytes: some Collection<UInt8>, length: Int) -> [UInt8]? {
        let frame = Array(bytes)
        var isRight = false
        let content = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            let size = frame.withUnsafeBytes {
                ZSTD_decompress(output.baseAddress, length, $0.baseAddress, $0.count)
            }
            isRight = ZSTD_isError(size) == 0 && size == length
            count = isRight ? length : 0
        }
        return isRight ? content : nil
    }
}
