import Foundation
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations

/// A part of one vault, sealed and signed, becomes a list of another that ends on its day.
@Suite struct TransferTests {
    /// Noon of a day, UTC.
    private static func noon(_ day: String) -> Int64 {
        (CivilTime(day)?.instant() ?? 0) + 43_200_000_000
    }

    /// A day ahead of the clock by which what is lent ends.
    private static let ahead = String(
        CivilTime(SystemClock.microseconds + 30 * 86_400_000_000).text.prefix(10))

    private let from: VaultFixture
    private let to: VaultFixture
    private let sender: TransferPublicKey
    private let recipient: TransferPublicKey

    init() throws {
        from = try VaultFixture()
        to = try VaultFixture()
        try from.bring(CanaryTests.list(700), dataset: "people")
        sender = try from.with {
            try TransferBook(vault: $0, policy: .standard).makeKey(name: "Sales", suite: .xwing)
        }
        recipient = try to.with {
            try TransferBook(vault: $0, policy: .standard).makeKey(name: "Service", suite: .xwing)
        }
    }

    private func request(
        fields: [String] = ["phone", "person_name"], expiry: String = ahead,
        selection: TransferSending.Selection = .dataset("people"), to key: TransferPublicKey? = nil,
        now: Int64 = SystemClock.microseconds
    ) -> TransferSending.Request {
        let key = key ?? recipient
        var request = TransferSending.Request(
            selection, fields: fields, to: key, fingerprint: key.spokenFingerprint,
            purpose: .service, expiry: expiry, path: from.folder.path + "/out.transfer", now: now)
        request.by = "Mei"
        request.approvedBy = "Li"
        request.basis = "contract C-1"
        return request
    }

    @discardableResult
    private func send(
        _ request: TransferSending.Request, _ vault: Vault
    ) throws -> TransferSending.Outcome {
        let sink = ByteSink(file: try ReplacingFile(path: request.path))
        let outcome = try TransferSending(vault: vault, policy: from.policy).run(
            request, to: sink)
        try sink.finish()
        return outcome
    }

    private func sent(_ asked: TransferSending.Request? = nil) throws -> TransferSending.Outcome {
        try from.with { try send(asked ?? request(), $0) }
    }

    private var path: String { from.folder.path + "/out.transfer" }

    private func receive(
        _ vault: Vault, _ path: String? = nil, from key: TransferPublicKey? = nil,
        purpose: Purpose = .service, dataset: String? = nil, batchRows: Int = 12_000,
        now: Int64 = SystemClock.microseconds, reached: (Int) throws -> Void = { _ in }
    ) throws -> TransferReceiving.Outcome {
        let key = key ?? sender
        var request = TransferReceiving.Request(
            path: path ?? self.path, from: key, fingerprint: key.spokenFingerprint,
            purpose: purpose, now: now)
        request.dataset = dataset
        request.batchRows = batchRows
        return try TransferReceiving(vault: vault, policy: to.policy).run(
            request, reached: reached)
    }

    private func isEmpty(_ vault: Vault) throws -> Bool {
        try vault.records.read { reader in
            try reader.recordCount() == 0 && reader.documents(.dataset).isEmpty
                && reader.documents(.batch).isEmpty
        }
    }

    // MARK: There and back

    @Test func aListArrivesWithItsEndItsPurposeAndItsReceipt() throws {
        let outcome = try sent()
        #expect(outcome.rows == 700 && outcome.watermark.marked == 4 && outcome.leftOut == 0)
        // Nothing of it stands in the clear on the way.
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(bytes.firstRange(of: Data("13810000001".utf8)) == nil)
        #expect(bytes.firstRange(of: Data("people".utf8)) == nil)
        let received = try to.with { vault in
            let received = try receive(vault)
            #expect(received.rows == 704 && received.newSubjects == 704 && received.rejected == 0)
            let dataset = try to.dataset("people", vault)
            #expect(dataset.supplier == "Sales" && dataset.purposes == ["service"])
            #expect(dataset.expiry == Self.ahead && dataset.lawfulBasis == "contract C-1")
            #expect(dataset.contract == received.transfer)
            let one = try #require(try to.lookup(vault).find(.phone("13810000001")).first)
            let view = try to.lookup(vault).show(one)
            // The fields that were named, and no others.
            #expect(view.records[0].fields.map(\.label) == ["phone", "person_name"])
            #expect(
                try to.lookup(vault).reveal(
                    one, field: "phone", purpose: .service, ticket: nil
                ).value == "13810000001")
            try to.expectWhole(vault)
            return received
        }
        try from.with { vault in
            let book = TransferBook(vault: vault, policy: .standard)
            #expect(try book.list().map(\.state) == ["done"])
            #expect(try book.record(receipt: received.receipt) == outcome.transfer)
            #expect(try book.list().map(\.state) == ["receipted"])
            #expect(throws: TransferError.badReceipt) {
                _ = try book.record(receipt: "strata transfer receipt 1\nAAAA\nAAAA\n")
            }
            // A leak at the recipient's names this transfer.
            let leak = from.folder.path + "/leak.csv"
            let rows = try to.with { vault in
                try vault.records.read { reader -> [String] in
                    var rows: [String] = []
                    try vault.openRecords(
                        slots: [KeySlot(.t2, .contact), KeySlot(.t2, .identity)], reader
                    ) { _, fields in
                        rows.append(fields.values[0] ?? "")
                        return true
                    }
                    return rows
                }
            }
            try rows.joined(separator: "\n").write(
                toFile: leak, atomically: true, encoding: .utf8)
            let found = try WatermarkFinder(vault: vault, policy: from.policy).find(in: leak)
            #expect(
                found.exports.filter(\.isNamed).map(\.action) == ["transfer.send"])
        }
    }

    @Test func peopleByFileAreThoseAndNoOthers() throws {
        try from.with { vault in
            let lookup = from.lookup(vault)
            let numbers = try (1...3).flatMap { try lookup.find(.phone("1381000000\($0)")) }
            let names = numbers.map { vault.keys.identifiers.identifier(.subject, $0) }
            try SubjectChange(vault: vault, policy: from.policy).restrict(numbers[2], true)
            let outcome = try send(request(selection: .subjects(names)), vault)
            #expect(outcome.rows == 2 && outcome.leftOut == 1)
            #expect(throws: SubjectError.badIdentifier) {
                try send(request(selection: .subjects(["sub-nobody"])), vault)
            }
        }
        try to.with { vault in
            let received = try receive(vault)
            #expect(received.rows == 3)
            #expect(try to.lookup(vault).find(.phone("13810000003")).isEmpty)
        }
    }

    @Test func plantedPeopleStayAtHome() throws {
        try from.with { vault in
            _ = try CanaryBook(vault: vault, policy: from.policy).plant(
                5, in: try from.dataset("people", vault))
            let outcome = try send(request(), vault)
            #expect(outcome.rows == 700 && outcome.leftOut == 5)
            #expect(try CanaryBook(vault: vault, policy: from.policy).alarms().isEmpty)
        }
    }

    // MARK: What is refused

    @Test func whatIsNotAskedForRightlyIsNotSent() throws {
        try from.with { vault in
            func refused(
                _ error: TransferError, _ change: (inout TransferSending.Request) -> Void
            ) {
                var asked = request()
                change(&asked)
                #expect(throws: error) { _ = try send(asked, vault) }
            }
            refused(.otherFingerprint(recipient.spokenFingerprint)) { $0.fingerprint = "0000" }
            refused(.noFields) { $0.fields = [] }
            refused(.unknownField("passport")) { $0.fields = ["passport"] }
            refused(.noPerson) { $0.approvedBy = nil }
            refused(.samePerson) { $0.approvedBy = " MEI" }
            refused(.badExpiry("2020-01-01")) { $0.expiry = "2020-01-01" }
            refused(.badExpiry("tomorrow")) { $0.expiry = "tomorrow" }
            refused(.badCountry("Germany")) { $0.destination = "Germany" }
            var facts = DatasetCatalogue.Facts()
            facts.purposes = ["sale"]
            _ = try DatasetCatalogue(vault: vault).set(
                facts, of: try from.dataset("people", vault))
            refused(.datasetNotForPurpose("people")) { _ in }
            #expect(try TransferBook(vault: vault, policy: .standard).list().isEmpty)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func thePolicySaysWhatMayGoAbroad() throws {
        try from.with { vault in
            var facts = DatasetCatalogue.Facts()
            facts.country = "CN"
            _ = try DatasetCatalogue(vault: vault).set(
                facts, of: try from.dataset("people", vault))
            var asked = request()
            asked.destination = "US"
            let sink = ByteSink(file: try ReplacingFile(path: asked.path))
            let policy = try Policy.standard.applying(profiles: ["cn"])
            let sending = TransferSending(vault: vault, policy: policy)
            #expect {
                _ = try sending.run(asked, to: sink)
            } throws: { error in
                guard case TransferError.needsSafeguard(_, "CN", "US") = error else { return false }
                return true
            }
            asked.safeguard = "SCC-7"
            #expect(try sending.run(asked, to: sink).rows == 700)
            let report = try #require(
                try TransferBook(vault: vault, policy: .standard).list().first)
            #expect(report.destination == "US" && report.safeguard == "SCC-7")
        }
    }

    @Test func aFileThatIsNotWholeOrNotForHereBringsNothingIn() throws {
        _ = try sent()
        let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let other = try VaultFixture()
        let stranger = try other.with {
            try TransferBook(vault: $0, policy: .standard).makeKey(name: "X", suite: .xwing)
        }
        let bad = to.folder.path + "/bad.transfer"
        try to.with { vault in
            func refused(_ error: TransferError, _ bytes: [UInt8]) throws {
                try Data(bytes).write(to: URL(filePath: bad))
                #expect(throws: error) { _ = try receive(vault, bad) }
                #expect(try isEmpty(vault))
            }
            // Cut off anywhere, at the borders of pieces as well.
            try refused(.notATransfer, [])
            try refused(.notATransfer, Array("strata recovery 1\n".utf8))
            for count in [
                10, 17, 18, 20, 400, 2_000, whole.count / 2, whole.count - 69, whole.count - 68,
                whole.count - 65, whole.count - 64, whole.count - 1,
            ] {
                try refused(.truncated, Array(whole.prefix(count)))
            }
            // One bit anywhere.
            for place in stride(from: 1_500, to: whole.count, by: max(1, whole.count / 23)) {
                var changed = whole
                changed[place] ^= 1
                try Data(changed).write(to: URL(filePath: bad))
                #expect(throws: TransferError.self) { _ = try receive(vault, bad) }
                #expect(try isEmpty(vault))
            }
            try refused(.altered, whole + [0])
            try refused(.newer, Array("strata transfer 2\n".utf8) + whole.dropFirst(18))
            // Another sender, another purpose, another time.
            #expect(throws: TransferError.wrongSender) {
                _ = try receive(vault, from: stranger)
            }
            #expect(throws: TransferError.otherPurpose("service")) {
                _ = try receive(vault, purpose: .sale)
            }
            #expect(throws: TransferError.expired(Self.ahead)) {
                _ = try receive(
                    vault, now: SystemClock.microseconds + 90 * 86_400_000_000)
            }
            #expect(try isEmpty(vault))
        }
        try other.with { vault in
            #expect(throws: TransferError.wrongRecipient) { _ = try receive(vault) }
            let isNothingIn = try isEmpty(vault)
            #expect(isNothingIn)
        }
    }

    @Test func theSameFileIsReceivedOnce() throws {
        _ = try sent()
        try to.with { vault in
            let first = try receive(vault)
            #expect(throws: TransferError.replayed(first.transfer)) {
                _ = try receive(vault, dataset: "again")
            }
            // Not even when the list is gone again.
            _ = try DatasetRemoval(vault: vault).remove(
                try to.dataset("people", vault), at: SystemClock.microseconds)
            #expect(throws: TransferError.replayed(first.transfer)) {
                _ = try receive(vault, dataset: "again")
            }
        }
    }

    @Test func anInterruptedOneGoesOnWhereItStopped() throws {
        _ = try sent()
        try to.with { vault in
            #expect(throws: Stopped.self) {
                _ = try receive(vault, batchRows: 100) { if $0 >= 512 { throw Stopped() } }
            }
            let before = try vault.records.read { try $0.recordCount() }
            #expect(before > 0 && before < 704)
            #expect(
                try TransferBook(vault: vault, policy: .standard).list().map(\.state) == ["open"])
            let received = try receive(vault)
            #expect(received.rows == 704)
            #expect(try vault.records.read { try $0.recordCount() } == 704)
            try to.expectWhole(vault)
        }
    }

    // MARK: While it is lent

    @Test func whatWasLentIsReadForItsPurposeAlone() throws {
        _ = try sent()
        try to.with { vault in
            _ = try receive(vault)
            let one = try #require(try to.lookup(vault).find(.phone("13810000001")).first)
            #expect(throws: SubjectError.purposeNotAllowed(.sale)) {
                _ = try to.lookup(vault).reveal(one, field: "phone", purpose: .sale, ticket: nil)
            }
            var facts = DatasetCatalogue.Facts()
            facts.purposes = ["service", "sale"]
            let dataset = try to.dataset("people", vault)
            #expect(throws: DatasetError.lent) {
                _ = try DatasetCatalogue(vault: vault).set(facts, of: dataset)
            }
            facts = .init()
            facts.expiry = "2999-01-01"
            #expect(throws: DatasetError.lent) {
                _ = try DatasetCatalogue(vault: vault).set(facts, of: dataset)
            }
            facts.expiry = "2026-01-01"
            #expect(
                try DatasetCatalogue(vault: vault).set(facts, of: dataset).expiry == "2026-01-01")
        }
    }

    @Test func afterItsLastDayNothingIsReadAndItCanBeTakenOut() throws {
        let (day, now) = ("2026-03-31", Self.noon("2026-03-01"))
        var asked = request(expiry: day, now: now)
        asked.path = path
        let lent = asked
        _ = try from.with { try send(lent, $0) }
        try to.with { vault in
            _ = try receive(vault, now: now)
            let one = try #require(try to.lookup(vault).find(.phone("13810000001")).first)
            #expect(try to.lookup(vault).show(one).records.allSatisfy { $0.fields.isEmpty })
            #expect(throws: SubjectError.over(day)) {
                _ = try to.lookup(vault).reveal(
                    one, field: "phone", purpose: .service, ticket: nil)
            }
            let copy = try SubjectExport(of: one, in: vault, policy: to.policy, language: .en)
            #expect(copy.records.allSatisfy { $0.fields.isEmpty })
            var question = CallCheck.Question(
                .identifier(vault.keys.identifiers.identifier(.subject, one)),
                time: SystemClock.microseconds)
            question.purpose = .service
            #expect(throws: CallCheckError.noNumber) {
                _ = try CallCheck(vault: vault, policy: to.policy).ask(question)
            }
            #expect(
                try TransferBook(vault: vault, policy: .standard).list().map(\.state) == ["over"])
            _ = try DatasetRemoval(vault: vault).remove(
                try to.dataset("people", vault), at: SystemClock.microseconds)
            #expect(try vault.records.read { try $0.recordCount() } == 0)
            try to.expectWhole(vault)
        }
    }

    // MARK: Who may

    @Test func sendingNeedsASecondPerson() throws {
        let access = try AccessFixture(people: false)
        try access.fixture.bring(CanaryTests.list(30), dataset: "people")
        try access.fixture.with { vault in
            _ = try TransferBook(vault: vault, policy: .standard).makeKey(
                name: "Sales", suite: .x25519)
            try access.hire("mei", [.manager], in: vault)
            try access.hire("li", [.compliance], in: vault)
            try access.hire("bo", [.agent], in: vault)
            var asked = request()
            (asked.by, asked.approvedBy) = (nil, nil)
            asked.path = access.fixture.folder.path + "/x.transfer"
            let wanted = asked
            func run(_ view: Vault) throws -> Int {
                let sink = ByteSink(file: try ReplacingFile(path: wanted.path))
                let outcome = try TransferSending(vault: view, policy: access.fixture.policy).run(
                    wanted, to: sink)
                try sink.finish()
                return outcome.rows
            }
            let view = try access.view(vault, of: "mei")
            var request: ApprovalRequest?
            do { _ = try run(view) } catch AccessError.needs(let refusal, let act) {
                #expect(refusal.needsApprovalAlone)
                request = try ApprovalBook(vault: view).ask(refusal, act, reason: "service")
            }
            let approval = try #require(request)
            #expect(throws: AccountError.ownRequest) {
                _ = try ApprovalBook(vault: view).decide(approval.number, isFor: true)
            }
            #expect(throws: AccessError.self) { _ = try run(view) }
            _ = try ApprovalBook(vault: try access.view(vault, of: "li")).decide(
                approval.number, isFor: true)
            #expect(try run(view) == 30)
            // An approval is good once.
            #expect(throws: AccessError.self) { _ = try run(view) }
            #expect(throws: AccessError.self) { _ = try run(try access.view(vault, of: "bo")) }
        }
    }

    // MARK: Keys and other programs

    @Test func aKeysFileIsReadAsItWasWrittenAndNothingElseIs() throws {
        #expect(try TransferPublicKey(recipient.text) == recipient)
        #expect(recipient.isNamed(by: recipient.spokenFingerprint.uppercased()))
        #expect(recipient.spokenFingerprint.count == 79)
        for text in [
            "", "strata transfer key 2\n", recipient.text + "seal AAAA\n",
            recipient.text.replacing("suite xwing", with: "suite rsa"),
            recipient.text.replacing("sign ", with: "sign A"),
        ] {
            #expect(throws: TransferError.notAKey) { _ = try TransferPublicKey(text) }
        }
        try to.with { vault in
            #expect(throws: TransferError.hasKey) {
                _ = try TransferBook(vault: vault, policy: .standard).makeKey(
                    name: "again", suite: .xwing)
            }
            #expect(throws: TransferError.noKey) {
                _ = try VaultFixture().with {
                    try TransferBook(vault: $0, policy: .standard).publicKey()
                }
            }
        }
    }

    @Test(.enabled(if: PythonPeer.cryptography != nil, "Scripts/test-servers makes it"))
    func aProgramInPythonReadsIt() throws {
        let seed = [UInt8](0..<32)
        let key = TransferKey(
            suite: .x25519, sealingSeed: seed, signingSeed: [UInt8](repeating: 7, count: 32))
        _ = try sent(request(to: key.publicKey(name: "Python")))
        let seedFile = try from.folder.file(
            "seed", seed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        let keyFile = try from.folder.file("sender.key", sender.text)
        func read() throws -> (status: Int32, text: String) {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(filePath: try #require(PythonPeer.cryptography))
            let script = URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Scripts/read-transfer").path
            process.arguments = [script, path, seedFile, keyFile]
            process.standardOutput = output
            try process.run()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: data, as: UTF8.self))
        }
        let (status, text) = try read()
        #expect(status == 0, "\(text.prefix(300))")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let rows = try #require(object["rows"] as? [[String]])
        #expect(rows.count == 704 && rows.contains(["13810000001", "客户1"]))
        let manifest = try #require(object["manifest"] as? [String: Any])
        #expect(manifest["purpose"] as? String == "service")
        #expect(manifest["expiry"] as? String == Self.ahead)
        // And finds what was changed.
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[bytes.count - 10] ^= 1
        try Data(bytes).write(to: URL(filePath: path))
        #expect(try read().status == 1)
    }
}
