/// What Argon2id costs: memory, passes over it, lanes.
package struct Argon2Cost: Sendable, Hashable {
    package var memoryKiB: UInt32
    package var passes: UInt32
    package var lanes: UInt32

    package init(memoryKiB: UInt32, passes: UInt32, lanes: UInt32) {
        self.memoryKiB = memoryKiB
        self.passes = passes
        self.lanes = lanes
    }

    /// RFC 9106, section 4, second recommendation: 64 MiB, three passes, four lanes.
    package static let least = Argon2Cost(memoryKiB: 64 << 10, passes: 3, lanes: 4)

    /// More than this is no setting but an attack on the machine.
    static let mostMemoryKiB: UInt32 = 4 << 20
    static let mostLanes: UInt32 = 64
    /// Memory times passes: about half a minute on a machine of today.
    static let mostWork: UInt64 = 32 << 20

    /// Memory times passes, in KiB.
    var work: UInt64 { UInt64(memoryKiB) * UInt64(passes) }

    /// The name of what is too little or too much, where something is.
    ///
    /// Fewer passes than those of `floor` are as good where there is more memory (RFC 9106
    /// recommends 2 GiB and one pass), so work is compared instead of passes.
    func problem(above floor: Argon2Cost) -> String? {
        if !(1...Self.mostLanes).contains(lanes) { return "lanes" }
        let least = max(floor.memoryKiB, 8 * lanes)
        if memoryKiB < least || memoryKiB > Self.mostMemoryKiB { return "memoryKiB" }
        if passes < 1 || work < floor.work || work > Self.mostWork { return "passes" }
        return nil
    }

    /// The most memory that the tuner takes: every start of a command takes it, too.
    private static let tunedMemoryKiB: UInt32 = 192 << 10

    /// The cost that takes about the wanted time here, found by trying; never below `least`.
    ///
    /// First memory grows, which is what hurts whoever guesses with special hardware, then passes.
    /// The clock gives seconds since some moment and never goes back.
    package static func tuned(seconds wanted: Double, clock: () -> Double) -> Argon2Cost {
        var fastest = Double.infinity
        for _ in 0..<2 {
            let start = clock()
            let derived = try? Argon2.derive(
                SecretBytes.random(count: 16), salt: SystemRandom.bytes(16), cost: least)
            guard derived != nil else { return least }
            fastest = min(fastest, max(clock() - start, 0.001))
        }
        let work = min(Double(least.work) * wanted / fastest, Double(mostWork))
        var cost = least
        let memory = min(work / Double(least.passes), Double(tunedMemoryKiB))
        cost.memoryKiB = max(UInt32(memory) & ~1_023, least.memoryKiB)
        cost.passes = max(UInt32(work / Double(cost.memoryKiB)), least.passes)
        return cost
    }
}
