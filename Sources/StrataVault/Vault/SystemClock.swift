internal import Glibc

/// The system's clock.
package enum SystemClock {
    /// Microseconds since 1970, UTC.
    package static var microseconds: Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1_000
    }
}
