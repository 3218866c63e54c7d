import FoundationEssentials
package import StrataCore

/// Reads policy and decision files that nobody has checked.
package enum PolicyLoading {
    /// The largest document that is read.
    private static let largestDocument = 8 << 20

    /// The policy of a file, or the one that ships, with profiles over it.
    ///
    /// - Throws: `DocumentError` for a document with errors, `PolicyError` for a profile.
    package static func policy(path: String?, profiles: [String]) throws -> Policy {
        var policy = Policy.standard
        if let path {
            let result = Policy.parse(
                bytes: try bytes(path), path: path, detectors: PolicyDetectors.problem)
            guard let parsed = result.policy else {
                throw DocumentError.invalid(result.diagnostics)
            }
            policy = parsed
        }
        return profiles.isEmpty ? policy : try policy.applying(profiles: profiles)
    }

    /// The decisions of a `labels:` file.
    package static func decisions(path: String, policy: Policy) throws -> [LabelDecision] {
        let result = LabelDecision.parse(bytes: try bytes(path), path: path, policy: policy)
        guard let decisions = result.decisions else {
            throw DocumentError.invalid(result.diagnostics)
        }
        return decisions
    }

    /// The report of an earlier scan.
    package static func baseline(path: String) throws -> ScanReport {
        guard let report = try? ReportJSON.decode(Data(try bytes(path, limit: 256 << 20))) else {
            throw DocumentError.noReport(path: path)
        }
        return report
    }

    private static func bytes(
        _ path: String, limit: Int = largestDocument
    ) throws(DocumentError) -> [UInt8] {
        let data: Data
        do {
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            guard (size ?? 0) <= limit else { throw DocumentError.tooLarge(path: path) }
            data = try Data(contentsOf: URL(filePath: path))
        } catch let error as DocumentError {
            throw error
        } catch {
            throw .unreadable(path: path)
        }
        return Array(data)
    }
}

/// A document that a command needs and cannot use.
package enum DocumentError: MessageError, Equatable {
    /// All diagnostics, errors among them.
    case invalid([PolicyDiagnostic])
    case unreadable(path: String)
    case tooLarge(path: String)
    case noReport(path: String)

    package var message: Message {
        switch self {
        case .invalid(let diagnostics):
            Message(
                "document.invalid", ["path": DisplayText.neutral(diagnostics.first?.path ?? "")])
        case .unreadable(let path):
            Message("document.unreadable", ["path": DisplayText.neutral(path)])
        case .tooLarge(let path):
            Message("document.tooLarge", ["path": DisplayText.neutral(path)])
        case .noReport(let path):
            Message("document.noReport", ["path": DisplayText.neutral(path)])
        }
    }
}
