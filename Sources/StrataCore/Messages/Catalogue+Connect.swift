extension Catalogue {
    static let connect: Part = [
    ]
}
