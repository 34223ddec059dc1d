import Glibc

/// A reason why a story cannot run, as opposed to failing.
enum Fault: Error, Equatable, CustomStringConvertible {
  case cannotStart(String, reason: Int32)
  case unknownKey(String)
  case keysPileUp

  var description: String {
    switch self {
    case .cannotStart(let what, let reason):
      "cannot start \(what): \(String(cString: strerror(reason)))"
    case .unknownKey(let name): "no key is called “\(name)”"
    case .keysPileUp: "the program reads no keys and the terminal can hold no more"
    }
  }
}
