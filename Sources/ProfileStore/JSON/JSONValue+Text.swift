import Eligibility

extension JSONValue {
  /// Everything on one line.
  package var line: String { written { $0.line(self) } }

  /// Two spaces a level; what is below the top stands on one line where it fits 100 columns.
  package var indented: String { expanded(in: JSONStyle()) }

  /// Its members or elements on lines of their own.
  func expanded(in style: JSONStyle) -> String { written { $0.expanded(self, in: style) } }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
