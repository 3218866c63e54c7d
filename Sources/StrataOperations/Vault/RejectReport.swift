/// What `strata import rejects` writes, one a row or file.
package struct RejectReport: Sendable, Encodable {
    /// Number of the row or file, from 1.
    package var row: Int
    package var reason: String
    /// Its cells; of a record that could not be read, its text alone.
    package var cells: [String]

    package init(_ rejected: RejectedRow) {
        row = rejected.row
        reason = rejected.reason.rawValue
        cells = rejected.cells
    }
}
