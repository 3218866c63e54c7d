import Foundation
import StrataCore
import StrataVault
import Testing

@Suite(TestServers.needsOpenBao) struct TransitProviderTests {
    private let vault = VaultID()
    private let context = Array("context".utf8)
    private static let quick = TransitLimits(
        connectMilliseconds: 400, answerMilliseconds: 400, tries: 2)

    private var key: String { "strata-root-\(vault)" }

    private func make(
        _ server: BaoServer, token: String? = nil
    ) throws -> TransitProvider {
        try TransitProvider(
            creating: vault, server: server.server(),
            token: SoftToken.secret(token ?? server.token()))
    }

    private func error(
        _ server: TransitServer, token: String
    ) -> KeyProviderError? {
        #expect(throws: KeyProviderError.self) {
            _ = try TransitProvider(
                creating: vault, server: server, token: SoftToken.secret(token),
                limits: Self.quick)
        }
    }

    @Test func trimmedVersionsAreGoneForTheServersRootToo() throws {
        let server = try BaoServer.shared()
        let provider = try make(server)
        let wrapped = try provider.wrap(SecretBytes.random(count: 32), context: context)
        _ = try provider.rotate()
        // Raising the lowest version alone destroys nothing: it is lowered again.
        try server.bao(["write", "transit/keys/\(key)/config", "min_decryption_version=2"])
        #expect(throws: KeyProviderError.versionGone(1)) {
            _ = try provider.unwrap(wrapped, context: context)
        }
        try server.bao(["write", "transit/keys/\(key)/config", "min_decryption_version=1"])
        _ = try provider.unwrap(wrapped, context: context)
        #expect(try provider.destroy(below: 2) == .destroyed)
        #expect(throws: TestServers.Failed.self) {
            try server.bao(["write", "transit/keys/\(key)/config", "min_decryption_version=1"])
        }
        #expect(throws: KeyProviderError.versionGone(1)) {
            _ = try provider.unwrap(wrapped, context: context)
        }
    }

    @Test func aKeyThatWasDeletedIsNotMadeAnewUnnoticed() throws {
        let server = try BaoServer.shared()
        // A token that could: the engine makes missing keys when it is to encrypt.
        let provider = try make(server, token: server.rootToken)
        try server.bao(["write", "transit/keys/\(key)/config", "deletion_allowed=true"])
        try server.bao(["delete", "transit/keys/\(key)"])
        for _ in 0..<2 {
            #expect(throws: KeyProviderError.transit(.noKey(name: "transit/\(key)"))) {
                _ = try provider.wrap(SecretBytes.random(count: 32), context: context)
            }
        }
        #expect(throws: KeyProviderError.transit(.noKey(name: "transit/\(key)"))) {
            _ = try TransitProvider(
                opening: provider.settings, token: SoftToken.secret(server.rootToken))
        }
    }

    @Test func aKeyThatCouldLeaveTheServerIsNeverCalledDestroyed() throws {
        let server = try BaoServer.shared()
        let provider = try make(server)
        _ = try provider.rotate()
        try server.bao(["write", "transit/keys/\(key)/config", "exportable=true"])
        #expect(try provider.destroy(below: 2) == .onlyForgotten)
    }

    @Test func aKeyOfAnotherTypeIsNotUsed() throws {
        let server = try BaoServer.shared()
        let name = "\(key)-other"
        try server.bao(["write", "transit/keys/\(name)", "type=chacha20-poly1305"])
        var settings = try make(server).settings
        settings.values["key"] = name
        #expect(throws: KeyProviderError.transit(.unfitKey(name: name, property: "type"))) {
            _ = try TransitProvider(
                opening: settings, token: SoftToken.secret(server.token()))
        }
    }

    @Test func aVaultsRootIsNotMadeTwice() throws {
        let server = try BaoServer.shared()
        _ = try make(server)
        #expect(throws: KeyProviderError.transit(.keyExists(name: key))) { _ = try make(server) }
    }

    @Test func aTokenWithoutRightsIsToldFromAWrongOne() throws {
        let server = try BaoServer.shared()
        let powerless = try server.token(["default"])
        #expect(
            try error(server.server(), token: powerless)
                == .transit(.denied(path: "transit/keys/\(key)")))
        #expect(try error(server.server(), token: "s.0123456789abcdef") == .wrongSecret)
        #expect(try error(server.server(), token: "two\nlines") == .wrongSecret)
        #expect(try error(server.server(), token: "") == .wrongSecret)
    }

    @Test func aMissingEngineIsNamed() throws {
        let server = try BaoServer.shared()
        let elsewhere = try TransitServer(
            address: server.address, mount: "nowhere", authorityFile: server.authority)
        #expect(
            error(elsewhere, token: server.rootToken)
                == .transit(.noKey(name: "nowhere/\(key)")))
    }

    @Test func aServerOfAnotherAuthorityGetsNothing() throws {
        let server = try BaoServer.shared()
        let folder = try TemporaryFolder()
        try BaoServer.makeCertificates(folder)
        let untrusted = KeyProviderError.transit(.untrusted(address: server.address))
        let other = try TransitServer(
            address: server.address, authorityFile: folder("ca.pem"))
        #expect(error(other, token: server.rootToken) == untrusted)
        // Nor one that only the system's own authorities are to vouch for.
        #expect(
            try error(TransitServer(address: server.address), token: server.rootToken)
                == untrusted)
        // The right authority, another name.
        let name = "https://127.0.0.1:\(server.otherPort)"
        #expect(
            try error(
                TransitServer(address: name, authorityFile: server.authority),
                token: server.rootToken) == .transit(.untrusted(address: name)))
    }

    @Test func certificatesThatCannotBeReadAreASetting() throws {
        for file in ["/nowhere.pem", "/dev/null"] {
            #expect(
                try error(
                    TransitServer(address: "https://127.0.0.1:1", authorityFile: file), token: "t")
                    == .badSetting("caFile"))
        }
    }

    @Test func whereNothingAnswersThereIsAnEnd() throws {
        let silent = try Listener()
        defer { silent.close() }
        for scheme in ["http", "https"] {
            let address = "\(scheme)://127.0.0.1:\(silent.port)"
            let start = ContinuousClock.now
            #expect(
                try error(TransitServer(address: address), token: "t")
                    == .transit(.timedOut(address: address)))
            #expect(ContinuousClock.now - start < .seconds(5))
        }
        let closed = try "http://127.0.0.1:\(BaoServer.freePort())"
        #expect(
            try error(TransitServer(address: closed), token: "t")
                == .transit(.unreachable(address: closed)))
    }

    @Test func aSealedServerSaysSoAndARestartedOneIsFoundAgain() throws {
        let server = try BaoServer(isDurable: true)
        #expect(try error(server.server(), token: server.rootToken) == .transit(.sealed))
        try server.unseal()
        try server.prepare()
        let provider = try make(server, token: server.rootToken)
        let key = SecretBytes.random(count: 32)
        let wrapped = try provider.wrap(key, context: context)
        server.stop()
        #expect(throws: KeyProviderError.transit(.unreachable(address: server.address))) {
            _ = try provider.unwrap(wrapped, context: context)
        }
        try server.start()
        #expect(throws: KeyProviderError.transit(.sealed)) {
            _ = try provider.unwrap(wrapped, context: context)
        }
        try server.unseal()
        let opened = try provider.unwrap(wrapped, context: context)
        #expect(opened.withBytes { Array($0) } == key.withBytes { Array($0) })
    }

    @Test func aRenewedTokenIsTakenFromItsFile() throws {
        let server = try BaoServer.shared()
        let folder = try TemporaryFolder()
        let file = folder("token")
        func write(_ token: String) {
            _ = FileManager.default.createFile(
                atPath: file, contents: Data((token + "\n").utf8),
                attributes: [.posixPermissions: 0o600])
        }
        let first = try server.token()
        write(first)
        let settings = try make(server).settings
        let provider = try KeyProviders.open(settings, from: .file(file), for: .transit)
        try server.bao(["token", "revoke", first])
        #expect(throws: KeyProviderError.wrongSecret) { _ = try provider.currentVersion() }
        write(try server.token())
        #expect(try provider.currentVersion() == 1)
    }

    @Test func errorsHoldNeitherTokenNorKey() throws {
        let server = try BaoServer.shared()
        let token = try server.token(["default"])
        let errors = [
            try error(server.server(), token: token),
            try error(TransitServer(address: "https://127.0.0.1:1"), token: token),
        ]
        for error in errors {
            #expect(!"\(String(describing: error))".contains(token))
            for language in Language.allCases {
                #expect(error?.message.text(in: language).contains(token) == false)
            }
        }
    }
}

@Suite struct TransitServerTests {
    @Test(arguments: [
        "https://bao.example.org", "https://bao.example.org:8200", "https://10.1.2.3:8200",
        "https://[2001:db8::1]:8200", "http://127.0.0.1:8200", "http://127.9.9.9",
        "http://localhost:8200", "http://[::1]:8200",
    ])
    func addressesThatAreTaken(address: String) throws {
        #expect(try TransitServer(address: address).address == address)
    }

    @Test(arguments: [
        "", "bao.example.org", "http://bao.example.org", "http://10.1.2.3", "ftp://127.0.0.1",
        "http://127.0.0.1.example.org", "http://localhost.example.org", "http://127.0.0.1@evil",
        "https://user:pw@bao.example.org", "https://bao.example.org/v1", "https://bao?x=1",
        "https://bao#x", "https://bao:0", "https://bao:99999", "https://bao:08", "https://",
        "https://bao example", "https://bao\nX: y", "http://[::2]", "https://[::1", "https://a]b",
        "HTTPS://bao", "http://127.1", "http://0127.0.0.1",
    ])
    func addressesThatAreRefused(address: String) {
        #expect(throws: KeyProviderError.badSetting("address")) {
            _ = try TransitServer(address: address)
        }
    }

    @Test(arguments: ["", "/", "a//b", "../sys", "a/..", "tran sit", "a?b", "a%2Fb", "tränsit"])
    func mountsThatLeadElsewhereAreRefused(mount: String) {
        #expect(throws: KeyProviderError.badSetting("mount")) {
            _ = try TransitServer(address: "https://bao", mount: mount)
        }
    }
}
