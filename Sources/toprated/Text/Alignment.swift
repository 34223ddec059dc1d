import Screen

extension [[String]] {
  /// The rows with aligned columns, two spaces apart.
  var aligned: [String] {
    let count = map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    return map { row in
      let padded = zip(row, widths).map { field, width in
        field + String(repeating: " ", count: width - field.columns)
      }
      return padded.joined(separator: "  ").trimmedAtEnd
    }
  }
}

extension String {
  private var trimmed: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }

  /// Without spaces at its end.
  fileprivate var trimmedAtEnd: String { String(trimmed) }
}
