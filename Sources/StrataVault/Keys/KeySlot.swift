package import StrataCore

/// Which of a subject's keys: the tier and the retention class.
///
/// One byte in formats: the tier in the high half (1, 2), the class in the low half.
package struct KeySlot: Sendable, Hashable, Comparable {
    package var tier: SensitivityTier
    package var retentionClass: RetentionClass

    /// T3 has no keys of subjects: what stands on a person's record is at least T2.
    package init(_ tier: SensitivityTier, _ retentionClass: RetentionClass) {
        self.tier = tier == .t1 ? .t1 : .t2
        self.retentionClass = retentionClass
    }

    package var code: UInt8 {
        (tier == .t1 ? 0x10 : 0x20) | Self.code(of: retentionClass)
    }

    package init?(code: UInt8) {
        switch code >> 4 {
        case 1: tier = .t1
        case 2: tier = .t2
        default: return nil
        }
        guard let found = RetentionClass.allCases.first(where: { Self.code(of: $0) == code & 15 })
        else { return nil }
        retentionClass = found
    }

    /// Stable for ever: these numbers are on disk.
    private static func code(of retentionClass: RetentionClass) -> UInt8 {
        switch retentionClass {
        case .identity: 1
        case .contact: 2
        case .call: 3
        case .recording: 4
        case .purchase: 5
        case .consent: 6
        }
    }

    package static func < (a: KeySlot, b: KeySlot) -> Bool { a.code < b.code }
}
