extension Lexicon {
    /// What speaks for a name or a home, and what only looks like one.
    static func addNameCues(_ builder: inout Builder) {
        for list in [Gazetteer.nameCuesChinese, Gazetteer.nameCuesEnglish] {
            WordList(list).forEach { word, _ in
                builder.add(word, context: .name)
            }
        }
        WordList(Gazetteer.chineseAddressForms).forEach { word, _ in
            builder.add(word, .addressFormHan)
        }
        WordList(Gazetteer.chineseNicknameNonNames).forEach { word, _ in
            builder.add(word, .notNameHan)
        }
        WordList(Gazetteer.plainEnglish).forEach { word, _ in builder.add(word, .plainWord) }
        WordList(Gazetteer.residenceWords).forEach { word, attribute in
            builder.add(word, .residence, attribute: attribute.first.map { $0 &- 0x30 } ?? 1)
        }
        WordList(Gazetteer.residenceVerbsChinese).forEach { word, _ in
            builder.add(word, .residenceVerbHan)
        }
        WordList(Gazetteer.placesChineseShort).forEach { word, _ in builder.add(word, .division) }
        // Single characters end names and words alike.
        WordList(Gazetteer.ethnicNameParts).forEach { word, attribute in
            if attribute.first == 0x73, word.count >= 6 { builder.add(word, .ethnicNamePart) }
        }
        for word in [
            "max", "per", "mum", "mom", "dad", "mummy", "daddy", "granny", "grandad", "nan",
            "care", "young", "driver",
        ] { builder.add(word, .commonWord) }
        for word in [
            "信奉", "欠", "加我", "说是", "就是", "别", "邮箱", "微信", "账号", "工号", "地址", "再", "代", "转告", "告诉",
            "通知", "名下", "一起", "一块",
        ] { builder.add(word, .verbAfterName) }
    }
}
