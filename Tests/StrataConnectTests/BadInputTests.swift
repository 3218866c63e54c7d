import Glibc
import StrataCore
import Testing

@testable import StrataConnect

@Suite struct BadInputTests {
    func read(
        _ name: String, _ bytes: some Sequence<UInt8>, blockLength: Int? = nil,
        maximumRecordLength: Int? = nil
    ) throws -> ReadBack {
        let folder = try TemporaryFolder()
        return try readAll(
            folder.write(name, bytes), blockLength: blockLength,
            maximumRecordLength: maximumRecordLength)
    }

    func failure(_ name: String, _ bytes: [UInt8]) -> ReadProblem? {
        do {
            _ = try read(name, bytes)
            return nil
        } catch {
            return (error as? ReadFailure)?.problem
        }
    }

    @Test(arguments: [24, 200, 1 << 19])
    func anUnclosedQuoteDoesNotSwallowTheRest(blockLength: Int) throws {
        var text = "a,b,c\n1,\"open,3\n"
        for number in 2...40 { text += "\(number),x,\"quoted, \(number)\"\n" }
        let result = try self.read("t.csv", text.utf8, blockLength: blockLength)
        #expect(result.rows.count == 40)
        #expect(result.rows[0] == ["1", "\"open", "3"])
        #expect(result.rows[39] == ["40", "x", "quoted, 40"])
        let problem = try #require(result.problems["csv.unclosedQuote"])
        #expect(problem.count == 1)
        #expect(problem.row == 0)
        #expect(problem.byteOffset == 8)
    }

    @Test func aQuoteThatClosesRowsLaterIsFoundByTheRowsInside() throws {
        var text = "a,b,c\n1,\",3\n"
        for number in 2...30 { text += "\(number),xxxxx,yyyyy\n" }
        text += "31,\",9\n"
        let result = try read("t.csv", text.utf8)
        #expect(result.rows.count == 31)
        #expect(result.problems["csv.unclosedQuote"]?.count == 2)
    }

    @Test func aQuoteThatNeverClosesIsGivenUpAtTheEnd() throws {
        let lines = (0..<200).map { "\($0),x" }.joined(separator: "\n")
        let result = try read("t.csv", "a,b\n1,\"x\n\(lines)".utf8, blockLength: 64)
        #expect(result.rows.count == 201)
        #expect(result.problems["csv.unclosedQuote"]?.row == 0)
    }

    @Test func raggedRowsAreCountedWithTheFirstPlace() throws {
        let result = try read(
            "t.csv", "a,b,c\n1,2,3\n1,2\n4,5,6\n1,2,3,4\n7,8,9\n7,8,9\n".utf8, blockLength: 16)
        #expect(result.rows.count == 6)
        let problem = try #require(result.problems["csv.raggedRow"])
        #expect(problem.count == 2)
        #expect(problem.row == 1)
        #expect(problem.byteOffset == 12)
    }

    @Test func invalidBytesAreReplacedAndPlaced() throws {
        var bytes = Array("名,b\n张,2\n".utf8)
        let place = bytes.count
        bytes += [0xFF, 0x2C, 0x33, 0x0A, 0xE4, 0xBD, 0x2C, 0x34, 0x0A]
        let result = try read("t.csv", bytes, blockLength: 16)
        #expect(result.rows == [["张", "2"], ["\u{FFFD}", "3"], ["\u{FFFD}\u{FFFD}", "4"]])
        let problem = try #require(result.problems["text.invalidBytes"])
        #expect(problem.count == 3)
        #expect(problem.byteOffset == place)
    }

    @Test func nulBytesAreReported() throws {
        let result = try read("t.csv", "name,b\nx\0y,2\nabcdefgh,3\nabcdefgh,4\n".utf8)
        #expect(result.rows[0] == ["x\0y", "2"])
        #expect(result.problems["text.nulBytes"]?.byteOffset == 8)
    }

    @Test func aRecordWithoutEndIsCutAndTheRestRead() throws {
        let text =
            "name,b\nx,1\n" + String(repeating: "z", count: 5000) + ",2\ny,3\nw,4\n"
        let result = try read(
            "t.csv", text.utf8, blockLength: 128, maximumRecordLength: 1024)
        #expect(result.rows.count == 4)
        #expect(result.rows[0] == ["x", "1"])
        #expect(result.rows[1][0].utf8.count == 1024)
        #expect(result.rows[2] == ["y", "3"])
        let problem = try #require(result.problems["text.recordTooLong"])
        #expect(problem.byteOffset == 11)
    }

    @Test func aQuoteThatIsOpenForLongerThanARecordLosesNoRow() throws {
        var text = "a,b,c\n1,\"open,3\n"
        for number in 2...400 { text += "\(number),x,y\n" }
        let result = try read(
            "t.csv", text.utf8, blockLength: 128, maximumRecordLength: 1024)
        #expect(result.rows.count == 400)
        #expect(result.rows.last == ["400", "x", "y"])
        #expect(result.problems["csv.unclosedQuote"]?.row == 0)
        #expect(result.problems["text.recordTooLong"] == nil)
    }

    @Test func aLineWithoutEndIsReadInPieces() throws {
        let line = String(repeating: "some words 13800138000 ", count: 200)
        let result = try read(
            "t.txt", "one\n\(line)\nthree\n".utf8, blockLength: 128, maximumRecordLength: 1024)
        #expect(result.texts.first == "one" && result.texts.last == "three")
        #expect(result.texts.dropFirst().dropLast().joined() == line)
        #expect(result.texts.count == 7)
        #expect(result.texts.allSatisfy { $0.utf8.count <= 1032 })
        #expect(result.ids == ["1"] + Array(repeating: "2", count: 5) + ["3"])
        let note = try #require(result.problems["text.lineSplit"])
        #expect(note.isNote && note.byteOffset == 4 && note.row == 1)
    }

    @Test(arguments: [300, 3_000, 20_000])
    func aTruncatedGzipIsReadUpToTheCut(rows: Int) throws {
        let folder = try TemporaryFolder()
        var text = "n,text\n"
        var random = DelimitedTests.Random(state: 9)
        for number in 0..<rows { text += "\(number),\(random.next()),\(random.next())\n" }
        let plain = try folder.write("t.csv", text.utf8)
        guard TemporaryFolder.run("/usr/bin/env", ["gzip", plain]) == 0 else { return }
        let file = plain + ".gz"
        var status = stat()
        stat(file, &status)
        #expect(truncate(file, status.st_size * 3 / 4) == 0)
        let half = try readAll(file)
        #expect(half.rows.count > rows / 2 && half.rows.count <= rows)
        for row in half.rows.dropLast() { #expect(row.count == 3) }
        #expect(half.problems["file.compressedDamaged"]?.byteOffset ?? 0 > text.utf8.count / 2)
    }

    @Test func gzipIsHeldAgainstItsChecksums() throws {
        let folder = try TemporaryFolder()
        let text = Array("name,phone\n".utf8) + (0..<500).flatMap { Array("a\($0),1\n".utf8) }
        func little(_ value: UInt32) -> [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        // One stored block of deflate (RFC 1951, 3.2.4) between gzip's header and its checksums.
        func member(_ text: [UInt8], crc: UInt32 = 0, length: UInt32 = 0) -> [UInt8] {
            let size = UInt16(text.count)
            return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + little(UInt32(size))[..<2]
                + little(UInt32(~size))[..<2] + text + little(StoredZip.checksum(text) &+ crc)
                + little(UInt32(text.count) &+ length)
        }
        let good = member(text)
        for (name, bytes) in [
            ("crc", member(text, crc: 1)), ("length", member(text, length: 1)),
            ("short", Array(good.dropLast(6))), ("junk", good + Array("junk".utf8)),
            ("second", good + member(Array("b,2\n".utf8), crc: 1)),
        ] {
            let read = try readAll(folder.write("\(name).csv.gz", bytes))
            #expect(read.problems["file.compressedDamaged"] != nil, "\(name)")
            #expect(read.rows.count >= 500, "\(name)")
        }
        let members = good + member(Array("b,2\n".utf8)) + member([]) + member(Array("c,3\n".utf8))
        for bytes in [good, members, members + [UInt8](repeating: 0, count: 100_000)] {
            let read = try readAll(folder.write("t.csv.gz", bytes))
            #expect(read.problems.isEmpty)
            #expect(read.rows.count == (bytes.count == good.count ? 500 : 502))
        }
    }

    @Test func zstdIsUnwrapped() throws {
        let text = Array("name,phone\n".utf8) + (0..<500).flatMap { Array("a\($0),1\n".utf8) }
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        // A frame (RFC 8878) of one segment, its length in four bytes, in two raw blocks.
        let frame =
            [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + little(text.count, 4) + little(1000 << 3, 3)
            + text[..<1000] + little((text.count - 1000) << 3 | 1, 3) + text[1000...]
        let folder = try TemporaryFolder()
        let whole = try readAll(folder.write("t.csv.zst", frame))
        #expect(whole.columns == ["name", "phone"] && whole.rows.count == 500)
        #expect(whole.problems.isEmpty)
        #expect(failure("cut.csv.zst", Array(frame.prefix(700)))?.code == "file.compressedDamaged")
    }

    @Test(arguments: ["gzip", "bzip2", "xz"])
    func truncatedCompressionGivesWhatWasReadable(program: String) throws {
        let folder = try TemporaryFolder()
        var text = "n,text\n"
        var random = DelimitedTests.Random(state: 7)
        for number in 0..<60_000 { text += "\(number),\(random.next())\n" }
        let plain = try folder.write("t.csv", text.utf8)
        guard TemporaryFolder.run("/usr/bin/env", [program, "-k", plain]) == 0 else { return }
        let ending = ["gzip": "gz", "bzip2": "bz2", "xz": "xz"][program] ?? ""
        let whole = try readAll(plain + "." + ending)
        #expect(whole.rows.count == 60_000)
        #expect(whole.problems.isEmpty)
        let file = plain + "." + ending
        var status = stat()
        stat(file, &status)
        #expect(truncate(file, status.st_size * 3 / 4) == 0)
        do {
            let cut = try readAll(file)
            #expect(cut.rows.count > (program == "xz" ? 0 : 20_000) && cut.rows.count < 60_000)
            #expect(cut.problems["file.compressedDamaged"]?.byteOffset ?? 0 > 0)
        } catch let failure as ReadFailure {
            #expect(program == "xz" && failure.problem.code == "file.compressedDamaged")
        }
    }

    @Test func emptyAndBinaryFilesAreNamed() {
        #expect(failure("t.csv", [])?.code == "file.empty")
        #expect(failure("t.csv", Array("%PDF-1.7\n".utf8))?.code == "file.binary")
        #expect(failure("t.csv", Array("SQLite format 3\0".utf8))?.code == "file.binary")
        var random = DelimitedTests.Random(state: 1)
        let noise = (0..<4096).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        #expect(failure("t.csv", noise)?.code == "file.binary")
    }

    @Test func aFileThatGrowsWhileReadIsReported() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("t.csv", "a,b\n1,2\n".utf8)
        let input = try InputReader().open(InputItem(path: path, kind: .file))
        let descriptor = open(path, O_WRONLY | O_APPEND)
        #expect(write(descriptor, "3,4\n", 4) == 4)
        close(descriptor)
        let block = TableBlock()
        while input.tables[0].nextBlock(into: block) {}
        // The head was read before the change; the size no longer agrees.
        #expect(input.problems.all.map(\.code).contains("file.changed"))
    }

    @Test func missingFilesPipesAndLoopsAreProblemsAndTheRestIsListed() throws {
        let folder = try TemporaryFolder()
        try folder.write("b.csv", "a\n1\n".utf8)
        try folder.write("a.csv", "a\n1\n".utf8)
        try folder.write(".hidden", "a\n1\n".utf8)
        mkfifo(folder.path + "/pipe", 0o600)
        symlink(folder.path, folder.path + "/loop")
        symlink(folder.path + "/nowhere", folder.path + "/dangling")
        let found = InputDiscovery(paths: [folder.path, folder.path + "/none", "-"])
        #expect(
            found.items.map(\.path)
                == ["/.hidden", "/a.csv", "/b.csv"].map { folder.path + $0 } + ["-"])
        #expect(
            found.problems.map(\.problem.code) == ["file.missing", "file.special", "file.missing"]
        )
        #expect(throws: ReadFailure.self) {
            try InputReader().open(InputItem(path: folder.path + "/pipe", kind: .file))
        }
    }

    @Test func hiddenFilesAreListedAndEmptyFoldersNamed() throws {
        let folder = try TemporaryFolder()
        for name in ["/.h", "/.git", "/none", "/none/.none", "/none/.svn"] {
            mkdir(folder.path + name, 0o700)
        }
        try folder.write(".h/.x.csv", "a\n1\n".utf8)
        try folder.write(".git/config", "a\n1\n".utf8)
        let found = InputDiscovery(paths: [folder.path])
        #expect(found.items.map(\.path) == [folder.path + "/.h/.x.csv"])
        #expect(
            found.problems.map(\.problem.code) == ["file.versionControl", "file.versionControl"])
        #expect(!found.problems.contains { !$0.problem.isNote })
        let git = InputDiscovery(paths: [folder.path + "/.git"])
        #expect(git.items.count == 1 && git.problems.isEmpty)
        rmdir(folder.path + "/none/.svn")
        let empty = InputDiscovery(paths: [folder.path + "/none"])
        #expect(empty.items.isEmpty && empty.problems.map(\.problem.code) == ["file.emptyFolder"])
        #expect(InputDiscovery(paths: [folder.path, folder.path]).problems.count == 1)
    }

    @Test(arguments: ["\u{FEFF}", "\n\n\n", " \r\n", "\u{FEFF}\n"])
    func filesOfNoTextAreEmpty(text: String) {
        #expect(failure("t.csv", Array(text.utf8))?.code == "file.empty")
    }

    @Test(arguments: [
        ("Big5", "客戶姓名,電話\n王大明,0912345678\n李小華,0922333444\n"),
        ("Shift_JIS", "氏名,電話\n山田太郎,090-1234-5678\nさとう花子,090-8765-4321\n"),
        ("GB18030", "姓名,电话\n王小明,13800138000\n李娜，女,13900139000\n"),
    ])
    func encodingsOfEastAsiaAreToldApart(encoding: String, text: String) throws {
        let bytes = try encoded(text, as: encoding == "Shift_JIS" ? "CP932" : encoding)
        let result = try read("t.csv", bytes)
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ",").map(String.init)
        }
        #expect(result.encoding == encoding && result.problems.isEmpty)
        #expect(result.columns == lines[0] && result.rows == Array(lines[1...]))
    }

    @Test func aDoubtfulEncodingIsTold() throws {
        let result = try read("t.csv", try encoded("a,b\n囍,1\n", as: "GB18030"))
        #expect(result.encoding == "GB18030")
        #expect(result.problems["text.encodingGuessed"]?.isNote == true)
    }

    @Test func linesOfTwoEncodingsAreTold() throws {
        let bytes =
            try Array("name,n\n张三,1\n".utf8)
            + encoded(String(repeating: "李四,2\n", count: 40), as: "GB18030")
        let result = try read("t.csv", bytes)
        #expect(result.problems["text.encodingMixed"]?.byteOffset == 16)
    }

    @Test func aTextCutInItsLastCharacterKeepsItsEncoding() throws {
        let bytes = try encoded("电话13800138000 张三", as: "GB18030").dropLast()
        let cut = try read("t.txt", Array(bytes))
        #expect(cut.encoding == "GB18030" && cut.texts[0].hasPrefix("电话13800138000 张"))
        let other = try read("t.txt", Array("电话13800138000 张三".utf8.dropLast()))
        #expect(other.encoding == "UTF-8" && other.texts[0].hasPrefix("电话13800138000 张"))
    }

    @Test func textThatTurnsOutToBeGB18030LateIsReadAsSuch() throws {
        let ascii = String(repeating: "abc,1\n", count: 60_000)
        let bytes = try Array(("name,n\n" + ascii).utf8) + encoded("王小明,2\n", as: "GB18030")
        let folder = try TemporaryFolder()
        let result = try readAll(folder.write("t.csv", bytes))
        #expect(result.rows.last == ["王小明", "2"])
        #expect(result.problems.isEmpty)
        #expect(TemporaryFolder.run("/usr/bin/env", ["gzip", folder.path + "/t.csv"]) == 0)
        let compressed = try readAll(folder.path + "/t.csv.gz")
        #expect(compressed.rows.last == ["王小明", "2"])
    }
}
