import StrataCore
import Testing

/// The result dictionary.
@Suite struct CallResultTests {
    @Test(arguments: [
        ("接通", "Connected", "connected"), ("空号", "Number does not exist", "unassigned"),
        ("停机", "Out of service", "suspended"), ("关机", "Switched off", "switched_off"),
        ("拒接", "Call declined", "declined"), ("占线", "Busy", "busy"),
        ("明确拒绝", "Refused", "refused"), ("投诉", "Complaint", "complaint"),
        ("约回访", "Call back agreed", "callback"), ("成交", "Sale", "sale"),
    ])
    func bothLanguagesMeanTheSame(chinese: String, english: String, code: String) {
        let dictionary = ResultDictionary.standard
        #expect(dictionary.result(chinese)?.code == code)
        #expect(dictionary.result(english.uppercased() + " ")?.code == code)
        #expect(dictionary.result(code)?.code == code)
    }

    @Test func flagsSayWhatFollows() {
        func flags(_ word: String) -> CallResult.Flags? {
            ResultDictionary.standard.result(word)?.flags
        }
        #expect(flags("明确拒绝") == [.contacted, .refused])
        #expect(flags("投诉")?.contains(.refused) == true)
        #expect(flags("空号") == .invalid && flags("停机") == .invalid)
        #expect(flags("拒接") == [] && flags("成交") == [.contacted, .sale])
    }

    @Test func unknownWordsAreNotGuessed() {
        for word in ["", "13800138001", "接通了但是", "maybe"] {
            #expect(ResultDictionary.standard.result(word) == nil)
        }
    }

    @Test func onesOwnStandBesideTheShipped() {
        var dictionary = ResultDictionary.standard
        dictionary.add(
            CallResult(
                code: "noshow", title: LocalizedText(en: "No show", zh: "爽约"), flags: .contacted))
        dictionary.map("没来", to: "noshow")
        #expect(dictionary.result("爽约")?.code == "noshow")
        #expect(dictionary.result("没 来")?.flags == .contacted)
    }

    @Test func whatARefusalDoesIsThePolicys() throws {
        #expect(Policy.standard.calling(subjectCountry: "CN").afterRefusal == .all)
        // Where no rule speaks of it, the strictest.
        var silent = Policy.standard
        silent.callingRules = []
        #expect(silent.calling(subjectCountry: nil).afterRefusal == .all)
        silent.callingRules = Policy.standard.callingRules.map { rule in
            var changed = rule
            changed.afterRefusal = .purpose
            return changed
        }
        #expect(silent.calling(subjectCountry: nil).afterRefusal == .purpose)
        let loosened = Policy.standard.difference(to: silent)
        #expect(loosened.loosens)
    }
}
