import Eligibility

extension Profile {
  /// - Throws: all faults at once.
  package init(_ document: JSONDocument) throws(ProfileFaults) {
    if let newer = document.newerVersion { throw ProfileFaults(list: [newer]) }
    let faults = FaultCollector()
    DocumentCheck.check(document, faults)
    let profile: Profile? = FieldReader(document, faults).record()
    guard let profile, faults.list.isEmpty else { throw ProfileFaults(list: faults.list) }
    self = profile
  }
}

/// All faults in the values of a document.
package struct ProfileFaults: Error, Equatable, Sendable {
  package let list: [Fault]
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
