import Foundation
import Testing

@testable import StrataVault

@Suite struct PassphraseProviderTests {
    private static let cheap = ProviderUnderTest.cheap
    private let context = Array("context".utf8)

    private func secret(_ text: String) -> SecretBytes { SoftToken.secret(text) }

    private func make(_ text: String = "correct horse") throws -> PassphraseProvider {
        try PassphraseProvider(creating: secret(text), cost: Self.cheap, floor: Self.cheap)
    }

    private func open(
        _ settings: KeyProviderSettings, _ text: String = "correct horse"
    ) throws -> PassphraseProvider {
        try PassphraseProvider(opening: settings, passphrase: secret(text), floor: Self.cheap)
    }

    /// The reference implementation's own vectors (phc-winner-argon2, src/test.c, version 0x13).
    @Test(arguments: [
        (
            256, 2, 1, "password", "somesalt",
            "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
        ),
        (
            256, 2, 2, "password", "somesalt",
            "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"
        ),
        (
            65_536, 2, 1, "password", "somesalt",
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
        ),
        (
            65_536, 2, 1, "differentpassword", "somesalt",
            "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde"
        ),
        (
            65_536, 2, 1, "password", "diffsalt",
            "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c"
        ),
    ])
    func argon2AgreesWithItsReference(
        memory: UInt32, passes: UInt32, lanes: UInt32, password: String, salt: String,
        expected: String
    ) throws {
        let key = try Argon2.derive(
            secret(password), salt: Array(salt.utf8),
            cost: Argon2Cost(memoryKiB: memory, passes: passes, lanes: lanes))
        #expect(key.withBytes { Hexadecimal.text(Array($0)) } == expected)
    }

    @Test func theTunerGivesNeverLessThanTheFloor() {
        // A machine so slow that the least already takes longer than wanted.
        var now = 0.0
        let slow = Argon2Cost.tuned(seconds: 0.5) {
            now += 3
            return now
        }
        #expect(slow == .least)
        // One that is eight times as fast as wanted: more memory first, then more passes.
        let fast = Argon2Cost.tuned(seconds: 0.5) {
            now += 0.5 / 8
            return now
        }
        #expect(fast.memoryKiB == 192 << 10)
        #expect(fast.passes == 8)
        #expect(fast.problem(above: .least) == nil)
        // One that is absurdly fast stays within the bounds that opening has.
        let absurd = Argon2Cost.tuned(seconds: 1e9) {
            now += 0.001
            return now
        }
        #expect(absurd.problem(above: .least) == nil)
    }

    @Test(arguments: [
        ("memoryKiB", "65535", "memoryKiB"), ("memoryKiB", "0", "memoryKiB"),
        ("memoryKiB", "1073741824", "memoryKiB"), ("memoryKiB", "4294967295", "memoryKiB"),
        ("memoryKiB", "-1", "memoryKiB"), ("memoryKiB", "64 MiB", "memoryKiB"),
        ("passes", "2", "passes"), ("passes", "0", "passes"), ("passes", "4000000000", "passes"),
        ("lanes", "0", "lanes"), ("lanes", "65", "lanes"), ("lanes", "16777215", "lanes"),
        ("version", "0", "version"), ("version", "2", "salt.2"), ("version", "-1", "version"),
        ("version", "99999999", "version"), ("salt.1", "", "salt.1"),
        ("salt.1", "00112233", "salt.1"), ("salt.1", "zz112233445566778899aabbccddeeff", "salt.1"),
        ("check.1", "00", "check.1"), ("former.1", "00", "former.1"), ("salt.2", "00", "salt.2"),
        ("former.x", "00", "former.x"), ("former.-1", "00", "former.-1"),
        ("pepper", "salt", "pepper"),
    ])
    func hostileSettingsAreRefusedUnderived(name: String, value: String, named: String) {
        var values = [
            "memoryKiB": "65536", "passes": "3", "lanes": "4", "version": "1",
            "salt.1": String(repeating: "0a", count: 16),
            "check.1": String(repeating: "0b", count: 8),
        ]
        values[name] = value
        #expect(throws: KeyProviderError.badSetting(named)) {
            _ = try PassphraseProvider(
                opening: KeyProviderSettings(kind: .passphrase, values: values),
                passphrase: secret("x"))
        }
    }

    @Test func aWeakCostIsTakenOnlyWhereATestNamesIt() throws {
        #expect(throws: KeyProviderError.badSetting("memoryKiB")) {
            _ = try PassphraseProvider(creating: secret("x"), cost: Self.cheap)
        }
        let settings = try make().settings
        #expect(throws: KeyProviderError.badSetting("memoryKiB")) {
            _ = try PassphraseProvider(opening: settings, passphrase: secret("correct horse"))
        }
    }

    /// RFC 9106's first recommendation has one pass, over 2 GiB.
    @Test func moreMemoryMakesUpForFewerPasses() {
        let first = Argon2Cost(memoryKiB: 2 << 20, passes: 1, lanes: 4)
        #expect(first.problem(above: .least) == nil)
    }

    @Test func aChangedPassphraseOpensEverythingAndTheFormerNothing() throws {
        let provider = try make()
        let key = SecretBytes.random(count: 32)
        let before = try provider.wrap(key, context: context)
        #expect(
            try provider.rotate(to: secret("battery staple"), floor: Self.cheap) == 2)
        let after = try provider.wrap(key, context: context)
        let settings = provider.settings
        #expect(throws: KeyProviderError.wrongSecret) { _ = try open(settings) }
        let opened = try open(settings, "battery staple")
        for wrapped in [before, after] {
            let same = try opened.unwrap(wrapped, context: context)
            #expect(same.withBytes { Array($0) } == key.withBytes { Array($0) })
        }
        // Rotation goes on from the new one.
        #expect(try opened.rotate() == 3)
        _ = try open(opened.settings, "battery staple")
    }

    @Test func aFormerRootStaysOnlyUntilItIsDestroyed() throws {
        let provider = try make()
        let before = try provider.wrap(SecretBytes.random(count: 32), context: context)
        _ = try provider.rotate()
        #expect(provider.settings.values["former.1"] != nil)
        #expect(provider.settings.values["salt.1"] == nil)
        #expect(try provider.destroy(below: 2) == .onlyForgotten)
        #expect(provider.settings.values["former.1"] == nil)
        let opened = try open(provider.settings)
        #expect(throws: KeyProviderError.versionGone(1)) {
            _ = try opened.unwrap(before, context: context)
        }
    }

    /// Why `destroy` says `.onlyForgotten`.
    @Test func anOldCopyAndItsPassphraseAreTheOldState() throws {
        let provider = try make()
        let old = provider.settings
        let wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        _ = try provider.rotate(to: secret("battery staple"), floor: Self.cheap)
        _ = try provider.destroy(below: 2)
        _ = try open(old).unwrap(wrapped, context: context)
    }

    @Test func everyRotationHasASaltOfItsOwn() throws {
        let provider = try make()
        var salts: Set<String?> = [provider.settings.values["salt.1"]]
        for version in 2...5 {
            _ = try provider.rotate()
            salts.insert(provider.settings.values["salt.\(version)"])
        }
        #expect(salts.count == 5 && !salts.contains(nil))
        #expect(salts.allSatisfy { $0?.utf8.count == 32 })
    }

    @Test func aDamagedFormerRootIsToldFromAWrongPassphrase() throws {
        let provider = try make()
        _ = try provider.rotate()
        var settings = provider.settings
        settings.values["former.1"] = String(repeating: "00", count: 60)
        #expect(throws: KeyProviderError.refused) { _ = try open(settings) }
    }

    @Test func noMoreVersionsAreMadeThanCanBeReadAgain() throws {
        let provider = try make()
        for _ in 1...100 { _ = try provider.rotate() }
        #expect(throws: KeyProviderError.tooManyVersions) { _ = try provider.rotate() }
        #expect(provider.currentVersion() == 101)
        let opened = try open(provider.settings)
        _ = try opened.destroy(below: 101)
        #expect(try opened.rotate() == 102)
    }

    @Test func rotationsOfSeveralThreadsAllCount() throws {
        let provider = try make()
        DispatchQueue.concurrentPerform(iterations: 8) { _ in _ = try? provider.rotate() }
        #expect(provider.currentVersion() == 9)
        _ = try open(provider.settings)
    }
}
