/// The arrangements by screen size. The first that fits is used; the last one fits everywhere.
extension Arrangement {
  private static let criteriaRows = Extent.exactly(CriteriaPanel.leastRows)

  private static let timelineRows = Extent.exactly(TimelinePanel.leastRows)

  private static let detailsAtTheRight = PanelColumn(
    width: .atLeast(70),
    bands: [
      .row(criteriaRows, [.panel(.benefits)]), .row(.atLeast(12), [.detail()]),
      .row(.atLeast(12), [.panel(.nextSteps)]), .row(.atLeast(16), [.panel(.history)]),
    ])

  static let browsing = [
    Arrangement(
      from: Size(columns: 190, rows: 56),
      [
        PanelColumn(
          width: .atLeast(120, parts: 3),
          bands: [
            .stage(.atLeast(13), [.panel(.weeks)]), .row(criteriaRows, [.panel(.criteria)]),
            .row(timelineRows, [.panel(.timeline)]), .row(.atLeast(16), [.panel(.earnings)]),
          ]),
        detailsAtTheRight,
      ]),
    Arrangement(
      from: Size(columns: 150, rows: 48),
      .stage(
        .atLeast(12),
        [.panel(.weeks, .atLeast(90, parts: 2)), .panel(.earnings, .atLeast(58, parts: 1))]),
      .row(criteriaRows, [.panel(.criteria, .atLeast(106)), .panel(.benefits, .exactly(42))]),
      .row(
        .atLeast(10), [.panel(.nextSteps, .atLeast(64)), .detail(.atLeast(64))]),
      .row(timelineRows, [.panel(.timeline)])),
    Arrangement(
      from: Size(columns: 110, rows: 50),
      .stage(.atLeast(12), [.panel(.weeks), .panel(.benefits, .exactly(44))]),
      .row(criteriaRows, [.panel(.criteria)]),
      .row(.atLeast(12), [.panel(.nextSteps, .atLeast(52)), .detail(.atLeast(56))]),
      .row(timelineRows, [.panel(.timeline)])),
    Arrangement(
      from: Size(columns: 110, rows: 36),
      .stage(.atLeast(10), [.panel(.weeks), .panel(.benefits, .exactly(44))]),
      .row(criteriaRows, [.panel(.criteria)]),
      .row(.atLeast(12), [.panel(.nextSteps, .atLeast(52)), .detail(.atLeast(56))])),
    Arrangement(
      from: Size(columns: 120, rows: 22),
      .stage(.atLeast(10), [.panel(.weeks), .panel(.benefits, .exactly(44))]),
      .row(criteriaRows, [.panel(.criteria, .exactly(80)), .detail()])),
    Arrangement(
      from: Size(columns: 76, rows: 50),
      .stage(.atLeast(10), [.panel(.weeks), .panel(.benefits, .exactly(34))]),
      .row(criteriaRows, [.panel(.criteria)]), .row(.atLeast(10), [.detail()]),
      .row(timelineRows, [.panel(.timeline)])),
    Arrangement(
      from: Size(columns: 76, rows: 30),
      .stage(.atLeast(10), [.panel(.weeks), .panel(.benefits, .exactly(34))]),
      .row(criteriaRows, [.panel(.criteria)]),
      .row(.atLeast(6), [.detail()])),
    Arrangement(
      from: Size(columns: 76, rows: 22),
      .stage(.atLeast(8), [.panel(.weeks), .panel(.benefits, .exactly(34))]),
      .row(criteriaRows, [.panel(.criteria)])),
    Arrangement(
      from: Size(columns: 40, rows: 40),
      .row(criteriaRows, [.panel(.criteria)]),
      .stage(.atLeast(8), [.panel(.weeks)]),
      .row(.atLeast(8), [.detail()]),
      .row(criteriaRows, [.panel(.benefits)])),
    Arrangement(
      from: Size(columns: 40, rows: 30),
      .row(criteriaRows, [.panel(.criteria)]),
      .stage(.atLeast(8), [.panel(.weeks)]),
      .row(.atLeast(6), [.panel(.benefits)])),
    Arrangement(
      from: Size(columns: 40, rows: 20),
      .row(criteriaRows, [.panel(.criteria)]), .stage(.atLeast(6), [.panel(.weeks)])),
    smallest(stage: 6),
  ]

  static let whatIf = [
    Arrangement(
      from: Size(columns: 190, rows: 56),
      [
        PanelColumn(
          width: .atLeast(120, parts: 3),
          bands: [
            .stage(.atLeast(13), [.panel(.levers, .exactly(44)), .panel(.weeks)]),
            .row(criteriaRows, [.panel(.criteria)]), .row(timelineRows, [.panel(.timeline)]),
            .row(.atLeast(15), [.panel(.earnings)]),
          ]),
        detailsAtTheRight,
      ]),
    Arrangement(
      from: Size(columns: 150, rows: 48),
      .stage(
        .atLeast(12),
        [
          .panel(.levers, .exactly(44)), .panel(.weeks, .atLeast(48)),
          .panel(.earnings, .exactly(58)),
        ]),
      .row(criteriaRows, [.panel(.criteria, .atLeast(106)), .panel(.benefits, .exactly(42))]),
      .row(.atLeast(9), [.detail()]), .row(timelineRows, [.panel(.timeline)])),
    Arrangement(
      from: Size(columns: 110, rows: 36),
      .stage(
        .atLeast(10),
        [.panel(.levers, .exactly(44)), .panel(.weeks), .panel(.benefits, .exactly(32))]),
      .row(criteriaRows, [.panel(.criteria)]),
      .row(.atLeast(6), [.detail()])),
    Arrangement(
      from: Size(columns: 120, rows: 22),
      .stage(
        .atLeast(8),
        [.panel(.levers, .exactly(44)), .panel(.weeks), .panel(.benefits, .exactly(32))]),
      .row(criteriaRows, [.panel(.criteria, .exactly(80)), .detail()])),
    Arrangement(
      from: Size(columns: 76, rows: 30),
      .stage(.atLeast(10), [.panel(.levers), .panel(.weeks)]),
      .row(criteriaRows, [.panel(.criteria)]),
      .row(.atLeast(6), [.detail()])),
    Arrangement(
      from: Size(columns: 76, rows: 22),
      .stage(.atLeast(7), [.panel(.levers), .panel(.weeks)]),
      .row(criteriaRows, [.panel(.criteria)])),
    Arrangement(
      from: Size(columns: 40, rows: 32),
      .row(criteriaRows, [.panel(.criteria)]), .stage(.atLeast(10), [.panel(.levers)]),
      .row(.atLeast(6), [.panel(.weeks)])),
    Arrangement(
      from: Size(columns: 40, rows: 20),
      .row(criteriaRows, [.panel(.criteria)]), .stage(.atLeast(5), [.panel(.levers)])),
    smallest(stage: 5),
  ]

  /// Returns the arrangement for the smallest screens, with as many criteria as fit.
  private static func smallest(stage rows: Int) -> Arrangement {
    Arrangement(
      from: Size.least, .row(.atLeast(1), [.panel(.criteria)]), .stage(.exactly(rows)))
  }
}
