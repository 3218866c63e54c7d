import Foundation
import Testing

/// What people really hand in: a message with a place and a count, and the rest still done.
@Suite struct BadInputTests {
    private func problems(_ path: String) throws -> (status: Int32, codes: [String], rows: Int) {
        let run = try CommandRun(["scan", path, "--format", "json", "--quiet"])
        let sources = try run.json()["sources"] as? [[String: Any]] ?? []
        let problems = sources.flatMap { $0["problems"] as? [[String: Any]] ?? [] }
        for problem in problems {
            #expect((problem["message"] as? String)?.isEmpty == false)
            #expect((problem["count"] as? Int ?? 0) > 0)
        }
        return (
            run.status, problems.compactMap { $0["code"] as? String },
            sources.compactMap { $0["rows"] as? Int }.reduce(0, +)
        )
    }

    @Test func raggedRowsAndOpenQuotes() throws {
        let folder = try TemporaryFolder()
        let ragged = try problems(
            folder.file("r.csv", "a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n1,2,3\n"))
        #expect(ragged.status == 1 && ragged.rows == 5)
        #expect(ragged.codes.contains("csv.raggedRow"))
        let open = try problems(folder.file("q.csv", "a,b\n1,2\n3,\"4\n5,6\n"))
        #expect(open.status == 1 && !open.codes.isEmpty && open.rows >= 2)
    }

    @Test func emptyFilesBinariesAndMissingOnes() throws {
        let folder = try TemporaryFolder()
        #expect(try problems(folder.file("e.csv", "")).codes == ["file.empty"])
        let binary = Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]) + Data(count: 4096)
        #expect(try problems(folder.file("b.csv", binary)).codes == ["file.binary"])
        #expect(try problems(folder.path + "/none").codes == ["file.missing"])
    }

    @Test func invalidUTF8AndNULBytes() throws {
        let folder = try TemporaryFolder()
        var data = Data("name,mail\nann,a@example.com\n".utf8)
        data += Data([0x62, 0xFF, 0xFE, 0x2C, 0x78, 0x0A])
        for _ in 0..<50 { data += Data("bob,b@example.com\n".utf8) }
        let invalid = try problems(folder.file("u.csv", data))
        #expect(invalid.rows == 52)
        var zeros = Data("name,mail\n".utf8)
        for _ in 0..<50 { zeros += Data("bob,b@example.com\n".utf8) }
        zeros += Data([0x61, 0, 0x62, 0x2C, 0x63, 0x0A])
        let nul = try problems(folder.file("z.csv", zeros))
        #expect(nul.rows == 51)
    }

    @Test func aTruncatedGzipGivesWhatItHolds() throws {
        let folder = try TemporaryFolder()
        var table = "name,mail\n"
        for row in 0..<5000 { table += "n\(row &* 7919),a\(row)@example.com\n" }
        let path = try folder.file("t.csv", table)
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/bin/bash")
        gzip.arguments = ["-c", "gzip -c '\(path)' | head -c 20000 > '\(path).gz'"]
        try gzip.run()
        gzip.waitUntilExit()
        let result = try problems(path + ".gz")
        #expect(result.status == 1)
        #expect(result.codes.contains("file.compressedDamaged"))
        #expect(result.rows > 100)
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func aFolderWithoutPermissionIsNamed() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/closed"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
        chmod(path, 0)
        defer { chmod(path, 0o700) }
        let result = try problems(path)
        #expect(result.status == 1 && result.codes == ["file.permission"])
    }
}
