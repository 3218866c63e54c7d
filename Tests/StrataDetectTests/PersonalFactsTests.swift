import Testing

@testable import StrataDetect

/// Facts of people that only words around tell from other numbers and words.
@Suite struct PersonalFactsTests {
    @Test(arguments: [
        // Ages, of grown-ups and of children.
        ("客户今年七十二岁，听不清", "age:七十二岁"),
        ("caller says she's 47 and retired", "age:47"),
        ("I'm seventy-three now", "age:seventy-three"),
        ("her 6-year-old needs a tutor", "minor_data:6-year-old"),
        ("my daughter is 9 and plays the flute", "minor_data:9"),
        ("我家孩子五岁，想报英语", "minor_data:五岁"),
        // Birth dates, named, asked for, or beside a person.
        ("王伟 1979-03-02 南山店办卡", "date_of_birth:1979-03-02"),
        ("客户1988年生，属龙", "date_of_birth:1988年生"),
        ("DOB on file 07-NOV-1961", "date_of_birth:07-NOV-1961"),
        // Income, debts, bureaus.
        ("老公一个月到手八千五", "income_debt:八千五"),
        ("信用卡还欠着3.2万", "income_debt:3.2万"),
        ("works as a welder, $24/hr", "income_debt:$24/hr"),
        ("she makes about forty two thousand a year", "income_debt:forty two thousand a year"),
        ("Experian shows 612 today", "credit_report:612"),
        ("芝麻分688可以免押金", "credit_report:688"),
        // Work, family, school.
        ("李敏，药剂师，想换工作", "occupation:药剂师"),
        ("he's a forklift driver", "occupation:forklift driver"),
        ("客户离异，不方便接电话", "marital_family:离异"),
        ("she is a widow", "marital_family:widow"),
        // Special categories.
        ("he told me he is gay", "sexual_life:gay"),
        ("my dad, hard of hearing", "health:hard of hearing"),
        ("一直吃降压药", "health:降压药"),
        ("had a DUI in 2019", "criminal_record:DUI"),
    ])
    func factIsFound(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "满18岁可办理", "3-6岁儿童套餐", "ages 5 to 9 welcome", "over 65 discount",
        "the roof is 9 years old", "fu in 5 yrs", "I'm 20 minutes away",
        "合同2005-03-01生效", "released 2006-11-05, build 4",
        "套餐每月99元", "plan is $49.99/mo", "优惠500元", "budget 400k for Q3",
        "客服专员回访", "please speak to the manager", "advisor will call back",
        "三单发广西壮族自治区", "您是党员吗", "Are you pregnant?", "初一十五不营业",
        "产品身高一六零以上可用", "score the goal", "她报了高三班的名吗",
    ])
    func ordinaryTextIsLeftAlone(_ text: String) {
        let facts = [
            "age", "minor_data", "minor_teen", "date_of_birth", "income_debt", "credit_report",
            "occupation", "marital_family", "ethnicity", "political", "health",
        ]
        let found = Scan.found(text).filter { finding in
            facts.contains { finding.hasPrefix($0 + ":") }
        }
        #expect(found == [], "\(text)")
    }

    @Test(arguments: [
        ("reg BD51 SMR, service in May", "licence_plate:BD51 SMR"),
        ("policy for 191-D-30442 starts", "licence_plate:191-D-30442"),
        ("VIN 1M8GDM9AXKP042788 recall", "vehicle_vin:1M8GDM9AXKP042788"),
        ("车架错了，是1M8GDM9AXKP042788", "vehicle_vin:1M8GDM9AXKP042788"),
        ("medicare 1EG4-TE5-MK72", "medical_record:1EG4-TE5-MK72"),
        ("病历号ZY-20230815-07", "medical_record:ZY-20230815-07"),
        ("DL H412-638-72-105-0 noted", "driving_licence:H412-638-72-105-0"),
        ("find me on ig @rosa.paints", "social_account:@rosa.paints"),
        ("你加summer_2016", "wechat:summer_2016"),
        ("from 2001:db8:85a3::8a2e:370:7334 again", "ip_address:2001:db8:85a3::8a2e:370:7334"),
        ("发到lilei99艾特163点com", "email:lilei99艾特163点com"),
        ("it's mary dot jones at gmail dot com", "email:mary dot jones at gmail dot com"),
        ("pay 20-00-00 55779911", "bank_routing:20-00-00"),
        ("pay 20-00-00 55779911", "bank_account:55779911"),
        ("the wifi key is kestrel-moon-4471", "credential:kestrel-moon-4471"),
        ("security phrase is \"purple rain\"", "credential:purple rain"),
        ("the EIN, 36-4471820", "tax_id_business:36-4471820"),
        ("请致电95588咨询", "company_phone:95588"),
        ("纬度39.9042，经度116.4074", "gps_position:39.9042，经度116.4074"),
        ("Ana Diaz, 449-71-3302, cash", "us_ssn:449-71-3302"),
    ])
    func formIsFoundWhole(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected), "\(Scan.found(text))")
    }

    @Test func codeAndExpiryBehindACardAreItsOwn() {
        #expect(
            Scan.found("card 4111 1111 1111 1111 04/29 737 thanks") == [
                "payment_card:4111 1111 1111 1111", "card_expiry:04/29", "card_verification:737",
            ])
        #expect(
            Scan.found("卡号6222021234567890128，有效期2027/03").contains("card_expiry:2027/03"))
    }

    @Test func numberDictatedOverTurnsIsOne() {
        let chinese = """
            坐席：手机号麻烦报一下。
            客户：你记一下，一三九
            坐席：一三九，嗯
            客户：五七幺八
            坐席：好
            客户：两个六，零二
            坐席：收到。
            """
        #expect(
            Scan.found(chinese).filter { $0.hasPrefix("phone:") }
                == ["phone:一三九", "phone:一三九", "phone:五七幺八", "phone:两个六，零二"])
        let english = """
            Agent: Card number, please?
            Customer: four one one one
            Agent: Mm-hm.
            Customer: one one one one
            Agent: Okay.
            Customer: one one one one
            Agent: Got it.
            Customer: one one one one.
            """
        #expect(Scan.found(english).filter { $0.hasPrefix("payment_card:") }.count == 4)
    }

    @Test func turnsWithoutANumberGiveNone() {
        let text = """
            Agent: How many units?
            Customer: two or three
            Agent: And the size?
            Customer: 40 by 60
            Agent: Delivery on the 5th?
            Customer: yes, at 9
            """
        #expect(Scan.found(text) == [])
    }
}
