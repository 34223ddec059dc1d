import CEmulator
import Glibc

/// How a program ended.
package enum Ending: Equatable, CustomStringConvertible, Sendable {
  case code(Int32)
  case signal(Int32)

  package var description: String {
    switch self {
    case .code(let code): "exit code \(code)"
    case .signal(let signal): String(cString: strsignal(signal))
    }
  }
}

/// A program in its own session; the handle kills and reaps it.
struct Child: ~Copyable {
  let pid: pid_t
  /// A descriptor that becomes readable when the program ends.
  let end: Int32

  init(_ command: Command, on terminal: borrowing PseudoTerminal) throws(Fault) {
    var pid: pid_t = 0
    let failure = command.withCStrings { path, arguments, environment, directory in
      pty_spawn(terminal.descriptor, path, arguments, environment, directory, &pid)
    }
    guard failure == 0 else { throw .cannotStart(command.path, reason: failure) }
    self.pid = pid
    end = pty_watch(pid)
  }

  deinit {
    kill(-pid, SIGKILL)
    waitpid(pid, nil, 0)
    close(end)
  }

  /// `nil` if the program is still running.
  var ending: Ending? {
    var isBySignal = false
    var number: Int32 = 0
    guard pty_ending(pid, &isBySignal, &number) else { return nil }
    return isBySignal ? .signal(number) : .code(number)
  }

  func receive(_ signal: Int32) { kill(pid, signal) }
}
