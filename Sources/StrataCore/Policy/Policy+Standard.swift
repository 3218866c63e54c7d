extension Policy {
    /// The text of the shipped policy.
    package static var standardDocument: String { PolicyDocuments.standard + "\n" }

    /// The shipped policy. A test holds that its document has no error; were it broken all the
    /// same, an empty policy stands in, in which every label is unknown, T1, and nobody may
    /// anything.
    package static let standard: Policy =
        parse(bytes: Array(standardDocument.utf8), path: shippedName, shipped: true).policy
        ?? Policy(name: "empty", version: "0", title: LocalizedText(en: "Empty", zh: "空"))
}
