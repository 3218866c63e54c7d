internal import Crypto
internal import Glibc

/// Keeps the memory of keys that last as long as a vault is open from being swapped out.
///
/// A `SymmetricKey` lies in memory of swift-crypto's own, which all copies of it share and which is
/// zeroed with the last of them. The pages that it lies on are locked; what else lies there is locked
/// along. They stay locked until the process ends: another key may lie on the same page, and locks do
/// not count.
enum LockedKeys {
    /// - Returns: Whether every page is locked.
    @discardableResult
    static func lock(_ keys: [SymmetricKey]) -> Bool {
        let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
        return keys.reduce(true) { areLocked, key in
            let isLocked = key.withUnsafeBytes { bytes in
                guard let address = bytes.baseAddress else { return true }
                let first = UInt(bitPattern: address) & ~(page - 1)
                let end = UInt(bitPattern: address) + UInt(bytes.count)
                return mlock(UnsafeRawPointer(bitPattern: first), Int(end - first)) == 0
            }
            return areLocked && isLocked
        }
    }
}
