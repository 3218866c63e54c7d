package import StrataCore

/// How a tier looks: a shape and a word beside every colour, for those who cannot tell colours.
package enum TierStyle {
    package static func shape(_ tier: SensitivityTier) -> String {
        switch tier {
        case .t1: "◆"
        case .t2: "▲"
        case .t3: "○"
        }
    }

    package static func word(_ tier: SensitivityTier) -> Message {
        switch tier {
        case .t1: Message("report.tier.t1")
        case .t2: Message("report.tier.t2")
        case .t3: Message("report.tier.t3")
        }
    }

    /// The SGR parameters of a terminal's colour.
    static func colour(_ tier: SensitivityTier) -> String {
        switch tier {
        case .t1: "1;31"
        case .t2: "33"
        case .t3: "32"
        }
    }
}
