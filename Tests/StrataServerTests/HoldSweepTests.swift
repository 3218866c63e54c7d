import Foundation
import StrataCore
import StrataOperations
import StrataServer
import StrataVault
import Testing

/// Values that are held for a time, in a server that runs on.
@Suite struct HoldSweepTests {
    private static let policy = """
        schema: 1
        policy: capturing
        extends: default
        version: 1.0.0
        title: {en: Capturing, zh: 临时留存}
        handling:
          - id: card.captured
            when: {labels: [payment_card]}
            set: {at_rest: captured_temporarily, hold_at_most: 30m}
            because: {en: Only until it is paid., zh: 仅保留至付款完成。}
        """

    @Test func whatIsHeldTooLongIsDestroyedWithoutARestart() async throws {
        try await ServerFixture.with { server in
            let policy = try #require(
                Policy.parse(yaml: Self.policy, path: "policy.yaml").policy)
            let list = server.folder + "/cards.csv"
            try "name,phone,card_number\nAnn Lee,+1 571-555-0101,4111111111111111\n".write(
                toFile: list, atomically: true, encoding: .utf8)
            var request = ImportRequest(
                path: list, kind: .contact, dataset: "cards", policy: policy, threads: 1, now: 3)
            // Its time is over since 1970.
            request.holdMinutes = 1
            let operation = ImportOperation(request)
            _ = try operation.run(try operation.propose().plan, in: server.vault)
            #expect(try server.vault.keyStore.holds().count == 1)
            let end = Date(timeIntervalSinceNow: 300)
            while try !server.vault.keyStore.holds().isEmpty, Date() < end {
                try await Task.sleep(for: .milliseconds(200))
            }
            #expect(try server.vault.keyStore.holds().isEmpty)
        }
    }
}
