import StrataCore
package import StrataVault

/// Tells whoever listens to the vault's webhook that a request waits for something: once for each thing
/// that it waits for, and again where a clock was set anew.
package struct RequestReminders: Sendable {
    private let vault: Vault

    package init(vault: Vault) { self.vault = vault }

    /// What is sent; nothing of a person.
    struct Body: Encodable {
        var event = "request.reminder"
        var request: String
        var vault: String
        var time: String
        var kind: String
        var alert: String
        var due: String
    }

    /// Sends what is to be sent; where nobody takes it, it is sent the next time.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: How many were taken.
    /// - Throws: `DatabaseError`, `SealError`, `AuditError`.
    @discardableResult
    package func sweep(at now: Int64) throws -> Int {
        let book = RequestBook(vault: vault, policy: .standard)
        let (hook, waiting) = try vault.records.read { reader in
            guard try reader.document(.canaries, 0) != nil,
                let hook = try CanaryRegister(reader, vault).hook
            else { return (AlarmHook?.none, [SubjectRequest]()) }
            return (hook, try book.all(reader).filter { $0.wantsReminder(at: now) })
        }
        guard let hook else { return 0 }
        var sent = 0
        for request in waiting {
            guard let alert = request.alert(at: now) else { continue }
            let name = vault.keys.identifiers.identifier(.request, request.number)
            let body = try ReportJSON.encode(
                Body(
                    request: name, vault: vault.id.description, time: TimeText.utc(now),
                    kind: request.kind.rawValue, alert: alert.rawValue,
                    due: TimeText.utc(request.due)))
            guard AlarmDelivery.send(Array(body), to: hook) else { return sent }
            sent += 1
            let itself = Disposal.Person(account: 0, name: "strata", time: now)
            _ = try book.change(name, .requestChange, ofEnded: true, by: itself) {
                $0.events.append(.init(kind: .reminded, by: $1, text: alert.rawValue))
            }
        }
        return sent
    }
}

extension SubjectRequest {
    /// Whether it waits for something of which nobody was told since its clock was set.
    fileprivate func wantsReminder(at now: Int64) -> Bool {
        guard let alert = alert(at: now) else { return false }
        let since = events.lastIndex { $0.kind == .extended } ?? 0
        return !events[since...].contains {
            $0.kind == .reminded && $0.text == alert.rawValue
        }
    }
}
