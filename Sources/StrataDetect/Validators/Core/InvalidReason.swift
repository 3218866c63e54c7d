package import StrataCore

/// Why a value is not one of a label's.
package enum InvalidReason: Error, Hashable, Sendable {
    /// It has the wrong number of characters.
    case length
    /// A character stands where it cannot.
    case format
    /// The check digit or check sum does not match.
    case checksum
    /// No division ever had the code.
    case unknownDivision
    /// The division code was not in use in that year.
    case divisionNotInThatYear
    /// The calendar has no such day.
    case impossibleDate
    /// The date lies ahead.
    case futureDate
    /// A part has a value that is not assigned.
    case component(Component)

    /// The part that is not assigned.
    package enum Component: String, Hashable, Sendable, CaseIterable {
        case country, issuer, area, group, serial, prefix, suffix, category, bank, region, range
        case advertised, organisationCode, unassigned, domain, form
    }

    /// The coarse sort of reason, the same for every label: `length`, `format`, `checksum`,
    /// `component`.
    package var sort: String {
        switch self {
        case .length: "length"
        case .format: "format"
        case .checksum: "checksum"
        default: "component"
        }
    }

    /// The reason's stable name in machine-readable output.
    package var name: String {
        switch self {
        case .length: "length"
        case .format: "format"
        case .checksum: "checksum"
        case .unknownDivision: "unknown_division"
        case .divisionNotInThatYear: "division_not_in_that_year"
        case .impossibleDate: "impossible_date"
        case .futureDate: "future_date"
        case .component(let part): "component_\(part.rawValue)"
        }
    }

    package var message: Message {
        switch self {
        case .length: Message("validate.length")
        case .format: Message("validate.format")
        case .checksum: Message("validate.checksum")
        case .unknownDivision: Message("validate.unknownDivision")
        case .divisionNotInThatYear: Message("validate.divisionYear")
        case .impossibleDate: Message("validate.impossibleDate")
        case .futureDate: Message("validate.futureDate")
        case .component(let part): part.message
        }
    }
}

extension InvalidReason.Component {
    package var message: Message {
        switch self {
        case .country: Message("validate.component.country")
        case .issuer: Message("validate.component.issuer")
        case .area: Message("validate.component.area")
        case .group: Message("validate.component.group")
        case .serial: Message("validate.component.serial")
        case .prefix: Message("validate.component.prefix")
        case .suffix: Message("validate.component.suffix")
        case .category: Message("validate.component.category")
        case .bank: Message("validate.component.bank")
        case .region: Message("validate.component.region")
        case .range: Message("validate.component.range")
        case .advertised: Message("validate.component.advertised")
        case .organisationCode: Message("validate.component.organisationCode")
        case .unassigned: Message("validate.component.unassigned")
        case .domain: Message("validate.component.domain")
        case .form: Message("validate.component.form")
        }
    }
}
