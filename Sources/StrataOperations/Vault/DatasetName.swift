/// What a dataset may be called.
enum DatasetName {
    /// Characters.
    static let longest = 200

    /// Checks the name of a dataset that is to be made.
    ///
    /// - Throws: `ImportError.badDatasetName` for one that is blank, too long or has control
    ///   characters.
    static func check(_ name: String) throws(ImportError) {
        let isBlank = name.allSatisfy(\.isWhitespace)
        // Code points: a character may have any number of them.
        let scalars = name.unicodeScalars
        let hasControl = scalars.contains {
            switch $0.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: true
            default: false
            }
        }
        guard !isBlank, !hasControl, scalars.prefix(longest + 1).count <= longest else {
            throw .badDatasetName
        }
    }
}
