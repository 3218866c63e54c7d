import Foundation
import StrataCore
import StrataVault
import Testing

@testable import StrataOperations
@testable import StrataServer

/// What is written by hand says what `JSONEncoder` would.
struct JSONTextTests {
    static let texts = [
        "", "a", "欧阳明", "😀", "\"quoted\" \\ back", "line\nbreak\ttab\r", "\u{0}\u{1}\u{1f}\u{7f}",
        "</script>", "\u{2028}\u{2029}", "e\u{301}", "/v1/x", "{\"a\":1}",
    ]

    @Test(arguments: texts) func aPersonIsWrittenAsByTheEncoder(text: String) throws {
        let wholes: [(label: LabelID?, shown: String?)] = [
            (LabelID(rawValue: text), text), (nil, text), ("phone", nil), (nil, nil),
        ]
        let fields = wholes.map { label, shown in
            SubjectView.Field(
                name: text, label: label, tier: .t1, shown: shown, isWhole: shown == nil)
        }
        for count in 0..<3 {
            let record = SubjectView.Record(
                identifier: text, kind: .contact, dataset: text,
                fields: Array(fields.prefix(count * 2)))
            var report = SubjectReport(
                SubjectView(
                    identifier: "sub-1", state: .active, isBarred: count == 1,
                    records: [SubjectView.Record](repeating: record, count: count)))
            report.state = text
            let written = try JSONDecoder().decode(JSONValue.self, from: Data(report.json))
            #expect(try written == JSONValue.of(report))
        }
    }
}
