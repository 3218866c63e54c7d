extension BackupRepository {
    /// What a reading of all of it found.
    package struct Check: Sendable, Hashable {
        package var snapshots = 0
        package var packs = 0
        package var blobs = 0
        package var bytes = 0
        /// In words of the place: what is missing or damaged.
        package var damages: [BackupError] = []
        /// Snapshots that do not open whole any more.
        package var broken: [String] = []
    }

    /// Reads every pack and holds it against its names, and every snapshot against what is there.
    ///
    /// - Parameter reached: Called behind each pack with how many are done, and of how many.
    /// - Returns: What was found.
    /// - Throws: `BackupError.store` for a place that does not answer, what `reached` throws.
    package func check(_ reached: (Int, Int) throws -> Void = { _, _ in }) throws -> Check {
        var check = Check()
        check.damages = damages
        let writer = PackWriter(self, isMoving: true)
        var lost: Set<String> = []
        let packs = self.packs
        for (number, pack) in packs.enumerated() {
            do throws(BackupError) {
                let (good, isWhole) = try contents(of: pack)
                if !isWhole {
                    check.damages.append(.damaged(PackWriter.place(pack.name)))
                    lost.insert(pack.name)
                    // What is well of it goes elsewhere.
                    for content in good {
                        do { _ = try writer.add(content) } catch let error as BackupError {
                            throw error
                        } catch { throw .damaged(pack.name) }
                    }
                }
            } catch {
                guard !error.isPassing else { throw error }
                check.damages.append(error)
                lost.insert(pack.name)
            }
            check.packs += 1
            check.blobs += pack.blobs.count
            check.bytes += pack.length
            try reached(number + 1, packs.count)
        }
        try writer.finish()
        let kept = self.packs.filter { !lost.contains($0.name) }
        // What is damaged counts no more, so that the next backup writes again what of it there is; and
        // is not found again where an index is made of what packs say.
        if !check.damages.isEmpty {
            let named = try replaceIndex(kept)
            for name in lost where !named.contains(name) { try remove(PackWriter.place(name)) }
        }
        let whole = Set(kept.flatMap { $0.blobs.map(\.name) })
        for name in try snapshots() {
            check.snapshots += 1
            do {
                try blobs(of: snapshot(name)) { blob in
                    guard whole.contains(blob) else { throw BackupError.damaged(name) }
                }
            } catch let error as BackupError {
                guard !error.isPassing else { throw error }
                check.broken.append(name)
            }
        }
        return check
    }

    /// Calls `body` with every blob that a snapshot rests on, lists before what they list.
    func blobs(of snapshot: BackupSnapshot, _ body: (BlobName) throws -> Void) throws {
        func all(_ parts: [UInt8]) throws {
            for part in BlobName.all(parts) ?? [] { try body(part) }
            try list(parts, body)
        }
        for table in snapshot.tables { try all(table.parts) }
        for files in snapshot.files {
            try all(files.parts)
            try self.files(files) { file in
                for name in BlobName.all(file.blobs) ?? [] { try body(name) }
            }
        }
    }

    /// What was thrown away.
    package struct Pruned: Sendable, Hashable {
        package var snapshots = 0
        package var kept = 0
        package var packs = 0
        package var bytes = 0
        /// Objects that a lock keeps.
        package var locked = 0
        /// Something of what is kept is damaged, so that nobody knows what it rests on: nothing but
        /// snapshots went.
        package var isHeldUp = false
    }

    /// The steps, for tests.
    package enum PruneStep: Sendable, CaseIterable {
        case forgotten, rewritten, indexed, removed
    }

    /// Throws snapshots away, and what no other rests on.
    ///
    /// - Parameters:
    ///   - names: Which.
    ///   - waste: A pack of which so much is of no use is written anew with the rest of it; 0 where
    ///     nothing of it may stay, as of keys.
    ///   - reached: Called behind each step.
    /// - Returns: What went.
    /// - Throws: `BackupError`, what `reached` throws.
    package func prune(
        _ names: [String], waste: Double, reached: (PruneStep) throws -> Void = { _ in }
    ) throws -> Pruned {
        var pruned = Pruned()
        let doomed = Set(names)
        let (whole, damaged) = try readableSnapshots()
        // What the others rest on is read first: where a place does not answer, nothing goes.
        var used: Set<BlobName> = []
        var isCertain = true
        for snapshot in whole where !doomed.contains(snapshot.name) {
            isCertain = try use(snapshot, &used) && isCertain
            pruned.kept += 1
        }
        for snapshot in whole where doomed.contains(snapshot.name) {
            if try remove("snapshots/" + snapshot.name) {
                pruned.snapshots += 1
            } else {
                // It still names what it rests on.
                pruned.locked += 1
                isCertain = try use(snapshot, &used) && isCertain
            }
        }
        // One that does not open names nothing any more.
        for name in damaged where try !remove("snapshots/" + name) { pruned.locked += 1 }
        try reached(.forgotten)
        // Where a list does not open, what it names may be anything that is there.
        guard isCertain else {
            pruned.isHeldUp = true
            return pruned
        }
        var kept: [Pack] = []
        var moved: [Pack] = []
        for pack in packs {
            let total = pack.blobs.reduce(0) { $0 + $1.length }
            let dead = pack.blobs.reduce(0) { used.contains($1.name) ? $0 : $0 + $1.length }
            if dead == 0 || (dead < total && Double(dead) < waste * Double(total)) {
                kept.append(pack)
            } else {
                moved.append(pack)
            }
        }
        if !moved.isEmpty {
            // What is somewhere else already is not moved.
            let stays = Set(kept.flatMap { $0.blobs.map(\.name) })
            let writer = PackWriter(self, isMoving: true)
            var taken: Set<BlobName> = []
            for pack in moved {
                for blob in pack.blobs
                where used.contains(blob.name) && !stays.contains(blob.name)
                    && taken.insert(blob.name).inserted
                {
                    // What is damaged is not kept alive by what would be thrown away beside it.
                    guard let content = try readable(blob.name) else { continue }
                    _ = try writer.add(content)
                }
            }
            try writer.finish()
            try reached(.rewritten)
            let before = Set((kept + moved).map(\.name))
            kept += packs.filter { !before.contains($0.name) }
        }
        let named = try replaceIndex(kept)
        try reached(.indexed)
        // Also what a killed process wrote and no index named.
        let places = Set(named.map { PackWriter.place($0) })
        let listed = try Self.reaching { () throws(ArchiveError) in try store.list("packs/") }
        for object in listed where !places.contains(object.name) {
            if try remove(object.name) {
                pruned.packs += 1
                pruned.bytes += object.bytes
            } else {
                pruned.locked += 1
            }
        }
        try reached(.removed)
        return pruned
    }

    /// Adds what a snapshot rests on.
    ///
    /// - Returns: Whether that is all of it: not where a list is lost or damaged.
    private func use(_ snapshot: BackupSnapshot, _ used: inout Set<BlobName>) throws -> Bool {
        do {
            try blobs(of: snapshot) { used.insert($0) }
            return true
        } catch let error as BackupError {
            guard !error.isPassing else { throw error }
            return false
        }
    }

    private func readable(_ name: BlobName) throws(BackupError) -> [UInt8]? {
        do throws(BackupError) { return try blob(name) } catch {
            guard !error.isPassing else { throw error }
            return nil
        }
    }

    /// What all of it takes at the place, bytes.
    package func size() throws(BackupError) -> Int {
        try Self.reaching { () throws(ArchiveError) in
            var bytes = 0
            for folder in ["packs/", "index/", "snapshots/"] {
                bytes += try store.list(folder).reduce(0) { $0 + $1.bytes }
            }
            return bytes
        }
    }
}

extension BackupError {
    /// Whether trying again later can help: nothing says that anything is lost.
    package var isPassing: Bool {
        if case .store(let error) = self { return error.isPassing }
        return false
    }
}
