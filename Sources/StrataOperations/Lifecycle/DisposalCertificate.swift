import Crypto
import FoundationEssentials
package import StrataCore
import StrataVault

/// The proof of a disposal, which outlives the data without holding any of it: what was destroyed,
/// by which rules, how, by whom and when, looked for how, and that it stands in the audit log. Its
/// terms are those of NIST SP 800-88 Rev. 2.
///
/// It is signed by the key of the audit log over the SHA-256 of its body, and read without a vault.
package struct DisposalCertificate: Sendable, Hashable, Codable {
    package struct Person: Sendable, Hashable, Codable {
        package var name: String
        /// UTC.
        package var time: String
    }

    package struct Rule: Sendable, Hashable, Codable {
        package var rule: String
        package var retentionClass: String
        package var people: Int
        package var records: Int
    }

    package struct Method: Sendable, Hashable, Codable {
        /// NIST SP 800-88: the keys of the data are destroyed, so that what is left of it anywhere
        /// cannot be opened.
        package var category = "purge"
        package var technique = "cryptographic erase"
        package var cipher = "AES-256-GCM"
        /// Where records and keys stood: `sqlite` or `postgresql`.
        package var records: String
        package var keys: String
        /// What the root key comes from, and whether former root keys are destroyed or forgotten.
        package var provider: String
        package var providerPromise: String
    }

    package struct Destroyed: Sendable, Hashable, Codable {
        package var people: Int
        /// Of those, people of whom nothing is left.
        package var whole: Int
        package var records: Int
        /// Records that stay and have lost a part.
        package var reduced: Int
        /// Records by class, and by label of what they had.
        package var classes: [String: Int]
        package var labels: [String: Int]
    }

    package struct Left: Sendable, Hashable, Codable {
        /// Not due any more when its turn came, on legal hold, or not there any more.
        package var notDue: Int
        package var held: Int
        package var gone: Int
        /// People whose data could not be read as it should.
        package var damaged: Int
    }

    package struct Verification: Sendable, Hashable, Codable {
        /// Parts that were looked for in the stores and key store, all of them.
        package var lookedFor: Int
        /// Sealed copies from before that were tried with all keys that are left.
        package var triedToOpen: Int
        package var found = 0
    }

    /// Copies outside the stores: backups, logs, snapshots, flash.
    package struct Copies: Sendable, Hashable, Codable {
        /// The epoch of keys in which it was destroyed: copies of the key store from before open until
        /// that is sealed (`key seal-epoch`) and they are gone.
        package var epoch: Int
        /// Days for which backups are kept; absent where nobody has said.
        package var backupsKeptDays: Int?
        /// Whether old copies open with something that can be kept: a passphrase, shares.
        package var oldCopiesOpen: Bool
    }

    /// Somebody outside the vault who has copies, and is to destroy them.
    package struct Instruction: Sendable, Hashable, Codable {
        /// The recipient of a transfer; absent for a list or another export.
        package var recipient: String?
        package var purpose: String?
        /// The newest of theirs, UTC.
        package var day: String
        package var people: Int
    }

    package struct Entry: Sendable, Hashable, Codable {
        package var index: Int64
        /// The entry's bytes, base 64, and the hashes that lead from it to the checkpoint's root.
        package var entry: String
        package var proof: [String]
    }

    package struct Log: Sendable, Hashable, Codable {
        /// That it was allowed and begun, and what became of it.
        package var act: Entry
        package var outcome: Entry?
        /// The signed checkpoint (C2SP signed note).
        package var checkpoint: String
    }

    package struct Body: Sendable, Hashable, Codable {
        package var certificate: String
        package var vault: String
        package var tool: String
        package var standard = "NIST SP 800-88 Rev. 2"
        package var method: Method
        package var policyVersion: String
        package var policyDigest: String
        /// Digests of the policies by which it was asked again, when it was carried out.
        package var askedAgainBy: [String]
        package var requestedBy: Person
        package var approvedBy: [Person]
        package var carriedOutBy: Person
        package var begun: String
        package var ended: String
        package var reasons: [Rule]
        package var destroyed: Destroyed
        package var left: Left
        package var verification: Verification
        package var copies: Copies
        /// Absent where nobody outside is known to have copies.
        package var instructions: [Instruction]?
        /// Erasures of the vault that it was done by.
        package var erasures: [String]
        package var log: Log
    }

    package var format = "strata disposal certificate 1"
    package var body: Body
    /// The verifier key of whoever signed, and a signed note over the digest of the body.
    package var key: String
    package var signature: String

    private static func digest(_ body: Body) throws -> String {
        Base64.text(Array(SHA256.hash(data: Array(try ReportJSON.line(body).dropLast()))))
    }

    /// The text that is signed.
    private static func text(_ body: Body) throws -> String {
        """
        strata disposal certificate 1
        \(body.certificate)
        \(try digest(body))

        """
    }

    /// Whether a scanned text is the same lines; programs that scan end them as they like.
    private static func isSame(_ code: String, _ signature: String) -> Bool {
        func lines(_ text: String) -> [Substring] {
            text.split(whereSeparator: \.isNewline)
        }
        return lines(code) == lines(signature)
    }
}

// MARK: Making one

extension DisposalCertificate {
    init(
        _ disposal: Disposal, carriedOutBy name: String, tool: String, at now: Int64,
        in vault: Vault
    ) throws {
        func person(_ person: Disposal.Person) -> Person {
            Person(name: person.name, time: TimeText.utc(person.time))
        }
        let identifiers = vault.keys.identifiers
        let status = try KeyStatus(vault)
        let done = disposal.done
        let identifier = identifiers.identifier(.disposal, disposal.number)
        let reading = try AuditReading(vault)
        body = Body(
            certificate: identifier, vault: vault.id.description, tool: tool,
            method: Method(
                records: vault.configuration.records == nil ? "sqlite" : "postgresql",
                keys: vault.configuration.keys == nil ? "sqlite" : "postgresql",
                provider: status.provider, providerPromise: status.promise.rawValue),
            policyVersion: disposal.policyVersion, policyDigest: disposal.policyDigest,
            askedAgainBy: done.policies,
            requestedBy: person(disposal.requester),
            approvedBy: disposal.approvers.map(person),
            carriedOutBy: Person(name: name, time: TimeText.utc(now)),
            begun: TimeText.utc(done.begun), ended: TimeText.utc(done.ended),
            reasons: disposal.counts.map {
                Rule(
                    rule: $0.rule, retentionClass: $0.retentionClass.rawValue, people: $0.people,
                    records: $0.records)
            },
            destroyed: Destroyed(
                people: done.people, whole: done.whole, records: done.erased,
                reduced: done.reduced, classes: done.classes, labels: done.labels),
            left: Left(
                notDue: done.notDue, held: done.held, gone: done.gone,
                damaged: done.damaged),
            verification: Verification(
                lookedFor: done.lookedFor, triedToOpen: done.triedToOpen),
            copies: Copies(
                epoch: status.epoch, backupsKeptDays: status.backupsKeptDays,
                oldCopiesOpen: status.oldCopiesOpen),
            instructions: done.instructions.isEmpty
                ? nil
                : done.instructions.sorted { ($0.time, $0.path) < ($1.time, $1.path) }.map {
                    // Where a file went may give somebody away.
                    Instruction(
                        recipient: $0.peer, purpose: $0.purpose?.rawValue,
                        day: String(TimeText.utc($0.time).prefix(10)), people: $0.people)
                },
            erasures: done.erasures.map { identifiers.identifier(.erasure, $0) },
            log: try Self.log(identifier, reading))
        key = reading.log.keys.signer.key.text
        signature = ""
        signature = reading.log.keys.signer.sign(try Self.text(body)).encoded
    }

    private static func log(_ identifier: String, _ reading: AuditReading) throws -> Log {
        var filter = AuditReading.Filter()
        filter.object = identifier
        filter.action = AuditAction.disposalRun.rawValue
        filter.outcome = "done"
        guard let act = try reading.acts(filter, limit: 1).last,
            let note = try reading.log.folder.note()
        else { throw AuditError.noEntry }
        func entry(_ index: Int64) throws -> Entry {
            Entry(
                index: index, entry: Base64.text(try reading.bytes(index)),
                proof: try reading.proof(index).hashes)
        }
        return Log(
            act: try entry(act.entry.index), outcome: try act.result.map { try entry($0.index) },
            checkpoint: String(decoding: note, as: UTF8.self))
    }
}

// MARK: Reading one

extension DisposalCertificate {
    /// What was found of a certificate.
    package struct Check: Sendable, Hashable, Encodable {
        package enum Finding: String, Sendable, Hashable, Encodable, CaseIterable {
            /// It is not in the form in which it was written.
            case altered
            case badSignature
            /// It is signed by another key than the one that was asked for.
            case otherKey
            case badCheckpoint
            case badProof
            /// The entries in the log are about something else.
            case otherEntry
            /// It does not say what a disposal is: too few people, or somebody twice.
            case badPeople
            /// The code of a printed page is of something else.
            case otherCode
        }

        package var findings: [Finding] = []
        package var isGood: Bool { findings.isEmpty }
        /// The key that signed it, the signed lines, and the SHA-256 of the body, base 64.
        package var key: String
        package var signature: String
        package var digest: String
        package var body: Body
    }

    /// Verifies a certificate without a vault.
    ///
    /// - Parameters:
    ///   - bytes: The file's.
    ///   - wanted: The verifier key that it has to be signed by, as `audit checkpoint --key` prints it;
    ///     without it whoever reads compares the one that is printed.
    ///   - code: What the code on a printed page says.
    /// - Returns: What is wrong with it, if anything is.
    /// - Throws: `DisposalError.notACertificate`.
    package static func check(
        _ bytes: [UInt8], key wanted: NoteKey? = nil, code: String? = nil
    ) throws -> Check {
        guard bytes.count < 16 << 20,
            let read = try? JSONDecoder().decode(DisposalCertificate.self, from: Data(bytes)),
            read.format == "strata disposal certificate 1", let key = NoteKey(text: read.key)
        else { throw DisposalError.notACertificate }
        var check = Check(
            key: read.key, signature: read.signature, digest: try Self.digest(read.body),
            body: read.body)
        // What is not of the form is of nobody's signature: other names, twice the same one.
        let form = Array(try ReportJSON.encode(read))
        if bytes != form, bytes + [0x0A] != form { check.findings.append(.altered) }
        let text = try Self.text(read.body)
        if let note = SignedNote(read.signature), note.text == text, note.isSigned(by: key) {
        } else {
            check.findings.append(.badSignature)
        }
        if let wanted, wanted != key { check.findings.append(.otherKey) }
        if let code, !Self.isSame(code, read.signature) { check.findings.append(.otherCode) }
        check.findings += read.body.log.findings(key, read.body.certificate)
        let people = [read.body.requestedBy] + read.body.approvedBy
        let isTwice = people.indices.contains { first in
            people.indices.contains {
                $0 > first && PersonName.same(people[first].name, people[$0].name)
            }
        }
        if read.body.approvedBy.count < DisposalBook.leastApprovals || isTwice {
            check.findings.append(.badPeople)
        }
        return check
    }
}

extension DisposalCertificate.Log {
    /// What is wrong with the proof that the disposal stands in the log.
    fileprivate func findings(
        _ key: NoteKey, _ certificate: String
    ) -> [DisposalCertificate.Check.Finding] {
        guard let checkpoint = try? Checkpoint(Array(self.checkpoint.utf8), signedBy: key) else {
            return [.badCheckpoint]
        }
        var findings: [DisposalCertificate.Check.Finding] = []
        var entries: [AuditEntry] = []
        for item in [act, outcome].compactMap(\.self) {
            let hashes = item.proof.compactMap { TreeHash(base64: $0) }
            guard let bytes = Base64.bytes(item.entry), hashes.count == item.proof.count,
                TreeProof.verifyInclusion(
                    of: TreeHash.leaf(bytes), at: item.index, size: checkpoint.size, proof: hashes,
                    root: checkpoint.root)
            else {
                findings.append(.badProof)
                continue
            }
            guard let entry = try? AuditEntry(bytes) else {
                findings.append(.otherEntry)
                continue
            }
            entries.append(entry)
        }
        guard findings.isEmpty else { return findings }
        guard case .act(let act) = entries.first?.body, act.action == .disposalRun,
            act.objects.contains(where: { $0.description == certificate }),
            act.decision == .allowed
        else { return [.otherEntry] }
        if entries.count > 1 {
            guard case .outcome(let outcome) = entries[1].body, outcome.act == entries[0].id,
                outcome.result == .done
            else { return [.otherEntry] }
        }
        return []
    }
}

extension DisposalCertificate.Check.Finding {
    package var message: Message {
        switch self {
        case .altered: Message("disposal.check.altered")
        case .badSignature: Message("disposal.check.badSignature")
        case .otherKey: Message("disposal.check.otherKey")
        case .badCheckpoint: Message("disposal.check.badCheckpoint")
        case .badProof: Message("disposal.check.badProof")
        case .otherEntry: Message("disposal.check.otherEntry")
        case .badPeople: Message("disposal.check.badPeople")
        case .otherCode: Message("disposal.check.otherCode")
        }
    }
}
