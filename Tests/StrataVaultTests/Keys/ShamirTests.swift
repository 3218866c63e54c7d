import StrataCore
import Testing

@testable import StrataVault

@Suite struct ShamirTests {
    private let vault = VaultID(bytes: Array(0xA0...0xAF)) ?? VaultID()

    private func bytes(_ secret: borrowing SecretBytes) -> [UInt8] {
        secret.withBytes { Array($0) }
    }

    private func secret(_ bytes: [UInt8]) -> SecretBytes {
        SecretBytes(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Every choice of `size` out of the elements.
    private func choices<Element>(_ elements: [Element], _ size: Int) -> [[Element]] {
        guard size > 0 else { return [[]] }
        return elements.indices.flatMap { index in
            choices(Array(elements[(index + 1)...]), size - 1).map { [elements[index]] + $0 }
        }
    }

    // MARK: The field

    /// FIPS 197, sections 4.2 and 4.2.1.
    @Test(
        arguments: [
            (0x57, 0x83, 0xC1), (0x57, 0x13, 0xFE), (0x57, 0x02, 0xAE), (0x57, 0x04, 0x47),
            (0x57, 0x08, 0x8E), (0x57, 0x10, 0x07), (0x53, 0xCA, 0x01),
        ] as [(UInt8, UInt8, UInt8)])
    func productsOfTheStandard(a: UInt8, b: UInt8, expected: UInt8) {
        #expect(GaloisField.multiply(a, b) == expected)
        #expect(GaloisField.multiply(b, a) == expected)
    }

    @Test func everyElementHasItsInverse() {
        #expect(GaloisField.invert(0) == 0)
        for element in UInt8(1)...255 {
            #expect(GaloisField.multiply(element, GaloisField.invert(element)) == 1)
        }
    }

    /// The published 3-of-5 vector of bc-shamir: shares at 0…4, the secret at 255, and 2-of-7.
    @Test(arguments: [
        (
            "0ff784df000c4380a5ed683f7e6e3dcf",
            [
                "00112233445566778899aabbccddeeff", "d43099fe444807c46921a4f33a2a798b",
                "d9ad4e3bec2e1a7485698823abf05d36", "0d8cf5f6ec337bc764d1866b5d07ca42",
                "1aa7fe3199bc5092ef3816b074cabdf2",
            ], 3
        )
    ])
    func interpolationAgreesWithAPublishedVector(expected: String, shares: [String], needed: Int) {
        let all = shares.enumerated().map { index, text in
            ShamirShare(
                vaultPrefix: [0, 0, 0, 0], set: [0, 0, 0, 0], needed: needed, number: index,
                value: secret(Hexadecimal.bytes(text) ?? []))
        }
        for some in choices(all, needed) {
            #expect(
                Hexadecimal.text(bytes(ShamirShares.interpolate(some, at: 255))) == expected)
        }
    }

    // MARK: Splitting

    @Test(arguments: [(2, 2), (2, 3), (3, 5), (4, 4), (5, 7)])
    func anyEnoughSharesGiveTheSecretBack(needed: Int, count: Int) throws {
        let secret = SecretBytes.random(count: 32)
        let shares = try ShamirShares.split(secret, for: vault, into: count, needed: needed)
        #expect(shares.map(\.number) == Array(1...count))
        for size in needed...count {
            for some in choices(shares, size) {
                let combined = try ShamirShares.combine(some.shuffled(), for: vault)
                #expect(bytes(combined) == bytes(secret))
            }
        }
        for size in 0..<needed {
            for some in choices(shares, size) {
                #expect(
                    throws: ShamirError.tooFew(needed: size == 0 ? 2 : needed, given: size)
                ) { _ = try ShamirShares.combine(some) }
            }
        }
    }

    @Test func asManySharesAsThereAreNumbers() throws {
        let secret = SecretBytes.random(count: 16)
        let shares = try ShamirShares.split(secret, for: vault, into: 255, needed: 255)
        #expect(try bytes(ShamirShares.combine(shares)) == bytes(secret))
    }

    @Test(arguments: [(32, 1, 1), (32, 1, 2), (32, 3, 2), (32, 2, 256), (15, 2, 3), (65, 2, 3)])
    func plansThatMakeNoSenseAreRefused(length: Int, needed: Int, count: Int) {
        #expect(throws: ShamirError.badPlan) {
            _ = try ShamirShares.split(
                SecretBytes.random(count: length), for: vault, into: count, needed: needed)
        }
    }

    /// Two shares of three needed are distributed alike, whatever the secret: each pair of their
    /// first bytes falls into one of 16 × 16 boxes, and χ² of both secrets stays where chance puts
    /// it (255 degrees of freedom: 99.9999 % below 374).
    @Test(arguments: [UInt8(0), 0xFF])
    func fewerSharesSayNothing(filling: UInt8) throws {
        let secret = secret([UInt8](repeating: filling, count: 32))
        var boxes = [Int](repeating: 0, count: 256)
        var sampled = 0
        for _ in 0..<400 {
            let shares = try ShamirShares.split(secret, for: vault, into: 3, needed: 3)
            shares[0].value.withBytes { first in
                shares[2].value.withBytes { second in
                    for index in 0..<32 {
                        boxes[Int(first[index] >> 4) << 4 | Int(second[index] & 15)] += 1
                        sampled += 1
                    }
                }
            }
        }
        let expected = Double(sampled) / 256
        let chiSquared = boxes.reduce(0.0) {
            let difference = Double($1) - expected
            return $0 + difference * difference / expected
        }
        #expect(chiSquared < 374)
        #expect(chiSquared > 160)
    }

    /// With one share too few, every value of the secret is still possible, and exactly one last
    /// share makes it so.
    @Test func everySecretIsStillPossibleWithOneShareTooFew() throws {
        let shares = try ShamirShares.split(
            SecretBytes.random(count: 16), for: vault, into: 3, needed: 3)
        var seen: Set<UInt8> = []
        for guess in UInt8.min...UInt8.max {
            let value = [UInt8](repeating: guess, count: 24)
            let forged = ShamirShare(
                vaultPrefix: shares[0].vaultPrefix, set: shares[0].set, needed: 3, number: 3,
                value: secret(value))
            seen.insert(bytes(ShamirShares.interpolate([shares[0], shares[1], forged], at: 0))[0])
        }
        #expect(seen.count == 256)
    }

    // MARK: Sets that do not fit

    @Test func sharesOfAnotherSplittingAreNamed() throws {
        let secret = SecretBytes.random(count: 32)
        let one = try ShamirShares.split(secret, for: vault, into: 3, needed: 2)
        let two = try ShamirShares.split(secret, for: vault, into: 3, needed: 2)
        #expect(throws: ShamirError.mixed(share: 2)) {
            _ = try ShamirShares.combine([one[0], two[1]])
        }
        let other = try ShamirShares.split(secret, for: VaultID(), into: 3, needed: 2)
        #expect(throws: ShamirError.otherVault(share: 2)) {
            _ = try ShamirShares.combine([one[0], other[1]], for: vault)
        }
        #expect(throws: ShamirError.twice(share: 3, other: 1)) {
            _ = try ShamirShares.combine([one[0], one[1], one[0]])
        }
    }

    @Test func aForgedShareIsNoticed() throws {
        let secret = SecretBytes.random(count: 32)
        let shares = try ShamirShares.split(secret, for: vault, into: 4, needed: 3)
        for index in [0, 17, 31, 32, 39] {
            var value = bytes(shares[1].value)
            value[index] ^= 0x10
            let forged = ShamirShare(
                vaultPrefix: shares[1].vaultPrefix, set: shares[1].set, needed: 3, number: 2,
                value: self.secret(value))
            #expect(throws: ShamirError.doNotFit) {
                _ = try ShamirShares.combine([shares[0], forged, shares[2]])
            }
            // Also where it is more than are needed.
            #expect(throws: ShamirError.doNotFit) {
                _ = try ShamirShares.combine([shares[0], shares[2], shares[3], forged])
            }
        }
    }

    // MARK: On paper

    @Test(arguments: [16, 17, 31, 32, 33, 48, 64])
    func whatIsPrintedIsReadAgain(length: Int) throws {
        let secret = SecretBytes.random(count: length)
        let shares = try ShamirShares.split(secret, for: vault, into: 3, needed: 2)
        for share in shares {
            let text = share.text
            let ways = [
                text, text.lowercased(), text.replacing("-", with: ""),
                text.replacing("-", with: " "), text.replacing("-", with: "\n"),
                " \(text)\n", text.replacing("1", with: "l").replacing("0", with: "o"),
                text.replacing("1", with: "I").replacing("0", with: "O"),
            ]
            for way in ways {
                let read = try ShamirShare(typed: way, place: 1)
                #expect(read.header == share.header)
                #expect(bytes(read.value) == bytes(share.value))
            }
            #expect(text.split(separator: "-").allSatisfy { (2...5).contains($0.count) })
        }
    }

    /// Fixed for ever: shares lie in safes.
    @Test func theFormatStaysReadable() throws {
        let value = (0..<40).map { UInt8($0) }
        let share = ShamirShare(
            vaultPrefix: [0xA0, 0xA1, 0xA2, 0xA3], set: [1, 2, 3, 4], needed: 3, number: 2,
            value: secret(value))
        let text = Self.fixedText
        #expect(share.text == text)
        let read = try ShamirShare(typed: text, place: 1)
        #expect(read.needed == 3 && read.number == 2 && bytes(read.value) == value)
    }

    static let fixedText =
        "06GAB-38N36-04103-61032-0800E-20G3C-0G2GZ-C1R8E-14509-P30D9-1R7HZ-"
        + "048JA-2CA19-A5GQG-30CH9-M6RWF-3MF1F-Y811B-48HJX-89968-4ZY74-MB3JD"

    @Test func aTypoIsFoundInItsShareAndGroup() throws {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let share = try ShamirShares.split(
            SecretBytes.random(count: 32), for: vault, into: 2, needed: 2)[0]
        let characters = Array(share.text)
        for index in characters.indices where characters[index] != "-" {
            for _ in 0..<4 {
                guard let other = alphabet.randomElement(), other != characters[index] else {
                    continue
                }
                var changed = characters
                changed[index] = other
                #expect(throws: ShamirError.typo(share: 4, group: index / 6 + 1)) {
                    _ = try ShamirShare(typed: String(changed), place: 4)
                }
            }
        }
    }

    @Test func swappedNeighboursAreFound() throws {
        let share = try ShamirShares.split(
            SecretBytes.random(count: 32), for: vault, into: 2, needed: 2)[0]
        var characters = Array(share.text)
        for index in characters.indices.dropLast()
        where characters[index] != characters[index + 1] && characters[index] != "-"
            && characters[index + 1] != "-"
        {
            characters.swapAt(index, index + 1)
            #expect(throws: ShamirError.typo(share: 1, group: index / 6 + 1)) {
                _ = try ShamirShare(typed: String(characters), place: 1)
            }
            characters.swapAt(index, index + 1)
        }
    }

    @Test func swappedGroupsMissingAndStrangeCharactersAreFound() throws {
        let share = try ShamirShares.split(
            SecretBytes.random(count: 32), for: vault, into: 2, needed: 2)[0]
        var groups = share.text.split(separator: "-").map(String.init)
        groups.swapAt(3, 9)
        #expect(throws: ShamirError.self) {
            _ = try ShamirShare(typed: groups.joined(separator: "-"), place: 1)
        }
        for count in [0, 1, 5, 10, 60, share.text.count - 1] {
            #expect(throws: ShamirError.self) {
                _ = try ShamirShare(typed: String(share.text.prefix(count)), place: 1)
            }
        }
        #expect(throws: ShamirError.self) {
            _ = try ShamirShare(typed: share.text + share.text, place: 1)
        }
        let strange = "U" + share.text.dropFirst()
        #expect(throws: ShamirError.unknownCharacter(share: 2, group: 1)) {
            _ = try ShamirShare(typed: String(strange), place: 2)
        }
        #expect(throws: ShamirError.cutOff(share: 1)) {
            _ = try ShamirShare(typed: String(repeating: "0", count: 100_000), place: 1)
        }
    }

    @Test func everyErrorHasWordsInBothLanguages() {
        let errors: [ShamirError] = [
            .typo(share: 1, group: 2), .unknownCharacter(share: 1, group: 2), .cutOff(share: 1),
            .damaged(share: 1), .newer(share: 1), .twice(share: 1, other: 2), .mixed(share: 1),
            .otherVault(share: 1), .tooFew(needed: 3, given: 1), .doNotFit, .badPlan,
        ]
        for error in errors {
            for language in Language.allCases {
                let text = error.message.text(in: language)
                #expect(text != error.message.key && !text.contains("{"))
            }
        }
    }
}
