/// Forms of a whole value that its marks, words and check digits show.
struct ValueForms {
    private(set) var forms: [ColumnFacts.Form] = []
    /// The year, where the value is a date with the name of a month.
    private(set) var year: Int?
    /// The names in a JSON object, in lower case.
    private(set) var keys: [String] = []

    init(_ value: UnsafeBufferPointer<UInt8>) {
        guard let first = value.first else { return }
        let bytes = ValueBytes(value)
        let digits = bytes.digits
        if first == 0x7B, value[value.count - 1] == 0x7D { object(value) }
        secrets(value)
        if bytes.points + bytes.slashes > 0 { places(value, bytes) }
        if value.count <= 40 {
            numbered(value, digits)
            if bytes.stars + bytes.high > 0 { masked(value, digits) }
            codes(value, digits)
            if digits > 0 { marked(value, bytes) }
        }
        if value.count <= 64, digits > 0, bytes.mayBeAmount(value, words: Self.amountWords) {
            tokens(value)
        }
        if value.count <= 120, digits >= 10, Self.holdsTelephone(value) {
            forms.append(.telephoneInside)
        }
    }

    // MARK: Numbers with a check digit or a grouping

    private mutating func numbered(_ value: UnsafeBufferPointer<UInt8>, _ digits: Int) {
        var bare: [UInt8] = []
        for byte in value {
            switch byte {
            case 0x30...0x39: bare.append(byte)
            case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F: break
            default: return
            }
        }
        let isPlain = digits == value.count
        let n = bare.count
        if n >= 7, n <= 15, value[0] != 0x2D, value[0] != 0x2E { forms.append(.phoneShaped) }
        bare.withUnsafeBufferPointer { p in
            switch n {
            case 5 where p[0] == 0x39 && (p[1] == 0x35 || p[1] == 0x36),
                5 where p[0] == 0x31 && (p[1] == 0x30 || p[1] == 0x32):
                if isPlain { forms.append(.serviceNumber) }
            case 8:
                if !isPlain, value.count == 9, value[4] == 0x20 || value[4] == 0x2D {
                    forms.append(.phoneFourFour)
                }
                if isPlain, Self.isTradeItem(p) { forms.append(.gtin) }
            case 10:
                if BritishNumbers.healthProblem(p) == nil { forms.append(.healthServiceUK) }
                if p[0] == 0x34 || p[0] == 0x38, p[1] == 0x30, p[2] == 0x30 {
                    forms.append(.serviceNumber)
                }
            case 11:
                let three = p.number(from: 0, count: 3)
                if [70, 80, 90].contains(three), value.count == 13, value[3] == 0x2D {
                    forms.append(.mobileJapan)
                }
            case 12, 13, 14:
                if isPlain, Self.isTradeItem(p) { forms.append(.gtin) }
            case 15:
                if isPlain, DeviceIdentity.isIMEI(p) { forms.append(.imei) }
            case 16...19:
                // A spreadsheet keeps fifteen digits.
                if p[15...].allSatisfy({ $0 == 0x30 }) { forms.append(.roundedNumber) }
            default: break
            }
        }
    }

    /// A trade item number (GTIN-8, -12, -13, -14) whose check digit holds.
    private static func isTradeItem(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
        var sum = 0
        for (index, byte) in digits.reversed().enumerated() {
            sum += Int(byte &- 0x30) * (index % 2 == 0 ? 1 : 3)
        }
        return sum % 10 == 0 && digits.contains { $0 != 0x30 }
    }

    /// 20240908-083618_7133981560_all: a telephone number between the marks of a code.
    private static func holdsTelephone(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        var parts = 0
        var found = false
        for end in 0...value.count {
            if end < value.count, value[end] &- 0x30 <= 9 { continue }
            if end > start { parts += 1 }
            let before = start > 0 ? value[start - 1] : 0x5F
            let after = end < value.count ? value[end] : 0x5F
            let isLetter = (before | 0x20) &- 0x61 < 26 || (after | 0x20) &- 0x61 < 26
            let run = UnsafeBufferPointer(rebasing: value[start..<end])
            if !isLetter, before != 0x2E || after != 0x2E {
                if run.count == 11, PhoneNumber.isChineseMobile(run) { found = true }
                if run.count == 10, PhoneNumber.northAmerica(run) != nil { found = true }
            }
            start = end + 1
        }
        return found && parts > 1
    }

    // MARK: Hidden values

    private mutating func masked(_ value: UnsafeBufferPointer<UInt8>, _ digits: Int) {
        let text = String(decoding: value, as: UTF8.self)
        var stars = 0
        var run = 0
        var longest = 0
        var han = 0
        var others = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2A, 0xFF0A, 0x2022, 0x25CF:
                stars += 1
                run += 1
                longest = max(longest, run)
                continue
            case 0x3400...0x9FFF: han += 1
            case 0x30...0x39, 0x20, 0x28, 0x29, 0x2B, 0x2D: break
            case 0x58, 0x78: break
            default: others += 1
            }
            run = 0
        }
        if stars == 0 {
            // 王某, 李某某: the other way to hide a name.
            if han >= 2, han <= 3, text.unicodeScalars.count == han,
                text.hasSuffix("某")
            {
                forms.append(.maskedName)
            }
            return
        }
        if han >= 1, han <= 2, digits == 0, others == 0, stars <= 3 { forms.append(.maskedName) }
        if others == 0, han == 0, longest >= 3 {
            switch digits + stars {
            case 7...13 where digits >= 4: forms.append(.maskedPhone)
            case 14...18 where digits >= 4 && longest >= 4: forms.append(.maskedIdentity)
            default: break
            }
        }
        if let at = text.firstIndex(of: "@"), text[at...].contains(".") {
            forms.append(.maskedMail)
        }
    }

    // MARK: Codes with letters

    private mutating func codes(_ value: UnsafeBufferPointer<UInt8>, _ digits: Int) {
        let n = value.count
        if n == 2, value.allSatisfy({ [0x41, 0x43, 0x47, 0x54, 0x2D].contains($0) }) {
            forms.append(.genotype)
        }
        guard digits > 0 else { return }
        if Self.isScientific(value) { forms.append(.scientific) }
        var clean: [UInt8] = []
        var separators = 0
        var small = 0
        for byte in value {
            switch byte {
            case 0x61...0x7A:
                small += 1
                clean.append(byte &- 0x20)
            case 0x41...0x5A, 0x30...0x39: clean.append(byte)
            case 0x20: break
            case 0x2D, 0x2F, 0x5F: separators += 1
            default: return
            }
        }
        guard clean.count > digits else { return }
        clean.withUnsafeBufferPointer { p in
            if n == 17, separators == 0 {
                let found = DeviceIdentity.vehicle(p)
                if found.contains(.format) { forms.append(.vehicle) }
                if found.contains(.checksum) { forms.append(.vehicleChecked) }
            }
            if p.count == 16, separators == 0, BritishNumbers.driverProblem(p) == nil {
                forms.append(.driverUK)
            }
            if p.count == 7, separators == 0, digits == 2, p[2] &- 0x30 <= 9, p[3] &- 0x30 <= 9,
                LicencePlate.britishProblem(p) == nil
            {
                forms.append(.plateUK)
            }
            if small == 0, separators >= 1, p.count >= 6, digits >= 3, value.contains(0x2F) {
                forms.append(.slashedCode)
            }
            if p.count == n, n >= 12, n <= 24, small > 0, small + digits < n {
                forms.append(.mixedToken)
            }
        }
    }

    /// 6.22202E+18: what a spreadsheet makes of a long number.
    private static func isScientific(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let mark = value.firstIndex(where: { $0 | 0x20 == 0x65 }), mark >= 1,
            mark + 2 < value.count, value[0] &- 0x30 <= 9
        else { return false }
        let head = value[..<mark]
        let tail = value[(mark + 2)...]
        return head.allSatisfy { $0 &- 0x30 <= 9 || $0 == 0x2E } && value[mark + 1] == 0x2B
            && tail.count == 2 && tail.allSatisfy { $0 &- 0x30 <= 9 }
    }

    // MARK: Secrets, places of files

    private mutating func secrets(_ value: UnsafeBufferPointer<UInt8>) {
        guard value.count >= 30 else { return }
        let head = String(decoding: value.prefix(10), as: UTF8.self).lowercased()
        if [
            "$2a$", "$2b$", "$2y$", "$argon2", "$pbkdf2", "$1$", "$5$", "$6$", "$scrypt",
            "pbkdf2_", "{ssha", "scrypt:",
        ].contains(where: head.hasPrefix) {
            forms.append(.passwordHash)
        }
        // A recovery key: eight groups of six digits, each a multiple of eleven.
        if value.count == 55 {
            var holds = true
            for group in 0..<8 where holds {
                let start = group * 7
                holds =
                    (0..<6).allSatisfy { value[start + $0] &- 0x30 <= 9 }
                    && (group == 7 || value[start + 6] == 0x2D)
            }
            if holds { forms.append(.recoveryKey) }
        }
    }

    /// Links, paths, and names of programs and pictures, which all have a point or a slash.
    private mutating func places(_ value: UnsafeBufferPointer<UInt8>, _ bytes: ValueBytes) {
        guard value.count >= 5, value.count <= 600, !value.prefix(200).contains(0x0A) else {
            return
        }
        if bytes.high == 0, bytes.slashes == 0, value[0] | 0x20 != 0x77 {
            // No link, and no path: a point before an ending at most.
            let ending = value.prefix(300).reversed().prefix { $0 != 0x2E }.count
            guard ending == 3 || ending == 4 else { return }
        }
        let text = String(decoding: value.prefix(300), as: UTF8.self).lowercased()
        if Self.agents.contains(where: text.hasPrefix) { forms.append(.userAgent) }
        let schemes = ["http://", "https://", "ftp://", "s3://", "oss://", "file://", "www."]
        let isLink = schemes.contains(where: text.hasPrefix)
        let slashes = text.utf8.count { $0 == 0x2F || $0 == 0x5C }
        let isRooted =
            text.hasPrefix("/") || text.hasPrefix("./") || text.hasPrefix("\\\\")
            || text.dropFirst().hasPrefix(":\\") || text.dropFirst().hasPrefix(":/")
        let ending = text.lastIndex(of: ".").map { String(text[text.index(after: $0)...]) } ?? ""
        let hasEnding =
            !ending.isEmpty && ending.count <= 5
            && ending.utf8.allSatisfy { $0 &- 0x30 <= 9 || $0 &- 0x61 < 26 }
        if isLink {
            forms.append(.link)
            let networks = [
                "linkedin.com/in/", "facebook.com/", "instagram.com/", "twitter.com/", "//x.com/",
                "weibo.com/", "douyin.com/user", "tiktok.com/@", "//t.me/", "wa.me/",
                "xiaohongshu.com/user",
            ]
            if networks.contains(where: text.contains) { forms.append(.socialLink) }
            // Services that certify how a lead gave its consent.
            if ["trustedform.com/", "leadid.com/", "jornaya.com/", "activeprospect.com/"].contains(
                where: text.contains)
            {
                forms.append(.consentLink)
            }
        } else if isRooted && slashes >= 2 || slashes >= 1 && hasEnding && !text.contains(" ") {
            forms.append(.path)
        }
        if ["jpg", "jpeg", "png", "gif", "bmp", "heic", "webp", "tif", "tiff"].contains(ending) {
            forms.append(.pictureFile)
        }
    }

    /// What the names of browsers and their like begin with.
    private static let agents = ["mozilla/", "dalvik/", "okhttp/", "cfnetwork/", "opera/"]

    /// Postcodes, sort codes, school years and bands of a credit score.
    private mutating func marked(_ value: UnsafeBufferPointer<UInt8>, _ bytes: ValueBytes) {
        let n = value.count
        let digits = bytes.digits
        if n == 8, digits == 6, value[2] == 0x2D, value[5] == 0x2D { forms.append(.sortCode) }
        if n >= 5, n <= 8, digits >= 2, digits <= 3 {
            let clean = value.filter { $0 != 0x20 }.map {
                $0 &- 0x61 < 26 ? $0 &- 0x20 : $0
            }
            let holds = clean.withUnsafeBufferPointer { PostalCode.britishProblem($0) == nil }
            if holds { forms.append(.postcodeUK) }
        }
        // What follows begins with one of a few words.
        guard bytes.letters > 0, bytes.high > 0 || Self.beginsBandOrYear(value) else { return }
        let words = String(decoding: value, as: UTF8.self).lowercased().split {
            !$0.isLetter && !$0.isNumber
        }
        guard let last = words.last, !last.isEmpty else { return }
        if digits <= 2, words.count <= 2 {
            let letters = words.joined().prefix { $0.isLetter }
            let year = Int(words.joined().dropFirst(letters.count))
            if let year, year <= 13, ["y", "yr", "year", "grade"].contains(String(letters)) {
                forms.append(.schoolYear)
            }
        }
        let numbers = words.compactMap { Int($0) }
        let bands: Set<Substring> = [
            "excellent", "exceptional", "good", "fair", "poor", "average", "below", "bad",
        ]
        if let first = words.first, bands.contains(first), !numbers.isEmpty,
            numbers.allSatisfy({ $0 >= 300 && $0 <= 850 }), words.count <= 5
        {
            forms.append(.creditBand)
        }
    }

    /// Whether the first letter or digit is one that a word of `marked` begins with.
    private static func beginsBandOrYear(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in value {
            if byte &- 0x30 <= 9 { return false }
            let small = byte | 0x20
            if small &- 0x61 < 26 { return "abefgpy".utf8.contains(small) }
        }
        return false
    }

    /// The names in a JSON object, at any depth, as far as they are plain.
    private mutating func object(_ value: UnsafeBufferPointer<UInt8>) {
        var start: Int?
        var last: String?
        var escaped = false
        for (index, byte) in value.enumerated() {
            if let open = start {
                if escaped {
                    escaped = false
                } else if byte == 0x5C {
                    escaped = true
                } else if byte == 0x22 {
                    last = String(
                        decoding: UnsafeBufferPointer(rebasing: value[(open + 1)..<index]),
                        as: UTF8.self)
                    start = nil
                }
            } else if byte == 0x22 {
                start = index
            } else if byte == 0x3A, let name = last {
                if keys.count < 64, name.utf8.count <= 64 { keys.append(name.lowercased()) }
                last = nil
            } else if byte > 0x20 {
                last = nil
            }
        }
        guard !keys.isEmpty else { return }
        forms.append(.json)
        let latitude = keys.contains { ["lat", "latitude", "纬度", "wd"].contains($0) }
        let longitude = keys.contains {
            ["lng", "lon", "long", "longitude", "经度", "jd"].contains($0)
        }
        if latitude, longitude { forms.append(.position) }
    }

    // MARK: Numbers among marks and words

    private enum Token: Equatable {
        case number(String)
        case currency, percent, range, slash, colon, other
        case word(String)
    }

    private mutating func tokens(_ value: UnsafeBufferPointer<UInt8>) {
        let tokens = Self.split(String(decoding: value, as: UTF8.self).lowercased())
        guard !tokens.isEmpty, tokens.count <= 14 else { return }
        if let found = Self.date(tokens) {
            year = found.year
            forms.append(found.hasTime ? .dateTime : .date)
            return
        }
        var numbers = 0
        var marks = 0
        var ranges = 0
        var percents = 0
        var units: [String] = []
        for token in tokens {
            switch token {
            case .number: numbers += 1
            case .currency: marks += 1
            case .percent: percents += 1
            case .range: ranges += 1
            case .word(let word): units.append(word)
            case .slash, .colon, .other: return
            }
        }
        guard numbers >= 1 else { return }
        let money = units.count { Self.isMoney($0) }
        let bounds = units.count { Self.bounds.contains($0) }
        let times = units.count { Self.timeUnits.contains($0) }
        // Y6 is a school year, 6y an age.
        var ages = units.count { Self.ageUnits.contains($0) }
        if case .word = tokens[0] { ages = 0 }
        let measures = units.count { Self.measures.contains($0) }
        guard money + bounds + times + ages + measures == units.count else { return }
        if marks + money > 0 {
            forms.append(.amount)
        } else if percents > 0 {
            if units.isEmpty { forms.append(.percent) }
        } else if numbers == 2, ranges == 1, case .number(let a) = tokens[0],
            a.utf8.count <= 7, measures == 0
        {
            forms.append(ages > 0 ? .ageWords : .range)
        } else if numbers == 1, bounds + ranges > 0, times + measures == 0, tokens.count <= 3 {
            forms.append(ages > 0 ? .ageWords : .range)
        } else if ages > 0 {
            forms.append(.ageWords)
        } else if times > 0, measures == 0 {
            forms.append(.duration)
        } else if measures > 0 {
            forms.append(.measure)
        }
    }

    /// 元, 万元, and 万人民币.
    private static func isMoney(_ unit: String) -> Bool {
        if moneyUnits.contains(unit) { return true }
        guard let first = unit.first, first == "万" || first == "亿" || first == "萬" else {
            return false
        }
        return moneyUnits.contains(String(unit.dropFirst()))
    }

    private static let moneyUnits: Set<String> = [
        "元", "万元", "万", "亿", "亿元", "块", "圆", "円", "usd", "cny", "rmb", "hkd", "gbp", "eur",
        "jpy", "k", "元整", "美元", "港币", "人民币", "hk", "nt", "us", "rs", "aud", "cad", "sgd",
        "chf", "inr", "mo", "月", "per", "month", "pm", "pa", "year", "元起", "起", "元月",
    ]
    private static let bounds: Set<String> = [
        "以下", "以上", "及以上", "及以下", "不到", "超过", "under", "over", "to", "below", "above", "and",
        "up", "plus", "or", "more", "less", "than", "至", "到", "内", "以内", "约",
    ]
    private static let timeUnits: Set<String> = [
        "秒", "分", "分钟", "小时", "时", "s", "sec", "secs", "second", "seconds", "min", "mins",
        "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "ms", "天", "d", "day", "days",
        "个月", "months", "years", "yrs", "年", "周", "week", "weeks", "个工作日", "工作日", "m",
    ]
    private static let ageUnits: Set<String> = ["岁", "周岁", "歲", "yo", "y", "岁以下", "岁以上"]
    private static let measures: Set<String> = [
        "kg", "g", "mg", "t", "lb", "lbs", "oz", "mm", "cm", "km", "ft", "in", "inch", "x", "l",
        "ml", "kb", "mb", "gb", "tb", "kwh", "kw", "w", "v", "hz", "mhz", "ghz", "㎡", "平", "平米",
        "平方米",
        "公斤", "千克", "克", "吨", "米", "厘米", "毫米", "升", "毫升", "个", "件", "台", "箱", "包", "盒", "瓶", "套",
        "pcs", "pc", "pack", "ea", "sqft", "sqm", "mbps", "×", "支", "只", "卷", "袋", "桶", "张", "次",
        "条",
    ]

    /// Every word in Latin letters that an amount or a date may have.
    private static let amountWords = ByteFilter(
        [moneyUnits, bounds, timeUnits, ageUnits, measures, dayWords, Set(months.keys)].joined())

    private static func split(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var number = ""
        var word = ""
        var wordIsHan = false
        func flush() {
            if !number.isEmpty {
                while let last = number.last, !last.isNumber { number.removeLast() }
                tokens.append(.number(number))
            }
            if !word.isEmpty { tokens.append(.word(word)) }
            number = ""
            word = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39:
                if !word.isEmpty { flush() }
                number.unicodeScalars.append(scalar)
            case 0x2C, 0x2E, 0x27:
                if number.isEmpty { flush() } else { number.unicodeScalars.append(scalar) }
            case 0x24, 0xA2...0xA5, 0x20A0...0x20CF, 0xFFE5, 0xFFE1:
                flush()
                tokens.append(.currency)
            case 0x25, 0xFF05:
                flush()
                tokens.append(.percent)
            case 0x2D, 0x7E, 0x2013, 0x2014, 0xFF5E, 0x301C, 0x2B, 0x3C, 0x3E, 0x2264, 0x2265:
                flush()
                tokens.append(.range)
            case 0x2F:
                flush()
                tokens.append(.slash)
            case 0x3A:
                flush()
                tokens.append(.colon)
            case 0x20, 0x28, 0x29: flush()
            default:
                let isHan = scalar.value >= 0x2E80
                let isLetter = scalar.properties.isAlphabetic || scalar.value == 0xD7
                guard isHan || isLetter else {
                    flush()
                    tokens.append(.other)
                    continue
                }
                if !number.isEmpty || !word.isEmpty && isHan != wordIsHan { flush() }
                wordIsHan = isHan
                word.unicodeScalars.append(scalar)
            }
        }
        flush()
        // A sign before a number is no range.
        if tokens.count > 1, tokens[0] == .range { tokens.removeFirst() }
        return tokens
    }

    // MARK: Dates

    private static let months: [String: Int] = {
        let names = [
            ["january", "jan", "janvier", "enero", "januar", "gennaio", "janeiro"],
            ["february", "feb", "février", "febrero", "februar", "febbraio", "fev"],
            ["march", "mar", "mars", "marzo", "märz", "mrz", "março"],
            ["april", "apr", "avril", "abril", "aprile", "avr", "abr"],
            ["may", "mai", "mayo", "maggio", "maio"],
            ["june", "jun", "juin", "junio", "juni", "giugno", "junho"],
            ["july", "jul", "juillet", "julio", "juli", "luglio", "julho"],
            ["august", "aug", "août", "agosto", "ago"],
            ["september", "sep", "sept", "septembre", "septiembre", "settembre"],
            ["october", "oct", "octobre", "octubre", "oktober", "okt", "ottobre"],
            ["november", "nov", "novembre", "noviembre"],
            ["december", "dec", "décembre", "diciembre", "dezember", "dez", "dic"],
        ]
        var months: [String: Int] = [:]
        for (index, list) in names.enumerated() {
            for name in list { months[name] = index + 1 }
        }
        return months
    }()
    private static let dayWords: Set<String> = [
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "st", "nd", "rd", "th",
        "of", "at", "am", "pm", "de", "t", "z", "utc", "gmt",
    ]

    /// `06-May-1957`, `Sep 21, 2024 10:30 AM`, `21st of May 2020`, `May 2024`; and `2024年9月`.
    private static func date(_ tokens: [Token]) -> (year: Int, hasTime: Bool)? {
        var month: Int?
        var numbers: [Int] = []
        var colons = 0
        for token in tokens {
            switch token {
            case .word(let word):
                if let found = months[word], month == nil {
                    month = found
                } else if !dayWords.contains(word) {
                    return hanMonth(tokens)
                }
            case .number(let text):
                guard text.utf8.count <= 4, let number = Int(text) else { return nil }
                numbers.append(number)
            case .colon: colons += 1
            case .range, .slash: break
            case .currency, .percent, .other: return nil
            }
        }
        guard let month, !numbers.isEmpty else { return nil }
        let times = colons > 0 ? colons + 1 : 0
        guard numbers.count > times else { return nil }
        let date = numbers.dropLast(times)
        switch date.count {
        case 1:
            guard let year = date.first, year >= 1900, year <= 2100 else { return nil }
            return (year, false)
        case 2, 3:
            guard let first = date.first, let last = date.dropFirst().first else { return nil }
            let (day, year) = first > 31 ? (last, first) : (first, last)
            let full = year < 100 ? (year > 40 ? 1900 : 2000) + year : year
            guard full >= 1850, full <= 2150,
                CivilDate.exists(year: full, month: month, day: day)
            else { return nil }
            return (full, times > 0 || date.count == 3)
        default: return nil
        }
    }

    private static func hanMonth(_ tokens: [Token]) -> (year: Int, hasTime: Bool)? {
        guard tokens.count == 4, case .number(let year) = tokens[0], tokens[1] == .word("年"),
            case .number(let month) = tokens[2],
            tokens[3] == .word("月") || tokens[3] == .word("月份"),
            let y = Int(year), let m = Int(month), y >= 1900, y <= 2100, m >= 1, m <= 12
        else { return nil }
        return (y, false)
    }
}
