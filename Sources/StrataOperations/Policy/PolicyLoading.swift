import FoundationEssentials
import Glibc
package import StrataCore

/// Reads policy and decision files that nobody has checked.
package enum PolicyLoading {
    /// The largest document that is read: more than `Policy.parse` takes, so that it can say so.
    private static let largestDocument = 8 << 20

    /// The policy of a file, or the one that ships, with profiles over it: names of shipped ones,
    /// or paths of files.
    ///
    /// - Throws: `DocumentError` for a document that cannot be used, `PolicyError` for a profile.
    package static func policy(path: String?, profiles: [String]) throws -> Policy {
        var policy = Policy.standard
        if let path {
            policy = try document(path)
            guard policy.kind == .policy else { throw DocumentError.isProfile(path: path) }
        }
        for profile in profiles {
            if isFile(profile) {
                let own = try document(profile)
                guard own.kind == .profile else { throw DocumentError.isPolicy(path: profile) }
                policy = try policy.applying(own: own)
            } else {
                policy = try policy.applying(profiles: [profile])
            }
        }
        return policy
    }

    /// Whether a profile is given as a file: a shipped one's name stands before a file of that
    /// name, which is written `./cn`.
    package static func isFile(_ profile: String) -> Bool {
        !Policy.shippedProfiles.contains(profile)
            && (profile.contains("/") || profile.hasSuffix(".yaml") || profile.hasSuffix(".yml")
                || access(profile, F_OK) == 0)
    }

    /// What is wrong in a policy or profile file.
    ///
    /// - Throws: `DocumentError` for a file that cannot be read.
    package static func check(path: String) throws(DocumentError) -> [PolicyDiagnostic] {
        Policy.parse(
            bytes: try DocumentFile.bytes(path, limit: largestDocument), path: path,
            detectors: PolicyDetectors.problems
        ).diagnostics
    }

    private static func document(_ path: String) throws(DocumentError) -> Policy {
        let result = Policy.parse(
            bytes: try DocumentFile.bytes(path, limit: largestDocument), path: path,
            detectors: PolicyDetectors.problems)
        guard let policy = result.policy else { throw .invalid(result.diagnostics) }
        return policy
    }

    /// The decisions of a `labels:` file.
    package static func decisions(path: String, policy: Policy) throws -> [LabelDecision] {
        let result = LabelDecision.parse(
            bytes: try DocumentFile.bytes(path, limit: largestDocument), path: path,
            policy: policy)
        guard let decisions = result.decisions else {
            throw DocumentError.invalid(result.diagnostics)
        }
        return decisions
    }

    /// The report of an earlier scan.
    package static func baseline(path: String) throws -> ScanReport {
        let bytes = try DocumentFile.bytes(path, limit: 256 << 20)
        guard let report = try? ReportJSON.decode(Data(bytes)) else {
            throw DocumentError.noReport(path: path)
        }
        return report
    }
}
