/// What is wrong, or doubtful, in a policy document, and where.
package struct PolicyDiagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning
    }

    package var severity: Severity
    /// The document's path as the caller gave it.
    package var path: String
    package var place: SourcePlace
    /// What is wrong and what would be right.
    package var message: Message

    package var line: Int { place.line }
    package var column: Int { place.column }

    package init(severity: Severity, path: String, place: SourcePlace, message: Message) {
        self.severity = severity
        self.path = path
        self.place = place
        self.message = message
    }

    /// `path:12:5: error: …`, the form that editors understand.
    package func text(in language: Language) -> String {
        let word =
            switch severity {
            case .error: Message("policy.severity.error")
            case .warning: Message("policy.severity.warning")
            }
        return
            "\(path):\(line):\(column): \(word.text(in: language)): \(message.text(in: language))"
    }
}

/// A document read: the policy where it has no error, and everything there is to say about it.
package struct PolicyParseResult: Sendable {
    /// `nil` when any diagnostic is an error.
    package var policy: Policy?
    /// Sorted by place.
    package var diagnostics: [PolicyDiagnostic]
}

/// Why a policy cannot be put together.
package enum PolicyError: MessageError, Equatable {
    /// A profile of that name is not shipped; `known` are.
    case unknownProfile(String, known: [String])
    /// A document has errors; the first stands here.
    case invalid(PolicyDiagnostic)
    case unknownLabel(String, suggestion: String?)
    /// Another profile of that name is laid over the policy already.
    case profileName(String)

    package var message: Message {
        switch self {
        case .unknownProfile(let name, let known):
            Message(
                "policy.error.profile",
                ["name": PolicyReader.quoted(name), "known": known.joined(separator: ", ")])
        case .invalid(let diagnostic):
            Message(
                "policy.error.invalid",
                [
                    "path": diagnostic.path, "line": "\(diagnostic.line)",
                    "column": "\(diagnostic.column)",
                ])
        case .unknownLabel(let name, let suggestion?):
            Message(
                "policy.error.labelSuggest",
                ["name": PolicyReader.quoted(name), "suggestion": suggestion])
        case .profileName(let name):
            Message("policy.error.profileName", ["name": PolicyReader.quoted(name)])
        case .unknownLabel(let name, nil):
            Message("policy.error.label", ["name": PolicyReader.quoted(name)])
        }
    }
}
