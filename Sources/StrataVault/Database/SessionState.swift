/// What a session has come to, the same for both engines, so that code made on one holds on the
/// other: a statement that failed spoils its transaction, one query runs at a time, a bulk writer
/// is finished, and nothing is used beyond its end.
final class SessionState {
    /// The first error of the database; the transaction cannot be committed any more.
    private(set) var failure: (any Error)?
    private var openWriters = 0
    private var isQuerying = false
    private var isOver = false

    /// - Throws: Where no statement may run now.
    func check() throws {
        if let failure { throw failure }
        guard !isOver else { throw DatabaseError.failed("the transaction is over") }
        guard !isQuerying else {
            throw DatabaseError.failed(
                "another statement was begun while the rows of a query were being read")
        }
    }

    /// Runs what speaks to the database and keeps the error that it fails with.
    func run<Result>(_ body: () throws -> Result) throws -> Result {
        try check()
        do { return try body() } catch {
            fail(error)
            throw error
        }
    }

    /// Runs a query, whose rows are read through `row` of the session; `body` calls `deliver`
    /// around each. An error of the reader's own spoils nothing.
    func query(_ body: () throws -> Void) throws {
        try check()
        isQuerying = true
        defer { isQuerying = false }
        do { try body() } catch let error as ReaderError {
            throw error.error
        } catch {
            fail(error)
            throw error
        }
    }

    /// Hands a row to its reader.
    static func deliver<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch { throw ReaderError(error: error) }
    }

    func fail(_ error: any Error) {
        if failure == nil { failure = error }
    }

    func writerOpened() { openWriters += 1 }
    func writerFinished() { openWriters -= 1 }

    /// - Throws: Where the transaction must not be committed.
    func checkCommit() throws {
        if let failure { throw failure }
        guard openWriters == 0 else {
            throw DatabaseError.failed("a bulk writer was not finished")
        }
    }

    func end() { isOver = true }

    /// An error of whoever reads rows, on its way through the engine.
    private struct ReaderError: Error {
        let error: any Error
    }
}

/// The errors of misuse that both engines find in the same words.
enum Misuse {
    static func argumentCount(expected: Int, given: Int) -> DatabaseError {
        .failed("\(expected) arguments expected, \(given) given")
    }

    static let nulInText = DatabaseError.failed("a text holds a NUL character")

    static func valueCount(expected: Int, given: Int) -> DatabaseError {
        .failed("\(expected) values expected in a row, \(given) given")
    }

    static let tooLarge = DatabaseError.failed("a value is larger than 1 GB")
}
