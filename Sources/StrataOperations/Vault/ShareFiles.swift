import StrataConnect
import StrataCore
package import StrataVault

/// Recovery shares as files: one a share, for its owner's eyes alone.
package enum ShareFiles {
    private static let groupsPerLine = 6

    /// The share as it is printed: what it is in both languages, then its groups.
    package static func text(_ share: ShamirShare, of count: Int, vault: VaultID) -> String {
        let values = [
            "number": "\(share.number)", "count": "\(count)", "needed": "\(share.needed)",
            "vault": "\(vault)",
        ]
        let heads = Language.allCases.map {
            "# " + Message("recovery.shareHead", values).text(in: $0)
        }
        let groups = share.text.split(separator: "-")
        let lines = stride(from: 0, to: groups.count, by: groupsPerLine).map {
            groups[$0..<min($0 + groupsPerLine, groups.count)].joined(separator: "-")
        }
        return (heads + lines).joined(separator: "\n") + "\n"
    }

    /// Writes shares into a folder that is there; never over a file.
    ///
    /// - Returns: Their paths.
    /// - Throws: `OutputError`; the caller gives the splitting up then.
    static func write(
        _ shares: [ShamirShare], vault: VaultID, folder: String
    ) throws(OutputError) -> [String] {
        var paths: [String] = []
        for share in shares {
            // The splitting stands in the name: files of another one are not in the way.
            let set = Hexadecimal.text(share.set)
            let path = "\(folder)/share-\(set)-\(share.number)-of-\(shares.count).txt"
            do throws(AtomicFile.Failure) {
                let file = try AtomicFile(path: path)
                try file.write(text(share, of: shares.count, vault: vault).utf8)
                try file.commit()
            } catch {
                throw OutputError(error, path: path)
            }
            paths.append(path)
        }
        return paths
    }

    /// Reads a share's file, or whatever somebody typed it into; lines that begin with `#` say what
    /// it is and do not count.
    ///
    /// - Parameters:
    ///   - path: A file that nobody else may read.
    ///   - place: The share's place among those that are given, from 1.
    /// - Returns: The share.
    /// - Throws: `PassphraseError`, `ShamirError`.
    static func read(_ path: String, place: Int) throws -> ShamirShare {
        try share(SecretSource.file(path).read(), place: place)
    }

    static func share(
        _ secret: borrowing SecretBytes, place: Int
    ) throws(ShamirError) -> ShamirShare {
        let text = secret.withBytes { String(decoding: $0, as: UTF8.self) }
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        return try ShamirShare(typed: lines.joined(separator: "\n"), place: place)
    }
}
