/// Dates that are of a birth.
extension TextScanner {
    mutating func noteDate(_ start: Int, _ date: DateFound) {
        guard date.year >= 1900 else { return }
        let ctx = window(start, date.end)
        let named =
            ctx.nearest.contains(.birth) && ctx.distance <= 16 || ctx.after.contains(.birth)
            || ctx.earlier.contains(.birth) && (ctx.nearest.isEmpty || ctx.isAnswer)
            || ctx.nearest.contains(.identity) && ctx.distance <= 12
        guard named else {
            let adult = date.year <= engine.today.year - 16 && date.year >= 1915
            if adult, ctx.nearest.isDisjoint(with: [.reference, .expiry, .version, .service]) {
                looseDates.append(DateSpan(start: start, end: date.end))
            }
            return
        }
        add(
            start, date.end, .dateOfBirth, 0.97,
            [.date, ctx.nearest.contains(.birth) ? .contextBefore : .contextAfter],
            context: ctx.nearest.contains(.birth) ? ctx.index : -1)
    }

    mutating func noteNamedDate(_ start: Int) -> Int? {
        guard let date = namedDate(start) else { return monthExpiry(start) }
        noteDate(start, date)
        return date.end
    }

    /// 1994年生: a year that is said to be one of birth.
    mutating func yearOfBirth(_ start: Int, _ end: Int) -> Int? {
        guard buffer.at(end) == 0x5E74, end - start == 4 || end - start == 2 else { return nil }
        let born =
            buffer.at(end + 1) == 0x751F
            && ![0x4EA7, 0x6210, 0x6D3B, 0x610F].contains(buffer.at(end + 2))
            || buffer.at(end + 1) == 0x51FA && buffer.at(end + 2) == 0x751F
        guard born else { return nil }
        let stop = buffer.at(end + 1) == 0x751F ? end + 2 : end + 3
        add(start, stop, .dateOfBirth, 0.8, [.date, .contextAfter])
        return stop
    }
}
