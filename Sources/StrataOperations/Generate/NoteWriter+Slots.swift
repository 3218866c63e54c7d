extension NoteWriter {
    func fill(
        _ slot: NoteSlot, _ persona: Persona, _ random: inout SeededRandom,
        to out: inout ByteBuffer
    ) {
        let chinese = persona.country == .china
        switch slot {
        case .name: persona.writeName(to: &out)
        case .titled: persona.writeTitledName(to: &out)
        case .other:
            var relative = persona
            relative.given = random.below(30)
            relative.surname = random.below(60)
            relative.second = nil
            relative.writeName(to: &out)
        case .mobile:
            guard !spoken(persona.mobileDigits, persona, &random, to: &out) else { return }
            persona.writeMobile(style(&random), to: &out)
            breakDigits(&random, in: &out)
        case .landline:
            guard !spoken(persona.landlineDigits, persona, &random, to: &out) else { return }
            persona.writeLandline(style(&random), to: &out)
        case .email: persona.writeEmail(to: &out)
        case .id:
            if persona.country == .britain {
                persona.writeInsuranceNumber(spaced: random.chance(50), to: &out)
            } else {
                let start = out.count
                persona.writeIdentity(to: &out)
                if random.chance(spokenPercent) {
                    let bytes = out.withBytes { $0[start...].filter { $0 != 0x2D } }
                    out.truncate(to: start)
                    if chinese {
                        SpokenDigits.chinese(bytes, &random, to: &out)
                    } else {
                        SpokenDigits.english(bytes, &random, to: &out)
                    }
                } else if chinese, random.chance(brokenPercent) {
                    let number = out.withBytes { Array($0[start...]) }
                    out.truncate(to: start)
                    let gap: UInt8 = random.chance(70) ? 0x20 : 0x2D
                    out.append(number[0..<6])
                    out.append(gap)
                    out.append(number[6..<14])
                    out.append(gap)
                    out.append(number[14...])
                }
            }
        case .passport: persona.writePassport(to: &out)
        case .card:
            guard !spoken(persona.cardDigits, persona, &random, to: &out) else { return }
            let styles: [DigitStyle] = [.plain, .spaced, .spaced, .dashed]
            persona.writeCard(styles[random.below(4)], to: &out)
        case .expiry: persona.writeExpiry(to: &out)
        case .account: persona.writeAccount(to: &out)
        case .iban: persona.writeIBAN(spaced: random.chance(60), to: &out)
        case .address: persona.writeAddress(full: random.chance(75), to: &out)
        case .city: persona.writeCity(to: &out)
        case .dob: writeBirth(persona, &random, to: &out)
        case .age: out.append(number: UInt64(persona.age))
        case .job: persona.writeJob(to: &out)
        case .income: persona.writeIncome(to: &out)
        case .health: persona.writeHealth(to: &out)
        case .company: persona.writeCompany(to: &out)
        case .wechat: persona.writeWeChat(to: &out)
        case .qq: persona.writeQQ(to: &out)
        case .plate: persona.writePlate(to: &out)
        case .hotline: Decoys.writeHotline(persona.country, &random, to: &out)
        case .idname: writeIdentityName(persona, &random, to: &out)
        case .agent, .client: writeSpeaker(slot, chinese, to: &out)
        default: Decoys.write(slot, chinese: chinese, &random, to: &out)
        }
    }

    private func style(_ random: inout SeededRandom) -> DigitStyle {
        let styles: [DigitStyle] = [.plain, .plain, .plain, .spaced, .dashed, .prefixed]
        return styles[random.below(styles.count)]
    }

    private func writeSpeaker(_ slot: NoteSlot, _ chinese: Bool, to out: inout ByteBuffer) {
        let isAgent = slot == .agent
        switch (speakers, chinese) {
        case (.named, true): out.append(isAgent ? "客服：" : "客户：")
        case (.named, false): out.append(isAgent ? "Agent: " : "Customer: ")
        case (.roles, true): out.append(isAgent ? "【坐席】" : "【用户】")
        case (.roles, false): out.append(isAgent ? "[REP] " : "[CALLER] ")
        case (.letters, true): out.append(isAgent ? "A：" : "B：")
        case (.letters, false): out.append(isAgent ? "A: " : "B: ")
        case (.channels, _): out.append(isAgent ? "spk0 " : "spk1 ")
        case (.none, _): break
        }
    }

    private func writeIdentityName(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        let names: [StaticString] =
            switch persona.country {
            case .china: ["身份证号", "身份证号码", "身份证", "证件号"]
            case .america: ["SSN", "social", "social security number", "Social Security no."]
            case .britain: ["NI number", "National Insurance number", "NINO", "NI no."]
            }
        out.append(names[random.below(4)])
    }

    private func writeBirth(
        _ persona: Persona, _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        let (year, month, day) = persona.birth.civil
        switch (persona.country, random.below(3)) {
        case (.china, 0):
            out.append(number: UInt64(year))
            out.append("年")
            out.append(number: UInt64(month))
            out.append("月")
            out.append(number: UInt64(day))
            out.append("日")
        case (.china, 1): out.append(day: persona.birth, separator: 0x2E)
        case (.china, _), (_, 0): out.append(day: persona.birth)
        case (.america, 1):
            out.append(number: month, width: 2)
            out.append(0x2F)
            out.append(number: day, width: 2)
            out.append(0x2F)
            out.append(number: UInt64(year))
        case (.britain, 1):
            out.append(number: day, width: 2)
            out.append(0x2F)
            out.append(number: month, width: 2)
            out.append(0x2F)
            out.append(number: UInt64(year))
        default:
            let months: [StaticString] = [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
            out.append(months[month - 1])
            out.append(0x20)
            out.append(number: UInt64(day))
            out.append(", ")
            out.append(number: UInt64(year))
        }
    }

    /// Writes the digits in words if the dice say so.
    private func spoken(
        _ digits: [UInt8], _ persona: Persona, _ random: inout SeededRandom,
        to out: inout ByteBuffer
    ) -> Bool {
        guard spokenPercent > 0, random.chance(spokenPercent) else { return false }
        if persona.country == .china {
            SpokenDigits.chinese(digits, &random, to: &out)
        } else {
            SpokenDigits.english(digits, &random, to: &out)
        }
        return true
    }

    /// Puts a line end or a blank into the number that ends the buffer.
    private func breakDigits(_ random: inout SeededRandom, in out: inout ByteBuffer) {
        guard brokenPercent > 0, random.chance(brokenPercent), out.count > 5 else { return }
        let tail = out.withBytes { Array($0[($0.count - 4)...]) }
        guard tail.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return }
        out.truncate(to: out.count - 4)
        if out[out.count - 1] == 0x20 || out[out.count - 1] == 0x2D {
            out.truncate(to: out.count - 1)
        }
        out.append(random.chance(50) ? 0x0A : 0x20)
        out.append(tail)
    }
}

extension Persona {
    private static func digits(_ value: UInt64, _ width: Int) -> [UInt8] {
        var buffer = ByteBuffer()
        buffer.append(digits: value, width: width)
        return buffer.withBytes { Array($0) }
    }

    var cardDigits: [UInt8] { Self.digits(card, cardWidth) }

    var mobileDigits: [UInt8] {
        switch country {
        case .china: Self.digits(mobile, 11)
        case .america: Self.digits(mobile, 10)
        case .britain: [0x30] + Self.digits(mobile, 10)
        }
    }

    var landlineDigits: [UInt8] {
        var buffer = ByteBuffer()
        writeLandline(.plain, to: &buffer)
        return buffer.withBytes { $0.filter { $0 >= 0x30 && $0 <= 0x39 } }
    }
}
