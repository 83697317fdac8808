import ArgumentParser

/// The scripts that teach shells to complete the command.
///
/// The parser makes them, but its scripts know no default subcommand, and a hidden one even less:
/// after `gmm-plot` they would offer the names of subcommands and nothing else. So drawing has a
/// name in them, and a few lines ahead of the parser's put it into a command line without one.
package enum CompletionScript {
  /// The script for a shell.
  package static func text(for shell: CompletionShell) -> String {
    let script = NamedCommand.completionScript(for: shell)
    return switch shell {
    case .bash: bash(script)
    case .zsh: zsh(script)
    case .fish: fish(script)
    default: script
    }
  }

  /// The names that may follow `gmm-plot`, with what they do.
  private static var subcommands: [(name: String, abstract: String)] {
    let shown = GMMPlot.configuration.subcommands.map { $0.configuration }.filter(\.shouldDisplay)
    return shown.compactMap { own in own.commandName.map { ($0, own.abstract) } }
      + [("help", "Show subcommand help information.")]
  }

  private static var names: String { subcommands.map(\.name).joined(separator: " ") }

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
    let descriptions = subcommands.map { name, abstract in
      "        '\(name):\(abstract.replacing("'", with: "'\\''"))'\n"
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

/// `gmm-plot` with a name for drawing.
private struct NamedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: GMMPlot.configuration.commandName,
      version: version,
      subcommands: GMMPlot.configuration.subcommands.map { $0 == Draw.self ? NamedDraw.self : $0 })
  }
}

private struct NamedDraw: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "draw")

  @OptionGroup var draw: Draw
}

extension String {
  /// The text with another text behind the first occurrence of a third.
  fileprivate func inserting(_ text: String, after place: String) -> String {
    replacing(place, with: place + text, maxReplacements: 1)
  }
}
