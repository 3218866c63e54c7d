import StrataDetect
import Testing

/// The checks of the engine's hot loops.
struct ByteCheckTests {
    static func bytes<Result>(_ text: String, _ body: (ByteView) -> Result) -> Result {
        var copy = text
        return copy.withUTF8(body)
    }
    let today = CivilDate(secondsSinceEpoch: 1_767_225_600)

    @Test func theDayOfAnInstantIsRight() {
        #expect(today == CivilDate(year: 2026, month: 1, day: 1))
        #expect(CivilDate(secondsSinceEpoch: 0) == CivilDate(year: 1970, month: 1, day: 1))
        #expect(CivilDate(secondsSinceEpoch: -1) == CivilDate(year: 1969, month: 12, day: 31))
        #expect(
            CivilDate(secondsSinceEpoch: 951_782_400) == CivilDate(year: 2000, month: 2, day: 29))
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    }

    @Test(arguments: [
        ("11010519491231002X", true), ("11010519491231002x", true), ("110105194912310021", false),
        ("110105491231002", true), ("110105499931002", false), ("1101054912310021", false),
        ("810000199408230021", true), ("", false), ("11010519491231002Y", false),
    ])
    func residentNumbers(text: String, isOne: Bool) {
        #expect(Self.bytes(text) { ResidentIdentityNumber.check($0, today: today) } == isOne)
    }

    @Test func divisionCodeOfAnotherEraIsRefused() {
        let findings = Self.bytes("110201199312010077") {
            ResidentIdentityNumber.inspect($0, today: today)
        }
        #expect(findings.contains([.division, .checksum, .date]))
        #expect(!findings.contains(.divisionPossible))
    }

    @Test func divisionThatCameLaterIsFineForTheLongBorn() {
        // 130303 came into use in 1983; people born in 1950 were numbered in 1984 and later.
        #expect(Divisions.shared.standing(of: 130_303, in: 1950) == .later)
        let findings = Self.bytes("130303500101001") {
            ResidentIdentityNumber.inspect($0, today: today)
        }
        #expect(findings.contains(.divisionPossible))
        #expect(!findings.contains(.divisionInYear))
    }

    @Test(arguments: [-1, 0, 999_999, 1_000_000, 100_000])
    func codesThatNobodyHasAreUnknown(code: Int) {
        #expect(Divisions.shared.standing(of: code, in: 2000) == .unknown)
    }

    @Test func soleTradersAreTold() {
        let findings = Self.bytes("92340621MA2PBMKK45", UnifiedSocialCreditCode.inspect)
        #expect(findings.contains([.soleTrader, .checksum, .organisationChecksum]))
        let company = Self.bytes("91110000600037341L", UnifiedSocialCreditCode.inspect)
        #expect(company.contains([.checksum, .category, .province]))
        #expect(!company.contains(.soleTrader))
        #expect(Self.bytes("91110000600037341L", UnifiedSocialCreditCode.check))
        #expect(
            Self.bytes("11010519491231002X") {
                UnifiedSocialCreditCode.residentNumber(inTaxNumber: $0, today: today)
            })
    }

    @Test(arguments: [
        ("4111111111111111", PaymentCard.Scheme.visa), ("5555555555554444", .mastercard),
        ("2720990000000007", .mastercard), ("378282246310005", .americanExpress),
        ("6200000000000005", .unionPay), ("6222021234567890123", .unionPay),
        ("4367421234567890123", .chinaDebit), ("9558801234567890123", .chinaDebit),
        ("3530111333300000", .jcb), ("30569309025904", .dinersClub),
        ("6011111111111117", .discover),
        ("5018000000000009", .maestro), ("2200000000000004", .mir), ("6521500000000000", .discover),
    ])
    func issuerRanges(digits: String, scheme: PaymentCard.Scheme) {
        #expect(Self.bytes(digits, PaymentCard.scheme) == scheme)
    }

    @Test(arguments: [
        "1234567890123456", "41111111111111112", "51055510555105", "0000000000000000",
    ])
    func numbersOfNoIssuer(digits: String) {
        #expect(Self.bytes(digits, PaymentCard.scheme) == nil)
    }

    @Test(arguments: [
        ("13800138000", PhoneFinding.Kind.mobile), ("19912345678", .mobile),
        ("16212345678", .mobile),
        ("01062345678", .landline), ("075526012345", .landline), ("03127654321", .landline),
        ("4008208820", .service), ("8008105555", .tollFree), ("95588", .service),
        ("12306", .service),
        ("110", .emergency), ("1064812345678", .machine),
    ])
    func chineseNumbers(digits: String, kind: PhoneFinding.Kind) {
        #expect(Self.bytes(digits, PhoneNumber.china)?.kind == kind)
    }

    @Test(arguments: [
        "12800138000", "15412345678", "17912345678", "1380013800", "138001380000", "07552601234",
        "02612345678", "01012345678", "0", "00", "000", "03",
    ])
    func notChineseNumbers(digits: String) {
        #expect(Self.bytes(digits, PhoneNumber.china) == nil)
    }

    @Test(arguments: [
        ("2125550123", true), ("12125550123", true), ("9115551234", false), ("2121551234", false),
        ("2129111234", false), ("1234567890", false), ("2125551", false), ("2995551234", false),
    ])
    func northAmericanNumbers(digits: String, isOne: Bool) {
        #expect((Self.bytes(digits, PhoneNumber.northAmerica) != nil) == isOne)
    }

    @Test func fictionalNumbersAreTold() {
        #expect(Self.bytes("2125550123", PhoneNumber.northAmerica)?.isFictional == true)
        #expect(Self.bytes("2125551123", PhoneNumber.northAmerica)?.isFictional == false)
        #expect(Self.bytes("07700900123", PhoneNumber.unitedKingdom)?.isFictional == true)
        #expect(Self.bytes("02079460123", PhoneNumber.unitedKingdom)?.isFictional == true)
    }

    @Test(arguments: [
        ("07700900123", PhoneFinding.Kind.mobile), ("02079460123", .landline),
        ("01614960123", .landline), ("03001234567", .service), ("08001234567", .tollFree),
        ("08451234567", .service), ("09091234567", .premium), ("07012345678", .personal),
    ])
    func britishNumbers(digits: String, kind: PhoneFinding.Kind) {
        #expect(Self.bytes(digits, PhoneNumber.unitedKingdom)?.kind == kind)
    }

    @Test(arguments: [
        ("+1 (212) 555-0123", "+12125550123"), ("+86 10 6234 5678", "+861062345678"),
        ("0086 13800138000", "+8613800138000"), ("+44 (0)20 7946 0958", "+442079460958"),
        ("+81 3-1234-5678", "+81312345678"), ("+12125550123 ext. 45", "+12125550123"),
    ])
    func internationalNumbers(text: String, expected: String) {
        var e164: String?
        let finding = Self.bytes(text) { PhoneNumber.classify($0, region: .none, e164: &e164) }
        #expect(finding != nil)
        #expect(e164 == expected)
    }

    @Test(arguments: ["+86", "+", "++8613800138000", "+86 138 0013 800", "13800138000", "ext 5"])
    func notInternationalNumbers(text: String) {
        var e164: String?
        #expect(Self.bytes(text) { PhoneNumber.classify($0, region: .none, e164: &e164) } == nil)
    }

    @Test(arguments: [
        ("536904399", true), ("536-90-4399", true), ("536-904399", false), ("666904399", false),
        ("078051120", false), ("900904399", false), ("536 90-4399", false),
    ])
    func socialSecurityNumbers(text: String, isOne: Bool) {
        #expect(Self.bytes(text, SocialSecurityNumber.check) == isOne)
    }

    @Test(arguments: [
        ("10.0.0.1", NetworkAddress.Scope.isLocal), ("172.31.1.1", .isLocal), ("8.8.8.8", .global),
        ("127.0.0.1", .loopback), ("192.0.2.9", .documentation), ("224.0.0.1", .multicast),
        ("100.64.0.1", .isLocal), ("169.254.1.1", .linkLocal), ("255.255.255.255", .reserved),
    ])
    func internetAddresses(text: String, scope: NetworkAddress.Scope) {
        #expect(Self.bytes(text, NetworkAddress.ipv4) == scope)
    }

    @Test(arguments: [
        ("2001:db8::1", NetworkAddress.Scope.documentation), ("::1", .loopback), ("::", .reserved),
        ("fe80::1", .linkLocal), ("fd00::1", .isLocal), ("ff02::1", .multicast),
        ("2400:3200::1", .global),
    ])
    func longInternetAddresses(text: String, scope: NetworkAddress.Scope) {
        #expect(Self.bytes(text, NetworkAddress.ipv6) == scope)
    }

    @Test(arguments: [
        "31°13'49\"N 121°28'25\"E", "北纬31度13分49秒 东经121度28分25秒", "31.230278, 121.473611",
    ])
    func positionsAreTheSame(text: String) throws {
        let position = try #require(GeoPosition.parse(text))
        #expect(abs(position.latitude - 31.2303) < 0.001)
        #expect(abs(position.longitude - 121.4736) < 0.001)
    }

    @Test func roleMailboxesAreTold() {
        for text in ["info@example.com", "Sales@example.com", "hr.cn@example.com"] {
            #expect(Self.bytes(text, EmailAddress.isRole))
        }
        for text in ["zhang.wei@example.com", "info.zhangwei@example.com", "hrant@example.com"] {
            #expect(!Self.bytes(text, EmailAddress.isRole))
        }
    }
}
