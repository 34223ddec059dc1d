import Eligibility

extension Form {
  static let bindings = [
    Keymap.confirm("next", "next field; on the last, save"),
    Binding(
      name: "saveForm", keys: [.control("s")], message: .popup(.submitted), description: "save",
      footer: .init("Ctrl-S", "save", rank: 7)),
    Binding(
      name: "next", keys: [.down], message: .selectionMoved(.next), description: "next field"),
    Binding(
      name: "previous", keys: [.up], message: .selectionMoved(.previous),
      description: "field before"),
    Binding(
      name: "nextPanel", keys: [.tab], message: .selectionMoved(.next), description: "next field"),
    Binding(
      name: "previousPanel", keys: [.backTab], message: .selectionMoved(.previous),
      description: "field before"),
    Keymap.back("leave"),
  ]

  func box(in assessment: Assessment, columns: Int) -> Box {
    let rows = fields.indices.map { index in
      fields[index].line(today: today, isSelected: index == selected, columns: columns)
    }
    let sum = sum(in: assessment).map { Line(" · \($0)%", .plain, isBold: true) } ?? Line()
    return Box(
      title: Line(title, .strong) + sum, rows: rows, isFocused: true, selectedRow: selected)
  }

  /// What is filled in above the question, and what the sections add up to.
  func spoken(in assessment: Assessment) -> Location {
    let sum = sum(in: assessment).map { ["That makes \($0)%."] } ?? []
    let above = fields.prefix(selected).filter(\.isRequired).map {
      "\($0.label): \($0.input.text)."
    }
    return Location(room: .form(title), title: title, intro: [LineModeHelp.forms] + above + sum)
  }

  /// The completeness that the sections add up to as they are typed.
  private func sum(in assessment: Assessment) -> Int? {
    typedSections.map { assessment.rules.profileCompleteness.weights.sum($0) }
  }
}

extension Dashboard {
  mutating func update(_ form: Form, _ message: PopupMessage) -> Effect? {
    var form = form
    let outcome = message == .submitted ? form.finish() : form.enter()
    switch outcome {
    case .done(let edit):
      replaceLast(with: .form(form))
      return .store(.save(edit))
    case .cancelled: popups.removeLast()
    case .typing: replaceLast(with: .form(form.ofTheDayTyped(in: editable)))
    }
    return nil
  }
}

extension Form {
  /// A check-in whose day is typed is the check-in of that day.
  func ofTheDayTyped(in assessment: Assessment) -> Form {
    guard target == .newEntry(.checkIns), selected != 0,
      case .success(.day(let day)?) = fields[0].value(today: today),
      assessment.snapshot.profile.checkIns?.contains(where: { $0.date == day }) == true,
      !fields.dropFirst().contains(where: \.isChanged)
    else { return self }
    return Form.checkIn(on: day, in: assessment)
  }
}

extension FormField {
  static let labelColumns = 24

  /// The label, what is typed, and beside it what is wrong, what is expected or what it was last.
  fileprivate func line(today: Day, isSelected: Bool, columns: Int) -> Line {
    let label = Line(isSelected ? "›" : " ", .key) + Line(self.label, isSelected ? .strong : .plain)
    let head = label.fitted(to: min(FormField.labelColumns, columns / 2)) + Line(" ")
    let room = columns - head.columns
    let remark = remark(today: today, isSelected: isSelected)
    let width = remark.columns == 0 ? room - 1 : max(6, min(20, room / 2))
    let value = value(isSelected: isSelected, columns: width)
    return (head + value.fitted(to: width) + Line(" ") + remark).cut(to: columns)
  }

  private func value(isSelected: Bool, columns: Int) -> Line {
    if isSelected, choices != nil {
      return Line("‹ ", .key) + Line(input.text.isEmpty ? "not known" : input.text, .strong)
        + Line(" ›", .key)
    }
    return input.line(columns: columns, hasCursor: isSelected)
  }

  private func remark(today: Day, isSelected: Bool) -> Line {
    switch value(today: today) {
    case .failure(let validationMessage): Line("✗ \(validationMessage.text)", .unmet)
    case .success where isSelected && input.text.isEmpty && last.isEmpty: Line(expected, .faint)
    case .success: Line(last, .faint)
    }
  }
}
