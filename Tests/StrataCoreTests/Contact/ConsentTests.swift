import StrataCore
import Testing

/// What a consent covers, and what ends it.
@Suite struct ConsentTests {
    private static func grant(
        _ change: (inout ConsentGrant) -> Void = { _ in }
    ) -> ConsentGrant {
        var grant = ConsentGrant(
            record: "rec-1", controller: "ACME Ltd", purposes: [.sale], channels: [.phone],
            numbers: ["+8613800138001"], given: 100, expiry: 1_000)
        change(&grant)
        return grant
    }

    private static func question(
        _ change: (inout ConsentQuestion) -> Void = { _ in }
    ) -> ConsentQuestion {
        var question = ConsentQuestion(
            controller: "acme ltd", purpose: .sale, channel: .phone, number: "+8613800138001",
            time: 500, form: .consent)
        change(&question)
        return question
    }

    @Test func aConsentCoversWhatItWasGivenFor() {
        let verdict = Self.question().decide([Self.grant()])
        #expect(verdict.isCovered && verdict.because == .given && verdict.record == "rec-1")
    }

    struct Miss: Sendable, CustomTestStringConvertible {
        var because: ConsentReason
        var change: @Sendable (inout ConsentQuestion) -> Void
        var testDescription: String { because.rawValue }
    }

    static let misses: [Miss] = [
        Miss(because: .otherController) { $0.controller = "Other" },
        Miss(because: .otherController) { $0.controller = nil },
        Miss(because: .otherPurpose) { $0.purpose = .marketing },
        Miss(because: .otherChannel) { $0.channel = .sms },
        Miss(because: .otherNumber) { $0.number = "+8613900139002" },
        Miss(because: .otherNumber) { $0.number = nil },
        Miss(because: .notYetGiven) { $0.time = 99 },
        Miss(because: .expired) { $0.time = 1_000 },
        Miss(because: .reassigned) { $0.reassigned = ["+8613800138001": 200] },
        Miss(because: .notSeparate) { $0.form = .separate },
        Miss(because: .notGuardian) { $0.form = .guardian },
    ]

    @Test(arguments: misses) func itCoversNothingElse(miss: Miss) {
        let verdict = Self.question(miss.change).decide([Self.grant()])
        #expect(!verdict.isCovered && verdict.because == miss.because)
    }

    @Test func aSignFromBeforeTheConsentDoesNotEndIt() {
        let question = Self.question { $0.reassigned = ["+8613800138001": 99] }
        #expect(question.decide([Self.grant()]).isCovered)
    }

    @Test func aWithdrawalBeatsWhatWasGivenUntilThen() {
        let withdrawal = Self.grant {
            $0.record = "rec-2"
            $0.given = nil
            $0.numbers = []
            $0.withdrawn = 300
        }
        let both = [Self.grant(), withdrawal]
        let verdict = Self.question().decide(both)
        #expect(!verdict.isCovered && verdict.because == .withdrawn && verdict.record == "rec-2")
        // At the same moment, the withdrawal wins.
        let same = Self.grant { $0.given = 300 }
        #expect(!Self.question().decide([same, withdrawal]).isCovered)
        // Given anew, it holds again.
        let later = Self.grant { $0.given = 301 }
        #expect(Self.question().decide(both + [later]).isCovered)
        // Towards another controller or for another purpose it ends nothing.
        #expect(
            Self.question().decide([Self.grant(), Self.other(withdrawal, .marketing)]).isCovered)
        // Towards nobody in particular it is towards all.
        var all = withdrawal
        all.controller = nil
        #expect(!Self.question().decide([Self.grant(), all]).isCovered)
    }

    @Test func aWithdrawalCountsFromTheDayOnThatItWasMade() {
        func moment(_ text: String) -> Int64 { CivilTime(text)?.instant() ?? 0 }
        let grant = Self.grant {
            $0.given = moment("2026-01-01")
            $0.expiry = nil
            $0.withdrawn = moment("2026-05-01")
        }
        func isCovered(_ time: String) -> Bool {
            Self.question { $0.time = moment(time) }.decide([grant]).isCovered
        }
        #expect(isCovered("2026-04-30 00:00+08:00"))
        // The first of May, in China.
        #expect(!isCovered("2026-05-01 00:00+08:00"))
        #expect(!isCovered("2026-05-02"))
    }

    private static func other(_ grant: ConsentGrant, _ purpose: Purpose) -> ConsentGrant {
        var other = grant
        other.purposes = [purpose]
        return other
    }

    @Test(arguments: [ConsentForm.none, .notice])
    func whereNoneIsAskedForAnObjectionStillCounts(form: ConsentForm) {
        let question = Self.question { $0.form = form }
        #expect(question.decide([]).because == .notNeeded)
        let objection = Self.grant {
            $0.given = nil
            $0.withdrawn = 300
        }
        #expect(question.decide([objection]).because == .withdrawn)
    }

    @Test func theNearestConsentSaysWhy() {
        let far = Self.grant { $0.controller = "Other" }
        let near = Self.grant {
            $0.record = "rec-9"
            $0.expiry = 400
        }
        let verdict = Self.question().decide([far, near])
        #expect(verdict.because == .expired && verdict.record == "rec-9")
        #expect(Self.question().decide([]).because == .none)
    }

    @Test func cellsAreReadInBothLanguages() {
        #expect(ContactChannel.read("电话、短信") == [.phone, .sms])
        #expect(ContactChannel.read("Phone; SMS") == [.phone, .sms])
        #expect(ContactChannel.read("all") == Set(ContactChannel.allCases))
        #expect(ContactChannel.read("pigeon") == nil && ContactChannel.read("") == nil)
        #expect(Purpose.read("销售/营销") == [.sale, .marketing])
        // Consent to everything is consent to nothing.
        #expect(Purpose.read("全部") == nil && Purpose.read("all") == nil)
    }
}
