import Crypto
import Glibc
import StrataConnect
import StrataCore
import StrataDetect
import StrataVault

/// Audio that is to be sealed once its person's keys are there.
struct PreparedObject: Sendable {
    /// The file's number, which is all that is shown of it.
    var file: Int
    var content: RecordingContent
    var reference: RecordingReference
    var slot: KeySlot
    /// By which the recording is known again.
    var tag: [UInt8]
    var tally: ImportTally
}

/// Turns files of a folder into sealed records, audio aside; one a thread.
struct RecordingPreparer: ~Copyable {
    private let context: ImportContext
    private let pattern: NamePattern
    private let policy: Policy
    private var scanner: TextScanner
    private let masks: ValueMask
    private var random = RandomPool()

    init(
        _ context: ImportContext, pattern: NamePattern, policy: Policy,
        scanner: consuming TextScanner
    ) {
        self.context = context
        self.pattern = pattern
        self.policy = policy
        self.scanner = scanner
        masks = ValueMask(tokeniser: context.tokeniser)
    }

    /// Prepares the file of a number, from 1.
    ///
    /// - Throws: What the key store reports when numbers run out.
    mutating func prepare(_ file: RecordingFolder.File, number: Int) throws -> PreparedBlock {
        var block = PreparedBlock(firstRow: number - 1, rowCount: 1)
        block.tally.rows = 1
        switch try read(file, number: number) {
        case .success(let row): block.rows = [row]
        case .failure(let rejection):
            block.tally.rejected[rejection.reason] = 1
            block.rejects = [
                RejectedRow(row: number, reason: rejection.reason, cells: [file.relative])
            ]
        }
        return block
    }

    private struct Rejection: Error {
        var reason: RejectedRow.Reason
    }

    private mutating func read(
        _ file: RecordingFolder.File, number: Int
    ) throws -> Result<PreparedRow, Rejection> {
        let name: RecordingName
        switch pattern.match(file.relative) {
        case .matched(let found): name = found
        case .ambiguous: return .failure(Rejection(reason: .ambiguousName))
        case .unmatched: return .failure(Rejection(reason: .unmatchedName))
        }
        guard let audio = try Audio(file.content) else {
            return .failure(Rejection(reason: .unreadable))
        }
        guard let info = audio.info else { return .failure(Rejection(reason: .notAudio)) }
        guard let digest = audio.digest else { return .failure(Rejection(reason: .unreadable)) }
        var tally = ImportTally()
        tally.records = 1
        tally.recordings.audioBytes = audio.length
        let transcript = try transcript(of: file, &tally)
        let judgement = transcript?.judgement ?? .unjudged
        let isHighRisk = isHighRisk(judgement, transcript?.labels ?? [])
        if judgement == .unjudged { tally.recordings.unjudged = 1 }
        if isHighRisk { tally.recordings.highRisk = 1 }

        let reference = RecordingReference(
            object: ObjectID(), length: Int64(audio.length), digest: Hexadecimal.text(digest))
        var parts = context.slots.map { _ in RecordFields() }
        var terms = SearchTerms()
        func set(_ field: RecordingField, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            let column = context.columns[field.rawValue]
            parts[column.slot].values[field.rawValue] = value
            if let role = column.role { terms.add(value, as: role) }
            if let slot = column.maskSlot {
                var text = value
                let masked = text.withUTF8 {
                    masks.apply(column.mask, to: $0, label: column.label ?? .unknown)
                }
                parts[slot].masked[field.rawValue] = String(decoding: masked, as: UTF8.self)
            }
            tally.values[context.slots[column.slot].tier, default: 0] += 1
            tally.plaintextBytes += value.utf8.count
        }
        set(.agent, name.agent)
        set(.phone, name.phone)
        set(.time, name.time?.text)
        set(.duration, info.durationMilliseconds.map(Self.seconds))
        set(.file, String(file.relative.split(separator: "/").last ?? ""))
        set(.campaign, name.campaign)
        set(.call, name.call)
        set(.format, info.format.rawValue)
        set(.judged, judgement.rawValue)
        set(isHighRisk ? .highRiskRecording : .recording, reference.text)
        set(isHighRisk ? .highRiskTranscript : .transcript, transcript?.text)
        guard !terms.phones.isEmpty else {
            return .failure(Rejection(reason: .unmatchedName))
        }
        let fileName = file.relative.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init)
        var row = try seal(parts, terms)
        row.object = PreparedObject(
            file: number, content: file.content, reference: reference,
            slot: KeySlot(isHighRisk ? .t1 : .t2, .recording),
            tag: context.authenticator.code(
                table: "object tag", (fileName ?? []) + [0] + digest), tally: tally)
        return .success(row)
    }

    private static func seconds(_ milliseconds: Int) -> String {
        let rest = String(milliseconds % 1_000)
        return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    // MARK: What is said

    private struct Transcript {
        var text: String
        var labels: Set<LabelID>
        var judgement: RecordingJudgement
    }

    /// The first transcript that can be read, looked at and without what may not be stored.
    private mutating func transcript(
        of file: RecordingFolder.File, _ tally: inout ImportTally
    ) throws -> Transcript? {
        for (format, content) in file.transcripts {
            guard let bytes = try Audio(content)?.bytes(atMost: TranscriptReader.longest),
                let text = TranscriptReader.text(of: bytes, format: format)
            else { continue }
            let findings = text.withUnsafeBufferPointer { scanner.scan($0) }
            let labels = Set(findings.map(\.label))
            let cut = text.withUnsafeBufferPointer {
                ForbiddenText.cut($0, findings, context.neverStored)
            }
            if cut.count > 0 { tally.recordings.spokenVerification = 1 }
            tally.dropped += cut.count
            let isRestricted = labels.contains { context.tierOneLabels.contains($0) }
            return Transcript(
                text: String(decoding: cut.text ?? text, as: UTF8.self), labels: labels,
                judgement: isRestricted ? .restricted : .judged)
        }
        if !file.transcripts.isEmpty { tally.recordings.unreadableTranscripts = 1 }
        return nil
    }

    /// What nobody looked at is restricted; of the rest the policy decides.
    private func isHighRisk(_ judgement: RecordingJudgement, _ labels: Set<LabelID>) -> Bool {
        guard judgement != .unjudged else { return true }
        func tier(_ label: LabelID, _ kind: FieldKind) -> SensitivityTier {
            policy.decideTier(
                label: label, contains: labels,
                context: TierContext(kind: kind, onPersonRecord: true)
            ).sealedAs
        }
        return judgement == .restricted || tier("recording", .recording) == .t1
            || tier("transcript", .transcript) == .t1
    }

    // MARK: Sealing

    /// Seals a record as if nobody knew the person, under keys of its own.
    private mutating func seal(_ parts: [RecordFields], _ terms: SearchTerms) throws -> PreparedRow
    {
        let subject = try context.numbers.take(2)
        let filled = parts.indices.filter { !parts[$0].isEmpty }
        let (keys, ring) = context.keys(
            of: filled.map { context.slots[$0] }, ring: subject, &random)
        var sealer = RecordSealer(
            place: RecordPlace(
                vault: context.vault, record: subject + 1, kind: .recording, revision: 1),
            schema: context.schema, ring: subject, random: &random)
        for (part, key) in zip(filled, keys) { sealer.add(parts[part].encoded, key: key) }
        let record = RecordRow(
            number: subject + 1, subject: subject, kind: .recording, dataset: context.dataset,
            batch: context.batch, revision: 1, sealed: SealedRecord(trusted: sealer.finish()))
        return PreparedRow(
            subject: subject,
            ring: ring,
            record: NewRecord(record, bringsSubject: true, context.authenticator),
            tags: terms.tags(context.index, dataset: context.dataset), facts: terms.facts)
    }

    /// An open file.
    private struct Audio: ~Copyable {
        private let descriptor: CInt
        /// In bytes.
        let length: Int

        /// - Returns: `nil` where it is no file that can be read.
        init?(_ content: RecordingContent) throws(OutputError) {
            descriptor = try content.open()
            guard descriptor >= 0 else { return nil }
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                return nil
            }
            length = Int(status.st_size)
        }

        deinit { close(descriptor) }

        var info: AudioInfo? { AudioInfo.read(descriptor: descriptor, count: length) }

        /// SHA-256 of all of it; `nil` where it cannot be read or is not as long as it was.
        var digest: [UInt8]? {
            var hash = SHA256()
            var total = 0
            lseek(descriptor, 0, SEEK_SET)
            let isRead = FilePieces.read(descriptor) {
                hash.update(bufferPointer: $0)
                total += $0.count
            }
            return isRead && total == length ? Array(hash.finalize()) : nil
        }

        /// All of a small file.
        func bytes(atMost most: Int) -> [UInt8]? {
            guard length <= most else { return nil }
            var bytes: [UInt8] = []
            lseek(descriptor, 0, SEEK_SET)
            let isRead = FilePieces.read(descriptor) {
                if bytes.count <= most { bytes.append(contentsOf: $0) }
            }
            return isRead && bytes.count <= most ? bytes : nil
        }
    }
}
