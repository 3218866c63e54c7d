import StrataCore

/// The engine's phrases in evidence, which are English in the contract, as messages.
enum EvidencePhrase {
    /// The message that says what `detail` says, labels by their `title`; `nil` for words of the
    /// data and names.
    static func message(
        _ detail: String, title: (LabelID) -> String = { $0.rawValue }
    ) -> Message? {
        if let message = fixed[detail] { return message }
        let words = detail.split(separator: " ").map(String.init)
        if detail.hasPrefix("dates from "), words.count >= 5 {
            let isBirth = detail.hasSuffix(", as birth dates are")
            let years = ["from": words[2], "to": words[4].filter { $0 != "," }]
            return isBirth
                ? Message("report.detail.birthDates", years) : Message("report.detail.dates", years)
        }
        if detail.hasPrefix("amounts in column "), let last = words.last {
            return Message("report.detail.amountsBeside", ["column": last])
        }
        if detail.hasPrefix("amounts, and credit codes in column "), let last = words.last {
            return Message("report.detail.amountsAndCodes", ["column": last])
        }
        if detail.hasPrefix("long numbers, and credit codes in column "), let last = words.last {
            return Message("report.detail.numbersAndCodes", ["column": last])
        }
        if detail.hasPrefix("eight digits, and sort codes in column "), let last = words.last {
            return Message("report.detail.digitsAndSortCodes", ["column": last])
        }
        if detail.hasPrefix("lengths of time beside column "), let last = words.last {
            return Message("report.detail.lengthsBeside", ["column": last])
        }
        if detail.hasPrefix("call results in column "), let last = words.last {
            return Message("report.detail.callsBeside", ["column": last])
        }
        if detail.hasPrefix("companies in column "), words.count > 3 {
            return Message(
                "report.detail.companiesBeside", ["column": words[3].filter { $0 != "," }])
        }
        if detail.hasSuffix(words.last.map { "and card numbers in column \($0)" } ?? " "),
            let last = words.last
        {
            return detail.hasPrefix("four to six")
                ? Message("report.detail.pinsBeside", ["column": last])
                : Message("report.detail.codesBeside", ["column": last])
        }
        if detail.hasPrefix("header says "), detail.hasSuffix(", values do not"), words.count > 2 {
            let label = LabelID(words[2].filter { $0 != "," })
            return Message("report.detail.headerOnly", ["label": title(label)])
        }
        return nil
    }

    private static let fixed: [String: Message] = [
        "check digits hold no more often than by chance": Message("report.detail.chance"),
        "tracks of payment cards, check digits hold": Message("report.detail.tracks"),
        "words of a list": Message("report.detail.list"),
        "whole numbers spread as ages are": Message("report.detail.ages"),
        "whole numbers of the size of a duration": Message("report.detail.durations"),
        "version numbers": Message("report.detail.versions"),
        "values of this form": Message("report.detail.form"),
        "values do not have the form of the header's label": Message("report.detail.otherForm"),
        "month and year of an expiry": Message("report.detail.expiry"),
        "card numbers with digits hidden": Message("report.detail.maskedCards"),
        "form and prefixes of employer numbers": Message("report.detail.employers"),
        "check digits of routing numbers hold": Message("report.detail.routing"),
        "names of sound files": Message("report.detail.soundFiles"),
        "most values do not match the detector": Message("report.detail.fewMatch"),
        "values match the detector": Message("report.detail.match"),
        "small whole numbers, most of them three or less": Message("report.detail.fewContacts"),
        "small whole numbers, as quantities are": Message("report.detail.quantities"),
        "seconds or milliseconds since 1970": Message("report.detail.epoch"),
        "random identifiers": Message("report.detail.random"),
        "one and the same value in every row": Message("report.detail.constant"),
        "numbers with leading zeros, of one length": Message("report.detail.leadingZeros"),
        "numbers that begin with a date": Message("report.detail.dated"),
        "numbers of the North American plan": Message("report.detail.nanp"),
        "numbers of one length, each once": Message("report.detail.distinct"),
        "numbers of a numbering plan": Message("report.detail.plan"),
        "no value in any row": Message("report.detail.empty"),
        "nine digits, or a letter and eight: US passports": Message("report.detail.usPassports"),
        "neither header nor values decide": Message("report.detail.undecided"),
        "letters and a running number": Message("report.detail.running"),
        "letters and a number, often repeated": Message("report.detail.staff"),
        "hexadecimal codes": Message("report.detail.hexadecimal"),
        "forms of Chinese passports": Message("report.detail.cnPassports"),
        "every value is in an issued area and group": Message("report.detail.issued"),
        "degrees with four decimals": Message("report.detail.degrees"),
        "times of day": Message("report.detail.timeOfDay"),
        "date and time": Message("report.detail.dateTime"),
        "amounts with two decimals": Message("report.detail.twoDecimals"),
        "account names": Message("report.detail.accounts"),
        "a letter and eight digits": Message("report.detail.letterEight"),
        "check or context speaks against it": Message("report.detail.speaks"),
        "late field": Message("report.detail.lateField"),
        "formulas without saved results": Message("connect.detail.formulas"),
        "names": Message("report.detail.names"),
        "addresses": Message("report.detail.addresses"),
        "sentences": Message("report.detail.sentences"),
        "free text": Message("report.detail.freeText"),
        "check digits of vehicle numbers hold": Message("report.detail.vehicleChecked"),
        "form of vehicle numbers": Message("report.detail.vehicleForm"),
        "parts of British driving licences": Message("report.detail.driverUK"),
        "form of British plates": Message("report.detail.plateUK"),
        "check digits and bodies of device numbers": Message("report.detail.imei"),
        "check digits of health service numbers hold": Message("report.detail.nhs"),
        "check digits of article numbers hold": Message("report.detail.gtin"),
        "hashes of passwords or recovery keys": Message("report.detail.secrets"),
        "values with a part hidden": Message("report.detail.hidden"),
        "latitude and longitude in JSON": Message("report.detail.jsonPosition"),
        "names in JSON": Message("report.detail.jsonNames"),
        "objects in JSON": Message("report.detail.jsonObjects"),
        "links to profiles": Message("report.detail.profiles"),
        "lengths of time": Message("report.detail.lengths"),
        "years of age": Message("report.detail.ageWords"),
        "amounts of money": Message("report.detail.money"),
        "a name and a telephone number": Message("report.detail.namedPhone"),
        "service numbers": Message("report.detail.service"),
        "telephone numbers inside codes": Message("report.detail.phoneInside"),
        "year, month and day in six digits": Message("report.detail.shortDate"),
        "the headers name things, and no column is about a person": Message("report.detail.things"),
        "no column of the table is about a person": Message("report.detail.nobody"),
        "two values, as flags have": Message("report.detail.flags"),
        "small whole numbers that point to nobody": Message("report.detail.smallNumbers"),
        "shares in percent": Message("report.detail.percent"),
        "few words, each many times": Message("report.detail.fewWords"),
        "bands of a credit score": Message("report.detail.creditBands"),
        "form of British postcodes": Message("report.detail.postcodesUK"),
        "form of British sort codes": Message("report.detail.sortCodes"),
        "links to proofs of consent": Message("report.detail.consentLinks"),
        "names of browsers": Message("report.detail.browsers"),
        "numbers of calls by time, and no column is about a person": Message(
            "report.detail.callCounts"),
        "school years": Message("report.detail.schoolYears"),
    ]
}
