/// Where a transit engine is: what stands in the settings.
package struct TransitServer: Sendable, Hashable {
    /// `https://host` or `https://host:port`; `http` only to this machine itself.
    package let address: String
    /// The path that the engine is mounted at.
    package let mount: String
    /// The certificates that vouch for the server, in PEM; `nil` for those that the system trusts.
    package let authorityFile: String?
    /// The namespace, where the server has any.
    package let namespace: String?

    /// - Throws: `KeyProviderError.badSetting`.
    package init(
        address: String, mount: String = "transit", authorityFile: String? = nil,
        namespace: String? = nil
    ) throws(KeyProviderError) {
        guard Self.isFit(address) else { throw .badSetting("address") }
        guard
            mount.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy(Self.isName)
        else { throw .badSetting("mount") }
        if let authorityFile, !authorityFile.hasPrefix("/") { throw .badSetting("caFile") }
        if let namespace {
            guard
                namespace.split(separator: "/", omittingEmptySubsequences: false)
                    .allSatisfy(Self.isName)
            else { throw .badSetting("namespace") }
        }
        self.address = address
        self.mount = mount
        self.authorityFile = authorityFile
        self.namespace = namespace
    }

    /// - Throws: `KeyProviderError.badSetting`.
    init(_ values: [String: String]) throws(KeyProviderError) {
        try self.init(
            address: values["address"] ?? "", mount: values["mount"] ?? "transit",
            authorityFile: values["caFile"], namespace: values["namespace"])
    }

    var values: [String: String] {
        var values = ["address": address, "mount": mount]
        values["caFile"] = authorityFile
        values["namespace"] = namespace
        return values
    }

    /// A part of a path that needs no escaping and cannot lead elsewhere.
    static func isName(_ text: some StringProtocol) -> Bool {
        (1...128).contains(text.utf8.count) && !text.allSatisfy { $0 == "." }
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    private static func isFit(_ address: String) -> Bool {
        let schemes = ["https://", "http://"]
        guard let scheme = schemes.first(where: address.hasPrefix) else { return false }
        let (host, port) = split(address.dropFirst(scheme.count))
        if let port {
            guard let number = UInt16(port), number > 0, port == "\(number)" else { return false }
        }
        let isAddress6 =
            host.hasPrefix("[") && host.hasSuffix("]") && host.count > 2
            && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        guard isAddress6 || (isName(host) && !host.contains("_")) else { return false }
        return scheme == "https://" || isLoopback(host)
    }

    private static func split(_ rest: Substring) -> (host: Substring, port: Substring?) {
        // The colons of an address of version 6 stand in brackets.
        let end = rest.lastIndex(of: "]") ?? rest.startIndex
        guard let colon = rest[end...].firstIndex(of: ":") else { return (rest, nil) }
        return (rest[..<colon], rest[rest.index(after: colon)...])
    }

    private static func isLoopback(_ host: Substring) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
