import StrataCore
import Testing

@testable import StrataOperations

@Suite struct ValueMaskTests {
    private func mask(_ form: MaskForm, _ text: String) -> String {
        let mask = ValueMask(tokeniser: Tokeniser())
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer {
            String(decoding: mask.apply(form, to: $0, label: "phone"), as: UTF8.self)
        }
    }

    @Test(arguments: [
        (MaskForm.full, "abc", "abc"),
        (.first6last4, "6225 8815 5856 6260", "6225 88** **** 6260"),
        (.first6last4, "123456789012", "***"),
        (.last4, "13800138000", "*******8000"), (.last4, "1380", "***"),
        (.yearOnly, "1990-05-03", "1990"), (.yearOnly, "03.05.1990", "1990"),
        (.yearOnly, "19900503", "1990"), (.yearOnly, "90/05/03", "***"),
        (.yearOnly, "5512345678", "***"),
        (.cityOnly, "广东省深圳市南山区学府路651号2667室", "广东省深圳市"),
        (.cityOnly, "北京市朝阳区建国路1号", "北京市"),
        (.cityOnly, "6983 Boone Lights, North Jeffreyfurt, VT 00444", "North Jeffreyfurt, VT"),
        (.cityOnly, "第三大街12号", "***"), (.cityOnly, "12 High Street", "***"),
        (.domainOnly, "ann@example.com", "***@example.com"),
        (.domainOnly, "a@b@c.com", "***"), (.domainOnly, "not mail", "***"),
        (.initial, "张婷", "张*"), (.initial, "Ann Lee", "A*"), (.none, "anything", "***"),
        (.none, "", ""), (.token, "  ", "  "),
    ])
    func aFormShowsNoMoreThanItPermits(form: MaskForm, value: String, shown: String) {
        #expect(mask(form, value) == shown)
    }

    /// A whole note in a column of numbers must not leave through a form made for numbers.
    @Test(arguments: [MaskForm.first6last4, .last4, .domainOnly, .cityOnly, .yearOnly])
    func aLongTextIsHiddenByAFormForShortValues(form: MaskForm) {
        let text = "客户报身份证号11010519491231002X，电话13800138000，" + String(repeating: "请回电", count: 30)
        #expect(mask(form, text) == "***")
    }

    @Test func tokensAreMade() {
        #expect(mask(.token, "13800138000").hasPrefix("tok_"))
    }
}
