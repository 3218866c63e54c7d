/// How long a transit server may take, and how often it is asked.
package struct TransitLimits: Sendable, Hashable {
    /// To connect, TLS included.
    package var connectMilliseconds: Int64
    /// To have the whole answer of one try.
    package var answerMilliseconds: Int64
    /// Of what can be repeated; new versions are asked for once.
    package var tries: Int

    package init(connectMilliseconds: Int64, answerMilliseconds: Int64, tries: Int) {
        self.connectMilliseconds = connectMilliseconds
        self.answerMilliseconds = answerMilliseconds
        self.tries = max(tries, 1)
    }

    /// Half a minute at most for one call, where nothing answers at all.
    package static let standard = TransitLimits(
        connectMilliseconds: 3_000, answerMilliseconds: 8_000, tries: 3)
}
