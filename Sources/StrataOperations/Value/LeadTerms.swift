package import StrataCore

/// The words for the values of the report on leads.
package enum LeadTerms {
    package static func model(_ name: String) -> Message {
        switch name {
        case "scorecard": Message("lead.model.scorecard")
        case "boosted_trees": Message("lead.model.boosted_trees")
        default: Message("lead.model.mixture")
        }
    }

    /// Why a column is no feature.
    package static func why(_ use: String) -> Message {
        switch use {
        case "identifier": Message("lead.why.identifier")
        case "manyValues": Message("lead.why.manyValues")
        case "constant": Message("lead.why.constant")
        case "empty": Message("lead.why.empty")
        case "protected": Message("lead.why.protected")
        default: Message("lead.why.excluded")
        }
    }

    package static func level(_ name: String) -> Message {
        switch name {
        case "major": Message("lead.level.major")
        case "moderate": Message("lead.level.moderate")
        default: Message("lead.level.stable")
        }
    }

    package static func ground(_ name: String) -> Message {
        switch name {
        case "sex": Message("lead.ground.sex")
        case "age": Message("lead.ground.age")
        case "maritalStatus": Message("lead.ground.maritalStatus")
        case "religion": Message("lead.ground.religion")
        case "health": Message("lead.ground.health")
        case "politics": Message("lead.ground.politics")
        case "family": Message("lead.ground.family")
        default: Message("lead.ground.origin")
        }
    }

    package static func use(_ isUsed: Bool) -> Message {
        isUsed ? Message("lead.fairness.used") : Message("lead.fairness.unused")
    }
}
