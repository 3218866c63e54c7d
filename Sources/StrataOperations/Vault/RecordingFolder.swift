import Glibc
import StrataConnect
import StrataCore

/// The recordings of a folder, with the transcripts beside them.
struct RecordingFolder: Sendable {
    /// A file that may be a recording: its content tells.
    struct File: Sendable {
        var path: String
        /// Below the folder, for the pattern of names.
        var relative: String
        /// Files of the same name with the ending of a transcript, in the order of preference.
        var transcripts: [(format: TranscriptFormat, path: String)]
    }

    /// In bytewise order of their paths; the number that is shown of a file is its place from 1.
    let files: [File]
    /// Paths that could not be reached; their numbers follow those of the files.
    let unreachable: [String]

    /// Lists a folder with all that is in it.
    ///
    /// - Throws: `RecordingError.noFolder`, `.nothing`.
    init(_ folder: String) throws(RecordingError) {
        guard let directory = opendir(folder) else { throw .noFolder(path: folder) }
        closedir(directory)
        let discovery = InputDiscovery(paths: [folder])
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        let paths = discovery.items.map(\.path)
        let known = Set(paths)
        var transcripts: [String: [TranscriptFormat: String]] = [:]
        var candidates: [String] = []
        for path in paths {
            if let (stem, format) = Self.transcript(path) {
                transcripts[stem, default: [:]][format] = path
            } else {
                candidates.append(path)
            }
        }
        var used: Set<String> = []
        var files = candidates.map { path in
            var beside: [TranscriptFormat: String] = [:]
            // `a.txt` or `a.wav.txt` beside `a.wav`.
            for stem in [Self.stem(path), path] {
                for (format, file) in transcripts[stem] ?? [:] where beside[format] == nil {
                    beside[format] = file
                    used.insert(file)
                }
            }
            return File(
                path: path, relative: String(path.dropFirst(prefix.count)),
                transcripts: TranscriptFormat.allCases.compactMap { format in
                    beside[format].map { (format, $0) }
                })
        }
        // A transcript of nothing is a file that cannot be imported, and is told as one.
        for path in paths where Self.transcript(path) != nil && !used.contains(path) {
            files.append(
                File(path: path, relative: String(path.dropFirst(prefix.count)), transcripts: []))
        }
        guard !known.isEmpty else { throw .nothing(path: folder) }
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        unreachable = discovery.problems.filter { !$0.problem.isNote }.map(\.path)
    }

    /// A path without the ending of its last part.
    private static func stem(_ path: String) -> String {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
        guard let dot = path.utf8[slash...].lastIndex(of: UInt8(ascii: ".")) else { return path }
        return String(path[..<dot])
    }

    private static func transcript(_ path: String) -> (stem: String, format: TranscriptFormat)? {
        let stem = stem(path)
        guard stem.utf8.count < path.utf8.count else { return nil }
        let ending = path.dropFirst(stem.count + 1).lowercased()
        return TranscriptFormat(rawValue: ending).map { (stem, $0) }
    }
}
