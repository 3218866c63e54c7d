/// Licence plates of China (GA 36), the United Kingdom and, by bare form, the United States.
package enum LicencePlate {
    /// The provinces' characters.
    private static let provinces: Set<UInt32> = Set(
        "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars.map(\.value))

    /// The scalar of the three UTF-8 bytes at `index`; 0 where they are not one.
    @inline(__always)
    private static func scalar(_ text: ByteView, at index: Int) -> UInt32 {
        guard index + 3 <= text.count, text[index] & 0xF0 == 0xE0 else { return 0 }
        return UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
            | UInt32(text[index + 2] & 0x3F)
    }

    /// Whether UTF-8 bytes are a Chinese plate, capitals, no separators: province and letter, then
    /// five letters or digits (at least two digits), six for new-energy vehicles, or four and one of
    /// 警学挂领港澳; 使 and six digits; WJ of the armed police.
    package static func isChinese(_ text: ByteView) -> Bool {
        let first = scalar(text, at: 0)
        if first == 0x4F7F {  // 使
            return text.count == 9 && text.areDigits(from: 3, count: 6)
        }
        if text.count >= 10, text[0] == 0x57, text[1] == 0x4a,
            provinces.contains(scalar(text, at: 2))
        {
            return (10...11).contains(text.count) && text.areDigits(from: 5, count: 4)
                && (text.count == 10 || text[9].isASCIIAlphanumeric)
        }
        guard text.count >= 9, provinces.contains(first), text[3].isASCIIUpper, text[3] != 0x49
        else { return false }
        switch text.count {
        case 9: return isSerial(text, count: 5)
        case 10: return isNewEnergy(text)
        case 11:
            switch scalar(text, at: 8) {
            case 0x8B66, 0x5B66, 0x6302, 0x9886, 0x6E2F, 0x6FB3: return isSerial(text, count: 4)
            default: return false
            }
        default: return false
        }
    }

    private static func isSerial(_ text: ByteView, count: Int) -> Bool {
        var digits = 0
        for index in 4..<4 + count {
            let byte = text[index]
            if byte.isASCIIDigit {
                digits += 1
            } else if !byte.isASCIIUpper || byte == 0x49 || byte == 0x4f {
                return false
            }
        }
        return digits >= 2
    }

    /// A letter of the kind of drive in front (small cars) or behind (large ones).
    private static func isNewEnergy(_ text: ByteView) -> Bool {
        func isDrive(_ byte: UInt8) -> Bool { (0x41...0x4b).contains(byte) && byte != 0x49 }
        if isDrive(text[4]) {
            return
                (text[5].isASCIIDigit || text[5].isASCIIUpper && text[5] != 0x49 && text[5] != 0x4f)
                && text.areDigits(from: 6, count: 4)
        }
        return text.areDigits(from: 4, count: 5) && isDrive(text[9])
    }

    /// A Chinese plate as a person wrote it; middle dots, spaces and hyphens are dropped.
    static func chinese(_ value: String) throws(InvalidReason) -> String {
        var plain = ""
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x2d, 0xB7, 0x2022, 0x30FB, 0x2E, 0x3000: break
            case 0x61...0x7A:
                plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0x20)))
            case 0xFF10...0xFF19, 0xFF21...0xFF3A:
                plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            default: plain.unicodeScalars.append(scalar)
            }
        }
        guard (7...9).contains(plain.unicodeScalars.count) else { throw .length }
        guard plain.withByteView(isChinese) else { throw .format }
        return plain
    }

    /// A British plate in capitals without spaces: the form since 2001, its two forerunners, or
    /// Northern Ireland's.
    package static func britishProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 5, text.count <= 7 else { return .length }
        guard text.allSatisfy({ $0.base36 < 36 }) else { return .format }
        // The runs of letters and digits decide.
        var runs: [Int] = []
        var isDigit = text[0].isASCIIDigit
        let startsWithDigit = isDigit
        var length = 0
        for byte in text {
            if byte.isASCIIDigit == isDigit {
                length += 1
            } else {
                runs.append(length)
                length = 1
                isDigit.toggle()
            }
        }
        runs.append(length)
        guard !startsWithDigit else { return .component(.form) }
        switch runs {
        case [2, 2, 3]: return nil
        case [1, 1, 3], [1, 2, 3], [1, 3, 3]: return nil
        case [3, 1, 1], [3, 2, 1], [3, 3, 1]: return nil
        case [3, 3], [3, 4]: return text[1] == 0x49 || text[2] == 0x5a ? nil : .component(.form)
        default: return .component(.form)
        }
    }

    /// Five to eight letters and digits with at least one digit: says little without context.
    package static func americanProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count >= 5, text.count <= 8 else { return .length }
        guard text.allSatisfy({ $0.base36 < 36 }) else { return .format }
        return text.contains(where: \.isASCIIDigit) ? nil : .component(.form)
    }
}
