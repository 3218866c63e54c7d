internal import Crypto
internal import FoundationEssentials
internal import Glibc
internal import NIOCore
internal import NIOSSL
internal import StrataCore
internal import StrataVault
internal import SwiftASN1
internal import Synchronization
internal import X509

/// The certificate and the key that the server shows. Where none is given, one is made for use on
/// this machine, signed by itself and kept in the vault's folder; clients are told to trust that
/// file. Replaced files are taken for new connections, without a restart.
final class ServerCertificate: Sendable {
    private let chain: String
    private let key: String
    private let loaded: Mutex<Loaded>

    private struct Loaded {
        var override: NIOSSLContextConfigurationOverride
        var stamp: [Int]
        /// When the files were last looked at, microseconds.
        var looked: Int64
    }

    /// - Parameters:
    ///   - chain: A file of PEM: the certificate, then those that it was signed by.
    ///   - key: A file of PEM.
    /// - Throws: `ServerError.certificate`.
    init(chain: String, key: String) throws(ServerError) {
        self.chain = chain
        self.key = key
        let override = try Self.read(chain, key)
        loaded = Mutex(Loaded(override: override, stamp: Self.stamp(chain, key), looked: 0))
    }

    private static func read(
        _ chain: String, _ key: String
    ) throws(ServerError) -> NIOSSLContextConfigurationOverride {
        do {
            let certificates = try NIOSSLCertificate.fromPEMFile(chain)
            guard !certificates.isEmpty else { throw ServerError.certificate(path: chain) }
            let secret = try NIOSSLPrivateKey(file: key, format: .pem)
            var override = NIOSSLContextConfigurationOverride.noChanges
            override.certificateChain = certificates.map { .certificate($0) }
            override.privateKey = .privateKey(secret)
            return override
        } catch let error as ServerError {
            throw error
        } catch {
            throw .certificate(path: access(chain, R_OK) == 0 ? key : chain)
        }
    }

    private static func stamp(_ paths: String...) -> [Int] {
        paths.flatMap { path -> [Int] in
            var status = stat()
            guard stat(path, &status) == 0 else { return [0] }
            return [
                Int(status.st_mtim.tv_sec), status.st_mtim.tv_nsec, Int(status.st_ino),
                Int(status.st_size),
            ]
        }
    }

    /// What new connections get: looks at the files once a second at most, and keeps what it has
    /// where they make no pair.
    private func current() -> NIOSSLContextConfigurationOverride {
        loaded.withLock { loaded in
            let now = SystemClock.microseconds
            guard now - loaded.looked > 1_000_000 else { return loaded.override }
            loaded.looked = now
            let stamp = Self.stamp(chain, key)
            guard stamp != loaded.stamp else { return loaded.override }
            guard let override = try? Self.read(chain, key) else { return loaded.override }
            loaded.override = override
            loaded.stamp = stamp
            return override
        }
    }

    /// TLS 1.3 and nothing before it, with whatever the files hold when a client connects.
    func configuration() throws -> TLSConfiguration {
        let first = current()
        guard let chain = first.certificateChain, let key = first.privateKey else {
            throw ServerError.certificate(path: self.chain)
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: key)
        configuration.minimumTLSVersion = .tlsv13
        configuration.sslContextCallback = { [self] _, promise in promise.succeed(current()) }
        return configuration
    }

    // MARK: One of its own

    /// A certificate for this machine in a folder; made where there is none or it ends within a
    /// month.
    ///
    /// - Throws: `ServerError.certificate` where it cannot be written.
    static func own(in folder: String) throws -> (chain: String, key: String) {
        let (chain, key) = (folder + "/certificate.pem", folder + "/certificate-key.pem")
        if let text = try? String(contentsOfFile: chain, encoding: .utf8),
            let known = try? Certificate(pemEncoded: text), access(key, R_OK) == 0,
            known.notValidAfter.timeIntervalSinceNow > 30 * 86_400
        {
            return (chain, key)
        }
        let secret = P256.Signing.PrivateKey()
        let name = try DistinguishedName { CommonName("Strata") }
        let now = Date()
        var host = [CChar](repeating: 0, count: 256)
        gethostname(&host, 255)
        let bytes = host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let machine = String(decoding: bytes, as: UTF8.self)
        var names: [GeneralName] = [
            .dnsName("localhost"), .ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1])),
            .ipAddress(
                ASN1OctetString(contentBytes: ArraySlice([UInt8](repeating: 0, count: 15) + [1]))),
        ]
        if !machine.isEmpty, machine != "localhost" { names.append(.dnsName(machine)) }
        let extensions = try Certificate.Extensions {
            Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
            Critical(KeyUsage(digitalSignature: true, keyCertSign: true))
            try ExtendedKeyUsage([.serverAuth])
            SubjectAlternativeNames(names)
        }
        let certificate = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: .init(secret.publicKey),
            notValidBefore: now.addingTimeInterval(-300),
            notValidAfter: now.addingTimeInterval(365 * 86_400), issuer: name, subject: name,
            signatureAlgorithm: .ecdsaWithSHA256, extensions: extensions,
            issuerPrivateKey: .init(secret))
        try write(secret.pemRepresentation, at: key, mode: 0o600)
        try write(try certificate.serializeAsPEM().pemString, at: chain, mode: 0o644)
        return (chain, key)
    }

    /// Writes a file that appears whole or not at all.
    private static func write(_ text: String, at path: String, mode: mode_t) throws {
        let part = path + ".part"
        unlink(part)
        let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else { throw ServerError.certificate(path: path) }
        let bytes = Array((text + "\n").utf8)
        let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        fsync(file)
        close(file)
        guard count == bytes.count, rename(part, path) == 0 else {
            throw ServerError.certificate(path: path)
        }
    }
}
