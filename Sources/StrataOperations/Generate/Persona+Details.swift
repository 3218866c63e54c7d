extension Persona {
    /// A place in a list of `count`, from the dice's bits above `shift`.
    private func pick(_ dice: UInt64, _ shift: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (dice >> shift) % UInt64(count))
    }

    /// Street, house and unit; `full` adds the city in front (China) or behind.
    func writeAddress(full: Bool, to out: inout ByteBuffer) {
        let dice = bits(.address)
        switch country {
        case .china:
            let lexicon = ChineseLexicon.shared
            if full {
                let municipality = [11, 12, 31, 50].contains(
                    lexicon.divisions[place].code / 10_000)
                if !municipality, dice >> 3 & 1 == 0 { lexicon.provinces.write(place, to: &out) }
                lexicon.cities.write(place, to: &out)
            }
            lexicon.districts.write(place, to: &out)
            if pick(dice, 5, 12) == 0 {
                lexicon.villages.write(pick(dice, 9, lexicon.villages.count), to: &out)
                out.append(number: UInt64(1 + pick(dice, 14, 9)))
                out.append("组")
                out.append(number: UInt64(1 + pick(dice, 18, 140)))
                out.append("号")
                return
            }
            lexicon.roads.write(pick(dice, 9, lexicon.roads.count), to: &out)
            out.append(number: UInt64(1 + pick(dice, 14, 980)))
            out.append("号")
            switch pick(dice, 24, 4) {
            case 0: break
            case 1:
                out.append(number: UInt64(1 + pick(dice, 26, 30)))
                out.append("栋")
                out.append(number: UInt64(100 + pick(dice, 31, 32) * 100 + 1 + pick(dice, 36, 6)))
                out.append("室")
            default:
                lexicon.estates.write(pick(dice, 40, lexicon.estates.count), to: &out)
                out.append(number: UInt64(1 + pick(dice, 26, 30)))
                out.append(pick(dice, 44, 2) == 0 ? "号楼" : "栋")
                out.append(number: UInt64(1 + pick(dice, 33, 6)))
                out.append("单元")
                out.append(number: UInt64(100 + pick(dice, 31, 32) * 100 + 1 + pick(dice, 36, 6)))
                if pick(dice, 46, 3) > 0 { out.append("室") }
            }
        case .america:
            let lexicon = EnglishLexicon.shared
            out.append(number: UInt64(10 + pick(dice, 9, 9800)))
            out.append(0x20)
            lexicon.streets.write(pick(dice, 14, lexicon.streets.count), to: &out)
            out.append(0x20)
            lexicon.streetKinds.write(pick(dice, 20, lexicon.streetKinds.count), to: &out)
            if pick(dice, 26, 3) == 0 {
                out.append(pick(dice, 28, 2) == 0 ? ", Apt " : " Unit ")
                out.append(number: UInt64(1 + pick(dice, 31, 40)))
                if pick(dice, 33, 2) == 0 { out.append(UInt8(0x41 + pick(dice, 36, 6))) }
            }
            guard full else { return }
            out.append(", ")
            lexicon.usCities.write(place, to: &out)
            out.append(", ")
            lexicon.usStates.write(place, to: &out)
            out.append(0x20)
            out.append(
                digits: lexicon.usZips[place] * 100 + UInt64(1 + pick(dice, 40, 98)), width: 5)
        case .britain:
            let lexicon = EnglishLexicon.shared
            if pick(dice, 26, 4) == 0 {
                out.append("Flat ")
                out.append(number: UInt64(1 + pick(dice, 31, 24)))
                out.append(", ")
            }
            out.append(number: UInt64(1 + pick(dice, 9, 190)))
            out.append(0x20)
            lexicon.ukStreets.write(pick(dice, 14, lexicon.ukStreets.count), to: &out)
            guard full else { return }
            out.append(", ")
            lexicon.ukCities.write(place, to: &out)
            out.append(0x20)
            lexicon.ukPostcodes.write(place, to: &out)
            out.append(number: UInt64(1 + pick(dice, 36, 19)))
            out.append(0x20)
            out.append(number: UInt64(pick(dice, 40, 10)))
            let letters: StaticString = "ABDEFGHJLNPQRSTUWXYZ"
            letters.withUTF8Buffer { out.append($0[pick(dice, 43, 20)]) }
            letters.withUTF8Buffer { out.append($0[pick(dice, 47, 20)]) }
        }
    }

    func writeCity(to out: inout ByteBuffer) {
        switch country {
        case .china: ChineseLexicon.shared.cities.write(place, to: &out)
        case .america: EnglishLexicon.shared.usCities.write(place, to: &out)
        case .britain: EnglishLexicon.shared.ukCities.write(place, to: &out)
        }
    }

    func writeCompany(to out: inout ByteBuffer) {
        let dice = bits(.company)
        switch country {
        case .china:
            let lexicon = ChineseLexicon.shared
            lexicon.cities.write(place, to: &out)
            lexicon.companyStems.write(pick(dice, 4, lexicon.companyStems.count), to: &out)
            lexicon.companyTrades.write(pick(dice, 11, lexicon.companyTrades.count), to: &out)
            lexicon.companyForms.write(pick(dice, 17, lexicon.companyForms.count), to: &out)
        case .america, .britain:
            let lexicon = EnglishLexicon.shared
            lexicon.companyStems.write(pick(dice, 4, lexicon.companyStems.count), to: &out)
            out.append(0x20)
            lexicon.companyTrades.write(pick(dice, 11, lexicon.companyTrades.count), to: &out)
            let forms = country == .america ? lexicon.companyForms : lexicon.ukForms
            let start = out.count
            out.append(0x20)
            forms.write(pick(dice, 17, forms.count), to: &out)
            guard out[start + 1] == 0x2C else { return }
            let form = out.withBytes { Array($0[(start + 1)...]) }
            out.truncate(to: start)
            out.append(form)
        }
    }

    /// A unified social credit code (GB 32100): registered by the market regulator, enterprise,
    /// the division, an organisation code that begins with X. Codes handed out so far begin with a
    /// digit or with M and N; the standard reserves nothing.
    func writeCreditCode(to out: inout ByteBuffer) {
        let dice = bits(.credit)
        let alphabet = CheckDigits.creditAlphabet
        let start = out.count
        out.append("91")
        out.append(digits: ChineseLexicon.shared.divisions[place].code, width: 6)
        out.append(0x58)
        for i in 0..<7 { out.append(alphabet[Int((dice >> UInt64(3 + 7 * i)) % 31)]) }
        func value(_ byte: UInt8) -> Int { Int(byte) - (byte >= 0x41 ? 55 : 48) }
        let organisation = (start + 8..<start + 16).map { value(out[$0]) }
        out.append(CheckDigits.organisation(organisation[...]))
        let places = (start..<start + 17).map { Self.creditPlaces[Int(out[$0] & 0x7F)] }
        out.append(CheckDigits.credit(places))
    }

    private static let creditPlaces: [Int] = {
        var places = [Int](repeating: 0, count: 128)
        for (place, byte) in CheckDigits.creditAlphabet.enumerated() { places[Int(byte)] = place }
        return places
    }()

    /// An employer identification number: no check digit, no reserved prefix that is valid too.
    func writeEmployerNumber(to out: inout ByteBuffer) {
        let dice = bits(.employer)
        let prefixes: [UInt64] = [12, 20, 26, 33, 41, 45, 54, 62, 75, 82, 93]
        out.append(digits: prefixes[pick(dice, 6, prefixes.count)], width: 2)
        out.append(0x2D)
        out.append(digits: dice >> 12, width: 7)
    }

    func writeJob(to out: inout ByteBuffer) {
        let dice = bits(.job)
        let pool = country == .china ? ChineseLexicon.shared.jobs : EnglishLexicon.shared.jobs
        pool.write(pick(dice, 19, pool.count), to: &out)
    }

    func writeIncome(to out: inout ByteBuffer) {
        let dice = bits(.income)
        let pool =
            country == .china ? ChineseLexicon.shared.incomes : EnglishLexicon.shared.incomes
        pool.write(pick(dice, 23, pool.count), to: &out)
    }

    func writeHealth(to out: inout ByteBuffer) {
        let dice = bits(.health)
        let pool = country == .china ? ChineseLexicon.shared.health : EnglishLexicon.shared.health
        pool.write(pick(dice, 27, pool.count), to: &out)
    }

    /// A number plate; every combination may be in use, none is reserved.
    func writePlate(to out: inout ByteBuffer) {
        let dice = bits(.plate)
        let letters: StaticString = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        func letter(_ shift: UInt64) -> UInt8 {
            letters.withUTF8Buffer { $0[pick(dice, shift, 24)] }
        }
        switch country {
        case .china:
            let lexicon = ChineseLexicon.shared
            lexicon.plates.write(place, to: &out)
            if out[out.count - 1] & 0x80 != 0 { out.append(letter(2)) }
            if pick(dice, 5, 5) == 0 {
                out.append(pick(dice, 8, 2) == 0 ? 0x44 : 0x46)
                out.append(digits: dice >> 15, width: 5)
            } else {
                if pick(dice, 13, 4) == 0 { out.append("·") }
                switch pick(dice, 16, 3) {
                case 0: out.append(digits: dice >> 15, width: 5)
                case 1:
                    out.append(letter(21))
                    out.append(digits: dice >> 15, width: 4)
                default:
                    out.append(digits: dice >> 15, width: 2)
                    out.append(letter(21))
                    out.append(digits: dice >> 31, width: 2)
                }
            }
        case .america:
            if pick(dice, 5, 2) == 0 {
                out.append(digits: dice >> 15, width: 1)
                for shift in [16, 21, 26] as [UInt64] { out.append(letter(shift)) }
                out.append(digits: dice >> 31, width: 3)
            } else {
                for shift in [16, 21, 26] as [UInt64] { out.append(letter(shift)) }
                out.append(0x2D)
                out.append(digits: dice >> 31, width: 4)
            }
        case .britain:
            out.append(letter(16))
            out.append(letter(21))
            out.append(number: 10 + pick(dice, 26, 15), width: 2)
            out.append(0x20)
            for shift in [31, 36, 41] as [UInt64] { out.append(letter(shift)) }
        }
    }

    /// A passport number; neither China, America nor Britain reserves one.
    func writePassport(to out: inout ByteBuffer) {
        let dice = bits(.passport)
        switch country {
        case .china:
            out.append(0x45)
            if pick(dice, 5, 3) == 0 {
                let letters: StaticString = "ABCDEFGHJKLM"
                letters.withUTF8Buffer { out.append($0[pick(dice, 11, 12)]) }
                out.append(digits: dice >> 15, width: 7)
            } else {
                out.append(digits: dice >> 15, width: 8)
            }
        case .america:
            if pick(dice, 5, 2) == 0 {
                out.append(UInt8(0x41 + pick(dice, 11, 26)))
                out.append(digits: dice >> 15, width: 8)
            } else {
                out.append(digits: 400_000_000 + dice >> 15 % 200_000_000, width: 9)
            }
        case .britain: out.append(digits: 100_000_000 + dice >> 15 % 500_000_000, width: 9)
        }
    }

    /// A WeChat id of the system's own form, or one that a person chose.
    func writeWeChat(to out: inout ByteBuffer) {
        let dice = bits(.wechat)
        if pick(dice, 5, 2) == 0 {
            out.append("wxid_")
            let letters: StaticString = "abcdefghijklmnopqrstuvwxyz0123456789"
            for i in 0..<14 {
                letters.withUTF8Buffer { out.append($0[pick(dice, UInt64(i * 4), 36)]) }
            }
        } else if country == .china {
            ChineseLexicon.shared.surnameLetters.write(surname, to: &out)
            out.append(pick(dice, 11, 2) == 0 ? 0x5F : 0x2D)
            out.append(digits: dice >> 15, width: 5)
        } else {
            let start = out.count
            EnglishLexicon.shared.surnames.write(surname, to: &out)
            out.lowercaseLetters(from: start)
            out.append(0x5F)
            out.append(digits: dice >> 15, width: 4)
        }
    }

    /// A QQ number above every one handed out so far.
    func writeQQ(to out: inout ByteBuffer) {
        let dice = bits(.qq)
        out.append(digits: 5_000_000_000 + dice >> 9 % 4_999_999_999, width: 10)
    }
}
