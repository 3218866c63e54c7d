internal import Crypto
internal import StrataCore

/// A segment of the archive: records as they were sealed, many in one object that is never changed.
///
/// Object: `STRATSEG`, version (1: 1), then blocks, each one Zstandard frame of sealed records one
/// behind the other, then the columns, one frame as well. Columns are what stands in the clear of
/// records anyhow, a column behind the other so that counts need nothing else: count of records and of
/// blocks; number, person, kind, dataset, import, revision, length (LEB128; numbers as differences to
/// the one before, persons as zigzag differences to the record's number), digest (16) of each record;
/// then of each block the length of its frame and of its content, the count of its records (LEB128), and
/// the leaf hash (32) of its frame. The root of the Merkle tree (RFC 6962) over all blocks' leaf hashes
/// and, last, the columns' stands in the vault and in the manifest.
package struct ArchiveSegment: Sendable {
    static let magic = Array("STRATSEG".utf8)
    static let version: UInt8 = 1

    /// A record of a segment, by what is in the clear of it.
    package struct Entry: Sendable, Hashable {
        package var number: Int64
        package var subject: Int64
        package var kind: RecordKind
        package var dataset: Int64
        package var batch: Int64
        package var revision: Int64
        /// Of its sealed bytes.
        package var length: Int
        /// The first 16 bytes of their SHA-256.
        package var digest: UInt128
    }

    /// A run of records that is compressed, hashed and read together.
    struct Block: Sendable, Hashable {
        /// Where its frame begins in the object.
        var offset: Int
        var frameLength: Int
        var length: Int
        /// Its records, by place among all.
        var records: Range<Int>
        var hash: TreeHash
    }

    /// Ascending by number.
    package let entries: [Entry]
    let blocks: [Block]
    let root: TreeHash

    /// The digest by which a sealed record is known.
    package static func digest(_ sealed: [UInt8]) -> UInt128 {
        sealed.withUnsafeBytes { digest($0) }
    }

    static func digest(_ sealed: UnsafeRawBufferPointer) -> UInt128 {
        var hash = SHA256()
        hash.update(bufferPointer: sealed)
        return hash.finalize().withUnsafeBytes {
            UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self))
        }
    }

    /// The place of a record among the entries.
    package func index(of number: Int64) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].number == number ? low : nil
    }

    func block(of place: Int) -> Block? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].records.upperBound <= place {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < blocks.count ? blocks[low] : nil
    }

    static func root(_ leaves: [TreeHash]) -> TreeHash {
        var level = leaves
        guard !level.isEmpty else { return .empty }
        // Pairs from the left, the odd one carried up, are the same tree as RFC 6962's.
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map { index in
                index + 1 < level.count ? .node(level[index], level[index + 1]) : level[index]
            }
        }
        return level[0]
    }

    // MARK: Columns

    /// Reads columns; checks them against nothing but themselves. `nil` where they are not of the form.
    ///
    /// - Parameters:
    ///   - frame: As it stands in the object.
    ///   - length: Of its content.
    init?(columns frame: [UInt8], length: Int) {
        guard let bytes = Zstandard.decompress(frame, length: length) else { return nil }
        var offset = 0
        func integer() -> UInt64? { LEB128.read(bytes, &offset, bits: 63) }
        guard let count = integer().flatMap({ Int(exactly: $0) }), count <= bytes.count,
            let blockCount = integer().flatMap({ Int(exactly: $0) }), blockCount <= bytes.count
        else { return nil }
        func column(_ body: (Int, UInt64) -> Bool) -> Bool {
            for index in 0..<count {
                guard let value = integer(), body(index, value) else { return false }
            }
            return true
        }
        var entries = [Entry](
            repeating: Entry(
                number: 0, subject: 0, kind: .contact, dataset: 0, batch: 0, revision: 0, length: 0,
                digest: 0), count: count)
        var last: UInt64 = 0
        var isRight = column { index, value in
            guard value > 0, value <= UInt64(Int64.max) - last else { return false }
            last += value
            entries[index].number = Int64(last)
            return true
        }
        isRight =
            isRight
            && column { index, value in
                entries[index].subject = entries[index].number &- Self.unzigzag(value)
                return true
            }
        isRight =
            isRight
            && column { index, value in
                guard let kind = UInt8(exactly: value).flatMap(RecordKind.init(rawValue:)) else {
                    return false
                }
                entries[index].kind = kind
                return true
            }
        isRight =
            isRight
            && column { index, value in
                entries[index].dataset = Int64(value)
                return true
            }
        isRight =
            isRight
            && column { index, value in
                entries[index].batch = Int64(value)
                return true
            }
        isRight =
            isRight
            && column { index, value in
                entries[index].revision = Int64(value)
                return true
            }
        isRight =
            isRight
            && column { index, value in
                entries[index].length = Int(value)
                return value > 0
            }
        guard isRight, bytes.count - offset >= 16 * count else { return nil }
        for index in 0..<count {
            entries[index].digest = bytes.withUnsafeBytes {
                UInt128(bigEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt128.self))
            }
            offset += 16
        }
        var blocks: [Block] = []
        var place = Self.magic.count + 1
        var first = 0
        for _ in 0..<blockCount {
            guard let frameLength = integer().flatMap({ Int(exactly: $0) }), frameLength < 1 << 40,
                let length = integer().flatMap({ Int(exactly: $0) }), length < 1 << 40,
                let records = integer().flatMap({ Int(exactly: $0) }), records > 0,
                records <= count - first, bytes.count - offset >= 32,
                let hash = TreeHash(bytes[offset..<(offset + 32)])
            else { return nil }
            offset += 32
            guard entries[first..<(first + records)].reduce(0, { $0 &+ $1.length }) == length
            else { return nil }
            blocks.append(
                Block(
                    offset: place, frameLength: frameLength, length: length,
                    records: first..<(first + records), hash: hash))
            place += frameLength
            first += records
        }
        guard first == count, offset == bytes.count else { return nil }
        self.entries = entries
        self.blocks = blocks
        root = Self.root(blocks.map(\.hash) + [.leaf(frame)])
    }

    private static func unzigzag(_ value: UInt64) -> Int64 {
        Int64(value >> 1) ^ -Int64(value & 1)
    }

    fileprivate static func zigzag(_ value: Int64) -> UInt64 {
        UInt64(bitPattern: value << 1 ^ value >> 63)
    }
}

extension RecordRow {
    /// A record as a segment has it.
    package init(_ entry: ArchiveSegment.Entry, sealed: SealedRecord) {
        self.init(
            number: entry.number, subject: entry.subject, kind: entry.kind,
            dataset: entry.dataset, batch: entry.batch, revision: entry.revision, sealed: sealed)
    }
}

/// Makes a segment, record by record.
package struct ArchiveSegmentWriter {
    private var output: [UInt8]
    private var entries: [ArchiveSegment.Entry] = []
    private var blocks: [ArchiveSegment.Block] = []
    private var open: [UInt8] = []
    private var first = 0
    /// Content of a block, about: what is read to get at one record.
    private static let blockLength = 64 << 10

    package init() { output = ArchiveSegment.magic + [ArchiveSegment.version] }

    package var count: Int { entries.count }
    /// So long it is by now.
    package var length: Int { output.count + open.count }

    /// Adds a record; its number is above those before.
    ///
    /// - Returns: The digest by which it will be known.
    @discardableResult
    package mutating func add(_ record: RecordRow) -> UInt128 {
        precondition(entries.last.map { $0.number < record.number } ?? true, "numbers ascend")
        let digest = ArchiveSegment.digest(record.sealed.bytes)
        entries.append(
            .init(
                number: record.number, subject: record.subject, kind: record.kind,
                dataset: record.dataset, batch: record.batch, revision: record.revision,
                length: record.sealed.bytes.count, digest: digest))
        open += record.sealed.bytes
        if open.count >= Self.blockLength { closeBlock() }
        return digest
    }

    private mutating func closeBlock() {
        guard !open.isEmpty else { return }
        let frame = Zstandard.compress(open)
        blocks.append(
            .init(
                offset: output.count, frameLength: frame.count, length: open.count,
                records: first..<entries.count, hash: .leaf(frame)))
        output += frame
        open.removeAll(keepingCapacity: true)
        first = entries.count
    }

    /// A segment as it is to be stored, and what has to be known to read it.
    package struct Made: Sendable {
        package var bytes: [UInt8]
        package var place: ArchivedSegment.Place
    }

    /// - Parameter name: Of the object.
    /// - Returns: The segment, to be stored.
    package consuming func finish(name: String) -> Made {
        closeBlock()
        var columns: [UInt8] = []
        func append(_ value: UInt64) { LEB128.append(value, to: &columns) }
        append(UInt64(entries.count))
        append(UInt64(blocks.count))
        var last: Int64 = 0
        for entry in entries {
            append(UInt64(entry.number - last))
            last = entry.number
        }
        for entry in entries { append(ArchiveSegment.zigzag(entry.number &- entry.subject)) }
        for entry in entries { append(UInt64(entry.kind.rawValue)) }
        for entry in entries { append(UInt64(entry.dataset)) }
        for entry in entries { append(UInt64(entry.batch)) }
        for entry in entries { append(UInt64(entry.revision)) }
        for entry in entries { append(UInt64(entry.length)) }
        for entry in entries {
            withUnsafeBytes(of: entry.digest.bigEndian) { columns.append(contentsOf: $0) }
        }
        for block in blocks {
            append(UInt64(block.frameLength))
            append(UInt64(block.length))
            append(UInt64(block.records.count))
            columns += block.hash.bytes
        }
        let frame = Zstandard.compress(columns)
        let start = output.count
        output += frame
        let root = ArchiveSegment.root(blocks.map(\.hash) + [.leaf(frame)])
        return Made(
            bytes: output,
            place: .init(
                name: name, length: output.count, records: entries.count,
                columns: start..<output.count, columnsLength: columns.count, root: root))
    }
}
