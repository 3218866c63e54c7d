/// Numbers as people read them out and transcripts write them down.
enum SpokenDigits {
    private static let chineseWords: [StaticString] = [
        "零", "幺", "二", "三", "四", "五", "六", "七", "八", "九",
    ]
    private static let englishWords: [StaticString] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]

    /// 幺三四九…, in groups of three to five with or without pauses.
    static func chinese(
        _ digits: [UInt8], _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        let one: StaticString = random.chance(75) ? "幺" : "一"
        let zero: StaticString = random.chance(80) ? "零" : "〇"
        let pause: StaticString = ["", "", "，", " ", "、"][random.below(5)]
        var left = random.within(3...4)
        for (index, digit) in digits.enumerated() {
            if index > 0, left == 0 {
                out.append(pause)
                left = random.within(3...5)
            }
            left -= 1
            switch digit {
            case 0x30: out.append(zero)
            case 0x31: out.append(one)
            case 0x32...0x39: out.append(chineseWords[Int(digit) - 0x30])
            default: out.append("X")
            }
        }
    }

    /// "seven double oh", with commas at times between groups.
    static func english(
        _ digits: [UInt8], _ random: inout SeededRandom, to out: inout ByteBuffer
    ) {
        let zero: StaticString = random.chance(70) ? "oh" : "zero"
        let doubles = random.chance(60)
        let commas = random.chance(40)
        var index = 0
        while index < digits.count {
            if index > 0 {
                if commas, index % 3 == 0 { out.append(0x2C) }
                out.append(0x20)
            }
            let digit = digits[index]
            var run = 1
            while index + run < digits.count, digits[index + run] == digit, run < 3 { run += 1 }
            if doubles, run > 1 {
                out.append(run == 2 ? "double " : "triple ")
                index += run
            } else {
                index += 1
            }
            out.append(digit == 0x30 ? zero : englishWords[Int(digit) - 0x30])
        }
    }
}
