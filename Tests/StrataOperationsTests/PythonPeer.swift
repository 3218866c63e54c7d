import Foundation

/// The Python that `Scripts/test-servers` makes, where it has a package.
enum PythonPeer {
    static let cryptography = path(importing: "cryptography")
    static let zxing = path(importing: "zxingcpp")

    private static func path(importing package: String) -> String? {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let place = URL(filePath: own ?? "").deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "test-servers/bin/python").path
        let probe = Process()
        probe.executableURL = URL(filePath: place)
        probe.arguments = ["-c", "import \(package)"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return nil }
        probe.waitUntilExit()
        return probe.terminationStatus == 0 ? place : nil
    }
}
