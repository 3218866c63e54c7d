import StrataVault

/// All of a person that is asked about before something is destroyed; whatever is written changes it.
struct SubjectStanding: Equatable {
    private var rings: [Int64]
    /// By number, their revisions.
    private var records: [Int64: Int64]
    private var score: Int64?

    init(_ subject: SubjectRow, _ reader: RecordReader) throws {
        rings = subject.rings
        records = try reader.records(of: subject.number).reduce(into: [:]) {
            $0[$1.number] = $1.revision
        }
        score = try reader.score(of: subject.number)?.revision
    }
}
