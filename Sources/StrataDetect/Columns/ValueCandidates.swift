import StrataCore

/// The labels that a column's values alone speak for.
struct ValueCandidates {
    private(set) var all: [ColumnJudge.Candidate] = []
    private let f: ColumnFacts

    init(_ facts: ColumnFacts) {
        f = facts
        identifiers()
        checked()
        shapes()
        hidden()
        records()
        words()
        dates()
        numbers()
        codes()
        prose()
        constants()
    }

    private mutating func add(
        _ label: BuiltinLabel?, _ confidence: Double, _ kind: Evidence.Kind, _ detail: String,
        share: Double? = nil
    ) {
        all.append(
            ColumnJudge.Candidate(
                label: label, confidence: confidence,
                evidence: [
                    Evidence(
                        kind, detector: label?.id.rawValue ?? "none", detail: detail,
                        share: share.map { ($0 * 1000).rounded() / 1000 })
                ]))
    }

    /// Values that are identifiers as a whole.
    private mutating func identifiers() {
        // Label, least share, confidence where every value matches.
        let strong: [(BuiltinLabel, Double, Double)] = [
            (.cnResidentID, 0.5, 0.99), (.paymentCard, 0.5, 0.98), (.iban, 0.4, 0.99),
            (.uscc, 0.5, 0.98), (.usSSN, 0.6, 0.95), (.usITIN, 0.6, 0.9),
            (.licencePlate, 0.5, 0.96),
            (.ipAddress, 0.6, 0.96), (.deviceID, 0.6, 0.92), (.ukNINO, 0.6, 0.93),
            (.twID, 0.6, 0.95), (.hkID, 0.5, 0.95), (.detailedAddress, 0.45, 0.95),
            (.company, 0.45, 0.93), (.health, 0.45, 0.95), (.credential, 0.5, 0.9),
            (.cnTravelPermit, 0.5, 0.95),
        ]
        for (label, least, most) in strong {
            let share = f.share(label)
            if share >= least {
                add(
                    label, most * (0.82 + 0.18 * share), .share, "values of this form", share: share
                )
            }
        }
        let mail = f.share(.email) + f.share(.companyEmail)
        if mail >= 0.5 {
            let role = f.share(.companyEmail) > f.share(.email)
            add(role ? .companyEmail : .email, 0.85 + 0.14 * mail, .share, "addresses", share: mail)
        }
        let phones = f.share(.phone) + f.share(.companyPhone)
        let shaped =
            f.share(.mobileChina) + f.share(.landlineChina) + f.share(.northAmericanShaped)
            + f.share(.international) + f.share(.mobileJapan)
        if f.share(.namedPhone) >= 0.5 {
            add(
                .thirdPartyPerson, 0.8 + 0.15 * f.share(.namedPhone), .share,
                "a name and a telephone number", share: f.share(.namedPhone))
        } else if phones >= 0.7 || shaped >= 0.6 {
            let company = f.share(.companyPhone) > 0.7 * phones && f.share(.mobileJapan) < 0.1
            add(
                company ? .companyPhone : .phone, 0.8 + 0.18 * max(phones, shaped), .share,
                "numbers of a numbering plan", share: max(phones, shaped))
        } else if f.share(.northAmericanPlain) >= 0.85 {
            add(
                .phone, 0.72, .share, "numbers of the North American plan",
                share: f.share(.northAmericanPlain))
        }
        let inside = f.share(.telephoneInside)
        if inside >= 0.85, f.distinctShare > 0.3, f.proseShare < 0.3, f.share(.namedPhone) < 0.5,
            phones < 0.5, f.share(.audioFile) < 0.5
        {
            add(.phone, 0.62, .share, "telephone numbers inside codes", share: inside)
        }
        passports()
        if f.share(.nineDigits) >= 0.95, f.distinctShare > 0.9, f.count >= 150,
            f.inside[Int(BuiltinLabel.usSSN.rawValue)] == 0, f.share(.usSSN) > 0.999
        {
            add(.usSSN, 0.6, .statistics, "every value is in an issued area and group")
        }
        if f.share(.accountName) >= 0.7, f.share(.prefixedCode) < 0.5, f.share(.wechat) >= 0.15 {
            add(.wechat, 0.8, .share, "account names", share: f.share(.wechat))
        }
    }

    /// Codes whose check digits or parts hold.
    private mutating func checked() {
        let tracks = f.share(.cardVerification)
        if tracks >= 0.5 {
            add(
                .cardVerification, 0.97, .share, "tracks of payment cards, check digits hold",
                share: tracks)
        }
        let vehicle = f.share(.vehicle)
        if vehicle >= 0.7 {
            let holds = f.share(.vehicleChecked) >= 0.4 * vehicle
            add(
                .vehicleVIN, holds ? 0.95 : 0.72, .share,
                holds ? "check digits of vehicle numbers hold" : "form of vehicle numbers",
                share: holds ? f.share(.vehicleChecked) : vehicle)
        }
        let driver = f.share(.driverUK)
        if driver >= 0.5 {
            add(.drivingLicence, 0.93, .share, "parts of British driving licences", share: driver)
        }
        let plate = f.share(.plateUK)
        if plate >= 0.6 {
            add(.licencePlate, 0.9, .share, "form of British plates", share: plate)
        }
        let devices = f.share(.imei)
        if devices >= 0.7 {
            add(
                .deviceID, 0.9, .share, "check digits and bodies of device numbers",
                share: devices)
        }
        let health = f.share(.healthServiceUK)
        if health >= 0.95, f.count >= 15, f.distinctShare > 0.3 {
            add(
                .ukNHS, 0.96, .share, "check digits of health service numbers hold",
                share: health)
        }
        let goods = f.share(.gtin)
        if goods >= 0.95, f.count >= 15, f.distinct >= 5 {
            add(.opaqueID, 0.9, .share, "check digits of article numbers hold", share: goods)
        }
        let secret = f.share(.passwordHash) + f.share(.recoveryKey)
        if secret >= 0.5 {
            add(.credential, 0.96, .share, "hashes of passwords or recovery keys", share: secret)
        }
    }

    /// Values of which a part is hidden.
    private mutating func hidden() {
        let forms: [(ColumnFacts.Form, BuiltinLabel)] = [
            (.maskedPhone, .phone), (.maskedName, .personName),
            (.maskedIdentity, .cnResidentID), (.maskedMail, .email),
        ]
        for (form, label) in forms where f.share(form) >= 0.5 {
            add(label, 0.8, .share, "values with a part hidden", share: f.share(form))
        }
    }

    /// Objects in JSON: what their names say.
    private mutating func records() {
        let share = f.share(.json)
        guard share >= 0.6 else { return }
        if f.share(.position) >= 0.2 {
            add(
                .gpsPosition, 0.92, .share, "latitude and longitude in JSON",
                share: f.share(.position))
            return
        }
        // The most sensitive name that is no exception speaks for the object.
        let named = BuiltinLabel.allCases.filter { f.namedShare($0) >= 0.2 }
        let top = named.max {
            (ColumnJudge.strictness($0), f.namedShare($0), $1.rawValue)
                < (ColumnJudge.strictness($1), f.namedShare($1), $0.rawValue)
        }
        if let top, ColumnJudge.strictness(top) > 0 {
            add(top, 0.66, .share, "names in JSON", share: f.namedShare(top))
        } else {
            add(.callNote, 0.55, .share, "objects in JSON", share: share)
        }
    }

    /// Forms that say what a value is, without a check digit.
    private mutating func shapes() {
        if f.share(.socialLink) >= 0.6 {
            add(
                .socialAccount, 0.85, .share, "links to profiles", share: f.share(.socialLink))
        }
        let agents = f.share(.userAgent)
        if agents >= 0.6 { add(.deviceID, 0.88, .share, "names of browsers", share: agents) }
        let certificates = f.share(.consentLink)
        if certificates >= 0.6 {
            add(.consentRecord, 0.88, .share, "links to proofs of consent", share: certificates)
        }
        let bands = f.share(.creditBand)
        if bands >= 0.6 {
            add(.creditReport, 0.82, .share, "bands of a credit score", share: bands)
        }
        // Three pairs that are no dates.
        let pairs = f.share(.sortCode)
        if pairs >= 0.95, f.share(.date) < 0.6, f.count >= 8 {
            add(.bankRouting, 0.66, .share, "form of British sort codes", share: pairs)
        }
        let postcodes = f.share(.postcodeUK)
        if postcodes >= 0.7, f.distinct >= 5 {
            add(.coarseLocation, 0.8, .share, "form of British postcodes", share: postcodes)
        }
        let classes = f.share(.schoolYear)
        if classes >= 0.9, f.distinct <= 14 {
            add(.schoolGrade, 0.66, .share, "school years", share: classes)
        }
        if f.share(.duration) >= 0.7 {
            add(.timestamp, 0.56, .share, "lengths of time", share: f.share(.duration))
        }
        if f.share(.ageWords) >= 0.7 {
            add(.age, 0.8, .share, "years of age", share: f.share(.ageWords))
        }
        let expiry = f.share(.monthYear)
        if expiry >= 0.8 {
            add(
                .cardExpiry, 0.62 + 0.15 * expiry, .share, "month and year of an expiry",
                share: expiry)
        }
        let masked = f.share(.maskedCard)
        if masked >= 0.7 {
            add(.paymentCard, 0.6, .share, "card numbers with digits hidden", share: masked)
        }
        let employer = f.share(.employerNumber)
        if employer >= 0.95 {
            add(
                .taxIdBusiness, 0.66, .share, "form and prefixes of employer numbers",
                share: employer)
        }
        let routing = f.share(.routingABA)
        if routing >= 0.9 {
            add(.bankRouting, 0.85, .share, "check digits of routing numbers hold", share: routing)
        }
        let audio = f.share(.audioFile)
        if audio >= 0.7 { add(.recording, 0.85, .share, "names of sound files", share: audio) }
    }

    private mutating func passports() {
        let china = f.share(.passportChina)
        let letter = f.share(.passportLetter)
        let nine = f.share(.nineDigits)
        guard f.distinctShare > 0.7, !f.isRunning else { return }
        if china >= 0.7 {
            add(.passport, 0.78, .share, "forms of Chinese passports", share: china)
        } else if letter >= 0.04, nine + letter >= 0.95, nine >= 0.2 {
            add(
                .passport, 0.66, .share, "nine digits, or a letter and eight: US passports",
                share: nine + letter)
        } else if letter >= 0.95, f.share(.prefixedCode) >= 0.95, f.lengths.count == 1,
            f.distinctShare > 0.95, f.share(.residentLike) == 0
        {
            add(.passport, 0.52, .share, "a letter and eight digits", share: letter)
        }
    }

    private mutating func words() {
        let names = f.share(.personName)
        if names >= 0.5, f.count < 3 || f.distinct >= 3,
            f.distinctShare > 0.02 || f.distinct > 15
        {
            add(.personName, 0.6 + 0.36 * names, .gazetteer, "names", share: names)
        }
        let singleNames = max(f.share(.givenName), f.share(.surname))
        if singleNames >= 0.7, f.distinct > 15 {
            add(.personName, 0.5 + 0.3 * singleNames, .gazetteer, "names", share: singleNames)
        }
        let lists: [(ColumnFacts.WordCategory, BuiltinLabel, Double, Double)] = [
            (.callResult, .callRecord, 0.7, 0.85), (.gender, .gender, 0.85, 0.9),
            (.marital, .maritalFamily, 0.8, 0.88), (.education, .education, 0.7, 0.88),
            (.occupation, .occupation, 0.6, 0.85), (.channel, .callRecord, 0.85, 0.6),
            (.intent, .preference, 0.8, 0.75), (.consent, .consentRecord, 0.8, 0.75),
            (.industry, .industry, 0.7, 0.7), (.product, .purchase, 0.5, 0.75),
            (.leadSource, .campaign, 0.75, 0.7), (.place, .coarseLocation, 0.6, 0.85),
            (.religion, .religionBelief, 0.6, 0.88), (.ethnicity, .ethnicity, 0.6, 0.88),
            (.political, .political, 0.6, 0.85), (.organisation, .company, 0.6, 0.75),
            (.calendar, .timestamp, 0.85, 0.7), (.currency, .purchase, 0.9, 0.6),
            (.condition, .health, 0.5, 0.92),
        ]
        let titles = f.share(.title)
        if titles >= 0.85, f.distinct <= 12, f.averageLength <= 5 {
            add(.gender, 0.8, .gazetteer, "words of a list", share: titles)
        }
        let own: [(ColumnWords.List, BuiltinLabel?, Double, Double)] = [
            (.relation, .maritalFamily, 0.7, 0.78), (.emotion, .callRecord, 0.8, 0.62),
            (.suppression, .consentRecord, 0.6, 0.72), (.jobTitle, .occupation, 0.6, 0.74),
            (.department, .occupation, 0.6, 0.62), (.state, nil, 0.85, 0.56),
        ]
        for (list, label, least, most) in own {
            let share = f.share(list)
            // Ranks and states are few; a free word may be one by chance.
            if share >= least, f.distinct <= 40 {
                add(label, most * (0.9 + 0.1 * share), .gazetteer, "words of a list", share: share)
            }
        }
        let condition = f.share(.health) + f.insideShare(.health)
        if condition >= 0.25, f.distinctShare < 0.5, f.proseShare < 0.5 {
            add(.health, 0.7, .gazetteer, "words of a list", share: condition)
        }
        for (category, label, least, most) in lists {
            let share = f.share(category)
            if share >= least {
                add(label, most * (0.8 + 0.2 * share), .gazetteer, "words of a list", share: share)
            }
        }
    }

    private mutating func dates() {
        if f.share(.epochMilliseconds) >= 0.9 || f.share(.epochSeconds) >= 0.9 {
            add(.timestamp, 0.85, .share, "seconds or milliseconds since 1970")
        }
        if f.share(.shortDate) >= 0.97, f.count >= 20 {
            add(
                .timestamp, 0.66, .share, "year, month and day in six digits",
                share: f.share(.shortDate))
        }
        if f.share(.dateTime) >= 0.6 {
            add(.timestamp, 0.8, .share, "date and time", share: f.share(.dateTime))
        }
        if f.share(.time) >= 0.7 {
            add(.timestamp, 0.7, .share, "times of day", share: f.share(.time))
        }
        let dates = f.share(.date) + f.share(.compactDate)
        guard dates >= 0.7, !f.years.isEmpty, f.share(.dateTime) < 0.3 else { return }
        let sorted = f.years.sorted()
        let low = sorted[sorted.count / 20]
        let median = sorted[sorted.count / 2]
        let high = sorted[sorted.count - 1 - sorted.count / 20]
        if high - low >= 18, median <= 2006, low >= 1900, low < 1995, high <= 2026 {
            add(
                .dateOfBirth, 0.74, .statistics,
                "dates from \(low) to \(high), as birth dates are", share: dates)
        } else {
            add(
                .timestamp, 0.66, .statistics, "dates from \(low) to \(high)", share: dates)
        }
    }

    private mutating func numbers() {
        if f.share(.version) >= 0.8 {
            add(.opaqueID, 0.8, .share, "version numbers", share: f.share(.version))
        }
        if f.share(.latitude) >= 0.7, let low = f.numbers.min(), let high = f.numbers.max(),
            low >= -180, high <= 180, max(-low, high) >= 10, f.distinctShare > 0.3
        {
            add(.gpsPosition, 0.6, .share, "degrees with four decimals", share: f.share(.latitude))
        }
        let money = f.share(.money)
        if f.share(.amount) >= 0.6 {
            add(.purchase, 0.62, .share, "amounts of money", share: f.share(.amount))
        } else if money >= 0.6, f.numbers.min() ?? 0 >= 0, f.distinctShare > 0.1 {
            add(.purchase, 0.6, .share, "amounts with two decimals", share: money)
        }
        let integers = f.share(.integer)
        if integers >= 0.95, let low = f.numbers.min(), let high = f.numbers.max(), low >= 14,
            high <= 105, high - low >= 35, f.distinct >= 25, f.count >= 100
        {
            let mean = f.numbers.reduce(0, +) / Double(f.numbers.count)
            if mean > 24, mean < 66 {
                add(.age, 0.54, .statistics, "whole numbers spread as ages are")
            }
        }
        longNumbers()
    }

    /// Long numbers without a check digit that holds.
    private mutating func longNumbers() {
        let digits = f.share(.digits)
        if f.share(.dateStamped) >= 0.15, digits >= 0.5, f.share(.epochMilliseconds) < 0.5 {
            add(
                .businessID, 0.66, .share, "numbers that begin with a date",
                share: f.share(.dateStamped))
        }
        let like = f.share(.residentLike)
        if like >= 0.4, f.share(.cnResidentID) < 0.3 {
            all.append(
                ColumnJudge.Candidate(
                    label: .businessID, confidence: 0.6,
                    evidence: [
                        Evidence(
                            .contradiction, detector: "cn_resident_id",
                            detail: "check digits hold no more often than by chance",
                            share: f.share(.cnResidentID))
                    ]))
        } else if digits >= 0.95, f.lengths.count == 1, f.distinctShare > 0.95,
            f.share(.imei) < 0.5, f.share(.roundedNumber) < 0.3, f.share(.gtin) < 0.95,
            f.share(.paymentCard) < 0.3, f.share(.phone) < 0.5, f.share(.epochMilliseconds) < 0.5
        {
            var candidate = ColumnJudge.Candidate(
                label: .businessID, confidence: 0.52,
                evidence: [
                    Evidence(
                        .statistics, detector: "business_id",
                        detail: "numbers of one length, each once")
                ])
            if f.share(.luhn) > 0 {
                candidate.evidence.append(
                    Evidence(
                        .contradiction, detector: "payment_card",
                        detail: "check digits hold no more often than by chance",
                        share: f.share(.luhn)))
            }
            all.append(candidate)
        }
        if f.share(.integer) >= 0.95, f.lengths.count == 1, let length = f.lengths.keys.first,
            length >= 4, length <= 9, f.numbers.contains(where: { $0 < 1000 }), f.distinct > 50
        {
            add(.customerID, 0.55, .statistics, "numbers with leading zeros, of one length")
        }
    }

    private mutating func codes() {
        if f.share(.uuid) >= 0.8 {
            add(.customerID, 0.55, .share, "random identifiers", share: f.share(.uuid))
        } else if f.share(.hex) >= 0.9, f.distinctShare > 0.5 {
            add(.opaqueID, 0.52, .share, "hexadecimal codes", share: f.share(.hex))
        }
        let coded = f.share(.prefixedCode)
        if coded >= 0.7,
            f.distinctShare <= 0.7 || f.isRunning
                || f.share(.passportChina) < 0.7 && f.share(.passportLetter) < 0.9
        {
            if f.distinctShare >= 0.6 {
                add(.businessID, 0.62, .share, "letters and a running number", share: coded)
            } else {
                add(.staffID, 0.52, .share, "letters and a number, often repeated", share: coded)
            }
        }
        if f.share(.slashedCode) >= 0.8, f.distinctShare > 0.5, coded < 0.7 {
            add(
                .businessID, 0.54, .share, "letters and a running number",
                share: f.share(.slashedCode))
        }
        if f.share(.mixedToken) >= 0.95, f.lengths.count == 1, f.distinctShare > 0.9,
            let length = f.lengths.keys.first, length <= 18
        {
            add(.customerID, 0.5, .share, "random identifiers", share: f.share(.mixedToken))
        }
        if f.share(.url) >= 0.7 { add(.opaqueID, 0.5, .share, "links", share: f.share(.url)) }
    }

    private mutating func prose() {
        if f.proseShare >= 0.3, f.share(.audioFile) < 0.5, f.share(.detailedAddress) < 0.4,
            f.share(.company) < 0.4
        {
            add(.callNote, 0.62 + 0.2 * f.proseShare, .share, "sentences", share: f.proseShare)
        }
    }

    private mutating func constants() {
        guard f.count >= 20, f.distinct == 1, all.isEmpty, f.share(.digits) == 0,
            f.share(.personName) == 0 || f.share(.han) < 0.5, f.share(.pictureFile) == 0
        else { return }
        add(nil, 0.6, .statistics, "one and the same value in every row")
    }
}

/// How well values fit a label that a header names, from -1 (cannot be) to 1.
struct Fit {
    private let f: ColumnFacts
    init(_ facts: ColumnFacts) { f = facts }

    private var numeric: Double {
        f.share(.integer) + f.share(.digits) + f.share(.money) + f.share(.decimal)
    }
    private var dated: Double { f.share(.date) + f.share(.dateTime) + f.share(.compactDate) }

    /// Whether most values have a form that is the label's own, with a part that can be checked.
    func isProven(_ label: BuiltinLabel) -> Bool {
        switch label {
        case .ukNHS: f.share(.healthServiceUK) >= 0.5
        case .vehicleVIN: f.share(.vehicleChecked) >= 0.4
        case .drivingLicence: f.share(.driverUK) >= 0.3
        case .deviceID: f.share(.imei) >= 0.5
        default: false
        }
    }

    /// The fit by the forms of marks and words, where they decide.
    private func form(_ label: BuiltinLabel) -> Double? {
        switch label {
        case .ukNHS:
            if f.share(.healthServiceUK) >= 0.3 { return 1 }
        case .vehicleVIN:
            if f.share(.vehicle) >= 0.3 { return 1 }
        case .drivingLicence:
            if f.share(.driverUK) >= 0.3 { return 1 }
        case .licencePlate:
            if f.share(.plateUK) >= 0.3 { return 1 }
        case .deviceID:
            if f.share(.imei) >= 0.3 { return 1 }
        case .personName, .guardian, .thirdPartyPerson, .legalRepresentative:
            if f.share(.maskedName) + f.share(.namedPhone) >= 0.3 { return 1 }
        case .phone, .companyPhone:
            if f.share(.maskedPhone) + f.share(.phoneFourFour) + f.share(.mobileJapan) >= 0.3 {
                return 1
            }
            if f.share(.serviceNumber) >= 0.3 { return 1 }
            if f.share(.dateStamped) >= 0.5 || f.share(.gtin) >= 0.95 { return -0.8 }
            if f.share(.phoneShaped) >= 0.7, dated + f.share(.money) < 0.3,
                f.averageLength <= 20
            {
                return 0.4
            }
        case .email:
            if f.share(.maskedMail) >= 0.3 { return 1 }
        case .cnResidentID:
            if f.share(.maskedIdentity) >= 0.3 { return 0.8 }
            if f.share(.scientific) + f.share(.roundedNumber) >= 0.3 { return 0.2 }
        case .paymentCard:
            if f.share(.maskedCard) + f.share(.maskedIdentity) >= 0.3 { return 0.8 }
            // The last four digits.
            if f.isOfLength(4) { return 0 }
            // Rounded by a spreadsheet, so that no check digit can hold.
            if f.share(.roundedNumber) + f.share(.scientific) >= 0.3 { return 0.4 }
        case .bankAccount, .companyBankAccount:
            if f.share(.scientific) >= 0.3 { return 0.4 }
        case .credential:
            if f.share(.passwordHash) + f.share(.recoveryKey) >= 0.3 { return 1 }
        case .opaqueID:
            if f.share(.telephoneInside) >= 0.5 { return -0.6 }
        case .callNote:
            if f.share(.han) >= 0.5, f.averageLength >= 3 { return 0.5 }
        case .socialAccount:
            if f.share(.socialLink) + f.share(.accountName) >= 0.5 { return 1 }
        case .genetic:
            if f.share(.genotype) >= 0.3 { return 1 }
            if numeric > 0.8 { return -0.8 }
        case .gpsPosition:
            if f.share(.position) >= 0.2 || f.share(.latitude) >= 0.5 { return 1 }
        case .age:
            if f.share(.ageWords) + f.share(.range) >= 0.5 { return 1 }
        case .timestamp, .dateOfBirth:
            if label == .timestamp, f.share(.duration) >= 0.4 { return 1 }
            if f.share(.shortDate) >= 0.9 { return 0.6 }
        case .recording:
            if f.share(.audioFile) + f.share(.link) + f.share(.path) >= 0.5 { return 1 }
        default: break
        }
        return special(label)
    }

    /// What a special category is told by is a short word; sentences and numbers are none.
    private func special(_ label: BuiltinLabel) -> Double? {
        let category: ColumnFacts.WordCategory
        switch label {
        case .religionBelief: category = .religion
        case .ethnicity: category = .ethnicity
        case .political: category = .political
        case .score:
            if f.share(.time) > 0.5 || f.isOfLength(6) { return -0.6 }
            return nil
        default: return nil
        }
        if f.share(category) >= 0.2 { return 1 }
        if f.proseShare > 0.3 || dated > 0.5 || f.distinctShare > 0.5 && f.distinct > 25 {
            return -0.8
        }
        return f.share(.flag) + numeric >= 0.5 ? 0.2 : 0
    }

    func of(_ label: BuiltinLabel) -> Double {
        let share = f.share(label)
        if share >= 0.3 { return 1 }
        if let fit = form(label) { return fit }
        switch label {
        case .personName, .guardian, .thirdPartyPerson, .legalRepresentative:
            let names = max(f.share(.personName), f.share(.givenName), f.share(.surname))
            if names >= 0.3 { return 1 }
            if numeric + dated > 0.5 || f.proseShare > 0.5 { return -1 }
            if f.share(.han) >= 0.9, f.averageLength >= 2, f.averageLength <= 4 { return 0.5 }
            return f.averageLength <= 30 ? 0.2 : -0.5
        case .phone, .companyPhone:
            let phones = f.share(.phone) + f.share(.companyPhone)
            if phones >= 0.3 { return 1 }
            if dated > 0.5 || f.share(.money) + f.share(.decimal) > 0.5 { return -1 }
            return f.averageLength >= 6 && f.averageLength <= 20 && f.proseShare < 0.2
                && numeric + f.share(.northAmericanShaped) + f.share(.landlineChina) > 0.3
                ? 0.2 : -0.6
        case .email, .companyEmail:
            let mail = f.share(.email) + f.share(.companyEmail)
            return mail >= 0.3 ? 1 : mail > 0 ? 0 : -1
        case .cnResidentID:
            if f.share(.residentLike) >= 0.5 { return 0.2 }
            return f.averageLength >= 14 && f.averageLength <= 19 ? 0 : -0.8
        case .usSSN:
            return f.averageLength >= 9 && f.averageLength <= 11 && dated < 0.3 ? 0.4 : -0.7
        case .paymentCard:
            if f.averageLength < 12 || f.averageLength > 24 { return -0.8 }
            return f.share(.luhn) < 0.3 && f.share(.digits) > 0.5 ? -0.5 : 0
        case .iban:
            return f.averageLength >= 15 && f.averageLength <= 42 ? 0 : -0.8
        case .bankAccount, .companyBankAccount:
            return f.averageLength >= 5 && f.averageLength <= 36 && dated < 0.3
                && f.share(.money) < 0.3 ? 0.6 : -0.8
        case .passport:
            if f.share(.passportChina) + f.share(.passportLetter) + f.share(.nineDigits) >= 0.4 {
                return 1
            }
            return f.averageLength >= 6 && f.averageLength <= 12 && dated < 0.3 ? 0.2 : -0.8
        case .dateOfBirth, .insuranceExpiry:
            if dated >= 0.5 { return 1 }
            return f.years.isEmpty && numeric < 0.5 ? -0.9 : -0.2
        case .timestamp:
            if dated + f.share(.epochMilliseconds) + f.share(.epochSeconds) + f.share(.time)
                + f.share(.calendar) >= 0.4
            {
                return 1
            }
            return -0.5
        case .age:
            guard !f.numbers.isEmpty else { return -0.8 }
            let likely = f.numbers.count { $0 >= 0 && $0 <= 130 }
            return likely * 20 >= f.numbers.count * 19 ? 1 : -0.7
        case .detailedAddress, .companyAddress, .propertyUnit:
            if f.share(.detailedAddress) >= 0.3 { return 1 }
            if numeric + dated > 0.5 { return label == .propertyUnit ? 0.3 : -1 }
            return f.averageLength >= 6 ? 0.4 : 0
        case .callNote, .transcript:
            return f.proseShare >= 0.15 ? 1 : numeric > 0.8 ? -0.5 : 0.2
        case .gender, .maritalFamily, .education, .occupation:
            if f.distinct <= 8 { return 0.6 }
            return numeric + dated > 0.8 && f.distinct > 30 ? -0.8 : 0.2
        case .company:
            if f.share(.company) + f.share(.organisation) >= 0.2 { return 1 }
            return numeric + dated > 0.5 ? -1 : f.distinctShare < 0.3 ? 0.3 : 0.2
        case .health:
            if f.share(.condition) + f.insideShare(.health) >= 0.2 { return 1 }
            return numeric + dated > 0.8 && f.distinct > 3 ? -0.6 : 0.3
        case .bankRouting:
            return f.isOfLength(6) || f.isOfLength(8) || f.isOfLength(9) || f.isOfLength(11)
                || f.isOfLength(12) ? 0.6 : 0
        case .purchase:
            if f.share(.time) > 0.5 { return -0.4 }
            return f.proseShare > 0.6 && f.averageLength > 30
                ? -0.4 : f.share(.amount) + f.share(.money) >= 0.3 ? 1 : 0.5
        case .cardExpiry:
            return f.averageLength >= 4 && f.averageLength <= 10 ? 0.5 : -0.7
        case .cardVerification:
            // A code of three or four digits, a PIN of up to twelve (ISO 9564-1), a track.
            if f.share(.cardVerification) >= 0.3 { return 1 }
            return f.averageLength >= 3 && f.averageLength <= 12 && numeric > 0.8 ? 1 : -0.8
        case .wechat, .qq, .socialAccount, .licencePlate, .vehicleVIN, .deviceID, .ipAddress:
            return dated + f.share(.money) > 0.5 || f.averageLength > 64 ? -0.8 : 0.3
        case .callRecord, .score, .preference, .campaign, .customerID, .staffID,
            .businessID, .opaqueID, .aggregate, .consentRecord, .incomeDebt, .coarseLocation,
            .industry:
            return f.proseShare > 0.6 && f.averageLength > 30 ? -0.4 : 0.5
        default:
            return 0.3
        }
    }
}
