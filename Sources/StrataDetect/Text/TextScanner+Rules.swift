extension TextScanner {
    /// Identifiers: everything that form, check digits and the words around decide.
    mutating func scanRules() {
        let n = buffer.count
        trackData()
        var consumed = 0
        var t = 0
        while t < tokens.count {
            let token = tokens[t]
            t += 1
            let start = Int(token.start)
            let end = Int(token.end)
            if start < consumed { continue }
            if end < n {
                let next = buffer.unit[end]
                if next == 0x40, let mail = email(at: end) {
                    consumed = mail
                    continue
                }
                if next == 0x3A, let url = link(start, end) {
                    consumed = url
                    continue
                }
            }
            if token.shape.contains(.hasDigit) {
                if token.shape.contains(.hasLetter) {
                    if let stop = mixedToken(token) {
                        consumed = stop
                        continue
                    }
                    // 1234567X belongs to a number; tel13800138000 begins with a keyword.
                    if kind(start).contains(.digit) {
                        consumed = max(scanNumber(start), start + 1)
                    } else if let digit = digitsBehindKeyword(token) {
                        consumed = scanNumber(digit)
                    }
                } else {
                    if let stop = digitLedIdentifier(token) {
                        consumed = stop
                        continue
                    }
                    consumed = scanNumber(start)
                }
                continue
            }
            if let stop = letterToken(token, at: t - 1) { consumed = stop }
        }
        if spokenHanDigits >= 7 || spokenHanDigits >= 3 && full { spokenHan() }
        if full { digitsOverTurns() }
    }

    /// Where the digits of `tel13800138000` begin.
    private func digitsBehindKeyword(_ token: Token) -> Int? {
        guard
            let hit = contexts.view.last(where: {
                $0.start == token.start && $0.end > token.start && $0.end < token.end
            })
        else { return nil }
        let digit = Int(hit.end)
        for i in digit..<Int(token.end) where !kind(i).contains(.digit) { return nil }
        return digit
    }

    // MARK: E-mail and links

    /// The address whose `@` stands at `at`; returns its end.
    private mutating func email(at: Int) -> Int? {
        var start = at
        while start > 0, at - start < 64 {
            let u = buffer.unit[start - 1]
            let ok =
                !classes[Int(u)].isDisjoint(with: .word)
                || u == 0x2E || u == 0x5F || u == 0x2D || u == 0x2B || u == 0x25 || u == 0x27
            if !ok { break }
            start -= 1
        }
        while start < at, [0x2E, 0x2D, 0x27, 0x25].contains(buffer.unit[start]) { start += 1 }
        var end = at + 1
        var lastDot = -1
        while end < buffer.count, end - at < 255 {
            let u = buffer.unit[end]
            if u == 0x2E {
                if buffer.unit[end - 1] == 0x2E || end == at + 1 { break }
                lastDot = end
            } else if classes[Int(u)].isDisjoint(with: .word) && u != 0x2D {
                break
            }
            end += 1
        }
        while end > at + 1, buffer.unit[end - 1] == 0x2E || buffer.unit[end - 1] == 0x2D {
            end -= 1
        }
        if lastDot >= end { lastDot = -1 }
        if lastDot < 0 {
            var i = end - 1
            while i > at {
                if buffer.unit[i] == 0x2E {
                    lastDot = i
                    break
                }
                i -= 1
            }
        }
        guard start < at, lastDot > at + 1, end - lastDot > 2 else { return nil }
        // A domain ends in letters; what is written on behind it is not its: a@b.com3q
        for i in (lastDot + 1)..<end where kind(i).contains(.digit) {
            guard i - lastDot > 2 else { return nil }
            end = i
            break
        }
        let role = isRoleMailbox(start, at) && !isFreeMail(at + 1, end)
        add(
            start, end, role ? .companyEmail : .email, role ? 0.9 : 0.99,
            role ? [.format, .domain, .roleMailbox] : [.format, .domain])
        return end
    }

    private func isRoleMailbox(_ start: Int, _ end: Int) -> Bool {
        var text = ""
        for i in start..<end {
            guard let scalar = Unicode.Scalar(buffer.folded[i]) else { return false }
            if scalar.value >= 0x30 && scalar.value <= 0x39 { continue }
            text.unicodeScalars.append(scalar)
        }
        return Self.roleMailboxes.contains(text)
    }

    private static let roleMailboxes: Set<String> = [
        "info", "sales", "support", "contact", "admin", "office", "service", "services", "hr",
        "jobs", "careers", "billing", "accounts", "accounting", "help", "helpdesk", "hello",
        "marketing", "press", "media", "legal", "privacy", "security", "abuse", "postmaster",
        "webmaster", "hostmaster", "noreply", "no-reply", "donotreply", "enquiries", "inquiries",
        "enquiry", "reception", "orders", "order", "returns", "feedback", "customerservice",
        "customer.service", "customercare", "team", "mail", "kefu", "shouhou", "business",
        "partners", "purchasing", "procurement", "recruitment", "recruiting", "invoice",
        "invoices", "newsletter", "notifications", "compliance", "dpo", "it",
    ]

    private func isFreeMail(_ start: Int, _ end: Int) -> Bool {
        var text = ""
        for i in start..<end {
            guard let scalar = Unicode.Scalar(buffer.folded[i]) else { return false }
            text.unicodeScalars.append(scalar)
        }
        return Self.freeMail.contains(text)
    }

    private static let freeMail: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com",
        "qq.com", "163.com", "126.com", "139.com", "189.cn", "sina.com", "foxmail.com",
        "aliyun.com", "yeah.net", "proton.me", "protonmail.com", "aol.com", "live.com", "msn.com",
        "gmx.de", "web.de", "mail.ru", "sohu.com",
    ]

    /// A link whose scheme is `start..<end`: with a user's password or a secret in it, a
    /// credential. Returns the link's end; digits inside a link are no identifiers.
    private mutating func link(_ start: Int, _ end: Int) -> Int? {
        guard buffer.at(end + 1) == 0x2F, buffer.at(end + 2) == 0x2F, end - start >= 2 else {
            return nil
        }
        var i = end + 3
        var at = -1
        var colon = false
        var hostEnded = false
        var secret = -1
        while i < buffer.count {
            let u = buffer.unit[i]
            if u <= 0x20 || u == 0x22 || u == 0x3C || u == 0x3E || u >= 0x3000 { break }
            if u == 0x2F || u == 0x3F { hostEnded = true }
            if !hostEnded && u == 0x3A { colon = true }
            if !hostEnded && u == 0x40 { at = i }
            if u == 0x3D, secret < 0, isSecretParameter(endingAt: i) { secret = i }
            i += 1
        }
        while i > end, [0x2E, 0x2C, 0x29, 0x3B].contains(buffer.unit[i - 1]) { i -= 1 }
        if at > 0 && colon {
            add(start, i, .credential, 0.95, [.format])
        } else if secret > 0, i - secret > 6 {
            add(start, i, .credential, 0.93, [.format])
        }
        return i
    }

    private func isSecretParameter(endingAt end: Int) -> Bool {
        var text = ""
        var i = end - 1
        while i > 0,
            !kind(i).isDisjoint(with: .word) || buffer.unit[i] == 0x5F
                || buffer.unit[i] == 0x2D, end - i < 24
        {
            if let scalar = Unicode.Scalar(buffer.folded[i]) {
                text.unicodeScalars.insert(scalar, at: text.unicodeScalars.startIndex)
            }
            i -= 1
        }
        return [
            "token", "access_token", "api_key", "apikey", "key", "secret", "password", "pwd",
            "sig", "signature", "auth", "session", "sessionid", "sid", "jwt", "code", "ticket",
            "id_token", "refresh_token", "client_secret", "x-amz-signature",
        ].contains(text)
    }
}
