/// Accounts of messengers.
package enum MessengerAccount {
    /// A WeChat id: 6 to 20 letters, digits, `_` and `-`, a letter first; or `wxid_` and what the
    /// service gave.
    package static func weChatProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 6, text.count <= 24 else { return .length }
        guard text[0].isASCIILetter else { return .format }
        for byte in text where !byte.isASCIIAlphanumeric && byte != 0x5f && byte != 0x2d {
            return .format
        }
        return text.count <= 20 || isGiven(text) ? nil : .length
    }

    /// Whether the id is one that the service gave: nobody else's word looks like it.
    package static func isGiven(_ text: ByteView) -> Bool {
        text.count >= 12 && text.starts(with: [0x77, 0x78, 0x69, 0x64, 0x5f])
    }

    /// A QQ number: 5 to 11 digits, no leading zero.
    package static func qqProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 5, text.count <= 11 else { return .length }
        return text.isAllDigits && text[0] != 0x30 ? nil : .format
    }
}
