import Foundation
import Synchronization

/// A server on the loopback that keeps what is posted and answers each with a status.
final class AlarmReceiver: Sendable {
    let port: UInt16
    private let descriptor: Int32
    private let state = Mutex((requests: [String](), status: 204))

    struct Failed: Error { var code: Int32 }

    init(answering status: Int = 204) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failed(code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, address, &size) == 0
            }
        }
        guard isBound else { throw Failed(code: errno) }
        self.descriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
        state.withLock { $0.status = status }
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                serve(connection)
                Foundation.close(connection)
            }
        }
    }

    /// Whole requests, the oldest first.
    var requests: [String] { state.withLock { $0.requests } }

    func answer(with status: Int) { state.withLock { $0.status = status } }

    func close() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        Foundation.close(descriptor)
    }

    private func serve(_ connection: Int32) {
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = recv(connection, &room, room.count, 0)
            guard count > 0 else { return }
            bytes += room[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { continue }
            let length = text[..<end.lowerBound].split(separator: "\r\n").lazy.compactMap { line in
                line.lowercased().hasPrefix("content-length:")
                    ? Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces)) : nil
            }.first
            guard text[end.upperBound...].utf8.count >= length ?? 0 else { continue }
            let status = state.withLock { state in
                state.requests.append(text)
                return state.status
            }
            let answer = Array(
                "HTTP/1.1 \(status) X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
            _ = send(connection, answer, answer.count, Int32(MSG_NOSIGNAL))
            return
        }
    }
}
