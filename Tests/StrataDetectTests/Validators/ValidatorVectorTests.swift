import Foundation
import StrataCore
import StrataDetect
import Testing

/// The examples that standards and authorities publish.
struct ValidatorVectorTests {
    struct Group: Decodable, CustomTestStringConvertible {
        var validator: String
        var source: String
        var valid: [[String]]
        var invalid: [[String]]
        var testDescription: String { validator }
    }

    static let groups: [Group] = {
        do {
            return try JSONDecoder().decode(
                [Group].self, from: try VectorFiles.read("validators.json"))
        } catch {
            return []
        }
    }()
    static let today = CivilDate(year: 2026, month: 1, day: 1)

    @Test func vectorsAreThere() { #expect(Self.groups.count > 50) }

    @Test(arguments: groups)
    func publishedNumbersAreJudgedRightly(group: Group) throws {
        let validator = try #require(Validators.named(group.validator))
        let today = try #require(Self.today)
        for (index, pair) in group.valid.enumerated() {
            #expect(
                validator.validate(pair[0], today: today) == .valid(compact: pair[1]),
                "valid number \(index)")
        }
        for (index, pair) in group.invalid.enumerated() {
            guard case .invalid(let reason) = validator.validate(pair[0], today: today) else {
                Issue.record("invalid number \(index) passed")
                continue
            }
            #expect(reason.name == pair[1], "invalid number \(index)")
        }
    }

    /// One digit changed: every check digit of these systems notices.
    @Test(arguments: [
        "cn_resident_id", "uscc", "payment_card", "iban", "us.rtn", "gb.nhs", "hk_id", "cn.cnaps",
        "imei", "vehicle_vin",
    ])
    func aChangedDigitIsNoticed(name: String) throws {
        let validator = try #require(Validators.named(name))
        let group = try #require(Self.groups.first { $0.validator == name })
        let today = try #require(Self.today)
        let compact = try #require(group.valid.first?[1])
        for place in compact.indices where compact[place].isNumber {
            var changed = compact
            let digit = compact[place].wholeNumberValue ?? 0
            changed.replaceSubrange(place...place, with: String((digit + 1) % 10))
            #expect(!validator.validate(changed, today: today).isValid)
        }
    }

    @Test func everyLabelIdOfANameIsItsValidatorsLabel() {
        for validator in Validators.all {
            #expect(Validators.named(validator.name)?.title == validator.title)
            for label in validator.labels {
                #expect(Validators.forLabel(label).contains { $0.name == validator.name })
            }
        }
    }

    @Test(arguments: ["居民身份证号", "cn_resident_id", "Resident identity number (CN)", "uk_nhs"])
    func labelsAreFoundByIdAndTitle(text: String) {
        #expect(!Validators.matching(text).isEmpty)
    }

    @Test func hostileInputIsRefusedQuickly() throws {
        let today = try #require(Self.today)
        let texts = [
            "", " ", "\0", String(repeating: "9", count: 100_000),
            String(repeating: "é", count: 40),
            "\u{FF11}\u{202E}", String(repeating: "-", count: 4000), "+", "@", ".", "::::::::",
            String(repeating: "a.", count: 200) + "@b.cc", "0", "EU", "BE(0)", "NL", "CHE",
        ]
        for validator in Validators.all {
            for text in texts {
                let answer = validator.validate(text, today: today)
                if text.utf8.count > 4096 { #expect(answer == .invalid(reason: .length)) }
            }
        }
    }
}
