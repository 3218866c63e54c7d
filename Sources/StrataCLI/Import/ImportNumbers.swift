import StrataCore
import StrataOperations
import StrataVault

extension ImportFile {
    /// `--as dnc`: numbers that are not to be called, as `strata dnc import` brings them in.
    func bringNumbers(_ policy: Policy) throws {
        let language = languageOptions.resolved
        var list = DoNotCall.List(path: path, time: CurrentTime.microseconds)
        list.source = registry ?? DoNotCall.own
        list.version = version ?? ""
        list.policy = policy
        list.sheet = sheet
        list.language = language
        list.threads = threads ?? ProcessorCount.available
        list.column = mapping.keys.sorted().first { mapping[$0] == .some("phone") }
        try vaultOptions.withVault(language, memory: .large) { vault, _ in
            let numbers = DoNotCall(vault: vault)
            let judged = try Watch(quiet: quiet, language: language).run { meter in
                try numbers.judge(list, meter: meter)
            }
            if !quiet || dryRun { show(judged, policy) }
            if dryRun {
                if format == .json { try ByteSink.print(try ReportJSON.encode(judged)) }
                return
            }
            try confirm()
            let imported = try Watch(quiet: quiet, language: language).run { meter in
                try numbers.bring(list, meter: meter)
            }
            if format == .json {
                try ByteSink.print(try ReportJSON.encode(imported))
            } else {
                DoNotCallOutput.tell(imported, language)
            }
            let read = reading(imported.problems)
            read.say(quiet: quiet)
            try read.finish()
        }
    }

    private func show(_ judged: DoNotCall.Judged, _ policy: Policy) {
        let language = languageOptions.resolved
        guard let place = judged.place else {
            StandardError.print(Message("import.numbersLines").text(in: language))
            return
        }
        let table = TextTable(
            columns: [
                .init(key: "column", title: Message("import.column").text(in: language)),
                .init(key: "label", title: Message("import.label").text(in: language)),
            ],
            rows: judged.columns.map { column in
                let title = column.label.flatMap(policy.label)?.title[language]
                return [
                    DisplayText.neutral(column.name),
                    title ?? Message("import.nothingPersonal").text(in: language),
                ]
            })
        StandardError.write(table.text)
        let name = DisplayText.neutral(judged.columns[place].name)
        StandardError.print(Message("import.numbers", ["name": name]).text(in: language))
    }
}
