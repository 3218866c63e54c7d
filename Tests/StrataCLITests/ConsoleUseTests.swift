import Foundation
import Testing

/// What would go past the caller of a command that a server carries out: the process's own streams,
/// environment and working folder, and threads that have none but those.
@Suite struct ConsoleUseTests {
    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    /// Lines of the sources in which a pattern stands, outside of the files that may have it.
    private func lines(
        with pattern: Regex<Substring>, in targets: [String], besides files: Set<String>
    ) throws -> [String] {
        var found: [String] = []
        for target in targets {
            let folder = Self.sources.appending(path: target)
            let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            for case let file as URL in all ?? .init() where file.pathExtension == "swift" {
                guard !files.contains(file.lastPathComponent) else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                for line in text.split(separator: "\n") where line.contains(pattern) {
                    if line.contains("///") { continue }
                    found.append("\(file.lastPathComponent): \(line)")
                }
            }
        }
        return found
    }

    private static let targets = [
        "StrataCLI", "StrataOperations", "StrataConnect", "StrataValue", "StrataDetect",
    ]

    @Test func commandsUseTheirCallersStreamsAndEnvironment() throws {
        let found = try lines(
            with:
                #/
                STD(?:IN|OUT|ERR)_FILENO | \bSwift\.print | [^.]readLine\( | \bgetenv\(
                | processInfo\.environment | fputs\(
                /#,
            in: Self.targets,
            // A server's own: what it is started with.
            besides: ["ServiceManager.swift", "ServerSettingOptions.swift"])
        #expect(found.isEmpty, "\(found)")
    }

    /// The making and the moving of a root key, which no server does for anybody, name folders.
    @Test func filesAreOpenedInTheCallersFolder() throws {
        let found = try lines(
            with:
                #/
                currentDirectoryPath | chdir\( | DispatchQueue\.global | concurrentPerform
                | Task\.detached
                /#,
            in: Self.targets,
            // What is sent to a webhook comes out of no file.
            besides: ["NewRoot.swift", "Background.swift", "AlarmDelivery.swift"])
        #expect(found.isEmpty, "\(found)")
    }
}
