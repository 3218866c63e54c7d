import Testing

@testable import StrataCore

@Suite struct ProcessLanguageTests {
    @Test(
        arguments: [
            (["strata"], [:], Language.en), (["strata"], ["LANG": "zh_CN.UTF-8"], .zh),
            (["strata"], ["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .en),
            (["strata"], ["LC_ALL": "", "LC_MESSAGES": "zh_TW"], .zh),
            (["strata", "--language", "zh"], ["LANG": "en_GB"], .zh),
            (["strata", "--language=en"], ["LANG": "zh_CN"], .en),
            (["strata", "--language", "fr"], ["LANG": "zh_CN"], .zh),
            (["strata", "--", "--language=en"], ["LANG": "zh_CN"], .zh),
        ] as [([String], [String: String], Language)])
    func languageIsDecided(
        arguments: [String], environment: [String: String], language: Language
    ) {
        #expect(
            ProcessLanguage.decide(arguments: arguments, environment: environment) == language)
    }
}
