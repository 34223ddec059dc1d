import Eligibility

/// A question that the user answers with text.
enum Prompt: Equatable, Sendable {
  case field(Form)
  case saving
  case lever(WhatIf.Typing)
  /// The name for saving the what-if.
  case name(TextField)
  /// The path for a copy of an edit that could not be saved.
  case path(TextField)
  /// The file to import.
  case file(TextField)
  /// The text to find.
  case find

  var prompt: String {
    switch self {
    case .field(let form): form.fields[form.selected].question
    case .saving: "Save? yes or no:"
    case .lever(let typing):
      "\(typing.lever.spokenTitle), \(typing.lever.expected ?? ""). Enter leaves it unchanged:"
    case .name(let name): name.text.isEmpty ? "Name:" : "Name. Enter keeps \(name.text):"
    case .path: "Save a copy as this file:"
    case .find: "Type a word to find, or press Enter for the next:"
    case .file(let path): path.text.isEmpty ? "File:" : "File. Enter previews \(path.text):"
    }
  }
}

extension LineMode {
  var question: Prompt? {
    if dashboard.find?.isTyping == true { return .find }
    if let typing = dashboard.whatIf?.typing { return .lever(typing) }
    if asksToSave, dashboard.openForm != nil { return .saving }
    return dashboard.openPopup?.prompt
  }
}

extension FormField {
  /// As in "Account holds, a whole number from 0 to 999; last 0 on 15 Nov. Enter leaves it empty:".
  fileprivate var question: String {
    let before = lastValue.isEmpty ? "" : "; \(lastValue)"
    let keeps = isEmpty ? "leaves it empty" : "keeps \(shown(input.text))"
    let note = note.map { "\($0) " } ?? ""
    return "\(note)\(label), \(answerText)\(before). Enter \(keeps):"
  }

  /// A description of the accepted answers.
  var answerText: String { choiceText ?? (kind == .text ? "any text" : expected) }

  /// As in "1 none, 2 Rising Talent or 3 Top Rated"; `nil` for other kinds of fields.
  private var choiceText: String? {
    guard case .choice(let words) = kind else { return nil }
    let numbered = words.enumerated().map { "\($0.offset + 1) \(shown($0.element))" }
    return [numbered.dropLast().joined(separator: ", "), numbered.last ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " or ")
  }

  /// Returns the choice given by its number, its name or the start of its name, or `nil` if none.
  func choice(parsing text: String) -> Int? {
    let words = (choices ?? []).dropFirst()
    if let number = Int(text) { return words.indices.contains(number) ? number : nil }
    let typed = text.lowercased()
    let names = words.flatMap { [$0, shown($0)] }.map { $0.lowercased() }
    let found =
      names.firstIndex { $0 == typed } ?? names.firstIndex { $0.hasPrefix(typed) }
    return found.map { words.startIndex + $0 / 2 }
  }
}
