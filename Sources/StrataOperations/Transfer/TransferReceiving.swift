import Glibc
import StrataConnect
package import StrataCore
import StrataDetect
package import StrataVault

/// Takes in a part of another vault.
///
/// The file is read twice: first to the end, until it is certain that it is whole, sealed to this vault
/// and signed by who was said; then to be imported. What was committed before a kill stays, and the same
/// command goes on behind it.
package struct TransferReceiving: Sendable {
    private let vault: Vault
    private let policy: Policy
    private let meter: WorkMeter

    package init(vault: Vault, policy: Policy, meter: WorkMeter = WorkMeter()) {
        self.vault = vault
        self.policy = vault.actorsPolicy ?? policy
        self.meter = meter
    }

    package struct Request: Sendable {
        package var path: String
        package var sender: TransferPublicKey
        /// As it was compared with the sender, over another way than the key's.
        package var fingerprint: String
        /// What it was agreed to be for.
        package var purpose: Purpose
        /// Where the file came from, as it is noted.
        package var place: String
        /// What the dataset is called here; `nil` for the sender's name for it.
        package var dataset: String?
        /// Rows that are committed together.
        package var batchRows = 12_000
        /// Microseconds since 1970, UTC.
        package var now: Int64

        package init(
            path: String, from sender: TransferPublicKey, fingerprint: String, purpose: Purpose,
            now: Int64
        ) {
            self.path = path
            place = path
            self.sender = sender
            self.fingerprint = fingerprint
            self.purpose = purpose
            self.now = now
        }
    }

    /// What `strata transfer receive --format json` prints.
    package struct Outcome: Sendable, Hashable, Encodable {
        package var transfer: String
        package var dataset: String
        package var sender: String
        package var rows: Int
        package var newSubjects: Int
        package var attached: Int
        package var rejected: Int
        package var purpose: String
        package var expires: String
        /// What the recipient signs, for the sender.
        package var receipt: String
    }

    /// - Parameters:
    ///   - request: What is received.
    ///   - reached: Called with the rows so far behind each piece, for tests.
    /// - Returns: What was done, with the receipt.
    /// - Throws: `TransferError`, `AccessError`, `AuditError`, `DatabaseError`, `Cancelled`.
    package func run(
        _ request: Request, reached: (Int) throws -> Void = { _ in }
    ) throws -> Outcome {
        guard request.sender.isNamed(by: request.fingerprint) else {
            throw TransferError.otherFingerprint(request.sender.spokenFingerprint)
        }
        let pair = try TransferBook(vault: vault, policy: policy).pair()
        let file = try PieceFile(request.path)
        let seen = try look(file, request, pair.key)
        let known = try vault.authorisersRecords.read { reader in
            try reader.documents(.transfer).map { try TransferNote($0, vault) }
                .first { !$0.isSent && $0.id == seen.header.id }
        }
        if let known, known.isDone {
            throw TransferError.replayed(
                vault.keys.identifiers.identifier(.transfer, known.number))
        }
        var entry = AuditTrail.Request(.transferReceive)
        entry.purpose = request.purpose
        entry.details = ["from", request.sender.spokenFingerprint.filter { $0 != " " }]
        entry.texts = ["path": request.place, "sender": request.sender.name]
        return try AuditTrail(vault, policy: policy).attempt(entry) { attempt in
            try attempt.begin()
            let outcome = try take(file, seen, known, request, pair.key, reached)
            attempt.note(.dataset, [outcome.dataset], counts: [.rows: Int64(seen.rows)])
            return outcome.report
        }
    }

    // MARK: Looking

    /// A file that was found whole.
    private struct Seen {
        var header: TransferContainer.Header
        var manifest: TransferManifest
        var rows: Int
        var digest: [UInt8]
    }

    private func look(
        _ file: PieceFile, _ request: Request, _ key: TransferKey
    ) throws -> Seen {
        var reader = try TransferReader(by: key, from: request.sender, take: file.take)
        let manifest = try TransferManifest(reader.next().plaintext)
        var rows = 0
        var claimed: Int64?
        while claimed == nil {
            if meter.isCancelled { throw Cancelled() }
            let (piece, isLast) = try reader.next()
            if isLast {
                guard let count = try? CBOR(piece)["rows"]?.integer else {
                    throw TransferError.altered
                }
                claimed = count
            } else {
                rows += try manifest.rows(piece).count
            }
        }
        let digest = try reader.finish(request.sender)
        guard claimed == Int64(rows) else { throw TransferError.altered }
        // Only now is anything that it says of itself the sender's word.
        guard let end = CivilTime(manifest.expiry)?.end, end > request.now else {
            throw TransferError.expired(manifest.expiry)
        }
        guard manifest.purpose == request.purpose else {
            throw TransferError.otherPurpose(manifest.purpose.rawValue)
        }
        return Seen(header: reader.header, manifest: manifest, rows: rows, digest: digest)
    }

    // MARK: Taking

    private struct Taken {
        var dataset: Int64
        var report: Outcome
    }

    private func take(
        _ file: PieceFile, _ seen: Seen, _ known: TransferNote?, _ request: Request,
        _ key: TransferKey, _ reached: (Int) throws -> Void
    ) throws -> Taken {
        var (note, dataset, batch) = try begin(seen, known, request)
        let context = try ImportContext(
            plan: ImportPlan(dataset.schemas[0]), schema: 1, dataset: dataset, batch: batch,
            policy: policy, results: ResultCatalogue(vault: vault).dictionary(dataset: nil),
            vault: vault)
        let queue = ImportQueue(
            batch: batch, batchRows: request.batchRows,
            writer: ImportWriter(vault: vault, context: context),
            rejects: RejectFile(vault: vault, batch: batch.number))
        var preparer = RowPreparer(
            context, scanner: DetectionEngine(depth: .rules).makeTextScanner())
        try file.rewind()
        var reader = try TransferReader(by: key, from: request.sender, take: file.take)
        // The file is still the one that was found whole: nobody else can seal for this header.
        guard reader.header == seen.header else { throw TransferError.altered }
        _ = try reader.next()
        var row = 0
        let skipped = batch.rowsDone
        while true {
            if meter.isCancelled { break }
            let (piece, isLast) = try reader.next()
            if isLast { break }
            let rows = try seen.manifest.rows(piece)
            defer { row += rows.count }
            if row + rows.count <= skipped { continue }
            var prepared = try preparer.prepare(
                TableBlock(rows: rows, firstRow: row), names: nil)
            prepared.skip(before: skipped)
            queue.submit(prepared)
            meter.set(row)
            try reached(row + rows.count)
        }
        try queue.finish(isComplete: !meter.isCancelled)
        if meter.isCancelled { throw Cancelled() }
        guard try reader.finish(request.sender) == seen.digest else { throw TransferError.altered }
        note.isDone = true
        note.rows = seen.rows
        note.digest = seen.digest
        let done = note
        try vault.records.write { transaction in
            try transaction.put(done.document(vault))
        }
        let tally = queue.tally
        return Taken(
            dataset: dataset.number,
            report: Outcome(
                transfer: vault.keys.identifiers.identifier(.transfer, note.number),
                dataset: dataset.name, sender: request.sender.name, rows: seen.rows,
                newSubjects: tally.newSubjects, attached: tally.attached,
                rejected: tally.rejected.values.reduce(0, +),
                purpose: seen.manifest.purpose.rawValue, expires: seen.manifest.expiry,
                receipt: try done.signed(by: key)))
    }

    /// Makes the dataset, or goes on with one that was begun.
    private func begin(
        _ seen: Seen, _ known: TransferNote?, _ request: Request
    ) throws -> (TransferNote, Dataset, ImportBatch) {
        let manifest = seen.manifest
        let id = Hexadecimal.text(seen.header.id)
        if let known, let number = known.dataset {
            let (dataset, batch) = try vault.records.read { reader in
                (
                    try reader.document(.dataset, number).map { try Dataset($0, vault) },
                    try reader.documents(.batch).map { try ImportBatch($0) }
                        .first { $0.dataset == number && $0.digest == id }
                )
            }
            if let dataset, let batch, dataset.removal == nil {
                try vault.sweepKeys(from: batch.number)
                return (known, dataset, batch)
            }
        }
        let name = request.dataset ?? manifest.dataset
        try DatasetName.check(name)
        guard try !DatasetCatalogue(vault: vault).datasets().contains(where: { $0.name == name })
        else { throw TransferError.datasetExists(name) }
        let number = try vault.keyStore.allocate(3)
        var dataset = Dataset(
            number: number, name: name,
            policyDigest: ScanReport.PolicyReference(policy).digest)
        dataset.transfer = number + 2
        dataset.supplier = request.sender.name
        dataset.contract = vault.keys.identifiers.identifier(.transfer, number + 2)
        dataset.lawfulBasis = manifest.basis
        dataset.purposes = [manifest.purpose.rawValue]
        dataset.controller = manifest.controller
        dataset.country = manifest.country
        dataset.expiry = manifest.expiry
        dataset.schemas = [
            DatasetSchema(
                number: 1, kind: .contact,
                fields: manifest.fields.enumerated().map { definition($1, number: $0) })
        ]
        var note = TransferNote(
            number: number + 2, isSent: false, id: seen.header.id, peer: request.sender,
            purpose: manifest.purpose, expiry: manifest.expiry, path: request.place,
            time: request.now)
        note.basis = manifest.basis
        note.fields = manifest.fields.map(\.name)
        note.dataset = dataset.number
        let batch = ImportBatch(
            number: number + 1, dataset: dataset.number, schema: 1, digest: id,
            time: request.now)
        let (begun, made) = (note, dataset)
        try vault.records.write { transaction in
            try transaction.put(made.document(vault))
            try transaction.put(batch.document)
            try transaction.put(begun.document(vault))
        }
        return (note, dataset, batch)
    }

    /// A field as this vault's policy handles it, and never looser than the sender did.
    private func definition(_ field: TransferManifest.Field, number: Int) -> FieldDefinition {
        let label = field.label.map { policy.label($0) == nil ? LabelID.unknown : $0 }
        var definition = FieldDefinition(
            number: number, name: field.name, decidedAs: label, kind: .contact, policy: policy)
        if field.tier == .t1, definition.tier != .t1 {
            definition.tier = .t1
            definition.mask = .none
        }
        return definition
    }
}

/// A file that is read from the front, in pieces of any length.
private final class PieceFile {
    private let descriptor: CInt
    private let path: String
    private var buffer: [UInt8] = []
    private var start = 0

    init(_ path: String) throws(TransferError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path) }
    }

    deinit { close(descriptor) }

    func rewind() throws(TransferError) {
        guard lseek(descriptor, 0, Int32(SEEK_SET)) == 0 else { throw .unreadable(path: path) }
        buffer = []
        start = 0
    }

    /// The next bytes; fewer only at the end.
    func take(_ count: Int) throws -> [UInt8] {
        while buffer.count - start < count {
            if start > 0 {
                buffer.removeFirst(start)
                start = 0
            }
            let room = max(1 << 16, count - buffer.count)
            var piece = [UInt8](repeating: 0, count: room)
            let got = piece.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress, $0.count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw TransferError.unreadable(path: path) }
            if got == 0 { break }
            buffer += piece[..<got]
        }
        let end = min(start + count, buffer.count)
        defer { start = end }
        return Array(buffer[start..<end])
    }
}
