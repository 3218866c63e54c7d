/// A place in a bucket of an object store that speaks S3:
/// `s3:https://host[:port]/bucket[/prefix]`, with `#region` behind it where it is another than
/// `us-east-1`.
package struct S3Address: Sendable, Hashable {
    /// `https://host:port`.
    package let server: String
    package let bucket: String
    /// Without slashes around it; may be empty.
    package let prefix: String
    package let region: String

    /// - Returns: `nil` for what is none, or would send a secret's signature over a network in the
    ///   clear.
    package init?(_ text: some StringProtocol) {
        guard text.hasPrefix("s3:") else { return nil }
        let halves = text.dropFirst(3).split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = halves.first, WitnessClient.isFit(address),
            let scheme = address.firstRange(of: "://")
        else { return nil }
        let rest = address[scheme.upperBound...]
        let parts = rest.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count >= 2, Self.isName(parts[1]) else { return nil }
        let region = halves.count == 2 ? String(halves[1]) : "us-east-1"
        guard Self.isName(region[...]) else { return nil }
        // `..` would be another place to whoever reads paths.
        guard parts.allSatisfy({ $0 != "." && $0 != ".." }) else { return nil }
        server = String(address[..<scheme.upperBound]) + parts[0]
        bucket = String(parts[1])
        prefix = parts.dropFirst(2).joined(separator: "/")
        self.region = region
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        (3...63).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
                    || $0 == 0x2E
            }
    }

    package var host: String { String(server[server.index(after: server.lastSlash)...]) }

    /// The path of an object, from the root.
    package func path(_ name: String) -> String {
        "/\(bucket)/" + (prefix.isEmpty ? "" : prefix + "/") + name
    }

    package var description: String {
        "s3:\(server)/\(bucket)" + (prefix.isEmpty ? "" : "/\(prefix)")
            + (region == "us-east-1" ? "" : "#\(region)")
    }
}

extension String {
    fileprivate var lastSlash: Index { lastIndex(of: "/") ?? startIndex }
}
