import StrataCore

/// The labels that built-in detectors give, as one byte for the hot loops.
enum BuiltinLabel: UInt8, CaseIterable, Sendable {
    case cnResidentID, cnTravelPermit, hkID, twID, passport, usSSN, usITIN, ukNINO, ukNHS
    case otherNationalID, drivingLicence, cnSocialSecurity
    case paymentCard, cardVerification, cardExpiry, bankAccount, iban, bankRouting, incomeDebt
    case taxIdBusiness, companyBankAccount
    case health, medicalRecord, biometric, religionBelief, ethnicity, political, sexualLife
    case minorData, detailedAddress, gpsPosition, credential
    case personName, phone, email, wechat, qq, socialAccount, dateOfBirth, age, gender
    case licencePlate, ipAddress, deviceID, coarseLocation, occupation, education, maritalFamily
    case purchase, preference, callRecord, callNote, recording, transcript, consentRecord, score
    case customerID, company, companyPhone, companyEmail, companyAddress, uscc, industry, campaign
    case aggregate, businessID, opaqueID, timestamp
    case genetic, specificIdentity, criminalRecord, tradeUnion, creditReport, minorTeen
    case schoolGrade, guardian, propertyUnit, vehicleVIN, insuranceExpiry, thirdPartyPerson
    case legalRepresentative, staffID, transcriptHighRisk, idDocumentImage, staffVoice
    case recordingHighRisk, unknown

    var id: LabelID { BuiltinLabel.ids[Int(rawValue)] }

    private static let ids: [LabelID] = allCases.map { LabelID(snakeCase("\($0)")) }

    static let byID: [LabelID: BuiltinLabel] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.id, $0) })

    /// `cnResidentID` → `cn_resident_id`.
    private static func snakeCase(_ name: String) -> String {
        var result = ""
        var previousUpper = false
        for character in name {
            if character.isUppercase {
                if !previousUpper { result += "_" }
                result += character.lowercased()
                previousUpper = true
            } else {
                result.append(character)
                previousUpper = false
            }
        }
        return result
    }
}
