extension Catalogue {
    static let policy: Part = [
    ]
}
