import Foundation
import Testing

@Suite struct PolicyCommandTests {
    private static let verbs = [
        ["policy", "show"], ["policy", "show", "--standards"],
        ["policy", "show", "--labels", "--format", "json"], ["policy", "explain", "phone"],
        ["policy", "explain", "phone", "--format", "json"],
        ["policy", "diff", "default", "default"],
    ]

    @Test(arguments: verbs, [">/dev/full", ">&-"])
    func outputThatCannotBeWrittenIsAnError(verb: [String], redirection: String) throws {
        let run = try CommandRun(verb, redirection: redirection)
        #expect(run.status == 1)
        #expect(run.errors.contains("Standard output cannot be written"))
        let chinese = try CommandRun(verb + ["--language", "zh"], redirection: redirection)
        #expect(chinese.errors.contains("无法写入标准输出"))
    }

    @Test func findingsThatCannotBeWrittenAreAnError() throws {
        let folder = try TemporaryFolder()
        let broken = try folder.file("broken.yaml", "schema: 7\n")
        let run = try CommandRun(["policy", "check", broken], redirection: ">/dev/full")
        #expect(run.status == 1)
        #expect(run.errors.contains("Standard output cannot be written"))
    }
}
