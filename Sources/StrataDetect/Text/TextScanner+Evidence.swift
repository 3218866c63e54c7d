import StrataCore

extension TextScanner {
    /// A hit as it is handed out.
    func finding(_ hit: Hit) -> Finding {
        let bytes =
            Int(buffer.byteOffset[hit.start])..<Int(buffer.byteOffset[hit.end])
        let user = userVerdict(hit)
        return Finding(
            range: bytes, codePoints: hit.start..<hit.end, label: user?.label ?? hit.label.id,
            confidence: (Double(hit.confidence) * 1000).rounded() / 1000,
            evidence: user?.evidence ?? evidence(hit))
    }

    private func evidence(_ hit: Hit) -> [Evidence] {
        let detector = hit.label.id.rawValue
        var result: [Evidence] = []
        for (reason, kind, detail) in Self.reasonTexts where hit.reasons.contains(reason) {
            if reason == .contextBefore, hit.context >= 0 {
                let word = contexts[Int(hit.context)]
                result.append(
                    Evidence(
                        .context, detector: detector, detail: text(word),
                        distance: hit.start - Int(word.end)))
                continue
            }
            result.append(Evidence(kind, detector: detector, detail: detail))
        }
        return result
    }

    /// A context word as it stands in the text; context words are from the lexicon, never data.
    private func text(_ word: ContextHit) -> String {
        String(
            decoding: UnsafeBufferPointer(
                start: buffer.folded + Int(word.start), count: Int(word.end - word.start)),
            as: UTF16.self)
    }

    private static let reasonTexts: [(Reasons, Evidence.Kind, String)] = [
        (.checksum, .checksum, "check digits hold"),
        (.format, .format, "form of the value"),
        (.separators, .format, "usual grouping"),
        (.spoken, .format, "spoken digits"),
        (.division, .component, "registered division code"),
        (.date, .component, "plausible date"),
        (.issuer, .component, "issuer range"),
        (.numberingPlan, .component, "numbering plan"),
        (.countryLength, .component, "length of the country"),
        (.domain, .component, "domain name"),
        (.roleMailbox, .component, "role mailbox"),
        (.serviceNumber, .component, "service number"),
        (.postcode, .component, "state and postcode"),
        (.administrative, .gazetteer, "administrative division"),
        (.street, .gazetteer, "street or compound"),
        (.building, .format, "building, unit or room"),
        (.nameList, .gazetteer, "name list"),
        (.gazetteer, .gazetteer, "word list"),
        (.composed, .gazetteer, "composed term"),
        (.title, .context, "title or form of address"),
        (.suffix, .gazetteer, "company suffix"),
        (.contextBefore, .context, "word before"),
        (.contextAfter, .context, "word after"),
        (.contextEarlier, .context, "sentence before"),
        (.contradicted, .contradiction, "check or context speaks against it"),
    ]
}
