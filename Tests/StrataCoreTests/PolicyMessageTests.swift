import Foundation
import Testing

@testable import StrataCore

/// The policy's part of the catalogue against the sources that use it.
@Suite struct PolicyMessageTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func placeholders(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
    }

    @Test func languagesHaveTheSamePlaceholders() {
        for entry in Catalogue.policy {
            #expect(
                Self.placeholders(entry.text.en) == Self.placeholders(entry.text.zh),
                "\(entry.key)")
        }
    }

    @Test func everyKeyIsDefinedOnceAndUsed() throws {
        var sources = ""
        for folder in ["Sources/StrataCore", "Sources/StrataOperations", "Sources/StrataCLI"] {
            let base = Self.root.appending(path: folder)
            let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
            while let file = files?.nextObject() as? URL {
                guard file.pathExtension == "swift" else { continue }
                sources += try String(contentsOf: file, encoding: .utf8)
            }
        }
        let used = Set(
            sources.matches(of: /Message\(\s*"(policy\.[A-Za-z.0-9]+)"/).map { String($0.1) })
        let keys = Catalogue.parts.joined().map(\.key).filter { $0.hasPrefix("policy.") }
        #expect(Set(keys).count == keys.count)
        #expect(used == Set(keys))
    }
}
