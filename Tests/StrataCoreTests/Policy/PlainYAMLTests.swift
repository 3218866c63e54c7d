import Testing

@testable import StrataCore

/// The quick reader of shipped documents against the reader of everything.
@Suite struct PlainYAMLTests {
    @Test(arguments: ["default"] + Policy.shippedProfiles)
    func shippedDocumentReadsTheSameEitherWay(name: String) throws {
        let text = try #require(
            name == "default" ? Policy.standardDocument : Policy.profileDocument(name))
        let plain = try #require(PlainYAML.load(Array(text.utf8)), "the document is not plain")
        #expect(try plain == YAMLSource.load(Array(text.utf8)))
    }

    @Test(arguments: [
        "a: 1", "a:\n  b: [x, y z, \"q: , ]\"]\n  c: {d: 时, e: {f: []}, g: {}}\n",
        "# comment\n\n- a: 1\n  b:\n  - 汉字: x\n    y: z\n\n- plain text\n- [1, 2]\n",
        "a: b:c\nd: e#f\n\"quoted key\": \"\"\nh: {i: j:k}",
        "a:\n    - x\n    - y\nb:\n  c:\n    d: e\n",
    ])
    func plainTextReadsTheSameEitherWay(text: String) throws {
        let plain = try #require(PlainYAML.load(Array(text.utf8)))
        #expect(try plain == YAMLSource.load(Array(text.utf8)))
    }

    @Test(arguments: [
        "", "# nothing\n", "a: &x 1\nb: *x", "a: |\n  text\n", "a: 'quoted'", "a: \"b\\n\"",
        "a: b # comment", "a:\nb: 1", "a: [x,\n  y]", "a: {b}", "a: [b", "a: \"b", "a: b: c",
        "a: 1\n b: 2", "- a\nb: 1", "a: [b, ]", "a: !!int 1", "\ta: 1", "a: 1\n---\nb: 2", "[a]: b",
    ])
    func whatIsNotPlainIsLeft(text: String) {
        #expect(PlainYAML.load(Array(text.utf8)) == nil)
    }
}
