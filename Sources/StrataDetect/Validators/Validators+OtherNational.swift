import StrataCore

extension Validators {
    private static let label: [LabelID] = ["other_national_id"]

    /// National numbers of people, country by country; the names are `country.number`.
    static let otherNational: [Validator] = [
        Validator(
            "ca.sin", labels: label, en: "Social insurance number (CA)", zh: "加拿大社会保险号",
            dropping: "- ", problem: OverseasNumbers.canadianProblem),
        Validator(
            "au.tfn", labels: label, en: "Tax file number (AU)", zh: "澳大利亚税号",
            dropping: " ", problem: OverseasNumbers.australianTaxProblem),
        Validator(
            "au.medicare", labels: label, en: "Medicare number (AU)", zh: "澳大利亚医保号",
            dropping: " -/", problem: OverseasNumbers.australianMedicareProblem),
        Validator(
            "in_.aadhaar", labels: label, en: "Aadhaar number (IN)", zh: "印度 Aadhaar 号",
            dropping: " -", problem: OverseasNumbers.indianProblem),
        Validator(
            "in_.pan", labels: label, en: "Permanent account number (IN)", zh: "印度永久账号",
            dropping: " -", problem: OverseasNumbers.indianTaxProblem),
        Validator(
            "br.cpf", labels: label, en: "CPF (BR)", zh: "巴西 CPF 个人税号", dropping: " -.",
            problem: OverseasNumbers.brazilianProblem),
        Validator(
            "fr.nir", labels: label, en: "NIR (FR)", zh: "法国社会保险号", dropping: " .",
            problem: EuropeanNumbers.frenchProblem),
        Validator(
            "de.idnr", labels: label, en: "Steuer-ID (DE)", zh: "德国个人税号", dropping: " -./,",
            problem: EuropeanNumbers.germanProblem),
        Validator(
            "es.dni", labels: label, en: "DNI (ES)", zh: "西班牙 DNI", dropping: " -",
            problem: EuropeanNumbers.spanishProblem),
        Validator(
            "es.nie", labels: label, en: "NIE (ES)", zh: "西班牙外国人号码", dropping: " -",
            problem: EuropeanNumbers.spanishForeignerProblem),
        Validator(
            "it.codicefiscale", labels: label, en: "Codice fiscale (IT)", zh: "意大利税号",
            dropping: " -:", problem: EuropeanNumbers.italianProblem),
        Validator(
            "nl.bsn", labels: label, en: "BSN (NL)", zh: "荷兰公民服务号", dropping: " -.",
            problem: EuropeanNumbers.dutchProblem),
        Validator(
            "se.personnummer", labels: label, en: "Personnummer (SE)", zh: "瑞典个人号码",
            dropping: " :-+", problem: EuropeanNumbers.swedishProblem),
        Validator(
            "no.fodselsnummer", labels: label, en: "Fødselsnummer (NO)", zh: "挪威出生号码",
            dropping: " -:", problem: EuropeanNumbers.norwegianProblem),
        Validator(
            "dk.cpr", labels: label, en: "CPR number (DK)", zh: "丹麦 CPR 号码", dropping: " -",
            problem: EuropeanNumbers.danishProblem),
        Validator(
            "fi.hetu", labels: label, en: "Henkilötunnus (FI)", zh: "芬兰个人识别码", dropping: "",
            problem: EuropeanNumbers.finnishProblem),
        Validator(
            "pl.pesel", labels: label, en: "PESEL (PL)", zh: "波兰 PESEL 号码", dropping: " -",
            problem: EuropeanNumbers.polishProblem),
        Validator(
            "jp.in_", labels: label, en: "My Number (JP)", zh: "日本个人番号", dropping: "- ",
            problem: OverseasNumbers.japaneseProblem),
        Validator(
            "kr.rrn", labels: label, en: "Resident registration number (KR)", zh: "韩国居民登录号",
            dropping: " -", problem: OverseasNumbers.koreanProblem),
        Validator(
            "sg.nric", labels: label, en: "NRIC/FIN (SG)", zh: "新加坡身份证号", dropping: " -",
            problem: OverseasNumbers.singaporeanProblem),
        Validator(
            "mx.curp", labels: label, en: "CURP (MX)", zh: "墨西哥 CURP", dropping: "-_ ",
            problem: OverseasNumbers.mexicanProblem),
        Validator(
            "za.idnr", labels: label, en: "Identity number (ZA)", zh: "南非身份证号", dropping: " ",
            problem: OverseasNumbers.southAfricanProblem),
    ]
}
