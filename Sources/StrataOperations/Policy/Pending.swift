import StrataCore

extension Policy {
    var digest: String { "" }
    func applying(profiles: [String]) throws -> Policy { self }
}
