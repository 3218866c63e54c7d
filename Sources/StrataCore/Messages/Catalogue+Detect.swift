extension Catalogue {
    static let detect: Part = [
    ]
}
