package import StrataCore

/// A segment as the vault knows it: where it is, what it holds, and how far it has come.
package struct ArchivedSegment: Sendable, Hashable {
    /// Where a segment's object is and what reads it.
    package struct Place: Sendable, Hashable {
        /// The object's.
        package var name: String
        /// Bytes.
        package var length: Int
        package var records: Int
        /// Where the frame of the columns stands, and how long its content is.
        package var columns: Range<Int>
        package var columnsLength: Int
        package var root: TreeHash

        package init(
            name: String, length: Int, records: Int, columns: Range<Int>, columnsLength: Int,
            root: TreeHash
        ) {
            self.name = name
            self.length = length
            self.records = records
            self.columns = columns
            self.columnsLength = columnsLength
            self.root = root
        }
    }

    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Its object is being written: nothing rests on it.
        case writing
        /// It is written and was read back; records are being taken out of the store.
        case moving
        case complete
    }

    /// How much there is of something.
    package struct Count: Sendable, Hashable {
        package var records: Int
        /// Of sealed bytes.
        package var bytes: Int

        package init(records: Int = 0, bytes: Int = 0) {
            self.records = records
            self.bytes = bytes
        }
    }

    /// It stays when the segment is written anew with what is left of it.
    package var number: Int64
    package var state: State
    /// Microseconds since 1970, UTC.
    package var made: Int64
    package var place: Place
    /// Where the archive was, that it was written to: a folder or a bucket; empty for the one in the
    /// vault's own folder, wherever that is.
    package var archive: String
    package var storageClass: String?
    package var lockDays: Int?
    /// What it held when it was made: records by label.
    package var labels: [LabelID: Int] = [:]
    /// Envelopes by slot.
    package var slots: [KeySlot: Count] = [:]
    /// Records by dataset.
    package var datasets: [Int64: Int] = [:]
    /// Objects that another took the place of, and that a lock keeps from being deleted.
    package var left: [String] = []

    package init(
        number: Int64, state: State, made: Int64, place: Place, archive: String,
        storageClass: String?
    ) {
        self.number = number
        self.state = state
        self.made = made
        self.place = place
        self.archive = archive
        self.storageClass = storageClass
    }

    /// Whether its objects have to be brought back before they are read.
    package var isCold: Bool { storageClass.map(ColdPlace.coldClasses.contains) ?? false }

    /// A new name for the object of a segment: it tells nothing.
    package static func newName() -> String { "segments/\(ObjectID()).seg" }

    package static func manifestName(_ name: String) -> String {
        (name.hasSuffix(".seg") ? String(name.dropLast(4)) : name) + ".manifest"
    }
}

// MARK: As a document

extension ArchivedSegment {
    /// Counts, hashes and places: facts about no person.
    package var document: DocumentRow {
        var pairs: [String: CBOR] = [
            "state": .text(state.rawValue), "made": .integer(made), "name": .text(place.name),
            "length": .integer(Int64(place.length)), "records": .integer(Int64(place.records)),
            "columns": .array([
                .integer(Int64(place.columns.lowerBound)),
                .integer(Int64(place.columns.upperBound)),
                .integer(Int64(place.columnsLength)),
            ]), "root": .bytes(place.root.bytes), "archive": .text(archive),
            "labels": .map(
                labels.reduce(into: [:]) { $0[$1.key.rawValue] = .integer(Int64($1.value)) }),
            "slots": .array(
                slots.sorted { $0.key < $1.key }.flatMap {
                    [
                        CBOR.integer(Int64($0.key.code)), .integer(Int64($0.value.records)),
                        .integer(Int64($0.value.bytes)),
                    ]
                }),
            "datasets": .array(
                datasets.sorted { $0.key < $1.key }.flatMap {
                    [CBOR.integer($0.key), .integer(Int64($0.value))]
                }), "left": .array(left.map(CBOR.text)),
        ]
        pairs["class"] = storageClass.map(CBOR.text)
        pairs["lock"] = lockDays.map { .integer(Int64($0)) }
        return DocumentRow(
            kind: .segment, number: number, revision: 0, clear: CBOR.map(pairs).encoded, sealed: nil
        )
    }

    package init(_ row: DocumentRow) throws {
        let clear = try CBOR(row.clear)
        guard let state = clear["state"]?.text.flatMap(State.init(rawValue:)),
            let made = clear["made"]?.integer, let name = clear["name"]?.text,
            let length = clear["length"]?.integer, let records = clear["records"]?.integer,
            let columns = clear["columns"]?.array?.compactMap(\.integer), columns.count == 3,
            columns[0] >= 0, columns[0] <= columns[1], columns[2] >= 0,
            let root = clear["root"]?.bytes.flatMap({ TreeHash($0) }),
            let archive = clear["archive"]?.text
        else { throw VaultError.tampered("segment \(row.number)") }
        self.init(
            number: row.number, state: state, made: made,
            place: Place(
                name: name, length: Int(length), records: Int(records),
                columns: Int(columns[0])..<Int(columns[1]), columnsLength: Int(columns[2]),
                root: root), archive: archive, storageClass: clear["class"]?.text)
        lockDays = clear["lock"]?.integer.map { Int($0) }
        if case .map(let pairs)? = clear["labels"] {
            labels = pairs.reduce(into: [:]) { $0[LabelID($1.key)] = Int($1.value.integer ?? 0) }
        }
        let slots = clear["slots"]?.array?.compactMap(\.integer) ?? []
        for index in stride(from: 0, to: slots.count - 2, by: 3) {
            guard let slot = UInt8(exactly: slots[index]).flatMap(KeySlot.init(code:)) else {
                continue
            }
            self.slots[slot] = Count(records: Int(slots[index + 1]), bytes: Int(slots[index + 2]))
        }
        let datasets = clear["datasets"]?.array?.compactMap(\.integer) ?? []
        for index in stride(from: 0, to: datasets.count - 1, by: 2) {
            self.datasets[datasets[index]] = Int(datasets[index + 1])
        }
        left = clear["left"]?.array?.compactMap(\.text) ?? []
    }
}
