import Eligibility

/// Answers to questions, as the keys that say the same to the form.
extension Linear {
  mutating func reply(_ text: String, to question: Question) -> Effect? {
    switch question {
    case .saving(let form): return reply(text, savingAs: form)
    case .field(let form): return reply(text, in: form)
    case .lever: return reply(text, movingLever: ())
    case .name, .path, .file: return reply(text, named: ())
    }
  }

  private mutating func reply(_ text: String, savingAs form: Form) -> Effect? {
    switch text.lowercased() {
    case "yes", "y", "ctrl-s":
      asksToSave = false
      return press(.control("s"))
    case "no", "n", "esc", "escape": return leave()
    case "<": asksToSave = false
    default: say(["yes saves it, no leaves all as it was, < goes back to the questions."])
    }
    return nil
  }

  private mutating func leave() -> Effect? {
    asksToSave = false
    say(["not saved"])
    return press(.escape)
  }

  private mutating func reply(_ text: String, in form: Form) -> Effect? {
    switch text.lowercased() {
    case "esc", "escape": return leave()
    case "ctrl-s": return press(.control("s"))
    case "<": return press(.backTab)
    case "": return advance(from: form)
    case "-":
      _ = press(.control("u"))
      return advance(from: form)
    default: return fill(text, in: form) ? advance(from: form) : nil
    }
  }

  /// False: it cannot be typed here.
  private mutating func fill(_ text: String, in form: Form) -> Bool {
    let field = form.fields[form.selected]
    guard field.choices != nil else {
      _ = press(.control("u"))
      _ = press(.paste(text))
      return true
    }
    guard let place = field.choice(typed: text) else {
      say(["\(text) is none of these"])
      return false
    }
    pick(place)
    return true
  }

  private mutating func pick(_ place: Int) {
    _ = press(.control("u"))
    for _ in 0..<place { _ = press(.character(" ")) }
  }

  /// To the next question, or to whether to save; what cannot be is refused and as it was.
  private mutating func advance(from before: Form) -> Effect? {
    guard case .form(let form)? = dashboard.overlays.last else { return nil }
    if let complaint = form.complaint {
      say([complaint])
      restore(before.fields[before.selected])
      return nil
    }
    guard form.selected == form.fields.count - 1 else { return press(.enter) }
    guard let edit = form.edit else {
      say(["nothing was changed"])
      return press(.escape)
    }
    say(["\(edit.name)."])
    asksToSave = true
    return nil
  }

  private mutating func restore(_ field: FormField) {
    if let choices = field.choices {
      pick(choices.firstIndex(of: field.input.text) ?? 0)
    } else {
      _ = press(.control("u"))
      _ = press(.paste(field.input.text))
    }
  }

  private mutating func reply(_ text: String, movingLever: Void) -> Effect? {
    switch text.lowercased() {
    case "esc", "escape": return press(.escape)
    case "": return press(.enter)
    case "-":
      _ = press(.control("u"))
      _ = press(.backspace)
      return press(.enter)
    default: return type(text)
    }
  }

  /// Into the selected lever; what cannot be is refused, and the lever stays as it was.
  mutating func type(_ text: String) -> Effect? {
    if dashboard.whatIf?.typing == nil { _ = bound("value") }
    guard dashboard.whatIf?.typing != nil else { return nil }
    _ = press(.paste(text))
    guard let complaint = dashboard.whatIf?.complaint else { return press(.enter) }
    say([complaint])
    _ = press(.escape)
    return update(.typingBegun)
  }

  private mutating func reply(_ text: String, named: Void) -> Effect? {
    switch text.lowercased() {
    case "esc", "escape": return press(.escape)
    case "": return press(.enter)
    default:
      _ = press(.control("u"))
      // A tab behind a path asks how it goes on.
      _ = press(.paste(String(text.prefix { $0 != "\t" })))
      return press(text.hasSuffix("\t") ? .tab : .enter)
    }
  }
}
