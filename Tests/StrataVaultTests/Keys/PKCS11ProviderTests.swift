import CPKCS11
import Foundation
import Testing

@testable import StrataVault

@Suite(TestServers.needsSoftHSM) struct PKCS11ProviderTests {
    private let vault = VaultID()
    private let context = Array("context".utf8)

    private func session(_ token: SoftToken) throws -> PKCS11Session {
        try PKCS11Session(
            PKCS11Module.load(SoftToken.module()), token: token.rawValue,
            pin: SoftToken.secret(SoftToken.pin))
    }

    private func settings(
        _ token: String, module: String? = nil, key: String = "strata-root-x"
    ) throws -> KeyProviderSettings {
        KeyProviderSettings(
            kind: .pkcs11,
            values: ["module": try module ?? SoftToken.module(), "token": token, "key": key])
    }

    private func error(_ settings: KeyProviderSettings) -> KeyProviderError? {
        #expect(throws: KeyProviderError.self) {
            _ = try PKCS11Provider(opening: settings, pin: SoftToken.secret(SoftToken.pin))
        }
    }

    @Test func rootKeysCannotLeaveTheToken() throws {
        let provider = try SoftToken.keys.provider(vault)
        _ = try provider.rotate()
        let session = try session(.keys)
        for version in 1...2 {
            let found = try session.objects(
                PKCS11Template().with(CK_ULONG(CKA_LABEL), "strata-root-\(vault)-v\(version)"))
            let key = try #require(found.first)
            #expect(found.count == 1)
            for (attribute, expected) in [
                (CKA_TOKEN, true), (CKA_PRIVATE, true), (CKA_SENSITIVE, true),
                (CKA_EXTRACTABLE, false), (CKA_ALWAYS_SENSITIVE, true),
                (CKA_NEVER_EXTRACTABLE, true), (CKA_LOCAL, true), (CKA_MODIFIABLE, false),
                (CKA_WRAP, false), (CKA_UNWRAP, false),
            ] {
                #expect(
                    try session.isTrue(CK_ULONG(attribute), of: key) == expected, "\(attribute)")
            }
            var value = [UInt8](repeating: 0, count: 32)
            var status: CK_RV = 0
            try? PKCS11Module.load(SoftToken.module()).call("C_GetAttributeValue") { functions in
                value.withUnsafeMutableBytes { room in
                    var attribute = CK_ATTRIBUTE(
                        type: CK_ATTRIBUTE_TYPE(CKA_VALUE), pValue: room.baseAddress,
                        ulValueLen: CK_ULONG(room.count))
                    status = functions.C_GetAttributeValue(session.handle, key, &attribute, 1)
                    return status
                }
            }
            #expect(status == CK_RV(CKR_ATTRIBUTE_SENSITIVE))
            #expect(value.allSatisfy { $0 == 0 })
        }
    }

    @Test func destroyedKeysAreNoLongerInTheToken() throws {
        let provider = try SoftToken.keys.provider(vault)
        _ = try provider.rotate()
        _ = try provider.rotate()
        #expect(try provider.destroy(below: 3) == .destroyed)
        let session = try session(.keys)
        for (version, count) in [(1, 0), (2, 0), (3, 1)] {
            let label = "strata-root-\(vault)-v\(version)"
            let found = try session.objects(PKCS11Template().with(CK_ULONG(CKA_LABEL), label))
            #expect(found.count == count)
        }
    }

    private func plant(_ label: String, extractable: Bool, in session: PKCS11Session) throws {
        _ = try session.generateKey(
            PKCS11Template()
                .with(CK_ULONG(CKA_CLASS), CK_ULONG(CKO_SECRET_KEY))
                .with(CK_ULONG(CKA_KEY_TYPE), CK_ULONG(CKK_AES))
                .with(CK_ULONG(CKA_TOKEN), true)
                .with(CK_ULONG(CKA_PRIVATE), true)
                .with(CK_ULONG(CKA_SENSITIVE), true)
                .with(CK_ULONG(CKA_EXTRACTABLE), extractable)
                .with(CK_ULONG(CKA_ENCRYPT), true)
                .with(CK_ULONG(CKA_DECRYPT), true)
                .with(CK_ULONG(CKA_VALUE_LEN), CK_ULONG(32))
                .with(CK_ULONG(CKA_LABEL), label))
    }

    @Test func aKeyThatCouldLeaveTheTokenIsNotUsed() throws {
        let provider = try SoftToken.keys.provider(vault)
        try plant("strata-root-\(vault)-v2", extractable: true, in: session(.keys))
        #expect(throws: KeyProviderError.versionGone(2)) {
            _ = try provider.wrap(SecretBytes.random(count: 32), context: context)
        }
        // It may be anywhere by now.
        try plant("strata-root-\(vault)-v3", extractable: false, in: session(.keys))
        #expect(try provider.destroy(below: 3) == .onlyForgotten)
        #expect(try provider.wrap(SecretBytes.random(count: 32), context: []).rootVersion == 3)
    }

    @Test func twoKeysOfOneVersionAreNotChosenFrom() throws {
        let provider = try SoftToken.keys.provider(vault)
        let label = "strata-root-\(vault)-v1"
        try plant(label, extractable: false, in: session(.keys))
        #expect(throws: KeyProviderError.token(.severalKeys(label: label))) {
            _ = try provider.wrap(SecretBytes.random(count: 32), context: context)
        }
    }

    @Test func aVaultsRootIsNotMadeTwice() throws {
        _ = try SoftToken.keys.provider(vault)
        let label = "strata-root-\(vault)-v1"
        #expect(throws: KeyProviderError.token(.keyExists(label: label))) {
            _ = try SoftToken.keys.provider(vault)
        }
    }

    @Test func aSessionThatDiedIsOpenedAnew() throws {
        let provider = try SoftToken.sessions.provider(vault)
        let key = SecretBytes.random(count: 32)
        let wrapped = try provider.wrap(key, context: context)
        let module = try PKCS11Module.load(SoftToken.module())
        let slot = try #require(PKCS11Session.tokens(module, SoftToken.sessions.rawValue).first).0
        for _ in 0..<3 {
            try module.call("C_CloseAllSessions") { $0.C_CloseAllSessions(slot) }
            let opened = try provider.unwrap(wrapped, context: context)
            #expect(opened.withBytes { Array($0) } == key.withBytes { Array($0) })
        }
        try module.call("C_CloseAllSessions") { $0.C_CloseAllSessions(slot) }
        #expect(try provider.rotate() == 2)
    }

    @Test func aWrongPINIsRefusedBesideARightOne() throws {
        let provider = try SoftToken.pins.provider(vault)
        // The token itself does not check: this process is logged in.
        for wrong in ["8642", "", "24680", String(repeating: "9", count: 300)] {
            #expect(throws: KeyProviderError.wrongSecret, "\(wrong.count)") {
                _ = try PKCS11Provider(
                    opening: provider.settings, pin: SoftToken.secret(wrong))
            }
        }
        let module = try PKCS11Module.load(SoftToken.module())
        let slot = try #require(PKCS11Session.tokens(module, SoftToken.pins.rawValue).first).0
        try module.call("C_CloseAllSessions") { $0.C_CloseAllSessions(slot) }
        // And here the token checks.
        #expect(throws: KeyProviderError.wrongSecret) {
            _ = try PKCS11Provider(opening: provider.settings, pin: SoftToken.secret("8642"))
        }
        #expect(try provider.currentVersion() == 1)
    }

    @Test func whatIsMissingIsNamed() throws {
        #expect(try error(settings("nobody's")) == .token(.noToken(label: "nobody's")))
        let twin = SoftToken.twin.rawValue
        #expect(try error(settings(twin)) == .token(.severalTokens(label: twin)))
        #expect(
            try error(settings(SoftToken.keys.rawValue, key: "strata-root-none"))
                == .token(.noKey(label: "strata-root-none-v1")))
        let long = String(repeating: "t", count: 33)
        #expect(try error(settings(long)) == .badSetting("token"))
        #expect(try error(settings("x", module: "libsofthsm2.so")) == .badSetting("module"))
    }

    @Test func onlyAModuleThatNobodyElseCanChangeIsLoaded() throws {
        let folder = try TemporaryFolder()
        let module = folder("module.so")
        guard case .token(.module(module, _)) = try error(settings("x", module: module)) else {
            Issue.record("a missing module")
            return
        }
        try Data("no library".utf8).write(to: URL(filePath: module))
        #expect(chmod(module, 0o666) == 0)
        #expect(
            try error(settings("x", module: module)) == .token(.moduleOfOthers(path: module)))
        #expect(chmod(module, 0o644) == 0)
        guard case .token(.module(module, _)) = try error(settings("x", module: module)) else {
            Issue.record("what is no library")
            return
        }
        #expect(
            try error(settings("x", module: folder.path))
                == .token(.moduleOfOthers(path: folder.path)))
    }

    @Test func codesOfTheTokenHaveWords() {
        func meaning(_ code: Int) -> KeyProviderError {
            PKCS11Code(value: CK_RV(code), function: "C_Login").meaning
        }
        #expect(meaning(Int(CKR_PIN_INCORRECT)) == .wrongSecret)
        #expect(meaning(Int(CKR_PIN_LOCKED)) == .token(.pinLocked))
        #expect(meaning(Int(CKR_PIN_EXPIRED)) == .token(.pinExpired))
        #expect(meaning(Int(CKR_USER_PIN_NOT_INITIALIZED)) == .token(.pinNotSet))
        #expect(
            meaning(Int(CKR_DEVICE_ERROR))
                == .token(.failed(function: "C_Login", code: "CKR_DEVICE_ERROR")))
        #expect(
            meaning(0x8000_0001) == .token(.failed(function: "C_Login", code: "0x80000001")))
    }
}
