/// Where security keys are good: the domain that they are enrolled for (WebAuthn's relying party), and
/// the origins of the pages that may ask them.
package struct KeySite: Sendable, Hashable {
    package var domain: String
    package var origins: [String]

    /// - Parameters:
    ///   - domain: A name of the domain name system; keys know no addresses.
    ///   - origins: `https://`, the domain or one below it, and a port where it is not 443.
    /// - Throws: `ServerError.keySite` with what is none.
    package init(domain: String, origins: [String]) throws(ServerError) {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count)
                && label.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
                }
        }
        let hasLetter = labels.last?.utf8.contains { (0x61...0x7A).contains($0) } ?? false
        guard isName, hasLetter else { throw .keySite(domain) }
        for origin in origins where !Self.isOrigin(origin, of: domain) {
            throw .keySite(origin)
        }
        guard !origins.isEmpty else { throw .keySite(domain) }
        self.domain = domain
        self.origins = origins
    }

    private static func isOrigin(_ text: String, of domain: String) -> Bool {
        guard text.hasPrefix("https://") else { return false }
        let parts = text.dropFirst(8).split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2 else { return false }
        if parts.count == 2 {
            guard let port = UInt16(parts[1]), port > 0, port != 443, "\(port)" == parts[1] else {
                return false
            }
        }
        return host == domain || (host.hasSuffix("." + domain) && !host.contains("/"))
    }
}
