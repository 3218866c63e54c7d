import Foundation

/// Where the vectors stand.
enum VectorFiles {
    /// The package's folder, three above this file's.
    static var package: URL {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url
    }

    static func read(_ name: String) throws -> Data {
        try Data(contentsOf: package.appendingPathComponent("Tests/Vectors/\(name)"))
    }

    /// A file of the folder `shared` beside the package, if it is there.
    static func shared(_ path: String) -> URL? {
        let url = package.deletingLastPathComponent().appendingPathComponent("shared/\(path)")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
