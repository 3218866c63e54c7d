import Foundation
import StrataCore
import StrataOperations
import StrataVault

extension StrataMeasure {
    /// Finds the person of each number in the archive and brings them back, as somebody does whose
    /// request was agreed to; asking, agreeing and returning are not counted.
    static func archive(_ path: String, _ vault: Vault) throws {
        let phones = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let lookup = SubjectLookup(vault: vault, policy: .standard, role: .compliance)
        let keeping = ArchiveKeeping(vault: vault, policy: .standard)
        let book = RetrievalBook(vault: vault, policy: .standard)
        let day = String(
            CivilTime(SystemClock.microseconds + 7 * 86_400_000_000).text.prefix(10))
        var times: [Double] = []
        var records = 0
        for phone in phones {
            let now = SystemClock.microseconds
            var people: [Int64] = []
            let found = try seconds {
                people = try lookup.find(.phone(String(phone)))
                _ = try keeping.find(people)
            }
            var request = RetrievalBook.Request(reason: "benchmark", until: day, now: now)
            request.subjects = people
            request.by = "Mei"
            let asked: Retrieval
            do { asked = try book.ask(request) } catch RetrievalError.nothing { continue }
            let name = vault.keys.identifiers.identifier(.retrieval, asked.number)
            _ = try book.approve(name, by: "Li", at: now)
            let restored = try seconds {
                records += try book.restore(name, at: now).items.count
            }
            times.append(found + restored)
            _ = try book.giveBack(name, at: now)
        }
        times.sort()
        guard !times.isEmpty else { return print("nobody of these is archived") }
        func at(_ share: Double) -> Double { times[Int(Double(times.count - 1) * share)] * 1_000 }
        print(
            "find in the archive and restore: \(times.count) people, \(records) records, "
                + String(
                    format: "p50 %.1f ms, p99 %.1f ms, most %.1f ms", at(0.5), at(0.99), at(1)))
    }
}
