import Glibc

/// The service manager that started this process, where it wants to be told (sd_notify(3)).
enum ServiceManager {
    enum State: String {
        case ready = "READY=1"
        case stopping = "STOPPING=1"
    }

    /// Tells it how this process is. Nobody has to hear it.
    static func tell(_ state: State) {
        guard let name = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }) else { return }
        var path = Array(name.utf8)
        var address = sockaddr_un()
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard let first = path.first, [UInt8(ascii: "/"), UInt8(ascii: "@")].contains(first),
            path.count < room
        else { return }
        // An abstract address begins with a zero.
        if first == UInt8(ascii: "@") { path[0] = 0 }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let manager = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard manager >= 0 else { return }
        defer { close(manager) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let text = Array(state.rawValue.utf8)
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(manager, text, text.count, CInt(MSG_NOSIGNAL), $0, length)
            }
        }
    }
}
