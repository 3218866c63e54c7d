import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// Segments: what is put in comes out, and anything else is told.
@Suite struct ArchiveSegmentTests {
    /// Records of lengths of all kinds; the bytes are what a sealer makes.
    static func records(_ count: Int, longest: Int = 3_000) -> [RecordRow] {
        let vault = VaultID()
        let key = SubjectKey.random(KeySlot(.t2, .contact))
        var number: Int64 = 1
        return (0..<count).map { index in
            number += Int64.random(in: 1...(index % 7 == 0 ? 1_000_000_000 : 3))
            let kind = RecordKind.allCases[index % 5]
            var sealer = RecordSealer(
                place: .init(vault: vault, record: number, kind: kind, revision: 2), schema: 3,
                ring: number - 1)
            sealer.add(SystemRandom.bytes(Int.random(in: 0...longest)), key: key)
            return RecordRow(
                number: number, subject: index % 3 == 0 ? number - 1 : Int64.random(in: 1...number),
                kind: kind, dataset: Int64(index % 4 + 1), batch: Int64(index % 9), revision: 2,
                sealed: SealedRecord(trusted: sealer.finish()))
        }
    }

    static func made(_ rows: [RecordRow]) -> ArchiveSegmentWriter.Made {
        var writer = ArchiveSegmentWriter()
        for row in rows { writer.add(row) }
        return writer.finish(name: ArchivedSegment.newName())
    }

    static func segment(_ made: ArchiveSegmentWriter.Made, in place: String) -> ArchivedSegment {
        ArchivedSegment(
            number: 1, state: .complete, made: 0, place: made.place, archive: place,
            storageClass: nil)
    }

    @Test(arguments: [1, 2, 60, 700])
    func everyRecordComesOutAsItWentIn(count: Int) throws {
        let folder = try TemporaryFolder()
        let rows = Self.records(count)
        let made = Self.made(rows)
        let store = try ColdStore(ColdPlace(.folder(folder("archive"))))
        try store.put(made.bytes, made.place.name)
        let archive = Archive(vaultFolder: folder.path)
        let segment = Self.segment(made, in: folder("archive"))
        let columns = try archive.columns(of: segment)
        #expect(columns.entries.map(\.number) == rows.map(\.number))
        #expect(columns.entries.map(\.subject) == rows.map(\.subject))
        #expect(columns.entries.map(\.kind) == rows.map(\.kind))
        #expect(columns.entries.map(\.dataset) == rows.map(\.dataset))
        #expect(columns.entries.map(\.batch) == rows.map(\.batch))
        var next = 0
        try archive.read(segment) { entry, bytes in
            #expect(entry.number == rows[next].number)
            #expect(bytes == rows[next].sealed.bytes)
            next += 1
        }
        #expect(next == count)
        // Any of them alone, and some together.
        for _ in 0..<20 {
            let places = Set((0..<Int.random(in: 1...3)).map { _ in Int.random(in: 0..<count) })
                .sorted()
            var found: [[UInt8]] = []
            try archive.read(segment, at: places) { found.append($1) }
            #expect(found == places.map { rows[$0].sealed.bytes })
        }
        #expect(try archive.check(segment) == .init())
    }

    @Test func noBitOfItCanBeAnother() throws {
        let folder = try TemporaryFolder()
        let made = Self.made(Self.records(40, longest: 200))
        let path = folder("archive/" + made.place.name)
        try ColdStore(ColdPlace(.folder(folder("archive")))).put(
            made.bytes, made.place.name)
        let segment = Self.segment(made, in: folder("archive"))
        let archive = Archive(vaultFolder: folder.path)
        for place in Array(0..<12) + (0..<80).map({ _ in Int.random(in: 0..<made.bytes.count) }) {
            var bytes = made.bytes
            bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<8)
            try Data(bytes).write(to: URL(filePath: path))
            do throws(ArchiveError) {
                let found = try archive.check(segment).error
                #expect(found != nil, "\(place)")
            } catch {
                // The version's byte: a later one is not called damaged.
                #expect(error == .newer(made.place.name) && place == 8, "\(place)")
            }
        }
        for length in [0, 1, 8, 9, 100, made.place.columns.lowerBound, made.bytes.count - 1] {
            try Data(made.bytes.prefix(length)).write(to: URL(filePath: path))
            #expect(try archive.check(segment).error != nil, "\(length)")
        }
        try FileManager.default.removeItem(atPath: path)
        #expect(try archive.check(segment).error == .missing(made.place.name))
    }

    @Test func columnsThatAreNoneAreRefused() throws {
        for _ in 0..<300 {
            var bytes = SystemRandom.bytes(Int.random(in: 0...200))
            if Bool.random(), bytes.count > 2 { bytes.replaceSubrange(0..<2, with: [3, 1]) }
            let frame = Zstandard.compress(bytes)
            #expect(ArchiveSegment(columns: frame, length: bytes.count)?.entries.isEmpty ?? true)
            #expect(ArchiveSegment(columns: bytes, length: 100) == nil)
        }
    }

    @Test func theRootIsTheTreeOfTheSpecification() {
        // RFC 6962: of three leaves, node(node(a, b), c); of five, node(node(...), e).
        let leaves = (UInt8(0)..<5).map { TreeHash.leaf([$0]) }
        #expect(ArchiveSegment.root(Array(leaves[..<1])) == leaves[0])
        #expect(
            ArchiveSegment.root(Array(leaves[..<3]))
                == .node(.node(leaves[0], leaves[1]), leaves[2]))
        #expect(
            ArchiveSegment.root(leaves)
                == .node(
                    .node(.node(leaves[0], leaves[1]), .node(leaves[2], leaves[3])), leaves[4]))
    }

    @Test func aPlaceThatIsNoneIsRefused() {
        for settings in [
            ["place": "relative"], ["place": "s3:http://example.org/bucket"],
            ["place": "/a", "class": "STANDARD"], ["place": "/a", "lock": "3"],
            ["place": "s3:https://example.org/bucket", "class": "standard ia"],
            ["place": "s3:https://example.org/bucket", "lock": "0"],
            ["place": "s3:https://example.org/bucket", "lock": "x"],
        ] { #expect(ColdPlace(settings, vaultFolder: "/vault") == nil, "\(settings)") }
        #expect(ColdPlace([:], vaultFolder: "/vault")?.description == "/vault/archive")
    }
}
