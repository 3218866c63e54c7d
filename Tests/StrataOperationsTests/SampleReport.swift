import StrataCore

@testable import StrataOperations

/// A small report with one of everything.
enum SampleReport {
    static func report(columnName: String = "身份证号", example: String = "1101**********2345")
        -> ScanReport
    {
        let identity = ColumnReport(
            name: columnName, label: "cn_resident_id", tier: .t1, confidence: 0.987,
            evidence: [
                Evidence(.header, detector: "cn_resident_id", detail: columnName),
                Evidence(.checksum, detector: "cn_resident_id", detail: "mod11-2"),
                Evidence(.share, detector: "cn_resident_id", detail: "", share: 0.998),
            ], filled: 1000, examples: [example])
        let note = ColumnReport(
            name: "备注", label: "call_note", tier: .t1, confidence: 0.8,
            evidence: [Evidence(.rule, detector: "policy", detail: "interaction-holds-t1")],
            filled: 900, examples: [],
            contains: [.init(label: "payment_card", tier: .t1, cells: 12)])
        let opaque = ColumnReport(
            name: "batch", label: nil, tier: .t3, confidence: 0.9,
            evidence: [Evidence(.statistics, detector: "none", detail: "2 values")],
            filled: 1000, examples: [])
        let name = ColumnReport(
            name: "姓名", label: "person_name", tier: .t2, confidence: 0.95,
            evidence: [Evidence(.decision, detector: "person", detail: "labels.yaml:3")],
            filled: 1000, examples: ["张*"])
        return ScanReport(
            policy: .init(
                name: "standard", version: "1", digest: "0123456789abcdef", profiles: ["cn"]),
            sources: [
                SourceReport(
                    path: "contacts.csv", format: "csv", encoding: "UTF-8", rows: 1000,
                    sizeBytes: 123_456, columns: [identity, name, note, opaque],
                    problems: [
                        ScanProblem(
                            code: "csv.raggedRow", message: "A row has too few cells.", row: 7,
                            byteOffset: 812, count: 3)
                    ])
            ])
    }

    static let glossary = ReportGlossary(
        titles: [
            "cn_resident_id": LocalizedText(en: "Resident identity number (CN)", zh: "居民身份证号"),
            "payment_card": LocalizedText(en: "Payment card number (PAN)", zh: "支付卡号"),
            "call_note": LocalizedText(en: "Call note (free text)", zh: "跟进备注"),
            "person_name": LocalizedText(en: "Person's name", zh: "姓名"),
        ],
        regulations: [
            "payment_card": [
                .init(
                    name: LocalizedText(en: "PCI DSS 4.0.1", zh: "PCI DSS 4.0.1"), clause: "3.4.1",
                    certainty: LocalizedText(en: "secondary source", zh: "二手来源"))
            ]
        ],
        handling: [
            .t1: [
                .init(
                    aspect: LocalizedText(en: "Encryption", zh: "加密"),
                    measure: LocalizedText(en: "a key for each subject", zh: "每个主体一把密钥"))
            ],
            .t2: [
                .init(
                    aspect: LocalizedText(en: "Access", zh: "访问"),
                    measure: LocalizedText(en: "by role", zh: "按角色"))
            ],
        ])
}
