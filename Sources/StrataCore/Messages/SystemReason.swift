import Glibc

/// The system's error numbers in the language that the process speaks.
package enum SystemReason {
    /// The words for an error number; the system's own for those that people hardly meet.
    package static func text(_ code: CInt) -> String {
        message(code)?.text(in: ProcessLanguage.current) ?? String(cString: strerror(code))
    }

    static func message(_ code: CInt) -> Message? {
        switch code {
        case ENOENT: Message("system.missing")
        case EACCES, EPERM: Message("system.permission")
        case EISDIR: Message("system.isFolder")
        case ENOTDIR: Message("system.notFolder")
        case EEXIST: Message("system.exists")
        case ENOSPC, EDQUOT: Message("system.full")
        case EROFS: Message("system.readOnly")
        case EIO: Message("system.device")
        case EINVAL: Message("system.notPlain")
        case ENAMETOOLONG: Message("system.longName")
        case EBADF: Message("system.closed")
        case EMFILE, ENFILE: Message("system.openFiles")
        default: nil
        }
    }
}
