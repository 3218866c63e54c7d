internal import CArgon2

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
    package static let least = Argon2Cost(memoryKiB: 65_536, passes: 3, lanes: 4)
    /// More than this is no setting but an attack on the machine.
    static let most = Argon2Cost(memoryKiB: 4 << 20, passes: 64, lanes: 64)

    /// The cost that takes about the wanted time here, found by trying; never below `least`. Memory
    /// stays what it is there: every start of a command takes it.
    package static func tuned(seconds wanted: Double, clock: () -> Double) -> Argon2Cost {
        var cost = least
        let password = SecretBytes.random(count: 16)
        let start = clock()
        guard (try? Argon2.derive(password, salt: SystemRandom.bytes(16), cost: cost)) != nil
        else { return least }
        let elapsed = max(clock() - start, 0.001)
        let passes = Double(cost.passes) * wanted / elapsed
        cost.passes = UInt32(min(max(passes, Double(least.passes)), Double(most.passes)))
        return cost
    }
}

/// Argon2id (RFC 9106), through libargon2.
enum Argon2 {
    /// Derives 32 bytes from a passphrase.
    static func derive(
        _ passphrase: borrowing SecretBytes, salt: [UInt8], cost: Argon2Cost
    ) throws(KeyProviderError) -> SecretBytes {
        var status: Int32 = 0
        let key = SecretBytes(count: 32) { output in
            status = passphrase.withBytes { passphrase in
                salt.withUnsafeBytes { salt in
                    argon2id_hash_raw(
                        cost.passes, cost.memoryKiB, cost.lanes, passphrase.baseAddress,
                        passphrase.count, salt.baseAddress, salt.count, output.baseAddress,
                        output.count)
                }
            }
        }
        guard status == 0 else {
            throw .unavailable("Argon2id: " + String(cString: argon2_error_message(status)))
        }
        return key
    }
}
