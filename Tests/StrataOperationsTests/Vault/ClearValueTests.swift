import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Testing

/// `verify` looks for what is sealed in every file of the vault.
@Suite struct ClearValueTests {
    private let fixture: VaultFixture

    init() throws { fixture = try VaultFixture() }

    private func findings(_ fixture: VaultFixture? = nil) throws -> [VerifyOperation.Finding] {
        try (fixture ?? self.fixture).with { vault in
            let report = try VerifyOperation(vault: vault).run(repair: false)
            #expect(report.searchedValues > 50)
            return report.findings
        }
    }

    private func plant(_ bytes: [UInt8], in name: String) throws {
        let path = fixture.path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true)
        #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
    }

    static func around(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var all = [UInt8](repeating: 0x41, count: 1_000)
        all += bytes
        all += [UInt8](repeating: 0xC3, count: 77)
        return all
    }

    static func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
        Array(text.data(using: bigEndian ? .utf16BigEndian : .utf16LittleEndian) ?? Data())
    }

    static func hex(_ text: String, _ format: String) -> [UInt8] {
        Array(text.utf8.map { String(format: format, $0) }.joined().utf8)
    }

    @Test func nothingIsFoundInAVaultOfOnesOwn() throws {
        try fixture.bring(Lists.people)
        #expect(try findings() == [])
    }

    /// A value as somebody may have written it, and its label.
    struct Planted: Sendable, CustomTestStringConvertible {
        var bytes: [UInt8]
        var label: String

        init(_ bytes: [UInt8], _ label: String) {
            self.bytes = bytes
            self.label = label
        }

        init(_ text: String, _ label: String) { self.init(Array(text.utf8), label) }

        var testDescription: String { label }
    }

    static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    static let planted: [Planted] = [
        Planted("13800138001", "phone"), Planted("15715550184", "phone"),
        Planted("+15715550184", "phone"), Planted("王芳欧阳明", "person_name"),
        Planted("wangfang77@example.org", "email"),
        Planted(utf16("11010519491231002X"), "cn_resident_id"),
        Planted(utf16("Daniel Moore", bigEndian: true), "person_name"),
        Planted(hex("13900139002", "%02x"), "phone"), Planted(hex("13900139002", "%02X"), "phone"),
        Planted(base64("{\"a\":\"13700137003\"}"), "phone"),
        Planted(base64("x13700137003y"), "phone"), Planted(base64("xx13700137003"), "phone"),
        Planted("广州市天河区体育东路116号财富广场东塔3305", "detailed_address"),
        Planted("客户想了解产品价格", "call_note"),
    ]

    @Test(arguments: planted)
    func aValueInAFileIsFoundInWhateverForm(planted: Planted) throws {
        try fixture.bring(Lists.people)
        try plant(Self.around(planted.bytes), in: "objects/leftover/of-a-tool.tmp")
        let found = try findings()
        #expect(found.map(\.kind) == [.clearValue], "\(found)")
        #expect(found.first?.place.hasPrefix("objects/leftover/of-a-tool.tmp (") == true)
        #expect(found.first?.place.contains("(\(planted.label)") == true, "\(found)")
    }

    /// A value that stands across the border of two pieces, and one at the very end.
    @Test func aValueIsFoundWhereverItStands() throws {
        try fixture.bring(Lists.people)
        let piece = 1 << 20
        for length in [piece - 5, piece + 187, 2 * piece - 200] {
            var bytes = [UInt8](repeating: 0, count: length)
            bytes += Array("13800138001".utf8)
            try plant(bytes, in: "a.log")
            #expect(try findings().map(\.place) == ["a.log (phone)"], "\(length)")
        }
    }

    @Test func aFindingNeverTellsTheValue() throws {
        try fixture.bring(Lists.people)
        try plant(Self.around("13800138001".utf8), in: "calls-of-13800138001/x.wav.part")
        let places = try findings().map(\.place)
        #expect(places == ["… (phone)"])
    }

    @Test func linksAndPipesAreNotFollowed() throws {
        try fixture.bring(Lists.people)
        #expect(mkfifo(fixture.path + "/pipe", 0o600) == 0)
        let outside = try fixture.folder.file("outside", "13800138001")
        try FileManager.default.createSymbolicLink(
            atPath: fixture.path + "/link", withDestinationPath: outside)
        #expect(try findings() == [])
    }

    @Test func aValueInATableIsFound() throws {
        try fixture.bring(Lists.people)
        let database = try SQLiteDatabase(path: fixture.path + "/records.db")
        try database.write { session in
            try session.execute("CREATE TABLE cache (a TEXT)")
            try session.execute("INSERT INTO cache VALUES ('Daniel Moore')")
        }
        try database.close()
        let found = try findings()
        #expect(Set(found.map(\.kind)) == [.clearValue])
        #expect(found.contains { $0.place == "records.db (person_name)" }, "\(found)")
    }

    @Test func aValueOnAServerIsFound() throws {
        let fixture = try VaultFixture(.postgres)
        try fixture.bring(Lists.people)
        #expect(try findings(fixture) == [])
        let configuration = try VaultFolder(path: fixture.path).configuration()
        func run(_ address: String?, _ statements: [String]) throws {
            let database = try PostgresDatabase(PostgresURL(#require(address)))
            try database.write { session in
                for statement in statements { _ = try session.execute(statement) }
            }
            try database.close()
        }
        try run(
            configuration.records,
            [
                "CREATE SCHEMA \"o\"\"ther\"", "CREATE TABLE \"o\"\"ther\".cache (a JSONB)",
                "INSERT INTO \"o\"\"ther\".cache VALUES ('{\"tel\": \"13800138001\"}')",
            ])
        try run(
            configuration.keys,
            [
                "CREATE TABLE noted (b BYTEA)",
                "INSERT INTO noted VALUES (convert_to('to: wangfang77@example.org', 'UTF8'))",
            ])
        let found = try findings(fixture)
        #expect(
            Set(found.map(\.place)) == ["o\"ther.cache.a (phone)", "noted.b (email)"], "\(found)")
    }

    /// What is public is no finding: a company in the clear whose address a person of it has, too.
    @Test func whatIsInTheClearRightlyIsNoFinding() throws {
        try fixture.bring(Lists.people)
        try fixture.with { vault in
            let catalogue = DatasetCatalogue(vault: vault)
            var facts = DatasetCatalogue.Facts()
            facts.supplier = "Daniel Moore Data Services"
            _ = try catalogue.set(facts, of: catalogue.dataset("list"))
        }
        #expect(try findings() == [])
    }

    /// Every record comes into question, and no more of them are kept than asked for.
    @Test func theSampleIsDrawnFromAll() throws {
        try fixture.bring(Lists.people)
        try plant(Self.around("13800138001".utf8), in: "left")
        var hits = 0
        for _ in 0..<40 {
            try fixture.with { vault in
                let report = try VerifyOperation(vault: vault, sampleSize: 1).run(repair: false)
                hits += report.findings.count
            }
        }
        // One of four: 1 to 39 but for once in ten thousand.
        #expect((1..<40).contains(hits))
    }
}
