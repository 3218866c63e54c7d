internal import CLinux
internal import Glibc

/// What keeps a process that holds keys from leaving them behind.
package enum ProcessSecrecy {
    /// No core dumps, no reading of its memory by other processes of the same user. Called before
    /// the first key is read.
    package static func enable() {
        _ = linux_set_undumpable()
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
