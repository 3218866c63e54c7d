import Testing

@testable import StrataDetect

/// Addresses, homes and firms in texts as they are written and said.
@Suite struct PlaceTests {
    @Test(arguments: [
        ("家住金色家园12栋2单元801", "detailed_address:金色家园12栋2单元801"),
        ("幸福村三组45号", "detailed_address:幸福村三组45号"),
        ("嗯，11号楼3单元2楼西户。", "property_unit:11号楼3单元2楼西户"),
        ("客户，6号楼3单元", "property_unit:6号楼3单元"),
        ("她家9栋1单元602要换锁", "property_unit:9栋1单元602"),
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
        ("mail to 318 Calle Las Palmas, thanks", "detailed_address:318 Calle Las Palmas"),
        (
            "Plot 6, Ballinacurra, Ennis, Co. Clare V95 X2T3",
            "detailed_address:Plot 6, Ballinacurra, Ennis, Co. Clare V95 X2T3"
        ),
        (
            "at 8 Tigh na Mara, Kinsale P17 XY45.",
            "detailed_address:8 Tigh na Mara, Kinsale P17 XY45"
        ),
        (
            "C-502, Lotus Residency, Andheri West, Mumbai 400058",
            "detailed_address:C-502, Lotus Residency, Andheri West, Mumbai 400058"
        ),
        (
            "drop at 310 E 83rd St, New York, NY 10028",
            "detailed_address:310 E 83rd St, New York, NY 10028"
        ),
        (
            "H.No. 8-2-41, Ameerpet, Hyderabad 500016",
            "detailed_address:H.No. 8-2-41, Ameerpet, Hyderabad 500016"
        ),
        ("RMB 2210 Wodonga VIC 3690", "detailed_address:RMB 2210 Wodonga VIC 3690"),
        (
            "N3310 Highway 23, Ripon, WI 54971",
            "detailed_address:N3310 Highway 23, Ripon, WI 54971"
        ),
        ("she is at 22-26 Marine Parade", "detailed_address:22-26 Marine Parade"),
        ("his farm, 5120 County Road 31", "detailed_address:5120 County Road 31"),
        (
            "Unit 5/22 Beach Parade, Wollongong NSW 2500",
            "detailed_address:Unit 5/22 Beach Parade, Wollongong NSW 2500"
        ),
    ])
    func addressIsFoundWhole(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "停在B区128号车位", "论坛在西安国际展览中心4号馆", "地铁2号线", "He ran five miles down the road",
        "two minutes down church lane", "part K36 XY45 is back in stock",
        "A-310, Model B, Series 4, 20000 units", "Unit 3, Chapter 4 Review",
        "there is one main road",
        "科技广场B1层A区152号车位",
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
        ("嗨，我在泉州，户口没迁", "coarse_location:泉州"),
        ("江苏南通的客户说便宜点", "coarse_location:江苏南通"),
        ("许嘉禾 女 42 武汉江岸区 想了解重疾", "coarse_location:武汉江岸区"),
        ("lives in Stockport, wants solar", "coarse_location:Stockport"),
        ("Moved to Winnipeg in spring", "coarse_location:Winnipeg"),
        ("我在青岛卖海鲜，开了三家店", "coarse_location:青岛"),
        ("哥哥在洛阳开烤鱼店", "coarse_location:洛阳"),
        ("postal code K1A 0B1", "coarse_location:K1A 0B1"),
        ("eircode: D02 X285", "coarse_location:D02 X285"),
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
        ("ring Halden Orthodontics about it", "company:Halden Orthodontics"),
        ("owes Norbeck Funding again", "company:Norbeck Funding"),
        ("head of finance at penroseq dental group", "company:penroseq dental group"),
    ])
    func employerIsFound(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "在东莞 电子厂做质检", "客户在福州读大学", "Kim from HR", "register check: NHS 9434765919", "owes IRS 14k",
        "Experian came back",
        "Regards, Anselm Vickery-Rhodes", "works at night", "Bandon, Co. Cork",
        "Staff Recruitment is open",
        "Local Removals today", "the whole group at the front",
        "Iris is in 5th grade at Garfield Middle School",
    ])
    func whatIsNoFirmIsLeftAlone(_ text: String) {
        #expect(!Scan.found(text).contains { $0.hasPrefix("company:") })
    }
}
