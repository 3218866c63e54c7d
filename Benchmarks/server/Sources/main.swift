// The peer of the HTTP API: one route of Hummingbird over TLS that does nothing, so that what the
// machine and the libraries give is known beside what Strata makes of it.
//
// usage: bare-server PORT CERTIFICATE KEY
import Glibc
import Hummingbird
import HummingbirdTLS
import Logging
import NIOSSL

let arguments = CommandLine.arguments
guard arguments.count == 4, let port = Int(arguments[1]) else {
    print("usage: bare-server PORT CERTIFICATE KEY")
    exit(2)
}
var configuration = TLSConfiguration.makeServerConfiguration(
    certificateChain: try NIOSSLCertificate.fromPEMFile(arguments[2]).map { .certificate($0) },
    privateKey: .privateKey(try NIOSSLPrivateKey(file: arguments[3], format: .pem)))
configuration.minimumTLSVersion = .tlsv13
let router = Router()
router.get("healthz") { _, _ in "{\"status\":\"ok\"}" }
let application = Application(
    router: router, server: try .tls(.http1(), tlsConfiguration: configuration),
    configuration: .init(address: .hostname("127.0.0.1", port: port)),
    logger: Logger(label: "bare") { _ in SwiftLogNoOpLogHandler() })
try await application.runService()
