import StrataCore
import StrataVault

/// What becomes of the leads of somebody who leaves.
struct QueueHandover {
    let vault: Vault

    /// Gives leads and call-backs to a successor, leads at once; without one, leads wait for anybody,
    /// and call-backs for the team (`QueueDesk`).
    ///
    /// - Returns: How many there were.
    /// - Throws: `SealError`, `VaultError`.
    func run(
        from leaver: String, to successor: String?, at now: Int64, _ transaction: RecordTransaction
    ) throws -> Int {
        var count = 0
        for queue in try transaction.documents(.queue) {
            for row in try transaction.dueBlocks(queue.number, at: .max - 1, limit: .max) {
                var block = try QueueBlock(row, vault)
                var changed = 0
                for index in block.entries.indices where block.entries[index].agent == leaver {
                    switch (block.entries[index].state, successor) {
                    case (.handed, let successor?):
                        block.entries[index].state = .callBack
                        block.entries[index].agent = successor
                        block.entries[index].time = now
                    case (.handed, nil):
                        block.entries[index].state = .waiting
                        block.entries[index].agent = ""
                        block.entries[index].time = 0
                    case (.callBack, let successor?): block.entries[index].agent = successor
                    default: continue
                    }
                    changed += 1
                }
                guard changed > 0 else { continue }
                block.revision += 1
                try transaction.update(block.row(vault))
                count += changed
            }
        }
        return count
    }
}
