// What "stricter" means for every handling property that is a ladder. This file is the one place:
// each list runs from the loosest to the strictest, and docs/policy.md prints it.

/// Encryption on the way.
package enum TransitEncryption: String, Ladder {
    case none, tls
    case tls13 = "tls1.3"
    /// TLS 1.3 with a certificate on both sides.
    case mutual = "mutual_tls1.3"
}

/// Protection at rest.
package enum RestProtection: String, Ladder {
    /// In the clear, signed against change.
    case signed
    /// AES-256-GCM envelopes.
    case sealed
    /// Sealed for minutes where somebody asks for it (`hold_at_most`), otherwise not written at all.
    case capturedTemporarily = "captured_temporarily"
    /// Not written to any store.
    case never
}

/// Whose key seals it; the narrower, the stricter.
package enum KeyScope: String, Ladder {
    case none, vault, tier, subject
}

/// The form in which a value is shown; the less of it is left, the stricter.
package enum MaskForm: String, Ladder {
    case full
    /// First six and last four digits of a card number (PCI DSS 3.4.1 allows no more).
    case first6last4
    case last4
    /// The year of a date.
    case yearOnly = "year_only"
    /// The city of an address.
    case cityOnly = "city_only"
    /// The domain of an e-mail address.
    case domainOnly = "domain_only"
    /// The first letter or the family name.
    case initial
    /// A keyed token: equal values look equal, nothing else remains.
    case token
    case none
}

/// What an audit entry is written for.
package enum AuditDepth: String, Ladder {
    case none
    /// Counted by actor and day.
    case counted
    case changes
    case everyAccess = "every_access"
    /// Every access, and the entry is durable before the value is shown.
    case entryFirst = "entry_first"
}

/// What backups may hold of it.
package enum BackupForm: String, Ladder {
    case plain
    case sealed
    /// Sealed, with the keys in a backup of their own.
    case separateKeys = "separate_keys"
    case none
}

/// How it may leave the system.
package enum ExportForm: String, Ladder {
    case open, watermarked, masked
    /// In a sealed file for named receivers.
    case sealed
    case forbidden
}

/// Marks in what leaves the system.
package enum Watermark: String, Ladder {
    case none, visible
    /// Visible, and different for every receiver.
    case traced
}

/// How it can be found.
package enum SearchForm: String, Ladder {
    case full
    /// Keyed blind index over the normalised value.
    case blindIndex = "blind_index"
    /// Exact match by those who may reveal it.
    case exactOnly = "exact_only"
    case none
}

/// What analyses and reports may get.
package enum DeIdentification: String, Ladder {
    case none, pseudonymised, aggregated, excluded
}

/// The ground that its use needs.
package enum ConsentForm: String, Ladder {
    case none
    /// The person was told and may object.
    case notice
    /// Prior consent.
    case consent
    /// Consent of its own, apart from others (PIPL 29, GDPR 9(2)(a)).
    case separate
    /// Separate consent of the guardian.
    case guardian
}

/// What a transfer to the place of access needs.
package enum TransferForm: String, Ladder {
    case free, recorded
    /// Consent and a check of the protection there.
    case safeguards
    case contract
    /// Assessment by the authority.
    case assessment
    case prohibited
}

/// Where it is stored.
package enum StorePlace: String, Ladder {
    case fast, cold, none
}

/// What it takes to get it back from the archive.
package enum RetrievalMode: String, Ladder {
    case direct, request, approved, impossible
}

/// How it is destroyed.
package enum DisposalMethod: String, Ladder {
    case clear, purge
    /// Cryptographic erase with a signed certificate.
    case certified = "crypto_erase_certified"
}

/// Whether something is demanded.
package enum Demand: String, Ladder {
    case no, yes
}

/// Whether a role may do something.
package enum Grant: String, Ladder {
    case yes
    /// After a second person has approved.
    case approval
    case no
}
