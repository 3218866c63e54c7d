/// The version that `--version` shows, and certificates name.
package enum StrataVersion {
    package static let current = "0.1.0"
}
