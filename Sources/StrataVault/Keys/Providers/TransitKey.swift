/// What a transit server says of a key.
struct TransitKey: Decodable {
    var type: String
    var latestVersion: Int
    var minAvailableVersion: Int
    var minDecryptionVersion: Int
    var minEncryptionVersion: Int
    var derived: Bool
    var exportable: Bool
    var allowPlaintextBackup: Bool
    /// Only where the server knows it.
    var softDeleted: Bool?
    var importedKey: Bool?

    enum CodingKeys: String, CodingKey {
        case type, derived, exportable
        case latestVersion = "latest_version"
        case minAvailableVersion = "min_available_version"
        case minDecryptionVersion = "min_decryption_version"
        case minEncryptionVersion = "min_encryption_version"
        case allowPlaintextBackup = "allow_plaintext_backup"
        case softDeleted = "soft_deleted"
        case importedKey = "imported_key"
    }

    /// What makes the key unfit to wrap others.
    var unfitness: String? {
        if type != "aes256-gcm96" { return "type" }
        return derived ? "derived" : nil
    }

    /// What lets the key be known outside the server; both can be switched on later, and neither
    /// off again.
    var leak: String? {
        if exportable { return "exportable" }
        if allowPlaintextBackup { return "allow_plaintext_backup" }
        return importedKey == true ? "imported_key" : nil
    }

    /// Versions below are gone or do not decrypt.
    var oldestUsable: Int { max(minAvailableVersion, minDecryptionVersion, 1) }
}
