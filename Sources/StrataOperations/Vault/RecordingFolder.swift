import Glibc
import StrataConnect
import StrataCore
import StrataVault

/// The recordings of a folder or an archive, with the transcripts beside them.
struct RecordingFolder: Sendable {
    /// A file that may be a recording: its content tells.
    struct File: Sendable {
        var content: RecordingContent
        /// Below the folder, for the pattern of names.
        var relative: String
        /// Files of the same name with the ending of a transcript, in the order of preference.
        var transcripts: [(format: TranscriptFormat, content: RecordingContent)]
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
        let found = discovery.items.map { item in
            (String(item.path.dropFirst(prefix.count)), RecordingContent.file(path: item.path))
        }
        guard !found.isEmpty else { throw .nothing(path: folder) }
        files = Self.files(found)
        unreachable = discovery.problems.filter { !$0.problem.isNote }.map(\.path)
    }

    /// Unpacks an archive, which takes at most sixteen times its own bytes.
    ///
    /// - Parameters:
    ///   - archive: Its path.
    ///   - uploads: Where it is unpacked to, without a name.
    ///   - meter: Stops it.
    /// - Throws: `RecordingError`, `OutputError`, `Cancelled`.
    init(unpacking archive: String, in uploads: UploadFolder, meter: WorkMeter) throws {
        let size = RecordingContent.file(path: archive).size
        var found: [String: RecordingContent] = [:]
        do {
            let reader = try FileArchive(
                archive, mostFiles: Self.mostFiles, mostBytes: size * 16 + (64 << 20)
            ) { meter.isCancelled }
            let spool = try RecordingSpool(in: uploads.folder)
            var offset = 0
            while let name = try reader.next() {
                let length = try spool.append(reader)
                // As when it is unpacked: of two files of one name the latter is the file.
                found[name] = .part(spool, offset: offset, length: length)
                offset += length
            }
        } catch let failure as FileArchive.Failure {
            switch failure {
            case .stopped: throw Cancelled()
            case .tooLarge: throw RecordingError.tooLarge
            case .unreadable: throw RecordingError.noArchive
            }
        }
        guard !found.isEmpty else { throw RecordingError.noArchive }
        files = Self.files(found.map { ($0.key, $0.value) })
        unreachable = []
    }

    /// More files are not taken of one archive.
    private static let mostFiles = 100_000

    private static func files(_ found: [(name: String, content: RecordingContent)]) -> [File] {
        var transcripts: [String: [TranscriptFormat: (name: String, content: RecordingContent)]] =
            [:]
        for (name, content) in found {
            if let (stem, format) = transcript(name) {
                transcripts[stem, default: [:]][format] = (name, content)
            }
        }
        var used: Set<String> = []
        var files = found.filter { transcript($0.name) == nil }.map { name, content in
            var beside: [TranscriptFormat: RecordingContent] = [:]
            // `a.txt` or `a.wav.txt` beside `a.wav`.
            for stem in [stem(name), name] {
                for (format, file) in transcripts[stem] ?? [:] where beside[format] == nil {
                    beside[format] = file.content
                    used.insert(file.name)
                }
            }
            return File(
                content: content, relative: name,
                transcripts: TranscriptFormat.allCases.compactMap { format in
                    beside[format].map { (format, $0) }
                })
        }
        // A transcript of nothing is a file that cannot be imported, and is told as one.
        for (name, content) in found where transcript(name) != nil && !used.contains(name) {
            files.append(File(content: content, relative: name, transcripts: []))
        }
        return files.sorted { $0.relative.utf8.lexicographicallyPrecedes($1.relative.utf8) }
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
