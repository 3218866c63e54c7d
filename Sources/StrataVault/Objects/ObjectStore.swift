internal import Glibc

/// The folder of a vault's objects: `objects/xx/<id>`, `xx` the first two digits of the id.
package struct ObjectStore: Sendable {
    let root: String

    init(vaultFolder: String) { root = vaultFolder + "/objects" }

    /// The folder that an object's file is in.
    func folder(of object: ObjectID) -> String { "\(root)/\(object.description.prefix(2))" }

    func path(of object: ObjectID) -> String { "\(folder(of: object))/\(object)" }

    /// How the name of a file ends that is not complete.
    static let draftEnding = ".part"

    /// Makes the folder of an object, durably.
    func makeFolder(of object: ObjectID) throws(ObjectError) {
        for (path, parent) in [
            (root, String(root.dropLast("/objects".count))), (folder(of: object), root),
        ] {
            if mkdir(path, 0o700) == 0 {
                try Self.sync(folder: parent)
            } else if errno != EEXIST {
                throw .file(path: path, reason: SystemError.text)
            }
        }
    }

    /// Makes the names of a folder durable.
    static func sync(folder: String) throws(ObjectError) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .file(path: folder, reason: SystemError.text) }
        defer { close(file) }
        guard fsync(file) == 0 || errno == EINVAL else {
            throw .file(path: folder, reason: SystemError.text)
        }
    }

    /// Deletes objects, those that are there, durably.
    package func remove(_ objects: [ObjectID]) throws(ObjectError) {
        var folders: Set<String> = []
        for object in objects {
            let path = path(of: object)
            if unlink(path) == 0 {
                folders.insert(folder(of: object))
            } else if errno != ENOENT, errno != ENOTDIR {
                throw .file(path: path, reason: SystemError.text)
            }
        }
        for folder in folders { try Self.sync(folder: folder) }
    }

    /// Deletes what was being written when a process was killed.
    ///
    /// - Returns: How many files there were.
    func removeDrafts() throws(ObjectError) -> Int {
        var removed = 0
        for folder in try Self.names(in: root) where Self.isFolderName(folder) {
            for name in try Self.names(in: "\(root)/\(folder)")
            where name.hasSuffix(Self.draftEnding) {
                guard unlink("\(root)/\(folder)/\(name)") == 0 else { continue }
                removed += 1
            }
        }
        return removed
    }

    /// Every object that has a file, in no order.
    func all() throws(ObjectError) -> [ObjectID] {
        var found: [ObjectID] = []
        for folder in try Self.names(in: root) where Self.isFolderName(folder) {
            for name in try Self.names(in: "\(root)/\(folder)") where name.hasPrefix(folder) {
                if let object = ObjectID(name) { found.append(object) }
            }
        }
        return found
    }

    private static func isFolderName(_ name: String) -> Bool {
        name.utf8.count == 2
            && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// The entries of a folder; none where it is not there.
    private static func names(in path: String) throws(ObjectError) -> [String] {
        guard let directory = opendir(path) else {
            if errno == ENOENT { return [] }
            throw .file(path: path, reason: SystemError.text)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}

extension Vault {
    /// Where the objects that records name lie.
    package var objects: ObjectStore { ObjectStore(vaultFolder: folder) }
}
