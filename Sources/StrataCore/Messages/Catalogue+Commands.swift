extension Catalogue {
    static let commands: Part = [
    ]
}
