import Foundation
import Testing

/// Stands between a client and a server on the loopback, and does to answers what it is told: a file
/// holds one word, which every request reads anew. It ends with this process.
final class FaultyProxy {
    enum Fault: String {
        case none
        /// Answers 503 to two requests of three.
        case busy
        /// Answers 500 to all.
        case broken
        /// Answers with the first half of the body, as if it were all.
        case half
        /// Says how long the body is and ends in its middle.
        case cut
        /// One bit of the body is another.
        case flip
        /// Says nothing for longer than anybody waits.
        case slow
    }

    let port: UInt16
    private let folder: TemporaryFolder
    private let process = Process()
    private let lifeline = Pipe()

    init(to server: UInt16) throws {
        folder = try TemporaryFolder()
        port = try BaoServer.freePort()
        try Self.script.write(toFile: folder("proxy.py"), atomically: true, encoding: .utf8)
        try set(.none)
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [folder("proxy.py"), "\(port)", "\(server)", folder("fault")]
        process.standardInput = lifeline
        try process.run()
        let end = Date(timeIntervalSinceNow: 20)
        while Date() < end, process.isRunning {
            if FileManager.default.fileExists(atPath: folder("fault") + ".ready") { return }
            usleep(50_000)
        }
        throw BaoServer.NotStarted(log: "proxy")
    }

    deinit {
        try? lifeline.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    func set(_ fault: Fault) throws {
        try fault.rawValue.write(toFile: folder("fault"), atomically: true, encoding: .utf8)
    }

    private static let script = """
        import http.client, http.server, os, sys, threading, time
        port, upstream, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
        seen = [0]
        class Proxy(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def log_message(self, *words): pass
            def work(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                fault = open(path).read().strip()
                seen[0] += 1
                if fault == "slow": time.sleep(8)
                if fault == "broken" or fault == "busy" and seen[0] % 3:
                    self.send_response(500 if fault == "broken" else 503)
                    self.send_header("content-length", "0")
                    self.end_headers()
                    return
                server = http.client.HTTPConnection("127.0.0.1", upstream)
                server.putrequest(self.command, self.path, skip_host=True,
                                  skip_accept_encoding=True)
                for name, value in self.headers.items(): server.putheader(name, value)
                server.endheaders(body)
                answer = server.getresponse()
                data = bytearray(answer.read())
                length = len(data)
                if self.command == "GET" and answer.status < 300 and data:
                    if fault == "half": data = data[:length // 2]; length = len(data)
                    if fault == "cut": data = data[:length // 2]
                    if fault == "flip": data[length // 2] ^= 1
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                self.send_header("content-length", str(length))
                if fault == "cut": self.send_header("connection", "close")
                self.end_headers()
                self.wfile.write(data)
                if fault == "cut": self.close_connection = True
                server.close()
            do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = work
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Proxy)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        open(path + ".ready", "w").close()
        sys.stdin.read()
        os._exit(0)
        """
}
