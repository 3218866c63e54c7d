/// What `PassphraseProvider` writes into the settings, read strictly: they lie in a file that
/// others may have changed.
struct PassphraseSettings {
    var cost: Argon2Cost
    var version: Int
    var salt: [UInt8]
    var check: [UInt8]
    var former: [Int: [UInt8]]

    private static let lastVersion = 1_000_000
    /// More former versions than anybody has before destroying them.
    static let mostFormer = 100
    private static let checkLength = 8
    private static let formerLength = Sealing.nonceLength + 32 + Sealing.tagLength

    init(cost: Argon2Cost, version: Int, salt: [UInt8], check: [UInt8], former: [Int: [UInt8]]) {
        self.cost = cost
        self.version = version
        self.salt = salt
        self.check = check
        self.former = former
    }

    /// - Throws: `KeyProviderError.badSetting`; the cost's bounds are the caller's.
    init(_ values: [String: String]) throws(KeyProviderError) {
        func number(_ name: String) throws(KeyProviderError) -> UInt32 {
            guard let value = values[name].flatMap(UInt32.init) else { throw .badSetting(name) }
            return value
        }
        func bytes(_ name: String, _ count: Int) throws(KeyProviderError) -> [UInt8] {
            guard let bytes = values[name].flatMap(Hexadecimal.bytes), bytes.count == count
            else { throw .badSetting(name) }
            return bytes
        }
        cost = Argon2Cost(
            memoryKiB: try number("memoryKiB"), passes: try number("passes"),
            lanes: try number("lanes"))
        version = Int(try number("version"))
        guard (1...Self.lastVersion).contains(version) else { throw .badSetting("version") }
        salt = try bytes("salt.\(version)", PassphraseProvider.saltLength)
        check = try bytes("check.\(version)", Self.checkLength)
        former = [:]
        let known: Set<String> = [
            "memoryKiB", "passes", "lanes", "version", "salt.\(version)", "check.\(version)",
        ]
        for name in values.keys where !known.contains(name) {
            guard name.hasPrefix("former."), let number = Int(name.dropFirst("former.".count)),
                name == "former.\(number)", (1..<version).contains(number),
                former.count <= Self.mostFormer
            else { throw .badSetting(name) }
            former[number] = try bytes(name, Self.formerLength)
        }
    }

    var values: [String: String] {
        var values = [
            "memoryKiB": "\(cost.memoryKiB)", "passes": "\(cost.passes)", "lanes": "\(cost.lanes)",
            "version": "\(version)", "salt.\(version)": Hexadecimal.text(salt),
            "check.\(version)": Hexadecimal.text(check),
        ]
        for (version, sealed) in former {
            values["former.\(version)"] = Hexadecimal.text(sealed)
        }
        return values
    }
}
