import Testing

@testable import StrataDetect

/// Addresses, homes and firms in texts as they are written and said.
@Suite struct PlaceTests {
    @Test(arguments: [
        ("家住金色家园12栋2单元801", "detailed_address:金色家园12栋2单元801"),
        ("幸福村三组45号", "detailed_address:幸福村三组45号"),
        ("那个……7号楼1单元5楼东户。", "property_unit:7号楼1单元5楼东户"),
        ("客户，6号楼3单元", "property_unit:6号楼3单元"),
        ("您家8栋2单元1503的水管", "property_unit:8栋2单元1503"),
        (
            "i live at forty two willow lane springfield illinois",
            "detailed_address:forty two willow lane springfield illinois"
        ),
        (
            "she's at one seventeen north main street apartment four dayton ohio four five four oh two",
            "detailed_address:one seventeen north main street apartment four dayton ohio four five four oh two"
        ),
        (
            "mail to Flat 3, 27 Gordon Road, Leeds LS8 1AB",
            "detailed_address:Flat 3, 27 Gordon Road, Leeds LS8 1AB"
        ),
        (
            "by post: Honeysuckle Barn, Mill Lane, Bakewell DE45 1AA.",
            "detailed_address:Honeysuckle Barn, Mill Lane, Bakewell DE45 1AA"
        ),
        (
            "Plot 9, Greenacre Caravan Site, Ely CB7 4AA",
            "detailed_address:Plot 9, Greenacre Caravan Site, Ely CB7 4AA"
        ),
        (
            "flat: Flat 7C, Block 2, Choi Wan Estate, Ngau Chi Wan, Hong Kong.",
            "detailed_address:Flat 7C, Block 2, Choi Wan Estate, Ngau Chi Wan, Hong Kong"
        ),
        ("lives at 19 Rue de Rivoli, Paris", "detailed_address:19 Rue de Rivoli, Paris"),
        (
            "1600 amphitheatre parkway mountain view california",
            "detailed_address:1600 amphitheatre parkway mountain view california"
        ),
        (
            "House 14, Road 7, Dhanmondi, Dhaka",
            "detailed_address:House 14, Road 7, Dhanmondi, Dhaka"
        ),
        ("地址：星湖街328号创意产业园5栋B座1203", "detailed_address:星湖街328号创意产业园5栋B座1203"),
        ("学生宿舍楼418", "detailed_address:学生宿舍楼418"),
        ("she's at 1409 Calle Del Sol, but", "detailed_address:1409 Calle Del Sol"),
        (
            "Unit 5/22 Beach Parade, Wollongong NSW 2500",
            "detailed_address:Unit 5/22 Beach Parade, Wollongong NSW 2500"
        ),
    ])
    func addressIsFoundWhole(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "停在B区128号车位", "展会在深圳会展中心9号馆", "地铁2号线", "He ran five miles down the road",
        "two minutes down church lane", "Unit 3, Chapter 4 Review", "there is one main road",
        "创业大厦B2层C区087号车位",
    ])
    func whatIsNumberedIsNoAddress(_ text: String) {
        #expect(
            !Scan.found(text).contains {
                $0.hasPrefix("detailed_address") || $0.hasPrefix("property_unit")
            })
    }

    @Test(arguments: [
        ("她在上海上班", "coarse_location:上海"),
        ("老家安徽阜阳", "coarse_location:安徽阜阳"),
        ("客户住在成都，地址稍后给", "coarse_location:成都"),
        ("佛山人，做陶瓷生意", "coarse_location:佛山"),
        ("客户是温州的，想开分店", "coarse_location:温州"),
        ("行，我在无锡，医保还没办", "coarse_location:无锡"),
        ("江苏南通的客户说便宜点", "coarse_location:江苏南通"),
        ("许嘉禾 女 42 武汉江岸区 想了解重疾", "coarse_location:武汉江岸区"),
        ("lives in Slough, boiler is old", "coarse_location:Slough"),
        ("Moved to Sudbury last year", "coarse_location:Sudbury"),
        ("He's from Ghana originally", "coarse_location:Ghana"),
        ("based in Tempe, AZ", "coarse_location:Tempe, AZ"),
        ("Where does she live in?\nIvan: Mississauga", "coarse_location:Mississauga"),
        ("zip code is 90210", "coarse_location:90210"),
        ("postcode: SW1A 2AA", "coarse_location:SW1A 2AA"),
    ])
    func homeIsFound(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "我们在北京开会，顺便参观杭州亚运村", "发货到广州，运费到付", "广州塔附近见面",
        "南京路步行街有活动", "杭州银行客服", "New York Times subscription", "Paris trip next week",
        "Moved to Premium Plan", "Great Western Railway ticket", "calls from NL are blocked",
        "living in fear", "i'm in the office", "Cape Town, Western Cape", "杭州的天气",
    ])
    func placeThatIsNobodysHomeIsLeftAlone(_ text: String) {
        #expect(!Scan.found(text).contains { $0.hasPrefix("coarse_location") })
    }

    @Test(arguments: [
        ("works for Brightwater Analytics, retired soon", "company:Brightwater Analytics"),
        ("Previous employer Courtney-Hall", "company:Courtney-Hall"),
        ("this is jess from cloudledgerx you asked", "company:cloudledgerx"),
        ("head of finance at penroseq dental group", "company:penroseq dental group"),
    ])
    func employerIsFound(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "在东莞 电子厂做质检", "客户在福州读大学", "Kim from HR", "DSAR id check: NHS 7691212763", "owes IRS 14k",
        "Experian came back",
        "Regards, Anselm Vickery-Rhodes", "works at night", "the whole group at the front",
        "Ava is in 6th grade at Lincoln Middle School",
    ])
    func whatIsNoFirmIsLeftAlone(_ text: String) {
        #expect(!Scan.found(text).contains { $0.hasPrefix("company:") })
    }
}
