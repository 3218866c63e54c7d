import FoundationEssentials
import Glibc
import Testing

@testable import StrataOperations

@Suite struct AtomicFileTests {
    @Test(arguments: [true, false])
    func theNameAppearsOnlyWithTheWholeContent(replaces: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        let sink = ByteSink(file: try AtomicFile(path: path, replaces: replaces))
        try sink.write("first\n")
        try sink.flush()
        #expect(access(path, F_OK) != 0)
        try sink.write("second\n")
        try sink.finish()
        let data = try Data(contentsOf: URL(filePath: path))
        #expect(String(decoding: data, as: UTF8.self) == "first\nsecond\n")
        #expect(try folder.names() == ["out.csv"])
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o077 == 0)
    }

    @Test(arguments: [true, false])
    func anAbandonedFileLeavesNothing(replaces: Bool) throws {
        let folder = try TemporaryFolder()
        do {
            let sink = ByteSink(
                file: try AtomicFile(path: folder.path + "/out.csv", replaces: replaces))
            try sink.write("half")
            try sink.flush()
        }
        #expect(try folder.names().isEmpty)
    }

    @Test func anExistingFileIsNotOverwritten() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("out.csv", "mine")
        #expect(throws: OutputError.exists(path: path)) {
            try AtomicFile(path: path, replaces: false)
        }
    }

    @Test func aFileThatAppearsMeanwhileIsNotOverwritten() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        let sink = ByteSink(file: try AtomicFile(path: path, replaces: false))
        try sink.write("new")
        try folder.file("out.csv", "mine")
        #expect(throws: OutputError.exists(path: path)) { try sink.finish() }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
    }

    @Test func aMissingFolderIsNamed() {
        #expect(throws: OutputError.self) {
            try AtomicFile(path: "/nonexistent/folder/out.csv", replaces: false)
        }
    }
}
