import Foundation
import StrataVault
import Synchronization
import Testing

/// What every key provider promises, on the real ones.
@Suite struct ProviderContractTests {
    private let context = Array("vault 1 · tier T1".utf8)

    private func bytes(_ secret: borrowing SecretBytes) -> [UInt8] {
        secret.withBytes { Array($0) }
    }

    @Test(TestServers.needsSoftHSM) func tokensAreUnderTest() {
        #expect(ProviderUnderTest.available.contains(.pkcs11))
    }

    @Test(TestServers.needsOpenBao) func keyServersAreUnderTest() {
        #expect(ProviderUnderTest.available.contains(.transit))
    }

    @Test(arguments: ProviderUnderTest.available)
    func whatIsWrappedUnwraps(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        #expect(try provider.currentVersion() == 1)
        for length in [16, 32, 64] {
            let key = SecretBytes.random(count: length)
            let wrapped = try provider.wrap(key, context: context)
            #expect(wrapped.rootVersion == 1)
            #expect(try bytes(provider.unwrap(wrapped, context: context)) == bytes(key))
            // The key stands nowhere in what is written down.
            let pattern = bytes(key).prefix(8)
            #expect(!wrapped.bytes.indices.contains { wrapped.bytes[$0...].starts(with: pattern) })
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func theSameKeyIsWrappedDifferentlyEachTime(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let key = SecretBytes.random(count: 32)
        #expect(
            try provider.wrap(key, context: context) != provider.wrap(key, context: context))
    }

    @Test(arguments: ProviderUnderTest.available)
    func anotherContextIsRefused(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        for other in [[], Array(context.dropLast()), context + [0], Array(context.reversed())] {
            #expect(throws: KeyProviderError.refused) {
                _ = try provider.unwrap(wrapped, context: other)
            }
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func theLongestContextIsTaken(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let long = [UInt8](repeating: 0xA5, count: 256)
        let key = SecretBytes.random(count: 32)
        let wrapped = try provider.wrap(key, context: long)
        #expect(try bytes(provider.unwrap(wrapped, context: long)) == bytes(key))
    }

    @Test(arguments: ProviderUnderTest.available)
    func aFlippedBitIsRefused(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        let step = kind == .transit ? 9 : 1
        for index in stride(from: 0, to: wrapped.bytes.count, by: step) {
            var changed = wrapped
            changed.bytes[index] ^= 1 << (index % 7)
            // The last digit of base 64 may hold bits that say nothing.
            guard kind != .transit || index < wrapped.bytes.count - 2 else { continue }
            #expect(throws: KeyProviderError.refused, "\(index)") {
                _ = try provider.unwrap(changed, context: context)
            }
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func whatIsCutOffOrEmptyIsRefused(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        for count in [0, 1, 12, 27, 28, wrapped.bytes.count - 1] {
            let short = WrappedKey(rootVersion: 1, bytes: Array(wrapped.bytes.prefix(count)))
            #expect(throws: KeyProviderError.refused, "\(count)") {
                _ = try provider.unwrap(short, context: context)
            }
        }
        let long = WrappedKey(rootVersion: 1, bytes: wrapped.bytes + [65])
        #expect(throws: KeyProviderError.refused) {
            _ = try provider.unwrap(long, context: context)
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func anotherVaultsKeyIsRefused(kind: ProviderUnderTest) throws {
        let wrapped = try kind.make().wrap(SecretBytes.random(count: 32), context: context)
        let other = try kind.make()
        #expect(throws: KeyProviderError.refused) {
            _ = try other.unwrap(wrapped, context: context)
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func formerVersionsStillUnwrapAfterRotation(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        var made: [(WrappedKey, [UInt8])] = []
        for version in 1...4 {
            #expect(try provider.currentVersion() == version)
            let key = SecretBytes.random(count: 32)
            let wrapped = try provider.wrap(key, context: context)
            #expect(wrapped.rootVersion == version)
            made.append((wrapped, bytes(key)))
            #expect(try provider.rotate() == version + 1)
        }
        for (wrapped, key) in made {
            #expect(try bytes(provider.unwrap(wrapped, context: context)) == key)
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func aKeyUnderAnotherVersionsNameIsRefused(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        var wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        _ = try provider.rotate()
        wrapped.rootVersion = 2
        #expect(throws: KeyProviderError.refused) {
            _ = try provider.unwrap(wrapped, context: context)
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func nothingBelowADestroyedVersionUnwraps(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let first = try provider.wrap(SecretBytes.random(count: 32), context: context)
        _ = try provider.rotate()
        let second = try provider.wrap(SecretBytes.random(count: 32), context: context)
        _ = try provider.rotate()
        let key = SecretBytes.random(count: 32)
        let third = try provider.wrap(key, context: context)
        #expect(try provider.destroy(below: 3) == kind.destruction)
        for opened in [provider, try kind.open(provider.settings)] {
            #expect(throws: KeyProviderError.versionGone(1)) {
                _ = try opened.unwrap(first, context: context)
            }
            #expect(throws: KeyProviderError.versionGone(2)) {
                _ = try opened.unwrap(second, context: context)
            }
            #expect(try bytes(opened.unwrap(third, context: context)) == bytes(key))
        }
        // Once more, as after a kill in between.
        #expect(try provider.destroy(below: 3) == kind.destruction)
        #expect(try provider.rotate() == 4)
    }

    @Test(arguments: ProviderUnderTest.available)
    func theCurrentVersionIsNeverDestroyed(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let key = SecretBytes.random(count: 32)
        let wrapped = try provider.wrap(key, context: context)
        #expect(throws: KeyProviderError.versionGone(2)) { _ = try provider.destroy(below: 2) }
        for version in [1, 0, -1] {
            #expect(try provider.destroy(below: version) == kind.destruction)
        }
        #expect(try bytes(provider.unwrap(wrapped, context: context)) == bytes(key))
    }

    @Test(arguments: ProviderUnderTest.available)
    func aVersionThatNeverWasIsGone(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        var wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        wrapped.rootVersion = 7
        if kind == .transit {
            let text = String(decoding: wrapped.bytes, as: UTF8.self)
            wrapped.bytes = Array(text.replacing("vault:v1:", with: "vault:v7:").utf8)
        }
        #expect(throws: KeyProviderError.versionGone(7)) {
            _ = try provider.unwrap(wrapped, context: context)
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func theCurrentVersionIsFoundAgain(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        _ = try provider.rotate()
        _ = try provider.rotate()
        let key = SecretBytes.random(count: 32)
        let wrapped = try provider.wrap(key, context: context)
        #expect(provider.settings.kind == provider.kind)
        let opened = try kind.open(provider.settings)
        #expect(try opened.currentVersion() == 3)
        #expect(opened.settings == provider.settings)
        #expect(try bytes(opened.unwrap(wrapped, context: context)) == bytes(key))
        #expect(try opened.wrap(key, context: context).rootVersion == 3)
    }

    @Test(arguments: ProviderUnderTest.available)
    func aWrongSecretIsToldFromDamage(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        #expect(throws: KeyProviderError.wrongSecret) {
            _ = try kind.open(provider.settings, withWrongSecret: true)
        }
        // And did no harm.
        _ = try kind.open(provider.settings)
    }

    @Test(arguments: ProviderUnderTest.available)
    func settingsHoldNoSecret(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        for (name, value) in provider.settings.values {
            #expect(!value.contains("correct horse") && !value.contains(SoftToken.pin), "\(name)")
            #expect(!value.hasPrefix("s."), "\(name)")
            #expect(!value.contains("\n") && !name.contains(" "), "\(name)")
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func settingsThatLackSomethingAreNamed(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        for name in provider.settings.values.keys where name != "mount" && name != "caFile" {
            var settings = provider.settings
            settings.values[name] = nil
            let error = #expect(throws: KeyProviderError.self) { _ = try kind.open(settings) }
            guard case .badSetting = error else {
                Issue.record("\(name): \(String(describing: error))")
                continue
            }
        }
    }

    @Test(arguments: ProviderUnderTest.available)
    func severalThreadsUseOneProvider(kind: ProviderUnderTest) throws {
        let provider = try kind.make()
        let problems = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            do {
                for round in 0..<4 {
                    let key = SecretBytes.random(count: 32)
                    let context = Array("thread \(thread), \(round)".utf8)
                    let wrapped = try provider.wrap(key, context: context)
                    if thread == 0, round == 1 { _ = try provider.rotate() }
                    let opened = try provider.unwrap(wrapped, context: context)
                    let isSame = opened.withBytes { Array($0) } == key.withBytes { Array($0) }
                    if !isSame { problems.withLock { $0.append("another key") } }
                }
            } catch {
                problems.withLock { $0.append("\(error)") }
            }
        }
        #expect(problems.withLock { $0 } == [])
        #expect(try provider.currentVersion() == 2)
    }

    /// Settings lie in a file: whoever can change it must not get at a passphrase by naming a server.
    @Test func aSecretIsUsedForNothingButItsKind() throws {
        let server = KeyProviderSettings(
            kind: .transit, values: ["address": "http://127.0.0.1:1", "key": "x"])
        #expect(throws: KeyProviderError.otherKind(.transit)) {
            _ = try KeyProviders.open(server, secret: SoftToken.secret("correct horse"))
        }
        let token = KeyProviderSettings(kind: .pkcs11, values: [:])
        #expect(throws: KeyProviderError.otherKind(.pkcs11)) {
            _ = try KeyProviders.open(token, from: .file("/nowhere"))
        }
        let passphrase = KeyProviderSettings(kind: .passphrase, values: [:])
        #expect(throws: KeyProviderError.otherKind(.passphrase)) {
            _ = try KeyProviders.open(passphrase, from: .file("/nowhere"), for: .transit)
        }
    }

    @Test func providersOpenFromSettingsAndAFile() throws {
        let folder = try TemporaryFolder()
        let file = folder("secret")
        #expect(
            FileManager.default.createFile(
                atPath: file, contents: Data("correct horse\n".utf8),
                attributes: [.posixPermissions: 0o600]))
        let wanted = KeyProviderSettings(
            kind: .passphrase, values: ["memoryKiB": "65536", "passes": "3", "lanes": "4"])
        let made = try KeyProviders.create(wanted, for: VaultID(), from: .file(file))
        let key = SecretBytes.random(count: 32)
        let wrapped = try made.wrap(key, context: context)
        let opened = try KeyProviders.open(made.settings, from: .file(file))
        #expect(try bytes(opened.unwrap(wrapped, context: context)) == bytes(key))
    }
}
