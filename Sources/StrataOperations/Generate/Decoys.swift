/// Numbers about no one, or about a transaction: what a careless scan takes for personal data.
enum Decoys {
    static func writeHotline(
        _ country: Persona.Country, _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        switch country {
        case .china:
            // Nothing among 400 numbers is reserved; 400-4 is not known to have been handed out.
            out.append("400-4")
            out.append(digits: random.digits(2), width: 2)
            out.append(0x2D)
            out.append(digits: random.digits(4), width: 4)
        case .america: out.append("800-555-0199")
        case .britain:
            // Ofcom's drama range of freephone numbers.
            out.append("0808 157 0")
            out.append(digits: random.digits(3), width: 3)
        }
    }

    static func write(
        _ slot: NoteSlot, chinese: Bool, _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        switch slot {
        case .order: writeOrder(&random, to: &out)
        case .tracking: writeTracking(&random, to: &out)
        case .policy:
            out.append(chinese ? "PDAA2026" : "POL-")
            out.append(digits: random.digits(10), width: 10)
        case .ticket:
            out.append(chinese ? "GD" : "INC")
            out.append(digits: random.digits(8), width: 8)
        case .staff: out.append(number: random.within(1001...8999), width: 4)
        case .amount:
            out.append(number: UInt64(random.within(9...98_000)))
            if random.chance(40) {
                out.append(0x2E)
                out.append(digits: random.digits(2), width: 2)
            }
        case .date:
            let day = CalendarDay(number: CalendarDay.today.number - random.below(400))
            if chinese, random.chance(40) {
                out.append(number: UInt64(day.civil.month))
                out.append("月")
                out.append(number: UInt64(day.civil.day))
                out.append("号")
            } else {
                out.append(day: day, separator: random.chance(70) ? 0x2D : 0x2F)
            }
        case .time:
            out.append(number: random.within(8...20), width: 2)
            out.append(0x3A)
            out.append(number: random.below(60), width: 2)
        case .product:
            let pool = chinese ? ChineseLexicon.shared.products : EnglishLexicon.shared.products
            pool.writeAny(&random, to: &out)
        case .version:
            out.append(number: UInt64(random.within(1...12)))
            for _ in 0..<(random.chance(15) ? 3 : 2) {
                out.append(0x2E)
                out.append(number: UInt64(random.below(30)))
            }
        case .ext: out.append(number: random.within(100...8999), width: 4)
        case .last4: out.append(digits: random.digits(4), width: 4)
        case .count: out.append(number: UInt64(random.within(2...12)))
        case .year: out.append(number: UInt64(random.within(2019...2026)))
        case .percent:
            out.append(number: UInt64(random.within(1...95)))
            out.append(0x25)
        default: break
        }
    }

    /// Sixteen digits that begin with a date: no card range begins with 20.
    static func writeOrder(_ random: inout SeededRandom, to out: inout ByteBuffer) {
        let day = CalendarDay(number: CalendarDay.today.number - random.below(500))
        writeOrder(of: day, &random, to: &out)
    }

    static func writeOrder(
        of date: CalendarDay, _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        let day = date.civil
        out.append(number: day.year, width: 4)
        out.append(number: day.month, width: 2)
        out.append(number: day.day, width: 2)
        out.append(digits: random.digits(8), width: 8)
    }

    /// Eighteen digits like a resident number's, of a province that does not exist.
    static func writeTracking(_ random: inout SeededRandom, to out: inout ByteBuffer) {
        out.append(number: random.within(72...79), width: 2)
        out.append(digits: random.digits(16), width: 16)
    }
}
