import Testing

@testable import StrataCore

/// Laying profiles over each other: in any order, any number of times, never looser.
@Suite struct ProfileTests {
    static let pairs: [(String, String)] = [
        ("cn", "us"), ("us", "eu"), ("cn", "cn-insurance"), ("cn-education", "cn-property"),
        ("uk", "ca"),
    ]

    @Test(arguments: pairs) func profilesCommute(a: String, b: String) throws {
        let one = try Policy.standard.applying(profiles: [a, b])
        let other = try Policy.standard.applying(profiles: [b]).applying(profiles: [a])
        #expect(one.canonicalForm == other.canonicalForm)
        #expect(one == other)
    }

    @Test func allProfilesInReverseAreTheSame() throws {
        let names = Policy.shippedProfiles
        let one = try Policy.standard.applying(profiles: names)
        let other = try Policy.standard.applying(profiles: names.reversed())
        #expect(one == other)
    }

    @Test(arguments: Policy.shippedProfiles) func profileTwiceIsProfileOnce(name: String) throws {
        let once = try Policy.standard.applying(profiles: [name])
        let twice = try once.applying(profiles: [name, name])
        #expect(once == twice)
    }

    static let questions: [(country: String?, access: String?, purpose: Purpose?)] = [
        (nil, nil, nil), ("CN", "CN", .sale), ("US", "CN", .marketing), ("DE", "US", .service),
    ]

    @Test(arguments: Policy.shippedProfiles) func profileNeverLoosens(name: String) throws {
        let plain = Policy.standard
        let laid = try plain.applying(profiles: [name])
        for label in plain.vocabulary.map(\.id) + ["no_such_label"] {
            for (country, access, purpose) in Self.questions {
                let question = HandlingQuestion(
                    labels: [label], purpose: purpose, subjectCountry: country,
                    accessCountry: access)
                let before = plain.handling(question)
                let after = laid.handling(question)
                #expect(after.tier.tier >= before.tier.tier)
                for field in HandlingField.all {
                    let change = field.compare(before.handling, after.handling)
                    #expect(
                        change == .same || change == .stricter, "\(label) \(field.property)")
                }
            }
        }
        for country in ["CN", "US", "DE", "FR", "GB", "CA"] {
            let before = plain.calling(subjectCountry: country)
            let after = laid.calling(subjectCountry: country)
            for day in CallingDay.allCases {
                let a = try #require(before.hours[day])
                let b = try #require(after.hours[day])
                #expect(a.tightened(by: b) == b)
            }
            #expect(after.consent >= before.consent)
            #expect(Set(before.caps).isSubset(of: after.caps))
        }
    }

    @Test func profileCannotGrantWhatThePolicyIsSilentOn() throws {
        let profile = try #require(
            Policy.parse(
                yaml: """
                    schema: 1
                    profile: generous
                    version: 1.0.0
                    title: {en: Generous, zh: 宽松}
                    handling:
                      - id: generous.all
                        when: {tiers: [T1, T2, T3]}
                        set:
                          mask: full
                          audit: none
                          purposes: any
                          second_factor: none
                          rate_limit: none
                          roles: {engineer: {reveal: yes, export: yes}, trainer: {reveal: yes}}
                        because: {en: a, zh: 甲}

                    """, path: "generous"
            ).policy)
        let laid = Policy.standard.applying(profile: profile)
        for label in Policy.standard.vocabulary {
            let question = HandlingQuestion(labels: [label.id])
            #expect(
                Policy.standard.handling(question).handling == laid.handling(question).handling)
        }
    }

    @Test func profileCannotSetATier() {
        let result = Policy.parse(
            yaml: """
                schema: 1
                profile: lowering
                version: 1.0.0
                title: {en: Lowering, zh: 降级}
                tiers:
                  - id: lower
                    when: {labels: [phone]}
                    then: {tier_exactly: T3}
                    because: {en: a, zh: 甲}

                """, path: "p")
        #expect(result.policy == nil)
        #expect(
            result.diagnostics.map { "\($0.line) \($0.message.key)" }
                == ["6 policy.profile.exactly"])
    }

    @Test func labelOfAProfileOnlyRises() throws {
        let text = """
            schema: 1
            profile: labels
            version: 1.0.0
            title: {en: Labels, zh: 标签}
            vocabulary:
              phone:
                title: {en: Phone, zh: 电话}
                tier: T1
                category: contact
                standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal}
              passport:
                title: {en: Passport, zh: 护照}
                tier: T3
                category: identity
                standards: {gbt43697: 2, jrt0197: 3, gdpr: personal, pipl: personal}

            """
        let profile = try #require(Policy.parse(yaml: text, path: "p").policy)
        let laid = Policy.standard.applying(profile: profile)
        #expect(laid.tier(of: "phone") == .t1)
        #expect(laid.tier(of: "passport") == .t1)
    }

    @Test func unknownProfileNamesTheKnownOnes() {
        #expect(throws: PolicyError.unknownProfile("mars", known: Policy.shippedProfiles)) {
            try Policy.standard.applying(profiles: ["mars"])
        }
    }

    @Test func explanationNamesTheWinningProfile() throws {
        let policy = try Policy.standard.applying(profiles: ["cn", "us"])
        let decision = policy.handling(
            HandlingQuestion(labels: ["health"], subjectCountry: "CN", accessCountry: "US"))
        let winners = decision.votes[.consent]?.filter(\.won).map(\.rule.origin)
        #expect(decision.consent == .separate)
        #expect(winners == ["cn"])
        #expect(decision.transfer == .contract)
    }
}
