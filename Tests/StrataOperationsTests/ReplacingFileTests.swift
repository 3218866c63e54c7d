import FoundationEssentials
import Glibc
import Testing

@testable import StrataOperations

@Suite struct ReplacingFileTests {
    @Test(arguments: [true, false])
    func theNameShowsOnlyTheWholeContent(exists: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/report.html"
        if exists { try folder.file("report.html", "old") }
        let sink = ByteSink(file: try ReplacingFile(path: path))
        try sink.write("first\n")
        try sink.flush()
        #expect((try? Data(contentsOf: URL(filePath: path))) == (exists ? Data("old".utf8) : nil))
        try sink.write("second\n")
        try sink.finish()
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("first\nsecond\n".utf8))
        #expect(try folder.names() == ["report.html"])
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o077 == 0)
    }

    @Test func aPipeIsWrittenToAndStays() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let reader = open(path, O_RDWR | O_NONBLOCK)
        defer { close(reader) }
        let sink = ByteSink(file: try ReplacingFile(path: path))
        try sink.write("report")
        try sink.finish()
        var bytes = [UInt8](repeating: 0, count: 16)
        #expect(read(reader, &bytes, bytes.count) == 6)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
        #expect(try folder.names() == ["pipe"])
    }

    @Test func anAbandonedFileLeavesNothing() throws {
        let folder = try TemporaryFolder()
        do {
            let sink = ByteSink(file: try ReplacingFile(path: folder.path + "/out"))
            try sink.write("half")
            try sink.flush()
        }
        #expect(try folder.names().isEmpty)
    }

    @Test func aFolderOrAMissingOneIsNamed() throws {
        let folder = try TemporaryFolder()
        #expect(throws: OutputError.self) { try ReplacingFile(path: folder.path) }
        #expect(throws: OutputError.self) { try ReplacingFile(path: "/nonexistent/x/out") }
    }
}
