import StrataCore
import Testing

/// Signed notes and checkpoints.
@Suite struct NoteTests {
    private let vectors: AuditVectors.Note

    init() throws { vectors = try AuditVectors.load().note }

    private func signer() throws -> NoteSigner {
        let parts = vectors.signer.split(separator: "+", maxSplits: 4)
        let bytes = try #require(Base64.bytes(parts[4]))
        return try #require(
            bytes[1...].withUnsafeBytes { NoteSigner(name: "PeterNeumann", seed: $0) })
    }

    @Test func theNoteIsThePublishedOne() throws {
        let signer = try signer()
        #expect(signer.key.text == vectors.verifier)
        #expect(NoteKey(text: vectors.verifier) == signer.key)
        #expect(signer.sign(vectors.text).encoded == vectors.note)
        let note = try #require(SignedNote(vectors.note))
        #expect(note.text == vectors.text && note.isSigned(by: signer.key))
        #expect(note.encoded == vectors.note)
    }

    @Test func aChangedNoteIsNotSigned() throws {
        let key = try signer().key
        let other = try #require(SignedNote(vectors.note.replacing("don't", with: "do")))
        #expect(!other.isSigned(by: key))
        let own = [UInt8](repeating: 9, count: 32)
        let stranger = try #require(
            own.withUnsafeBytes { NoteSigner(name: "PeterNeumann", seed: $0) })
        #expect(!stranger.sign(vectors.text).isSigned(by: key))
        // One valid and one invalid signature of the same key are none.
        var note = try #require(SignedNote(vectors.note))
        note.signatures.append(
            .init(name: key.name, keyID: key.id, bytes: [UInt8](repeating: 0, count: 64)))
        #expect(!note.isSigned(by: key))
    }

    @Test(arguments: [
        "", "\n", "text\n", "text\n\n", "text\n\n\u{2014} name\n", "text\n\n- name AAAAAAA=\n",
        "text\n\n\u{2014} na+me AAAAAAAA\n", "text\n\n\u{2014} name AAAA\n",
        "text\n\n\u{2014} name AAAAAAAA", "te\u{1}xt\n\n\u{2014} name AAAAAAAA\n",
        "text\n\n\u{2014} name AAAAAAAA\nmore\n",
    ])
    func noOtherTextIsANote(text: String) {
        #expect(SignedNote(text) == nil)
    }

    @Test(arguments: [
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3", "",
    ])
    func noOtherTextIsAVerifierKey(text: String) {
        #expect(NoteKey(text: text) == nil)
    }

    @Test func checkpointsComeBack() throws {
        let signer = try signer()
        let checkpoint = Checkpoint(
            origin: "PeterNeumann", size: 7, root: .leaf([1]), extensions: ["time 3"])
        let note = Array(signer.sign(checkpoint.text).encoded.utf8)
        #expect(try Checkpoint(note, signedBy: signer.key) == checkpoint)
        let other = Checkpoint(origin: "another", size: 7, root: .leaf([1]))
        #expect(throws: CheckpointError.otherLog) {
            try Checkpoint(Array(signer.sign(other.text).encoded.utf8), signedBy: signer.key)
        }
        let unsigned = SignedNote(
            text: checkpoint.text,
            signatures: [.init(name: "PeterNeumann", keyID: signer.key.id, bytes: [1, 2])])
        #expect(throws: CheckpointError.notSigned) {
            try Checkpoint(Array(unsigned.encoded.utf8), signedBy: signer.key)
        }
        #expect(throws: CheckpointError.malformed) {
            try Checkpoint([1, 2, 3], signedBy: signer.key)
        }
    }

    @Test(arguments: [
        "a\n1\n", "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
        "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\nx\n",
    ])
    func noOtherTextIsACheckpoint(text: String) {
        #expect(Checkpoint(text: text) == nil)
    }
}
