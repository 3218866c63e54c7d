internal import Glibc
internal import StrataCore

/// A connected Unix socket, or one that listens; closed with `close`.
///
/// Blocking calls, for threads of their own. Descriptors travel with the first bytes of a message
/// (SCM_RIGHTS), on Linux with 64-bit words: a header of 16 bytes, then four bytes each.
struct LocalSocket: Sendable {
    let descriptor: CInt

    /// The name of the socket in a vault's folder.
    static let name = "server.sock"

    /// O_PATH, which <fcntl.h> has for GNU sources alone: a folder as a place, to be gone into
    /// without being read.
    static let pathOnly: CInt = 0x20_0000

    // MARK: Places

    /// Binds and listens in a folder, for the user alone. A socket that is left there is one of a
    /// server that was killed: whoever has the vault alone calls this.
    ///
    /// - Throws: `LocalError.foreign` where something else stands there, `.cannotListen`.
    static func listen(in folder: String) throws(LocalError) -> LocalSocket {
        let path = folder + "/" + name
        func failed() -> LocalError { .cannotListen(path: path, reason: SystemReason.text(errno)) }
        let place = open(folder, pathOnly | O_DIRECTORY | O_CLOEXEC)
        guard place >= 0 else { throw failed() }
        defer { Glibc.close(place) }
        var status = stat()
        if fstatat(place, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
            guard status.st_mode & S_IFMT == S_IFSOCK else { throw .foreign(path: path) }
            guard unlinkat(place, name, 0) == 0 else { throw failed() }
        }
        let socket = try make(path)
        // The mode that the file gets, whatever the process's mask is: no moment at which others
        // may connect.
        guard fchmod(socket.descriptor, 0o600) == 0,
            address(place, { bind(socket.descriptor, $0, $1) }) == 0,
            Glibc.listen(socket.descriptor, 64) == 0
        else {
            let error = failed()
            socket.close()
            throw error
        }
        return socket
    }

    /// Connects to the server that has the vault of a folder.
    ///
    /// - Returns: `nil` where no server has it.
    /// - Throws: `LocalError`: `.foreign` for what is no socket or was made by somebody who neither
    ///   owns the folder nor is who asks, `.foreignPeer`, `.cannotConnect`.
    static func connect(in folder: String) throws(LocalError) -> LocalSocket? {
        let path = folder + "/" + name
        let place = open(folder, pathOnly | O_DIRECTORY | O_CLOEXEC)
        guard place >= 0 else { return nil }
        defer { Glibc.close(place) }
        var (home, status) = (stat(), stat())
        guard fstat(place, &home) == 0,
            fstatat(place, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        else { return nil }
        let owners = [home.st_uid, geteuid(), 0]
        guard status.st_mode & S_IFMT == S_IFSOCK, owners.contains(status.st_uid) else {
            throw .foreign(path: path)
        }
        let socket = try make(path)
        guard address(place, { Glibc.connect(socket.descriptor, $0, $1) }) == 0 else {
            let code = errno
            socket.close()
            // A server that was killed leaves its socket.
            if code == ECONNREFUSED || code == ENOENT { return nil }
            throw .cannotConnect(path: path, reason: SystemReason.text(code))
        }
        guard let peer = socket.peer, owners.contains(peer) else {
            socket.close()
            throw .foreignPeer
        }
        return socket
    }

    /// Takes the socket's file away; a server's last act before it gives the vault back.
    static func remove(in folder: String) { unlink(folder + "/" + name) }

    private static func make(_ path: String) throws(LocalError) -> LocalSocket {
        let made = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard made >= 0 else {
            throw .cannotListen(path: path, reason: SystemReason.text(errno))
        }
        return LocalSocket(descriptor: made)
    }

    /// The address through the open folder: an address has room for 107 bytes, and a path may be
    /// longer.
    private static func address(
        _ folder: CInt, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) {
            $0.copyBytes(from: Array("/proc/self/fd/\(folder)/\(name)".utf8))
        }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    // MARK: Peers

    /// The next who connects; `nil` when the socket was shut down.
    func accept() -> LocalSocket? {
        while true {
            let peer = Glibc.accept(descriptor, nil, nil)
            if peer >= 0 {
                _ = fcntl(peer, F_SETFD, FD_CLOEXEC)
                return LocalSocket(descriptor: peer)
            }
            switch errno {
            case EINTR, ECONNABORTED: continue
            // Nothing to be had now; whoever waits is served later.
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: usleep(100_000)
            default: return nil
            }
        }
    }

    /// The user that the process at the other end runs as.
    var peer: uid_t? {
        // struct ucred: process, user, group.
        var credentials: (Int32, UInt32, UInt32) = (0, .max, .max)
        var length = socklen_t(12)
        let result = getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length)
        return result == 0 && length == 12 ? credentials.1 : nil
    }

    /// Reading fails where nothing comes for so long; 0 for ever.
    func limitReading(seconds: Int) {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Wakes whoever reads or accepts.
    func shutDown() { shutdown(descriptor, CInt(SHUT_RDWR)) }

    func close() { Glibc.close(descriptor) }

    // MARK: Bytes

    /// Sends all bytes; descriptors go with the first.
    ///
    /// - Returns: Whether the other end could be reached.
    @discardableResult
    func send(_ bytes: [UInt8], descriptors: [CInt] = []) -> Bool {
        var (start, descriptors) = (0, descriptors)
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { bytes in
                send(UnsafeRawBufferPointer(rebasing: bytes[start...]), descriptors)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            start += count
            descriptors = []
        }
        return true
    }

    private static let controlHeader = 16

    private func send(_ bytes: UnsafeRawBufferPointer, _ descriptors: [CInt]) -> Int {
        let length = Self.controlHeader + descriptors.count * 4
        let control = UnsafeMutableRawBufferPointer.allocate(
            byteCount: (length + 7) / 8 * 8, alignment: 8)
        defer { control.deallocate() }
        control.storeBytes(of: length, toByteOffset: 0, as: Int.self)
        control.storeBytes(of: SOL_SOCKET, toByteOffset: 8, as: CInt.self)
        control.storeBytes(of: CInt(SCM_RIGHTS), toByteOffset: 12, as: CInt.self)
        for (index, descriptor) in descriptors.enumerated() {
            control.storeBytes(
                of: descriptor, toByteOffset: Self.controlHeader + index * 4, as: CInt.self)
        }
        var part = iovec(
            iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
        return withUnsafeMutablePointer(to: &part) { part in
            var message = msghdr()
            message.msg_iov = part
            message.msg_iovlen = 1
            if !descriptors.isEmpty {
                message.msg_control = control.baseAddress
                message.msg_controllen = control.count
            }
            return sendmsg(descriptor, &message, CInt(MSG_NOSIGNAL))
        }
    }

    /// Reads so many bytes, and what descriptors come with them.
    ///
    /// - Returns: `nil` where the other end is gone or too slow.
    func receive(_ count: Int, descriptors: inout [CInt]) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var start = 0
        while start < count {
            let received = bytes.withUnsafeMutableBytes { bytes in
                receive(
                    UnsafeMutableRawBufferPointer(rebasing: bytes[start...]), &descriptors)
            }
            if received < 0, errno == EINTR { continue }
            guard received > 0 else { return nil }
            start += received
        }
        return bytes
    }

    private func receive(
        _ bytes: UnsafeMutableRawBufferPointer, _ descriptors: inout [CInt]
    ) -> Int {
        let control = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 8)
        defer { control.deallocate() }
        var part = iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
        return withUnsafeMutablePointer(to: &part) { part in
            var message = msghdr()
            message.msg_iov = part
            message.msg_iovlen = 1
            message.msg_control = control.baseAddress
            message.msg_controllen = control.count
            let count = recvmsg(descriptor, &message, CInt(MSG_CMSG_CLOEXEC))
            guard count >= 0 else { return count }
            var place = 0
            while place + Self.controlHeader <= message.msg_controllen {
                let length = control.load(fromByteOffset: place, as: Int.self)
                guard length >= Self.controlHeader, place + length <= message.msg_controllen else {
                    break
                }
                let level = control.load(fromByteOffset: place + 8, as: CInt.self)
                let kind = control.load(fromByteOffset: place + 12, as: CInt.self)
                if level == SOL_SOCKET, kind == CInt(SCM_RIGHTS) {
                    for offset in stride(
                        from: place + Self.controlHeader, through: place + length - 4, by: 4)
                    {
                        descriptors.append(control.load(fromByteOffset: offset, as: CInt.self))
                    }
                }
                place += (length + 7) / 8 * 8
            }
            return count
        }
    }
}
