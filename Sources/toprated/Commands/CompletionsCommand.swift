import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print tab completions for your shell.",
    discussion: """
      Save them where your shell looks for them:

      D=~/.local/share/bash-completion/completions; mkdir -p $D
      toprated completions bash > $D/toprated

      D=~/.zfunc; mkdir -p $D       and in ~/.zshrc, before compinit: fpath+=~/.zfunc
      toprated completions zsh > $D/_toprated

      toprated completions fish > ~/.config/fish/completions/toprated.fish
      """)

  @Argument(help: "Your shell.")
  var shell: Shell

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    fileprivate var shell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func run() throws {
    let script = CompletionScript(for: shell.shell)
    try Output.write(exported: script.text)
  }
}
