/// The help, made from the keymap.
enum Help {
  static let rows: [Line] =
    Keymap.bindings.map { binding in
      Line(" " + binding.keyNames, .key).fitted(to: 16) + Line(binding.description)
    } + [Line("")] + signs

  private static let signs: [Line] = [
    Line(" ✓", .met) + Line(" met   ") + Line("!", .watch) + Line(" met, but look at it"),
    Line(" ✗", .unmet) + Line(" unmet   ") + Line("?", .unknown) + Line(" not known"),
    Line(" ▴", .forecast) + Line(" on that day a week that does not count leaves"),
    WeekColumn.legend,
  ]

  static func box(of dashboard: Dashboard) -> Box {
    Box(
      title: Line("Keys and signs", .strong), rows: rows, isFocused: true,
      firstRow: dashboard.scrolled)
  }
}
