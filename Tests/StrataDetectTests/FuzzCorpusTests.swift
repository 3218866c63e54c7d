import FoundationEssentials
import Testing

@testable import StrataDetect

@Suite struct FuzzCorpusTests {
    static var folder: String {
        #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
            + "/Vectors/fuzz/detect"
    }

    static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    @Test func theCorpusIsThere() {
        #expect(Self.names.count > 10)
    }

    @Test(arguments: names)
    func everyInputOfTheCorpusIsJudgedAsPromised(name: String) throws {
        let data = try Data(contentsOf: URL(filePath: Self.folder + "/" + name))
        data.withUnsafeBytes { DetectFuzzing.run($0) }
    }
}
