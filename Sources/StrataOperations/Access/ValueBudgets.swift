import StrataVault
import Synchronization

/// How many values accounts had in the clear, counted so that a killed process gives none back.
///
/// On record stands what was set aside, at least what was used. A process that hands out many sets
/// aside an eighth of what it has handed out in advance, so that not every value waits for a
/// transaction; when it ends, what was set aside counts as used. Few values are counted one by one.
final class ValueBudgets: Sendable {
    private final class Account: Sendable {
        let lease: Mutex<ValueLease>

        init(_ number: Int64) { lease = Mutex(ValueLease(account: number)) }
    }

    private let accounts = Mutex<[Int64: Account]>([:])

    /// Runs `body` with an account's lease; one act of an account at a time.
    func withLease<Result: Sendable>(
        of account: Int64, _ body: (inout ValueLease) throws -> Result
    ) throws -> Result {
        let found = accounts.withLock { accounts in
            let found = accounts[account] ?? Account(account)
            accounts[account] = found
            return found
        }
        return try found.lease.withLock { lease in try body(&lease) }
    }
}

extension Vault {
    /// The budgets of those who sign in, as this process counts them.
    var valueBudgets: ValueBudgets { shared.object { ValueBudgets() } }
}

/// What one account has used, and what it may use before the records are asked again.
struct ValueLease: Sendable {
    private(set) var used: ValueBudget
    /// What stands on record.
    private var reserved: ValueBudget
    private var isRead = false
    /// How many values, and rows of open data, this process has handed out.
    private var own = 0
    private var ownRows = 0

    init(account: Int64) {
        used = ValueBudget(account: account)
        reserved = used
    }

    /// Brings it to a time; `read` reads the records once.
    mutating func move(to time: LocalTime, _ read: () throws -> ValueBudget) rethrows {
        if !isRead {
            reserved = try read()
            used = reserved
            isRead = true
        }
        used.move(to: time)
        reserved.move(to: time)
    }

    /// What has to be on record before so many more are handed out; `nil` where it is.
    func reserve(_ values: Int, rows: Int = 0) -> ValueBudget? {
        var next = used
        next.add(values, rows: rows)
        guard
            next.today > reserved.today || next.thisHour > reserved.thisHour
                || next.rowsToday > reserved.rowsToday
                || next.rowsThisHour > reserved.rowsThisHour
        else { return nil }
        next.add(own / 8, rows: ownRows / 8)
        return next
    }

    /// So many are handed out, with `budget` on record where it was asked for.
    mutating func use(_ values: Int, rows: Int = 0, of budget: ValueBudget? = nil) {
        used.add(values, rows: rows)
        own += values
        ownRows += rows
        if let budget { reserved = budget }
    }
}
