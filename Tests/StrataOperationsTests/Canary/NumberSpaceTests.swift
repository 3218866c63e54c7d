import StrataCore
import StrataDetect
import Testing

@testable import StrataOperations

/// The numbers of people who are nobody.
@Suite struct NumberSpaceTests {
    @Test(arguments: NumberSpace.allCases)
    func placesAndNumbersGoBothWays(space: NumberSpace) throws {
        var random = SeededRandom(seed: 4)
        let places = (0..<2_000).map { _ in random.next() % space.size } + [0, space.size - 1]
        for place in places {
            let national = space.national(place)
            #expect(space.place(national) == place)
            #expect(NumberSpace.read(national)?.place == place)
            let international = space.callingCode + national
            #expect(NumberSpace.read("00" + international)?.space == space)
            #expect(NumberSpace.holds(Array(("+" + international).utf8)))
        }
    }

    /// A plan that gives one of the ranges out is noticed here.
    /// Of 01632 it knows only the form: that area is nowhere.
    @Test(arguments: [NumberSpace.cn, .nanp])
    func noTelephoneHasThem(space: NumberSpace) throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<2_000 {
            let text = "+" + space.callingCode + space.national(random.next() % space.size)
            let known = Array(text.utf8).withUnsafeBufferPointer { PhoneNumber.e164($0) }
            #expect(known == nil, "\(text)")
        }
    }

    @Test(arguments: NumberSpace.allCases)
    func theOrderIsSecretAndGivesNothingTwice(space: NumberSpace) {
        let order = NumberOrder(space, key: [UInt8](repeating: 7, count: 32))
        let other = NumberOrder(space, key: [UInt8](repeating: 8, count: 32))
        var seen: Set<UInt64> = []
        var same = 0
        for index in 0..<UInt64(3_000) {
            let place = order.place(index)
            #expect(place < space.size && seen.insert(place).inserted)
            #expect(order.index(place) == index)
            if other.place(index) == place { same += 1 }
        }
        #expect(same < 30)
    }

    @Test func numbersOfRealPlansAndOfFictionAreNone() {
        for number in [
            "13800138000", "15012345678", "16612345678", "19912345678", "13912345678",
            "8613491234567",
            "2125550142", "12125550142", "447700900123", "02079460123", "01632960",
            "110105194912310", "",
        ] {
            #expect(NumberSpace.read(number) == nil, "\(number)")
        }
        #expect(NumberSpace.read("9915412345678") == nil)
    }

    @Test func aNumberIsWrittenAsTheOthersAre() {
        func like(_ text: String) -> String {
            LikelyRows.number("15412345678", .cn, like: text)
        }
        #expect(like("13800138000") == "15412345678")
        #expect(like("+86 138-0013-8000") == "+86 154-1234-5678")
        #expect(like("138 0013 8000") == "154 1234 5678")
        #expect(like("１３８００１３８０００") == "１５４１２３４５６７８")
        #expect(like("010-8888") == "15412345678")
        #expect(LikelyRows.number("2935551234", .nanp, like: "(212) 555-0142") == "(293) 555-1234")
        #expect(LikelyRows.number("1632212345", .gb, like: "07700 900123") == "01632 212345")
    }
}
