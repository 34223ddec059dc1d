import Eligibility

extension JSONValue {
  /// The JSON text on one line.
  package var line: String { written { $0.line(self) } }

  /// The JSON text on several lines, indented by two spaces. Short nested values stay on one line.
  package var indented: String { expanded(in: JSONStyle()) }

  /// Returns the JSON text with each member or element on its own line.
  func expanded(in style: JSONStyle) -> String { written { $0.expanded(self, in: style) } }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
