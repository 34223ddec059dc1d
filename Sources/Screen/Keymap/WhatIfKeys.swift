extension Keymap {
  /// Keys for a what-if.
  static let whatIf: [Binding] = [
    Binding(
      name: "whatIf", keys: [.character("w")], message: .whatIfBegun,
      description: "start a what-if",
      footer: .init("w", "what-if", rank: 5),
      unavailable: { dashboard in
        guard dashboard.whatIf != nil else { return nil }
        return dashboard.keymap.explain("You are already in a what-if.", .wentBack, "leave it")
      }),
    Binding(
      name: "whatIf", keys: [.character("w")], message: .whatIfCleared,
      description: "start over", scope: .whatIf),
    supposing(
      "toggle", [.character(" ")], .criterionToggled, "try as met, not met, or unchanged",
      .init("Space", "met or not", [.whatIf], rank: 8),
      unavailable: { dashboard in
        if dashboard.whatIf == nil { return dashboard.onlyInWhatIfs }
        return dashboard.focus == .criteria ? nil : dashboard.leverReason
      }),
    supposing(
      "more", [.character("+"), .character("=")], .leverMoved(by: 1), "more",
      .init("+ -", "change", [.whatIf], rank: 7)),
    supposing("less", [.character("-")], .leverMoved(by: -1), "less"),
    Binding(
      keys: [.right, .character("l")], message: .leverMoved(by: 1),
      description: "more", scope: .settings),
    Binding(
      keys: [.left, .character("h")], message: .leverMoved(by: -1),
      description: "less", scope: .settings),
    supposing(
      "reset", [.character("0"), .backspace], .leverReset, "reset this setting",
      .init("0", "reset", [.whatIf], rank: 4)),
    supposing(
      "takeEstimate", [.character("J")], .estimateTaken,
      "try the estimated score", unavailable: \.estimateReason),
    Binding(
      keys: "123456789".map(Key.character), message: .typingBegun, description: "type a value",
      shownKeys: "1…9", unavailable: \.leverReason),
    supposing(
      "save", [.character("s")], .savingWhatIfRequested, "save the what-if",
      .init("s", "save", [.whatIf], rank: 6),
      unavailable: \.savingReason),
    Binding(
      name: "whatIfs", keys: [.character("o")], message: .savedWhatIfsRequested,
      description: "saved what-ifs, compare"),
    supposing(
      "apply", [.character("A")], .applyingRequested, "apply this availability",
      unavailable: \.applyingReason),
  ]

  private static func supposing(
    _ name: String, _ keys: [Key], _ message: Message, _ description: String,
    _ footer: Binding.Hint? = nil,
    unavailable: @escaping @Sendable (Dashboard) -> String? = \.leverReason
  ) -> Binding {
    Binding(
      name: name, keys: keys, message: message, description: description, footer: footer,
      unavailable: unavailable)
  }
}
