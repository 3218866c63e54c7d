import Testing

@testable import StrataCore

@Suite struct PolicyDifferenceTests {
    @Test func samePolicyHasNoDifference() {
        #expect(Policy.standard.difference(to: .standard).isEmpty)
        var shuffled = Policy.standard
        shuffled.vocabulary.reverse()
        shuffled.handlingRules.reverse()
        #expect(Policy.standard.difference(to: shuffled).isEmpty)
    }

    @Test func raisedLabelIsStricterAndItsHandlingIsNamed() throws {
        var new = Policy.standard
        let index = try #require(new.vocabulary.firstIndex { $0.id == "phone" })
        new.vocabulary[index].tier = .t1
        let difference = Policy.standard.difference(to: new)
        #expect(
            difference.changes == [
                PolicyChange(
                    section: "vocabulary", id: "phone", kind: .changed, field: "tier", from: "T2",
                    to: "T1", strictness: .stricter)
            ])
        #expect(
            difference.effects.contains {
                $0.subject == .tier && $0.labels == ["phone"] && $0.strictness == .stricter
            })
        #expect(
            difference.effects.contains {
                $0.subject == .handling(.secondFactor) && $0.from == "12h" && $0.to == "15m"
            })
        #expect(!difference.loosens)
        #expect(new.difference(to: .standard).loosens)
    }

    @Test func looserRuleShowsEveryLabelItReaches() throws {
        var new = Policy.standard
        let index = try #require(new.handlingRules.firstIndex { $0.id == "t2.base" })
        new.handlingRules[index].set.rateLimit = .perHour(500)
        let difference = Policy.standard.difference(to: new)
        #expect(difference.changes.map(\.field) == ["set.rate_limit"])
        #expect(difference.changes.map(\.strictness) == [.looser])
        let effect = try #require(difference.effects.first)
        #expect(effect.subject == .handling(.rateLimit))
        let controlled = Policy.standard.vocabulary.filter { $0.tier == .t2 }.map(\.id).sorted()
        #expect(effect.labels == controlled)
        #expect(difference.loosens)
    }

    @Test func clocksLimitsAndHoursHaveADirection() throws {
        var new = Policy.standard
        let clock = try #require(new.clocks.firstIndex { $0.id == "clock.call" })
        new.clocks[clock].archiveFor = PolicyDuration(6, .month)
        new.callingRules[0].hours[.sunday] = CallingHours.none
        let difference = Policy.standard.difference(to: new)
        #expect(
            difference.changes.map { "\($0.section) \($0.field) \($0.strictness.rawValue)" }
                == ["clocks archive_for stricter", "calling sunday stricter"])
        #expect(difference.effects.contains { $0.subject == .retention(.call) })
        #expect(difference.effects.contains { $0.subject == .calling(country: "") })
        #expect(!difference.loosens)
    }

    @Test func addedAndRemovedRulesAreNamed() {
        var new = Policy.standard
        let removed = new.tierRules.removeLast()
        let difference = Policy.standard.difference(to: new)
        #expect(difference.changes.map(\.kind) == [.removed])
        #expect(difference.changes.map(\.id) == [removed.id])
        #expect(new.difference(to: .standard).changes.map(\.kind) == [.added])
    }

    @Test(arguments: Policy.shippedProfiles) func profileOnlyTightens(name: String) throws {
        let laid = try Policy.standard.applying(profiles: [name])
        let difference = Policy.standard.difference(to: laid)
        #expect(!difference.isEmpty)
        for effect in difference.effects {
            if case .retention = effect.subject { continue }
            #expect(effect.strictness != .looser && effect.strictness != .mixed, "\(effect)")
        }
    }
}
