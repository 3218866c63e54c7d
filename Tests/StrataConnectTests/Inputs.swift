import Glibc
import StrataCore
import Testing

@testable import StrataConnect

/// A temporary folder that goes with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/var/tmp/strata-connect-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure(errno: errno) }
        path = String(cString: made)
    }

    deinit { _ = Self.run("/bin/rm", ["-rf", path]) }

    struct Failure: Error { var errno: CInt }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = path + "/" + name
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        defer { close(descriptor) }
        let all = Array(bytes)
        var written = 0
        while written < all.count {
            let count = all[written...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { throw Failure(errno: errno) }
            written += count
        }
        return file
    }

    /// Runs a program and waits for it.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) -> Int32 {
        var pid: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { words.forEach { free($0) } }
        guard posix_spawn(&pid, program, nil, nil, words, environ) == 0 else { return -1 }
        var status: Int32 = 0
        waitpid(pid, &status, 0)
        return status
    }
}

/// What a whole input gave.
struct ReadBack {
    var format = ""
    var encoding = ""
    var columns: [String] = []
    var rows: [[String]] = []
    var texts: [String] = []
    var ids: [String] = []
    var problems: [String: ReadProblem] = [:]
    var dialect: Dialect?
}

/// Reads an input to its end on one thread.
func readAll(
    _ path: String, textField: String? = nil, blockLength: Int? = nil,
    maximumRecordLength: Int? = nil
) throws -> ReadBack {
    let reader = InputReader(
        textField: textField, blockLength: blockLength, maximumRecordLength: maximumRecordLength)
    let input = try reader.open(InputItem(path: path, kind: .file))
    var result = ReadBack(format: input.format, encoding: input.encoding)
    for part in input.tables {
        let block = TableBlock()
        while part.nextBlock(into: block) {
            #expect(block.firstRow == result.rows.count, "rows are numbered without gaps")
            for row in 0..<block.rowCount { result.rows.append(block.row(row)) }
        }
        result.columns = part.columns
        result.dialect = part.dialect
    }
    if let documents = input.documents {
        let block = DocumentBlock()
        while documents.nextBlock(into: block) {
            for index in 0..<block.count {
                result.texts.append(String(decoding: block.text(index), as: UTF8.self))
                result.ids.append(String(decoding: block.id(index), as: UTF8.self))
            }
        }
    }
    for problem in input.problems.all { result.problems[problem.code] = problem }
    return result
}

/// Text in another encoding, made by glibc.
func encoded(_ text: String, as encoding: String) throws -> [UInt8] {
    let handle = iconv_open(encoding, "UTF-8")
    defer { iconv_close(handle) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var inLeft = input.count
    var outLeft = output.count
    let total = output.count
    input.withUnsafeMutableBufferPointer { from in
        output.withUnsafeMutableBufferPointer { to in
            var source = from.baseAddress
            var target = to.baseAddress
            _ = iconv(handle, &source, &inLeft, &target, &outLeft)
        }
    }
    return output[..<(total - outLeft)].map { UInt8(bitPattern: $0) }
}
