package import StrataCore
package import StrataDetect

/// An organisation's own detectors on their way from its policy to the engine.
package enum PolicyDetectors {
    /// What the engine would refuse of a definition; for `Policy.parse(bytes:path:detectors:)`.
    package static func problem(of definition: DetectorDefinition) -> DetectorProblem? {
        do throws(UserDetectorError) {
            _ = try UserDetectorSet([detector(definition)])
            return nil
        } catch {
            let field =
                if case .unknownValidator = error { "validator" } else { "pattern" }
            return DetectorProblem(field: field, message: error.message)
        }
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
