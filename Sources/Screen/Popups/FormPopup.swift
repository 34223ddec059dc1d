import Eligibility

extension Form {
  static let bindings =
    [
      Binding(
        name: "saveForm", keys: [.control("s")], message: .popup(.submitted), description: "save",
        footer: .init("Ctrl-S", "save", rank: 8)),
      confirm("next", "next field", in: "the fields before") { !$0.isAtLastField },
      confirm("save", "on the last field: save", in: "the last field", \.isAtLastField),
    ] + moving + [
      Keymap.back("leave", "leave; asks before discarding")
    ]

  private static let moving = [
    Binding(
      name: "fillIn", keys: [.control("f")], message: .popup(.paymentsRequested),
      description: "fill in from payments", unavailable: \.paymentOfferReason),
    Binding(
      name: "next", keys: [.down], message: .selectionMoved(.next), description: "next field"),
    Binding(
      name: "previous", keys: [.up], message: .selectionMoved(.previous),
      description: "previous field"),
    Binding(
      name: "nextPanel", keys: [.tab], message: .selectionMoved(.next), description: "next field"),
    Binding(
      name: "previousPanel", keys: [.backTab], message: .selectionMoved(.previous),
      description: "previous field"),
  ]

  private static func confirm(
    _ word: String, _ description: String, in place: String,
    _ isHere: @escaping @Sendable (Form) -> Bool
  ) -> Binding {
    var binding = Keymap.confirm(word, description)
    binding.scope = Binding.Scope(name: place) { $0.openForm.map(isHere) ?? false }
    return binding
  }
}

extension Form: PopupView {
  var popup: Popup { .form(self) }
  var context: Context { .form }
  /// The first form covers everything, so that no figures of the sample are beside it.
  var placement: PopupPlacement { subject == .welcome ? .wholeScreen : .amongPanels }
  var prompt: Prompt? { .field(self) }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? { (selected, fields.count) }

  mutating func select(_ index: Int, in dashboard: Dashboard) {
    selected = index
    self = ofTheDayTyped(in: dashboard.editable)
  }

  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response {
    defer { self = ofTheDayTyped(in: dashboard.editable) }
    return type(typed)
  }

  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    if message == .paymentsRequested {
      dashboard.fillInPayments()
      return nil
    }
    var form = self
    let outcome = message == .submitted ? form.finish() : form.enter()
    switch outcome {
    case .done(let edit):
      dashboard.replaceLast(with: .form(form))
      return .store(.save(edit))
    case .nothingToSave: dashboard.leaveUnsaved(form)
    case .typing: dashboard.replaceLast(with: .form(form.ofTheDayTyped(in: dashboard.editable)))
    }
    return nil
  }

  func finish(in dashboard: inout Dashboard) { dashboard.popups.removeLast() }

  func merged(with onDisk: Assessment) -> Popup {
    .fileConflict(FileConflict(form: self, onDisk: onDisk))
  }

  func moved(toDayOf assessment: Assessment) -> Popup { .form(moved(toDayOf: assessment)) }
}

extension Dashboard {
  /// The form that has the keys, or `nil` if none has.
  var openForm: Form? {
    if case .form(let form)? = popups.last { form } else { nil }
  }

  /// Lets the user leave the form without being asked.
  mutating func discardForm() {
    guard case .form(var form)? = popups.last else { return }
    form.asksToDiscard = true
    replaceLast(with: .form(form))
  }

  fileprivate mutating func leaveUnsaved(_ form: Form) {
    popups.removeLast()
    notice =
      form.isNew ? "Nothing to save: no figure was typed." : "Nothing to save: nothing changed."
  }

  /// Whether the input may be discarded; the first time, the user is asked to press Esc again.
  mutating func mayDiscard() -> Bool {
    guard case .form(var form)? = popups.last, form.isTyped, !form.asksToDiscard else {
      return true
    }
    form.asksToDiscard = true
    replaceLast(with: .form(form))
    let saves = keymap.hint(for: .popup(.submitted), "saves", in: .form).map { "; \($0) it" } ?? ""
    let key = keymap.key(for: .wentBack, in: .form) ?? "Esc"
    notice = "\(key) again discards what you typed\(saves)."
    return false
  }
}
