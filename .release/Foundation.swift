// What the argument parser needs of Foundation, without Foundation, which is a quarter of the binary.

extension Error {
  func describe() -> String { String(describing: self) }
}

enum JSONEncoder {
  /// Writes text, numbers, truth values, and lists and structures of them: what a manual is made from.
  static func encode<T: Encodable>(_ value: T) -> String { json(value) ?? "" }

  /// Nil for an optional value that is not there.
  private static func json(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.flatMap { json($0.value) }
    case .collection:
      return "[\(mirror.children.compactMap { json($0.value) }.joined(separator: ","))]"
    case .struct:
      let members = mirror.children.compactMap { child in
        json(child.value).map { "\(quoted(child.label ?? "")):\($0)" }
      }
      return "{\(members.joined(separator: ","))}"
    default:
      return value is Bool || value is Int ? "\(value)" : quoted("\(value)")
    }
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      guard scalar.value < 0x20 || scalar == "\"" || scalar == "\\" else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"\(scalars.joined())\""
  }
}
