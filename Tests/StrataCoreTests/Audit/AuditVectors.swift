import Foundation
import StrataCore

/// What others published about Merkle trees, notes and tiles.
struct AuditVectors: Decodable {
    var leaves: [String]
    var roots: [String]
    var inclusion: [Inclusion]
    var consistency: [Consistency]
    var note: Note
    var paths: [Path]

    struct Inclusion: Decodable {
        var index, size: Int64
        var proof: [String]
    }
    struct Consistency: Decodable {
        var from, to: Int64
        var proof: [String]
    }
    struct Note: Decodable { var signer, verifier, text, note: String }
    struct Path: Decodable {
        var level: Int
        var index: Int64
        var width: Int
        var path: String
    }

    static func load() throws -> AuditVectors {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Vectors/audit.json")
        return try JSONDecoder().decode(AuditVectors.self, from: Data(contentsOf: file))
    }

    static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }

    static func hash(_ hexadecimal: String) throws -> TreeHash {
        guard let hash = TreeHash(bytes(hexadecimal)) else { throw NoHash() }
        return hash
    }

    struct NoHash: Error {}
}

/// A tree in memory by the definition of RFC 6962, section 2.1: every hash made anew.
struct PlainTree {
    var leaves: [TreeHash]

    init(_ count: Int) { leaves = (0..<count).map { .leaf(Array("entry \($0)".utf8)) } }

    init(leaves: [TreeHash]) { self.leaves = leaves }

    func root(_ size: Int) -> TreeHash { hash(0..<size) }

    private func hash(_ range: Range<Int>) -> TreeHash {
        if range.isEmpty { return .empty }
        if range.count == 1 { return leaves[range.lowerBound] }
        var split = 1
        while split * 2 < range.count { split *= 2 }
        let middle = range.lowerBound + split
        return .node(hash(range.lowerBound..<middle), hash(middle..<range.upperBound))
    }

    func node(_ node: TreeNode) -> TreeHash {
        let start = Int(node.index) << node.level
        return hash(start..<(start + 1 << node.level))
    }
}
