/// Identifiers of telephones and vehicles.
package enum DeviceIdentity {
    /// An IMEI of 15 digits with its check digit, 14 without, or an IMEISV of 16.
    package static func imeiProblem(_ text: ByteView) -> InvalidReason? {
        guard text.isAllDigits, !text.isEmpty else { return .format }
        switch text.count {
        case 15: return Luhn.check(text) ? nil : .checksum
        case 14, 16: return nil
        default: return .length
        }
    }

    /// Whether 15 digits are an IMEI whose type code begins with a reporting body in use.
    @inline(__always)
    package static func isIMEI(_ text: ByteView) -> Bool {
        guard text.count == 15, Luhn.check(text) else { return false }
        switch text.number(from: 0, count: 2) {
        case 1, 10, 30, 33, 35, 44, 45, 49...54, 86, 91, 98, 99: return true
        default: return false
        }
    }

    /// An advertising identifier or other UUID: 8-4-4-4-12 hexadecimal digits, not all zero.
    package static func uuidProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 36 else { return .length }
        var any: UInt8 = 0
        for index in text.indices {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard text[index] == 0x2d else { return .format }
                continue
            }
            guard let digit = NetworkAddress.hexadecimal(text[index]) else { return .format }
            any |= digit
        }
        return any == 0 ? .component(.range) : nil
    }

    private static let vehicleWeights: [Int] = [
        8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2,
    ]
    /// The values of A to Z; 0 for I, O and Q, which do not occur.
    private static let vehicleLetters: [Int] = [
        1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9,
    ]

    /// What is right about a vehicle identification number (ISO 3779) in capitals.
    package struct VehicleFindings: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// 17 characters without I, O and Q, digits in the last four places.
        package static let format = VehicleFindings(rawValue: 1)
        /// The check digit in the ninth place holds. Makers in Europe need not keep to it.
        package static let checksum = VehicleFindings(rawValue: 2)
    }

    package static func vehicle(_ text: ByteView) -> VehicleFindings {
        guard text.count == 17, text.areDigits(from: 13, count: 4) else { return [] }
        var sum = 0
        for index in 0..<17 {
            let byte = text[index]
            if byte.isASCIIDigit {
                sum += Int(byte &- 0x30) * vehicleWeights[index]
            } else if byte.isASCIIUpper, byte != 0x49, byte != 0x4f, byte != 0x51 {
                sum += vehicleLetters[Int(byte &- 0x41)] * vehicleWeights[index]
            } else {
                return []
            }
        }
        let check = sum % 11
        let holds = check == 10 ? text[8] == 0x58 : text[8] == UInt8(0x30 + check)
        return holds ? [.format, .checksum] : .format
    }

    static func vehicleProblem(_ text: ByteView) -> InvalidReason? {
        guard text.count == 17 else { return .length }
        let findings = vehicle(text)
        guard findings.contains(.format) else { return .format }
        // World manufacturer identifiers from S to Z are European.
        return findings.contains(.checksum) || text[0] >= 0x53 ? nil : .checksum
    }
}
