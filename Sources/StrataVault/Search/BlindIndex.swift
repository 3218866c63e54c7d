internal import Crypto

/// What can be searched for. The numbers are part of the tags.
package enum SearchField: UInt8, Sendable, Hashable, CaseIterable {
    case phone = 1
    case email = 2
    /// Any identity number.
    case identity = 3
    /// The last four digits of a phone number and the dataset.
    case lastFourAndDataset = 5
    /// What may be an identity number: somebody is found by it, nobody is joined.
    case possibleIdentity = 6

    /// Its place among all fields.
    fileprivate var place: Int {
        switch self {
        case .phone: 0
        case .email: 1
        case .identity: 2
        case .lastFourAndDataset: 3
        case .possibleIdentity: 4
        }
    }
}

/// Makes the tags under which a search index keeps subjects.
///
/// The digest of a value is the first 16 bytes of HMAC-SHA-256 over the normaliser's version (1)
/// and the normalised value, under a key of the field's own (HKDF-SHA-256 from the base key). The
/// tag is the digest as one block of AES-256 under the key of the index generation. A new
/// generation re-encrypts tags without opening a record, and with the former generation's key
/// destroyed a copied tag is a random block: it can be tested against no value, by nobody.
package struct BlindIndex: Sendable {
    package static let tagLength = 16
    /// The version of the normalisers that values went through.
    package static let normaliserVersion: UInt8 = 1

    package let generation: Int
    private let fieldMACs: [PreparedMAC]
    private let permutation: BlockPermutation

    init(base: SymmetricKey, generation: Int, generationKey: SymmetricKey) {
        self.generation = generation
        permutation = BlockPermutation(generationKey)
        fieldMACs = SearchField.allCases.map { field in
            PreparedMAC(
                HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: base, salt: [UInt8](),
                    info: Array("strata index field 1\u{0}".utf8) + [field.rawValue],
                    outputByteCount: 32))
        }
    }

    /// The tag of a normalised value.
    package func tag(_ field: SearchField, _ normalised: some Collection<UInt8>) -> IndexTag {
        IndexTag(value: permutation.encrypt(digest(field, normalised)))
    }

    func digest(_ field: SearchField, _ normalised: some Collection<UInt8>) -> UInt128 {
        var message: [UInt8] = []
        message.reserveCapacity(normalised.count + 1)
        message.append(Self.normaliserVersion)
        message.append(contentsOf: normalised)
        return fieldMACs[field.place].code16(message)
    }

    /// What a tag of this generation is of, in the form that stays when generations change.
    package func digest(of tag: IndexTag) -> UInt128 { permutation.decrypt(tag.value) }

    /// The tag of this generation for a digest.
    package func tag(digest: UInt128) -> IndexTag {
        IndexTag(value: permutation.encrypt(digest))
    }

    /// The tag that this generation has for what `tag` is in the generation of `former`.
    package func retag(_ tag: IndexTag, from former: BlindIndex) -> IndexTag {
        IndexTag(value: permutation.encrypt(former.permutation.decrypt(tag.value)))
    }
}
