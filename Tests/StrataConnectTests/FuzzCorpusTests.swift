import Glibc
import Testing

@testable import StrataConnect

@Suite struct FuzzCorpusTests {
    static var folder: String {
        #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
            + "/Vectors/fuzz/readers"
    }

    @Test func theCorpusIsThere() {
        #expect(InputDiscovery(paths: [Self.folder]).items.count > 10)
    }

    @Test(arguments: InputDiscovery(paths: [folder]).items.map(\.path))
    func everyInputOfTheCorpusIsReadAsPromised(path: String) throws {
        let source = try ByteSource(
            descriptor: open(path, O_RDONLY), ownsDescriptor: true, problems: ProblemLog(),
            decompresses: false)
        let bytes = Array(source.peek(1 << 20))
        bytes.withUnsafeBytes { ReaderFuzzing.run($0) }
    }
}
