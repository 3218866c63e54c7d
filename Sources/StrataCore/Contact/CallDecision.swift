extension CallFacts {
    /// Decides whether the number may be called: every reason against it, not just the first.
    ///
    /// What is not known speaks against: a number of nobody, a list without a lawful basis, a place
    /// whose time is not known.
    package func decide() -> CallVerdict {
        var verdict = CallVerdict(against: [], grounds: [], notes: [])
        if isClockBehind { verdict.against.append(.clockBehind) }
        lists(&verdict)
        forCampaign(&verdict)
        if people.isEmpty { verdict.against.append(.unknownNumber) }
        if people.count > 1 { verdict.notes.append(.sharedNumber(people.count)) }
        for person in people { ask(person, &verdict) }
        hours(&verdict)
        caps(&verdict)
        verdict.against = Self.once(verdict.against)
        verdict.grounds = Self.once(verdict.grounds)
        return verdict
    }

    private static func once(_ reasons: [CallReason]) -> [CallReason] {
        reasons.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func lists(_ verdict: inout CallVerdict) {
        for listing in listings {
            verdict.against.append(
                .doNotCall(
                    source: listing.source, version: listing.version, scope: listing.scope))
        }
        guard let most = calling.registryAge else { return }
        if registries.isEmpty { verdict.notes.append(.noRegistry) }
        for registry in registries {
            let age = (now - registry.newest) / 1_000_000
            if age > Int64(most.seconds) {
                verdict.against.append(
                    .registryTooOld(
                        source: registry.source, days: Int(age / 86_400), most: most))
            }
        }
    }

    private func forCampaign(_ verdict: inout CallVerdict) {
        guard let campaign else { return }
        if campaign.purpose != purpose {
            verdict.against.append(.campaignPurpose(campaign.purpose))
        }
        if campaign.isClosed { verdict.against.append(.campaignClosed) }
        if let start = campaign.start, now < start { verdict.against.append(.campaignNotBegun) }
        if let end = campaign.end, now >= end, !campaign.isClosed {
            verdict.against.append(.campaignOver)
        }
    }

    // MARK: The person

    private func ask(_ person: Person, _ verdict: inout CallVerdict) {
        if person.isRestricted { verdict.against.append(.restricted) }
        if person.isHeld { verdict.against.append(.held) }
        if person.isMinor { verdict.against.append(.minor) }
        guard !person.sources.isEmpty else {
            verdict.against.append(.noDataset)
            return
        }
        var refused: [CallReason] = []
        let usable = person.sources.filter { source in
            let reasons = reasons(against: source)
            refused += reasons
            return reasons.isEmpty
        }
        guard !usable.isEmpty else {
            verdict.against += refused
            return
        }
        var best: ConsentVerdict?
        for source in usable {
            let answer = ConsentQuestion(
                controller: controller ?? source.controller, purpose: purpose, channel: channel,
                number: number, time: now, form: consent, reassigned: person.reassigned
            ).decide(person.grants)
            if best.map({ !$0.isCovered && answer.because > $0.because }) ?? true { best = answer }
            // An objection holds for whatever list the person is called from.
            if answer.isCovered {
                best = answer
                verdict.grounds.append(.dataset(source.name))
                break
            }
        }
        guard let best else { return }
        if best.isCovered {
            verdict.grounds.append(.consent(best.because))
        } else {
            verdict.against.append(.consent(best.because))
        }
    }

    private func reasons(against source: Source) -> [CallReason] {
        var reasons: [CallReason] = []
        if let campaign, !campaign.datasets.contains(source.number) {
            return [.outsideCampaign(source.name)]
        }
        if !source.missing.isEmpty {
            reasons.append(.datasetIncomplete(source.name, missing: source.missing))
        }
        if let end = source.end, now >= end { reasons.append(.datasetExpired(source.name)) }
        if !source.missing.contains("purposes"), !source.purposes.contains(purpose.rawValue) {
            reasons.append(.datasetPurpose(source.name))
        }
        return reasons
    }

    // MARK: The clock

    /// Whether the clocks at the called party allow a call.
    package func isWithinHours() -> Bool {
        var verdict = CallVerdict(against: [], grounds: [], notes: [])
        hours(&verdict)
        return verdict.mayCall
    }

    /// Whether a day is a holiday at the called party: by the law of the country, as the policy says,
    /// or as whoever asks does.
    private func isHoliday(_ local: CivilTime) -> Bool {
        isHoliday || calling.holidayDates.contains(String(local.text.prefix(10)))
            || country.map { PublicHolidays.contain(local, in: $0) } ?? false
    }

    /// Every time that it may be at the called party must be one at which calls are allowed.
    private func hours(_ verdict: inout CallVerdict) {
        guard let offsets else {
            verdict.against.append(.placeUnknown)
            return
        }
        let steps = stride(from: offsets.lowerBound, through: offsets.upperBound, by: 15)
        for offset in Array(steps) + [offsets.upperBound] {
            let local = CivilTime(now, offset: offset)
            let day: CallingDay =
                local.weekday == 6 ? .sunday : local.weekday == 5 ? .saturday : .weekdays
            var hours = calling.hours[day] ?? .none
            // A holiday allows nothing that its weekday does not.
            if isHoliday(local) {
                hours = hours.tightened(by: calling.hours[.holidays] ?? .none)
            }
            guard !hours.allows(minute: (local.secondOfDay ?? 0) / 60) else { continue }
            verdict.against.append(
                .outsideHours(local: String(local.text.dropFirst(11).prefix(5)), hours: hours.text))
            return
        }
    }

    private func caps(_ verdict: inout CallVerdict) {
        if let quiet = calling.quietAfterRefusal,
            let last = people.flatMap(\.refusals).max(),
            last > now - Int64(quiet.seconds) * 1_000_000
        {
            let day = String(CivilTime(last).text.prefix(10))
            verdict.against.append(.refusedLately(day: day, quiet: quiet))
        }
        for cap in calling.caps {
            let since = now - Int64(cap.per.seconds) * 1_000_000
            let count = people.map { $0.calls.count { $0 > since } }.max() ?? 0
            if count >= cap.most {
                verdict.against.append(.tooManyCalls(count, most: cap.most, per: cap.per))
            }
        }
    }
}
