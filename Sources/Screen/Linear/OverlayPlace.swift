import Eligibility

extension Dashboard {
  func place(in overlay: Overlay) -> Place {
    switch overlay {
    case .form(let form):
      Place(room: .form(form.title), title: form.title, intro: form.intro(in: assessment))
    case .entries(let browser): place(in: browser)
    case .adding(let selected):
      Place(room: .adding, title: "Add", items: Overlay.addable.map(\.words), selected: selected)
    case .conflict(let form, let theirs):
      Place(
        room: .question, title: "Changed outside",
        intro: [OverlayPanel.conflictWords]
          + form.differences(from: theirs).map {
            "\($0.label): yours \($0.yours), theirs \($0.theirs)"
          } + choiceLines)
    case .failure(let edit, let reason):
      Place(room: .question, title: "Not saved", intro: [reason, edit.intention] + choiceLines)
    case .elsewhere: Place(room: .question, title: "Write elsewhere")
    case .naming: Place(room: .question, title: "Save the what-if")
    case .applying(let edit):
      Place(
        room: .question, title: "Make it true",
        intro: [OverlayPanel.applyingWords, edit.name] + choiceLines)
    case .importing(_, let said):
      Place(
        room: .question, title: "Import",
        intro: said.isEmpty ? [ImportPanel.hint, "esc leaves."] : said)
    case .rehearsal(let lines, _):
      Place(
        room: .question, title: "Import",
        intro: lines.map(\.withSpokenColumns).filter { !$0.isEmpty } + choiceLines)
    case .comparison, .plan: Place(room: .nowhere, title: "")
    }
  }

  private func place(in browser: EntryBrowser) -> Place {
    let known = editable.known
    let rows = browser.order(in: known).map { browser.row(at: $0, in: known) }
    return Place(
      room: .list(browser.list), title: browser.title, intro: rows.isEmpty ? ["None yet."] : [],
      items: rows.map { row in
        [row.date?.words, row.words, browser.marks(row, in: editable) ? "marked" : nil]
          .compactMap(\.self).joined(separator: " · ")
      }, selected: rows.isEmpty ? nil : min(browser.selected, rows.count - 1))
  }
}

extension Form {
  /// What is filled in above the question, and what the sections add up to.
  fileprivate func intro(in assessment: Assessment) -> [String] {
    let sum = typedSections.map {
      "That makes \(assessment.rules.profileCompleteness.weights.sum($0))%."
    }
    let above = fields.prefix(selected).filter(\.isRequired).map {
      "\($0.label): \($0.input.text)."
    }
    return [LinearHelp.forms] + above + [sum].compactMap(\.self)
  }
}

extension String {
  /// A row of a table, its fields parted by commas.
  fileprivate var withSpokenColumns: String {
    let fields = split(separator: " ", omittingEmptySubsequences: false)
    return fields.split(separator: "").map { $0.joined(separator: " ") }.joined(separator: ", ")
  }
}
