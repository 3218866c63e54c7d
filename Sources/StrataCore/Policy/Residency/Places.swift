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
        countries = []
        for item in items {
            guard let code = item.text, Places.isCountry(code) else {
                reader.error(
                    item.place,
                    Message("policy.country", ["code": PolicyReader.quoted(item.text ?? "")]))
                return nil
            }
            countries.append(code)
        }
    }
}

package enum Places {
    /// Two capital letters, as ISO 3166-1 writes a country.
    package static func isCountry(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

extension FieldReader {
    /// Countries or names of groups; that the groups exist is checked when all is read.
    func places(_ key: String) -> [String] {
        texts(key).enumerated().map { index, name in
            if !Places.isCountry(name) { reader.refer(.group, name, items(key)[index].place) }
            return name
        }
    }
}

extension Policy {
    /// Whether a country is one of `places` or in one of the groups that stand there.
    package func isIn(_ country: String, _ places: [String]) -> Bool {
        places.contains { place in
            place == country
                || placeGroups.contains { $0.id == place && $0.countries.contains(country) }
        }
    }
}
