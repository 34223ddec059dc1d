import ArgumentParser

/// A shell completion script: the parser's script, changed so that names are never interpreted.
struct CompletionScript {
  let text: String

  init(for shell: CompletionShell) {
    let generated = Toprated.completionScript(for: shell)
    switch shell {
    case .bash: text = generated + "\n" + CompletionScript.bash
    case .zsh: text = CompletionScript.zsh(generated)
    default: text = generated + "\n"
    }
  }

  /// Replaces a function that passes names to `compgen -W`, which would expand them.
  /// The start of a name is compared without its quotes, and the rest is quoted in the same way.
  private static let bash = #"""

    __toprated_add_completions() {
        local name start quoted quote=''
        if [[ "${1}" != -W ]]; then
            while IFS='' read -r name; do
                COMPREPLY+=("${name}")
            done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
            return
        fi
        # A name is no name of a file, to which a slash could be added.
        compopt +o filenames 2>/dev/null
        [[ "${COMP_WORDS[COMP_CWORD]}" == [\"\']* ]] && quote="${COMP_WORDS[COMP_CWORD]:0:1}"
        __toprated_remove_quotes "${cur}"
        while IFS='' read -r name; do
            if [[ -n "${name}" && "${name}" == "${start}"* ]]; then
                __toprated_add_quotes "${name}"
                COMPREPLY+=("${quoted}")
            fi
        done <<< "${2}"
    }

    # Sets start to the text without its backslashes, if it stands in no single quotes.
    __toprated_remove_quotes() {
        local -i index
        start=''
        for ((index = 0; index < ${#1}; index++)); do
            [[ "${1:index:1}" == \\ && "${quote}" != \' ]] && index+=1
            start+="${1:index:1}"
        done
    }

    # Sets quoted to the text as it is typed behind the quote, if there is one.
    __toprated_add_quotes() {
        local -i index
        local letter
        if [[ -z "${quote}" ]]; then
            printf -v quoted %q "${1}"
            return
        fi
        quoted=''
        for ((index = 0; index < ${#1}; index++)); do
            letter="${1:index:1}"
            case "${quote}${letter}" in
            \'\')
                quoted+="'\\''"
                ;;
            \"[\\\"\$\`])
                quoted+="\\${letter}"
                ;;
            \"!)
                quoted+='"\!"'
                ;;
            *)
                quoted+="${letter}"
                ;;
            esac
        done
    }

    """#

  /// Replaces a function that reads a colon in a name as the start of a description.
  private static let zshNames = #"""
    __toprated_custom_complete() {
        local -a names
        names=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
        if [[ "${#names[@]}" -gt 1 ]]; then
            names=("${names[@]:0:-1}")
            # So that an exclamation mark is quoted.
            setopt localoptions banghist
            compadd -V names -a names
        fi
    }

    """#

  /// Adds functions before the last call, with which an autoloaded script must end.
  private static func zsh(_ generated: String) -> String {
    let call = "if [[ \"${funcstack[1]}\""
    return generated.replacing(call, with: zshNames + "\n" + call)
      // The name of a sample is optional.
      .replacing(/('--demo\[[^\]\n]*\]):/) { "\($0.output.1)::" } + "\n"
  }
}
