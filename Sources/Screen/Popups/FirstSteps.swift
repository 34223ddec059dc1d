import Eligibility

/// What a new user is asked: whether to set up a profile, then the figures that are missing.
package enum FirstSteps: PopupView {
  case welcome
  case missing(selected: Int)

  static let bindings =
    [
      step("checkIn", "c", .editingRequested(.checkIn), "set up your profile", "set up"),
      step("import", "i", .importRequested, "import payments", "import"),
      Binding(
        name: "confirm", keys: [.enter], message: .popup(.confirmed),
        description: "look around the sample",
        footer: .init("Enter", "look around"), scope: atWelcome),
      Binding(
        name: "confirm", keys: [.enter], message: .popup(.confirmed),
        description: "fill in the missing figure", footer: .init("Enter", "fill in"),
        scope: atMissing),
    ] + Keymap.moving() + [
      undo, Keymap.back("later"),
      Binding(
        name: "quit", keys: [.character("q")], message: .quitRequested, description: "quit"),
    ]

  private static let atWelcome = Binding.Scope(name: "the welcome") { $0.isWelcoming }
  private static let atMissing = Binding.Scope(name: "the missing figures") { !$0.isWelcoming }

  private static var undo: Binding {
    var undo = Keymap.undo()
    undo.scope = atMissing
    return undo
  }

  private static func step(
    _ name: String, _ key: Character, _ message: Message, _ description: String, _ word: String
  ) -> Binding {
    Binding(
      name: name, keys: [.character(key)], message: message, description: description,
      footer: .init(String(key), word), scope: atWelcome, unavailable: \.readOnlyReason)
  }

  var popup: Popup { .firstSteps(self) }
  var context: Context { .firstSteps }
  var placement: PopupPlacement { .overlay }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? {
    guard case .missing(let selected) = self else { return nil }
    let count = dashboard.editable.missingCriteria.count
    return (min(selected, count - 1), count)
  }

  mutating func select(_ index: Int, in dashboard: Dashboard) {
    if self != .welcome { self = .missing(selected: index) }
  }

  /// Opens a form over the list, which is shown again when the form is saved.
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    guard let (selected, count) = selection(in: dashboard) else {
      dashboard.leavePopup()
      return nil
    }
    if count > 0 {
      let criterion = dashboard.editable.missingCriteria[selected]
      dashboard.open(.form(dashboard.form(asking: criterion)))
    }
    return nil
  }

  func content(in dashboard: Dashboard) -> PopupContent {
    switch self {
    case .welcome: FirstSteps.welcome(in: dashboard.keymap)
    case .missing(let selected): FirstSteps.missing(selected, in: dashboard.assessment)
    }
  }

  private static func welcome(in keymap: Keymap) -> PopupContent {
    let key = { (message: Message) in keymap.key(for: message, in: .firstSteps) ?? ":" }
    let rows = [
      (key(.editingRequested(.checkIn)), "set up your profile"),
      ("paste", "your copied My Stats page"), (key(.importRequested), "import payments"),
      (key(.popup(.confirmed)), "look around"),
    ]
    return PopupContent(
      title: "Welcome to toprated",
      blocks: [.paragraph("This is sample data. Start with your own:"), .gap]
        + rows.map { .row(FirstSteps.row($0, $1), spoken: "") } + [.spokenKeys])
  }

  private static func row(_ key: String, _ text: String) -> Line {
    Line(" ") + Line(key, .key).padded(to: 7) + Line(text)
  }

  private static func missing(_ selected: Int, in assessment: Assessment) -> PopupContent {
    let missing = assessment.missingCriteria
    return PopupContent(
      title: "Still missing", id: .menu,
      blocks: [
        .paragraph(assessment.missingText), .gap,
        PopupContent.items(
          missing.map(\.figureName.capitalizedFirst), selected: min(selected, missing.count - 1)),
      ], prefersItems: true)
  }
}

extension Dashboard {
  package mutating func welcome() { popups = [.firstSteps(.welcome)] }

  var isWelcoming: Bool { popups.contains(.firstSteps(.welcome)) }

  /// Whether to ask for missing figures: after a check-in, a form of the first steps, or an import.
  func asksForMissing(after saved: Assessment) -> Bool {
    switch popups.last {
    case .form(let form)?: form.isOfMyStats || popups.dropLast().contains(where: \.isFirstSteps)
    case .importPreview?: saved[.firstContract].status == .unknown
    default: false
    }
  }

  /// Asks for the figures that are missing, if any.
  mutating func askForMissing() {
    popups.removeAll(where: \.isFirstSteps)
    if !assessment.missingCriteria.isEmpty { open(.firstSteps(.missing(selected: 0))) }
  }
}

extension Popup {
  var isFirstSteps: Bool { if case .firstSteps = self { true } else { false } }
}

extension Dashboard {
  /// Returns the form that asks for what a criterion lacks, at the field that settles it.
  fileprivate func form(asking criterion: Criterion) -> Form {
    let source = criterion.source
    var form = form(for: source.figure == nil ? source.part : .checkIn)
    let field = form.fields.firstIndex { $0.key == source.figure?.rawValue }
    if case .list = source.part { form.selected = 0 }
    form.selected = field ?? form.selected
    return form
  }
}
