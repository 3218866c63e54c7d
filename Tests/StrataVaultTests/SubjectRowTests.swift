import StrataCore
import StrataVault
import Testing

/// Most people have no row: their first record stands for it until something changes.
@Suite struct SubjectRowTests {
    private let folder: TemporaryFolder
    private let vault: Vault

    init() throws {
        folder = try TemporaryFolder()
        let provider = MemoryProvider()
        try Vault.create(folder: folder("v"), provider: provider, now: 1)
        vault = try Vault.open(folder: folder("v"), provider: provider)
    }

    private func keepPeople(_ count: Int) throws -> [Int64] {
        try (0..<count).map { try keep(vault, name: "N\($0)", identity: "\($0)", phone: "+\($0)") }
    }

    private func subject(_ number: Int64) throws -> SubjectRow? {
        try vault.records.read { try $0.subject(number) }
    }

    /// Everybody, page by page.
    private func people(pagesOf limit: Int) throws -> [SubjectRow] {
        var people: [SubjectRow] = []
        while true {
            let page = try vault.records.read {
                try $0.subjects(after: people.last?.number ?? 0, limit: limit)
            }
            if page.isEmpty { return people }
            people += page
        }
    }

    private func set(_ number: Int64, _ state: SubjectState) throws {
        try vault.records.write { transaction in
            var row = try #require(try transaction.subject(number))
            row.state = state
            try transaction.update(row)
        }
    }

    @Test func whoIsChangedGetsARowAndKeepsIt() throws {
        let kept = try keepPeople(1)[0]
        #expect(try subject(kept) == SubjectRow(number: kept))
        try set(kept, .restricted)
        #expect(try subject(kept) == SubjectRow(number: kept, state: .restricted, revision: 2))
        try set(kept, .active)
        #expect(try subject(kept)?.state == .active)
        #expect(try texts(vault, kept) == ["0", "N0"])
        #expect(try vault.records.read { try $0.subjectCount() } == 1)
        try vault.checkState()
    }

    @Test func aPersonOutlivesTheFirstRecord() throws {
        let kept = try keepPeople(2)
        try vault.records.write { try $0.delete(record: kept[0] + 1) }
        #expect(try subject(kept[0]) == SubjectRow(number: kept[0]))
        #expect(try vault.records.read { try $0.records(of: kept[0]) }.isEmpty)
        #expect(try people(pagesOf: 10).map(\.number) == kept)
        try vault.checkState()
    }

    @Test func aFirstRecordThatGoesToSomebodyElseLeavesARow() throws {
        let kept = try keepPeople(2)
        try vault.records.write { transaction in
            var record = try #require(try transaction.records(of: kept[1]).first)
            record.subject = kept[0]
            try transaction.update(record)
        }
        #expect(try subject(kept[1]) == SubjectRow(number: kept[1]))
        #expect(
            try vault.records.read { try $0.records(of: kept[0]).map(\.number) }
                == kept.map { $0 + 1 })
        #expect(try vault.records.read { try $0.orphanRecords() }.isEmpty)
        try vault.records.write { transaction in
            var record = try #require(try transaction.record(kept[1] + 1))
            record.subject = kept[1]
            try transaction.update(record)
        }
        #expect(try people(pagesOf: 1).map(\.number) == kept)
        try vault.checkState()
    }

    @Test func everybodyIsReadOncePageByPage() throws {
        let kept = try keepPeople(9)
        // Some have rows, some have not, at the edges of pages too.
        for index in [0, 3, 4, 8] { try set(kept[index], .restricted) }
        try vault.records.write { try $0.delete(record: kept[6] + 1) }
        for limit in 1...10 {
            let read = try people(pagesOf: limit)
            #expect(read.map(\.number) == kept)
            let restricted = read.filter { $0.state == .restricted }.map(\.number)
            #expect(restricted == [0, 3, 4, 8].map { kept[$0] })
        }
        #expect(try vault.records.read { try $0.subjectCount() } == 9)
        try vault.erase(
            [try #require(try subject(kept[0])), try #require(try subject(kept[1]))], at: 2,
            entries: [])
        #expect(try people(pagesOf: 3).map(\.number) == Array(kept[2...]))
        try vault.checkState()
    }
}
