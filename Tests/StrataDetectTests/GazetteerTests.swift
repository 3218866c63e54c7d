import Foundation
import Testing

@testable import StrataDetect

/// One list with what it must satisfy.
struct GazetteerList: Sendable, CustomTestStringConvertible {
    enum Attributes: Sendable {
        case none
        case oneOf(Set<String>)
        case labels
        case weightedLabels
    }

    var name: String
    var text: StaticString
    var minimum: Int
    var attributes: Attributes = .none
    var onlyChinese = false
    /// Whether upper case is meaningful in the list.
    var keepsCase = false

    var testDescription: String { name }

    var lines: [[Substring]] {
        text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }

    static let ambiguity = Attributes.oneOf(["a"])

    static let all: [GazetteerList] = [
        GazetteerList(
            name: "streetSuffixesEnglish", text: Gazetteer.streetSuffixesEnglish, minimum: 500),
        GazetteerList(name: "unitDesignators", text: Gazetteer.unitDesignators, minimum: 90),
        GazetteerList(
            name: "streetWordsForeign", text: Gazetteer.streetWordsForeign, minimum: 100,
            attributes: .oneOf(["after", "before", "suffix"])),
        GazetteerList(
            name: "chineseRoadSuffixes", text: Gazetteer.chineseRoadSuffixes, minimum: 100,
            onlyChinese: true),
        GazetteerList(
            name: "chineseUnitWords", text: Gazetteer.chineseUnitWords, minimum: 70,
            onlyChinese: true),
        GazetteerList(
            name: "chineseCompoundSuffixes", text: Gazetteer.chineseCompoundSuffixes, minimum: 100,
            onlyChinese: true),
        GazetteerList(
            name: "chineseProvinces", text: Gazetteer.chineseProvinces, minimum: 70,
            onlyChinese: true),
        GazetteerList(
            name: "chineseProvinceCharacters", text: Gazetteer.chineseProvinceCharacters,
            minimum: 30,
            onlyChinese: true),
        GazetteerList(
            name: "chineseGivenNameCharacters", text: Gazetteer.chineseGivenNameCharacters,
            minimum: 800,
            attributes: .oneOf(["1", "2", "3"]),
            onlyChinese: true),
        GazetteerList(
            name: "chineseNameHonorifics", text: Gazetteer.chineseNameHonorifics, minimum: 200,
            onlyChinese: true),
        GazetteerList(
            name: "chineseNonNames", text: Gazetteer.chineseNonNames, minimum: 1500,
            onlyChinese: true),
        GazetteerList(
            name: "chineseSurnames", text: Gazetteer.chineseSurnames, minimum: 400,
            attributes: .oneOf(["1", "2", "3", "4", "5"]),
            onlyChinese: true),
        GazetteerList(
            name: "chineseCompoundSurnames", text: Gazetteer.chineseCompoundSurnames, minimum: 60,
            onlyChinese: true),
        GazetteerList(
            name: "ethnicNameParts", text: Gazetteer.ethnicNameParts, minimum: 200,
            attributes: .oneOf(["end", "start"]),
            onlyChinese: true),
        GazetteerList(
            name: "nameCuesChinese", text: Gazetteer.nameCuesChinese, minimum: 60,
            onlyChinese: true),
        GazetteerList(name: "nameCuesEnglish", text: Gazetteer.nameCuesEnglish, minimum: 80),
        GazetteerList(
            name: "chineseAddressForms", text: Gazetteer.chineseAddressForms, minimum: 40,
            onlyChinese: true),
        GazetteerList(
            name: "chineseNicknameNonNames", text: Gazetteer.chineseNicknameNonNames, minimum: 300,
            onlyChinese: true),
        GazetteerList(name: "plainEnglish", text: Gazetteer.plainEnglish, minimum: 1000),
        GazetteerList(
            name: "residenceWords", text: Gazetteer.residenceWords, minimum: 60,
            attributes: .oneOf(["1", "2", "3"])),
        GazetteerList(
            name: "residenceVerbsChinese", text: Gazetteer.residenceVerbsChinese, minimum: 30,
            onlyChinese: true),
        GazetteerList(
            name: "placesChineseShort", text: Gazetteer.placesChineseShort, minimum: 30,
            onlyChinese: true),
        GazetteerList(name: "educationLevels", text: Gazetteer.educationLevels, minimum: 100),
        GazetteerList(name: "maritalStatus", text: Gazetteer.maritalStatus, minimum: 100),
        GazetteerList(name: "genders", text: Gazetteer.genders, minimum: 70),
        GazetteerList(
            name: "callResults", text: Gazetteer.callResults, minimum: 300,
            attributes: .oneOf(["code"]),
            keepsCase: true),
        GazetteerList(name: "contactChannels", text: Gazetteer.contactChannels, minimum: 100),
        GazetteerList(
            name: "intentLevels", text: Gazetteer.intentLevels, minimum: 100),
        GazetteerList(name: "yesNo", text: Gazetteer.yesNo, minimum: 50),
        GazetteerList(name: "months", text: Gazetteer.months, minimum: 100),
        GazetteerList(name: "weekdays", text: Gazetteer.weekdays, minimum: 80),
        GazetteerList(
            name: "consentWords", text: Gazetteer.consentWords, minimum: 100),
        GazetteerList(
            name: "companySuffixesEnglish", text: Gazetteer.companySuffixesEnglish, minimum: 300),
        GazetteerList(
            name: "companySuffixesChinese", text: Gazetteer.companySuffixesChinese, minimum: 200),
        GazetteerList(
            name: "companyIndustryWordsChinese", text: Gazetteer.companyIndustryWordsChinese,
            minimum: 100,
            onlyChinese: true),
        GazetteerList(
            name: "knownOrganisationsEnglish", text: Gazetteer.knownOrganisationsEnglish,
            minimum: 200),
        GazetteerList(
            name: "knownOrganisationsChinese", text: Gazetteer.knownOrganisationsChinese,
            minimum: 200),
        GazetteerList(
            name: "englishGivenNames", text: Gazetteer.englishGivenNames, minimum: 2500,
            attributes: ambiguity),
        GazetteerList(name: "englishTitles", text: Gazetteer.englishTitles, minimum: 100),
        GazetteerList(name: "nameSuffixes", text: Gazetteer.nameSuffixes, minimum: 100),
        GazetteerList(
            name: "englishPlaces", text: Gazetteer.englishPlaces, minimum: 400,
            attributes: .oneOf(["city", "country", "county", "state"]),
            keepsCase: true),
        GazetteerList(
            name: "englishSurnames", text: Gazetteer.englishSurnames, minimum: 5000,
            attributes: ambiguity),
        GazetteerList(name: "kinship", text: Gazetteer.kinship, minimum: 60),
        GazetteerList(name: "processStates", text: Gazetteer.processStates, minimum: 100),
        GazetteerList(name: "moods", text: Gazetteer.moods, minimum: 30),
        GazetteerList(name: "flagWords", text: Gazetteer.flagWords, minimum: 20),
        GazetteerList(name: "departments", text: Gazetteer.departments, minimum: 30),
        GazetteerList(name: "suppressionLists", text: Gazetteer.suppressionLists, minimum: 15),
        GazetteerList(name: "jobTitles", text: Gazetteer.jobTitles, minimum: 40),
        GazetteerList(name: "processHeaders", text: Gazetteer.processHeaders, minimum: 90),
        GazetteerList(name: "thingHeaders", text: Gazetteer.thingHeaders, minimum: 150),
        GazetteerList(
            name: "headerTerms", text: Gazetteer.headerTerms, minimum: 1500,
            attributes: .weightedLabels),
        GazetteerList(
            name: "headerQualifiers", text: Gazetteer.headerQualifiers, minimum: 300,
            attributes: .oneOf([
                "company", "count", "date", "guardian", "hash", "minor", "person", "staff", "third",
                "time", "type",
            ])),
        GazetteerList(name: "headerNoise", text: Gazetteer.headerNoise, minimum: 100),
        GazetteerList(
            name: "healthConditionsChinese", text: Gazetteer.healthConditionsChinese, minimum: 500,
            attributes: ambiguity),
        GazetteerList(
            name: "medicationsChinese", text: Gazetteer.medicationsChinese, minimum: 200,
            attributes: ambiguity),
        GazetteerList(
            name: "chineseBodyParts", text: Gazetteer.chineseBodyParts, minimum: 100,
            onlyChinese: true),
        GazetteerList(
            name: "chineseDiseaseEndings", text: Gazetteer.chineseDiseaseEndings, minimum: 90,
            onlyChinese: true),
        GazetteerList(
            name: "healthConditionsEnglish", text: Gazetteer.healthConditionsEnglish, minimum: 500,
            attributes: ambiguity),
        GazetteerList(
            name: "medicationsEnglish", text: Gazetteer.medicationsEnglish, minimum: 200,
            attributes: ambiguity),
        GazetteerList(
            name: "healthContextWords", text: Gazetteer.healthContextWords, minimum: 200),
        GazetteerList(
            name: "englishDiseaseEndings", text: Gazetteer.englishDiseaseEndings, minimum: 70),
        GazetteerList(name: "englishBodyParts", text: Gazetteer.englishBodyParts, minimum: 100),
        GazetteerList(name: "occupations", text: Gazetteer.occupations, minimum: 600),
        GazetteerList(
            name: "productWordsChinese", text: Gazetteer.productWordsChinese, minimum: 400),
        GazetteerList(
            name: "productWordsEnglish", text: Gazetteer.productWordsEnglish, minimum: 400),
        GazetteerList(name: "industries", text: Gazetteer.industries, minimum: 200),
        GazetteerList(name: "currencyWords", text: Gazetteer.currencyWords, minimum: 100),
        GazetteerList(name: "leadSources", text: Gazetteer.leadSources, minimum: 200),
        GazetteerList(
            name: "specialReligionEnglish", text: Gazetteer.specialReligionEnglish, minimum: 80,
            attributes: .labels),
        GazetteerList(
            name: "specialReligionChinese", text: Gazetteer.specialReligionChinese, minimum: 50,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialEthnicityChinese", text: Gazetteer.specialEthnicityChinese, minimum: 80,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialEthnicityEnglish", text: Gazetteer.specialEthnicityEnglish, minimum: 60,
            attributes: .labels),
        GazetteerList(
            name: "specialPoliticalChinese", text: Gazetteer.specialPoliticalChinese, minimum: 40,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialPoliticalEnglish", text: Gazetteer.specialPoliticalEnglish, minimum: 50,
            attributes: .labels),
        GazetteerList(
            name: "specialSexualLifeChinese", text: Gazetteer.specialSexualLifeChinese, minimum: 20,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialSexualLifeEnglish", text: Gazetteer.specialSexualLifeEnglish, minimum: 30,
            attributes: .labels),
        GazetteerList(
            name: "specialTradeUnion", text: Gazetteer.specialTradeUnion, minimum: 40,
            attributes: .labels),
        GazetteerList(
            name: "specialCriminalRecordChinese", text: Gazetteer.specialCriminalRecordChinese,
            minimum: 60,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialCriminalRecordEnglish", text: Gazetteer.specialCriminalRecordEnglish,
            minimum: 50,
            attributes: .labels),
        GazetteerList(
            name: "specialBiometric", text: Gazetteer.specialBiometric, minimum: 30,
            attributes: .labels),
        GazetteerList(
            name: "specialGenetic", text: Gazetteer.specialGenetic, minimum: 30,
            attributes: .labels),
        GazetteerList(
            name: "specialSpecificIdentityChinese", text: Gazetteer.specialSpecificIdentityChinese,
            minimum: 60,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialSpecificIdentityEnglish", text: Gazetteer.specialSpecificIdentityEnglish,
            minimum: 50,
            attributes: .labels),
        GazetteerList(
            name: "specialMinorChinese", text: Gazetteer.specialMinorChinese, minimum: 60,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialMinorEnglish", text: Gazetteer.specialMinorEnglish, minimum: 40,
            attributes: .labels),
        GazetteerList(
            name: "specialSchoolGradeChinese", text: Gazetteer.specialSchoolGradeChinese,
            minimum: 70,
            attributes: .labels,
            onlyChinese: true),
        GazetteerList(
            name: "specialSchoolGradeEnglish", text: Gazetteer.specialSchoolGradeEnglish,
            minimum: 80,
            attributes: .labels),
    ]
}

@Suite struct GazetteerTests {
    @Test(arguments: GazetteerList.all)
    func everyListIsWellFormed(list: GazetteerList) {
        let lines = list.lines
        #expect(lines.count >= list.minimum)
        let faulty = lines.filter { line in
            guard let entry = line.first, !entry.isEmpty else { return true }
            return entry.first?.isWhitespace == true || entry.last?.isWhitespace == true
                || entry.contains("  ") || (!list.keepsCase && entry != entry.lowercased())
        }
        #expect(faulty.isEmpty, "\(faulty.prefix(5))")
        var seen = Set<Substring>()
        let repeated = lines.compactMap(\.first).filter { !seen.insert($0).inserted }
        #expect(repeated.isEmpty, "\(repeated.prefix(5))")
    }

    @Test(arguments: GazetteerList.all)
    func everyAttributeIsOneThatTheListKnows(list: GazetteerList) {
        let strange = list.lines.filter { line in
            switch list.attributes {
            case .none:
                line.count != 1
            case .oneOf(let known):
                line.count > 2 || (line.count == 2 && !known.contains(String(line[1])))
            case .labels:
                line.count != 2 || !Self.isLabelID(line[1])
            case .weightedLabels:
                line.count != 3 || !Self.isLabelID(line[1]) || !["1", "2", "3"].contains(line[2])
            }
        }
        #expect(strange.isEmpty, "\(strange.prefix(5))")
    }

    @Test(arguments: GazetteerList.all.filter(\.onlyChinese))
    func chineseListHoldsOnlyHanCharacters(list: GazetteerList) {
        let foreign = list.lines.compactMap(\.first).filter { entry in
            !entry.unicodeScalars.allSatisfy(\.properties.isIdeographic)
        }
        #expect(foreign.isEmpty, "\(foreign.prefix(5))")
    }

    @Test(
        .enabled(
            if: GazetteerTests.labelIDs != nil, "reference/labels.md is not beside the package"))
    func everyLabelExistsInTheVocabulary() throws {
        let known = try #require(Self.labelIDs)
        for list in GazetteerList.all {
            switch list.attributes {
            case .labels, .weightedLabels:
                let unknown = Set(list.lines.compactMap { $0.dropFirst().first.map(String.init) })
                    .subtracting(known)
                #expect(unknown.isEmpty, "\(list.name): \(unknown)")
            case .none, .oneOf:
                continue
            }
        }
    }

    private static func isLabelID(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F }
    }

    /// The ids in the first column of the table in `reference/labels.md`, if that file is there.
    static let labelIDs: Set<String>? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = package.deletingLastPathComponent()
            .appending(path: "shared/reference/labels.md")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let ids = text.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("| ") else { return nil }
            return line.split(separator: "|").first?.trimmingCharacters(in: .whitespaces)
        }
        return Set(ids)
    }()
}
