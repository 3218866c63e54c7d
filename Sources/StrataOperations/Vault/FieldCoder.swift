import StrataCore

/// Brings values of roles into the form in which they are kept.
struct FieldCoder: Sendable {
    let results: ResultDictionary

    /// A value as it is kept, and what it says.
    struct Coded {
        var text: String
        /// The result of a call.
        var result: CallResult?
    }

    /// - Returns: `nil` for what is no such value.
    func code(_ text: String, as role: FieldRole) -> Coded? {
        switch role {
        case .result:
            guard let result = results.result(text) else { return nil }
            return Coded(text: result.code, result: result)
        case .purpose:
            return Purpose.read(text).map { purposes in
                let words = Purpose.allCases.filter(purposes.contains).map(\.rawValue)
                return Coded(text: words.joined(separator: ","))
            }
        case .channel:
            return ContactChannel.read(text).map { channels in
                let words = ContactChannel.allCases.filter(channels.contains).map(\.rawValue)
                return Coded(text: words.joined(separator: ","))
            }
        case .separate: return Self.form(text).map { Coded(text: $0.rawValue) }
        case .given, .expiry, .withdrawn: return CivilTime(text).map { Coded(text: $0.text) }
        case .time, .duration, .agent, .campaign, .note, .controller, .evidence:
            return Coded(text: text)
        }
    }

    private static func form(_ text: String) -> ConsentForm? {
        switch text.lowercased().filter({ !$0.isWhitespace }) {
        case "是", "yes", "y", "true", "1", "separate", "explicit", "单独", "单独同意": .separate
        case "否", "no", "n", "false", "0", "general", "consent", "一般", "一般同意", "同意": .consent
        case "guardian", "监护人", "监护人同意": .guardian
        default: nil
        }
    }
}

extension ConsentGrant {
    /// A consent from the fields of a record by role, as `FieldCoder` writes them; `nil` where they
    /// say neither what it is for nor that it was taken back.
    init?(_ fields: [FieldRole: String], record: String, controller: String?, numbers: Set<String>)
    {
        // A withdrawal whose purpose or channel is not understood is one from all of them.
        let isWithdrawal = fields[.withdrawn] != nil
        guard
            let purposes = fields[.purpose].flatMap(Purpose.read)
                ?? (isWithdrawal ? Set(Purpose.allCases) : nil),
            let channels = fields[.channel].flatMap(ContactChannel.read)
                ?? (isWithdrawal ? Set(ContactChannel.allCases) : nil)
        else { return nil }
        // What somebody corrected into no time ends the consent: it never brings one back.
        let given = fields[.given].flatMap { CivilTime($0)?.instant() }
        self.init(
            record: record, controller: fields[.controller] ?? controller, purposes: purposes,
            channels: channels,
            form: fields[.separate].flatMap(ConsentForm.init(rawValue:)) ?? .consent,
            numbers: numbers, given: given,
            expiry: fields[.expiry].map { CivilTime($0)?.end ?? 0 },
            withdrawn: fields[.withdrawn].map { CivilTime($0)?.instant() ?? given ?? 0 })
    }
}
