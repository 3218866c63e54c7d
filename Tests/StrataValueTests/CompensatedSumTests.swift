import StrataValue
import Testing

@Suite struct CompensatedSumTests {
    @Test func smallTermsBesideLargeOnesAreNotLost() {
        var sum = CompensatedSum()
        for term in [1, 1e100, 1, -1e100] { sum.add(term) }
        #expect(sum.value == 2)
    }

    @Test func infinityStaysInfinite() {
        var sum = CompensatedSum()
        sum.add(-.infinity)
        sum.add(1)
        #expect(sum.value == -.infinity)
    }
}
