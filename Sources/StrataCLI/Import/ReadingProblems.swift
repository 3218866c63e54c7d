import StrataCore
import StrataOperations

/// What the reader of an import could not read as it should: it is said, and the exit code has it.
struct ReadingProblems {
    var problems: [ScanProblem]
    var path: String
    var language: Language

    /// Names each on standard error; mere notes not where it is to be quiet.
    func say(quiet: Bool) {
        for problem in problems where !(quiet && problem.isNote) {
            StandardError.print(ProblemLine(language: language).text(problem, of: path))
        }
    }

    /// - Throws: `ExitStatus.unreadable` where anything is more than a note.
    func finish() throws {
        if problems.contains(where: { !$0.isNote }) { throw ExitStatus.unreadable.exitCode }
    }
}
