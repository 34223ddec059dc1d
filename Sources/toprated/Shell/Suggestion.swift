extension String {
  /// As in ". Did you mean status?"; empty if no known word is similar.
  func suggestion(from known: [String]) -> String {
    nearest(in: known).map { ". Did you mean \($0)?" } ?? ""
  }

  /// Returns the most similar word, if at most a third of this one is mistyped.
  func nearest(in known: [String]) -> String? {
    known.compactMap { word in mistakes(for: word).map { (word, $0) } }.min { $0.1 < $1.1 }?.0
  }

  /// Returns the number of typing errors, ignoring equal parts before a dot; `nil` if too many.
  private func mistakes(for word: String) -> Int? {
    var (typed, wanted) = (scalars.prefix(64)[...], word.scalars[...])
    while let dot = wanted.firstIndex(of: "."), typed.starts(with: wanted[...dot]) {
      typed = typed.dropFirst(dot + 1 - wanted.startIndex)
      wanted = wanted[(dot + 1)...]
    }
    let count = edits(Array(typed), Array(wanted))
    return count <= max(1, typed.count / 3) ? count : nil
  }

  private var scalars: [Unicode.Scalar] { Array(lowercased().unicodeScalars) }
}

/// Returns the number of letters to change, insert, delete or swap (Damerau–Levenshtein distance).
private func edits(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var rows = [Array(0...other.count)]
  for (i, letter) in one.enumerated() {
    var row = [i + 1]
    for (j, wanted) in other.enumerated() {
      var steps = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == wanted ? 0 : 1))
      if i > 0, j > 0, letter == other[j - 1], one[i - 1] == wanted {
        steps = min(steps, rows[i - 1][j - 1] + 1)
      }
      row.append(steps)
    }
    rows.append(row)
  }
  return rows[one.count][other.count]
}
