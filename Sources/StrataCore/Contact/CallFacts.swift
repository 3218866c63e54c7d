/// All that is known when somebody asks whether a number may be called.
package struct CallFacts: Sendable, Hashable {
    package var purpose: Purpose
    /// The channel to which consent must bind.
    package var channel: ContactChannel
    /// Microseconds since 1970, UTC.
    package var now: Int64
    /// The normalised number.
    package var number: String
    /// What the do-not-call lists have of number and people.
    package var listings: [Listing] = []
    package var registries: [Registry] = []
    package var calling: CallingDecision
    /// The ground that the policy asks for.
    package var consent: ConsentForm
    /// Who calls, where somebody said so; otherwise the controller of each dataset.
    package var controller: String?
    package var campaign: Campaign?
    /// Those whom the number leads to.
    package var people: [Person] = []
    /// Minutes east of UTC at the called party, all that come into question; `nil` where unknown.
    package var offsets: ClosedRange<Int>?
    /// Whoever asks says that it is a holiday there.
    package var isHoliday = false
    /// Where the called party is, as far as it is known.
    package var country: String?
    /// The time is before what the vault has seen already.
    package var isClockBehind = false

    package init(
        purpose: Purpose, channel: ContactChannel, now: Int64, number: String,
        calling: CallingDecision, consent: ConsentForm
    ) {
        self.purpose = purpose
        self.channel = channel
        self.now = now
        self.number = number
        self.calling = calling
        self.consent = consent
    }

    /// An entry of a do-not-call list.
    package struct Listing: Sendable, Hashable {
        package var source: String
        package var version: String
        package var scope: String

        package init(source: String, version: String, scope: String) {
            self.source = source
            self.version = version
            self.scope = scope
        }
    }

    /// A do-not-call registry that was brought in.
    package struct Registry: Sendable, Hashable {
        package var source: String
        /// Microseconds since 1970, UTC, of its newest entry.
        package var newest: Int64

        package init(source: String, newest: Int64) {
            self.source = source
            self.newest = newest
        }
    }

    /// The campaign that the call is for.
    package struct Campaign: Sendable, Hashable {
        package var purpose: Purpose
        package var datasets: Set<Int64>
        package var isClosed: Bool
        /// First moment, and the one at which it is over; microseconds since 1970, UTC.
        package var start: Int64?
        package var end: Int64?

        package init(
            purpose: Purpose, datasets: Set<Int64>, isClosed: Bool, start: Int64?, end: Int64?
        ) {
            self.purpose = purpose
            self.datasets = datasets
            self.isClosed = isClosed
            self.start = start
            self.end = end
        }
    }

    /// A list that a person stands in.
    package struct Source: Sendable, Hashable {
        package var number: Int64
        package var name: String
        package var controller: String?
        /// What its description lacks.
        package var missing: [String]
        package var purposes: [String]
        /// The moment at which its use ends.
        package var end: Int64?

        package init(
            number: Int64, name: String, controller: String?, missing: [String],
            purposes: [String], end: Int64?
        ) {
            self.number = number
            self.name = name
            self.controller = controller
            self.missing = missing
            self.purposes = purposes
            self.end = end
        }
    }

    /// Somebody whom the number leads to.
    package struct Person: Sendable, Hashable {
        package var isRestricted: Bool
        package var sources: [Source]
        package var grants: [ConsentGrant]
        /// When a number showed signs of being somebody else's.
        package var reassigned: [String: Int64]
        /// Calls to the number: the last moment at which each can have been.
        package var calls: [Int64]
        /// Calls to the number in which the person refused; the same of each.
        package var refusals: [Int64] = []
        /// Under 18, by what the records say.
        package var isMinor = false
        /// A legal hold is on the person's data.
        package var isHeld = false

        package init(
            isRestricted: Bool, sources: [Source] = [], grants: [ConsentGrant] = [],
            reassigned: [String: Int64] = [:], calls: [Int64] = []
        ) {
            self.isRestricted = isRestricted
            self.sources = sources
            self.grants = grants
            self.reassigned = reassigned
            self.calls = calls
        }
    }
}

/// Whether a number may be called, and why.
package struct CallVerdict: Sendable, Hashable {
    package var mayCall: Bool { against.isEmpty }
    /// All that stands against it.
    package var against: [CallReason]
    /// What speaks for it.
    package var grounds: [CallReason]
    /// What somebody should know who calls.
    package var notes: [CallReason]
}
