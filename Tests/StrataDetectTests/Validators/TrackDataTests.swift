import Testing

@testable import StrataDetect

/// Tracks of payment cards by their form (ISO/IEC 7813) and the check digit of the card number.
@Suite struct TrackDataTests {
    private func found(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            TrackData.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }

    @Test(arguments: [
        "%B4111111111111111^WANG/FANG^2712101015485932093?", ";4111111111111111=2712101629792?",
        "%b4111111111111111^DOE/JANE MS           ^27121010000000000000?",
        "B4111111111111111^WANG/FANG^2712101015485932093", "4111111111111111=27121016297921",
        "4111111111111111D27121016297921F", ";6222021234567890128=2712?",
        ";378282246310005=27121016297921?", "4111111111111111^WANG/FANG^^^0000",
    ])
    func tracksAreFound(text: String) {
        #expect(found(text) == [text])
        #expect(found("刷卡 \(text) 已确认") == [text])
        #expect(found("\(text)\n\(text)") == [text, text])
    }

    @Test(arguments: [
        "4111111111111112=27121016297921", "4111111111111111=27991016297921",
        "4111111111111111=2712", "4111111111111111", "0000000000000000=27121016297921",
        "a=2712101629792&b=4111", "4111111111111111 2712101629792", "4111111111111111^",
        "https://example.com/?q=4111111111111111", "411111=27121016297921",
        "2^64=18446744073709551616", "4111111111111111^2^27",
    ])
    func otherTextsAreNot(text: String) { #expect(found(text).isEmpty) }

    @Test func aLongLineOfDigitsIsReadOnce() {
        let digits = found(String(repeating: "4", count: 1_000_000)).count
        let first = found(String(repeating: "4111111111111111^", count: 20_000)).count
        let second = found(String(repeating: "4111111111111112=", count: 20_000)).count
        #expect(digits == 0 && first <= 20_000 && second == 0)
    }

    @Test func theScannerFindsThemInFullWidthToo() {
        let spans = Scan.found("刷卡 ；４１１１１１１１１１１１１１１１＝２７１２１０１６２９７９２？ 完")
        #expect(spans.contains { $0.hasPrefix("card_verification") })
    }
}
