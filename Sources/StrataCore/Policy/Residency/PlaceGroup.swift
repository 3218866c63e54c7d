/// A named group of countries.
package struct PlaceGroup: Sendable, Hashable {
    package var id: String
    package var countries: [String]

    init?(_ entry: SourceNode.Entry, _ reader: PolicyReader) {
        reader.define("places", entry.key, entry.keyPlace)
        guard case .list(let items) = entry.value.kind else {
            reader.wrongShape(entry.value, wanted: .list)
            return nil
        }
        id = entry.key
        countries = items.compactMap { item in
            guard let code = item.text, Places.isCountry(code) else {
                reader.error(item.place, Places.problem(of: item.text ?? ""))
                return nil
            }
            return code
        }
    }
}
