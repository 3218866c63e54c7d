import StrataConnect
import StrataCore
import StrataDetect
import StrataVault

/// Turns the rows of blocks into sealed records; one a thread.
struct RowPreparer: ~Copyable {
    private let context: ImportContext
    private var scanner: TextScanner
    private let masks: ValueMask
    private var buffers: [[UInt8]]
    private var counts: [Int]
    private var terms = SearchTerms()
    /// What is held of the row.
    private var held = RecordFields()
    private var tally = ImportTally()
    private var random = RandomPool()

    init(_ context: ImportContext, scanner: consuming TextScanner) {
        self.context = context
        self.scanner = scanner
        masks = ValueMask(tokeniser: context.tokeniser)
        buffers = context.slots.map { _ in [] }
        counts = context.slots.map { _ in 0 }
    }

    /// - Throws: What the key store reports when numbers run out.
    mutating func prepare(_ block: TableBlock, names: [String]?) throws -> PreparedBlock {
        tally = ImportTally()
        var prepared = PreparedBlock(firstRow: block.firstRow, rowCount: block.rowCount)
        prepared.rows.reserveCapacity(block.rowCount)
        var further = block.further[...]
        // Some numbers between those of people are left, each in a place of chance: who is planted
        // later gets one of them, and stands among the others as if it had come with them.
        var spare = context.leavesRoom ? block.rowCount / Self.roomEvery + 1 : 0
        var numbers = try context.numbers.take(
            block.rowCount * (context.hold == nil ? 2 : 3) + 2 * spare)
        for row in 0..<block.rowCount {
            if spare > 0, UInt64.random(in: 0..<UInt64(Self.roomEvery)) == 0 {
                numbers += 2
                spare -= 1
            }
            further = further.drop { $0.row < row }
            let more = further.prefix { $0.row == row }
            switch prepare(block, row, more, &numbers) {
            case .success(.person(var made)):
                made.row = block.firstRow + row
                prepared.rows.append(made)
            case .success(.company(let company)):
                prepared.companies.append(
                    PreparedCompany(index: block.firstRow + row, row: company))
            case .failure(let rejection):
                tally.rejected[rejection.reason, default: 0] += 1
                prepared.rejects.append(
                    RejectedRow(
                        row: block.firstRow + row + 1, reason: rejection.reason,
                        cells: rejected(block, row)))
            }
        }
        tally.rows = block.rowCount
        tally.records = prepared.rows.count
        prepared.tally = tally
        return prepared
    }

    /// A row as it was, but for what no store may hold or hold for long.
    private mutating func rejected(_ block: TableBlock, _ row: Int) -> [String] {
        if let text = block.unreadText(row: row) { return [withoutForbidden(text)] }
        var cells = block.row(row)
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
            if column < context.columns.count, !context.columns[column].isKept,
                context.columns[column].isDropped || context.columns[column].isHeld
            {
                cells[column] = "[\(context.columns[column].label ?? .unknown)]"
                tally.dropped += 1
            } else {
                cells[column] = withoutForbidden(cell)
            }
        }
        return cells
    }

    private mutating func withoutForbidden(_ text: String) -> String {
        var text = text
        let rest = text.withUTF8 { bytes -> [UInt8]? in
            let known = ForbiddenText.cut(bytes, scanner.scan(bytes), context.neverStored).text
            let tracks = (known ?? Array(bytes)).withUnsafeBufferPointer {
                ForbiddenText.cutTracks($0).text
            }
            return tracks ?? known
        }
        guard let rest else { return text }
        tally.dropped += 1
        return String(decoding: rest, as: UTF8.self)
    }

    private struct Rejection: Error {
        var reason: RejectedRow.Reason
    }

    /// What a row became.
    private enum Prepared {
        case person(PreparedRow)
        case company(CompanyRow)
    }

    private mutating func prepare(
        _ block: TableBlock, _ row: Int, _ further: ArraySlice<TableBlock.Further>,
        _ numbers: inout Int64
    ) -> Result<Prepared, Rejection> {
        let start = block.rowStarts[row]
        let count = block.rowStarts[row + 1] - start
        guard count > 0 else { return .failure(Rejection(reason: .unreadable)) }
        // The start of a row would pass for the whole.
        guard !block.isCut || row < block.rowCount - 1 else {
            return .failure(Rejection(reason: .cut))
        }
        guard count <= context.columns.count else {
            return .failure(Rejection(reason: .tooManyCells))
        }
        for index in buffers.indices {
            buffers[index].removeAll(keepingCapacity: true)
            counts[index] = 0
        }
        terms.clear()
        held = RecordFields()
        if let companies = context.companies, companies.isOfNobody(block, row, context.columns) {
            guard
                let company = companies.company(
                    block, row, context, number: numbers, scanner: &scanner)
            else { return .failure(Rejection(reason: .nobody)) }
            numbers += 1
            return .success(.company(company))
        }
        guard let coded = coded(block, row, further) else {
            return .failure(Rejection(reason: .notUnderstood))
        }
        // Values first, masked forms behind them: numbers ascend in both.
        for column in 0..<count {
            let plan = context.columns[column]
            guard let cell = block.cell(row: row, column: column), !cell.isEmpty else { continue }
            guard plan.isKept else {
                if plan.isHeld, context.hold != nil {
                    held.values[column] = String(decoding: cell, as: UTF8.self)
                    tally.held += 1
                    continue
                }
                if plan.isDropped { tally.dropped += 1 }
                continue
            }
            if !coded.texts.isEmpty, let value = coded.texts[column] {
                value.withUnsafeBufferPointer { keep($0, plan.slot, column) }
            } else if further.isEmpty {
                add(cell, plan, number: column)
            } else {
                var whole = Array(cell)
                if let role = plan.role { terms.add(cell, as: role) }
                for value in further where Int(value.column) == column {
                    let from = Int(value.cell.start)
                    let bytes = UnsafeBufferPointer(
                        rebasing: block.bytes[from..<(from + Int(value.cell.length))])
                    if let role = plan.role { terms.add(bytes, as: role) }
                    whole.append(0x0A)
                    whole += bytes
                }
                whole.withUnsafeBufferPointer { add($0, plan, number: column, isSearched: false) }
            }
        }
        guard !context.needsPerson || !terms.isEmpty else {
            return .failure(Rejection(reason: .nobody))
        }
        guard buffers.allSatisfy({ $0.count <= Self.largestPart }) else {
            return .failure(Rejection(reason: .tooLong))
        }
        for column in context.maskedColumns where column < count {
            let plan = context.columns[column]
            guard let slot = plan.maskSlot, let cell = block.cell(row: row, column: column),
                !cell.isEmpty, TrackData.ranges(in: cell).isEmpty
            else { continue }
            let masked = masks.apply(plan.mask, to: cell, label: plan.label ?? .unknown)
            CBORWriter.integer(Int64(-1 - column), to: &buffers[slot])
            masked.withUnsafeBufferPointer { CBORWriter.text($0, to: &buffers[slot]) }
            counts[slot] += 1
        }
        for phone in terms.phones where NumberSpace.holds(phone) {
            tally.note(odd: String(decoding: phone, as: UTF8.self))
        }
        var prepared = seal(&numbers)
        let objection = objection(block, row)
        if objection != nil { tally.objections += 1 }
        if let reason = [objection, coded.refuses ? .call : nil].compactMap({ $0 }).max() {
            prepared.refused = PreparedRow.Refused(
                entries: context.refusal.entries(terms), reason: reason)
        }
        return .success(.person(prepared))
    }

    /// Whether the row's columns of consents and objections say that the person is not to be called.
    private mutating func objection(_ block: TableBlock, _ row: Int) -> RefusalPlan.Reason? {
        var reason: RefusalPlan.Reason?
        for column in context.objectionColumns {
            guard let meaning = context.columns[column].objection,
                let cell = block.cell(row: row, column: column)
            else { continue }
            let text = String(decoding: cell, as: UTF8.self)
            if text.allSatisfy(\.isWhitespace) { continue }
            switch meaning.answer(text) {
            case .doesNotObject: break
            case .unread: tally.unreadConsents += 1
            case .objects:
                reason = max(
                    reason ?? .withheldConsent,
                    meaning.isForEverything ? .objection : .withheldConsent)
            }
        }
        return reason
    }

    /// The values of a row that are kept in one form.
    private struct Coded {
        var texts: [Int: [UInt8]] = [:]
        var refuses = false
    }

    /// - Returns: `nil` where one of them is not understood, or a consent says too little.
    private func coded(
        _ block: TableBlock, _ row: Int, _ further: ArraySlice<TableBlock.Further>
    ) -> Coded? {
        var coded = Coded()
        var roles: Set<FieldRole> = []
        for column in context.codedColumns {
            guard let role = context.columns[column].codedRole,
                let cell = block.cell(row: row, column: column), !cell.isEmpty
            else { continue }
            var text = String(decoding: cell, as: UTF8.self)
            for value in further where Int(value.column) == column {
                let from = Int(value.cell.start)
                let bytes = block.bytes[from..<(from + Int(value.cell.length))]
                text += "\n" + String(decoding: bytes, as: UTF8.self)
            }
            if text.allSatisfy(\.isWhitespace) { continue }
            guard let value = context.coder.code(text, as: role) else { return nil }
            coded.texts[column] = Array(value.text.utf8)
            coded.refuses = value.result?.flags.contains(.refused) ?? false
            roles.insert(role)
        }
        guard context.kind == .consent else { return coded }
        let isWhole =
            roles.isSuperset(of: [.purpose, .channel])
            && (roles.contains(.given) || roles.contains(.withdrawn))
        return isWhole ? coded : nil
    }

    /// Rows for each place that is left.
    private static let roomEvery = 16

    /// The longest plaintext of one envelope.
    private static let largestPart = 64 << 20

    private mutating func add(
        _ cell: UnsafeBufferPointer<UInt8>, _ plan: ImportContext.Column, number: Int,
        isSearched: Bool = true
    ) {
        if isSearched, let role = plan.role { terms.add(cell, as: role) }
        guard plan.isScanned else {
            let cut = ForbiddenText.cutTracks(cell)
            guard let rest = cut.text else { return keep(cell, plan.slot, number) }
            tally.dropped += cut.count
            rest.withUnsafeBufferPointer { keep($0, plan.slot, number) }
            return
        }
        let findings = scanner.scan(cell)
        let isRestricted = findings.contains { context.tierOneLabels.contains($0.label) }
        let slot = isRestricted ? plan.raisedSlot ?? plan.slot : plan.slot
        let cut = ForbiddenText.cut(cell, findings, context.neverStored)
        guard let rest = cut.text else { return keep(cell, slot, number) }
        tally.dropped += cut.count
        rest.withUnsafeBufferPointer { keep($0, slot, number) }
    }

    private mutating func keep(_ value: UnsafeBufferPointer<UInt8>, _ slot: Int, _ number: Int) {
        CBORWriter.integer(Int64(number), to: &buffers[slot])
        CBORWriter.text(value, to: &buffers[slot])
        counts[slot] += 1
        tally.values[context.slots[slot].tier, default: 0] += 1
        tally.plaintextBytes += value.count
    }

    /// Seals what is held of the row under a key of its own.
    private mutating func sealHeld(_ numbers: inout Int64, subject: Int64) -> PreparedRow.Held? {
        guard let hold = context.hold else { return nil }
        let number = numbers
        numbers += 1
        guard !held.isEmpty else { return nil }
        let key = SubjectKey.random(ImportContext.heldSlot, &random)
        let place = RecordPlace(
            vault: context.vault, record: number, kind: context.kind, revision: 1)
        var sealer = RecordSealer(
            place: place, schema: context.schema, ring: number, random: &random)
        sealer.add(held.encoded, key: key)
        let record = RecordRow(
            number: number, subject: subject, kind: context.kind, dataset: context.dataset,
            batch: context.batch, revision: 1, sealed: SealedRecord(trusted: sealer.finish()))
        return PreparedRow.Held(
            record: record,
            key: KeyStore.HoldRow(
                ring: number, epoch: hold.cipher.epoch, expires: hold.expires,
                wrapped: hold.cipher.wrap(SubjectKeys(ring: number, keys: [key]))))
    }

    private mutating func seal(_ numbers: inout Int64) -> PreparedRow {
        let subject = numbers
        let record = numbers + 1
        numbers += 2
        let filled = context.slots.indices.filter { counts[$0] > 0 }
        let (keys, ring) = context.keys(
            of: filled.map { context.slots[$0] }, ring: subject, &random)
        let place = RecordPlace(
            vault: context.vault, record: record, kind: context.kind, revision: 1)
        var sealer = RecordSealer(
            place: place, schema: context.schema, ring: subject, random: &random)
        for (slot, key) in zip(filled, keys) {
            var plaintext: [UInt8] = []
            plaintext.reserveCapacity(buffers[slot].count + 40)
            CBORWriter.map(count: counts[slot], to: &plaintext)
            plaintext += buffers[slot]
            sealer.add(plaintext, key: key)
        }
        let row = RecordRow(
            number: record, subject: subject, kind: context.kind, dataset: context.dataset,
            batch: context.batch, revision: 1, sealed: SealedRecord(trusted: sealer.finish()))
        return PreparedRow(
            subject: subject,
            ring: ring,
            record: NewRecord(row, bringsSubject: true, context.authenticator),
            tags: terms.tags(context.index, dataset: context.dataset), facts: terms.facts,
            held: sealHeld(&numbers, subject: subject))
    }
}
