import Eligibility

/// The glyph of each state, the same everywhere.
enum Glyph {
  static func sign(_ sign: CriterionRow.Sign) -> Line {
    switch sign {
    case .met: Line("✓", sign.role)
    case .watch: Line("!", sign.role)
    case .unmet: Line("✗", sign.role)
    case .unknown: Line("?", sign.role)
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

extension CriterionRow.Sign {
  var role: Role {
    switch self {
    case .met: .met
    case .watch: .watch
    case .unmet: .unmet
    case .unknown: .unknown
    }
  }
}
