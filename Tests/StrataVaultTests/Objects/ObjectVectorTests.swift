import Crypto
import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// Objects against vectors that another implementation made (`Scripts/make-vault-vectors.py`).
@Suite struct ObjectVectorTests {
    private struct Vectors: Decodable {
        var vault: String
        var objects: Objects

        struct Objects: Decodable {
            var key: String
            var slot: UInt8
            var generation: UInt32
            var ring: Int64
            var record: Int64
            var objects: [Object]
        }
        struct Object: Decodable {
            var name: String
            var bits: UInt8
            var object: String
            var length: Int64
            var plaintext, sealed, sealedDigest: String?
        }
    }

    private let vectors: Vectors
    private let folder: TemporaryFolder

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Vectors/vault.json")
        vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
        folder = try TemporaryFolder()
    }

    private func cipher(_ vector: Vectors.Object) throws -> ObjectCipher {
        let shared = vectors.objects
        let place = ObjectPlace(
            vault: try #require(VaultID(vectors.vault)), record: shared.record,
            object: try #require(ObjectID(vector.object)), ring: shared.ring)
        let key = SubjectKey(
            slot: try #require(KeySlot(code: shared.slot)), generation: shared.generation,
            key: SymmetricKey(data: bytes(shared.key)))
        return ObjectCipher(place, key: key, chunkBits: vector.bits)
    }

    @Test func objects() throws {
        #expect(vectors.objects.objects.count == 5)
        let store = ObjectStore(vaultFolder: folder.path)
        for vector in vectors.objects.objects {
            let cipher = try cipher(vector)
            let object = try #require(ObjectID(vector.object))
            #expect(object.description == vector.object)
            var plaintext = vector.plaintext.map(bytes) ?? []
            if vector.plaintext == nil {
                for number in 0..<2_049 {
                    plaintext += Array(SHA256.hash(data: Data("audio \(number)".utf8)))
                }
            }
            // Pieces of odd lengths: chunks do not depend on how the bytes come.
            let writer = try ObjectWriter(store, object: object, cipher: cipher)
            var rest = plaintext[...]
            while !rest.isEmpty {
                let piece = Array(rest.prefix(max(7, plaintext.count / 5)))
                try piece.withUnsafeBytes { try writer.write($0) }
                rest = rest.dropFirst(piece.count)
            }
            try writer.finish()
            #expect(writer.length == vector.length, "\(vector.name)")
            let made = try Data(contentsOf: URL(filePath: store.path(of: object)))
            if let sealed = vector.sealed {
                #expect(Array(made) == bytes(sealed), "\(vector.name)")
            }
            if let digest = vector.sealedDigest {
                #expect(Array(SHA256.hash(data: made)) == bytes(digest), "\(vector.name)")
            }
            let reader = try ObjectReader(
                store, object: object, cipher: cipher, length: vector.length)
            var read: [UInt8] = []
            try reader.readAll { read += $0 }
            #expect(read == plaintext, "\(vector.name)")
        }
    }
}
