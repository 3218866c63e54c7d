/// What a value tier asks for. It steers work and storage cost; it never touches protection.
package struct ValueTreatment: PolicyRule {
    package enum Agents: String, Sendable, Hashable, CaseIterable {
        case best, any, none
    }
    package enum Channel: String, Sendable, Hashable, CaseIterable {
        case personalCall = "personal_call"
        case nurture
        case reactivation
    }
    package enum Idle: String, Sendable, Hashable, CaseIterable {
        case keep
        case proposeArchive = "propose_archive"
        case proposeDisposal = "propose_disposal"
    }

    package var head: RuleHead
    package var value: ValueTier
    /// Place in the queue, 1 first.
    package var queue: Int
    package var agents: Agents
    package var channel: Channel
    /// Base data must have been confirmed within this time.
    package var freshness: PolicyDuration
    /// How long without contact before `whenIdle`.
    package var idleAfter: PolicyDuration
    package var whenIdle: Idle

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys = [
            "value", "queue", "agents", "channel", "freshness", "idle_after", "when_idle",
        ]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys) else {
            return nil
        }
        for key in keys { _ = fields.required(key) }
        let head = RuleHead(fields, section: "value")
        let value = fields.word("value", ValueTier.self)
        let queue = fields.integer("queue", in: 1...9)
        let agents = fields.word("agents", Agents.self)
        let channel = fields.word("channel", Channel.self)
        let freshness = fields.duration("freshness")
        let idleAfter = fields.duration("idle_after")
        let whenIdle = fields.word("when_idle", Idle.self)
        guard let head, let value, let queue, let agents, let channel, let freshness, let idleAfter,
            let whenIdle
        else { return nil }
        self.head = head
        self.value = value
        self.queue = queue
        self.agents = agents
        self.channel = channel
        self.freshness = freshness
        self.idleAfter = idleAfter
        self.whenIdle = whenIdle
    }

    package var tree: PolicyTree {
        .map(
            head.opening + [
                ("value", .text(value.rawValue)), ("queue", .number(queue)),
                ("agents", .text(agents.rawValue)), ("channel", .text(channel.rawValue)),
                ("freshness", .text(freshness.description)),
                ("idle_after", .text(idleAfter.description)),
                ("when_idle", .text(whenIdle.rawValue)),
            ] + head.closing)
    }
}
