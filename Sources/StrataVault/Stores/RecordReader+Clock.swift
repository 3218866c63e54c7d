extension RecordReader {
    /// When the last erasure was, microseconds since 1970, UTC; 0 where there was none.
    package func latestErasure() throws -> Int64 {
        try session.first("SELECT MAX(erased) FROM tombstone") {
            $0.isNull(0) ? 0 : $0.integer(0)
        } ?? 0
    }
}
