import Eligibility

/// What is open: a form, a list, a choice or a question.
enum OverlayPanel {
  static func box(of overlay: Overlay, in dashboard: Dashboard, inside: Size) -> Box {
    let columns = inside.columns
    return switch overlay {
    case .form(let form): form.box(in: dashboard.assessment, columns: columns)
    case .entries(let browser): browser.box(in: dashboard.editable, inside: inside)
    case .adding(let selected): adding(selected, columns: columns)
    case .conflict(let form, let theirs): conflict(form, theirs, columns: columns)
    case .failure(let edit, let reason): failure(edit, reason, columns: columns)
    case .elsewhere(_, let path): elsewhere(path, columns: columns)
    case .naming(let name): naming(name, in: dashboard, columns: columns)
    case .applying(let edit): applying(edit, columns: columns)
    case .importing(let path, let said): ImportPanel.box(asking: path, said: said, columns: columns)
    case .rehearsal(let lines, _): ImportPanel.box(of: lines, in: dashboard, columns: columns)
    case .plan(let selected):
      PlanPanel.box(of: dashboard, selected: selected, columns: columns)
    case .comparison(let marked):
      ComparisonPanel.box(of: marked, in: dashboard, columns: columns)
    }
  }

  private static func adding(_ selected: Int, columns: Int) -> Box {
    let rows = Overlay.addable.enumerated().map { index, choice in
      Box.selectable(
        Line(" \(choice.words)"), isSelected: index == selected, isFocused: true, columns)
    }
    return Box(title: Line("Add", .strong), rows: rows, isFocused: true, selectedRow: selected)
  }

  static let conflictWords = "The file was changed by something else while you were typing."

  private static func conflict(_ form: Form, _ theirs: Assessment, columns: Int) -> Box {
    let differences = form.differences(from: theirs).map { difference in
      Line(" \(difference.label)").fitted(to: FormField.labelColumns + 2)
        + Line("yours ", .faint) + Line(difference.yours, .strong)
        + Line("  theirs ", .faint) + Line(difference.theirs)
    }
    let choices = keys([("k", "keep yours"), ("t", "take theirs")])
    return Box(
      title: Line("Changed outside", .watch),
      rows: said(conflictWords, columns) + differences + [Line(""), choices], isFocused: true)
  }

  private static func failure(_ edit: ProfileEdit, _ reason: String, columns: Int) -> Box {
    let choices = keys([("Enter", "try again"), ("w", "write elsewhere"), ("Esc", "back")])
    return Box(
      title: Line("Not saved", .unmet),
      rows: said(reason, columns) + said(edit.intention, columns)
        + [Line(""), choices], isFocused: true)
  }

  private static func elsewhere(_ path: TextField, columns: Int) -> Box {
    let prompt = Line(" to the file  ", .faint) + path.line(columns: columns - 16, hasCursor: true)
    return Box(
      title: Line("Write elsewhere", .strong),
      rows: [prompt, Line(""), keys([("Enter", "write"), ("Esc", "back")])], isFocused: true)
  }

  private static func naming(_ name: TextField, in dashboard: Dashboard, columns: Int) -> Box {
    let saved = dashboard.editable.known.profile.scenarios ?? []
    let replaces = saved.contains { $0.name == name.text }
    let prompt = Line(" name  ", .faint) + name.line(columns: columns - 8, hasCursor: true)
    let note = Line(replaces ? " replaces the one that has this name" : " ", .faint)
    return Box(
      title: Line("Save the what-if", .strong),
      rows: [prompt, note, keys([("Enter", "save"), ("Esc", "back")])], isFocused: true)
  }

  static let applyingWords = "This writes into your profile, confirmed today:"

  private static func applying(_ edit: ProfileEdit, columns: Int) -> Box {
    Box(
      title: Line("Make it true", .strong),
      rows: said(applyingWords, columns)
        + said(edit.name, columns) + [Line(""), keys([("y", "yes, write it"), ("Esc", "no")])],
      isFocused: true)
  }

  private static func said(_ words: String, _ columns: Int) -> [Line] {
    Line.wrapped(words, to: columns - 2).map { Line(" ") + $0 }
  }

  private static func keys(_ keys: [(String, String)]) -> Line {
    keys.reduce(Line()) { $0 + Line(" \($1.0)", .key) + Line(" \($1.1) ", .faint) }
  }
}

extension ProfileEdit {
  /// What could not be saved.
  var intention: String { "It was to be: \(name)." }
}

extension Form {
  /// What is typed beside what somebody else has made of it.
  func differences(
    from theirs: Assessment
  ) -> [(label: String, yours: String, theirs: String)] {
    zip(fields, moved(to: theirs).fields).filter { $0.0.isChanged }.map { mine, other in
      (
        mine.label, mine.input.text.isEmpty ? "empty" : mine.input.text,
        other.initial.isEmpty ? "empty" : other.initial
      )
    }
  }

  fileprivate func box(in assessment: Assessment, columns: Int) -> Box {
    let rows = fields.indices.map { index in
      fields[index].line(today: today, isSelected: index == selected, columns: columns)
    }
    return Box(
      title: Line(title, .strong) + sum(in: assessment), rows: rows, isFocused: true,
      selectedRow: selected)
  }

  /// The completeness that the sections add up to as they are typed.
  private func sum(in assessment: Assessment) -> Line {
    guard let sections = typedSections else { return Line() }
    let sum = assessment.rules.profileCompleteness.weights.sum(sections)
    return Line(" · \(sum)%", .plain, isBold: true)
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
    if isSelected { return input.line(columns: columns, hasCursor: true) }
    return input.line(columns: columns, hasCursor: false)
  }

  private func remark(today: Day, isSelected: Bool) -> Line {
    switch value(today: today) {
    case .failure(let complaint): Line("✗ \(complaint.text)", .unmet)
    case .success where isSelected && input.text.isEmpty && last.isEmpty: Line(expected, .faint)
    case .success: Line(last, .faint)
    }
  }
}

extension TextField {
  /// What fits around the cursor, which stands as a reversed cell.
  func line(columns: Int, hasCursor: Bool) -> Line {
    guard hasCursor else { return Line(text).cut(to: columns) }
    var room = columns - 1
    let near = beforeCursor.reversed().prefix { character in
      room -= character.columns
      return room >= 0
    }
    let before = String(near.reversed())
    let after = text.dropFirst(beforeCursor.count)
    let under = after.first.map(String.init) ?? " "
    return
      (Line(before) + Line(under).reversed() + Line(String(after.dropFirst()))).cut(to: columns)
  }
}

extension EntryBrowser {
  /// Of many entries only those that can be in sight are written out.
  fileprivate func box(in assessment: Assessment, inside: Size) -> Box {
    let order = order(in: assessment.known)
    let selected = min(selected, max(0, order.count - 1))
    let rows = order.enumerated().map { index, place in
      guard abs(index - selected) <= inside.rows else { return Line() }
      let row = row(at: place, in: assessment.known)
      let mark = Line(marks(row, in: assessment) ? " ● " : "   ", .supposed)
      let day = row.date.map { Line($0.words, .faint).fitted(to: 13) } ?? mark
      let line = day + Line(row.words)
      return Box.selectable(
        line, isSelected: index == selected, isFocused: true, inside.columns)
    }
    let hint = list == .scenarios ? "w begins one, s in it saves it" : "a adds one"
    let none = Line(" none yet: \(hint)", .faint)
    return Box(
      title: Line(title, .strong) + Line(" · \(order.count)"), rows: rows.isEmpty ? [none] : rows,
      isFocused: true, selectedRow: selected)
  }

  func marks(_ row: Row, in assessment: Assessment) -> Bool {
    let scenarios = assessment.known.profile.scenarios ?? []
    return list == .scenarios && scenarios.indices.contains(row.index)
      && marked.contains(scenarios[row.index].name ?? "")
  }
}
