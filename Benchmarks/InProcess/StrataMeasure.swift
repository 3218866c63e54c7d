import Foundation
import StrataCore
import StrataOperations
import StrataVault

/// Times what happens inside a process, without starting and key derivation.
///
/// usage: strata-measure FOLDER PASSPHRASE-FILE find PHONES    one number a line
///        strata-measure FOLDER PASSPHRASE-FILE open
///        strata-measure FOLDER PASSPHRASE-FILE archive PHONES    of people who are archived
///        strata-measure FOLDER PASSPHRASE-FILE queue AGENTS    over the dataset `bench`
@main enum StrataMeasure {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count >= 3 else { throw Usage() }
        let words = Array(arguments)
        let access = VaultAccess(
            folder: words[0], secrets: VaultSecrets(files: [.passphrase: words[1]], language: .en))
        try access.with(memory: .large) { vault in
            switch words[2] {
            case "find" where words.count == 4: try find(words[3], vault)
            case "archive" where words.count == 4: try archive(words[3], vault)
            case "open": try open(vault)
            case "queue" where words.count == 4: try queue(Int(words[3]) ?? 50, vault)
            default: throw Usage()
            }
        }
    }

    struct Usage: Error {}

    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let duration = try ContinuousClock().measure(body).components
        return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    }

    /// Finds each number and opens the masked view.
    private static func find(_ path: String, _ vault: Vault) throws {
        let phones = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let lookup = SubjectLookup(vault: vault, policy: .standard, role: .agent)
        var times: [Double] = []
        var shown = 0
        for phone in phones {
            times.append(
                try seconds {
                    for person in try lookup.find(.phone(String(phone))) {
                        shown += try lookup.show(person).records.count
                    }
                })
        }
        // The first of them read the schema and fill caches like those behind.
        times.sort()
        func at(_ share: Double) -> Double { times[Int(Double(times.count - 1) * share)] * 1_000 }
        print(
            "find and show: \(times.count) numbers, \(shown) records, "
                + String(format: "p50 %.3f ms, p99 %.3f ms", at(0.5), at(0.99)))
    }

    /// Opens the T2 contact part of every record, then all parts of all.
    private static func open(_ vault: Vault) throws {
        let contact: Set = [KeySlot(.t2, .contact)]
        let all = Set(
            [SensitivityTier.t1, .t2].flatMap { tier in
                RetentionClass.allCases.map { KeySlot(tier, $0) }
            })
        var bytes = 0
        var values = 0
        let time = try seconds {
            try vault.records.read { reader in
                try vault.openValues(slots: contact, reader) { _, _, value in
                    values += 1
                    bytes += value.count
                }
            }
        }
        print(
            "T2 contact, \(values) values of \(bytes) bytes lent: "
                + String(format: "%.2f s, %.0f values/s", time, Double(values) / time))
        for (name, slots) in [("T2 contact", contact), ("every part", all)] {
            var count = 0
            var fields = 0
            let time = try seconds {
                try vault.records.read { reader in
                    try vault.openRecords(slots: slots, reader) { _, opened in
                        count += 1
                        fields += opened.values.count
                        return true
                    }
                }
            }
            print(
                "\(name) of \(count) records, \(fields) values: "
                    + String(format: "%.2f s, %.0f records/s", time, Double(count) / time))
        }
    }
}
