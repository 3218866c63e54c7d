import StrataConnect
import StrataCore

/// Portable symmetric key containers (RFC 6030) whose secrets are not encrypted.
extension SeedFile {
    /// - Returns: `nil` for what is no XML at all, so a table.
    /// - Throws: `AccountError.badSeed` for the first key, counted from 1, that is none or names
    ///   nobody; `.encryptedSeeds`.
    static func container(_ bytes: [UInt8]) throws -> [Seed]? {
        let start = bytes.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }.first
        guard start == UInt8(ascii: "<") else { return nil }
        guard let root = SmallXML(bytes), root.name == "KeyContainer" else {
            throw AccountError.badSeed(line: 1)
        }
        return try root.all("KeyPackage").enumerated().map { index, package in
            guard let key = package.at("Key") else { throw AccountError.badSeed(line: index + 1) }
            guard key.all("EncryptedValue").isEmpty else { throw AccountError.encryptedSeeds }
            let isTime = key.attributes["Algorithm"]?.lowercased().hasSuffix("totp") ?? false
            let isCount = key.attributes["Algorithm"]?.lowercased().hasSuffix("hotp") ?? false
            func value(_ name: String) -> String? { key.at("Data", name, "PlainValue")?.text }
            let format = key.at("AlgorithmParameters", "ResponseFormat")?.attributes
            let suite = key.at("AlgorithmParameters", "Suite")?.text ?? "SHA1"
            let hash = suite.uppercased().replacing("HMAC", with: "").filter { $0 != "-" }
            guard isTime || isCount, format?["Encoding"] ?? "DECIMAL" == "DECIMAL",
                let digits = Int(format?["Length"] ?? "6"),
                let algorithm = OneTimeCode.Algorithm(rawValue: hash),
                let secret = value("Secret").flatMap({ Base64.bytes($0) }),
                let step = Int(value("TimeInterval") ?? "30"),
                let first = Int64(value("Counter") ?? "0"), first >= 0,
                let code = OneTimeCode(
                    secret: secret, algorithm: algorithm, digits: digits,
                    period: isTime ? step : nil),
                let serial = package.at("DeviceInfo", "SerialNo")?.text, !serial.isEmpty,
                let user = key.at("UserId")?.text ?? package.at("DeviceInfo", "UserId")?.text,
                let login = Account.login(Self.commonName(user))
            else { throw AccountError.badSeed(line: index + 1) }
            return Seed(
                login: login,
                code: EnrolledCode(
                    code, label: serial, lastStep: isCount && first > 0 ? first - 1 : nil))
        }
    }

    /// The name in a distinguished name (RFC 4514): of `UID` or `CN`, or the text as it stands.
    private static func commonName(_ text: String) -> String {
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1).map {
                String($0.drop(while: \.isWhitespace))
            }
            if pair.count == 2, ["UID", "CN"].contains(pair[0].uppercased()) { return pair[1] }
        }
        return text
    }
}
