/// Names in other forms: spelled, the surname first, in lower case behind `my name is`.
extension TextScanner {
    /// `my name is wanjiru kamau`: what one says one's name is, in lower case and on no list.
    mutating func spokenName(_ t: Int, context: Int) -> Int? {
        guard context < contexts.count else { return nil }
        let hit = contexts[context]
        guard Int(hit.end) < Int(tokens[t].start), Int(tokens[t].start) - Int(hit.end) <= 2,
            hit.classes.contains(.name), endsInNameIs(hit), isUnlisted(t)
        else { return nil }
        var last = t
        if t + 1 < tokens.count, gapIsBlank(t + 1), isUnlisted(t + 1) { last = t + 1 }
        add(
            Int(tokens[t].start), Int(tokens[last].end), .personName, 0.7, [.contextBefore],
            context: Int32(context))
        return last + 1
    }

    private func endsInNameIs(_ hit: ContextHit) -> Bool {
        let end = Int(hit.end)
        guard end - Int(hit.start) >= 7 else { return false }
        return Array("name is".utf16).elementsEqual(
            UnsafeBufferPointer(start: buffer.folded + end - 7, count: 7))
    }

    /// Whether token `t` may be a name because nothing else is known of it.
    private func isUnlisted(_ t: Int) -> Bool {
        let token = tokens[t]
        guard token.end - token.start >= 3, !token.shape.contains(.hasDigit) else { return false }
        if token.entry == 0 { return !isWordForm(atom(t)) }
        let categories = lexicon.entry(token.entry).categories
        return !categories.isDisjoint(with: [.surname, .givenName])
            && categories.isDisjoint(with: Self.notName.union(.verbAfterName))
    }

    /// `C-A-S-T-E-L-L-A-N-O`: a name that is spelled.
    mutating func spelledName(_ t: Int) -> Int? {
        guard tokens[t].end - tokens[t].start == 1 else { return nil }
        var last = t
        while last + 1 < tokens.count, tokens[last + 1].end - tokens[last + 1].start == 1,
            tokens[last + 1].start == tokens[last].end + 1,
            buffer.unit[Int(tokens[last].end)] == 0x2D,
            !tokens[last + 1].shape.contains(.hasDigit)
        {
            last += 1
        }
        guard last - t >= 3, buffer.at(Int(tokens[t].start) - 1) != 0x2D else { return nil }
        add(Int(tokens[t].start), Int(tokens[last].end), .personName, 0.7, [.format])
        return last + 1
    }

    /// `MEDINA, LARRY` where it stands for itself.
    mutating func reversedName(_ t: Int) -> Int? {
        guard tokens[t].entry != 0,
            lexicon.entry(tokens[t].entry).categories.contains(.surname)
        else { return nil }
        let begin = atom(t)
        guard begin.capital, begin.categories.contains(.surname),
            begin.categories.isDisjoint(with: [.place, .commonWord])
        else { return nil }
        // GARCIA LOPEZ, MARIA
        var first = begin
        if gapIsBlank(begin.last + 1), buffer.at(begin.end) == 0x20 {
            first = atom(begin.last + 1)
            guard first.categories.contains(.surname), first.allCapitals == begin.allCapitals else {
                return nil
            }
        } else if first.categories.contains(.givenName) {
            return nil
        }
        guard first.capital,
            first.last + 1 < tokens.count, buffer.at(first.end) == 0x2C,
            Int(tokens[first.last + 1].start) == first.end + 2, isOpened(begin.start),
            !covered[Int(tokens[first.last + 1].start)]
        else { return nil }
        let second = atom(first.last + 1)
        guard second.capital, second.categories.contains(.givenName),
            second.categories.isDisjoint(with: [.place, .commonWord]), isClosedName(second.end)
        else { return nil }
        var end = second.end
        var next = second.last + 1
        if next < tokens.count, gapIsBlank(next), atom(next).initial {
            end = Int(tokens[next].end)
            next += 1
        }
        add(begin.start, end, .personName, 0.85, [.nameList, .format])
        return next
    }

    /// `this is jess from cloudledger`: whom a person who says who they are calls for.
    mutating func employer(_ t: Int) -> Int? {
        guard t + 1 < tokens.count, gapIsBlank(t), gapIsBlank(t + 1),
            tokens[t].end - tokens[t].start == 4, word(t) == "from" || word(t) == "with"
        else { return nil }
        let name = t + 1
        guard !covered[Int(tokens[name].start)], !tokens[name].shape.contains(.hasDigit) else {
            return nil
        }
        if tokens[name].shape.contains(.upperFirst) {
            return namedCompany(name, confidence: 0.7)
        }
        guard word(t) == "from", tokens[name].entry == 0,
            tokens[name].end - tokens[name].start >= 5,
            !isWordForm(atom(name))
        else { return nil }
        add(Int(tokens[name].start), Int(tokens[name].end), .company, 0.55, [.contextBefore])
        return name + 1
    }
}
