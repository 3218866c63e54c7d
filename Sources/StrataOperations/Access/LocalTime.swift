internal import Glibc

/// A moment where the machine is: days, hours and minutes as its people count them.
package struct LocalTime: Sendable, Hashable {
    /// Days and hours since 1970, local.
    package var day: Int64
    package var hour: Int64
    package var minuteOfDay: Int

    /// - Parameter microseconds: Since 1970, UTC.
    package init(_ microseconds: Int64) {
        var seconds = time_t(microseconds / 1_000_000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let local = Int64(seconds) + Int64(parts.tm_gmtoff)
        day = local.quotientAndRemainder(dividingBy: 86_400).quotient
        hour = local.quotientAndRemainder(dividingBy: 3_600).quotient
        minuteOfDay = Int(parts.tm_hour) * 60 + Int(parts.tm_min)
    }
}
