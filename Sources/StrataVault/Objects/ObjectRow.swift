/// Which record an object belongs to, as the store keeps it.
package struct ObjectRow: Sendable, Hashable {
    package static let table = "object"

    package var object: ObjectID
    /// The record that names it; 0 once that is gone and the file is to be deleted.
    package var record: Int64
    /// By which the same content under the same name is recognised: a keyed code.
    package var tag: [UInt8]

    package init(object: ObjectID, record: Int64, tag: [UInt8]) {
        self.object = object
        self.record = record
        self.tag = tag
    }

    /// What its code is over.
    var canonical: [UInt8] {
        var bytes = object.bytes
        bytes.appendBigEndian(record)
        bytes += tag
        return bytes
    }

    static let migration = Migration(
        "records-4-object",
        [
            """
            CREATE TABLE object (
                id BYTES PRIMARY KEY NOT NULL, record BIGINT NOT NULL, tag BYTES NOT NULL,
                code BYTES NOT NULL)
            """,
            "CREATE INDEX object_record ON object (record)",
            "CREATE INDEX object_tag ON object (tag)",
        ])
}

// MARK: Reading

extension RecordReader {
    static let objectColumns = "id, record, tag, code"

    func object(_ row: any DatabaseRow) throws -> (row: ObjectRow, code: [UInt8]) {
        guard let id = ObjectID(bytes: row.bytes(0)) else { throw VaultError.tampered("object") }
        let object = ObjectRow(object: id, record: row.integer(1), tag: row.bytes(2))
        let code = row.bytes(3)
        guard authenticator.isValid(code, table: ObjectRow.table, object.canonical) else {
            throw VaultError.tampered("object \(id)")
        }
        return (object, code)
    }

    /// The objects of a record; with 0, those whose files are to be deleted.
    package func objects(ofRecord record: Int64, limit: Int = 1_000) throws -> [ObjectRow] {
        try session.all(
            "SELECT \(Self.objectColumns) FROM object WHERE record = $1 LIMIT $2",
            [.integer(record), .integer(limit)]
        ) { try object($0).row }
    }

    /// Calls `body` with every object, in no order.
    package func objects(_ body: (ObjectRow) throws -> Void) throws {
        try session.query("SELECT \(Self.objectColumns) FROM object", []) { row in
            try body(try object(row).row)
            return true
        }
    }

    /// Which of some tags an object has.
    package func knownObjects(tags: [[UInt8]]) throws -> Set<[UInt8]> {
        var known: Set<[UInt8]> = []
        try session.query("SELECT record FROM object WHERE tag = $1", eachKey: tags) { index, row in
            if row.integer(0) != 0 { known.insert(tags[index]) }
        }
        return known
    }

    /// A record by its number.
    package func record(_ number: Int64) throws -> RecordRow? {
        try session.first(
            "SELECT \(Self.recordColumns) FROM record WHERE n = $1", [.integer(number)]
        ) { try record($0).row }
    }

    fileprivate var hasObjects: Bool {
        get throws { try session.first("SELECT 1 FROM object LIMIT 1") { _ in true } ?? false }
    }
}

// MARK: Writing

extension RecordTransaction {
    /// Adds objects, whose files are there.
    package func insert(_ objects: [ObjectRow]) throws {
        guard !objects.isEmpty else { return }
        let rows = objects.map { object -> [SQLValue] in
            let code = authenticator.code(table: ObjectRow.table, object.canonical)
            count(in: code)
            return [
                .bytes(object.object.bytes), .integer(object.record), .bytes(object.tag),
                .bytes(code),
            ]
        }
        try session.execute("INSERT INTO object VALUES ($1, $2, $3, $4)", each: rows)
    }

    /// Lets go of what the records of people name, which are about to be deleted: once this is
    /// committed, `Vault.removeObjects` deletes the files, also after a kill.
    func releaseObjects(ofSubjects subjects: [Int64]) throws {
        guard try hasObjects else { return }
        for subject in subjects {
            try release(
                where: "record IN (SELECT n FROM record WHERE \(Self.ofSubject))", subject)
        }
    }

    func releaseObjects(ofRecord record: Int64) throws {
        try release(where: "record = $1", record)
    }

    /// Does not ask whether rows are as Strata left them, as no deletion does: somebody who changes
    /// one must not keep a person from being erased.
    private func release(where condition: String, _ number: Int64) throws {
        let rows = try session.all(
            "SELECT id, code FROM object WHERE \(condition)", [.integer(number)]
        ) { (id: $0.bytes(0), code: $0.bytes(1)) }
        for row in rows {
            count(out: row.code)
            guard let object = ObjectID(bytes: row.id) else {
                try session.execute("DELETE FROM object WHERE id = $1", [.bytes(row.id)])
                continue
            }
            let released = ObjectRow(object: object, record: 0, tag: [0])
            let code = authenticator.code(table: ObjectRow.table, released.canonical)
            try session.execute(
                "UPDATE object SET record = 0, tag = $2, code = $3 WHERE id = $1",
                [.bytes(row.id), .bytes(released.tag), .bytes(code)])
            count(in: code)
        }
    }

    /// Forgets objects whose files are gone.
    fileprivate func forget(_ objects: [ObjectID]) throws {
        for object in objects {
            try session.query(
                "SELECT code FROM object WHERE id = $1", [.bytes(object.bytes)]
            ) {
                count(out: $0.bytes(0))
                return true
            }
        }
        try session.execute(
            "DELETE FROM object WHERE id = $1", each: objects.map { [.bytes($0.bytes)] })
    }
}

extension Vault {
    /// Deletes the files of objects whose records are gone. Can be stopped and called again.
    ///
    /// Where somebody changed such a row nothing is deleted: `verify` tells of it.
    package func removeObjects() throws {
        while true {
            let gone: [ObjectID]
            do {
                gone = try records.read { try $0.objects(ofRecord: 0).map(\.object) }
            } catch VaultError.tampered {
                return
            }
            guard !gone.isEmpty else { return }
            try objects.remove(gone)
            try records.write { try $0.forget(gone) }
        }
    }

    /// The objects that no row names: a process was killed between file and row, or somebody put
    /// them there.
    package func orphanObjects() throws -> [ObjectID] {
        let files = try objects.all()
        guard !files.isEmpty else { return [] }
        var known: Set<ObjectID> = []
        try records.read { reader in try reader.objects { known.insert($0.object) } }
        return files.filter { !known.contains($0) }
    }

    /// Deletes objects that no row names, and what was being written when a process was killed.
    ///
    /// Where rows were changed or taken away outside Strata, audio of somebody may look like that of
    /// nobody: none is deleted then.
    ///
    /// - Returns: How many files were deleted.
    @discardableResult
    package func sweepObjects() throws -> Int {
        let drafts = try objects.removeDrafts()
        do {
            let orphans = try orphanObjects()
            guard !orphans.isEmpty else { return drafts }
            try checkState()
            try objects.remove(orphans)
            return drafts + orphans.count
        } catch VaultError.tampered {
            return drafts
        }
    }
}
