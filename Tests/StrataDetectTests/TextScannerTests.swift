import StrataCore
import Testing

@testable import StrataDetect

/// What the scanner finds in short texts, written as `label:text` in the text's order.
enum Scan {
    static let full = DetectionEngine(depth: .full)
    static let rules = DetectionEngine(depth: .rules)

    static func found(_ text: String, _ engine: DetectionEngine = full) -> [String] {
        var scanner = engine.makeTextScanner()
        var copy = text
        let findings = copy.withUTF8 { scanner.scan($0) }
        let scalars = Array(text.unicodeScalars)
        return findings.map { finding in
            var span = String.UnicodeScalarView()
            span.append(contentsOf: scalars[finding.codePoints])
            return "\(finding.label):\(String(span))"
        }
    }
}

@Suite struct TextScannerTests {
    @Test(arguments: [
        // Chinese identifiers beside Han, full-width, split, spoken.
        ("身份证11010519491231002X已核对", "cn_resident_id:11010519491231002X"),
        ("身份证：110105 19491231 002X。", "cn_resident_id:110105 19491231 002X"),
        ("老证号130503670401001办的", "cn_resident_id:130503670401001"),
        ("手机１３８１２３４５６７８下午打", "phone:１３８１２３４５６７８"),
        ("电话138-1234-5678", "phone:138-1234-5678"),
        ("他说是幺三八幺二三四五六七八，记好", "phone:幺三八幺二三四五六七八"),
        ("座机010-62345678分机12", "phone:010-62345678"),
        ("拨打400-820-8820咨询", "company_phone:400-820-8820"),
        ("卡号6222 0212 3456 7890 128 扣款", "payment_card:6222 0212 3456 7890 128"),
        ("信用代码91350100M000100Y43", "uscc:91350100M000100Y43"),
        ("车牌京A·12345停在楼下", "licence_plate:京A·12345"),
        ("护照号E12345678", "passport:E12345678"),
        ("微信wxid_ab12cd34ef", "wechat:wxid_ab12cd34ef"),
        ("出生日期1988年8月11日", "date_of_birth:1988年8月11日"),
        ("对公账户19478244565559090", "company_bank_account:19478244565559090"),
        // English ones.
        ("SSN 536-22-1234 on file", "us_ssn:536-22-1234"),
        ("call me at (212) 736-5000 please", "phone:(212) 736-5000"),
        ("my number is double two, oh seven nine four six oh nine five eight", nil),
        (
            "it's two one two seven three six five oh oh oh",
            "phone:two one two seven three six five oh oh oh"
        ),
        ("the card is 4111 1111 1111 1111 thanks", "payment_card:4111 1111 1111 1111"),
        ("IBAN GB82 WEST 1234 5698 7654 32", "iban:GB82 WEST 1234 5698 7654 32"),
        ("write to jane.doe@example.com today", "email:jane.doe@example.com"),
        ("mail sales@acme-tools.com", "company_email:sales@acme-tools.com"),
        ("born 07/23/1990", "date_of_birth:07/23/1990"),
        ("server 203.0.113.77 answered", "ip_address:203.0.113.77"),
        ("NHS number 943 476 5919", "uk_nhs:943 476 5919"),
        ("NI number AB123456C", "uk_nino:AB123456C"),
        ("CVV 123 was read out", "card_verification:123"),
        ("+44 20 7946 0958 in London", "phone:+44 20 7946 0958"),
    ])
    func identifierIsFoundWhole(_ text: String, _ expected: String?) {
        let found = Scan.found(text, Scan.rules)
        if let expected {
            #expect(found == [expected])
        } else {
            #expect(found.contains { $0.hasPrefix("phone:") })
        }
    }

    @Test(arguments: [
        "订单号6222021234567890128已发货",  // a card's digits, called an order
        "单号202409190424218985，退款",  // begins with a date
        "order number is 4003830171874018",
        "tracking 9400111899223197428490",
        "金额1,234,567.89元",
        "已升级到8.7.159.32版本",
        "version 10.2.233.41 build 7",
        "time 13:45:07, 2025-03-04",
        "尾号7742的卡",
        "card ending in 6580",
        "price $1380013800",
        "18岁以下不能投保",
        "1700176436469",
        "CASE-95688866 escalated",
    ])
    func decoyIsNotAnIdentifier(_ text: String) {
        #expect(Scan.found(text, Scan.rules).isEmpty)
    }

    @Test(arguments: [
        ("请问是欧阳娜娜女士吗", "person_name:欧阳娜娜"),
        ("王经理说下周再联系", "person_name:王经理"),
        ("联系人：张伟，电话稍后给", "person_name:张伟"),
        ("收货地址：浙江省杭州市西湖区文三路12号3栋2单元501室", "detailed_address:浙江省杭州市西湖区文三路12号3栋2单元501室"),
        ("客户患有糖尿病", "health:糖尿病"),
        ("在上海星辰网络科技有限公司上班", "company:上海星辰网络科技有限公司"),
        ("Spoke with Maria Hernandez yesterday", "person_name:Maria Hernandez"),
        ("Mr. Okonkwo will call", "person_name:Okonkwo"),
        (
            "ship to 12 Oak Street, Springfield, IL 62704",
            "detailed_address:12 Oak Street, Springfield, IL 62704"
        ),
        ("he was told of breast cancer", "health:breast cancer"),
        ("I work for Globex Inc", "company:Globex Inc"),
    ])
    func factIsFound(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: [
        "高血压不是名字吗", "金额方面没有问题", "客户住在北京市", "方便的时候再打",
        "I may call in June", "Will it work on Monday?",
    ])
    func ordinaryWordIsNoName(_ text: String) {
        #expect(!Scan.found(text).contains { $0.hasPrefix("person_name") })
        #expect(!Scan.found(text).contains { $0.hasPrefix("detailed_address") })
    }

    @Test func offsetsCountCodePointsAndBytes() {
        var scanner = Scan.rules.makeTextScanner()
        var text = "😀客户电话13812345678。"
        let findings = text.withUTF8 { scanner.scan($0) }
        #expect(findings.first?.codePoints == 5..<16)
        #expect(findings.first?.range == 16..<27)
    }

    @Test func evidenceNamesWordAndDistance() {
        var scanner = Scan.rules.makeTextScanner()
        var text = "身份证号：11010519491231002X"
        let finding = text.withUTF8 { scanner.scan($0) }.first
        #expect(finding?.evidence.contains { $0.kind == .checksum } == true)
        #expect(finding?.evidence.contains { $0.kind == .context && $0.distance == 1 } == true)
    }

    @Test func evidenceNeverHoldsTheValue() {
        var scanner = Scan.full.makeTextScanner()
        var text = "张伟 身份证11010519491231002X 手机13812345678 card 4111111111111111"
        for finding in text.withUTF8({ scanner.scan($0) }) {
            for evidence in finding.evidence {
                #expect(!evidence.detail.contains("4111"))
                #expect(!evidence.detail.contains("1381"))
                #expect(!evidence.detail.contains("110105"))
                #expect(!evidence.detail.contains("张伟"))
            }
        }
    }

    @Test(arguments: [
        ("NI, then", "NI number AB123456C"), ("the card.", "card number 4111111111111111"),
        ("sort it", "sort code 20-00-00"), ("date, of", "date of birth 07/23/1990"),
    ])
    func whatAScannerSawBeforeDoesNotShow(_ before: String, _ text: String) {
        var used = Scan.full.makeTextScanner()
        var fresh = Scan.full.makeTextScanner()
        var (first, second) = (before, text)
        _ = first.withUTF8 { used.scan($0) }
        let after = second.withUTF8 { used.scan($0) }
        #expect(after == second.withUTF8 { fresh.scan($0) })
        #expect(!after.isEmpty)
    }

    @Test func findingsNeitherOverlapNorLeaveTheText() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "13812345678", " ", "身份证", "-", "4111111111111111", "@", "a.b@example.com", "。", "\n",
            "路12号", "Mr. ", "John Smith", "幺三八", "0", "（", "\u{FFFD}", "2025-01-01", "+86",
            "京A12345",
        ]
        var scanner = Scan.full.makeTextScanner()
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
            }
            let count = text.unicodeScalars.count
            var end = 0
            for finding in text.withUTF8({ scanner.scan($0) }) {
                #expect(finding.codePoints.lowerBound >= end)
                #expect(finding.codePoints.upperBound <= count)
                end = finding.codePoints.upperBound
            }
        }
    }

    @Test func arbitraryBytesDoNoHarm() {
        var scanner = Scan.full.makeTextScanner()
        var random = SystemRandomNumberGenerator()
        for length in [0, 1, 2, 3, 17, 200, 4000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            bytes.withUnsafeBufferPointer { _ = scanner.scan($0) }
        }
    }
}
