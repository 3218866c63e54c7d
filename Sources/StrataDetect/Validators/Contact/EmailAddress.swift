/// E-mail addresses by the practical part of RFC 5321, 5322 and 6531.
package enum EmailAddress {
    /// What speaks against UTF-8 bytes as an address.
    package static func problem(_ text: ByteView) -> InvalidReason? {
        guard text.count <= 254 else { return .length }
        guard let at = text.lastIndex(of: 0x40), at > 0 else { return .format }
        guard at <= 64 else { return .length }
        guard isLocalPart(text.slice(from: 0, count: at)) else { return .format }
        return isDomain(text.slice(from: at + 1, count: text.count)) ? nil : .component(.domain)
    }

    private static func isLocalPart(_ text: ByteView) -> Bool {
        if text.count > 2, text[0] == 0x22, text[text.count - 1] == 0x22 {
            return text[1..<text.count - 1].allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x7f }
        }
        var previous: UInt8 = 0x2e
        for byte in text {
            if byte == 0x2e {
                guard previous != 0x2e else { return false }
            } else if !isAtomByte(byte) {
                return false
            }
            previous = byte
        }
        return previous != 0x2e
    }

    /// Letters, digits, bytes of other scripts, and `!#$%&'*+-/=?^_{|}~` with the grave accent.
    @inline(__always)
    package static func isAtomByte(_ byte: UInt8) -> Bool {
        if byte.isASCIIAlphanumeric || byte >= 0x80 { return true }
        switch byte {
        case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2f, 0x3d, 0x3f, 0x5e...0x60, 0x7b...0x7e:
            return true
        default: return false
        }
    }

    /// Two or more labels of at most 63 bytes, hyphens inside only, the last one not a number.
    package static func isDomain(_ text: ByteView) -> Bool {
        guard text.count >= 4, text.count <= 253 else { return false }
        var labels = 0
        var length = 0
        var lastStart = 0
        for index in text.indices {
            let byte = text[index]
            if byte == 0x2e {
                guard length > 0, text[index - 1] != 0x2d else { return false }
                labels += 1
                length = 0
                lastStart = index + 1
                continue
            }
            guard byte.isASCIIAlphanumeric || byte >= 0x80 || (byte == 0x2d && length > 0) else {
                return false
            }
            length += 1
            guard length <= 63 else { return false }
        }
        guard labels >= 1, length >= 2, text[text.count - 1] != 0x2d else { return false }
        let last = text[lastStart...]
        if last.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 }) { return true }
        // Punycode: xn--…
        return last.count > 4 && last.starts(with: [0x78, 0x6e, 0x2d, 0x2d])
    }

    /// Mailboxes of a role, not of a person (RFC 2142 and common use), in small letters.
    private static let roles: Set<String> = [
        "abuse", "accounting", "accounts", "admin", "administrator", "admissions", "advertising",
        "billing", "booking", "bookings", "business", "callcenter", "career", "careers",
        "compliance",
        "contact", "contactus", "customercare", "customerservice", "customersupport", "cs",
        "delivery", "dispatch", "dpo", "enquiries", "enquiry", "events", "export", "feedback",
        "finance", "frontdesk", "hello", "help", "helpdesk", "hostmaster", "hotline", "hr", "info",
        "information", "inquiries", "inquiry", "investor", "invoice", "invoices", "ir", "it",
        "jobs", "kefu", "legal", "logistics", "mail", "mailbox", "mailer-daemon", "management",
        "market", "marketing", "media", "member", "membership", "news", "newsletter", "no-reply",
        "noc", "noreply", "office", "operations", "order", "orders", "partner", "partners",
        "payments", "payroll", "postmaster", "pr", "press", "privacy", "procurement", "purchase",
        "purchasing", "quality", "reception", "recruit", "recruiting", "recruitment", "registrar",
        "reservations", "root", "sale", "sales", "secretary", "security", "service", "services",
        "shipping", "shop", "staff", "store", "supply", "support", "team", "tech", "technical",
        "training", "travel", "unsubscribe", "warehouse", "web", "webmaster", "zhaopin",
    ]

    /// Whether the mailbox of an address is a role's, such as `info@` or `sales.cn@`.
    package static func isRole(_ text: ByteView) -> Bool {
        guard let at = text.firstIndex(of: 0x40), at > 0, at <= 32 else { return false }
        var head = at
        if let end = text[..<at].firstIndex(where: { $0 == 0x2b || $0 == 0x2e || $0 == 0x5f }) {
            head = end
        }
        func isListed(_ end: Int) -> Bool {
            roles.contains(String(decoding: text[..<end], as: UTF8.self).lowercased())
        }
        if isListed(at) { return true }
        // "sales.cn@" and "support_uk@" are roles, "mail.smith@" is not: at most three letters
        // may follow.
        return head < at && at - head <= 4 && isListed(head)
    }

    /// An address as a person wrote it; the domain becomes small letters.
    static func validate(_ value: String) throws(InvalidReason) -> String {
        let trimmed = value.trimmed
        if let reason = trimmed.withByteView(problem) { throw reason }
        guard let at = trimmed.lastIndex(of: "@") else { throw .format }
        return trimmed[..<at] + trimmed[at...].lowercased()
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
