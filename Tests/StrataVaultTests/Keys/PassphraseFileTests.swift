import Foundation
import StrataVault
import Testing

@Suite struct PassphraseFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func file(_ bytes: [UInt8], mode: Int = 0o600) -> String {
        let path = folder("secret")
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data(bytes), attributes: [.posixPermissions: mode]))
        return path
    }

    private func error(_ path: String) -> PassphraseError? {
        #expect(throws: PassphraseError.self) { _ = try PassphraseFile.read(path) }
    }

    @Test(arguments: [
        ("secret", "secret"), ("secret\n", "secret"), ("secret\n\n", "secret\n"),
        ("secret\r\n", "secret\r"), (" se cret ", " se cret "), ("\n\n", "\n"),
        ("口令\n", "口令"),
    ])
    func exactlyOneNewlineIsNoPartOfIt(content: String, expected: String) throws {
        let secret = try PassphraseFile.read(file(Array(content.utf8)))
        #expect(secret.withBytes { Array($0) } == Array(expected.utf8))
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o610, 0o644, 0o777])
    func aFileThatOthersMayUseIsRefused(mode: Int) {
        let path = file([65], mode: mode)
        #expect(error(path) == .openToOthers(path: path))
    }

    @Test(arguments: [0o600, 0o400])
    func aFileOfOnesOwnIsRead(mode: Int) throws {
        #expect(try PassphraseFile.read(file([65], mode: mode)).count == 1)
    }

    @Test(arguments: [[], [0x0A]] as [[UInt8]])
    func anEmptyFileIsRefused(content: [UInt8]) {
        let path = file(content)
        #expect(error(path) == .empty(path: path))
    }

    @Test func fourKibibytesAreTakenAndNotOneMore() throws {
        let most = [UInt8](repeating: 65, count: 4_096)
        #expect(try PassphraseFile.read(file(most)).count == 4_096)
        #expect(try PassphraseFile.read(file(most + [0x0A])).count == 4_096)
        for content in [most + [65], most + [65, 0x0A], most + most] {
            let path = file(content)
            #expect(error(path) == .tooLong(path: path))
        }
    }

    @Test func whatIsNoFileIsRefused() {
        #expect(error(folder.path) == .notAFile(path: folder.path))
        let pipe = folder("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(error(pipe) == .notAFile(path: pipe))
        #expect(error("/dev/zero") == .notAFile(path: "/dev/zero"))
    }

    @Test func aMissingFileIsNamed() {
        let path = folder("missing")
        guard case .unreadable(path, _) = error(path) else {
            Issue.record("another error")
            return
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
    func aFileOfAnotherUserIsRefused() throws {
        let path = file([65])
        #expect(chown(path, 65_534, 65_534) == 0)
        #expect(error(path) == .notYours(path: path))
    }
}
