extension Catalogue {
    static let common: Part = [
    ]
}
