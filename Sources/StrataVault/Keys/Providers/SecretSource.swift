/// Where the secret of a key provider comes from: its passphrase, PIN or token.
package enum SecretSource: Sendable, Hashable {
    /// A file that nobody else may read.
    case file(String)
    /// The terminal, with the question to ask.
    case terminal(String)

    /// The file, where it is one.
    package var path: String? {
        if case .file(let path) = self { path } else { nil }
    }

    /// - Throws: `PassphraseError`.
    package func read() throws(PassphraseError) -> SecretBytes {
        switch self {
        case .file(let path): try PassphraseFile.read(path)
        case .terminal(let question): try PassphrasePrompt.ask(question)
        }
    }
}
