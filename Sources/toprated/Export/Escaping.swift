extension String {
  /// With `mark` before each of `scalars`; combining characters behind one do not hide it.
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
