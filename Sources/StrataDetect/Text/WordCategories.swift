/// What a word of the gazetteers is.
struct WordCategories: OptionSet, Hashable, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    static let givenName = WordCategories(bit: 0)
    /// A given name that is an ordinary word as well.
    static let givenNameAmbiguous = WordCategories(bit: 1)
    static let surname = WordCategories(bit: 2)
    static let surnameAmbiguous = WordCategories(bit: 3)
    static let title = WordCategories(bit: 4)
    static let nameSuffix = WordCategories(bit: 5)
    static let honorificHan = WordCategories(bit: 6)
    static let compoundSurnameHan = WordCategories(bit: 7)
    /// A Han word that begins like a name and is none.
    static let notNameHan = WordCategories(bit: 8)
    static let health = WordCategories(bit: 9)
    static let healthAmbiguous = WordCategories(bit: 10)
    static let medication = WordCategories(bit: 11)
    static let healthContext = WordCategories(bit: 12)
    static let religion = WordCategories(bit: 13)
    static let ethnicity = WordCategories(bit: 14)
    static let political = WordCategories(bit: 15)
    static let sexualLife = WordCategories(bit: 16)
    static let tradeUnion = WordCategories(bit: 17)
    static let criminal = WordCategories(bit: 18)
    static let biometric = WordCategories(bit: 19)
    static let genetic = WordCategories(bit: 20)
    static let specificIdentity = WordCategories(bit: 21)
    static let minor = WordCategories(bit: 22)
    static let schoolGrade = WordCategories(bit: 23)
    static let companySuffix = WordCategories(bit: 24)
    static let organisation = WordCategories(bit: 25)
    static let place = WordCategories(bit: 26)
    static let state = WordCategories(bit: 27)
    static let streetSuffix = WordCategories(bit: 28)
    static let unitDesignator = WordCategories(bit: 29)
    static let foreignStreet = WordCategories(bit: 30)
    /// Province, prefecture or county of China; the attribute is its level 1-3.
    static let division = WordCategories(bit: 31)
    static let roadSuffixHan = WordCategories(bit: 32)
    static let compoundSuffixHan = WordCategories(bit: 33)
    static let companyIndustryHan = WordCategories(bit: 34)
    static let occupation = WordCategories(bit: 35)
    static let educationLevel = WordCategories(bit: 36)
    static let maritalStatus = WordCategories(bit: 37)
    static let gender = WordCategories(bit: 38)
    static let callResult = WordCategories(bit: 39)
    static let channel = WordCategories(bit: 40)
    static let intent = WordCategories(bit: 41)
    static let yesNo = WordCategories(bit: 42)
    static let calendar = WordCategories(bit: 43)
    static let consent = WordCategories(bit: 44)
    static let industry = WordCategories(bit: 45)
    static let product = WordCategories(bit: 46)
    static let leadSource = WordCategories(bit: 47)
    static let currency = WordCategories(bit: 48)
    static let commonWord = WordCategories(bit: 49)
    static let spokenDigit = WordCategories(bit: 50)
    static let verbAfterName = WordCategories(bit: 51)
    static let ethnicNamePart = WordCategories(bit: 52)

    static let bodyPartHan = WordCategories(bit: 53)
    static let diseaseEndingHan = WordCategories(bit: 54)
    /// What a credit bureau reports.
    static let creditFact = WordCategories(bit: 55)

    /// Words behind which stands where a person lives; the attribute says how sure.
    static let residence = WordCategories(bit: 63)
    /// What stands behind a place where a person lives or works.
    static let residenceVerbHan = WordCategories(bit: 62)
    /// An ordinary English word that is on no list of names.
    static let plainWord = WordCategories(bit: 61)
    /// What one calls a person by, and no occupation that stands alone: 女士, 师傅.
    static let addressFormHan = WordCategories(bit: 60)

    static var anyGivenName: WordCategories {
        [.givenName, .givenNameAmbiguous]
    }
    static var anySurname: WordCategories {
        [.surname, .surnameAmbiguous]
    }
}
