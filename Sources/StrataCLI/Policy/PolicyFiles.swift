import ArgumentParser
import Foundation
import StrataCore
import StrataOperations

/// Reads policy documents from files.
enum PolicyFiles {
    /// More than any policy may have; one byte over the limit is enough to refuse it.
    private static let readLimit = (2 << 20) + 1

    /// - The word `default` means the shipped policy, unless a file has that name with a path.
    static func load(_ path: String) throws -> Policy {
        if path == "default" { return .standard }
        let result = Policy.parse(bytes: try bytes(path), path: path)
        guard let policy = result.policy else {
            for diagnostic in result.diagnostics where diagnostic.severity == .error {
                StandardError.print(diagnostic.text(in: ProcessLanguage.current))
            }
            throw ExitCode(2)
        }
        return policy
    }

    /// The first bytes of a file, at most one over the limit; `-` is standard input.
    static func bytes(_ path: String) throws -> [UInt8] {
        do {
            let handle =
                path == "-"
                ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
            defer { if path != "-" { try? handle.close() } }
            var bytes: [UInt8] = []
            while bytes.count < readLimit,
                let chunk = try handle.read(upToCount: readLimit - bytes.count), !chunk.isEmpty
            {
                bytes.append(contentsOf: chunk)
            }
            return bytes
        } catch {
            StandardError.print(
                PolicyText.of(
                    Message(
                        "policy.cli.unreadable",
                        ["path": path, "reason": reason(error)])))
            throw ExitCode(2)
        }
    }
}

/// The system's reason for an error of a file.
private func reason(_ error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    if underlying.domain == NSPOSIXErrorDomain { return SystemReason.text(CInt(underlying.code)) }
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile?, .fileReadNoSuchFile?: return SystemReason.text(2)
    case .fileReadNoPermission?: return SystemReason.text(13)
    default: return error.localizedDescription
    }
}

/// Where the verbs write their result.
enum StandardOutput {
    /// Writes whole lines.
    ///
    /// - Throws: `OutputError.cannotWrite`, as for a full disk or a closed stream.
    static func print(_ text: String) throws(OutputError) {
        let sink = ByteSink()
        try sink.write(text.hasSuffix("\n") ? text : text + "\n")
        try sink.finish()
    }
}

/// Names with commas between them, given once or several times.
enum NameList {
    static func split(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",") }
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    /// The policy with the named profiles, or an error message and exit code 2.
    static func applying(_ names: [String], to policy: Policy) throws -> Policy {
        do {
            return try policy.applying(profiles: names)
        } catch {
            StandardError.print(PolicyText.of(error.message))
            throw ExitCode(2)
        }
    }
}
