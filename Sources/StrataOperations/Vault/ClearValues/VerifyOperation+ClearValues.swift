import StrataCore
import StrataVault

extension VerifyOperation {
    /// Searches every file of the vault, and the tables of its servers, for values of the sample.
    ///
    /// A finding names the file and the label, never the value: also where the file's name is the value.
    func searchClearValues(_ sample: ClearValueSample, _ report: inout Report) throws {
        let patterns = try withoutPublic(sample.patterns)
        let search = PatternSearch(patterns.map(\.bytes))
        report.searchedValues = patterns.count
        guard !search.isEmpty else { return }
        var found: Set<ClearValueHit> = []
        for file in try vault.storedFiles() {
            if meter.isCancelled { throw Cancelled() }
            let place = Self.place(file.name, search)
            if place != file.name {
                scan(Array(file.name.utf8), search) {
                    found.insert(ClearValueHit(place: place, label: patterns[$0].label))
                }
            }
            // Terabytes of random bytes have any six of them somewhere.
            let least = file.isObject ? 9 : 0
            try file.read(overlap: PatternSearch.longest) { bytes in
                search.scan(bytes) { index in
                    guard patterns[index].bytes.count >= least else { return }
                    found.insert(ClearValueHit(place: place, label: patterns[index].label))
                }
            }
        }
        try vault.storedCells { column, bytes in
            search.scan(bytes) { index in
                found.insert(
                    ClearValueHit(
                        place: Self.place(column, search), label: patterns[index].label))
            }
        }
        for hit in found.sorted(by: { ($0.place, $0.label) < ($1.place, $1.label) }) {
            report.findings.append(
                Finding(kind: .clearValue, place: "\(hit.place) (\(hit.label))"))
        }
    }

    /// The patterns that stand in nothing which is in the clear rightly: companies, what is known of
    /// where datasets come from, names of registries.
    private func withoutPublic(
        _ patterns: [(bytes: [UInt8], label: String)]
    ) throws -> [(bytes: [UInt8], label: String)] {
        let search = PatternSearch(patterns.map(\.bytes))
        var isPublic = [Bool](repeating: false, count: patterns.count)
        func read(_ text: String?) {
            scan(Array((text ?? "").utf8), search) { isPublic[$0] = true }
        }
        try vault.records.read { reader in
            do {
                for row in try reader.documents(.dataset) {
                    let dataset = try Dataset(row, vault)
                    for fact in [dataset.supplier, dataset.contract, dataset.lawfulBasis] {
                        read(fact)
                    }
                    for fact in dataset.purposes + [dataset.controller ?? ""] { read(fact) }
                }
                for source in try reader.suppressionSources() {
                    read(source.source)
                    read(source.version)
                }
                try reader.companies { company in
                    read(company.name)
                    for fact in company.facts.values { read(fact) }
                    return true
                }
            } catch VaultError.tampered {
                // Told by the check of the state; what was changed makes nothing public.
            }
        }
        return zip(patterns, isPublic).filter { !$0.1 }.map(\.0)
    }

    /// A name as it may be shown: cut off before the first part with a value in it.
    private static func place(_ name: String, _ search: PatternSearch) -> String {
        var shown: [Substring] = []
        for part in name.split(separator: "/", omittingEmptySubsequences: false) {
            var isClear = true
            Array(part.utf8).withUnsafeBytes { search.scan($0) { _ in isClear = false } }
            guard isClear else { return (shown + ["…"]).joined(separator: "/") }
            shown.append(part)
        }
        return name
    }

    private func scan(_ bytes: [UInt8], _ search: PatternSearch, _ found: (Int) -> Void) {
        bytes.withUnsafeBytes { search.scan($0, found) }
    }
}

/// A value of the sample that stands in the clear: where, and what it is.
private struct ClearValueHit: Hashable {
    var place: String
    var label: String
}
