import Foundation
import StrataCore
import StrataVault
import Testing

/// What somebody who can write into the vault's folder does to audio: each is refused.
@Suite struct ObjectTests {
    private let folder: TemporaryFolder
    private let vault: Vault
    private let key = SubjectKey.random(KeySlot(.t1, .recording))
    private static let chunk = 1 << 16
    /// A chunk of ciphertext with its tag.
    private static let sealedChunk = chunk + 16
    private static let header = 32

    init() throws {
        folder = try TemporaryFolder()
        let provider = MemoryProvider()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
        vault = try Vault.open(folder: folder("v"), provider: provider)
    }

    private func place(_ record: Int64 = 7, ring: Int64 = 3) -> ObjectPlace {
        ObjectPlace(vault: vault.id, record: record, object: ObjectID(), ring: ring)
    }

    private static func audio(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }

    private func write(_ bytes: [UInt8], at place: ObjectPlace, key: SubjectKey) throws {
        let writer = try ObjectWriter(vault.objects, place: place, key: key)
        try bytes.withUnsafeBytes { try writer.write($0) }
        try writer.finish()
    }

    private func file(_ place: ObjectPlace) -> URL {
        let name = place.object.description
        return URL(filePath: folder("v/objects/\(name.prefix(2))/\(name)"))
    }

    private func read(
        _ place: ObjectPlace, key: SubjectKey, length: Int, _ range: Range<Int64>? = nil
    ) throws -> [UInt8] {
        let reader = try ObjectReader(
            vault.objects, place: place, key: key, length: Int64(length))
        var bytes: [UInt8] = []
        if let range {
            try reader.read(range) { bytes += $0 }
        } else {
            try reader.readAll { bytes += $0 }
        }
        return bytes
    }

    @Test func aRangeOpensOnlyTheChunksItTouches() throws {
        let place = place()
        let audio = Self.audio(5 * Self.chunk + 100)
        try write(audio, at: place, key: key)
        #expect(try read(place, key: key, length: audio.count) == audio)
        let ranges: [(Range<Int64>, Int)] = [
            (0..<1, 1), (65_535..<65_536, 1), (65_535..<65_537, 2), (65_536..<131_072, 1),
            (327_680..<327_780, 1), (100..<327_700, 6), (10..<10, 0), (327_700..<999_999, 1),
        ]
        for (range, chunks) in ranges {
            let reader = try ObjectReader(
                vault.objects, place: place, key: key, length: Int64(audio.count))
            var bytes: [UInt8] = []
            try reader.read(range) { bytes += $0 }
            let wanted = range.clamped(to: 0..<Int64(audio.count))
            #expect(bytes == Array(audio[Int(wanted.lowerBound)..<Int(wanted.upperBound)]))
            #expect(reader.chunksOpened == chunks, "\(range)")
        }
    }

    /// A damaged chunk is refused, and the others are still read.
    @Test func aFlippedBitSpoilsItsChunkAlone() throws {
        let place = place()
        let audio = Self.audio(3 * Self.chunk)
        try write(audio, at: place, key: key)
        var bytes = try Data(contentsOf: file(place))
        bytes[Self.header + Self.sealedChunk + 5] ^= 4
        try bytes.write(to: file(place))
        #expect(throws: ObjectError.refused(chunk: 1)) {
            try read(place, key: key, length: audio.count)
        }
        let first = try read(place, key: key, length: audio.count, 0..<10)
        #expect(first == Array(audio[..<10]))
        #expect(throws: ObjectError.refused(chunk: 1)) {
            try read(place, key: key, length: audio.count, 131_071..<131_072)
        }
    }

    enum Change: CaseIterable, Sendable {
        case chunksSwapped, chunkRepeated, cutAtChunk, lastChunkRemoved, cutInside, lengthened
        case chunkOfAnother, header, tag, emptied
    }

    @Test(arguments: Change.allCases)
    func aChangedFileIsRefused(change: Change) throws {
        let place = place()
        let audio = Self.audio(3 * Self.chunk + 11)
        try write(audio, at: place, key: key)
        var bytes = [UInt8](try Data(contentsOf: file(place)))
        func chunk(_ index: Int) -> Range<Int> {
            let start = Self.header + index * Self.sealedChunk
            return start..<min(start + Self.sealedChunk, bytes.count)
        }
        switch change {
        case .chunksSwapped:
            let (first, second) = (Array(bytes[chunk(0)]), Array(bytes[chunk(1)]))
            bytes.replaceSubrange(chunk(0), with: second)
            bytes.replaceSubrange(chunk(1), with: first)
        case .chunkRepeated: bytes.replaceSubrange(chunk(1), with: Array(bytes[chunk(0)]))
        case .cutAtChunk: bytes.removeSubrange(chunk(2).lowerBound...)
        case .lastChunkRemoved: bytes.removeSubrange(chunk(3).lowerBound...)
        case .cutInside: bytes.removeLast(5)
        case .lengthened: bytes += [0]
        case .chunkOfAnother:
            let other = self.place(8)
            try write(audio, at: other, key: key)
            let foreign = [UInt8](try Data(contentsOf: file(other)))
            bytes.replaceSubrange(chunk(1), with: Array(foreign[chunk(1)]))
        case .header: bytes[3] ^= 0x30
        case .tag: bytes[bytes.count - 1] ^= 1
        case .emptied: bytes = []
        }
        try Data(bytes).write(to: file(place))
        #expect(throws: ObjectError.self) { try read(place, key: key, length: audio.count) }
    }

    /// Cut at a chunk and told as shorter: the last chunk does not say that it is the last.
    @Test func aShorterLengthDoesNotHideACut() throws {
        let place = place()
        let audio = Self.audio(3 * Self.chunk)
        try write(audio, at: place, key: key)
        var bytes = [UInt8](try Data(contentsOf: file(place)))
        bytes.removeLast(Self.sealedChunk)
        try Data(bytes).write(to: file(place))
        #expect(throws: ObjectError.refused(chunk: 1)) {
            try read(place, key: key, length: 2 * Self.chunk)
        }
    }

    @Test func anObjectOpensForItsRecordRingSlotAndGenerationAlone() throws {
        let mine = place()
        let audio = Self.audio(1_000)
        try write(audio, at: mine, key: key)
        func refused(_ place: ObjectPlace, _ key: SubjectKey) {
            #expect(throws: ObjectError.self) { try read(place, key: key, length: audio.count) }
        }
        for change in [
            { (place: inout ObjectPlace) in place.record += 1 }, { $0.ring += 1 },
            { $0.vault = VaultID() },
        ] {
            var other = mine
            change(&other)
            refused(other, key)
        }
        refused(mine, SubjectKey.random(KeySlot(.t1, .recording)))
        refused(mine, SubjectKey.random(KeySlot(.t2, .recording)))
        refused(mine, SubjectKey.random(KeySlot(.t1, .recording), generation: 2))
        // The file of another object, an older one among them, in this one's place.
        let older = place()
        try write(audio, at: older, key: key)
        try FileManager.default.removeItem(at: file(mine))
        try FileManager.default.copyItem(at: file(older), to: file(mine))
        refused(mine, key)
        try FileManager.default.removeItem(at: file(mine))
        #expect(throws: ObjectError.missing) { try read(mine, key: key, length: audio.count) }
    }

    @Test func aLaterFormatIsSaid() throws {
        let place = place()
        try write([1, 2, 3], at: place, key: key)
        var bytes = try Data(contentsOf: file(place))
        bytes[0] = 2
        try bytes.write(to: file(place))
        #expect(throws: ObjectError.newer(format: 2, suite: 1)) {
            try read(place, key: key, length: 3)
        }
    }

    @Test func whatWasNotFinishedLeavesNothing() throws {
        let place = place()
        do {
            let writer = try ObjectWriter(vault.objects, place: place, key: key)
            try Self.audio(200_000).withUnsafeBytes { try writer.write($0) }
        }
        let names = try FileManager.default.contentsOfDirectory(
            atPath: file(place).deletingLastPathComponent().path)
        #expect(names == [])
    }

    @Test func objectsOfNobodyAreSweptAndOthersStay() throws {
        let kept = place()
        try write([1], at: kept, key: key)
        try vault.records.write { transaction in
            try transaction.insert(
                [ObjectRow(object: kept.object, record: kept.record, tag: [9])])
        }
        let orphan = place()
        try write([2], at: orphan, key: key)
        try Data([1]).write(to: URL(filePath: file(orphan).path + "x.part"))
        #expect(try vault.orphanObjects() == [orphan.object])
        #expect(try vault.sweepObjects() == 2)
        #expect(FileManager.default.fileExists(atPath: file(kept).path))
        #expect(!FileManager.default.fileExists(atPath: file(orphan).path))
        try vault.checkState()
    }

    /// A file of a deleted record goes, also where the process ended in between.
    @Test func anObjectOfADeletedRecordIsDeletedAtOpen() throws {
        let gone = place()
        try write([1], at: gone, key: key)
        try vault.records.write { transaction in
            try transaction.insert(
                [ObjectRow(object: gone.object, record: gone.record, tag: [9])])
        }
        try vault.records.write { try $0.delete(record: gone.record) }
        #expect(try vault.records.read { try $0.knownObjects(tags: [[9]]) } == [])
        #expect(FileManager.default.fileExists(atPath: file(gone).path))
        try vault.checkState()
        try vault.removeObjects()
        #expect(!FileManager.default.fileExists(atPath: file(gone).path))
        #expect(try vault.records.read { try $0.objects(ofRecord: 0) } == [])
        try vault.checkState()
        try vault.removeObjects()
    }
}
