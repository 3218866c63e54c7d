/// Where the secret of a key provider comes from: its passphrase, PIN or token.
package enum SecretSource: Sendable, Hashable {
    /// A file that nobody else may read.
    case file(String)
    /// The terminal, with the question to ask.
    case terminal(String)
    /// The terminal, for a secret that is being made: the question, and the one to repeat it.
    case newOnTerminal(String, again: String)

    /// The file, where it is one.
    package var path: String? {
        if case .file(let path) = self { path } else { nil }
    }

    /// Reads the secret; from then on this process leaves no core dump.
    ///
    /// - Throws: `PassphraseError`.
    package func read() throws(PassphraseError) -> SecretBytes {
        ProcessSecrecy.enable()
        switch self {
        case .file(let path): return try PassphraseFile.read(path)
        case .terminal(let question): return try PassphrasePrompt.ask(question)
        case .newOnTerminal(let question, let again):
            let first = try PassphrasePrompt.ask(question)
            let second = try PassphrasePrompt.ask(again)
            guard first.isEqual(to: second) else { throw .different }
            return first
        }
    }
}
