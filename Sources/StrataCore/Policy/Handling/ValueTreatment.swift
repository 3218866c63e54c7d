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
    /// Staff ids of those who alone get its leads; empty means by `agents`.
    package var named: [String]
    /// The channels of nurture lists, each with that channel's consent.
    package var channels: [ContactChannel]
    /// Labels that have to be there before a lead is offered.
    package var complete: [LabelID]

    init?(_ node: SourceNode, _ reader: PolicyReader) {
        let keys = [
            "value", "queue", "agents", "channel", "freshness", "idle_after", "when_idle",
        ]
        let further = ["named", "channels", "complete"]
        guard let fields = FieldReader(node, reader, allowed: RuleHead.keys + keys + further)
        else { return nil }
        for key in keys { _ = fields.required(key) }
        let head = RuleHead(fields, section: "value")
        let value = fields.word("value", ValueTier.self)
        let queue = fields.integer("queue", in: 1...9)
        let agents = fields.word("agents", Agents.self)
        let channel = fields.word("channel", Channel.self)
        let freshness = fields.duration("freshness")
        let idleAfter = fields.duration("idle_after")
        let whenIdle = fields.word("when_idle", Idle.self)
        named = fields.texts("named")
        channels = fields.words("channels", ContactChannel.self)
        complete = fields.labels("complete")
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
        let further: [(String, PolicyTree)] = [
            ("named", .words(named)), ("channels", .words(channels.map(\.rawValue))),
            ("complete", .words(complete.map(\.rawValue))),
        ].filter { !$0.1.isEmpty }
        return .map(
            head.opening + [
                ("value", .text(value.rawValue)), ("queue", .number(queue)),
                ("agents", .text(agents.rawValue)), ("channel", .text(channel.rawValue)),
                ("freshness", .text(freshness.description)),
                ("idle_after", .text(idleAfter.description)),
                ("when_idle", .text(whenIdle.rawValue)),
            ] + further + head.closing)
    }
}
