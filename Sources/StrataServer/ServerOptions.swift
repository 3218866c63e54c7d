package import StrataCore

/// How the server runs.
package struct ServerOptions: Sendable, Hashable {
    package var host = "127.0.0.1"
    /// 0 for any that is free.
    package var port = 8443
    /// A file of PEM with the certificate, and those that signed it; `nil` for one of its own.
    package var certificate: String?
    package var key: String?
    /// The domain that security keys are enrolled for.
    package var keyDomain = "localhost"
    /// Where the pages stand that may ask security keys; none for the domain and the port alone.
    package var keyOrigins: [String] = []
    /// Through which people sign in; `nil` for none.
    package var provider: SignInProviderOptions?
    /// Threads for what waits for the disk: so many acts share a sync.
    package var threads = 64
    /// Threads of the job that reads a file.
    package var importThreads = 2
    package var limits = ServerLimits()
    /// Whether SIGTERM and SIGINT end it; otherwise cancelling its task does. Signals belong to the
    /// whole process, and to its children after it.
    package var handlesSignals = false
    /// Only what went wrong is logged.
    package var isQuiet = false

    package init() {}

    /// - Throws: `ServerError.keySite`.
    func keySite() throws(ServerError) -> KeySite {
        let own = "https://" + keyDomain + ([0, 443].contains(port) ? "" : ":\(port)")
        return try KeySite(domain: keyDomain, origins: keyOrigins.isEmpty ? [own] : keyOrigins)
    }
}

/// What one caller can take.
package struct ServerLimits: Sendable, Hashable {
    /// The longest body.
    package var bodyBytes = 1 << 20
    /// The longest time that a body may take.
    package var bodySeconds = 20
    /// The longest file that is sent for an import; between two parts of one no more than
    /// `idleSeconds` may pass.
    package var uploadBytes = 16 << 30
    /// The most bytes of all header fields.
    package var headerBytes = 16 << 10
    /// How long a connection may be silent.
    package var idleSeconds = 60
    /// Connections at a time.
    package var connections = 1_024
    /// Requests a second and account, and at once; an address has ten times as many.
    package var requestsPerSecond = 200
    package var requestsAtOnce = 400
    /// Attempts to sign in a minute and address, and at once: a floor of agents may have one
    /// address. What holds up guessing is each account's own delay.
    package var signInsPerMinute = 300
    package var signInsAtOnce = 100

    package init() {}
}

/// Why the server does not run.
package enum ServerError: Error, Sendable, Hashable {
    /// The certificate or its key cannot be read or written, or they are no PEM.
    case certificate(path: String)
    /// A certificate without its key, or the other way round.
    case halfACertificate
    /// A provider without its issuer, client, redirect or secret.
    case halfAProvider
    /// What is no domain for security keys, or no origin in it.
    case keySite(String)
    /// The address is taken or is none of this machine.
    case address(String, reason: String)
}

extension ServerError: MessageError {
    package var message: Message {
        switch self {
        case .certificate(let path): Message("serve.certificate", ["path": path])
        case .halfACertificate: Message("serve.halfACertificate")
        case .halfAProvider: Message("serve.halfAProvider")
        case .keySite(let name): Message("serve.keySite", ["name": name])
        case .address(let address, let reason):
            Message("serve.address", ["address": address, "reason": reason])
        }
    }
}
