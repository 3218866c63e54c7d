package import StrataCore
package import StrataDetect

/// An organisation's own detectors on their way from its policy to the engine.
package enum PolicyDetectors {
    /// What the engine would refuse of a definition; for `Policy.parse(bytes:path:detectors:)`.
    package static func problems(of definition: DetectorDefinition) -> [DetectorProblem] {
        var checked = definition
        var problems: [DetectorProblem] = []
        while true {
            do throws(UserDetectorError) {
                _ = try UserDetectorSet([detector(checked)])
                return problems
            } catch {
                guard case .unknownValidator = error else {
                    let message =
                        matchesNothing(checked.pattern)
                        ? Message("policy.pattern.empty") : error.message
                    return problems + [DetectorProblem(field: "pattern", message: message)]
                }
                problems.append(DetectorProblem(field: "validator", message: error.message))
                // The pattern has its own problems.
                checked.validator = nil
            }
        }
    }

    /// Whether a pattern matches the empty text, which the engine refuses in its own terms.
    private static func matchesNothing(_ pattern: String) -> Bool {
        guard let regex = try? Regex(pattern) else { return false }
        return "".wholeMatch(of: regex) != nil
    }

    /// An engine with the policy's detectors; the same one where the policy has none.
    package static func engine(
        _ engine: DetectionEngine, of policy: Policy
    ) throws(UserDetectorError) -> DetectionEngine {
        guard !policy.detectors.isEmpty else { return engine }
        return try DetectionEngine(engine, userDetectors: policy.detectors.map(detector))
    }

    private static func detector(_ definition: DetectorDefinition) -> UserDetector {
        UserDetector(
            id: definition.id, label: definition.label, pattern: definition.pattern,
            keywords: definition.keywords?.words ?? [],
            keywordDistance: definition.keywords?.distance ?? 30,
            requiresKeyword: definition.keywords?.required ?? false,
            exclusions: definition.exclude, allowed: definition.allow,
            validator: definition.validator, headers: definition.headers,
            confidence: definition.confidence, languages: definition.languages)
    }
}
