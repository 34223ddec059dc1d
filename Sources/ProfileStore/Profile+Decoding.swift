import Eligibility

extension Profile {
  /// - Throws: all faults at once.
  package init(_ document: JSONDocument) throws(StoreError.Reason) {
    if let newer = document.newerVersion { throw .values([newer]) }
    let faults = FaultCollector()
    DocumentCheck.check(document, faults)
    let profile: Profile? = FieldReader(document, faults).record()
    guard let profile, faults.list.isEmpty else { throw .values(faults.list) }
    self = profile
  }
}

extension JSONDocument {
  /// The fault of a newer format version. Other values are not checked: their meaning may differ.
  fileprivate var newerVersion: Fault? {
    guard let node = node(at: "version"), kind(of: node) == .number,
      let number = decimal(node).scaled(by: 0), number > Profile.formatVersion
    else { return nil }
    return Fault(
      path: "version",
      message:
        "\(number) is newer than \(Profile.formatVersion), the version that this toprated reads; "
        + "update toprated to open this profile")
  }
}
