extension String {
  /// Returns the string with `mark` before each of `scalars`, even if combining characters follow.
  func escaping(_ scalars: String, with mark: Unicode.Scalar = "\\") -> String {
    let special = Set(scalars.unicodeScalars)
    var escaped = UnicodeScalarView()
    for scalar in unicodeScalars {
      if special.contains(scalar) { escaped.append(mark) }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  func contains(anyOf scalars: String) -> Bool {
    unicodeScalars.contains(where: scalars.unicodeScalars.contains)
  }
}
