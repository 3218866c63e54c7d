import Testing

@testable import StrataConnect

/// Archives that somebody sends: what is in them, and what is refused.
struct FileArchiveTests {
    private func files(
        _ path: String, mostFiles: Int = 100, mostBytes: Int = 1 << 20
    ) throws -> [String: String] {
        let archive = try FileArchive(path, mostFiles: mostFiles, mostBytes: mostBytes)
        var found: [String: String] = [:]
        while let name = try archive.next() {
            var bytes: [UInt8] = []
            while true {
                let piece = try archive.read()
                if piece.isEmpty { break }
                bytes += piece
            }
            found[name] = String(decoding: bytes, as: UTF8.self)
        }
        return found
    }

    @Test(arguments: ["-cf", "-czf", "-cjf", "-cJf"])
    func tarIsReadHoweverItIsCompressed(form: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("甲.wav", Array("one".utf8))
        try folder.write("b.txt", Array("two".utf8))
        let archive = folder.path + ".tar"
        defer { TemporaryFolder.run("/bin/rm", [archive]) }
        // A link and a folder are no files.
        TemporaryFolder.run("/bin/ln", ["-s", "/etc/passwd", folder.path + "/c.wav"])
        TemporaryFolder.run("/bin/mkdir", [folder.path + "/d"])
        try folder.write("d/e.wav", Array("three".utf8))
        let made = TemporaryFolder.run("/bin/tar", ["-C", folder.path, form, archive, "."])
        // A machine without that compression has none to read.
        guard made == 0 else { return }
        #expect(try files(archive) == ["甲.wav": "one", "b.txt": "two", "d/e.wav": "three"])
    }

    @Test func namesAreTextAndNoPlaces() throws {
        let folder = try TemporaryFolder()
        var zip = StoredZip()
        zip.add("/etc/../../a.wav", "1")
        zip.add("./b\\c.wav", "2")
        // 张三.wav as Windows in Chinese writes it.
        zip.add([0xD5, 0xC5, 0xC8, 0xFD] + Array(".wav".utf8), Array("3".utf8))
        zip.add("__MACOSX/._b.wav", "4")
        zip.add("x/._b.wav", "5")
        zip.add("folder/", "")
        let path = try folder.write("a.zip", zip.bytes)
        #expect(
            try files(path) == ["etc/../../a.wav": "1", "b/c.wav": "2", "张三.wav": "3"])
    }

    @Test func whatIsTooMuchOrDamagedIsRefused() throws {
        let folder = try TemporaryFolder()
        var zip = StoredZip()
        for index in 0..<20 { zip.add("\(index).wav", String(repeating: "x", count: 100)) }
        let path = try folder.write("a.zip", zip.bytes)
        #expect(try files(path).count == 20)
        #expect(throws: FileArchive.Failure.tooLarge) { try files(path, mostFiles: 19) }
        #expect(throws: FileArchive.Failure.tooLarge) { try files(path, mostBytes: 1_999) }
        // Sixty-four megabytes of nothing in as many kilobytes.
        try folder.write("zeros", [UInt8](repeating: 0, count: 64 << 20))
        let bomb = folder.path + "/bomb.tar.gz"
        TemporaryFolder.run("/bin/tar", ["-C", folder.path, "-czf", bomb, "zeros"])
        #expect(throws: FileArchive.Failure.tooLarge) { try files(bomb) }
        // What is left out counts too, and so do entries that are no files.
        try folder.write("._zeros", [UInt8](repeating: 0, count: 64 << 20))
        TemporaryFolder.run("/bin/tar", ["-C", folder.path, "-czf", bomb, "._zeros"])
        #expect(throws: FileArchive.Failure.tooLarge) { try files(bomb) }
        TemporaryFolder.run("/bin/sh", ["-c", "mkdir -p \(folder.path)/m/$(seq -s / 30)"])
        TemporaryFolder.run("/bin/tar", ["-C", folder.path, "-czf", bomb, "m"])
        #expect(throws: FileArchive.Failure.tooLarge) { try files(bomb, mostFiles: 20) }
        var long = StoredZip()
        long.add(String(repeating: "n", count: 5_000), "1")
        let named = try folder.write("long.zip", long.bytes)
        #expect(throws: FileArchive.Failure.tooLarge) { try files(named) }
        let stopped = try FileArchive(path, mostFiles: 100, mostBytes: 1 << 20) { true }
        #expect(throws: FileArchive.Failure.stopped) {
            _ = try stopped.next()
            _ = try stopped.read()
        }
        let text = try folder.write("text", Array("name,phone\n".utf8))
        #expect(throws: FileArchive.Failure.unreadable) { try files(text) }
        let cut = try folder.write("cut.zip", zip.bytes.prefix(1_000))
        #expect(throws: FileArchive.Failure.self) { try files(cut) }
        #expect(throws: FileArchive.Failure.unreadable) { try files(folder.path + "/none") }
    }
}
