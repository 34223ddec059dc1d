import Eligibility

/// Answers to questions.
extension LineMode {
  mutating func reply(_ text: String, to question: Prompt) -> Effect? {
    switch question {
    case .saving: return replyToSaving(text)
    case .field(let form): return reply(text, in: form)
    case .lever: return answerLever(text)
    case .find: return answerFind(text)
    case .name, .path, .file: return answerText(text)
    }
  }

  private mutating func replyToSaving(_ text: String) -> Effect? {
    switch text.lowercased() {
    case "yes", "y", "ctrl-s":
      asksToSave = false
      return update(.popup(.submitted))
    case "no", "n", "esc", "escape":
      dashboard.discardForm()
      return leave()
    case "<": asksToSave = false
    default: say(["Type yes to save, no to discard, < to go back to the questions."])
    }
    return nil
  }

  private mutating func leave() -> Effect? {
    asksToSave = false
    let effect = update(.wentBack)
    if dashboard.openForm == nil { say(["Not saved."]) }
    return effect
  }

  private mutating func reply(_ text: String, in form: Form) -> Effect? {
    switch text.lowercased() {
    case "esc", "escape": return leave()
    case "ctrl-s": return update(.popup(.submitted))
    case "paste" where form.isOfMyStats: beginPaste()
    case "<": return update(.selectionMoved(.previous))
    case "": return advance(from: form)
    case "-": return fill("") ? advance(from: form) : nil
    case "=":
      guard let last = form.fields[form.selected].lastTyped else { fallthrough }
      return fill(last) ? advance(from: form) : nil
    default: return fill(text, in: form) ? advance(from: form) : nil
    }
    return nil
  }

  /// Types an answer into the selected field; returns `false` if the field does not accept it.
  private mutating func fill(_ text: String, in form: Form) -> Bool {
    let field = form.fields[form.selected]
    guard let choices = field.choices else { return fill(text) }
    guard let place = field.choice(parsing: text) else {
      say(["\"\(text)\" is not accepted. Type \(field.answerText)."])
      return false
    }
    return fill(choices[place])
  }

  /// Asks the next question, or whether to save; input that is not valid is rejected and undone.
  private mutating func advance(from before: Form) -> Effect? {
    guard case .form(let form)? = dashboard.popups.last else { return nil }
    if let validationMessage = form.validationMessage {
      say([validationMessage])
      return fill(before.fields[before.selected].input.text) ? nil : update(.wentBack)
    }
    guard form.selected == form.fields.count - 1 else { return update(.popup(.confirmed)) }
    guard form.edit != nil else { return update(.popup(.submitted)) }
    say(["\(form.recap)."])
    asksToSave = true
    return nil
  }

  private mutating func answerLever(_ text: String) -> Effect? {
    switch text.lowercased() {
    case "esc", "escape": return update(.wentBack)
    case "": return update(.popup(.confirmed))
    case "-": return type("")
    default: return type(text)
    }
  }

  /// Types a value for the selected setting; if it is not valid, the setting stays unchanged.
  mutating func type(_ text: String) -> Effect? {
    if dashboard.whatIf?.typing == nil { _ = bound("value") }
    guard dashboard.whatIf?.typing != nil else { return nil }
    guard fill(text) else { return nil }
    guard let validationMessage = dashboard.whatIf?.validationMessage else {
      return update(.popup(.confirmed))
    }
    say([validationMessage])
    _ = update(.wentBack)
    return update(.typingBegun)
  }

  /// Finds the typed text and reports the match, even if it was already selected.
  private mutating func answerFind(_ text: String) -> Effect? {
    if ["esc", "escape"].contains(text.lowercased()) { return update(.wentBack) }
    guard fill(text) else { return nil }
    _ = update(.popup(.confirmed))
    sayIfNothingChanged()
    return nil
  }

  private mutating func answerText(_ text: String) -> Effect? {
    switch text.lowercased() {
    case "esc", "escape": return update(.wentBack)
    case "": return update(.popup(.confirmed))
    default:
      // A tab after a path asks to complete it.
      guard fill(String(text.prefix { $0 != "\t" })) else { return nil }
      return update(.popup(text.hasSuffix("\t") ? .completionRequested : .confirmed))
    }
  }
}
