import Eligibility

/// The one sign of each state, wherever it is shown.
enum Glyph {
  static func sign(_ sign: CriterionRow.Sign) -> Line {
    switch sign {
    case .met: Line("✓", .met)
    case .watch: Line("!", .watch)
    case .unmet: Line("✗", .unmet)
    case .unknown: Line("?", .unknown)
    }
  }

  static func sign(_ sign: Headline.Sign) -> Line {
    switch sign {
    case .held: Line("●", .met, isBold: true)
    case .atRisk: Line("!", .watch)
    case .pending: Line("◐", .met, isBold: true)
    case .notYet: Line("○", .unmet)
    case .cannotSay: Line("?", .unknown)
    }
  }

  static func sign(_ state: BenefitState) -> Line {
    switch state {
    case .active: Line("●", .met)
    case .pending: Line("◐", .watch)
    case .locked: Line("○", .faint)
    }
  }
}
