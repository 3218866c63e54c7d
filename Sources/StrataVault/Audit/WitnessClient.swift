/// Sends checkpoints to a server: blocks, within a limit of time.
struct WitnessClient {
    private let address: String
    private static let limitSeconds: Int64 = 10

    init(_ address: String) { self.address = address }

    /// Whether checkpoints may go to an address: by TLS, or to this machine itself.
    static func isFit(_ address: some StringProtocol) -> Bool {
        let text = String(address)
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !text.contains("?"),
            !text.contains("#"), !text.contains("@")
        else { return false }
        if text.hasPrefix("https://") { return text.utf8.count > 8 }
        let host = text.dropFirst(7).prefix { $0 != "/" && $0 != ":" }
        return host == "localhost" || host == "127.0.0.1"
    }

    /// - Throws: `AuditError.witness`.
    func post(_ body: [UInt8]) throws(AuditError) -> BoundedPost.Answer {
        do {
            return try BoundedPost(
                address + "/add-checkpoint", limitSeconds: Self.limitSeconds
            ).send(body)
        } catch {
            throw .witness(address)
        }
    }
}
