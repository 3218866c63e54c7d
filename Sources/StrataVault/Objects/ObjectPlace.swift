/// Where an object belongs: what its chunks are bound to beside the key.
package struct ObjectPlace: Sendable, Hashable {
    package var vault: VaultID
    /// The record that names the object.
    package var record: Int64
    package var object: ObjectID
    /// The ring whose key sealed it.
    package var ring: Int64

    package init(vault: VaultID, record: Int64, object: ObjectID, ring: Int64) {
        self.vault = vault
        self.record = record
        self.object = object
        self.ring = ring
    }
}
