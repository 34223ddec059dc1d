import Eligibility

/// Drawing a form.
extension Form {
  func content(in dashboard: Dashboard) -> PopupContent {
    let help = [LineModeHelp.forms] + (isOfMyStats ? [LineModeHelp.canPaste] : [])
    let sum = sum(in: dashboard.editable)
    return PopupContent(
      title: title, subtitle: sum.map { Line(" · \($0)%", .plain, isBold: true) } ?? Line(),
      id: .form(title),
      blocks: [
        .drawing(
          { [intro] size in intro.flatMap { Line.indented($0, .faint, size.columns) } },
          spoken: help),
        .fields(self, hint: dashboard.paymentOffer?.hint(dashboard.keymap)),
      ] + (sum.map { [.drawing({ _ in [] }, spoken: ["That makes \($0)%."])] } ?? []))
  }

  /// The required fields above the selected one, for screen reader mode.
  var sentences: [String] {
    fields.prefix(selected).filter(\.isRequired).map { "\($0.label): \($0.shown($0.input.text))." }
  }

  /// Returns the completeness that the typed sections add up to, in percent.
  private func sum(in assessment: Assessment) -> Int? {
    typedSections.map { assessment.rules.profileCompleteness.weights.sum($0) }
  }
}

/// The rows of each field of a form.
struct FormRows {
  private let form: Form
  private let columns: Int
  private let findings: [FormRule.Finding?]

  init(of form: Form, columns: Int) {
    self.form = form
    self.columns = columns
    findings = form.findings
  }

  /// Returns the label, the input and a remark beside it, or below it if there is no room.
  func rows(of index: Int) -> [Line] {
    let field = form.fields[index]
    let isSelected = index == form.selected
    let label =
      Line(isSelected ? "›" : " ", .key) + Line(field.label, isSelected ? .strong : .plain)
    let head = label.padded(to: min(FormField.labelColumns, columns - 16)) + Line(" ")
    let room = columns - head.columns
    let width = field.kind == .text ? room - 1 : min(max(14, field.shownColumns), 28, room - 1)
    let value = field.line(isSelected: isSelected, columns: width).padded(to: width)
    let fault = form.shownFault(at: index, findings[index])
    let remark = fault == nil ? remark(at: index) : Line()
    let isBeside = remark.columns > 0 && remark.columns < room - width
    let row = head + value + (isBeside ? Line(" ") + remark : Line())
    return [row.truncated(to: columns)] + below(index, fault, isBeside ? nil : remark)
  }

  /// Returns the error, the note or the hints below a field.
  private func below(_ index: Int, _ fault: String?, _ remark: Line?) -> [Line] {
    if let fault { return Line.indented("✗ \(fault)", .unmet, columns) }
    if let note = findings[index]?.text ?? form.fields[index].note {
      return Line.indented("! \(note)", .watch, columns)
    }
    guard index == form.selected else { return [] }
    let hint = form.fields[index].hint
    return (remark.map { $0.text.isEmpty ? [] : Line.indented($0.text, .faint, columns) } ?? [])
      + (hint.isEmpty ? [] : Line.indented(hint, .faint, columns))
  }

  /// Returns the full date, the last value, or what the field accepts.
  private func remark(at index: Int) -> Line {
    let field = form.fields[index]
    if let day = field.day(today: form.today) {
      return Line("\(day.formatted(.full)), \(day.relativeDescription(to: form.today))", .faint)
    }
    if !field.lastValue.isEmpty { return Line(field.lastValue, .faint) }
    let isOpen = index == form.selected && field.isEmpty && field.choices == nil
    return isOpen ? Line(field.expected, .faint) : Line()
  }
}

extension FormField {
  static let labelColumns = 24

  fileprivate var shownColumns: Int {
    choices == nil ? input.text.columns + 1 : shown(input.text).columns + 4
  }

  /// Returns the input; if the next character replaces all of it, all of it is reversed.
  fileprivate func line(isSelected: Bool, columns: Int) -> Line {
    if choices != nil {
      let name = isEmpty && !isSelected ? choiceNames[""] ?? "" : shown(input.text)
      return isSelected
        ? Line("‹ ", .key) + Line(name, .strong) + Line(" ›", .key) : Line(name)
    }
    let isWhole = isSelected && replacement != nil && kind != .text && !isEmpty
    let line = input.line(columns: columns, hasCursor: isSelected && !isWhole)
    return isWhole ? line.reversed() : line
  }
}

extension Line {
  /// Returns indented text below a field, on as many rows as it needs.
  static func indented(_ text: String, _ role: Role, _ columns: Int) -> [Line] {
    Line.wrapped(text, role, to: columns - 3).map { Line("  ") + $0 }
  }
}
