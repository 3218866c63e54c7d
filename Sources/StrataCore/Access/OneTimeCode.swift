internal import Crypto

/// One-time codes by counter (RFC 4226) and by time (RFC 6238).
package struct OneTimeCode: Sendable, Hashable {
    package enum Algorithm: String, Sendable, Hashable, CaseIterable {
        case sha1 = "SHA1"
        case sha256 = "SHA256"
        case sha512 = "SHA512"
    }

    package var secret: [UInt8]
    package var algorithm: Algorithm
    /// 6 to 8.
    package var digits: Int
    /// Seconds a code is good for; `nil` where a counter goes up instead.
    package var period: Int?

    /// - Returns: `nil` for fewer than 16 bytes of a secret (RFC 4226, R6), or other digits or
    ///   periods than there are.
    package init?(secret: [UInt8], algorithm: Algorithm = .sha1, digits: Int = 6, period: Int? = 30)
    {
        guard (16...128).contains(secret.count), (6...8).contains(digits),
            period.map((15...300).contains) ?? true
        else { return nil }
        self.secret = secret
        self.algorithm = algorithm
        self.digits = digits
        self.period = period
    }

    /// The code of a step.
    package func code(_ step: UInt64) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> UInt64(56 - 8 * $0)) }
        let key = SymmetricKey(data: secret)
        let mac: [UInt8] =
            switch algorithm {
            case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
            case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
            case .sha512: Array(HMAC<SHA512>.authenticationCode(for: message, using: key))
            }
        // RFC 4226, section 5.3.
        let offset = Int(mac[mac.count - 1] & 15)
        let number =
            mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let limit = (0..<digits).reduce(UInt32(1)) { power, _ in power * 10 }
        let text = String(number % limit)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// Steps that are tried to either side of the clock's (RFC 6238, section 5.2).
    package static let drift = 1
    /// Presses of a counting token that nobody typed in.
    package static let lookAhead = 10

    /// The step whose code was given, behind the last one that was used.
    ///
    /// - Parameters:
    ///   - given: What was typed; blanks in it are let pass.
    ///   - last: The last step that was used, which is never good again; `nil` for none.
    ///   - seconds: Seconds since 1970.
    /// - Returns: `nil` where it is no code of these steps.
    package func step(of given: String, after last: Int64?, at seconds: Int64) -> Int64? {
        let typed = given.filter { !$0.isWhitespace }
        guard typed.utf8.count == digits, seconds >= 0 else { return nil }
        let steps: ClosedRange<Int64>
        if let period {
            let now = seconds / Int64(period)
            steps = max(0, now - Int64(Self.drift))...now + Int64(Self.drift)
        } else {
            let first = (last ?? -1) + 1
            steps = first...first + Int64(Self.lookAhead)
        }
        var found: Int64?
        // All of them, so that it takes the same time wherever it is.
        for step in steps where step > last ?? -1 {
            let code = code(UInt64(step))
            let differs = zip(code.utf8, typed.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
            if differs == 0, found == nil { found = step }
        }
        return found
    }
}

/// Base 32 of RFC 4648, as authenticator programs take secrets.
package enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    package static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads upper or lower case, with or without blanks and padding.
    ///
    /// - Returns: `nil` for any other character, or bits that are left over and not zero.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        var padding = false
        for character in text.utf8 where character != 0x20 && character != 0x2D {
            if character == UInt8(ascii: "=") {
                padding = true
                continue
            }
            guard !padding, let digit = value(character) else { return nil }
            buffer = (buffer << 5 | UInt32(digit)) & 0xFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        guard bits < 5, buffer & ((1 << UInt32(bits)) - 1) == 0 else { return nil }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a")
        case UInt8(ascii: "2")...UInt8(ascii: "7"): digit - UInt8(ascii: "2") + 26
        default: nil
        }
    }
}
