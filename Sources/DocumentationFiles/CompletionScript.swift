import ArgumentParser
import GMMPlotCommand

/// The scripts that teach shells to complete the command.
///
/// swift-argument-parser makes them, of commands that mirror those of the program. But its scripts know no
/// default subcommand, and a hidden one even less: after `gmm-plot` they would offer the names of subcommands
/// and nothing else. So drawing has a name in them, and a few lines ahead of the parser's put it into a
/// command line without one.
enum CompletionScript {
  /// The script for a shell.
  static func text(for shell: GMMPlotCommand.CompletionShell) -> String {
    switch shell {
    case .bash: bash(MirroredProgram.completionScript(for: .bash))
    case .zsh: zsh(MirroredProgram.completionScript(for: .zsh))
    case .fish: fish(MirroredProgram.completionScript(for: .fish))
    }
  }

  /// The names that may follow `gmm-plot`, with what they do.
  private static let subcommands = GMMPlot.namedCommands + [GMMPlot.help]

  private static let names = subcommands.map(\.word).joined(separator: " ")

  private static func bash(_ script: String) -> String {
    script.inserting(
      """
          # Without a subcommand, gmm-plot draws.
          local -r names='\(names)'
          if [[ "${COMP_CWORD}" -eq 1 ]]; then COMPREPLY=($(compgen -W "${names}" -- "${2}")); fi
          if [[ "${COMP_CWORD}" -eq 1 || " ${names} " != *" ${COMP_WORDS[1]} "* ]]; then
              COMP_WORDS=("${COMP_WORDS[0]}" draw "${COMP_WORDS[@]:1}")
              COMP_CWORD="$((COMP_CWORD + 1))"
          fi


      """, after: "\n_gmm-plot() {\n")
  }

  private static func zsh(_ script: String) -> String {
    let descriptions = subcommands.map { command in
      "        '\(command.word):\(command.abstract.replacing("'", with: "'\\''"))'\n"
    }
    return script.inserting(
      """
          # Without a subcommand, gmm-plot draws.
          local -ar names=(
      \(descriptions.joined())    )
          (( CURRENT == 2 )) && _describe -V subcommand names && ret=0
          if (( CURRENT == 2 || ! ${names[(I)${(b)words[2]}:*]} )); then
              words=("${words[1]}" draw "${(@)words[2,-1]}")
              (( CURRENT++ ))
          fi

      """, after: "\n    local -i ret=1\n")
  }

  private static func fish(_ script: String) -> String {
    // The parser's own lines for the names, to be offered where the first word is.
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(" -fa 'draw' ") }
    return lines.joined(separator: "\n")
      .replacing(
        #"'__gmm-plot_should_offer_completions_for_positional "gmm-plot" -eq 1'"#,
        with: "'test (count (__gmm-plot_tokens -pc)) -eq 1'"
      )
      .inserting(
        """
            # Without a subcommand, gmm-plot draws.
            contains -- "$unparsed_tokens[2]" \(names)
            or set unparsed_tokens $unparsed_tokens[1] draw $unparsed_tokens[2..]

        """, after: "\n    set -l unparsed_tokens (__gmm-plot_tokens -pc)\n")
  }
}

extension String {
  /// The text with another text behind the first occurrence of a third.
  fileprivate func inserting(_ text: String, after place: String) -> String {
    replacing(place, with: place + text, maxReplacements: 1)
  }
}
