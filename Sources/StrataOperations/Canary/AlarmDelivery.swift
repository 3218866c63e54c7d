import Crypto
import Dispatch
import FoundationEssentials
import Glibc
import StrataCore
package import StrataVault

/// Sends alarms to the address that is set, signed, and again where that does not work. Nobody waits
/// for it but a command's end, and that a few seconds.
package struct AlarmDelivery: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// What is sent: numbers of the vault's own, the act and the time; nothing of a person.
    struct Body: Encodable {
        var event = "canary.alarm"
        var alarm: String
        var vault: String
        var time: String
        var cause: String
        var action: String
        /// The pseudonym under which the audit log has them.
        var actor: String
        var session: String?
        var frozen: Bool
        var export: String?
    }

    /// Waits between attempts, in seconds.
    private static let waits: [Double] = [0, 1, 5]

    /// Begins to send an alarm, on a thread of its own.
    func begin(_ alarm: CanaryAlarm) {
        guard alarm.sent == nil,
            let hook = try? vault.authorisersRecords.read({ try CanaryRegister($0, vault).hook }),
            let body = try? ReportJSON.encode(body(alarm))
        else { return }
        let memory = vault.canaries
        guard memory.begin(alarm.number) else { return }
        DispatchQueue.global(qos: .utility).async {
            var isSent = false
            for wait in Self.waits where !isSent {
                if wait > 0 { usleep(useconds_t(wait * 1_000_000)) }
                isSent = Self.send(Array(body), to: hook)
            }
            memory.end(alarm.number, sent: isSent)
        }
    }

    private func body(_ alarm: CanaryAlarm) -> Body {
        let identifiers = vault.keys.identifiers
        return Body(
            alarm: identifiers.identifier(.alarm, alarm.number),
            vault: vault.id.description, time: TimeText.utc(alarm.time),
            cause: alarm.cause.rawValue, action: alarm.action.rawValue,
            actor: alarm.actor,
            session: alarm.session.map { identifiers.identifier(.session, $0) },
            frozen: alarm.isFrozen,
            export: alarm.export.map { identifiers.identifier(.export, $0) })
    }

    /// The seconds since 1970 and the signature: HMAC-SHA-256 over them, a dot and the body.
    static func signature(_ body: [UInt8], seconds: Int64, secret: [UInt8]) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("\(seconds).".utf8) + body, using: SymmetricKey(data: secret))
        return "t=\(seconds),v1=\(Hexadecimal.text(Array(code)))"
    }

    /// Sends a signed body, once.
    ///
    /// - Returns: Whether it was taken.
    static func send(_ body: [UInt8], to hook: AlarmHook) -> Bool {
        let seconds = SystemClock.microseconds / 1_000_000
        let answer = try? BoundedPost(hook.address, limitSeconds: 5).send(
            body,
            headers: [
                ("Content-Type", "application/json"),
                ("Strata-Signature", signature(body, seconds: seconds, secret: hook.secret)),
            ])
        return answer.map { (200..<300).contains($0.status) } ?? false
    }

    // MARK: Settling

    /// Sends what could not be sent before, waits a moment for what is under way, and writes down
    /// what arrived.
    ///
    /// - Parameters:
    ///   - seconds: How long is waited at most.
    ///   - now: Microseconds since 1970, UTC.
    /// - Throws: `DatabaseError`, `SealError`.
    package func settle(
        within seconds: Double, at now: Int64 = SystemClock.microseconds
    ) throws {
        let open = try vault.authorisersRecords.read { reader in
            guard try reader.document(.canaries, 0) != nil,
                try CanaryRegister(reader, vault).hook != nil
            else { return [CanaryAlarm]() }
            return try reader.documents(.alarm).map { try CanaryAlarm($0, vault) }.filter {
                $0.sent == nil && ($0.tried.map { abs(now - $0) > Self.pause } ?? true)
            }
        }
        // The newest first, and not all that have ever failed.
        let chosen = open.suffix(Self.mostAtOnce)
        for alarm in chosen.reversed() { begin(alarm) }
        let end = DispatchTime.now() + seconds
        while !chosen.isEmpty, vault.canaries.isSending, DispatchTime.now() < end {
            usleep(10_000)
        }
        let sent = vault.canaries.takeSent()
        let tried = sent.union(chosen.map(\.number))
        guard !tried.isEmpty else { return }
        try vault.authorisersRecords.write { transaction in
            for number in tried {
                guard let row = try transaction.document(.alarm, number) else { continue }
                var alarm = try CanaryAlarm(row, vault)
                alarm.tried = now
                if sent.contains(number) { alarm.sent = now }
                try transaction.put(alarm.document(vault))
            }
        }
    }

    private static let mostAtOnce = 20
    /// Between one command's attempt and the next's, microseconds.
    private static let pause: Int64 = 300_000_000
}
