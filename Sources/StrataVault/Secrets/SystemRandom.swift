internal import CLinux
internal import Glibc

/// The system's random number generator.
package enum SystemRandom {
    /// Fills the buffer; never returns with fewer bytes.
    package static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        var done = 0
        while done < buffer.count {
            let count = getrandom(buffer.baseAddress.map { $0 + done }, buffer.count - done, 0)
            if count < 0 {
                if errno == EINTR { continue }
                fatalError("the system gives no random bytes: \(String(cString: strerror(errno)))")
            }
            done += count
        }
    }

    package static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
            fill(UnsafeMutableRawBufferPointer(buffer))
            initialised = count
        }
    }
}
