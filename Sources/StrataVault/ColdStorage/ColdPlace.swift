/// Where an archive or a backup is, and how a bucket is to keep it.
///
/// Among the vault's own settings: `place` (a folder from the root, or `s3:…`), `class` (a storage
/// class of the bucket), `lock` (days for which a bucket with object lock lets nobody delete anything).
package struct ColdPlace: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case folder(String)
        case bucket(S3Address)
    }

    package var kind: Kind
    /// As the bucket names it, `STANDARD_IA`; `nil` for its usual one.
    package var storageClass: String?
    /// For so many days the bucket is asked to keep every object from being deleted.
    package var lockDays: Int?

    package init(_ kind: Kind, storageClass: String? = nil, lockDays: Int? = nil) {
        self.kind = kind
        self.storageClass = storageClass
        self.lockDays = lockDays
    }

    /// What may be said of how long objects are locked.
    package static let days = 1...36_500

    /// Reads settings; `nil` where a value is none.
    ///
    /// - Parameters:
    ///   - settings: Values by name.
    ///   - folder: The vault's, in which an archive is that nobody put elsewhere.
    package init?(_ settings: [String: String], vaultFolder folder: String) {
        if let text = settings["place"] {
            if text.hasPrefix("s3:") {
                guard let address = S3Address(text) else { return nil }
                kind = .bucket(address)
            } else {
                guard text.hasPrefix("/"), !text.contains("\n") else { return nil }
                kind = .folder(text)
            }
        } else {
            kind = .folder(folder + "/archive")
        }
        if let text = settings["class"] {
            guard case .bucket = kind, !text.isEmpty, text.utf8.count <= 40,
                text.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x5F })
            else { return nil }
            storageClass = text
        }
        if let text = settings["lock"] {
            guard case .bucket = kind, let days = Int(text), Self.days.contains(days) else {
                return nil
            }
            lockDays = days
        }
    }

    package var description: String {
        switch kind {
        case .folder(let path): path
        case .bucket(let address): address.description
        }
    }

    /// Storage classes whose objects have to be brought back before they are read.
    package static let coldClasses: Set<String> = ["GLACIER", "DEEP_ARCHIVE"]

    package var isCold: Bool { storageClass.map(Self.coldClasses.contains) ?? false }
}
