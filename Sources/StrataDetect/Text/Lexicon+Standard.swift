extension Lexicon {
    /// The lexicon of the rules alone: context words, month names, spoken digits.
    static func rules() -> Lexicon {
        var builder = Builder(expectedWords: 1 << 11)
        addRules(&builder)
        return builder.build()
    }

    /// The rules' lexicon and every gazetteer.
    static func standard() -> Lexicon {
        var builder = Builder(expectedWords: 1 << 16)
        addRules(&builder)
        for (list, categories) in plainLists { addPlain(list, categories, &builder) }
        addNames(&builder)
        addPlaces(&builder)
        addSpecial(&builder)
        addNameCues(&builder)
        for word in verbsAfterNames.split(separator: "|") {
            builder.add(String(word), .verbAfterName)
        }
        for word in commonCapitalised.split(separator: "|") {
            builder.add(String(word), .commonWord)
        }
        return builder.build()
    }

    private static func addRules(_ builder: inout Builder) {
        for (context, words) in ContextWords.all {
            for word in words.split(separator: "|") { builder.add(String(word), context: context) }
        }
        for (word, value) in spokenDigits {
            builder.add(word, .spokenDigit, attribute: UInt8(value))
        }
        for month in [
            "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun",
            "june", "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october",
            "nov", "november", "dec", "december",
        ] {
            builder.add(month, .calendar)
        }
    }

    /// The attribute is the digit plus one; from 11 on a repetition: 11 twice, 12 three times.
    private static let spokenDigits: [(String, Int)] = [
        ("zero", 1), ("oh", 1), ("o", 1), ("nought", 1), ("naught", 1), ("nil", 1), ("one", 2),
        ("two", 3), ("three", 4), ("four", 5), ("five", 6), ("six", 7), ("seven", 8),
        ("eight", 9), ("nine", 10), ("niner", 10), ("double", 11), ("triple", 12), ("treble", 12),
    ]

    private static let plainLists: [(StaticString, WordCategories)] = [
        (Gazetteer.englishTitles, .title),
        (Gazetteer.nameSuffixes, .nameSuffix),
        (Gazetteer.chineseNameHonorifics, .honorificHan),
        (Gazetteer.chineseCompoundSurnames, .compoundSurnameHan),
        (Gazetteer.chineseNonNames, .notNameHan),
        (Gazetteer.healthContextWords, .healthContext),
        (Gazetteer.chineseBodyParts, .bodyPartHan),
        (Gazetteer.chineseDiseaseEndings, .diseaseEndingHan),
        (Gazetteer.unitDesignators, .unitDesignator),
        (Gazetteer.streetWordsForeign, .foreignStreet),
        (Gazetteer.chineseRoadSuffixes, .roadSuffixHan),
        (Gazetteer.chineseCompoundSuffixes, .compoundSuffixHan),
        (Gazetteer.companyIndustryWordsChinese, .companyIndustryHan),
        (Gazetteer.knownOrganisationsEnglish, .organisation),
        (Gazetteer.knownOrganisationsChinese, .organisation),
        (Gazetteer.occupations, .occupation),
        (Gazetteer.educationLevels, .educationLevel),
        (Gazetteer.maritalStatus, .maritalStatus),
        (Gazetteer.genders, .gender),
        (Gazetteer.callResults, .callResult),
        (Gazetteer.contactChannels, .channel),
        (Gazetteer.intentLevels, .intent),
        (Gazetteer.yesNo, .yesNo),
        (Gazetteer.consentWords, .consent),
        (Gazetteer.industries, .industry),
        (Gazetteer.productWordsChinese, .product),
        (Gazetteer.productWordsEnglish, .product),
        (Gazetteer.leadSources, .leadSource),
        (Gazetteer.currencyWords, .currency),
        (Gazetteer.months, .calendar),
        (Gazetteer.weekdays, .calendar),
    ]

    private static func addPlain(
        _ list: StaticString, _ categories: WordCategories, _ builder: inout Builder
    ) {
        WordList(list).forEach { word, _ in builder.add(word, categories) }
    }

    /// Adds a list whose attribute `a` marks words that are ordinary words as well.
    private static func addMarked(
        _ list: StaticString, _ sure: WordCategories, _ ambiguous: WordCategories,
        _ builder: inout Builder
    ) {
        WordList(list).forEach { word, attribute in
            builder.add(word, attribute.first == 0x61 ? ambiguous : sure)
        }
    }

    private static func addNames(_ builder: inout Builder) {
        addMarked(Gazetteer.englishGivenNames, .givenName, .givenNameAmbiguous, &builder)
        addMarked(Gazetteer.englishSurnames, .surname, .surnameAmbiguous, &builder)
        addMarked(Gazetteer.healthConditionsEnglish, .health, .healthAmbiguous, &builder)
        addMarked(Gazetteer.healthConditionsChinese, .health, .healthAmbiguous, &builder)
        addMarked(Gazetteer.medicationsEnglish, .medication, .healthAmbiguous, &builder)
        addMarked(Gazetteer.medicationsChinese, .medication, .healthAmbiguous, &builder)
        for word in ["怀孕", "怀了孕", "孕期", "pregnant"] { builder.add(word, .health) }
        for word in ["受过伤", "受伤", "做过手术", "动过手术", "开过刀", "不好", "有问题"] {
            builder.add(word, .diseaseEndingHan)
        }
        // Attribute 1: the suffix alone makes the company.
        for list in [Gazetteer.companySuffixesEnglish, Gazetteer.companySuffixesChinese] {
            WordList(list).forEach { word, _ in builder.add(word, .companySuffix) }
        }
        // Attribute 2: a firm only behind a name.
        WordList(Gazetteer.companyTradesEnglish).forEach { word, _ in
            builder.add(word, .companySuffix, attribute: 2)
        }
    }

    /// The codes of the states of the USA, Canada and Australia, for addresses.
    private static let stateCodes = """
        al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj \
        nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr vi gu as mp mh fm pw aa \
        ae ap nsw qld vic tas on qc bc ab mb sk ns nb nl pe yt nt nu
        """

    /// Suffixes that are clear in lower case too.
    private static let clearStreets: Set<String> = [
        "street", "road", "avenue", "lane", "drive", "boulevard", "blvd", "rd", "ave", "highway",
        "terrace", "crescent",
    ]

    private static func addPlaces(_ builder: inout Builder) {
        WordList(Gazetteer.englishPlaces).forEach { word, _ in builder.add(word, .place) }
        for code in stateCodes.split(separator: " ") { builder.add(String(code), .state) }
        for state in [
            "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut",
            "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa",
            "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan",
            "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
            "new hampshire", "new jersey", "new mexico", "new york", "north carolina",
            "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "rhode island",
            "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia",
            "washington", "west virginia", "wisconsin", "wyoming",
        ] {
            builder.add(state, [.state, .place])
        }
        WordList(Gazetteer.streetSuffixesEnglish).forEach { word, _ in
            let clear = clearStreets.contains(String(decoding: word, as: UTF8.self))
            builder.add(word, .streetSuffix, attribute: clear ? 1 : 0)
        }
        addDivisions(&builder)
    }

    /// Provinces, prefectures and counties, whole and without their last character.
    private static func addDivisions(_ builder: inout Builder) {
        WordList(Gazetteer.chineseDivisions).forEach { name, _ in
            builder.add(name, .division)
            if let people = autonomous(name) { builder.add(people, .division) }
            let last = name.suffix(han)
            guard name.count >= 3 * han,
                last.elementsEqual("省".utf8) || last.elementsEqual("市".utf8)
            else { return }
            builder.add(UnsafeBufferPointer(rebasing: name.dropLast(han)), .division)
        }
        WordList(Gazetteer.chineseProvinces).forEach { word, _ in builder.add(word, .division) }
        for name in [
            "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门", "台湾", "北京市", "上海市",
            "天津市", "重庆市",
        ] {
            builder.add(name, .division)
        }
    }

    /// Bytes of a Han character in UTF-8.
    private static let han = 3

    /// 景宁 of 景宁畲族自治县: what stands before its peoples' names of one character.
    private static func autonomous(
        _ name: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8>? {
        guard name.suffix(4 * han).elementsEqual("族自治县".utf8) else { return nil }
        let people = stride(from: 0, to: name.count, by: han).first {
            name[$0...].starts(with: "族".utf8)
        }
        return people == 3 * han ? UnsafeBufferPointer(rebasing: name.prefix(2 * han)) : nil
    }

    private static let special: [(String, WordCategories)] = [
        ("religion_belief", .religion), ("ethnicity", .ethnicity), ("political", .political),
        ("sexual_life", .sexualLife), ("trade_union", .tradeUnion), ("criminal_record", .criminal),
        ("biometric", .biometric), ("genetic", .genetic),
        ("specific_identity", .specificIdentity), ("minor_data", .minor),
        ("credit_report", .creditFact),
        ("school_grade", .schoolGrade), ("minor_teen", .minor),
    ]

    private static let specialLists: [StaticString] = [
        Gazetteer.specialReligionEnglish, Gazetteer.specialReligionChinese,
        Gazetteer.specialEthnicityChinese, Gazetteer.specialEthnicityEnglish,
        Gazetteer.specialPoliticalChinese, Gazetteer.specialPoliticalEnglish,
        Gazetteer.specialSexualLifeChinese, Gazetteer.specialSexualLifeEnglish,
        Gazetteer.specialTradeUnion, Gazetteer.specialCriminalRecordChinese,
        Gazetteer.specialCriminalRecordEnglish, Gazetteer.specialBiometric,
        Gazetteer.specialGenetic, Gazetteer.specialSpecificIdentityChinese,
        Gazetteer.specialSpecificIdentityEnglish, Gazetteer.specialMinorChinese,
        Gazetteer.specialMinorEnglish, Gazetteer.specialSchoolGradeChinese,
        Gazetteer.specialSchoolGradeEnglish, Gazetteer.creditFacts,
    ]

    private static func addSpecial(_ builder: inout Builder) {
        // Lists bring many words of one label.
        var last: (label: [UInt8], categories: WordCategories) = ([], [])
        for list in specialLists {
            WordList(list).forEach { word, attribute in
                let label = attribute.prefix { $0 != 0x09 }
                if !label.elementsEqual(last.label) {
                    let name = String(decoding: label, as: UTF8.self)
                    last = (Array(label), special.first { $0.0 == name }?.1 ?? [])
                }
                if !last.categories.isEmpty { builder.add(word, last.categories) }
            }
        }
    }

    /// Words that stand behind the name of a person.
    private static let verbsAfterNames = """
        表示|说|称|要求|来电|反映|反馈|确认|咨询|投诉|询问|想|希望|同意|拒绝|回复|提出|购买|下单|办理|预约|\
        登记|提供|报|需要|已|曾|本人|吗|电话|手机|身份证|生日|名下|那边|这边|家|住|患|有|今年|您好|你好|\
        联系|接听|负责|认为|觉得|介绍|推荐|告知|已经|未接|没接|挂断|签|付款|退款|对|先|又|也|正在|打算|准备|\
        委托|申请|提交|收|签收|转|转接|处理|跟进|回访|不|没|愿意|考虑|感兴趣|在|把|被|让|跟|和|与|\
        said|says|asked|asks|called|calls|confirmed|confirms|wants|wanted|requested|requests|mentioned|\
        told|agreed|declined|lives|works|is|was|has|had|will|would|paid|ordered|prefers|complained|\
        placed|bought|signed|accepted|refused|needs|needed|reported|stated|explained|booked|cancelled|\
        canceled|thinks|likes|can|could|did|does|and|at|from|on|who|gave|left|spoke|picked
        """

    /// Words that often begin a sentence and are no names although a list may say so.
    private static let commonCapitalised = """
        customer|client|caller|agent|call|called|calling|the|this|that|these|those|he|she|they|we|you|\
        it|his|her|their|our|my|your|please|thanks|thank|hello|hi|dear|yes|no|not|when|where|what|who|\
        why|how|if|in|on|at|to|for|from|with|and|or|but|so|as|by|of|an|a|is|are|was|were|be|been|will|\
        would|can|could|should|may|might|must|do|does|did|have|has|had|just|also|only|very|more|most|\
        new|old|good|great|best|first|last|next|back|home|office|email|phone|mobile|address|name|date|\
        account|card|number|order|ticket|case|policy|insurance|health|life|auto|car|house|bank|loan|\
        credit|debit|payment|paid|pay|price|plan|quote|offer|sale|sales|service|support|team|group|\
        company|internet|solar|water|energy|security|premium|basic|gold|silver|platinum|plus|pro|\
        january|february|march|april|june|july|august|september|october|november|december|monday|\
        tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|morning|afternoon|\
        evening|night|spouse|wife|husband|mother|father|sir|madam|left|sent|spoke|talked|asked|told|\
        wants|needs|works|lives|moved|moving|will call|do not|interested|contact|attempt|voicemail|\
        complained|complaint|refund|delivery|shipping|passport|driver|license|social|medicare|american|\
        english|spanish|chinese|french|german|indian|united|north|south|east|west|union|national|\
        federal|state|city|county|street|avenue|road|drive|lane|suite|unit|apt|floor|box|via|ship|send|\
        mail|reach|works|ach|dob|ssn|id|iban|ok|okay|sure|right|well|now|then|there|here|let|got|get
        """
}
