extension Gazetteer {
    static let productWords: StaticString = ""
}
