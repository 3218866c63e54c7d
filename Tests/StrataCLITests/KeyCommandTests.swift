import Foundation
import StrataVault
import Testing

/// Root keys, rotation and recovery as a custodian works with them: from the command line.
@Suite struct KeyCommandTests {
    private static let people = """
        name,phone,id
        Daniel Moore,+15715550184,X100184
        Anna Reed,+15715550185,X100185

        """

    private static let mapping = [
        "--yes", "-q", "--detectors", "rules", "--map", "phone=phone", "--map", "name=person_name",
        "--map",
        "id=other_national_id",
    ]

    /// Commands on one vault with one set of secrets.
    private struct Custodian {
        let folder: TemporaryFolder
        var environment: [String: String]

        init(_ more: [String: String] = [:]) throws {
            folder = try TemporaryFolder()
            environment = ["STRATA_VAULT": folder("v")].merging(more) { $1 }
            try folder.file("pass", "correct horse battery staple\n", mode: 0o600)
        }

        func callAsFunction(_ arguments: [String]) throws -> CommandRun {
            try CommandRun(arguments, environment: environment)
        }

        func callAsFunction(_ arguments: String...) throws -> CommandRun { try self(arguments) }

        func bring() throws {
            let list = try folder.file("list.csv", KeyCommandTests.people)
            let run = try self(["import", list] + KeyCommandTests.mapping)
            #expect(run.status == 0, "\(run.errors)")
        }

        func isReadable() throws -> Bool {
            let found = try self("subject", "find", "--phone", "+15715550185")
            return found.status == 0 && found.output.contains("0185")
        }
    }

    @Test func theStateOfAPassphraseSaysWhenOldCopiesExpire() throws {
        var strata = try Custodian()
        strata.environment["STRATA_PASSPHRASE_FILE"] = strata.folder("pass")
        let made = try strata("init", "--backups-kept", "30")
        #expect(made.status == 0 && made.output.contains("kept an old copy of both"))
        #expect(!made.output.contains("--backups-kept"))
        var status = try strata("key", "status", "--format", "json").json()
        #expect(status["provider"] as? String == "passphrase")
        #expect(status["promise"] as? String == "forgets")
        #expect(status["memoryLocked"] as? Bool != nil)
        #expect(status["backupsKeptDays"] as? Int == 30)
        #expect(status["lastSealed"] == nil && status["oldCopiesExpire"] == nil)
        let text = try strata("key", "status").output
        #expect(text.contains("No epoch was sealed yet"))
        #expect(try strata("key", "seal-epoch").status == 0)
        status = try strata("key", "status", "--format", "json").json()
        let sealed = try #require(status["lastSealed"] as? Int)
        #expect(status["oldCopiesExpire"] as? Int == sealed + 30 * 86_400_000_000)
        #expect(try strata("key", "set", "--backups-kept", "7").output.contains("7"))
        status = try strata("key", "status", "--format", "json").json()
        #expect(status["oldCopiesExpire"] as? Int == sealed + 7 * 86_400_000_000)
        let chinese = try strata("key", "status", "--language", "zh").output
        #expect(chinese.contains("将于 20") && chinese.contains("过期"))
        #expect(try strata("key", "set", "--backups-kept", "-1").status == 2)
    }

    @Test func aVaultThatDoesNotKnowItsBackupsSaysSo() throws {
        let vault = try VaultFolderFixture()
        let text = try vault.run(["key", "status"]).output
        #expect(text.contains("not known") && text.contains("--backups-kept"))
    }

    @Test func aPassphraseIsChangedAndTheFormerOneOpensNothing() throws {
        let vault = try VaultFolderFixture()
        let next = try vault.folder.file("next", "another long passphrase\n", mode: 0o600)
        let changed = try vault.run(["key", "rotate", "--new-passphrase-file", next])
        #expect(changed.status == 0, "\(changed.errors)")
        #expect(try vault.run(["verify"]).status == 1)
        #expect(try vault.run(["verify", "--passphrase-file", next]).status == 0)
        // The same once more, as after a kill behind the change.
        #expect(try vault.run(["key", "rotate", "--new-passphrase-file", next]).status == 0)
        let wrong = try vault.folder.file("wrong", "not the right passphrase\n", mode: 0o600)
        #expect(try vault.run(["key", "rotate", "--new-passphrase-file", wrong]).status == 1)
        #expect(
            try vault.run(["key", "rotate", "--tier-keys", "--new-passphrase-file", next]).status
                == 2)
        let tiers = try vault.run(["key", "rotate", "--tier-keys", "--passphrase-file", next])
        #expect(tiers.output.contains("generation 2"))
        #expect(try vault.run(["verify", "--passphrase-file", next]).status == 0)
    }

    @Test(TestServers.needsSoftHSM)
    func aVaultWithAToken() throws {
        let token = try CommandToken()
        var strata = try Custodian(token.environment)
        let options = token.options + ["--pin-file", token.pinFile]
        let made = try strata(["init"] + options)
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.contains("cannot leave it"))
        strata.environment["STRATA_PIN_FILE"] = token.pinFile
        try strata.bring()
        #expect(try strata.isReadable())
        let erase = try strata("subject", "erase", "--phone", "+15715550184", "--yes")
        #expect(erase.status == 0)
        try FileManager.default.copyItem(
            atPath: strata.folder("v"), toPath: strata.folder("old"))
        let sealed = try strata("key", "seal-epoch")
        #expect(sealed.output.contains("was destroyed"))
        let old = try strata("verify", "--vault", strata.folder("old"))
        #expect(old.status == 1 && old.errors.contains("Version 1 of the root key is gone"))
        let status = try strata("key", "status", "--format", "json").json()
        #expect(status["promise"] as? String == "destroys" && status["rootVersion"] as? Int == 2)
        #expect(status["oldestRootVersion"] as? Int == 2)
        #expect(status["unsealedErasures"] as? Int == 0)
        // A wrong PIN is said; a passphrase is not tried on a token.
        let wrong = try strata.folder.file("wrong", "1111\n", mode: 0o600)
        #expect(try strata("verify", "--pin-file", wrong).errors.contains("is not the one"))
        strata.environment["STRATA_PIN_FILE"] = nil
        let other = try strata("verify", "--passphrase-file", strata.folder("pass"))
        #expect(other.status == 1 && other.errors.contains("was not used"))
    }

    @Test(TestServers.needsOpenBao)
    func aVaultWithAKeyServer() throws {
        let server = try BaoServer.shared()
        let strata = try Custodian()
        let token = try strata.folder.file("token", server.token(), mode: 0o600)
        let options = [
            "--provider", "transit", "--address", server.address, "--ca-file", server.authority,
            "--token-file", token,
        ]
        let made = try strata(["init"] + options)
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.contains("cannot be exported"))
        var custodian = strata
        custodian.environment["STRATA_TOKEN_FILE"] = token
        try custodian.bring()
        #expect(try custodian.isReadable())
        #expect(try custodian("key", "rotate").output.contains("version 2"))
        #expect(try custodian("key", "seal-epoch").output.contains("was destroyed"))
        #expect(try custodian.isReadable())
        // A changed description sends nothing of another kind anywhere.
        let wrong = try strata("verify", "--passphrase-file", strata.folder("pass"))
        #expect(wrong.status == 1 && wrong.errors.contains("was not used"))
        #expect(
            !(try String(contentsOfFile: strata.folder("v/vault.conf"), encoding: .utf8))
                .contains(try String(contentsOfFile: token, encoding: .utf8)))
    }

    @Test(TestServers.needsSoftHSM)
    func aVaultMovesToATokenAndBack() throws {
        let token = try CommandToken()
        var strata = try Custodian(token.environment)
        strata.environment["STRATA_PASSPHRASE_FILE"] = strata.folder("pass")
        #expect(try strata("init").status == 0)
        try strata.bring()
        let moved = try strata(
            ["key", "move"] + token.options + ["--new-pin-file", token.pinFile])
        #expect(moved.status == 0, "\(moved.errors)")
        #expect(moved.output.contains("passphrase to pkcs11"))
        strata.environment["STRATA_PASSPHRASE_FILE"] = nil
        strata.environment["STRATA_PIN_FILE"] = token.pinFile
        #expect(try strata.isReadable())
        // The same root again is no move.
        let same = try strata(
            ["key", "move"] + token.options + ["--new-pin-file", token.pinFile])
        #expect(same.status == 1 && same.errors.contains("is the present one"))
        try FileManager.default.copyItem(
            atPath: strata.folder("v"), toPath: strata.folder("old"))
        let back = try strata(
            "key", "move", "--provider", "passphrase", "--new-passphrase-file",
            strata.folder("pass"))
        #expect(back.status == 0 && back.output.contains("was destroyed"), "\(back.errors)")
        #expect(try strata("verify", "--vault", strata.folder("old")).status == 1)
        strata.environment["STRATA_PIN_FILE"] = nil
        strata.environment["STRATA_PASSPHRASE_FILE"] = strata.folder("pass")
        #expect(try strata.isReadable())
        #expect(try strata("verify").status == 0)
    }

    @Test func sharesBringAVaultBackWhosePassphraseIsLost() throws {
        let vault = try VaultFolderFixture()
        let folder = vault.folder
        let list = try folder.file("list.csv", Self.people)
        #expect(try vault.run(["import", list] + Self.mapping).status == 0)
        #expect(try vault.run(["key", "export-recovery", folder("bundle")]).status == 1)
        try FileManager.default.createDirectory(
            atPath: folder("shares"), withIntermediateDirectories: true)
        let split = try vault.run([
            "key", "split", "--shares", "3", "--threshold", "2", "--output", folder("shares"),
        ])
        #expect(split.status == 0, "\(split.errors)")
        let shares = try FileManager.default.contentsOfDirectory(atPath: folder("shares")).sorted()
            .map { folder("shares/" + $0) }
        #expect(shares.count == 3)
        for share in shares {
            let attributes = try FileManager.default.attributesOfItem(atPath: share)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(split.output.contains(share))
        }
        let exported = try vault.run(["key", "export-recovery", folder("bundle")])
        #expect(exported.output.contains("until the next epoch"))
        let next = try folder.file("next", "another long passphrase\n", mode: 0o600)
        func recover(_ arguments: [String]) throws -> CommandRun {
            try vault.run(["key", "recover", "--new-passphrase-file", next] + arguments)
        }
        let few = try recover(["--share", shares[0]])
        #expect(few.status == 1 && few.errors.contains("2 shares are needed"))
        let twice = try recover(["--share", shares[0], shares[0]])
        #expect(twice.status == 1 && twice.errors.contains("same one"))
        // An epoch makes the exported bundle stale; the key store's own copy goes along.
        #expect(try vault.run(["key", "seal-epoch"]).output.contains("stale"))
        let stale = try recover(["--share", shares[0], shares[2], "--bundle", folder("bundle")])
        #expect(stale.status == 1 && stale.errors.contains("generation 1"))
        let back = try recover(["--share", shares[2], shares[0]])
        #expect(back.status == 0, "\(back.errors)")
        #expect(try vault.run(["verify"]).status == 1)
        let report = try vault.run(["verify", "--passphrase-file", next])
        #expect(report.status == 0, "\(report.errors)")
        let found = try vault.run([
            "subject", "find", "--phone", "+15715550185", "--passphrase-file", next,
        ])
        #expect(found.status == 0)
        let status = try vault.run(["key", "status", "--passphrase-file", next])
        #expect(status.output.contains("2 of 3 shares"))
    }

    @Test func sharesArePrintedInBothLanguagesAndGivenUp() throws {
        let vault = try VaultFolderFixture()
        let split = try vault.run(["key", "split", "--shares", "2", "--threshold", "2", "--print"])
        #expect(split.status == 0)
        #expect(split.output.contains("Strata recovery share 2 of 2"))
        #expect(split.output.contains("Strata 恢复份额 2/2"))
        // What was printed is what is typed: into a file, or on the terminal.
        let lines = split.output.split(separator: "\n", omittingEmptySubsequences: false)
        var files: [String] = []
        for block in lines.split(separator: "").prefix(2) {
            files.append(
                try vault.folder.file(
                    "typed\(files.count)", block.joined(separator: "\n").lowercased(),
                    mode: 0o600))
        }
        let next = try vault.folder.file("next", "another long passphrase\n", mode: 0o600)
        let back = try vault.run(
            ["key", "recover", "--new-passphrase-file", next, "--share"] + files)
        #expect(back.status == 0, "\(back.errors)")
        let givenUp = try vault.run(["key", "split", "--give-up", "--passphrase-file", next])
        #expect(givenUp.status == 0)
        let none = try vault.run(
            ["key", "recover", "--new-passphrase-file", next, "--share"] + files)
        #expect(none.status == 1 && none.errors.contains("no recovery copy"))
        let bad = try vault.run(
            ["key", "split", "--shares", "2", "--threshold", "3", "--print"]
                + ["--passphrase-file", next])
        #expect(bad.status == 1)
        #expect(try vault.run(["key", "split", "--shares", "2"]).status == 2)
    }

    @Test func whatDoesNotFitTogetherIsUsage() throws {
        let strata = try Custodian()
        #expect(try strata("init", "--provider", "pkcs11").errors.contains("--module"))
        #expect(try strata("init", "--provider", "transit").errors.contains("--address"))
        #expect(try strata("init", "--address", "https://x").errors.contains("--provider transit"))
        #expect(try strata("init", "--token", "x").errors.contains("--provider pkcs11"))
        let plain = try strata(
            "init", "--provider", "transit", "--address", "http://example.org", "--token-file",
            strata.folder("pass"))
        #expect(plain.status == 1 && plain.errors.contains("address"))
        #expect(!FileManager.default.fileExists(atPath: strata.folder("v/vault.conf")))
    }
}
