extension Policy {
    /// The text of the shipped policy.
    package static var standardDocument: String { PolicyDocuments.standard + "\n" }

    /// The shipped policy. A test holds that its document has no error; were it broken all the
    /// same, an empty policy stands in, in which every label is unknown and therefore T1.
    package static let standard: Policy =
        parse(yaml: standardDocument, path: "default").policy
        ?? Policy(name: "empty", version: "0", title: LocalizedText(en: "Empty", zh: "空"))
}
