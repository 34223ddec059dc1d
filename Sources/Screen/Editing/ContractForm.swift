import Eligibility

extension Form {
  static func contract(at index: Int?, in assessment: Assessment) -> Form {
    let old = index.flatMap { assessment.snapshot.profile.contracts?[safe: $0] }
    return Form(
      .entry(.contracts, index), "Contract", target(.contracts, index),
      [
        FormField("client", "Client", .text, value: old?.client, isRequired: true),
        FormField("title", "Title", .text, value: old?.title),
        FormField("firstPaid", "First payment", .day(.past), value: old?.firstPaid?.description),
        FormField(
          "lastPaid", "Last payment", .day(.past), value: old?.lastPaid?.description,
          last: "empty: paid once"),
        FormField("paid", "Paid in all", .amount, value: old?.paid?.inputText),
        FormField(
          "periods", "90-day periods paid", .integer(Contract.periodsRange),
          value: old?.periods.map(String.init), last: "empty: from the payments"),
        FormField(
          "ended", "Ended on", .day(.past), value: old?.ended?.description,
          last: "empty: still open"),
        FormField("stars", "Stars", .stars, value: old?.stars?.formatted()),
        FormField(
          "endedBadly", "Negative private reason", .flag, value: old?.endedBadly?.inputText),
        FormField("excluded", "Not counted by Upwork", .flag, value: old?.excluded?.inputText),
        FormField("note", "Note", .text, value: old?.note),
      ], today: assessment.today)
  }
}

extension Contract {
  /// The latest known day of the contract, by which the list is sorted.
  var listedDay: Day? { ended ?? lastPaid ?? firstPaid }

  /// As in "Acme · Checkout rewrite · ended · 5 stars".
  var summary: String {
    [
      client, title, ended == nil ? "open" : "ended", stars.map { "\($0.formatted()) stars" },
      endedBadly == true ? "negative private reason" : nil,
      excluded == true ? "not counted by Upwork" : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
