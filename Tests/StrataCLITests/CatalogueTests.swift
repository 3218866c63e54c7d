import Foundation
import StrataCore
import StrataOperations
import Testing

/// The message catalogue against the sources that use it.
@Suite struct CatalogueTests {
    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    /// Every `Message("key"…` of the sources: the key, and the file it stands in.
    private static let uses: [(key: String, file: String)] = {
        var uses: [(String, String)] = []
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            for match in text.matches(of: /Message\(\s*"([^"\\]+)"/) {
                uses.append((String(match.1), file.lastPathComponent))
            }
        }
        return uses
    }()

    @Test func theSourcesAreFound() {
        #expect(Self.uses.count > 50)
    }

    @Test func everyKeyThatIsUsedHasAnEntry() {
        for use in Self.uses {
            #expect(Catalogue.entries[use.key] != nil, "\(use.key) in \(use.file)")
        }
    }

    @Test func everyEntryIsUsed() {
        let used = Set(Self.uses.map(\.key))
        for part in Catalogue.parts {
            for entry in part { #expect(used.contains(entry.key), "\(entry.key)") }
        }
    }

    @Test func noKeyStandsTwice() {
        var seen: Set<String> = []
        for part in Catalogue.parts {
            for entry in part { #expect(seen.insert(entry.key).inserted, "\(entry.key)") }
        }
    }

    @Test func bothLanguagesSayTheSame() {
        for (key, text) in Catalogue.entries {
            let placeholders = Language.allCases.map { language in
                Set(text[language].matches(of: /\{([^}]*)\}/).map { String($0.1) })
            }
            #expect(Set(placeholders).count == 1, "\(key)")
            for language in Language.allCases {
                let trimmed = text[language].trimmingCharacters(in: .whitespacesAndNewlines)
                #expect(!trimmed.isEmpty, "\(key)")
            }
        }
    }

    /// Help in Chinese has no sentence of the argument parser's own English.
    @Test(arguments: [
        [], ["scan"], ["mask"], ["validate"], ["generate"], ["policy"], ["policy", "show"],
        ["policy", "check"], ["policy", "diff"], ["policy", "explain"], ["key", "split"],
        ["key", "recover"], ["key", "move"], ["key", "rotate"], ["key", "set"],
        ["key", "export-recovery"], ["value"], ["value", "fit"], ["value", "score"],
        ["value", "explain"], ["value", "override"], ["queue"], ["queue", "next"],
        ["queue", "export"], ["caller-id", "add"],
    ])
    func helpIsChineseThroughout(command: [String]) throws {
        let run = try CommandRun(command + ["--help"], environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(run.status == 0)
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "default: ", "values: ", "Show ", "See "] {
            #expect(!run.output.contains(word), "\(word)")
        }
        for line in run.output.split(separator: "\n") {
            let words = line.matches(of: #/[a-z]{2,} (?:the|of|to|is|in|a|for|and|or|with) /#)
            #expect(words.isEmpty, "\(line)")
        }
        for name in run.output.matches(of: /<[a-z-]+>/) { Issue.record("\(name.0)") }
        // Behind an option's name the text begins in one column, wide characters counted as two.
        for line in run.output.split(separator: "\n") {
            guard let match = line.wholeMatch(of: /(  (?:-|<|[a-z]).*?  +)[^ ].*/) else { continue }
            #expect(DisplayText.width(String(match.1)) == 26, "\(line)")
        }
    }

    /// What the parser says of itself: its commands, and the names of their values.
    private struct Described: Decodable {
        struct Argument: Decodable {
            var kind: String
            var valueName: String?
        }
        var commandName: String
        var arguments: [Argument]?
        var subcommands: [Described]?
    }

    @Test func everyNameOfAValueIsChinese() throws {
        struct Dump: Decodable { var command: Described }
        let dump = try CommandRun(["--experimental-dump-help"])
        let root = try JSONDecoder().decode(Dump.self, from: Data(dump.output.utf8)).command
        var first: [String: [String]] = [:]
        func walk(_ command: Described, _ path: [String]) {
            for argument in command.arguments ?? [] where argument.kind != "flag" {
                let name = argument.valueName ?? ""
                if first[name] == nil { first[name] = path }
            }
            for other in command.subcommands ?? [] where other.commandName != "help" {
                walk(other, path + [other.commandName])
            }
        }
        walk(root, [])
        #expect(first.count > 100)
        for command in Set(first.values) {
            let run = try CommandRun(command + ["--help"], environment: ["LC_ALL": "zh_CN.UTF-8"])
            for name in run.output.matches(of: /<[a-z-]+>/) {
                Issue.record("\(command.joined(separator: " ")): \(name.0)")
            }
            #expect(!run.output.contains("default:"), "\(command)")
        }
    }

    @Test(arguments: [
        ["scan"], ["scan", "--bogus"], ["scan", "x", "--threads"], ["policy", "diff", "a"],
        ["policy", "diff", "a", "b", "c"], ["policy", "show", "--format", "x"],
        ["policy", "explain", "phone", "--role", "nobody"],
        ["generate", "contacts", "--rows", "many"], ["bogus"],
        ["generate", "notes", "--rows", "1", "--format", "csv"],
    ])
    func wrongUsageIsToldInChinese(arguments: [String]) throws {
        let run = try CommandRun(arguments, environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(run.status == 2 && run.output.isEmpty)
        for word in ["Unknown", "Missing", "nexpected", "invalid", "lease", "USAGE"] {
            #expect(!run.errors.contains(word), "\(run.errors)")
        }
    }

    /// A use that does not spell its key would escape the checks above.
    @Test func everyKeyIsALiteral() throws {
        let files = FileManager.default.enumerator(
            at: Self.sources, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where !line.contains("///") {
                let found = line.firstMatch(of: /[^A-Za-z]Message\([^")]/)
                #expect(found == nil, "\(file.lastPathComponent): \(line)")
            }
        }
    }
}
