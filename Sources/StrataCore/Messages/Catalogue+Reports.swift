extension Catalogue {
    static let reports: Part = [
    ]
}
